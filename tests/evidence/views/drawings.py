"""Pictures whose history is known: texture of several grains, and a patch from elsewhere."""

from __future__ import annotations

import io

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from forensics_gui.evidence import jpeg_structure
from forensics_gui.evidence.jpeg_quality import NATURAL, estimate
from forensics_gui.evidence.views import JpegFacts, Subject

Rgb = npt.NDArray[np.uint8]
SIDE = 384
#: on the grid of blocks, as every edit that keeps the grid
PATCH = (slice(120, 240), slice(152, 280))


def texture(seed: int = 1, height: int = SIDE, width: int = SIDE) -> Rgb:
    """Smooth shapes, texture and grain, as in a photograph."""
    random = np.random.default_rng(seed)
    out = np.full((height, width, 3), 128.0)
    for size, strength in ((1, 8), (2, 12), (6, 25), (24, 40)):
        coarse = random.normal(0, 1, (height // size + 2, width // size + 2, 3))
        out += strength * cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.clip(out, 0, 255).astype(np.uint8)


def jpeg(picture: Rgb, quality: int, *, subsampling: int = 0) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "JPEG", quality=quality, subsampling=subsampling)
    return buffer.getvalue()


def decoded(data: bytes) -> Rgb:
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


def saved(picture: Rgb, quality: int, *, subsampling: int = 0) -> Rgb:
    """``picture`` after one more generation."""
    return decoded(jpeg(picture, quality, subsampling=subsampling))


def pasted(picture: Rgb, other: Rgb) -> Rgb:
    """``picture`` with the patch of ``other``."""
    out = picture.copy()
    out[PATCH] = other[PATCH]
    return out


def mask(height: int = SIDE, width: int = SIDE) -> npt.NDArray[np.bool_]:
    out = np.zeros((height, width), bool)
    out[PATCH] = True
    return out


def facts(data: bytes) -> JpegFacts:
    structure = jpeg_structure.walk(data)
    natural = [0] * 64
    for value, place in zip(structure.tables[0], NATURAL, strict=True):
        natural[place] = value
    quality = estimate(structure)
    return JpegFacts(tuple(natural), quality.value if quality else 0)


def subject(data: bytes) -> Subject:
    """Of a JPEG file."""
    return Subject(decoded(data), facts(data))


def grey(image: npt.NDArray[np.generic]) -> npt.NDArray[np.float64]:
    """A view's picture in [0, 1]."""
    if image.ndim == 3:
        return image.astype(np.float64).mean(axis=2) / 255
    return image.astype(np.float64)


def separation(image: npt.NDArray[np.generic], inside: npt.NDArray[np.bool_]) -> float:
    """Probability that a pixel inside is brighter than one outside (area under the ROC curve)."""
    values = grey(image)
    first, second = values[inside][::11], values[~inside][::11]
    both = np.concatenate([first, second])
    unique, place = np.unique(both, return_inverse=True)
    counts = np.bincount(place, minlength=len(unique))
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[place]
    n, m = len(first), len(second)
    return float((ranks[:n].sum() - n * (n + 1) / 2) / (n * m))
