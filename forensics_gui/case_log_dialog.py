"""*Activity log*: what was done in the open case, by whom, when; and whether the log is whole."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.case_log import Column, Log, LogFilter, LogModel, read
from forensics_gui.evidence.case import Case
from forensics_gui.evidence.case.records import LogCheck
from forensics_gui.inspector.parts import Mark, Value, copy_button, put_on_clipboard
from forensics_gui.jobs import JobRunner
from forensics_gui.jobs.job import Job
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.text import visible
from forensics_gui.theme import HALF, ICON, SPACE, SPACE_2, SPACE_3, fixed_font, font, icon
from forensics_gui.theme.widgets import LaidDelegate, fitted, muted, plain, rule
from model.errors import PalimpsestError

_HOLDS = QT_TRANSLATE_NOOP(
    "case_log_dialog", "The chain holds: every entry follows from the one before it."
)
_HOLDS_MEANS = QT_TRANSLATE_NOOP(
    "case_log_dialog",
    "No entry was changed, removed or moved by itself. A log that was cut short or written anew "
    "as a whole could look the same; “Verify a report” with a report of this case shows that.",
)
_BROKEN = QT_TRANSLATE_NOOP(
    "case_log_dialog", "The chain does not hold: the log is not what was written."
)
_BROKEN_MEANS = QT_TRANSLATE_NOOP(
    "case_log_dialog",
    "The file of the case was changed by something other than this program, or damaged. What the "
    "log says cannot be relied on from there on, and no report of this case is written. Import a "
    "copy of the case that was exported before.",
)
_MOST_SHOWN = 3
#: the widest text expected in a column; what was done has the rest
_SAMPLES = {
    Column.NUMBER: "00000",
    Column.TIME: "2026-01-01 00:00:00 +00:00",
    Column.WHO: "The picture desk",
    Column.IMAGE: "A name of 20 letters",
}


class _Table(QTreeView):
    """Copies whole entries; Qt's own view would take the current cell's text."""

    copied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)


class CaseLogDialog(QDialog):
    """Reads the log in a job of ``lane``, behind what is being written there, and shows it.
    ``csvWanted`` asks for a file for :meth:`csv_rows` and carries the dialog, which is told what
    became of it."""

    csvWanted = Signal(object)

    def __init__(
        self, runner: JobRunner, case: Case, lane: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Activity log"))
        self._job: Job | None = None
        self._model: LogModel | None = None
        self._found: LogFilter | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE)
        self._verdict = plain(selectable=True)
        self._verdict.setFont(font(bold=True))
        self._meaning = muted(plain(selectable=True))
        self._mark = Mark("link-2", "muted")
        self._mark.setFixedWidth(ICON)
        words = QVBoxLayout()
        words.setSpacing(HALF)
        words.addWidget(self._verdict)
        words.addWidget(self._meaning)
        said_first = QHBoxLayout()
        said_first.setSpacing(SPACE)
        said_first.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        said_first.addLayout(words, 1)
        column.addLayout(said_first)
        column.addLayout(self._head())
        column.addWidget(rule())
        column.addLayout(self._search())
        self._view = self._made_view()
        column.addWidget(self._view, 1)
        self._told = plain(selectable=True)
        self._told.hide()
        column.addWidget(self._told)
        column.addWidget(self._buttons())
        fitted(self, 900, 620)
        self._verdict.setText(self.tr("Reading the log…"))
        self._meaning.hide()
        self._field.setFocus()
        self._read(runner, case, lane)

    # -- parts -----------------------------------------------------------------------------
    def _head(self) -> QHBoxLayout:
        self._digest = Value("")
        self._digest.setFont(fixed_font())
        self._digest.setWordWrap(False)
        self._digest.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._digest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._digest.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._copy_digest = copy_button(self.tr("the sha256"))
        self._copy_digest.clicked.connect(self._digest.copy)
        self._copy_digest.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        name = muted(plain(self.tr("sha256 of the last entry"), wrap=False))
        name.setBuddy(self._digest)
        row.addWidget(name)
        row.addWidget(self._digest)
        row.addWidget(self._copy_digest)
        row.addStretch(1)
        return row

    def _search(self) -> QHBoxLayout:
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Search in the log"))
        self._field.setAccessibleName(self.tr("Search in the log"))
        self._field.setClearButtonEnabled(True)
        self._field.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._field.textChanged.connect(self._filter)
        self._count: QLabel = muted(plain(wrap=False))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        return row

    def _made_view(self) -> _Table:
        view = _Table()
        view.setAccessibleName(self.tr("Activity log"))
        view.setItemDelegate(LaidDelegate(view))
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setTabKeyNavigation(False)
        view.setFont(font(digits=True))
        view.header().setSectionsMovable(False)
        view.copied.connect(self.copy)
        return view

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = QPushButton(self.tr("Copy"))
        self._copy.setIcon(icon("copy"))
        self._copy.setToolTip(self.tr("Copy the selected entries, or all that are shown"))
        self._copy.clicked.connect(self.copy)
        self._save = QPushButton(self.tr("Save as CSV…"))
        self._save.setIcon(icon("table"))
        self._save.setToolTip(self.tr("Write the whole log as a table for spreadsheets"))
        self._save.clicked.connect(self._ask_csv)
        for button in (self._copy, self._save):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setEnabled(False)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the search must not close the dialog
        buttons.rejected.connect(self.reject)
        return buttons

    # -- reading ---------------------------------------------------------------------------
    def _read(self, runner: JobRunner, case: Case, lane: str) -> None:
        try:
            job = runner.submit(
                self.tr("Reading the log"), partial(read, case), lane=lane, visible=False
            )
        except PalimpsestError as error:
            self._failed(error)
            return
        self._job = job
        job.succeeded.connect(self._show)
        job.failed.connect(self._failed)

    @Slot(object)
    def _show(self, log: Log) -> None:
        self._job = None
        self._tell(log.check)
        self._digest.show_value(log.check.head.sha256)
        self._copy_digest.setEnabled(True)
        self._model = LogModel(log, self)
        self._model.prepared.connect(self._prepared)
        self._found = LogFilter(self._model, self)
        self._view.setModel(self._found)
        header = self._view.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for section, sample in _SAMPLES.items():
            width = self._view.fontMetrics().horizontalAdvance(sample) + SPACE_3
            self._view.setColumnWidth(section, max(width, header.sectionSizeHint(section)))
        if self._found.rowCount():
            first = self._found.index(0, 0)
            self._view.selectionModel().setCurrentIndex(
                first, self._view.selectionModel().SelectionFlag.NoUpdate
            )
        self._tell_count()

    def _tell(self, check: LogCheck) -> None:
        verdict, meaning = (_HOLDS, _HOLDS_MEANS) if check.intact else (_BROKEN, _BROKEN_MEANS)
        found = [visible(said(one.sentence)) for one in check.problems[:_MOST_SHOWN]]
        if more := len(check.problems) - len(found):
            found.append(self.tr("And %Ln more.", "", more))
        self._verdict.setText(translate("case_log_dialog", verdict))
        self._meaning.setText("\n".join([*found, translate("case_log_dialog", meaning)]))
        self._meaning.show()
        if check.intact:
            self._mark.use("link-2", "accent")
        else:
            self._mark.use("unlink", "caution")

    @Slot(object)
    def _failed(self, error: PalimpsestError) -> None:
        self._job = None
        self._verdict.setText(said(error.sentence))
        self._meaning.setText(said(error.hint))
        self._meaning.setVisible(bool(error.hint))
        self._mark.use("triangle-alert", "caution")

    # -- searching, copying ----------------------------------------------------------------
    def lines(self) -> list[str]:
        """What is shown, cells parted by tabs."""
        found = self._found
        return [] if found is None else [_line(found, row) for row in range(found.rowCount())]

    @Slot()
    def _prepared(self) -> None:
        self._copy.setEnabled(True)
        self._save.setEnabled(True)
        if self._field.text():
            self._filter()

    @Slot()
    def _filter(self) -> None:
        if self._found is not None and self._model is not None and self._model.ready:
            self._found.use(self._field.text())
            self._tell_count()

    def _tell_count(self) -> None:
        if self._found is None or self._model is None:
            return
        shown, whole = self._found.rowCount(), self._model.rowCount()
        text = self.tr("%Ln entry/entries", "", whole)
        if shown != whole:
            text = self.tr("%Ln of {entries} shown", "", shown).format(entries=text)
        self._count.setText(text)

    @Slot()
    def copy(self) -> None:
        """Copy the selected entries, or all that are shown."""
        found = self._found
        if found is None:
            return
        rows = sorted(index.row() for index in self._view.selectionModel().selectedRows(0))
        put_on_clipboard(
            "\n".join(_line(found, row) for row in rows) if rows else "\n".join(self.lines())
        )

    @Slot()
    def _ask_csv(self) -> None:
        self._told.hide()
        self.csvWanted.emit(self)

    def csv_rows(self) -> list[tuple[object, ...]]:
        """The whole log, for :func:`case_log.write_csv`."""
        return self._model.csv_rows() if self._model is not None else []

    @Slot(object)
    def tell_written(self, path: Path) -> None:
        """The table was written: the window's own note may lie behind the dialog."""
        self._told.setText(self.tr("{name} was written.").format(name=visible(path.name)))
        self._told.show()

    @Slot(object)
    def tell_failed(self, error: PalimpsestError) -> None:
        """The table could not be written."""
        self._told.setText(" ".join(said(part) for part in (error.sentence, error.hint) if part))
        self._told.show()

    def done(self, code: int) -> None:
        """Whatever closes the dialog stops its job."""
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()
        super().done(code)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.done(QDialog.DialogCode.Rejected)
        event.accept()


def _line(model: QSortFilterProxyModel, row: int) -> str:
    cells = (model.index(row, column, QModelIndex()).data() for column in Column)
    return "\t".join(map(str, cells))
