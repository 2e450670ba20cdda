"""Dropping files and folders onto the browser."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from forensics_gui.theme import HALF, SPACE, colours


def dropped_paths(data: QMimeData) -> list[Path]:
    """Local files and folders among what is dragged; nothing on other computers."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropFrame(QWidget):
    """Lies over the browser while something is dragged onto it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, rect: QRect) -> None:
        """Shows itself over ``rect`` of its parent."""
        self.setGeometry(rect)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        used = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(used.window)
        veil.setAlphaF(0.85)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(used.accent), 2))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(HALF, HALF, -HALF, -HALF), SPACE, SPACE
        )
        painter.setPen(QColor(used.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drop to open"))
