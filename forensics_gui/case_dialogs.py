"""The dialogs of a case: its name, which one to open, what to export."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui import folders
from forensics_gui.evidence.case import CaseItem, Listed
from forensics_gui.language import said, translate
from forensics_gui.report.text import size
from forensics_gui.text import visible
from forensics_gui.theme import SPACE, SPACE_2, SPACE_3, icon
from forensics_gui.theme.widgets import muted, plain

_CASE = Qt.ItemDataRole.UserRole


class NewCaseDialog(QDialog):
    """Asks for a name; ``named`` carries it."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New case"))
        column = _column(self)
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setPlaceholderText(self.tr("What the case is about"))
        self._name.setMaxLength(200)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_2)
        form.addRow(self.tr("Name"), self._name)
        column.addLayout(form)
        column.addWidget(
            muted(
                plain(
                    self.tr(
                        "Images that you analyse or write about from now on become items of the "
                        "case. Their files stay where they are and are only read; results, notes "
                        "and the log are kept in {cases}."
                    ).format(cases=visible(str(folders.cases())))
                )
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = buttons.addButton(self.tr("Create case"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setDefault(True)
        self._name.textChanged.connect(self._follow)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column.addSpacing(SPACE)
        column.addWidget(buttons)
        self.resize(440, self.sizeHint().height())
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self._go.setEnabled(bool(self._name.text().strip()))

    @Slot()
    def _accept(self) -> None:
        name = self._name.text().strip()
        if name:
            self.named.emit(name)
            self.accept()


class OpenCaseDialog(QDialog):
    """The cases of the workspace; ``chosen`` carries a folder, ``importWanted`` asks for a
    case in a file."""

    chosen = Signal(object)
    importWanted = Signal()

    def __init__(self, cases: Sequence[Listed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open case"))
        column = _column(self)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Cases"))
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for case in cases:
            line = QListWidgetItem(icon("briefcase", "muted"), _line(case))
            line.setData(_CASE, case.folder)
            if case.problem:
                line.setFlags(line.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self._list.addItem(line)
        none = not any(not case.problem for case in cases)
        column.addWidget(
            muted(
                plain(
                    self.tr("There is no case yet.")
                    if not cases
                    else self.tr("The last changed come first.")
                )
            )
        )
        column.addWidget(self._list, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        bring = QPushButton(self.tr("Import…"))
        bring.setIcon(icon("download"))
        buttons.addButton(bring, QDialogButtonBox.ButtonRole.ActionRole)
        self._go = buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setDefault(True)
        bring.clicked.connect(self._bring)
        self._list.itemDoubleClicked.connect(self._accept)
        self._list.itemSelectionChanged.connect(self._follow)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column.addSpacing(SPACE)
        column.addWidget(buttons)
        self.resize(520, 360)
        if not none:
            first = next(row for row, case in enumerate(cases) if not case.problem)
            self._list.setCurrentRow(first)
        self._follow()

    def lines(self) -> list[str]:
        """What is listed."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    @Slot()
    def _follow(self) -> None:
        self._go.setEnabled(bool(self._list.selectedItems()))

    @Slot()
    def _accept(self) -> None:
        for line in self._list.selectedItems():
            self.chosen.emit(line.data(_CASE))
            self.accept()
            return

    @Slot()
    def _bring(self) -> None:
        self.reject()
        self.importWanted.emit()


class ExportCaseDialog(QDialog):
    """Asks whether the originals go along; ``wanted`` carries the answer."""

    wanted = Signal(bool)

    def __init__(self, items: Sequence[CaseItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export case"))
        column = _column(self)
        column.addWidget(
            plain(
                self.tr(
                    "Items, notes, results and the log are written into one file, with digests."
                )
            )
        )
        read = [item for item in items if item.sha256]
        total = sum(item.bytes for item in read)
        self._originals = QCheckBox(
            self.tr("Include the originals: %Ln file(s), {total}", "", len(read)).format(
                total=size(total)
            )
        )
        self._originals.setEnabled(bool(read))
        column.addWidget(self._originals)
        column.addWidget(
            muted(
                plain(
                    self.tr(
                        "Without them the case can be opened elsewhere, but reports need the "
                        "originals at their place. The file is not encrypted."
                    )
                )
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(self.tr("Choose file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column.addSpacing(SPACE)
        column.addWidget(buttons)
        self.resize(440, self.sizeHint().height())

    @Slot()
    def _accept(self) -> None:
        self.accept()
        self.wanted.emit(self._originals.isChecked())


def _column(dialog: QDialog) -> QVBoxLayout:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
    column.setSpacing(SPACE)
    return column


def _line(case: Listed) -> str:
    if case.problem:
        return f"{visible(case.name)}  ·  {said(case.problem)}"
    changed = datetime.fromtimestamp(case.changed).astimezone()
    items = translate("case_dialogs", "%Ln item(s)", "", case.items)
    return f"{visible(case.name)}  ·  {items}  ·  {changed:%Y-%m-%d %H:%M}"
