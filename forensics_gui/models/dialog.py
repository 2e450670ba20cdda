"""The dialog of models: the list, one model in words, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.inspector.parts import Remark
from forensics_gui.jobs.job import Job
from forensics_gui.language import said
from forensics_gui.models import words
from forensics_gui.models.details import ModelDetails
from forensics_gui.text import visible
from forensics_gui.theme import HALF, SPACE, SPACE_2, SPACE_3, icon
from forensics_gui.theme.widgets import LaidDelegate, muted, plain
from model.library import Entry

_ID = Qt.ItemDataRole.UserRole
_SIZE = (900, 600)
_COLUMNS = 3


class _ModelList(QTreeWidget):
    """Return uses a model, F2 renames it, Delete removes it: ``pressed_key`` carries the key."""

    pressed_key = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Delete)
        if event.key() in keys and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.pressed_key.emit(event.key())
            return
        super().keyPressEvent(event)


class ModelsDialog(QDialog):
    """Shows models and asks for actions; the desk carries them out.

    Signals: ``useWanted``, ``exportWanted``, ``renameWanted`` and ``removeWanted`` carry an
    :class:`Entry`; ``importWanted``, ``shippedWanted`` and ``cancelWanted`` carry nothing.
    """

    useWanted = Signal(object)
    exportWanted = Signal(object)
    renameWanted = Signal(object)
    removeWanted = Signal(object)
    importWanted = Signal()
    shippedWanted = Signal()
    cancelWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self._entries: dict[str, Entry] = {}
        self._used = ""
        self._busy = False
        self._list = self._made_list()
        self._details = ModelDetails()
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setChildrenCollapsible(False)
        columns.addWidget(self._list)
        columns.addWidget(self._details)
        columns.setSizes([380, 480])
        introduction = muted(
            plain(
                self.tr(
                    "Windows, commands and reports use the model in use. The shipped one is always "
                    "there; own models come from training or from a file."
                )
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE)
        column.addWidget(introduction)
        self._told, self._failed = Remark("info", "accent"), Remark("triangle-alert")
        column.addWidget(columns, 1)
        column.addWidget(self._told)
        column.addWidget(self._failed)
        column.addWidget(self._made_progress())
        column.addLayout(self._made_buttons())
        self._list.pressed_key.connect(self._list_key)
        self.resize(*_SIZE)
        self._list.setFocus()

    # -- what it shows ---------------------------------------------------------------------
    def show_models(self, entries: Sequence[Entry], used: str, select: str = "") -> None:
        """Show these models; ``used`` is the id of the one in use, ``select`` of the one to
        choose in the list, or else the chosen one stays."""
        chosen = self.chosen()
        wanted = select or (chosen.id if chosen is not None else used)
        self._entries = {entry.id: entry for entry in entries}
        self._used = used
        self._list.blockSignals(True)
        self._list.clear()
        for entry in entries:
            self._add(entry)
        self._list.blockSignals(False)
        ids = list(self._entries)
        self._choose_row(ids.index(wanted) if wanted in self._entries else 0)
        self._show_chosen()

    def chosen(self) -> Entry | None:
        """The model that is chosen in the list."""
        item = self._list.currentItem()
        return self._entries.get(item.data(0, _ID)) if item is not None else None

    def text(self) -> str:
        """What is said of the chosen model."""
        return self._details.text()

    def rows(self) -> list[tuple[str, ...]]:
        """The list as it is shown."""
        found = []
        for row in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(row)
            if item is not None:
                found.append(tuple(item.text(column) for column in range(_COLUMNS)))
        return found

    def choose(self, entry_id: str) -> None:
        """Choose a model of the list."""
        if entry_id in self._entries:
            self._choose_row(list(self._entries).index(entry_id))

    def _choose_row(self, row: int) -> None:
        item = self._list.topLevelItem(row)
        if item is not None:
            self._list.setCurrentItem(item)

    def tell(self, sentence: str, hint: str = "", *, caution: bool = False) -> None:
        """Say what was done, or what did not work, until the next is begun."""
        self._told.tell(*(() if caution else (sentence, hint)))
        self._failed.tell(*((sentence, hint) if caution else ()))

    def told(self) -> str:
        """What it says of the last action."""
        return self._told.text() or self._failed.text()

    def follow(self, job: Job | None) -> None:
        """Show what is being done; nothing is when ``job`` is ``None``."""
        self._busy = job is not None
        self._work.setVisible(self._busy)
        if job is not None:
            self.tell("")
            self._work_text.setText(visible(job.title))
            self._bar.setRange(0, 0)
            job.progressed.connect(self._progressed)
        self._update_buttons()

    # -- parts -----------------------------------------------------------------------------
    def _made_list(self) -> _ModelList:
        view = _ModelList()
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setItemDelegate(LaidDelegate(view))
        view.setAccessibleName(self.tr("Models"))
        view.setHeaderLabels([self.tr("Model"), self.tr("Origin"), self.tr("State")])
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.currentItemChanged.connect(self._show_chosen)
        view.itemDoubleClicked.connect(self._activated)
        return view

    def _made_progress(self) -> QWidget:
        self._work = QWidget()
        self._work_text = QLabel()
        self._work_text.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(HALF * 2)
        self._bar.setAccessibleName(self.tr("Progress"))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.cancelWanted)
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._work_text)
        row.addWidget(self._bar, 1)
        row.addWidget(cancel)
        self._work.hide()
        return self._work

    def _made_buttons(self) -> QHBoxLayout:
        self.use = self._button(self.tr("Use"), "check", self._want_use)
        self.use.setDefault(True)
        self.shipped = self._button(
            self.tr("Use the shipped model"), "undo-2", self.shippedWanted.emit
        )
        self.take_in = self._button(self.tr("Import…"), "download", self.importWanted.emit)
        self.export = self._button(self.tr("Export…"), "upload", self._want_export)
        self.rename = self._button(self.tr("Rename…"), "pencil", self._want_rename)
        self.remove = self._button(self.tr("Remove…"), "trash-2", self._want_remove)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in (self.use, self.export, self.rename, self.remove, self.take_in):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.shipped)
        row.addWidget(close)
        return row

    def _button(self, text: str, symbol: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setIcon(icon(symbol))
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _add(self, entry: Entry) -> None:
        name = visible(entry.title or self.tr("Shipped model"))
        item = QTreeWidgetItem([name, words.origin(entry), self._state(entry)])
        item.setData(0, _ID, entry.id)
        used = entry.id == self._used
        if used:
            bold = item.font(0)
            bold.setBold(True)
            for column in range(_COLUMNS):
                item.setFont(column, bold)
        worse = entry.regression is not None and entry.regression.worse
        if entry.problem or worse:
            item.setIcon(2, icon("triangle-alert", "caution"))
        if entry.problem:
            item.setToolTip(2, said(entry.problem))
        described = ", ".join(item.text(column) for column in range(_COLUMNS) if item.text(column))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, described)
        self._list.addTopLevelItem(item)

    def _state(self, entry: Entry) -> str:
        if entry.problem:
            return self.tr("Cannot be used")
        if entry.id == self._used:
            return self.tr("In use")
        if entry.regression is not None and entry.regression.worse:
            return self.tr("Got worse")
        return ""

    # -- what was asked --------------------------------------------------------------------
    @Slot()
    def _show_chosen(self) -> None:
        entry = self.chosen()
        if entry is not None:
            self._details.show_entry(entry, entry.id == self._used)
        self._update_buttons()

    def _update_buttons(self) -> None:
        entry = self.chosen()
        there = entry is not None and not self._busy
        own = there and entry is not None and not entry.shipped
        usable = there and entry is not None and not entry.problem
        self.use.setEnabled(usable and entry is not None and entry.id != self._used)
        self.export.setEnabled(usable)
        self.rename.setEnabled(own)
        self.remove.setEnabled(own)
        self.take_in.setEnabled(not self._busy)
        shipped = next((one for one in self._entries.values() if one.shipped), None)
        self.shipped.setEnabled(not self._busy and shipped is not None and shipped.id != self._used)

    @Slot(int)
    def _list_key(self, key: int) -> None:
        button = {Qt.Key.Key_Delete: self.remove, Qt.Key.Key_F2: self.rename}.get(
            Qt.Key(key), self.use
        )
        button.click()  # does nothing while it is disabled

    @Slot()
    def _activated(self) -> None:
        if self.use.isEnabled():
            self._want_use()

    @Slot()
    def _want_use(self) -> None:
        self._want(self.useWanted)

    @Slot()
    def _want_export(self) -> None:
        self._want(self.exportWanted)

    @Slot()
    def _want_rename(self) -> None:
        self._want(self.renameWanted)

    @Slot()
    def _want_remove(self) -> None:
        self._want(self.removeWanted)

    def _want(self, signal: object) -> None:
        entry = self.chosen()
        if entry is not None:
            signal.emit(entry)  # type: ignore[attr-defined]

    @Slot(int, int, str)
    def _progressed(self, done: int, total: int, text: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._work_text.setText(said(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # what is being done is stopped first; a second Escape closes the dialog
        if event.key() == Qt.Key.Key_Escape and self._busy:
            self.cancelWanted.emit()
            return
        super().keyPressEvent(event)
