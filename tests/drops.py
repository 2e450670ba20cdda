"""Files dragged onto a part of the program by a sender that proposes to move them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
_BUTTON, _KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


def urls(paths: Sequence[Path]) -> list[QUrl]:
    """As file managers send them."""
    return [QUrl.fromLocalFile(str(path)) for path in paths]


def dragged(widget: QWidget, links: Sequence[QUrl]) -> QDragEnterEvent:
    """Drag these onto ``widget``, with the key held that moves; the event afterwards."""
    data = QMimeData()
    data.setUrls(list(links))
    event = QDragEnterEvent(QPointF(50, 50), _ACTIONS, data, _BUTTON, _KEY)
    assert event.proposedAction() == Qt.DropAction.MoveAction
    QApplication.sendEvent(widget, event)
    return event


def dropped(widget: QWidget, links: Sequence[QUrl]) -> QDropEvent:
    """Drag these onto ``widget`` and drop them there, as far as it takes them; the event
    afterwards. What is taken is copied: after a move the sender would delete the files."""
    enter = dragged(widget, links)
    data = QMimeData()
    data.setUrls(list(links))
    event = QDropEvent(QPointF(50, 50), _ACTIONS, data, _BUTTON, _KEY)
    event.ignore()
    if enter.isAccepted():
        assert enter.dropAction() == Qt.DropAction.CopyAction
        QApplication.sendEvent(widget, event)
        assert event.isAccepted()
        assert event.dropAction() == Qt.DropAction.CopyAction
    return event
