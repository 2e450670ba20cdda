"""The line under the grid: thumbnail size, and the button that starts the analysis."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QWidget

from forensics_gui.browser.grid import LARGEST, SMALLEST, USUAL
from forensics_gui.browser.source_list import tool_button
from forensics_gui.text import tooltip
from forensics_gui.theme import HALF, SPACE, icon

SLIDER_WIDTH = 11 * SPACE


class Foot(QWidget):
    """The button names what it acts on: the selection, or everything shown."""

    tileWidthChosen = Signal(int)
    analyseWanted = Signal()
    pauseWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = QSlider(Qt.Orientation.Horizontal, self)
        self._size.setRange(SMALLEST, LARGEST)
        self._size.setValue(USUAL)
        self._size.setPageStep(32)
        self._size.setFixedWidth(SLIDER_WIDTH)
        self._size.setAccessibleName(self.tr("Thumbnail size"))
        self._size.setToolTip(
            tooltip(self.tr("Thumbnail size (Ctrl and mouse wheel over the images)"))
        )
        self._size.valueChanged.connect(self.tileWidthChosen)
        self.button = QPushButton(icon("scan-search"), self.tr("Analyse"), self)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.analyseWanted)
        self.pause = tool_button("pause", self.tr("Pause analysing"), self)
        self.pause.clicked.connect(self.pauseWanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, HALF, SPACE, HALF)
        layout.addWidget(self._size)
        layout.addStretch(1)
        layout.addWidget(self.pause)
        layout.addWidget(self.button)
        self.set_batch(False, False)

    def follow(self, widget: QWidget) -> None:
        """Let Tab come here from ``widget``, then from left to right."""
        for part in (self._size, self.pause, self.button):
            QWidget.setTabOrder(widget, part)
            widget = part

    def set_tile_width(self, width: int) -> None:
        """Moves the slider."""
        self._size.setValue(width)

    def set_batch(self, going: bool, held: bool) -> None:
        """Whether images are being analysed, and whether that is paused."""
        self.pause.setVisible(going)
        self.pause.setIcon(icon("play" if held else "pause"))
        words = self.tr("Go on analysing") if held else self.tr("Pause analysing")
        self.pause.setToolTip(tooltip(words))
        self.pause.setAccessibleName(words)

    def set_counts(self, *, selected: int, shown: int) -> None:
        """Names the images that the button would send."""
        count = selected or shown
        self.button.setEnabled(count > 0)
        self.button.setText(
            self.tr("Analyse")
            if not count
            else self.tr("Analyse %Ln image(s)", "", count)
            if selected
            else self.tr("Analyse all %Ln image(s)", "", count)
        )
