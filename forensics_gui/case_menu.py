"""Cases in the File menu: new, open, import, export, close; and the last one at the next start."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog

from forensics_gui import folders
from forensics_gui.analysis.export import check_target
from forensics_gui.analysis.state import Shown
from forensics_gui.browser.items import CaseMark, Marks
from forensics_gui.case_desk import LANE, CaseDesk
from forensics_gui.case_dialogs import ExportCaseDialog, NewCaseDialog, OpenCaseDialog
from forensics_gui.case_log import write_csv
from forensics_gui.case_log_dialog import CaseLogDialog
from forensics_gui.evidence.case import Case, CaseItem, Listed, export_case, import_case, listed
from forensics_gui.evidence.case.archive import SUFFIX
from forensics_gui.evidence.case.case import FILE, folder_name
from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.report.files import write_atomically
from forensics_gui.text import visible
from model.errors import PalimpsestError
from model.localisation import CancelCheck, Progress

if TYPE_CHECKING:
    from forensics_gui.main_window import MainWindow

_KINDS = QT_TRANSLATE_NOOP("case_menu", "Cases (*{suffix});;All files (*)")
#: more items are not opened one by one, but as the folders they lie in
_MOST_FILES = 500


class CaseMenu(QObject):
    """Everything about cases in one window. ``told`` carries a sentence and a hint."""

    told = Signal(str, str)
    failed = Signal(object)
    written = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._runner = window.runner
        self.desk = CaseDesk(window.runner, window.controller, self)
        self._show_files = False
        self._folder = ""
        self._shown: Path | None = None
        self._file = folders.config() / "case.json"
        window.exports.use_keeper(self.desk.keeper)
        desk, notes = self.desk, window.inspector.notes
        desk.changed.connect(self._on_changed)
        desk.itemChanged.connect(self._on_item)
        desk.resumed.connect(self._on_resumed)
        desk.relocated.connect(self._on_relocated)
        desk.failed.connect(self.failed)
        notes.typed.connect(desk.write_notes)
        notes.settled.connect(desk.settle_notes)
        notes.statusChosen.connect(desk.set_status)
        notes.bookmarkToggled.connect(desk.set_bookmark)
        notes.sourceTyped.connect(desk.set_source)
        notes.renewWanted.connect(desk.renew)
        notes.caseWanted.connect(self.new_case)
        window.controller.shown.connect(self._on_shown)
        self._enable()

    # -- the menu --------------------------------------------------------------------------
    @Slot()
    def new_case(self) -> None:
        """Ask for a name and begin."""
        dialog = NewCaseDialog(self._window)
        dialog.named.connect(self.desk.create)
        _open(dialog)

    @Slot()
    def open_case(self) -> None:
        """Look for the cases there are, then ask."""
        job = self._runner.submit(self.tr("Looking for cases"), _listed, lane=LANE, visible=False)
        job.succeeded.connect(self._choose)
        job.failed.connect(self.failed)

    @Slot(object)
    def _choose(self, cases: Sequence[Listed]) -> None:
        now = self.desk.case
        shown = [
            replace(case, name=now.name, problem=self.tr("open now"))
            if now is not None and case.folder == now.folder
            else case
            for case in cases
        ]
        dialog = OpenCaseDialog(shown, self._window)
        dialog.chosen.connect(self.open_folder)
        dialog.importWanted.connect(self.import_case)
        _open(dialog)

    @Slot(object)
    def open_folder(self, folder: Path) -> None:
        """Open the case in ``folder`` and show its images."""
        self._show_files = True
        self._window.inspector.notes.flush()
        self.desk.open(folder)

    @Slot()
    def close_case(self) -> None:
        """Close the case; the window stays."""
        self._window.inspector.notes.flush()
        self.desk.close()
        self._remember()

    @Slot()
    def import_case(self) -> None:
        """Ask for a file and unpack the case in it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import case"), self._start(), self._kinds()
        )
        if name:
            self.import_file(Path(name))

    def import_file(self, source: Path) -> None:
        """Unpack the case in ``source`` and open it."""
        self._folder = str(source.parent)
        work = partial(_imported, source, folders.cases(), self.desk.actor)
        job = self._runner.submit(
            self.tr("Importing {name}").format(name=visible(source.name)), work, lane="case-import"
        )
        job.succeeded.connect(self.open_folder)
        job.failed.connect(self.failed)

    @Slot()
    def export_case(self) -> None:
        """Ask what goes along and where to."""
        case = self.desk.case
        if case is not None:
            self._window.inspector.notes.flush()
            items = [item for path in self.desk.paths() if (item := self.desk.item(path))]
            dialog = ExportCaseDialog(items, self._window)
            dialog.wanted.connect(self._ask_file)
            _open(dialog)

    @Slot(bool)
    def _ask_file(self, originals: bool) -> None:
        start = str(Path(self._start()) / f"{folder_name(self.desk.name)}{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export case"), start, self._kinds()
        )
        if name:
            target = Path(name)
            self.export_to(target if target.suffix else target.with_suffix(SUFFIX), originals)

    def export_to(self, target: Path, originals: bool) -> None:
        """Write the case into one file."""
        case = self.desk.case
        if case is None:
            return
        self._folder = str(target.parent)
        try:
            job = self._runner.submit(
                self.tr("Exporting {name}").format(name=visible(case.name)),
                partial(_exported, case, target, originals),
                lane="export",
                prepare=partial(check_target, target, self.desk.paths()),
            )
        except PalimpsestError as error:
            self.failed.emit(error)
            return
        job.succeeded.connect(self.written)
        job.failed.connect(self.failed)

    @Slot()
    def show_log(self) -> None:
        """Show the activity log, with what was typed last in it."""
        case = self.desk.case
        if case is not None:
            self._window.inspector.notes.flush()
            dialog = CaseLogDialog(self._runner, case, LANE, self._window)
            dialog.csvWanted.connect(self._ask_csv)
            _open(dialog)

    @Slot(object)
    def _ask_csv(self, dialog: CaseLogDialog) -> None:
        title = self.tr("Save the activity log")
        start = str(Path(self._start()) / f"{folder_name(self.desk.name)}.csv")
        name, _ = QFileDialog.getSaveFileName(
            dialog, title, start, self.tr("Tables (*.csv);;All files (*)")
        )
        if not name:
            return
        target = Path(name)
        if not target.suffix:
            target = target.with_suffix(".csv")
        self._folder = str(target.parent)
        try:
            job = self._runner.submit(
                self.tr("Saving the activity log"),
                partial(write_csv, target, dialog.csv_rows()),
                lane="export",
                prepare=partial(check_target, target, self.desk.paths()),
            )
        except PalimpsestError as error:
            dialog.tell_failed(error)
            return
        job.succeeded.connect(self.written)
        job.failed.connect(self.failed)
        job.succeeded.connect(dialog.tell_written)
        job.failed.connect(dialog.tell_failed)

    @Slot()
    def find_originals(self) -> None:
        """Ask for a folder and look for originals that moved there."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Find moved originals"), self._start()
        )
        if name:
            self.desk.find_moved(Path(name))

    def _start(self) -> str:
        return self._folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )

    # -- starting and ending ---------------------------------------------------------------
    def use_people(self, operator: str) -> None:
        """Who works here, for the log."""
        self.desk.actor = operator
        if self.desk.case is not None:
            self.desk.case.actor = operator

    def reopen(self) -> None:
        """Open the case that was open when the program last ended, unless one is open."""
        if self.desk.case is not None:
            return
        try:
            folder = Path(json.loads(self._file.read_text(encoding="ascii"))["folder"])
        except (OSError, ValueError, KeyError, TypeError):
            return
        if (folder / FILE).is_file():
            self._show_files = False
            self.desk.open(folder)

    def begin_closing(self) -> None:
        """What was typed and not kept yet; called before jobs are refused."""
        self._window.inspector.notes.flush()

    def end(self) -> None:
        """Carry out what is left; called when no job runs any more."""
        self.desk.finish()

    # -- following -------------------------------------------------------------------------
    @Slot()
    def _on_changed(self) -> None:
        if self.desk.case is not None:
            self._remember()
        self._enable()
        self._window.exports.use_case(self.desk.name)
        known = {path: _marks(self.desk.item(path)) for path in self.desk.paths()}
        self._window.browser.use_marks(known if self.desk.case is not None else None)
        self._refresh()
        if self._show_files and self.desk.case is not None:
            self._show_files = False
            paths = self.desk.paths()
            if len(paths) > _MOST_FILES:
                paths = list(dict.fromkeys(path.parent for path in paths))
            if paths:
                self._window.open_paths(paths)

    @Slot(object)
    def _on_item(self, path: Path) -> None:
        self._window.browser.set_marks(path, _marks(self.desk.item(path)))
        if path == self._shown:
            self._refresh()

    @Slot(object)
    def _on_shown(self, shown: Shown) -> None:
        if shown.path != self._shown:
            self._shown = shown.path
            self._refresh()

    @Slot(object)
    def _on_resumed(self, paths: Sequence[Path]) -> None:
        self.told.emit(
            self.tr(
                "Going on with %Ln image(s) that waited when the program last ended.",
                "",
                len(paths),
            ),
            self.tr("Stop analysing takes them off the list."),
        )
        self._window.controller.analyse(paths)

    @Slot(object)
    def _on_relocated(self, items: Sequence[CaseItem]) -> None:
        self.told.emit(
            self.tr("%Ln original(s) found.", "", len(items))
            if items
            else self.tr("No moved original was found there."),
            "",
        )
        if items:
            self._window.open_paths([item.path for item in items[:_MOST_FILES]])

    @staticmethod
    def _kinds() -> str:
        return translate("case_menu", _KINDS).format(suffix=SUFFIX)

    def _refresh(self) -> None:
        path = self._shown
        item = self.desk.item(path) if path is not None else None
        self._window.inspector.notes.show_item(path, item, self.desk.name)

    def _enable(self) -> None:
        for key in ("export_case", "find_originals", "case_log", "close_case"):
            self._window.commands[key].setEnabled(self.desk.case is not None)

    def _remember(self) -> None:
        case = self.desk.case
        data = {"folder": str(case.folder) if case is not None else ""}
        try:
            folders.made(self._file.parent)
            write_atomically(self._file, json.dumps(data).encode("ascii"))
        except OSError:
            return  # the next start shows no case; nothing of it is lost


def _marks(item: CaseItem | None) -> Marks:
    """What the image browser can filter by."""
    if item is None:
        return frozenset()
    return frozenset({CaseMark(item.status), *([CaseMark.BOOKMARKED] if item.bookmarked else [])})


def _listed(progress: Progress, cancelled: CancelCheck) -> list[Listed]:
    del progress, cancelled
    return listed(folders.cases())


def _imported(
    source: Path, root: Path, actor: str, progress: Progress, cancelled: CancelCheck
) -> Path:
    return import_case(source, root, actor=actor, progress=progress, cancelled=cancelled)


def _exported(
    case: Case, target: Path, originals: bool, progress: Progress, cancelled: CancelCheck
) -> Path:
    return export_case(
        case, target, with_originals=originals, progress=progress, cancelled=cancelled
    ).path


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
