"""The page that lists every network connection the program can ever make."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from forensics_gui.connections import CONNECTIONS, NEVER, Connection
from forensics_gui.inspector.parts import Panel, Rows, heading
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.theme import SPACE, SPACE_2
from forensics_gui.theme.widgets import fitted, muted, plain, rule

_INTRODUCTION = QT_TRANSLATE_NOOP(
    "network_page",
    "Opening, analysing, reporting, signing and verifying work without a network. Nothing below "
    "happens by itself: each needs something you do, named beside it.",
)


class NetworkPage(QDialog):
    """What can connect, when, to whom, with what; and what never does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Network connections"))
        panel = Panel(self.tr("Network connections"))
        panel.column.addWidget(plain(translate("network_page", _INTRODUCTION)))
        for one in CONNECTIONS:
            panel.column.addWidget(rule())
            panel.column.addWidget(heading(said(one.name)))
            rows = Rows()
            rows.fill(_facts(one))
            panel.column.addWidget(rows)
        panel.column.addWidget(rule())
        panel.column.addWidget(heading(self.tr("Never connected to")))
        for name, why in NEVER:
            panel.column.addWidget(plain(said(name)))
            panel.column.addWidget(muted(plain(said(why))))
        panel.column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE_2, SPACE, SPACE_2)
        column.addWidget(panel, 1)
        column.addWidget(buttons)
        fitted(self, 640, 680)


def _facts(one: Connection) -> list[tuple[str, str]]:
    return [
        (translate("network_page", "When"), said(one.when)),
        (translate("network_page", "To"), said(one.to)),
        (translate("network_page", "Sends"), said(one.sends)),
        (translate("network_page", "By default"), said(one.off)),
    ]
