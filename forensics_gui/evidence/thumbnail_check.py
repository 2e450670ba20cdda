"""The embedded thumbnail against the picture. An editor may leave the thumbnail of what was
there before; a thumbnail that agrees shows nothing, since most programs make a new one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from PIL import Image

from forensics_gui.evidence import iptc, pixels
from forensics_gui.evidence.exif import Exif
from forensics_gui.evidence.types import Check, CheckState

NAME = "Unlike its thumbnail"
#: correlation of grey values below which the two count as different; see tests
LEAST_CORRELATION = 0.8
_SIDE = 160
_COMPARED = 40
_MOST_PIXELS = 4_000_000
_RESOURCE_HEADER = 28  # of Photoshop's thumbnail, before its JPEG
_PROPORTIONS = 0.03  # relative difference that rounding to whole pixels explains

Grey = npt.NDArray[np.float64]


def check(data: bytes, kind: str, limit: int, exif: Exif | None, photoshop: bytes) -> Check:
    """Compare every embedded JPEG thumbnail with the picture, both in stored orientation."""
    thumbnails = list(_thumbnails(exif, photoshop))
    if not thumbnails:
        return Check(NAME, CheckState.NOT_APPLICABLE, "", "The file holds no thumbnail.")
    picture = pixels.thumbnail(data, kind, 8, limit, _SIDE).image
    rows, different = [], False
    for origin, content in thumbnails:
        small = pixels.thumbnail(content, "jpeg", 8, _MOST_PIXELS, _SIDE).image
        inner, note = _without_bars(small, picture.width / picture.height)
        value = correlation(grey(inner), grey(picture))
        rows.append((f"{origin} thumbnail", f"{small.width} × {small.height} pixels{note}"))
        rows.append((f"{origin}: correlation with the picture", f"{value:.2f}"))
        different = different or value < LEAST_CORRELATION or note == _OTHER_SHAPE
    if different:
        summary = "The embedded thumbnail does not show the same picture or the same part of it."
        return Check(NAME, CheckState.FOUND, summary, details=tuple(rows))
    summary = "The embedded thumbnail agrees with the picture."
    return Check(NAME, CheckState.NOT_FOUND, summary, details=tuple(rows))


_OTHER_SHAPE = ", of other proportions than the picture"
_BARS = ", with bars above and below or at the sides"


def _thumbnails(exif: Exif | None, photoshop: bytes) -> Iterator[tuple[str, bytes]]:
    if exif is not None and exif.thumbnail:
        yield "EXIF", exif.thumbnail
    for resource in iptc.resources(photoshop):
        content = resource.data[_RESOURCE_HEADER:]
        if resource.id == iptc.THUMBNAIL and content.startswith(b"\xff\xd8\xff"):
            yield "Photoshop", content


def _without_bars(image: Image.Image, aspect: float) -> tuple[Image.Image, str]:
    """The middle part with the proportions of the picture, and what lies outside it.

    Cameras put pictures of other proportions between black bars into 160 × 120 pixels.
    """
    width, height = image.size
    inner_width = min(width, round(height * aspect))
    inner_height = min(height, round(width / aspect))
    if inner_width >= width * (1 - _PROPORTIONS) and inner_height >= height * (1 - _PROPORTIONS):
        return image, ""
    left, top = (width - inner_width) // 2, (height - inner_height) // 2
    values = np.asarray(image.convert("L"), np.float64)
    outside = np.ones(values.shape, bool)
    # A margin for ringing and for rounding.
    outside[max(top - 2, 0) : top + inner_height + 2, max(left - 2, 0) : left + inner_width + 2] = 0
    if outside.any() and np.percentile(values[outside], 95) > 40:
        return image, _OTHER_SHAPE
    return image.crop((left, top, left + max(inner_width, 1), top + max(inner_height, 1))), _BARS


def grey(image: Image.Image) -> Grey:
    """Luma (40, 40), averaged."""
    small = image.convert("L").resize((_COMPARED, _COMPARED), Image.Resampling.BOX)
    return np.asarray(small, np.float64)


def correlation(one: Grey, other: Grey) -> float:
    """Pearson's; 1 when both are even, 0 when only one is."""
    a, b = one - one.mean(), other - other.mean()
    spread = float(np.sqrt((a * a).sum() * (b * b).sum()))
    if spread < 1.0:
        return 1.0 if abs(one.mean() - other.mean()) < 16 else 0.0
    return float((a * b).sum()) / spread
