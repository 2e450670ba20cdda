"""Reports and maps as files: the work of their jobs. No Qt."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from forensics_gui.analysis import views
from forensics_gui.analysis.engine import Engine
from forensics_gui.analysis.store import ResultStore, joined
from forensics_gui.evidence import Analysis, Outcome
from forensics_gui.evidence.views import Request
from forensics_gui.report import CaseInfo, EvidenceChangedError, ReportBuilder
from forensics_gui.report.files import write_map
from forensics_gui.report.records import Custody, Stated
from forensics_gui.report.signing import SealWish
from forensics_gui.text import visible
from model.card import ModelCard
from model.errors import Cancelled, PalimpsestError
from model.localisation import CancelCheck, Progress

LANE = "export"


class ExportError(PalimpsestError):
    """A result cannot be written where it was asked for."""

    code = "export.failed"


class BesideEvidenceError(ExportError):
    """The chosen folder holds the image itself."""

    code = "export.beside_evidence"


def check_target(target: Path, images: Sequence[Path]) -> None:
    """Refuse a folder that cannot be written to or that holds an image of the export.

    Raises ``ExportError``.
    """
    if not target.parent.is_dir():
        raise ExportError(f"The folder {visible(str(target.parent))} does not exist.")
    folder = target.parent.resolve()
    if any(image.parent.resolve() == folder for image in images):
        raise BesideEvidenceError(
            "Results are not written into the folder of the images they are about.",
            "Choose another folder, so that the evidence stays as it was.",
        )


class MixedModelsError(ExportError):
    """Results of several models were to stand in one report."""

    code = "export.mixed_models"


@dataclass(frozen=True)
class Finish:
    """How a report is finished: signed or not (``seal`` ``None``), its language, whether the
    notes of the case are printed, and the views that were chosen for each of its images."""

    seal: SealWish | None = None
    language: str = "en"
    notes: bool = False
    views: Mapping[Path, tuple[Request, ...]] = field(default_factory=dict)


class Keeper(Protocol):
    """What an open case does around a report (:class:`forensics_gui.case_report.CaseKeeper`)."""

    def before_report(
        self, images: Sequence[Path], progress: Progress, cancelled: CancelCheck
    ) -> Custody | None: ...

    def after_report(self, target: Path, images: Sequence[Path]) -> None: ...


@dataclass(frozen=True)
class Export:
    """Makes whole results for files: from memory, from disk, or by analysing again."""

    engine: Engine
    store: ResultStore
    keeper: Keeper | None = None

    def report(
        self,
        target: Path,
        images: Sequence[Path],
        case: CaseInfo,
        finish: Finish,
        progress: Progress,
        cancelled: CancelCheck,
    ) -> Path:
        """Write the PDF on ``images``; returns ``target``."""
        card = self._card(images)
        # a key that cannot be opened is told before the images are read
        signing = finish.seal.prepared() if finish.seal is not None else None
        custody = self.keeper.before_report(images, progress, cancelled) if self.keeper else None
        if custody is not None and not finish.notes:
            custody = replace(custody, stated=tuple(Stated(one.source) for one in custody.stated))
        with (
            _writing(target),
            ReportBuilder(
                case=case,
                card=card,
                expected=len(images),
                signing=signing,
                language=finish.language,
                custody=custody,
            ) as builder,
        ):
            for done, image in enumerate(images):
                progress(done, len(images) + 1, f"Reading {visible(image.name)}")
                analysis = self.whole(image, cancelled)
                chosen = finish.views.get(image, ())
                builder.add(
                    analysis,
                    views.for_report(self.engine, image, analysis, chosen, LANE, cancelled),
                )
            _stop_if(cancelled)
            progress(len(images), len(images) + 1, "Typesetting the report")
            builder.write(target)
        if self.keeper is not None:
            self.keeper.after_report(target, images)
        return target

    def _card(self, images: Sequence[Path]) -> ModelCard | None:
        """The card of the model that made the results: a report speaks of one model only."""
        made_with = {model for image in images if (model := self.store.model(image))}
        if len(made_with) > 1:
            raise MixedModelsError(
                "These results were made with different models, and a report is about one.",
                "Analyse the images again, or write a report for each model.",
            )
        if not made_with:
            return self.engine.card
        return self.engine.card_of(made_with.pop())

    def _check_model(self, result: Analysis, image: Path) -> None:
        """Refuse to analyse again with another model what is to stand for the first result."""
        made_with, used = result.model, self.engine.model_sha256
        gone = self.store.map(image) is None
        if gone and made_with is not None and used and made_with.sha256 != used:
            raise MixedModelsError(
                f"The map of {visible(image.name)} is no longer kept, and the model it was made "
                "with is not in use.",
                "Analyse the image again, or use that model again.",
            )

    def map(self, target: Path, image: Path, progress: Progress, cancelled: CancelCheck) -> Path:
        """Write the raw map (``.npy``) or the overlay (``.png``); returns ``target``."""
        progress(0, 2, f"Reading {visible(image.name)}")
        analysis = self.whole(image, cancelled)
        if analysis.localisation is None or analysis.rgb is None or analysis.model is None:
            raise ExportError(f"{visible(image.name)} has no localisation map.")
        progress(1, 2, "Writing")
        with _writing(target):
            if target.suffix.lower() == ".npy":
                write_map(target, analysis.localisation.map)
            else:
                from forensics_gui.report.picture import write_overlay

                write_overlay(
                    target,
                    analysis.rgb,
                    analysis.localisation.map,
                    threshold=analysis.model.threshold,
                    regions=analysis.regions,
                    responded=analysis.outcome is Outcome.RESPONSE,
                )
        return target

    def whole(self, image: Path, cancelled: CancelCheck) -> Analysis:
        """The result of an image with its pixels and map.

        Raises ``EvidenceChangedError`` when the file is no longer the one that was analysed.
        """
        _stop_if(cancelled)
        full = self.store.full(image)
        if full is not None:
            return full
        result = self.store.light(image)
        if result is None or result.localisation is None:
            return result or self.engine.open(image, LANE, cancelled)
        opened = self.engine.open(image, LANE, cancelled)
        if opened.evidence.sha256 != result.evidence.sha256:
            raise EvidenceChangedError(
                f"{visible(image.name)} has changed since it was analysed.",
                "Analyse the file again, or put the original back.",
            )
        self._check_model(result, image)
        values = self.store.map(image)
        if values is not None and opened.rgb is not None:
            return joined(result, opened, values)
        again = self.engine.analyse(image, LANE, _quiet, cancelled)
        self.store.put(image, again)
        return again


@contextlib.contextmanager
def _writing(target: Path) -> Iterator[None]:
    """Turns what the file system says into an error a person can read."""
    try:
        yield
    except OSError as error:
        raise ExportError(
            f"{visible(target.name)} could not be written: {error.strerror or error}.",
            "Choose another folder.",
        ) from error


def _stop_if(cancelled: CancelCheck) -> None:
    if cancelled():
        raise Cancelled("The export was stopped.")


def _quiet(done: int, total: int, text: str) -> None:
    del done, total, text
