"""The keyboard shortcuts page: what every key does, read from the actions themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from forensics_gui.actions import plain as plain_text
from forensics_gui.inspector.parts import Panel, heading
from forensics_gui.language import translate
from forensics_gui.theme import HALF, SPACE, SPACE_2, SPACE_3, font
from forensics_gui.theme.widgets import fitted, plain, rule

Entry = tuple[str, str]  #: what it does, the key
Group = tuple[str, Sequence[Entry]]


def entries(actions: Sequence[QAction]) -> list[Entry]:
    """Name and keys of every action that has keys."""
    found = []
    for action in actions:
        keys = [
            sequence.toString(QKeySequence.SequenceFormat.NativeText)
            for sequence in action.shortcuts()
        ]
        if keys:
            found.append(
                (
                    plain_text(action.text()),
                    translate("shortcuts", " or ").join(dict.fromkeys(keys)),
                )
            )
    return found


class ShortcutsDialog(QDialog):
    """Groups of keys, one below the other."""

    def __init__(self, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        panel = Panel(self.tr("Keyboard shortcuts"))
        for number, (title, members) in enumerate(groups):
            if not members:
                continue
            if number:
                panel.column.addWidget(rule())
            panel.column.addWidget(heading(title))
            grid = QGridLayout()
            grid.setHorizontalSpacing(SPACE_3)
            grid.setVerticalSpacing(HALF)
            grid.setColumnStretch(0, 1)
            for row, (what, keys) in enumerate(members):
                shown = plain(keys, wrap=False)
                shown.setFont(font(bold=True))
                shown.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(plain(what, wrap=False), row, 0)
                grid.addWidget(shown, row, 1)
            panel.column.addLayout(grid)
            panel.column.addSpacing(SPACE)
        panel.column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE_2, SPACE, SPACE_2)
        column.addWidget(panel, 1)
        column.addWidget(buttons)
        fitted(self, 520, 640)
