"""Figures of two models beside each other, with their intervals as numbers and as lines."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from forensics_gui.inspector.parts import Mark, heading
from forensics_gui.report.text import number
from forensics_gui.theme import HALF, SPACE, SPACE_3, FontSize, colours, font
from forensics_gui.theme.widgets import muted, plain
from forensics_gui.wizard.words import shown
from training.metrics import Interval
from training.wizard.types import Figure

_BAR = QSize(160, 24)
_ARROW = 12
# ways of a table: one line a row, intervals below their values, and no drawing besides
_WAYS = _WIDE, _STACKED, _NARROW = range(3)
_EDGE = 6  # room for half a dot at the ends of a drawing


class FiguresTable(QWidget):
    """One row a figure: the current model, the new one, the difference, and a drawing.

    Where there is no room for one line a row, intervals stand below their values; where that is
    too wide as well, long titles wrap and the drawing is left out: it says what the numbers say.
    """

    def __init__(self, old: str = "") -> None:
        super().__init__()
        self._old = old or self.tr("Current model")
        self.setAccessibleName(self.tr("Figures"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(HALF)
        self._texts: list[str] = []
        self._drawn: list[QWidget] = []

    def minimumSizeHint(self) -> QSize:
        return QSize(self._room(_NARROW), super().minimumSizeHint().height())

    def keep_drawing(self) -> None:
        """Never be so narrow that the drawing is left out."""
        self.setMinimumWidth(self._room(_STACKED))
        self._arrange()  # as high as it will be, before it is shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        way = next((way for way in _WAYS if self.width() >= self._room(way)), _NARROW)
        for place in range(self._grid.count()):
            item = self._grid.itemAt(place)
            part = item.widget() if item is not None else None
            if isinstance(part, _Cell | _Title):
                part.stack(part.narrow_from <= way)
        for drawing in self._drawn:
            drawing.setVisible(way != _NARROW)

    def _room(self, way: int) -> int:
        """Pixels that the columns need beside each other in one of ``_WAYS``."""
        widths: dict[int, int] = {}
        for place in range(self._grid.count()):
            item = self._grid.itemAt(place)
            part = item.widget() if item is not None else None
            if part is None or (way == _NARROW and part in self._drawn):
                continue
            wide = (
                part.room(part.narrow_from <= way)
                if isinstance(part, _Cell | _Title)
                else part.sizeHint().width()
            )
            position = self._grid.getItemPosition(place)
            column = int(position[1])  # type: ignore[index]
            widths[column] = max(widths.get(column, 0), wide)
        return sum(widths.values()) + self._grid.horizontalSpacing() * max(0, len(widths) - 1)

    def text(self) -> str:
        """Everything it says, a line a row."""
        return "\n".join(self._texts)

    def fill(self, figures: Sequence[Figure], alone: str = "") -> None:
        """Show these rows. ``alone``: of which model they are where nothing is beside them."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._texts, self._drawn = [], []
        both = any(figure.old is not None for figure in figures)
        heads = ["", self._old, alone or self.tr("New model"), self.tr("Difference"), ""]
        for column, head in enumerate(heads):
            if both or column not in (1, 3):
                part: QWidget = heading(head)
                if column in (1, 2):
                    part = _marked(head, filled=column == 2)
                self._grid.addWidget(part, 0, column)
        if figures:
            ends = AxisEnds()
            self._drawn.append(ends)
            self._grid.addWidget(ends, 0, len(heads) - 1)
        for row, figure in enumerate(figures, start=1):
            self._add(row, figure, both)
        self._grid.setColumnStretch(len(heads), 1)
        self._arrange()
        self.updateGeometry()

    def _add(self, row: int, figure: Figure, both: bool) -> None:
        better = (
            self.tr("higher is better") if figure.higher_is_better else self.tr("lower is better")
        )
        self._grid.addWidget(_Title(figure, better), row, 0)
        parts = [shown(figure.title)]
        if both:
            self._grid.addWidget(_Cell(figure, figure.old), row, 1)
            parts.append(f"{self._old} {words(figure, figure.old)}")
        self._grid.addWidget(_Cell(figure, figure.new, strong=True), row, 2)
        new = words(figure, figure.new)
        parts.append(f"{self.tr('New model')} {new}" if both else new)
        if both:
            self._grid.addWidget(_Cell(figure, figure.difference, sign=True), row, 3)
            parts.append(
                self.tr("difference {value}").format(
                    value=words(figure, figure.difference, sign=True)
                )
            )
        bars = IntervalBars(figure)
        self._drawn.append(bars)
        self._grid.addWidget(bars, row, 4)
        line = ", ".join(parts)
        bars.setAccessibleName(line)
        self._texts.append(line)


class AxisEnds(QWidget):
    """0 and 1 above the drawings."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(2 * _BAR.width())
        self.setMinimumSize(_BAR.width(), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the lines below
        painter.setFont(font(FontSize.SMALL, digits=True))
        painter.setPen(QColor(colours().muted))
        low = Qt.AlignmentFlag.AlignBottom
        painter.drawText(self.rect(), int(low | Qt.AlignmentFlag.AlignLeft), "0")
        painter.drawText(self.rect(), int(low | Qt.AlignmentFlag.AlignRight), "1")
        painter.end()


class _Dot(QWidget):
    """The mark of a model: hollow for the current one, filled for the new one."""

    def __init__(self, *, filled: bool) -> None:
        super().__init__()
        self._filled = filled
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        used = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(used.accent if self._filled else used.muted)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if self._filled else QColor(used.window))
        painter.drawEllipse(QPointF(5, 5), 3.5, 3.5)
        painter.end()


def _marked(head: str, *, filled: bool) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(HALF)
    row.addWidget(_Dot(filled=filled))
    row.addWidget(heading(head))
    row.addStretch(1)
    return part


class IntervalBars(QWidget):
    """Both intervals on one line from 0 to 1: hollow is the current model, filled the new one."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self._figure = figure
        self.setMinimumSize(_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(2 * _BAR.width())

    def sizeHint(self) -> QSize:
        return _BAR

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        used = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(QColor(used.border), 1))
        painter.drawLine(QPointF(_EDGE, middle), QPointF(self.width() - _EDGE, middle))
        for x in (_EDGE, self.width() - _EDGE):
            painter.drawLine(QPointF(x, middle - HALF), QPointF(x, middle + HALF))
        both = self._figure.old is not None
        if self._figure.old is not None:
            self._draw(painter, self._figure.old, middle - 5, QColor(used.muted), filled=False)
        y = middle + 5 if both else middle
        self._draw(painter, self._figure.new, y, QColor(used.accent), filled=True)
        painter.end()

    def _draw(
        self, painter: QPainter, interval: Interval, y: float, colour: QColor, *, filled: bool
    ) -> None:
        if not math.isfinite(interval.value):
            return
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(self._x(interval.low), y), QPointF(self._x(interval.high), y))
        painter.setBrush(colour if filled else QColor(colours().window))
        painter.drawEllipse(QPointF(self._x(interval.value), y), 4, 4)

    def _x(self, value: float) -> float:
        share = min(max(value, 0.0), 1.0) if math.isfinite(value) else 0.0
        return _EDGE + share * (self.width() - 2 * _EDGE)


def is_share(figure: Figure) -> bool:
    """Whether a figure is a share of images, and so is written in per cent."""
    return any(word in figure.code for word in ("alarm", "quiet", "detected"))


def value_text(figure: Figure, value: float, *, sign: bool = False) -> str:
    """``0.42``, ``3.1 %``; with a sign for differences."""
    if not math.isfinite(value):
        return "–"
    text = f"{number(100 * value, 1)} %" if is_share(figure) else number(value)
    plus = "+" if sign and not text.startswith("-") else ""
    return plus + text.replace("-", "−")


def bounds_text(figure: Figure, interval: Interval, *, sign: bool = False) -> str:
    """The 95 % interval in short: ``0.31 to 0.52``."""
    low, high = (value_text(figure, v, sign=sign) for v in (interval.low, interval.high))
    return f"{low.removesuffix(' %')} – {high}"


def words(figure: Figure, interval: Interval | None, *, sign: bool = False) -> str:
    """Value and interval in one line."""
    if interval is None:
        return "–"
    value = value_text(figure, interval.value, sign=sign)
    return f"{value} ({bounds_text(figure, interval, sign=sign)})"


class _Title(QWidget):
    """The name of a figure, and which way is better."""

    narrow_from = _NARROW

    def __init__(self, figure: Figure, better: str) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(HALF)
        self._name = plain(shown(figure.title), wrap=False)
        self._mark = Mark("arrow-up" if figure.higher_is_better else "arrow-down", "muted", _ARROW)
        self._mark.setAccessibleName(better)
        for part in (self._name, self._mark):
            part.setToolTip(better)
        line.addWidget(self._name)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)

    def stack(self, narrow: bool) -> None:
        """Let the name wrap, or not."""
        self._name.setWordWrap(narrow)

    def room(self, narrow: bool) -> int:
        """Pixels it needs from side to side."""
        text = self._name.text()
        metrics = self._name.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, text.split() if narrow else [text]), default=0)
        return widest + HALF + self._mark.sizeHint().width()


class _Cell(QWidget):
    """A value and its interval, beside or below it."""

    narrow_from = _STACKED

    def __init__(
        self, figure: Figure, interval: Interval | None, *, strong: bool = False, sign: bool = False
    ) -> None:
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(SPACE)
        value = QLabel(
            value_text(figure, interval.value, sign=sign) if interval is not None else "–"
        )
        value.setFont(font(bold=strong, digits=True))
        value.setTextFormat(Qt.TextFormat.PlainText)
        self._parts = [value]
        if interval is not None and math.isfinite(interval.value):
            bounds = muted(QLabel(bounds_text(figure, interval, sign=sign)))
            bounds.setFont(font(FontSize.SMALL, digits=True))
            self._parts.append(bounds)
        for part in self._parts:
            self._line.addWidget(part)
        self._line.addStretch(1)

    def stack(self, narrow: bool) -> None:
        """Put the interval below the value, or beside it."""
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._line.setSpacing(0 if narrow else SPACE)

    def room(self, narrow: bool) -> int:
        """Pixels it needs from side to side."""
        widths = [part.sizeHint().width() for part in self._parts]
        return max(widths) if narrow else sum(widths) + SPACE * (len(widths) - 1)
