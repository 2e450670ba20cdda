"""The magnifier: single pixels around the cursor, drawn near it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QColorTransform, QImage, QPainter, QPainterPath, QPen

from forensics_gui.theme import SPACE, SPACE_2
from forensics_gui.viewer import overlay
from forensics_gui.viewer.pyramid import Array, Pyramid
from forensics_gui.viewer.tiles import picture_image

SIDE = 168
_LEAST_SCALE = 8


@dataclass(frozen=True)
class Lens:
    """What is magnified: the picture, and the map with its colours where it is shown."""

    picture: Pyramid
    to_srgb: QColorTransform | None
    heat: Pyramid | None
    threshold: float
    colours: npt.NDArray[np.uint32]
    opacity: float


def scale_for(zoom: float) -> int:
    """Device pixels of the lens per image pixel: at least eight and twice the view's own."""
    return max(_LEAST_SCALE, int(2 * zoom))


def place(cursor: QPointF, area: QRectF) -> QRectF:
    """Where the lens lies: right of and below the cursor, or on its other side at an edge."""
    x = cursor.x() + SPACE_2
    y = cursor.y() + SPACE_2
    if x + SIDE + SPACE > area.right():
        x = cursor.x() - SPACE_2 - SIDE
    if y + SIDE + SPACE > area.bottom():
        y = cursor.y() - SPACE_2 - SIDE
    x = min(max(x, area.left() + SPACE), max(area.right() - SPACE - SIDE, area.left() + SPACE))
    y = min(max(y, area.top() + SPACE), max(area.bottom() - SPACE - SIDE, area.top() + SPACE))
    return QRectF(round(x), round(y), SIDE, SIDE)


def _crop(pyramid: Pyramid, left: int, top: int, side: int) -> Array:
    return np.ascontiguousarray(pyramid.read(0, left, top, side, side))


def draw(painter: QPainter, lens: Lens, box: QRectF, x: float, y: float, zoom: float) -> None:
    """Draw the lens into ``box`` (logical pixels) with image point (x, y) in its middle pixel."""
    ratio = painter.device().devicePixelRatioF()
    scale = scale_for(zoom)
    pixels = round(SIDE * ratio)
    count = -(-pixels // scale) | 1  # odd: one pixel is the middle one
    column, row = int(x), int(y)
    left, top = column - count // 2, row - count // 2
    picture, keep = picture_image(_crop(lens.picture, left, top, count), lens.to_srgb)
    # Edge pixels repeat in a crop that reaches outside; a clip to the image hides them.
    inside = QRectF(-left, -top, lens.picture.size.width, lens.picture.size.height)
    side = count * scale / ratio
    target = QRectF(0, 0, side, side)
    target.moveCenter(box.center())
    unit = scale / ratio
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(box, SPACE, SPACE)
    painter.setClipPath(path)
    painter.fillRect(box, QColor("#6e6e6e"))
    shown = QRectF(
        target.left() + inside.left() * unit,
        target.top() + inside.top() * unit,
        inside.width() * unit,
        inside.height() * unit,
    )
    painter.setClipRect(shown, Qt.ClipOperation.IntersectClip)
    painter.drawImage(target, picture)
    if lens.heat is not None:
        bins = overlay.to_bins(_crop(lens.heat, left, top, count), lens.threshold)
        heat = np.ascontiguousarray(lens.colours[bins])
        image = QImage(
            heat.data,
            count,
            count,
            heat.strides[0],
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        painter.setOpacity(lens.opacity)
        painter.drawImage(target, image)
        painter.setOpacity(1.0)
    del keep
    middle = QRectF(0, 0, unit, unit)
    middle.moveCenter(box.center())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1))
    painter.drawRect(middle.adjusted(-1.5, -1.5, 1.5, 1.5))
    painter.setPen(QPen(QColor("#ffffff"), 1))
    painter.drawRect(middle.adjusted(-0.5, -0.5, 0.5, 0.5))
    painter.setClipping(False)
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3))
    painter.drawPath(path)
    painter.setPen(QPen(QColor("#ffffff"), 1.5))
    painter.drawPath(path)
    painter.restore()
