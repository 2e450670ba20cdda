"""Dropping files and folders onto a part of the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from forensics_gui.theme import HALF, SPACE, colours


def dropped_paths(data: QMimeData) -> list[Path]:
    """Local files and folders among what is dragged; nothing on other computers."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def taken(event: QDropEvent) -> list[Path]:
    """The :func:`dropped_paths` of a drop or of a drag that enters; it is accepted if there are
    any. Always as a copy, whatever is proposed: after a move the sender deletes the evidence."""
    paths = dropped_paths(event.mimeData())
    if paths:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    return paths


class DropFrame(QWidget):
    """Lies over ``parent``, which takes drops from now on, while something is dragged onto it.
    The parent hands on its three events of dragging."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        parent.setAcceptDrops(True)

    def enter(self, event: QDragEnterEvent) -> None:
        """Something is dragged onto the parent."""
        if taken(event):
            self.setGeometry(self._below.rect())
            self.raise_()
            self.show()

    def leave(self) -> None:
        """It was dragged away again."""
        self.hide()

    def drop(self, event: QDropEvent) -> list[Path]:
        """It was dropped; its paths."""
        self.hide()
        return taken(event)

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
