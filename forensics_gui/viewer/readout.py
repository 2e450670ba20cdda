"""The line under the controls: the pixel under the cursor, and how the picture is shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from forensics_gui.report.text import number
from forensics_gui.text import laid
from forensics_gui.theme import HALF, SPACE, SPACE_2, FontSize, colours, font
from forensics_gui.viewer.canvas import Reading
from forensics_gui.viewer.texts import NO_VALUE, padded

_HEIGHT = 24
_SWATCH = 12


class Readout(QWidget):
    """Position, stored RGB and stored map value in columns that do not move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._digits = 4
        self._note = ""
        # Coordinates and numbers stand as they are counted, in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Pixel under the cursor"))

    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def set_extent(self, longest: int) -> None:
        """Longest side of the picture in pixels: decides the columns' width."""
        self._digits = max(4, len(str(longest)))
        self.update()

    def set_note(self, note: str, explanation: str) -> None:
        """What stands at the right end, and the tooltip (may be HTML) that explains it."""
        self._note = note
        self.setToolTip(explanation)
        self.update()

    @Slot(object)
    def show_reading(self, reading: Reading | None) -> None:
        if reading != self._reading:
            self._reading = reading
            self.update()

    def fields(self) -> list[tuple[str, str]]:
        """Captions and values as shown, values of constant width."""
        reading = self._reading
        red, green, blue = (None, None, None) if reading is None else reading.rgb
        value = None if reading is None else reading.value
        return [
            ("x", padded(None if reading is None else reading.x, self._digits)),
            ("y", padded(None if reading is None else reading.y, self._digits)),
            ("R", padded(red, 3)),
            ("G", padded(green, 3)),
            ("B", padded(blue, 3)),
            (self.tr("Map"), NO_VALUE.rjust(5, "\u2007") if value is None else number(value, 3)),
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        used = colours()
        plain = font(FontSize.SMALL, digits=True)
        metrics = QFontMetricsF(plain)
        painter.setFont(plain)
        digit = metrics.horizontalAdvance("0")
        x = float(SPACE)
        for caption, value in self.fields():
            if caption in ("R", self.tr("Map")):
                x += SPACE
            if caption == "R":
                self._paint_swatch(painter, x)
                x += _SWATCH + SPACE
            painter.setPen(QColor(used.muted))
            width = metrics.horizontalAdvance(caption)
            painter.drawText(
                QRectF(x, 0, width + 1, _HEIGHT), Qt.AlignmentFlag.AlignVCenter, caption
            )
            x += width + HALF
            painter.setPen(QColor(used.text))
            width = digit * len(value) + 1
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(x, 0, width, _HEIGHT), flags, value.strip("\u2007"))
            x += width + SPACE
        self._paint_note(painter, metrics, x + SPACE_2)
        painter.end()

    def _paint_swatch(self, painter: QPainter, x: float) -> None:
        box = QRectF(round(x) + 0.5, (_HEIGHT - _SWATCH) // 2 + 0.5, _SWATCH - 1, _SWATCH - 1)
        painter.setPen(QPen(QColor(colours().outline), 1))
        reading = self._reading
        painter.setBrush(Qt.BrushStyle.NoBrush if reading is None else QColor(*reading.rgb))
        painter.drawRect(box)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_note(self, painter: QPainter, metrics: QFontMetricsF, left: float) -> None:
        room = self.width() - SPACE - left
        if room < 48 or not self._note:
            return
        painter.setPen(QColor(colours().muted))
        text = metrics.elidedText(self._note, Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(left, 0, room, _HEIGHT), flags, laid(text))
