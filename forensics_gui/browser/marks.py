"""Neutral status marks. The shape alone tells them apart; none of them praises or blames."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QPainter, QPen, QPixmap, QPolygonF

from forensics_gui.browser.items import ItemStatus
from forensics_gui.theme import colours

MARK = 12


def paint_mark(
    painter: QPainter, rect: QRectF, status: ItemStatus, ink: QColor, accent: QColor
) -> None:
    """Draws a status into a square: an empty ring (not analysed), three dots (queued), a ring
    half filled (running), a filled diamond (response above threshold), an empty diamond (no
    response above threshold), a question mark (could not be assessed)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    line = max(1.25, side / 9)
    inner = QRectF(0, 0, side - line - 1, side - line - 1)
    inner.moveCenter(rect.center())
    painter.setPen(QPen(ink, line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if status is ItemStatus.NOT_ANALYSED:
        painter.drawEllipse(inner)
    elif status is ItemStatus.QUEUED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        radius = side / 9
        for step in (-1, 0, 1):
            centre = QPointF(rect.center().x() + step * side / 3, rect.center().y())
            painter.drawEllipse(centre, radius, radius)
    elif status is ItemStatus.RUNNING:
        painter.setPen(QPen(accent, line))
        painter.drawEllipse(inner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawPie(inner, 90 * 16, -180 * 16)
    elif status in (ItemStatus.RESPONSE, ItemStatus.NO_RESPONSE):
        if status is ItemStatus.RESPONSE:
            painter.setPen(QPen(accent, line))
            painter.setBrush(accent)
        painter.drawPolygon(_diamond(inner))
    else:
        font = QFont(painter.font())
        font.setPixelSize(max(8, round(side)))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()


def _diamond(box: QRectF) -> QPolygonF:
    centre = box.center()
    return QPolygonF(
        [
            QPointF(centre.x(), box.top()),
            QPointF(box.right(), centre.y()),
            QPointF(centre.x(), box.bottom()),
            QPointF(box.left(), centre.y()),
        ]
    )


class _MarkEngine(QIconEngine):
    def __init__(self, status: ItemStatus) -> None:
        super().__init__()
        self._status = status

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        del mode, state
        used = colours()
        box = QRectF(rect)  # type: ignore[call-overload]
        paint_mark(painter, box, self._status, QColor(used.muted), QColor(used.accent))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, made.rect(), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _MarkEngine(self._status)


def mark_icon(status: ItemStatus) -> QIcon:
    """The mark as an icon for menus; follows the theme."""
    return QIcon(_MarkEngine(status))
