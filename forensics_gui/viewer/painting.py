"""Painting tiles into a pane, in device pixels, within a limit of time."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QRegion,
)

from forensics_gui.theme import HALF, ICON_EMPTY, SPACE, SPACE_3, FontSize, colours, font, icon
from forensics_gui.viewer import geometry
from forensics_gui.viewer.geometry import Pane, View
from forensics_gui.viewer.tiles import Key, Layer, TileStore

_MOST_STAND_INS = 64


def draw_layer(
    painter: QPainter,
    store: TileStore,
    layer: Layer,
    view: View,
    pane: Pane,
    deadline: float,
) -> list[Key]:
    """Draw what the pane shows of a layer; returns the tiles that were not ready.

    Missing tiles are made here until ``deadline`` (of ``time.perf_counter``); in place of the
    others stand enlarged or reduced ones of the last zoom, or the overview.
    """
    sources = store.sources
    if sources is None or sources.of(layer) is None:
        return []
    size = sources.picture.size
    grid = geometry.grid_of(view.zoom)
    left, top = geometry.origin(view, pane)
    missing: list[Key] = []
    holes = QRegion()
    for rect in geometry.visible_tiles(view, pane, size, grid):
        key = Key(layer, view.zoom, rect.column, rect.row)
        tile = store.get(key)
        if tile is None and store.can_make(key) and time.perf_counter() < deadline:
            tile = store.make_now(key)
        if tile is None:
            missing.append(key)
            holes = holes.united(QRect(left + rect.left, top + rect.top, rect.width, rect.height))
        elif tile.image is not None:
            painter.drawImage(left + rect.left, top + rect.top, tile.image)
    if missing:
        shown = holes.intersected(QRect(pane.left, pane.top, pane.width, pane.height))
        _draw_stand_in(painter, store, layer, view, pane, shown)
    return missing


def neighbours(store: TileStore, layer: Layer, view: View, pane: Pane) -> list[Key]:
    """The tiles of a layer one row or column around what the pane shows."""
    sources = store.sources
    if sources is None or sources.of(layer) is None:
        return []
    grid = geometry.grid_of(view.zoom)
    return [
        Key(layer, view.zoom, rect.column, rect.row)
        for rect in geometry.visible_tiles(view, pane, sources.picture.size, grid, border=1)
    ]


def _draw_stand_in(
    painter: QPainter, store: TileStore, layer: Layer, view: View, pane: Pane, holes: QRegion
) -> None:
    """Fill the holes at once: a clip for each of many tiles costs more than what is drawn."""
    painter.save()
    painter.setClipRegion(holes, Qt.ClipOperation.IntersectClip)
    left = _draw_last_zoom(painter, store, layer, view, pane, holes)
    overview = store.overview(layer) if not left.isEmpty() else None
    if overview is not None:
        painter.setClipRegion(left, Qt.ClipOperation.IntersectClip)
        x, y = geometry.origin(view, pane)
        _draw_scaled(painter, overview[0], x, y, overview[1] * view.zoom)
    painter.restore()


def _draw_last_zoom(
    painter: QPainter,
    store: TileStore,
    layer: Layer,
    view: View,
    pane: Pane,
    holes: QRegion,
) -> QRegion:
    """Cover ``holes`` with tiles of the zoom shown before; returns what they leave open."""
    last, sources = store.shown_zoom, store.sources
    if last is None or last == view.zoom or sources is None:
        return holes
    ratio = view.zoom / last
    left, top = geometry.origin(view, pane)
    box = holes.boundingRect()
    # The same part of the image, as the last zoom had it.
    part = Pane(
        int((box.left() - left) / ratio),
        int((box.top() - top) / ratio),
        int(box.width() / ratio) + 1,
        int(box.height() / ratio) + 1,
    )
    corner = View(last, part.centre[0] / last, part.centre[1] / last)
    grid = geometry.grid_of(last)
    rects = list(geometry.visible_tiles(corner, part, sources.picture.size, grid))
    if len(rects) > _MOST_STAND_INS:
        return holes
    covered = QRegion()
    for rect in rects:
        tile = store.get(Key(layer, last, rect.column, rect.row))
        if tile is None:
            continue
        # Whole pixels, or a translucent seam would show where two tiles share one.
        x0, x1 = (left + round(x * ratio) for x in (rect.left, rect.left + rect.width))
        y0, y1 = (top + round(y * ratio) for y in (rect.top, rect.top + rect.height))
        target = QRect(x0, y0, x1 - x0, y1 - y0)
        covered = covered.united(target)
        if tile.image is not None:
            painter.drawImage(target, tile.image)
    return holes.subtracted(covered)


def _draw_scaled(painter: QPainter, image: QImage, left: int, top: int, scale: float) -> None:
    """The part of ``image`` inside the clip, ``scale`` device pixels a pixel."""
    clip = painter.clipBoundingRect()
    x0 = max(int((clip.left() - left) / scale) - 1, 0)
    y0 = max(int((clip.top() - top) / scale) - 1, 0)
    x1 = min(int((clip.right() - left) / scale) + 2, image.width())
    y1 = min(int((clip.bottom() - top) / scale) + 2, image.height())
    if x1 <= x0 or y1 <= y0:
        return
    painter.drawImage(
        QRectF(left + x0 * scale, top + y0 * scale, (x1 - x0) * scale, (y1 - y0) * scale),
        image,
        QRectF(x0, y0, x1 - x0, y1 - y0),
    )


def draw_caption(painter: QPainter, pane: QRectF, text: str, *, right: bool = False) -> None:
    """A small label in an upper corner of a pane; logical pixels."""
    used = font(FontSize.SMALL)
    metrics = QFontMetricsF(used)
    width = metrics.horizontalAdvance(text) + 2 * SPACE
    height = metrics.height() + HALF
    if width + 2 * SPACE > pane.width():
        return
    x = pane.right() - SPACE - width if right else pane.left() + SPACE
    box = QRectF(x, pane.top() + SPACE, width, height)
    painter.setFont(used)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 176))
    painter.drawRoundedRect(box, HALF, HALF)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def draw_divider(painter: QPainter, x: float, height: float, *, active: bool) -> None:
    """The swipe mode's divider with its grip; logical pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(x - 1.5, 0, 3, height), QColor(0, 0, 0, 96))
    painter.fillRect(QRectF(x - 0.5, 0, 1, height), QColor("#ffffff"))
    middle = QPointF(x, height / 2)
    painter.setPen(QPen(QColor(0, 0, 0, 96), 1))
    painter.setBrush(QColor(colours().accent) if active else QColor("#ffffff"))
    painter.drawEllipse(middle, 14, 14)
    arrow = QPen(QColor(colours().on_accent) if active else QColor("#333333"), 1.75)
    arrow.setCapStyle(Qt.PenCapStyle.RoundCap)
    arrow.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(arrow)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for side in (-1, 1):
        path = QPainterPath(middle + QPointF(side * 4, -4))
        path.lineTo(middle + QPointF(side * 8, 0))
        path.lineTo(middle + QPointF(side * 4, 4))
        painter.drawPath(path)


def draw_twin_cursor(painter: QPainter, at: QPointF) -> None:
    """A cross in the other pane, on the same image point as the mouse; logical pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor(0, 0, 0, 160), 3.0), (QColor("#ffffff"), 1.25)):
        painter.setPen(QPen(colour, width))
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            direction = QPointF(dx, dy)
            painter.drawLine(at + direction * 4, at + direction * 10)


def draw_empty(painter: QPainter, area: QRectF, lines: Sequence[str]) -> None:
    """The empty state: an icon, what is the case, and what to do next."""
    text_width = min(area.width() - 2 * SPACE_3, 400.0)
    if text_width < 80 or not lines:
        return
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    parts: list[tuple[QFont, str, float]] = []
    for number, line in enumerate(lines):
        used = font(FontSize.BODY if number else FontSize.TITLE)
        box = QFontMetricsF(used).boundingRect(QRectF(0, 0, text_width, 10_000), int(flags), line)
        parts.append((used, line, box.height()))
    height = ICON_EMPTY + sum(h for _, _, h in parts) + SPACE * len(parts) + HALF
    top = area.top() + max((area.height() - height) / 2, SPACE)
    side = ICON_EMPTY
    picture = icon("image", "on_surround")
    picture.paint(painter, QRect(round(area.center().x() - side / 2), round(top), side, side))
    top += side + SPACE + HALF
    painter.setPen(QColor(colours().on_surround))
    for used, line, line_height in parts:
        painter.setFont(used)
        left = area.center().x() - text_width / 2
        painter.drawText(QRectF(left, top, text_width, line_height), int(flags), line)
        top += line_height + SPACE
