"""The embedded thumbnail against the picture. An editor may leave the thumbnail of what was
there before; a thumbnail that agrees shows nothing, since most programs make a new one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from PIL import Image

from forensics_gui.evidence import containers, exif, iptc, pixels
from forensics_gui.evidence.exif import Exif
from forensics_gui.evidence.orientation import MEANING, swaps_sides, upright
from forensics_gui.evidence.types import Check, CheckState

NAME = "Unlike its thumbnail"
#: Correlation from which two pictures count as the same. Measured on the camera originals of
#: metadata-extractor-images: of 135 thumbnails 121 agree, 13 agree turned (their pictures were
#: turned later), one camera frames its own differently; of 400 pairs of different pictures
#: three agree.
LEAST_CORRELATION = 0.75
#: longest side of a thumbnail handed over for a difference, in pixels
EMBEDDED_SIDE = 1024
_SIDE = 160
_COMPARED = 24
_MOST_PIXELS = 4_000_000
_RESOURCE_HEADER = 28  # of Photoshop's thumbnail, before its JPEG
# Cameras frame thumbnails a little differently: shares of a side that may be left out.
_MARGINS = (0.0, 0.03, 0.06, 0.1)

Vectors = npt.NDArray[np.float64]


def check(data: bytes, kind: str, limit: int, read: Exif | None, photoshop: bytes) -> Check:
    """Compare every embedded JPEG thumbnail with the picture, both in stored orientation."""
    found = list(thumbnails(read, photoshop))
    if not found:
        return Check(NAME, CheckState.NOT_APPLICABLE, "", "The file holds no thumbnail.")
    picture = pixels.thumbnail(data, kind, 8, limit, _SIDE).image
    rows: list[tuple[str, str]] = []
    sentences: list[str] = []
    for origin, content in found:
        small = pixels.thumbnail(content, "jpeg", 8, _MOST_PIXELS, _SIDE).image
        turned, value = compare(small, picture)
        rows.append((f"{origin} thumbnail", f"{small.width} × {small.height} pixels"))
        rows.append((f"{origin}: correlation with the picture", f"{value:.2f}"))
        if value < LEAST_CORRELATION:
            sentences.append(
                f"The {origin} thumbnail does not show the same picture, or another part of it."
            )
        elif turned != 1:
            rows.append((f"{origin}: agrees when", MEANING[turned]))
            sentences.append(
                f"The {origin} thumbnail shows the picture only when {MEANING[turned]}: "
                "the picture was turned without it."
            )
    if sentences:
        return Check(NAME, CheckState.FOUND, " ".join(sentences), details=tuple(rows))
    summary = "The embedded thumbnail agrees with the picture."
    return Check(NAME, CheckState.NOT_FOUND, summary, details=tuple(rows))


def compare(thumbnail: Image.Image, picture: Image.Image) -> tuple[int, float]:
    """The orientation (1-8) in which the thumbnail fits best, and Pearson's correlation of
    grey values there. The thumbnail is left as it is where that fits well enough."""
    aspect = picture.width / picture.height
    wanted = np.stack([_vector(grey) for grey in _greys(picture)])
    best = {}
    for turned in MEANING:
        inner = _within_bars(thumbnail, 1 / aspect if swaps_sides(turned) else aspect)
        vectors = [
            _vector(upright(grey, turned)) for part in (thumbnail, inner) for grey in _greys(part)
        ]
        best[turned] = float((np.stack(vectors) @ wanted.T).max())
        if turned == 1 and best[turned] >= LEAST_CORRELATION:
            break
    turned = max(best, key=lambda key: best[key])
    return (turned, best[turned]) if best[turned] >= LEAST_CORRELATION else (1, best[1])


def embedded(data: bytes, kind: str) -> pixels.Picture | None:
    """The first embedded thumbnail, decoded, as stored; ``None`` without one."""
    blocks = containers.read(data, kind)
    for _, content in thumbnails(exif.read(blocks.exif) if blocks.exif else None, blocks.photoshop):
        return pixels.thumbnail(content, "jpeg", 8, _MOST_PIXELS, EMBEDDED_SIDE)
    return None


def thumbnails(found: Exif | None, photoshop: bytes) -> Iterator[tuple[str, bytes]]:
    """(where it lies, JPEG) of every embedded thumbnail."""
    if found is not None and found.thumbnail:
        yield "EXIF", found.thumbnail
    for resource in iptc.resources(photoshop):
        content = resource.data[_RESOURCE_HEADER:]
        if resource.id == iptc.THUMBNAIL and content.startswith(b"\xff\xd8\xff"):
            yield "Photoshop", content


def _within_bars(image: Image.Image, aspect: float) -> Image.Image:
    """The middle part with these proportions: cameras put pictures of other proportions
    between black bars into 160 × 120 pixels."""
    width = min(image.width, max(round(image.height * aspect), 1))
    height = min(image.height, max(round(image.width / aspect), 1))
    left, top = (image.width - width) // 2, (image.height - height) // 2
    return image.crop((left, top, left + width, top + height))


def _greys(image: Image.Image) -> Iterator[Vectors]:
    """Grey (24, 24) of the whole, and of what margins leave."""
    luma = image.convert("L")
    for across in _MARGINS:
        for down in _MARGINS:
            x, y = across * image.width, down * image.height
            box = (x, y, image.width - x, image.height - y)
            size = (_COMPARED, _COMPARED)
            yield np.asarray(luma.resize(size, Image.Resampling.BOX, box), np.float64)


def _vector(grey: Vectors) -> Vectors:
    """Zero mean and length one, so that products are correlations; noise below one grey
    level counts as even."""
    values = (grey - grey.mean()).ravel()
    length = float(np.sqrt(values @ values))
    flat = np.full_like(values, 1.0 / _COMPARED)
    return values / length if length > _COMPARED else flat
