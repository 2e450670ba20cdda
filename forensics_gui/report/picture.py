"""Pictures as files: the overlay PNG with its numeric legend, and encoding without a path."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from forensics_gui.evidence.types import Region
from forensics_gui.report import colour, fonts, overlay
from forensics_gui.report.files import write_atomically
from forensics_gui.report.text import number, plural

RGB = npt.NDArray[np.uint8]
JPEG_QUALITY = 95
#: pictures of at most this many pixels are kept without loss in the report
LOSSLESS_PIXELS = 500_000
_GROUND, _INK = (236, 236, 236), (28, 28, 28)
_LEAST_WIDTH = 420


def png(picture: RGB) -> bytes:
    """``picture`` (H, W, 3) uint8 RGB as PNG; the same bytes for the same pixels."""
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, format="PNG", compress_level=6)
    return stream.getvalue()


def encoded(picture: RGB, lossless: bool) -> tuple[bytes, str]:
    """``picture`` for a page: bytes and ``"png"``, or ``"jpg"`` (quality 95, 4:4:4)."""
    if lossless:
        return png(picture), "png"
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, format="JPEG", quality=JPEG_QUALITY, subsampling=0)
    return stream.getvalue(), "jpg"


def write_overlay(
    path: Path,
    rgb: RGB,
    values: npt.NDArray[np.float32],
    *,
    threshold: float,
    regions: Sequence[Region],
    responded: bool,
) -> None:
    """Write the overlay at full resolution as PNG, with a legend below the picture.

    The top left ``W x H`` pixels of the file are the picture. Raises ``OSError``.
    """
    picture = overlay.blend(rgb, values)
    overlay.draw_outlines(picture, overlay.outlines(values, threshold, regions))
    if responded:
        words = f"{plural(len(regions), 'region')} outlined at threshold {number(threshold)}"
    else:
        words = f"No response above threshold {number(threshold)}"
    strip = legend_strip(picture.shape[1], words)
    height, width = picture.shape[:2]
    sheet = np.full((height + strip.shape[0], strip.shape[1], 3), _GROUND, np.uint8)
    sheet[:height, :width] = picture
    sheet[height:] = strip
    write_atomically(path, png(sheet))


def legend_strip(width: int, words: str) -> RGB:
    """A strip (H, W, 3) with the colour scale, its numbers and ``words``; W >= ``width``."""
    width = max(width, _LEAST_WIDTH)
    unit = max(13, min(64, width // 60))
    font = ImageFont.truetype(fonts.folder() / "NotoSans-Regular.ttf", unit)
    strip = Image.new("RGB", (width, unit * 5), _GROUND)
    draw = ImageDraw.Draw(strip)
    left, bar = unit, min(width - 2 * unit, unit * 26)
    ramp = cv2.resize(colour.table()[None], (bar, unit), interpolation=cv2.INTER_LINEAR)
    strip.paste(Image.fromarray(ramp), (left, unit // 2))
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        x = left + round(tick * (bar - 1))
        draw.line([(x, unit * 3 // 2), (x, unit * 7 // 4)], fill=_INK, width=max(1, unit // 12))
        anchor = {0.0: "la", 1.0: "ra"}.get(tick, "ma")
        draw.text((x, unit * 7 // 4), number(tick), font=font, fill=_INK, anchor=anchor)
    text = f"Localisation map, 0 to 1 ({colour.NAME}). {words}."
    draw.text((left, unit * 13 // 4), text, font=font, fill=_INK)
    return np.asarray(strip)
