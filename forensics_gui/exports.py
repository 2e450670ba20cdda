"""Export of reports and maps: asks where and what, refuses early, runs as a job."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from forensics_gui.analysis.controller import AnalysisController
from forensics_gui.analysis.export import LANE, Export, Finish, Keeper, check_target
from forensics_gui.evidence.views import Request
from forensics_gui.jobs import JobRunner
from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.report import CaseInfo
from forensics_gui.report_dialog import ReportDialog, Scope
from forensics_gui.text import visible
from model.errors import PalimpsestError

AskFile = Callable[[QWidget, str, str, str], str]
_RAW = QT_TRANSLATE_NOOP("exports", "Raw map, NumPy float32 (*.npy)")
_PICTURE = QT_TRANSLATE_NOOP("exports", "Overlay picture with legend (*.png)")


def ask_file(parent: QWidget, title: str, start: str, kinds: str) -> str:
    """The file dialog; returns an empty text when it was cancelled."""
    name, kind = QFileDialog.getSaveFileName(parent, title, start, kinds)
    suffix = kind.rpartition("(*")[2].rstrip(")") if kind else ""
    return name if not name or not suffix or Path(name).suffix else name + suffix


class Exports(QObject):
    """``written`` carries the path of a finished file, ``failed`` a ``PalimpsestError``."""

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: JobRunner, controller: AnalysisController, window: QWidget) -> None:
        super().__init__(window)
        self._runner = runner
        self._controller = controller
        self._window = window
        self._export = Export(controller.engine, controller.store)
        self._case = CaseInfo()
        self._open = ""  # the name of the open case
        self._about: tuple[Path, ...] = ()  # what the interpretation was typed for
        self._folder = ""
        self._dialog: ReportDialog | None = None
        self.ask_file: AskFile = ask_file
        #: which views of an image were chosen for its report
        self.views_of: Callable[[Path], tuple[Request, ...]] = lambda _image: ()

    def use_keeper(self, keeper: Keeper) -> None:
        """Who looks after the originals and the log while a case is open."""
        self._export = dataclasses.replace(self._export, keeper=keeper)

    def use_case(self, name: str) -> None:
        """The open case, empty for none: its reports bear its name, and what was typed for
        another is not offered in it."""
        if name != self._open:
            self._open = name
            self._case = CaseInfo(
                case=name, operator=self._case.operator, organisation=self._case.organisation
            )

    def use_people(self, operator: str, organisation: str) -> None:
        """What the settings say about who writes reports."""
        self._case = dataclasses.replace(self._case, operator=operator, organisation=organisation)

    def ask_report(
        self, current: Path | None, selected: Sequence[Path], listed: Sequence[Path]
    ) -> None:
        """Ask for scope, case and file, then write a report."""
        results = set(self._controller.store.paths())
        in_list = [path for path in listed if path in results]
        scopes = [
            Scope(self.tr("This image"), (current,) if current in results and current else ()),
            Scope(self.tr("Selected images"), tuple(path for path in selected if path in results)),
            Scope(self.tr("All analysed images in the list"), tuple(in_list)),
        ]
        distinct = [
            scope
            for number, scope in enumerate(scopes)
            if scope.images and scope.images not in [other.images for other in scopes[:number]]
        ]
        if not distinct or distinct[0].images != self._about:
            # a person's words on one image must not slip into the report on another
            self._case = dataclasses.replace(self._case, interpretation="", alternatives="")
        dialog = ReportDialog(distinct, self._case, self._window, in_case=bool(self._open))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._answered)
        self._dialog = dialog
        dialog.open()

    @Slot(int)
    def _answered(self, code: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None and code == QDialog.DialogCode.Accepted:
            self._case, self._about = dialog.case(), dialog.images()
            self.ask_report_file(dialog.images(), dialog.finish())

    def ask_report_file(self, images: Sequence[Path], finish: Finish | None = None) -> None:
        """Ask for the file and write a report on ``images``."""
        stem = images[0].stem if len(images) == 1 else self.tr("%Ln images", "", len(images))
        target = self._ask(
            self.tr("Export report"), f"{_clean(stem)} report.pdf", self.tr("PDF report (*.pdf)")
        )
        if target is not None:
            self.write_report(target, images, self._case, finish)

    def write_report(
        self,
        target: Path,
        images: Sequence[Path],
        case: CaseInfo,
        finish: Finish | None = None,
    ) -> None:
        """Write a report as a job; unsigned and in English unless ``finish`` says otherwise."""
        chosen = {image: self.views_of(image) for image in images}
        finish = dataclasses.replace(finish or Finish(), views=chosen)
        work = partial(self._export.report, target, tuple(images), case, finish)
        self._submit(
            self.tr("Report on %Ln image(s)", "", len(images)),
            work,
            target,
            images,
        )

    def ask_map(self, image: Path) -> None:
        """Ask for the file and write the map of ``image``."""
        target = self._ask(
            self.tr("Export map"),
            f"{_clean(image.stem)} map.npy",
            ";;".join(translate("exports", kind) for kind in (_RAW, _PICTURE)),
        )
        if target is not None:
            self.write_map(target, image)

    def write_map(self, target: Path, image: Path) -> None:
        """Write the map of ``image`` as a job."""
        work = partial(self._export.map, target, image)
        self._submit(
            self.tr("Map of {name}").format(name=visible(image.name)), work, target, [image]
        )

    def ask_view(self, image: Path, name: str) -> Path | None:
        """Ask for the file of a view of ``image``; ``None`` when it was cancelled."""
        start = f"{_clean(image.stem)} {name.lower()}.png"
        return self._ask(self.tr("Export view"), start, self.tr("Picture (*.png)"))

    def _submit(self, title: str, work: object, target: Path, images: Sequence[Path]) -> None:
        try:
            job = self._runner.submit(
                title,
                work,  # type: ignore[arg-type]
                lane=LANE,
                prepare=partial(check_target, target, images),
            )
        except PalimpsestError as error:
            self.failed.emit(error)
            return
        job.succeeded.connect(self._done)
        job.failed.connect(self.failed)

    @Slot(object)
    def _done(self, target: Path) -> None:
        self.written.emit(target)

    def _ask(self, title: str, name: str, kinds: str) -> Path | None:
        folder = self._folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        chosen = self.ask_file(self._window, title, str(Path(folder) / name), kinds)
        if not chosen:
            return None
        self._folder = str(Path(chosen).parent)
        return Path(chosen)


def _clean(stem: str) -> str:
    """A file name from a name that may hold anything."""
    kept = "".join(letter if letter.isalnum() or letter in " ._-()" else "_" for letter in stem)
    return kept.strip(" .")[:80] or f"image {datetime.now().astimezone():%Y-%m-%d}"
