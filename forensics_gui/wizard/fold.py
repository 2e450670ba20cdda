"""A line that shows and hides the part below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from forensics_gui.theme import ICON, icon
from forensics_gui.theme.icons import sided


class Fold(QToolButton):
    """Its icon points as one reads, which the arrow of a ``QToolButton`` does not do in a window
    from right to left: there it lies on the words."""

    def __init__(self, words: str, part: QWidget) -> None:
        super().__init__()
        self._part = part
        part.hide()
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.setText(words)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(ICON, ICON))
        self.setIcon(icon(sided("chevron-right")))
        self.toggled.connect(self._follow)

    @Slot(bool)
    def _follow(self, on: bool) -> None:
        self.setIcon(icon("chevron-down" if on else sided("chevron-right")))
        self._part.setVisible(on)
