"""The page that lists every network connection the program can ever make."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from forensics_gui.connections import CONNECTIONS, NEVER, Connection
from forensics_gui.inspector.parts import Panel, Rows, heading
from forensics_gui.theme import SPACE, SPACE_2
from forensics_gui.theme.widgets import muted, plain, rule

_INTRODUCTION = (
    "Opening, analysing, reporting, signing and verifying work without a network. Nothing below "
    "happens by itself: each needs something you do, named beside it."
)


class NetworkPage(QDialog):
    """What can connect, when, to whom, with what; and what never does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Network connections")
        panel = Panel("Network connections")
        panel.column.addWidget(plain(_INTRODUCTION))
        for one in CONNECTIONS:
            panel.column.addWidget(rule())
            panel.column.addWidget(heading(one.name))
            rows = Rows()
            rows.fill(_facts(one))
            panel.column.addWidget(rows)
        panel.column.addWidget(rule())
        panel.column.addWidget(heading("Never connected to"))
        for name, why in NEVER:
            panel.column.addWidget(plain(name))
            panel.column.addWidget(muted(plain(why)))
        panel.column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE_2, SPACE, SPACE_2)
        column.addWidget(panel, 1)
        column.addWidget(buttons)
        self.resize(640, 680)


def _facts(one: Connection) -> list[tuple[str, str]]:
    return [
        ("When", one.when),
        ("To", one.to),
        ("Sends", one.sends),
        ("By default", one.off),
    ]
