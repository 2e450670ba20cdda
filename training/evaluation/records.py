"""What was measured of one image, and the file in which it is kept as it is measured.

The journal is a text file of JSON lines: first what was evaluated, then a line an image and
condition. Lines are only ever added, so whatever stops an evaluation, what was measured before
is there the next time.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.card import ModelCard
from model.errors import PalimpsestError
from model.records import RecordError, from_dict

SCHEMA_VERSION = 1


class EvaluationError(PalimpsestError):
    """An evaluation cannot be carried out, or its results cannot be written."""

    code = "training.evaluation"


@dataclass(frozen=True)
class Record:
    """One image under one condition.

    Attributes:
        condition: a name of ``conditions.CONDITIONS``.
        set, name, label, manipulation, group: of the item.
        sha256, mask_sha256: of the encoded bytes; the mask's is empty for authentic images.
        width, height: of the picture given to the network, pixels.
        covered: share of tampered pixels in the mask.
        score: image-level score in [0, 1].
        responds: whether the program would say that the network responds.
        marked: share of the area at or above 0.5.
        f1 ... mcc: as in :class:`training.metrics.PixelFigures`; ``None`` for authentic images
            and where they are not defined.
        paper_f1: pixel F1 as the paper's code counts it, authentic images too.
        seconds: of the network alone, without reading the file.
        peak_bytes: most memory in use while the network ran; of the graphics card on CUDA.
        steps: fallbacks taken, as sentences.
    """

    condition: str
    set: str
    name: str
    label: int
    manipulation: str
    group: str
    sha256: str
    mask_sha256: str
    width: int
    height: int
    covered: float
    score: float
    responds: bool
    marked: float
    f1: float | None
    best_f1: float | None
    best_threshold: float | None
    auc: float | None
    ap: float | None
    iou: float | None
    mcc: float | None
    paper_f1: float
    seconds: float
    peak_bytes: int
    steps: str = ""

    @property
    def megapixels(self) -> float:
        """Size of the picture given to the network."""
        return self.width * self.height / 1e6


def number(value: float | None) -> float:
    """A figure of a record, NaN where there is none."""
    return float("nan") if value is None else value


def defined(value: float) -> float | None:
    """A figure for a record: ``None`` for NaN, which JSON does not know."""
    return value if math.isfinite(value) else None


def fingerprint(card: ModelCard) -> str:
    """What the answers depend on: the weights and how the card reads them."""
    return hashlib.sha256(card.to_json().encode()).hexdigest()


class Journal:
    """The records of one checkpoint, kept in ``path``.

    Raises:
        EvaluationError: the file belongs to another checkpoint, is none of ours or cannot be
            written.
    """

    def __init__(self, path: Path, card: ModelCard) -> None:
        self._path = path
        self._records: dict[tuple[str, str], Record] = {}
        head = {
            "palimpsest": "evaluation",
            "schema_version": SCHEMA_VERSION,
            "checkpoint": fingerprint(card),
        }
        try:
            whole = self._whole_lines()
            if whole:
                self._read(whole, head)
            self._file = path.open("a", encoding="utf-8")
            if not whole:
                self._add(head)
        except OSError as error:
            raise unwritable(path, error) from error

    def get(self, condition: str, name: str, sha256: str, mask_sha256: str) -> Record | None:
        """What is known of an image, unless its files have changed since."""
        found = self._records.get((condition, name))
        if found is None or (found.sha256, found.mask_sha256) != (sha256, mask_sha256):
            return None
        return found

    def add(self, record: Record) -> None:
        """Keep a record; it is in the file when this returns.

        Raises:
            EvaluationError: the disk is full or the file cannot be written.
        """
        self._records[record.condition, record.name] = record
        try:
            self._add(dataclasses.asdict(record))
        except OSError as error:
            raise unwritable(self._path, error) from error

    def close(self) -> None:
        """Close the file; no record may be added afterwards."""
        self._file.close()

    def _add(self, row: dict[str, Any]) -> None:
        self._file.write(json.dumps(row, allow_nan=False) + "\n")
        self._file.flush()

    def _whole_lines(self) -> list[str]:
        """The lines of the file; a last one that was cut off while written is removed."""
        if not self._path.exists():
            return []
        data = self._path.read_bytes()
        end = data.rfind(b"\n") + 1
        if end < len(data):
            with self._path.open("r+b") as file:
                file.truncate(end)
        return data[:end].decode("utf-8", "replace").splitlines()

    def _read(self, lines: list[str], head: dict[str, Any]) -> None:
        name = self._path.name
        try:
            found = json.loads(lines[0])
            if found.get("palimpsest") != head["palimpsest"]:
                raise ValueError
            if (
                found["schema_version"] == SCHEMA_VERSION
                and found["checkpoint"] == head["checkpoint"]
            ):
                for line in lines[1:]:
                    record = from_dict(Record, json.loads(line))
                    self._records[record.condition, record.name] = record
                return
        except (ValueError, KeyError, AttributeError, RecordError) as error:
            raise EvaluationError(
                f"{name} is damaged or not of this program.",
                "Choose another folder for the results, or remove the file to start anew.",
            ) from error
        raise EvaluationError(
            "The folder for the results holds those of another checkpoint.",
            f"Choose another folder, or remove {name} to start anew.",
        )


def unwritable(path: Path, error: OSError) -> EvaluationError:
    """The error to raise when a result cannot be written."""
    return EvaluationError(
        f"{path.name} could not be written: {error.strerror or error}.",
        "Make room or choose another folder, then start the command again: what was measured "
        "is kept.",
    )
