"""A row of the job list, whatever it shows the progress of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from forensics_gui.theme import HALF, SPACE, FontSize, font, set_font
from forensics_gui.theme.widgets import ElidedLabel, PlainLabel, muted


class ProgressRow(QWidget):
    """Title and times above, bar and step below, buttons beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel()
        self._times = muted(PlainLabel())
        self._times.setFont(font(FontSize.SMALL, digits=True))
        self._times.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(HALF)
        self._step = muted(ElidedLabel())
        self._step.setObjectName("step")
        set_font(self._step, FontSize.SMALL)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE, HALF, HALF, HALF)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(2)
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self._times, 0, 1)
        self._grid.addWidget(self._bar, 1, 0, 1, 2)
        self._grid.addWidget(self._step, 2, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)

    def add(self, *buttons: QWidget) -> None:
        """Buttons at the end of the row, in this order."""
        for button in buttons:
            self._grid.addWidget(button, 0, self._grid.columnCount(), 3, 1)
