"""The way of one image, from its path to a frozen record. Everything that analyses calls this."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from forensics_gui.evidence import credentials, credentials_trust
from forensics_gui.evidence.answers import Inspection
from forensics_gui.evidence.decoder import Decoded, Decoder
from forensics_gui.evidence.errors import (
    BadMapError,
    DamagedError,
    DecodeError,
    IntakeError,
    NotRunError,
    TooSmallError,
    TruncatedError,
    UnsupportedPixelsError,
)
from forensics_gui.evidence.headers import Header, read_header
from forensics_gui.evidence.intake import FileBytes, Intake, extension_matches, identify, read_file
from forensics_gui.evidence.orientation import swaps_sides, upright
from forensics_gui.evidence.regions import find_regions
from forensics_gui.evidence.sniff import NAMES, sniff
from forensics_gui.evidence.types import (
    Analysis,
    Check,
    CheckState,
    Evidence,
    Failure,
    ModelRecord,
    Outcome,
)
from model.card import ModelCard, ValidatedRange
from model.errors import Cancelled, PalimpsestError
from model.localisation import CancelCheck, Localisation, Progress

if TYPE_CHECKING:
    from model import Localizer

#: pixels; the smallest side that the networks take (model.networks.base), below which there is
#: nothing for them to see
SMALLEST_SIDE = 32


def analyse(
    path: Path,
    localizer: Localizer | None,
    *,
    decoder: Decoder,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
) -> Analysis:
    """Read, decode, inspect and assess one file.

    Whatever is wrong with the file or the run becomes ``failure`` of the result.

    Args:
        path: the file. It is opened read-only, once.
        localizer: the network; ``None`` only opens and inspects (failure ``analysis.not_run``).
        decoder: its limits are the limits of the file.
        progress: called while the network works.
        cancelled: asked while decoding and before each tile.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    begun = time.perf_counter()
    started = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    if progress is not None:
        progress(0, 0, "Opening")
    run = _Run(path, decoder, cancelled)
    try:
        run.open()
        run.assess(localizer, progress)
    except Cancelled:
        raise
    except PalimpsestError as error:
        run.fail(Failure(error.code, error.sentence, error.hint))
    except MemoryError:
        run.fail(
            Failure(
                "analysis.memory",
                "There was not enough memory to analyse this image.",
                "Close other programs and try again.",
            )
        )
    except Exception as error:  # noqa: BLE001 - one image must never stop the others
        run.fail(_mistake(error))
    return replace(run.analysis(), started_utc=started, seconds=time.perf_counter() - begun)


@dataclass
class _Run:
    """What is known so far; :meth:`analysis` freezes it at any point."""

    path: Path
    decoder: Decoder
    cancelled: CancelCheck | None
    evidence: Evidence = field(init=False)
    decoded: Decoded | None = None
    inspection: Inspection = field(default_factory=lambda: Inspection(()))
    found: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.evidence = Evidence(self.path, self.path.name, "", 0, "", 0, 0, "", False)

    def fail(self, failure: Failure) -> None:
        self.found = {"outcome": Outcome.NOT_ASSESSED, "failure": failure}

    def analysis(self) -> Analysis:
        checks = self.inspection.checks
        if self.decoded is None:
            return Analysis(evidence=self.evidence, checks=checks, **self.found)
        return Analysis(
            evidence=self.evidence,
            decode=self.decoded.record,
            checks=checks,
            rgb=np.ascontiguousarray(self.decoded.rgb),
            icc=self.decoded.icc,
            **self.found,
        )

    def open(self) -> None:
        """Intake, decoding, checks."""
        file = read_file(self.path, self.decoder.limits)
        try:
            intake = identify(file, self.decoder.limits)
        except IntakeError:
            self.evidence = _evidence(file, *_as_far_as_known(file))
            raise
        header = intake.header
        self.evidence = _evidence(file, intake.type, header.width, header.height)
        try:
            self.decoded = self.decoder.decode(intake, self.cancelled)
        except (DamagedError, TruncatedError, UnsupportedPixelsError):
            # The file did the decoder no harm: what it says of itself can still be read.
            self._inspect(intake, header.width, header.height)
            raise
        height, width = self.decoded.stored.shape[:2]
        turned = swaps_sides(self.decoded.record.orientation)
        self.evidence = replace(
            self.evidence,
            width=height if turned else width,
            height=width if turned else height,
        )
        self._inspect(intake, width, height)

    def _inspect(self, intake: Intake, width: int, height: int) -> None:
        try:
            self.inspection = self.decoder.inspect(intake, width, height, self.cancelled)
        except DecodeError as error:
            failed = Check(
                "Metadata and structure",
                CheckState.FAILED,
                "Metadata and structure of the file could not be read.",
                error.sentence,
            )
            self.inspection = Inspection((failed,))
        # After the metadata: a validator that dies or hangs costs only its own check.
        try:
            found = self.decoder.credentials(intake, credentials_trust.shipped(), self.cancelled)
        except DecodeError as error:
            found = credentials.failed(error.sentence)
        self.inspection = replace(self.inspection, checks=(*self.inspection.checks, found))

    def assess(self, localizer: Localizer | None, progress: Progress | None) -> None:
        """The network's part."""
        assert self.decoded is not None
        height, width = self.decoded.stored.shape[:2]
        if min(height, width) < SMALLEST_SIDE:
            raise TooSmallError(
                f"The image has {self.evidence.width} × {self.evidence.height} pixels; the "
                f"smallest that can be analysed is {SMALLEST_SIDE} × {SMALLEST_SIDE}.",
                "Look for a larger version of the picture.",
            )
        if localizer is None:
            raise NotRunError("The image was opened but not analysed.")
        card = localizer.card
        found = localizer.localise(self.decoded.stored, progress, self.cancelled)
        _check_map(found, (height, width))
        found = _turned(found, self.decoded.record.orientation)
        regions = find_regions(found.map, card.threshold, card.minimum_region)
        responded = found.score >= card.score_threshold and bool(regions)
        self.found = {
            "outcome": Outcome.RESPONSE if responded else Outcome.NO_RESPONSE,
            "model": _model_record(card),
            "localisation": found,
            "regions": regions if responded else (),
            "out_of_range": outside(self.evidence, self.inspection.jpeg_quality, card.validated),
        }


def outside(evidence: Evidence, jpeg_quality: int, validated: ValidatedRange) -> tuple[str, ...]:
    """Sentences on why an image lies outside what the model was validated on."""
    reasons = []
    shorter, longer = sorted((evidence.width, evidence.height))
    if shorter < validated.min_side:
        reasons.append(
            f"Its shorter side has {shorter:,} pixels; the smallest validated is "
            f"{validated.min_side:,}."
        )
    if longer > validated.max_side:
        reasons.append(
            f"Its longer side has {longer:,} pixels; the largest validated is "
            f"{validated.max_side:,}."
        )
    if evidence.type not in validated.formats:
        names = ", ".join(NAMES.get(kind, kind) for kind in validated.formats)
        reasons.append(
            f"Its format is {NAMES.get(evidence.type, evidence.type)}; validated: {names}."
        )
    if evidence.type == "jpeg" and 0 < jpeg_quality < validated.jpeg_quality_min:
        reasons.append(
            f"Its JPEG quality is about {jpeg_quality}; the lowest validated is "
            f"{validated.jpeg_quality_min}."
        )
    return tuple(reasons)


def _evidence(file: FileBytes, kind: str, width: int, height: int) -> Evidence:
    return Evidence(
        path=file.path,
        name=file.path.name,
        sha256=file.sha256,
        bytes=len(file.data),
        type=kind,
        width=width,
        height=height,
        modified_utc=file.modified_utc,
        extension_matches=bool(kind) and extension_matches(file.path, kind),
    )


def _as_far_as_known(file: FileBytes) -> tuple[str, int, int]:
    """Type and claimed dimensions of a file that was not taken in."""
    kind, header = "", Header(0, 0, 0)
    try:
        kind = sniff(file.data)
        header = read_header(file.data, kind)
    except IntakeError:
        pass
    return kind, header.width, header.height


def _check_map(found: Localisation, shape: tuple[int, int]) -> None:
    values = found.map
    if values.shape != shape or values.dtype != np.float32:
        raise BadMapError(
            f"The model gave a map of {values.shape} {values.dtype} for an image of {shape}.",
            "Its checkpoint may not fit this program.",
        )
    # Comparisons with values that are not numbers are false.
    if not (values.min() >= 0.0 and values.max() <= 1.0 and 0.0 <= found.score <= 1.0):
        raise BadMapError("The model gave values outside 0 to 1.", "Its checkpoint may be damaged.")


def _turned(found: Localisation, orientation: int) -> Localisation:
    """The map turned upright, with the digest of what it is now."""
    if orientation == 1:
        return found
    values = np.ascontiguousarray(upright(found.map, orientation))
    digest = hashlib.sha256(values.astype("<f4", copy=False).data).hexdigest()
    return replace(found, map=values, map_sha256=digest)


def _model_record(card: ModelCard) -> ModelRecord:
    return ModelRecord(
        name=card.name,
        architecture=card.architecture,
        sha256=card.sha256,
        threshold=card.threshold,
        score_threshold=card.score_threshold,
    )


def _mistake(error: Exception) -> Failure:
    """A mistake of the program itself, with the place to look for it."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = ""
    if trace is not None:
        place = f" ({Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno})"
    return Failure(
        "unexpected",
        "The program made a mistake while it analysed this image.",
        f"Please report this: {type(error).__name__}: {str(error)[:300]}{place}",
    )
