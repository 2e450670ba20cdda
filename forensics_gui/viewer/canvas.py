"""The canvas: paints the panes and turns mouse, wheel, gestures and keys into views."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from forensics_gui.jobs import JobRunner
from forensics_gui.language import translate
from forensics_gui.theme import SPACE, colours
from forensics_gui.viewer import compare, geometry, gestures, magnifier, overlay, painting
from forensics_gui.viewer.compare import CompareMode, Section
from forensics_gui.viewer.geometry import Pane, Size, View
from forensics_gui.viewer.tiles import Key, Layer, Sources, TileStore

#: Seconds a paint may spend on making tiles; the rest of them comes from the worker.
MAKE_SECONDS = 0.007
_NEAR_DIVIDER = 8
_GUTTER = 2


@dataclass(frozen=True)
class Reading:
    """One pixel as stored: position, RGB in 0-255, map value in [0, 1] or ``None``."""

    x: int
    y: int
    rgb: tuple[int, int, int]
    value: float | None


class Canvas(QWidget):
    """Shows :class:`Sources` in one or two panes with one zoom and pan.

    All geometry is in device pixels; ``view.zoom`` 1.0 is 100 % of the monitor's pixels.
    """

    hovered = Signal(object)
    viewChanged = Signal()
    blinkChanged = Signal(bool)
    dividerMoved = Signal(float)

    def __init__(self, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self.store = TileStore(runner, self)
        self.store.changed.connect(self.update)
        self.mode = CompareMode.OVERLAY
        self.view = View(1.0, 0.0, 0.0)
        self.fitted = True
        self.empty_lines: tuple[str, ...] = ()
        self.opacity = 0.6
        self.heat_visible = True
        self.outlines_visible = True
        self.magnifying = False
        self.share = 0.5
        self.last_paint_seconds = 0.0
        self._shown_from = 0.5
        self._colours: npt.NDArray[np.uint32] = np.zeros(256, np.uint32)
        self._blinking = False
        self._space = False
        self._cursor: QPointF | None = None
        self._drag: QPointF | None = None
        self._moving_divider = False
        self._over_divider = False
        self._loose_zoom: float | None = None
        self._focus_ring = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move the picture, plus and minus zoom, F fits it, 1 shows 100 %. "
                "Hold B to see it without the localisation map."
            )
        )

    # What is shown ------------------------------------------------------------------------

    @property
    def size_shown(self) -> Size | None:
        """Size of the image in pixels, or ``None`` when there is none."""
        sources = self.store.sources
        return None if sources is None else sources.picture.size

    @property
    def settled(self) -> bool:
        """Whether nothing is missing or being made."""
        return not self.store.busy and self.store.shown_zoom == self.view.zoom

    def set_sources(self, sources: Sources | None, *stale: Layer) -> None:
        """Show other sources, see :meth:`TileStore.set_sources`; a new picture is fitted."""
        self.store.set_sources(sources, *stale)
        if Layer.PICTURE in stale:
            self.fit()
        self.refresh_colours()
        self._tell_reading()

    def set_shown_from(self, value: float) -> None:
        """The display threshold: the map is coloured from this value up."""
        self._shown_from = value
        self.refresh_colours()

    def refresh_colours(self) -> None:
        sources = self.store.sources
        threshold = 0.5 if sources is None else sources.threshold
        self._colours = overlay.bin_colours(threshold, self._shown_from)
        self.store.set_colours(self._colours)

    def set_mode(self, mode: CompareMode) -> None:
        """Another comparison; a fitted picture stays fitted, else zoom and point stay."""
        if mode is CompareMode.BLINK:
            raise ValueError("blinking is a key that is held, not a mode that stays")
        self.mode = mode
        if self.fitted:
            self.fit()
        self._over_divider = False
        self._show_cursor()
        self.update()

    def set_blinking(self, blinking: bool) -> None:
        """While true, the picture is shown without the map."""
        if blinking != self._blinking:
            self._blinking = blinking
            self.blinkChanged.emit(blinking)
            self.update()

    @property
    def mode_shown(self) -> CompareMode:
        """The mode, or ``BLINK`` while that key is held."""
        return CompareMode.BLINK if self._blinking else self.mode

    @property
    def heat_shown(self) -> bool:
        sources = self.store.sources
        return sources is not None and sources.covered and self.heat_visible and not self._blinking

    # Zoom and pan -------------------------------------------------------------------------

    def device_size(self) -> Size:
        ratio = self.devicePixelRatioF()
        return Size(max(round(self.width() * ratio), 1), max(round(self.height() * ratio), 1))

    def panes(self) -> tuple[Pane, ...]:
        size = self.device_size()
        return compare.panes(self.mode, size.width, size.height, self._device(_GUTTER))

    def sections(self) -> tuple[Section, ...]:
        size = self.device_size()
        return compare.sections(
            self.mode,
            size.width,
            size.height,
            self._device(_GUTTER),
            self.share,
            heat=self.heat_shown,
            name=self._covering(),
        )

    def _covering(self) -> str:
        sources = self.store.sources
        return (sources.view_name if sources is not None else "") or translate(
            "viewer.compare", compare.MAP
        )

    def _cover_opacity(self) -> float:
        """A view is looked at by itself: half of it over the picture would show neither."""
        sources = self.store.sources
        return 1.0 if sources is not None and sources.view is not None else self.opacity

    def fit_zoom(self) -> float:
        size = self.size_shown
        return 1.0 if size is None else geometry.fit_zoom(size, self.panes()[0], self._padding())

    def fit(self) -> None:
        """Show the whole picture, and keep doing so while the window is resized."""
        size = self.size_shown
        self.fitted = True
        if size is not None:
            self._set_view(geometry.fit(size, self.panes()[0], self._padding()), fitted=True)

    def show_box(self, x: float, y: float, width: float, height: float) -> None:
        """Bring a box of the picture (pixels) to the middle, with room around it."""
        size = self.size_shown
        if size is not None:
            box = (x, y, width, height)
            self._set_view(geometry.frame(size, self.panes()[0], box, self._padding()))

    def zoom_at(self, zoom: float, point: QPointF | None = None) -> None:
        """Zoom about a logical point of the canvas (its middle by default)."""
        size = self.size_shown
        if size is None:
            return
        ratio = self.devicePixelRatioF()
        pane, (x, y) = self.panes()[0], self.panes()[0].centre
        if point is not None:
            x, y = point.x() * ratio, point.y() * ratio
            pane = self._pane_at(x, y)
        view = geometry.zoom_about(self.view, pane, size, x, y, zoom, self.fit_zoom())
        self._set_view(view, fitted=view.zoom == self.fit_zoom())

    def step_zoom(self, *, inwards: bool, point: QPointF | None = None) -> None:
        """To the next comfortable zoom."""
        self.zoom_at(geometry.next_stop(self.view.zoom, inwards=inwards), point)

    def scale_zoom(self, factor: float, point: QPointF) -> None:
        """Zoom by a small factor, as gestures do: what rounding swallows is kept for the next."""
        loose = (self._loose_zoom or self.view.zoom) * factor
        self.zoom_at(loose, point)
        self._loose_zoom = loose if abs(loose / self.view.zoom - 1) < 0.02 else None

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by logical pixels."""
        size = self.size_shown
        if size is not None:
            ratio = self.devicePixelRatioF()
            pane = self.panes()[0]
            self._set_view(geometry.pan(self.view, pane, size, dx * ratio, dy * ratio))

    def _set_view(self, view: View, *, fitted: bool = False) -> None:
        self.fitted = fitted or (self.fitted and view == self.view)
        self._loose_zoom = None
        if view != self.view:
            self.view = view
            self.update()
        self.viewChanged.emit()
        self._tell_reading()

    def _device(self, logical: float) -> int:
        return max(1, round(logical * self.devicePixelRatioF()))

    def _padding(self) -> int:
        return self._device(SPACE)

    def _pane_at(self, x: float, y: float) -> Pane:
        panes = self.panes()
        return next((p for p in panes if p.contains(x, y)), panes[0])

    # Readout ------------------------------------------------------------------------------

    def image_point(self, point: QPointF) -> tuple[float, float]:
        """Image point under a logical point of the canvas."""
        ratio = self.devicePixelRatioF()
        x, y = point.x() * ratio, point.y() * ratio
        return geometry.to_image(self.view, self._pane_at(x, y), x, y)

    def reading(self, point: QPointF) -> Reading | None:
        """The pixel under a logical point, or ``None`` outside the picture."""
        sources = self.store.sources
        if sources is None:
            return None
        column, row = (int(np.floor(v)) for v in self.image_point(point))
        size = sources.picture.size
        if not (0 <= column < size.width and 0 <= row < size.height):
            return None
        red, green, blue = (int(v) for v in sources.picture.base[row, column])
        value = None if sources.heat is None else float(sources.heat.base[row, column])
        return Reading(column, row, (red, green, blue), value)

    def _tell_reading(self) -> None:
        self.hovered.emit(None if self._cursor is None else self.reading(self._cursor))

    # Painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        start = time.perf_counter()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().surround))
        if self.size_shown is None:
            painting.draw_empty(painter, QRectF(self.rect()), self.empty_lines)
        else:
            self._paint_picture(painter, start + MAKE_SECONDS)
        if self._focus_ring and self.hasFocus():
            painter.setPen(QPen(QColor(colours().accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
        self.last_paint_seconds = time.perf_counter() - start

    def _paint_picture(self, painter: QPainter, deadline: float) -> None:
        ratio = self.devicePixelRatioF()
        sections = self.sections()
        missing: list[Key] = []
        around: list[Key] = []
        for section in sections:
            painter.save()
            painter.scale(1 / ratio, 1 / ratio)
            clip = section.clip
            painter.setClipRect(QRect(clip.left, clip.top, clip.width, clip.height))
            for layer in self._layers(section):
                painter.setOpacity(self._cover_opacity() if layer is Layer.HEAT else 1.0)
                missing += painting.draw_layer(
                    painter, self.store, layer, self.view, section.pane, deadline
                )
                around += painting.neighbours(self.store, layer, self.view, section.pane)
            painter.restore()
        if not missing:
            self.store.shown_zoom = self.view.zoom
        self.store.want(list(dict.fromkeys(missing + around)))
        self._paint_marks(painter, sections)

    def _layers(self, section: Section) -> list[Layer]:
        layers = [Layer.PICTURE]
        if section.heat:
            layers.append(Layer.HEAT)
            if self.outlines_visible:
                layers.append(Layer.OUTLINE)
        return layers

    def _paint_marks(self, painter: QPainter, sections: tuple[Section, ...]) -> None:
        ratio = self.devicePixelRatioF()
        boxes = [_logical(s.clip, ratio) for s in sections]
        if self.mode is CompareMode.SIDE_BY_SIDE:
            middle = (boxes[0].right() + boxes[1].left()) / 2
            painter.fillRect(
                QRectF(middle - _GUTTER / 2, 0, _GUTTER, self.height()),
                QColor(colours().window),
            )
        if len(sections) > 1 or self._blinking:
            for section, box in zip(sections, boxes, strict=True):
                right = self.mode is CompareMode.SWIPE and section.heat
                painting.draw_caption(painter, box, section.caption, right=right)
        if self.mode is CompareMode.SWIPE and self.heat_shown:
            active = self._moving_divider or self._over_divider
            painting.draw_divider(painter, boxes[1].left(), self.height(), active=active)
        self._paint_cursor(painter, sections)

    def _paint_cursor(self, painter: QPainter, sections: tuple[Section, ...]) -> None:
        if self._cursor is None or self.reading(self._cursor) is None or self._drag is not None:
            return
        ratio = self.devicePixelRatioF()
        x, y = self.image_point(self._cursor)
        own = self._section_at(self._cursor, sections)
        for section in sections:
            at_x, at_y = geometry.to_screen(self.view, section.pane, x, y)
            at = QPointF(at_x / ratio, at_y / ratio)
            twin = section.pane != own.pane
            if section is not own and not twin:
                continue  # the other side of the divider
            if twin and section.pane.contains(at_x, at_y):
                painting.draw_twin_cursor(painter, at)
            if self.magnifying:
                box = magnifier.place(at, _logical(section.pane, ratio))
                magnifier.draw(painter, self._lens(section), box, x, y, self.view.zoom)

    def _section_at(self, point: QPointF, sections: tuple[Section, ...]) -> Section:
        ratio = self.devicePixelRatioF()
        x, y = point.x() * ratio, point.y() * ratio
        return next((s for s in sections if s.clip.contains(x, y)), sections[0])

    def _lens(self, section: Section) -> magnifier.Lens:
        sources = self.store.sources
        assert sources is not None
        view = sources.view if section.heat else None
        if view is not None:
            empty = (None, sources.threshold, self._colours, self.opacity)
            return magnifier.Lens(view, None, *empty)
        return magnifier.Lens(
            sources.picture,
            sources.to_srgb,
            sources.heat if section.heat else None,
            sources.threshold,
            self._colours,
            self.opacity,
        )

    # Events -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fitted:
            self.fit()
        else:
            self.viewChanged.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            return gestures.native(self, event)
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                gestures.pinch(self, pinch)
                return True
        if event.type() == QEvent.Type.DevicePixelRatioChange and self.fitted:
            self.fit()
        if event.type() == QEvent.Type.WindowDeactivate:
            self.release_keys()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        gestures.wheel(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        if not left and event.button() != Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)
            return
        if left and not self._space and self._is_over_divider(event.position()):
            self._moving_divider = True
        elif self.size_shown is not None:
            self._drag = event.position()
        self._show_cursor()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._cursor = event.position()
        if self._moving_divider:
            self.set_share(self._share_at(event.position().x()))
        elif self._drag is not None:
            delta = event.position() - self._drag
            self._drag = event.position()
            self.pan(delta.x(), delta.y())
        self._over_divider = self._is_over_divider(event.position())
        self._show_cursor()
        self._tell_reading()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._drag = None
        self._moving_divider = False
        self._show_cursor()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle_actual_size(event.position())

    def toggle_actual_size(self, point: QPointF | None = None) -> None:
        """From the fitted picture to 100 % at the point, or back."""
        if self.fitted:
            self.zoom_at(1.0, point)
        else:
            self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._cursor = None
        self._over_divider = False
        self._tell_reading()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not gestures.key_pressed(self, event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not gestures.key_released(self, event):
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Drawn only for the keyboard: around a picture every frame sways the eye.
        self._focus_ring = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.release_keys()

    def hold_space(self, held: bool) -> None:
        """While held, dragging moves the picture also on the divider."""
        self._space = held
        self._show_cursor()

    def release_keys(self) -> None:
        """Nothing is held any more."""
        self.hold_space(False)
        self.set_blinking(False)

    def set_share(self, share: float) -> None:
        """Move the swipe divider to a share of the width in [0, 1]."""
        self.share = min(max(share, 0.0), 1.0)
        self.dividerMoved.emit(self.share)
        self.update()

    def _share_at(self, x: float) -> float:
        return compare.divider_share(self.panes()[0], x * self.devicePixelRatioF())

    def _is_over_divider(self, point: QPointF) -> bool:
        if self.mode is not CompareMode.SWIPE or not self.heat_shown:
            return False
        at = compare.divider_x(self.panes()[0], self.share) / self.devicePixelRatioF()
        return abs(point.x() - at) <= _NEAR_DIVIDER

    def _show_cursor(self) -> None:
        if self._drag is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._moving_divider or self._over_divider:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self.magnifying:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()

    def set_magnifying(self, on: bool) -> None:
        """Show or hide the magnifier."""
        self.magnifying = on
        self._show_cursor()
        self.update()


def _logical(pane: Pane, ratio: float) -> QRectF:
    return QRectF(pane.left / ratio, pane.top / ratio, pane.width / ratio, pane.height / ratio)
