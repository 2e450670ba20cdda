"""Small pictures with the outline of what a mask marks, and rows of them.

Arrays come from the engine; colour exists only here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from forensics_gui.report import colour
from forensics_gui.text import laid, tooltip
from forensics_gui.theme import HALF, ICON_EMPTY, FontSize, colours, font, icon
from forensics_gui.viewer.overlay import outline_margin, outline_pixels
from training import pictures

RGB = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Map = npt.NDArray[np.float32]
_LINE = 1.5


def picture(rgb: RGB) -> QImage:
    """RGB (H, W, 3) uint8 as an image of its own memory."""
    height, width = rgb.shape[:2]
    data = np.ascontiguousarray(rgb)
    return QImage(data.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def read(path: Path | None) -> QImage | None:
    """A picture the engine made; None when it is gone or was cut off."""
    try:
        return None if path is None else picture(pictures.read(path))
    except pictures.PictureError:
        return None


def read_grey(path: Path | None) -> npt.NDArray[np.uint8] | None:
    """Grey levels (H, W) of a map or a mask the engine made; None as for :func:`read`."""
    try:
        return None if path is None else pictures.read_grey(path)
    except (OSError, pictures.PictureError):
        return None


def map_picture(values: Map) -> QImage:
    """A localisation map (H, W) in [0, 1], in the colours of the viewer."""
    clean = np.clip(np.nan_to_num(values, nan=0.0), 0.0, 1.0)
    table = np.asarray(colour.table(), dtype=np.uint8)
    return picture(table[np.rint(clean * 255).astype(np.uint8)])


def mask_picture(mask: Mask) -> QImage:
    """A mask (H, W): white where it marks something."""
    grey = mask.astype(np.uint8) * np.uint8(255)
    return picture(np.repeat(grey[..., None], 3, axis=2))


@dataclass(frozen=True)
class Shown:
    """What a :class:`PictureView` shows: ``image`` (None: it could not be read), ``mask``
    (H, W) outlined over it, a ``caption`` below it and a longer ``tip``."""

    image: QImage | None
    mask: Mask | None = None
    caption: str = ""
    tip: str = ""


class PictureView(QWidget):
    """One picture on the neutral grey, whole, never larger than it is times ``enlarge``."""

    def __init__(self, side: QSize, *, enlarge: float = 1.0) -> None:
        super().__init__()
        self._side = side
        self._enlarge = enlarge
        self._shown = Shown(None)
        self._empty = ""
        self._outline: tuple[QSize, QImage] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(48, 48)

    def sizeHint(self) -> QSize:
        return self._side

    def shown(self) -> Shown:
        """What is shown."""
        return self._shown

    def show_picture(self, shown: Shown, empty: str = "") -> None:
        """Show a picture; ``empty`` stands in its place when there is none."""
        self._shown = shown
        self._empty = empty
        self._outline = None
        self.setToolTip(tooltip(shown.caption, shown.tip))
        self.setAccessibleName(shown.caption or empty)
        self.setAccessibleDescription(shown.tip)
        self.update()

    # -- painting --------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        used = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(used.surround))
        room = QRectF(self.rect()).adjusted(HALF, HALF, -HALF, -HALF)
        caption = self._shown.caption
        if caption:
            painter.setFont(font(FontSize.SMALL))
            line = painter.fontMetrics().height()
            room.setBottom(room.bottom() - line)
            below = QRectF(room.left(), room.bottom(), room.width(), line)
            painter.setPen(QColor(used.on_surround))
            text = painter.fontMetrics().elidedText(
                caption, Qt.TextElideMode.ElideMiddle, int(below.width())
            )
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), laid(text))
        image = self._shown.image
        if image is None:
            self._draw_empty(painter, room)
        else:
            target = self._place(image.size(), room)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            ratio = self.devicePixelRatioF()
            size = QSize(round(target.width() * ratio), round(target.height() * ratio))
            if not size.isEmpty():
                # QPainter alone would leave pixels out when it makes a picture much smaller
                scaled = image.scaled(
                    size,
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
                painter.drawImage(target, scaled)
                outline = self._outlined(size)
                if outline is not None:
                    painter.drawImage(target, outline)
        painter.end()

    def _place(self, size: QSize, room: QRectF) -> QRectF:
        scale = min(
            room.width() / max(size.width(), 1),
            room.height() / max(size.height(), 1),
            self._enlarge,
        )
        target = QRectF(0, 0, size.width() * scale, size.height() * scale)
        target.moveCenter(room.center())
        return target

    def _outlined(self, size: QSize) -> QImage | None:
        mask = self._shown.mask
        if mask is None or not mask.any():
            return None
        if self._outline is None or self._outline[0] != size:
            self._outline = (size, outline(mask, size.width(), size.height()))
        return self._outline[1]

    def _draw_empty(self, painter: QPainter, room: QRectF) -> None:
        used = colours()
        side = min(ICON_EMPTY // 2, int(room.height()) // 2)
        box = QRect(0, 0, side, side)
        lines = self._empty
        painter.setFont(font(FontSize.SMALL))
        box.moveCenter(room.center().toPoint())
        if lines:
            box.moveBottom(int(room.center().y()))
        icon("image-off" if self._shown.caption else "image", "on_surround").paint(painter, box)
        if lines:
            painter.setPen(QColor(used.on_surround))
            text = QRectF(room)
            text.setTop(box.bottom() + HALF)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(text, int(flags | Qt.TextFlag.TextWordWrap), laid(lines))


def outline(mask: Mask, width: int, height: int) -> QImage:
    """The edge of what ``mask`` marks as a transparent picture of ``width`` x ``height``."""
    coverage = cv2.resize(
        mask.astype(np.uint8) * np.uint8(255), (width, height), interpolation=cv2.INTER_AREA
    )
    margin = outline_margin(_LINE)
    padded = np.pad(coverage, margin)
    drawn = outline_pixels(np.asarray(padded, dtype=np.uint8), _LINE)
    made = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if drawn is None:
        made.fill(Qt.GlobalColor.transparent)
        return made
    data = np.ascontiguousarray(drawn, dtype=np.uint32)
    whole = QImage(data.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    return whole.copy()
