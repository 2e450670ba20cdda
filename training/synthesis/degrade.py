"""What happens to pictures in the wild, to the whole of it, with its mask carried along."""

from __future__ import annotations

import cv2
import numpy as np

from training import pictures
from training.pictures import RGB, Mask, Tables
from training.synthesis import adjust


def random_save(rng: np.random.Generator, rgb: RGB, tables: list[Tables], low: int = 50) -> RGB:
    """One JPEG save: libjpeg qualities, or quantisation tables met in real files."""
    subsampling = str(rng.choice(["4:2:0", "4:2:2", "4:4:4"], p=[0.6, 0.1, 0.3]))
    if tables and rng.random() < 0.35:
        return pictures.recompress(rgb, tables[int(rng.integers(len(tables)))], subsampling)
    quality = int(rng.choice([rng.integers(low, 101), rng.integers(75, 99)]))
    return pictures.recompress(rgb, quality, subsampling)


def resize(rng: np.random.Generator, rgb: RGB, mask: Mask, factor: float) -> tuple[RGB, Mask]:
    """Scale picture and mask together."""
    size = (max(16, round(rgb.shape[1] * factor)), max(16, round(rgb.shape[0] * factor)))
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
        return np.asarray(cv2.GaussianBlur(rgb, (0, 0), float(rng.uniform(0.4, 1.2))))
    return adjust.noise(rng, rgb, float(rng.uniform(1, 6)))
