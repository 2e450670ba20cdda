"""Curves over the steps of a training, painted with the theme's colours.

Lines differ in width and dash, not in colour alone, and each is named at its end.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from forensics_gui.report.text import grouped
from forensics_gui.text import laid
from forensics_gui.theme import HALF, SPACE, SPACE_2, FontSize, colours, font
from forensics_gui.wizard.ticks import Point, finite, nice_step, number, thinned

_MOST_POINTS = 600
_TICKS = 4


class Look(Enum):
    """How a line is drawn: what matters most is thick and in the accent colour."""

    MAIN = "main"
    THIN = "thin"
    DASHED = "dashed"


@dataclass(frozen=True)
class Curve:
    """A named line; ``points`` are (step, value) in rising order of steps. ``marks`` draws a
    dot at each point, for values that are measured now and then."""

    name: str
    points: tuple[Point, ...]
    look: Look = Look.MAIN
    marks: bool = False

    def at(self, step: float) -> Point | None:
        """The point nearest to ``step``."""
        return min(self.points, key=lambda p: abs(p[0] - step), default=None)


class End(NamedTuple):
    """Where a line ends, in the widget, and its name."""

    x: float
    y: float
    name: str
    colour: QColor


class Chart(QWidget):
    """Several curves over one axis of steps. The value under the mouse, or under the cursor
    that the arrow keys move, is printed above."""

    def __init__(self, name: str, *, span: tuple[float, float] | None = None) -> None:
        super().__init__()
        self._name = name
        self._span = span
        self._curves: tuple[Curve, ...] = ()
        self._steps = 1.0
        self._cursor: float | None = None
        self._waiting = ""
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 120)

    def sizeHint(self) -> QSize:
        return QSize(360, 200)

    def curves(self) -> tuple[Curve, ...]:
        """What is drawn."""
        return self._curves

    def show_curves(self, curves: Sequence[Curve], steps: float, waiting: str = "") -> None:
        """Draw ``curves`` over 0 to ``steps``; ``waiting`` stands there while there is no
        point yet."""
        kept = (Curve(c.name, finite(c.points), c.look, c.marks) for c in curves)
        self._curves = tuple(kept)
        self._steps = max(1.0, steps)
        self._waiting = waiting
        self.setAccessibleDescription(self.words() or waiting)
        self.update()

    def words(self) -> str:
        """The last value of each line, for those who cannot see it."""
        last = [(c.name, c.points[-1]) for c in self._curves if c.points]
        return ", ".join(f"{name} {number(point[1])}" for name, point in last)

    # -- the cursor ------------------------------------------------------------------------
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        plot = self._plot()
        if plot.width() > 0:
            share = (event.position().x() - plot.left()) / plot.width()
            self._move(share * self._steps if 0.0 <= share <= 1.0 else None)

    def leaveEvent(self, event: object) -> None:
        del event
        self._move(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._move(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        known = sorted({x for curve in self._curves if curve.marks for x, _ in curve.points})
        known = known or sorted({x for curve in self._curves for x, _ in curve.points})
        if event.key() not in moves or not known:
            super().keyPressEvent(event)
            return
        if self._cursor is None:
            place = len(known) - 1
        else:
            cursor = self._cursor
            near = min(range(len(known)), key=lambda i: abs(known[i] - cursor))
            place = min(max(near + moves[Qt.Key(event.key())], 0), len(known) - 1)
        self._move(known[place])

    def _move(self, step: float | None) -> None:
        if step != self._cursor:
            self._cursor = step
            self.setAccessibleDescription(self._readout() or self.words() or self._waiting)
            self.update()

    def _readout(self) -> str:
        if self._cursor is None:
            return ""
        found = [(c.name, c.at(self._cursor)) for c in self._curves]
        near = [(name, point) for name, point in found if point is not None]
        if not near:
            return ""
        parts = [f"{name} {number(point[1])}" for name, point in near]
        return f"{grouped(round(near[-1][1][0]))}: " + ", ".join(parts)

    # -- painting --------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        used = colours()
        painter = QPainter(self)
        # as time runs in every language; words are drawn by _say
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(FontSize.SMALL, digits=True))
        plot = self._plot()
        low, high = self._range()
        if any(curve.points for curve in self._curves):
            self._draw_axes(painter, plot, low, high)
        else:
            painter.setPen(QColor(used.muted))
            centre = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            self._say(painter, plot, centre, self._waiting)
        ends: list[End] = []
        for curve in self._curves:
            if curve.points:
                ends.append(self._draw_curve(painter, plot, curve, low, high))
        self._name_ends(painter, plot, ends)
        self._draw_head(painter, plot)
        if self.hasFocus():
            painter.setPen(QPen(QColor(used.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(font(FontSize.SMALL, digits=True))
        names = [metrics.horizontalAdvance(curve.name) for curve in self._curves]
        right = min(max([0.0, *names]) + SPACE + HALF, self.width() / 2)
        left = metrics.horizontalAdvance("0.000") + SPACE + HALF
        top = metrics.height() + SPACE_2
        bottom = metrics.height() + SPACE
        return QRectF(left, top, self.width() - left - right, self.height() - top - bottom)

    def _range(self) -> tuple[float, float]:
        if self._span is not None:
            return self._span
        values = sorted(y for curve in self._curves for _, y in curve.points)
        if not values:
            return 0.0, 1.0
        # The first steps of a network may lie far above all others; they must not flatten these.
        high = values[min(len(values) - 1, int(len(values) * 0.99))]
        step = nice_step(high, _TICKS)
        return 0.0, step * max(1, math.ceil(high / step - 1e-9))

    def _draw_axes(self, painter: QPainter, plot: QRectF, low: float, high: float) -> None:
        used = colours()
        step = nice_step(high - low, _TICKS)
        value = low
        while value <= high + step * 1e-6:
            y = round(self._y(value, plot, low, high)) + 0.5  # on one row of pixels
            painter.setPen(QPen(QColor(used.border), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(used.muted))
            box = QRectF(0, y - SPACE, plot.left() - HALF, SPACE_2)
            painter.drawText(
                box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number(value)
            )
            value += step
        metrics = QFontMetricsF(painter.font())
        wide = max(2, int(plot.width() // (metrics.horizontalAdvance("000,000") + SPACE_2)))
        across = nice_step(self._steps, min(_TICKS + 1, wide))
        at = 0.0
        while at <= self._steps + across * 1e-6:
            x = plot.left() + plot.width() * at / self._steps
            box = QRectF(x - 40, plot.bottom() + HALF, 80, metrics.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), grouped(round(at)))
            at += across

    def _draw_curve(
        self, painter: QPainter, plot: QRectF, curve: Curve, low: float, high: float
    ) -> End:
        used = colours()
        colour = QColor(used.muted if curve.look is Look.THIN else used.accent)
        if curve.look is Look.DASHED:
            colour = QColor(used.text)
        pen = QPen(colour, 2.0 if curve.look is Look.MAIN else 1.25)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if curve.look is Look.DASHED:
            pen.setStyle(Qt.PenStyle.DashLine)
        points = [
            QPointF(plot.left() + plot.width() * x / self._steps, self._y(y, plot, low, high))
            for x, y in thinned(curve.points, _MOST_POINTS)
        ]
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        painter.save()
        painter.setClipRect(plot.adjusted(-SPACE, -SPACE, SPACE, SPACE))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        if curve.marks or len(points) == 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for point in points:
                painter.drawEllipse(point, 3, 3)
        painter.restore()
        return End(points[-1].x(), points[-1].y(), curve.name, colour)

    def _name_ends(self, painter: QPainter, plot: QRectF, ends: list[End]) -> None:
        """Each line's name beside its end, moved apart where two would lie on each other."""
        line = QFontMetricsF(painter.font()).height()
        ordered = sorted(ends, key=lambda end: end.y)
        placed: list[float] = []
        for end in ordered:
            placed.append(max(end.y, placed[-1] + line) if placed else end.y)
        over = max(0.0, placed[-1] - plot.bottom()) if placed else 0.0
        for y, end in zip(placed, ordered, strict=True):
            left = end.x + SPACE
            box = QRectF(left, y - over - line / 2, self.width() - left, line)
            painter.setPen(end.colour)
            middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._say(painter, box, int(middle), end.name)

    def _draw_head(self, painter: QPainter, plot: QRectF) -> None:
        used = colours()
        box = QRectF(0, 0, self.width(), plot.top() - SPACE)
        painter.setPen(QColor(used.text))
        painter.setFont(font(FontSize.SMALL, bold=True))
        self._say(
            painter,
            box.adjusted(HALF, 0, 0, 0),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            self._name,
        )
        readout = self._readout()
        if readout and self._cursor is not None:
            x = plot.left() + plot.width() * self._cursor / self._steps
            painter.setPen(QPen(QColor(used.outline), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setFont(font(FontSize.SMALL, digits=True))
            painter.setPen(QColor(used.text))
            end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._say(painter, box, int(end), readout)

    def _say(self, painter: QPainter, box: QRectF, flags: int, words: str) -> None:
        """Words in the window's direction, at the place they have in a drawing that has none."""
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(box, flags | int(Qt.AlignmentFlag.AlignAbsolute), laid(words))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @staticmethod
    def _y(value: float, plot: QRectF, low: float, high: float) -> float:
        share = (value - low) / (high - low) if high > low else 0.0
        return plot.bottom() - plot.height() * min(max(share, 0.0), 1.0)
