"""Generated photographs for tests."""

from __future__ import annotations

import cv2
import numpy as np


def photograph(rng: np.random.Generator, height: int, width: int) -> np.ndarray:
    """Smooth colour patches with grain: enough structure for every operation."""
    coarse = rng.integers(0, 255, (6, 8, 3), dtype=np.uint8)
    smooth = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.clip(smooth + rng.normal(0, 6, smooth.shape), 0, 255).astype(np.uint8)
