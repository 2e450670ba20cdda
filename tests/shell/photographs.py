"""Large photographs made here: noise and gradients compress and decode as photographs do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

MEGAPIXELS_24 = (6000, 4000)


def photograph(path: Path, size: tuple[int, int] = MEGAPIXELS_24) -> Path:
    """Writes a JPEG of ``size`` (width, height) that a red-seeing stand-in responds to."""
    width, height = size
    generator = np.random.default_rng(24)
    tile = generator.normal(0, 12, (500, 500, 3))
    noise = np.tile(tile, (-(-height // 500), -(-width // 500), 1))[:height, :width]
    base = np.empty((height, width, 3), np.float32)
    base[..., 0] = 190
    base[..., 1] = np.linspace(30, 220, width)[None, :]
    base[..., 2] = np.linspace(220, 30, height)[:, None]
    pixels = np.clip(base + noise, 0, 255).astype(np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, quality=92)
    return path
