"""The legend of the localisation map, which is also the display threshold's slider."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from forensics_gui.report import colour
from forensics_gui.report.text import number
from forensics_gui.theme import FontSize, colours, font
from forensics_gui.viewer.texts import threshold_text

_SCALE = 1000
_STEP = 10
_PAGE = 100
_BAR_TOP = 7
_BAR_HEIGHT = 10
_EDGE = 8
_SNAP_PIXELS = 5.0
_HEIGHT = 40
_LEAST_WIDTH = 88
_LABELS = (0.0, 0.25, 0.5, 0.75, 1.0)


class ThresholdLegend(QSlider):
    """A colour bar from 0 to 1 with figures, the model's threshold marked on it, and a handle:
    the map is shown from the handle's value up.

    The value moves in hundredths and snaps to the model's threshold. ``shownFromChanged``
    carries it; at the model's threshold it is exactly that.
    """

    shownFromChanged = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = 0.5
        self.setRange(0, _SCALE)
        self.setSingleStep(_STEP)
        self.setPageStep(_PAGE)
        self.setValue(_SCALE // 2)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setMaximumWidth(280)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Display threshold of the localisation map"))
        self.valueChanged.connect(self._tell)
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, _HEIGHT)

    @property
    def shown_from(self) -> float:
        """Map values from here up are shown."""
        if self.value() == round(self._model * _SCALE):
            return self._model
        return self.value() / _SCALE

    def set_model_threshold(self, threshold: float) -> None:
        """Mark the model's threshold and move the handle there."""
        self._model = threshold
        self.reset()
        self._describe()
        self.update()
        self.shownFromChanged.emit(self.shown_from)

    def reset(self) -> None:
        """Back to the model's threshold."""
        self.setValue(round(self._model * _SCALE))

    def _describe(self) -> None:
        text = self.tr(
            "Show the localisation map from this value up. The mark is the model's "
            "own threshold, {model}; double-click or Backspace returns to it. This "
            "changes the display only, not the findings."
        ).format(model=threshold_text(self._model))
        self.setToolTip(f"<div>{text}</div>")
        self.setAccessibleDescription(text)

    def _tell(self, _value: int) -> None:
        self.shownFromChanged.emit(self.shown_from)

    # Geometry -----------------------------------------------------------------------------

    def _x(self, value: float) -> float:
        return _EDGE + value * (self.width() - 2 * _EDGE)

    def _value_at(self, x: float) -> int:
        span = max(self.width() - 2 * _EDGE, 1)
        if abs(x - self._x(self._model)) <= _SNAP_PIXELS:
            return round(self._model * _SCALE)
        share = min(max((x - _EDGE) / span, 0.0), 1.0)
        return round(share * _SCALE / _STEP) * _STEP

    # Events -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self.setSliderDown(False)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -_STEP,
            Qt.Key.Key_Down: -_STEP,
            Qt.Key.Key_Right: _STEP,
            Qt.Key.Key_Up: _STEP,
            Qt.Key.Key_PageUp: _PAGE,
            Qt.Key.Key_PageDown: -_PAGE,
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.reset()
        elif key in steps:
            self._step(steps[key])
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        """To the next hundredth, stopping at the model's threshold on the way."""
        old, model = self.value(), round(self._model * _SCALE)
        if abs(by) == _STEP and old % _STEP:
            new = (old // _STEP + (by > 0)) * _STEP
        else:
            new = round((old + by) / _STEP) * _STEP
        if abs(by) == _STEP and min(old, new) < model < max(old, new):
            new = model
        self.setValue(new)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches:
            self._step(_STEP if notches > 0 else -_STEP)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    # Painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        enabled = self.isEnabled()
        bar = QRectF(self._x(0), _BAR_TOP, self._x(1) - self._x(0), _BAR_HEIGHT)
        self._paint_bar(painter, bar, enabled=enabled)
        self._paint_figures(painter, bar, enabled=enabled)
        if enabled:
            self._paint_model_mark(painter, bar)
            self._paint_handle(painter, bar)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRectF, *, enabled: bool) -> None:
        used = colours()
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for step in range(33):
            gradient.setColorAt(step / 32, QColor(colour.hexadecimal(step / 32)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(1.0 if enabled else 0.25)
        painter.setBrush(gradient)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setOpacity(1.0)
        if enabled:
            # What is not shown fades to a thin line of colour, so the scale stays readable.
            hidden = QRectF(bar)
            hidden.setRight(self._x(self.shown_from))
            faded = QColor(used.window)
            faded.setAlpha(230)
            painter.fillRect(hidden.adjusted(-1, -1, 0, -3), faded)

    def _paint_figures(self, painter: QPainter, bar: QRectF, *, enabled: bool) -> None:
        used = font(FontSize.SMALL, digits=True)
        metrics = QFontMetricsF(used)
        painter.setFont(used)
        painter.setPen(QColor(colours().muted if enabled else colours().disabled))
        baseline = self.height() - metrics.descent() - 1
        for value in _LABELS if bar.width() >= 150 else (0.0, 0.5, 1.0):
            text = number(value, len(f"{value:g}".partition(".")[2]))
            width = metrics.horizontalAdvance(text)
            painter.drawText(QPointF(self._x(value) - width / 2, baseline), text)

    def _paint_model_mark(self, painter: QPainter, bar: QRectF) -> None:
        x = self._x(self._model)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().text))
        top = bar.bottom() + 1
        painter.drawPolygon(
            QPolygonF([QPointF(x, top), QPointF(x + 4, top + 5), QPointF(x - 4, top + 5)])
        )

    def _paint_handle(self, painter: QPainter, bar: QRectF) -> None:
        used = colours()
        x = self._x(self.value() / _SCALE)
        focused = self.hasFocus() or self.isSliderDown()
        knob = QRectF(x - 4, bar.top() - 4, 8, bar.height() + 8)
        painter.setBrush(QColor(used.accent if self.isSliderDown() else used.base))
        painter.setPen(QPen(QColor(used.accent if focused else used.outline), 2 if focused else 1))
        painter.drawRoundedRect(knob, 3, 3)
