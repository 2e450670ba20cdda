"""The image-level score on its scale from 0 to 1, beside its threshold."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from forensics_gui.report.text import number
from forensics_gui.theme import HALF, SPACE, FontSize, colours, font

_RADIUS = 5.0


class ScoreScale(QWidget):
    """A line, a tick at the threshold and a dot at the score. No colour judges."""

    def __init__(self) -> None:
        super().__init__()
        # The scale runs from left to right in every language, as the legend of the map does.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._score: float | None = None
        self._threshold: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, score: float | None, threshold: float | None) -> None:
        """Both in [0, 1]; without a score nothing is drawn."""
        self._score, self._threshold = score, threshold
        self.setVisible(score is not None)
        if score is not None:
            text = self.tr("Image-level score {score} on a scale from 0 to 1").format(
                score=number(score)
            )
            if threshold is not None:
                text += self.tr(", threshold {threshold}").format(threshold=number(threshold))
            self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 2 * SPACE + font(FontSize.SMALL).pointSize() + 2 * SPACE)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._score is None:
            return
        used = colours()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right, line = _RADIUS, self.width() - _RADIUS, float(SPACE)
        painter.setPen(QPen(QColor(used.outline), 2))
        painter.drawLine(QPointF(left, line), QPointF(right, line))
        painter.setFont(font(FontSize.SMALL, digits=True))
        painter.setPen(QColor(used.muted))
        below = QRectF(0, line + SPACE, self.width(), self.height() - line - SPACE)
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(below, int(top | Qt.AlignmentFlag.AlignLeft), "0")
        painter.drawText(below, int(top | Qt.AlignmentFlag.AlignRight), "1")
        if self._threshold is not None:
            x = left + (right - left) * self._threshold
            painter.setPen(QPen(QColor(used.text), 2))
            painter.drawLine(QPointF(x, line - SPACE + 2), QPointF(x, line + SPACE - 2))
            painter.setPen(QColor(used.muted))
            text = self.tr("threshold {threshold}").format(threshold=number(self._threshold))
            width = painter.fontMetrics().horizontalAdvance(text) + HALF
            at = min(max(x - width / 2, 2.0 * SPACE), self.width() - width - 2 * SPACE)
            painter.drawText(
                QRectF(at, below.top(), width, below.height()),
                int(top | Qt.AlignmentFlag.AlignHCenter),
                text,
            )
        x = left + (right - left) * min(max(self._score, 0.0), 1.0)
        painter.setPen(QPen(QColor(used.window), 2))
        painter.setBrush(QColor(used.accent))
        painter.drawEllipse(QPointF(x, line), _RADIUS + 1, _RADIUS + 1)
        painter.end()
