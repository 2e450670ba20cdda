"""Wheel, touchpad, pinch and keys of the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QKeyEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QPinchGesture

if TYPE_CHECKING:
    from forensics_gui.viewer.canvas import Canvas

_NOTCH = 120
_DOUBLING = 240.0
_SHARE_STEP = 0.02
_PAN_SHARE = 0.1


def wheel(canvas: Canvas, event: QWheelEvent) -> None:
    """A mouse wheel zooms about the cursor and, with Shift, scrolls sideways; two fingers on a
    touchpad scroll, and zoom with Ctrl."""
    angle, pixels = event.angleDelta(), event.pixelDelta()
    modifiers = event.modifiers()
    touchpad = event.device().type() == QInputDevice.DeviceType.TouchPad or not pixels.isNull()
    event.accept()
    if modifiers & Qt.KeyboardModifier.ControlModifier or not (
        touchpad or modifiers & Qt.KeyboardModifier.ShiftModifier or angle.y() == 0
    ):
        _wheel_zoom(canvas, angle.y() or angle.x(), event.position())
        return
    step = QPointF(pixels) if not pixels.isNull() else QPointF(angle) / 2
    if not touchpad and modifiers & Qt.KeyboardModifier.ShiftModifier and step.x() == 0:
        step = QPointF(step.y(), 0)
    canvas.pan(step.x(), step.y())


def _wheel_zoom(canvas: Canvas, angle: int, point: QPointF) -> None:
    if angle and angle % _NOTCH == 0:
        for _ in range(abs(angle) // _NOTCH):
            canvas.step_zoom(inwards=angle > 0, point=point)
    elif angle:
        canvas.scale_zoom(2 ** (angle / _DOUBLING), point)


def native(canvas: Canvas, event: QNativeGestureEvent) -> bool:
    """Pinch and double tap on a touchpad."""
    if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
        canvas.scale_zoom(1 + event.value(), event.position())
    elif event.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture:
        canvas.toggle_actual_size(event.position())
    else:
        return False
    return True


def pinch(canvas: Canvas, gesture: QPinchGesture) -> None:
    """Two fingers on a touch screen: zoom about their middle and move with it."""
    centre = QPointF(canvas.mapFromGlobal(gesture.centerPoint().toPoint()))
    moved = gesture.centerPoint() - gesture.lastCenterPoint()
    if not gesture.lastCenterPoint().isNull():
        canvas.pan(moved.x(), moved.y())
    canvas.scale_zoom(gesture.scaleFactor(), centre)


def key_pressed(canvas: Canvas, event: QKeyEvent) -> bool:
    """Whether the key means something to the canvas, and then does it."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shift = modifiers == Qt.KeyboardModifier.ShiftModifier
    if modifiers and not shift:
        return False
    key = Qt.Key(event.key())
    if key == Qt.Key.Key_B and not shift:
        if not event.isAutoRepeat():
            canvas.set_blinking(True)
        return True
    if key == Qt.Key.Key_Space and not shift:
        if not event.isAutoRepeat():
            canvas.hold_space(True)
        return True
    return _zoom_key(canvas, key) or _arrow_key(canvas, key, shift=shift)


def _zoom_key(canvas: Canvas, key: Qt.Key) -> bool:
    if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        canvas.step_zoom(inwards=True)
    elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
        canvas.step_zoom(inwards=False)
    elif key == Qt.Key.Key_F:
        canvas.fit()
    elif key == Qt.Key.Key_1:
        canvas.zoom_at(1.0)
    else:
        return False
    return True


def _arrow_key(canvas: Canvas, key: Qt.Key, *, shift: bool) -> bool:
    directions = {
        Qt.Key.Key_Left: (1, 0),
        Qt.Key.Key_Right: (-1, 0),
        Qt.Key.Key_Up: (0, 1),
        Qt.Key.Key_Down: (0, -1),
    }
    if key not in directions or canvas.size_shown is None:
        return False
    dx, dy = directions[key]
    if shift and dx:
        canvas.set_share(canvas.share - dx * _SHARE_STEP)
    else:
        canvas.pan(dx * canvas.width() * _PAN_SHARE, dy * canvas.height() * _PAN_SHARE)
    return True


def key_released(canvas: Canvas, event: QKeyEvent) -> bool:
    """The end of a key that was held."""
    if event.isAutoRepeat():
        return event.key() in (Qt.Key.Key_B, Qt.Key.Key_Space)
    if event.key() == Qt.Key.Key_B:
        canvas.set_blinking(False)
    elif event.key() == Qt.Key.Key_Space:
        canvas.hold_space(False)
    else:
        return False
    return True
