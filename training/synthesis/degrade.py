"""What happens to pictures in the wild, to the whole of it, with its mask carried along."""

from __future__ import annotations

import cv2
import numpy as np

from training import pictures
from training.pictures import RGB, Mask, Tables
from training.synthesis import adjust


def random_jpeg(rng: np.random.Generator, rgb: RGB, tables: list[Tables], low: int = 50) -> bytes:
    """One JPEG file: libjpeg qualities, or quantisation tables met in real files."""
    subsampling = str(rng.choice(["4:2:0", "4:2:2", "4:4:4"], p=[0.6, 0.1, 0.3]))
    if tables and rng.random() < 0.35:
        return pictures.jpeg(rgb, tables[int(rng.integers(len(tables)))], subsampling)
    quality = int(rng.choice([rng.integers(low, 101), rng.integers(75, 99)]))
    return pictures.jpeg(rgb, quality, subsampling)


def random_save(rng: np.random.Generator, rgb: RGB, tables: list[Tables], low: int = 50) -> RGB:
    """What the picture looks like after :func:`random_jpeg` was opened again."""
    return pictures.decode(random_jpeg(rng, rgb, tables, low))


def shift_grid(rng: np.random.Generator, rgb: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """The picture without 0 to 7 rows and columns at its top left, so that the next save's 8x8
    grid lies elsewhere than the last one's; eight pixels smaller on both sides."""
    dy, dx = (int(v) for v in rng.integers(0, 8, 2))
    height, width = mask.shape[0] - 8, mask.shape[1] - 8
    rows, columns = slice(dy, dy + height), slice(dx, dx + width)
    return np.ascontiguousarray(rgb[rows, columns]), mask[rows, columns]


def resize(rng: np.random.Generator, rgb: RGB, mask: Mask, factor: float) -> tuple[RGB, Mask]:
    """Scale picture and mask together."""
    size = (max(16, round(rgb.shape[1] * factor)), max(16, round(rgb.shape[0] * factor)))
    return resize_to(rng, rgb, mask, size)


def resize_to(
    rng: np.random.Generator, rgb: RGB, mask: Mask, size: tuple[int, int]
) -> tuple[RGB, Mask]:
    """Picture and mask at (width, height)."""
    if size == (mask.shape[1], mask.shape[0]):
        return rgb, mask
    moved = cv2.resize(mask.astype(np.uint8) * 255, size, interpolation=cv2.INTER_LINEAR)
    return adjust.resample(rng, rgb, size), np.asarray(moved > 127)


def tone(rng: np.random.Generator, rgb: RGB) -> RGB:
    """One mild global edit of the kind every published picture has: it is not a local
    manipulation, so the mask stays as it is."""
    pick = rng.random()
    if pick < 0.4:
        return adjust.jitter(rng, rgb, 0.7)
    if pick < 0.6:
        return adjust.sharpen(rgb, float(rng.uniform(0.2, 1.0)))
    if pick < 0.8:
        return np.asarray(cv2.GaussianBlur(rgb, (0, 0), float(rng.uniform(0.4, 1.2))), np.uint8)
    return adjust.noise(rng, rgb, float(rng.uniform(1, 6)))
