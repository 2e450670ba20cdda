"""Colour of the localisation map: one lookup for every picture of it.

Colour exists only at paint time. The table is cividis (Nunez, Anderton and Renslow 2018,
*Optimizing colormaps with consideration for color vision deficiency*, PLOS ONE 13(7)):
perceptually uniform, and read alike with and without red-green colour blindness.
"""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

NAME = "cividis"


@lru_cache(maxsize=1)
def table() -> npt.NDArray[np.uint8]:
    """The 256 colours, uint8 (256, 3) RGB, for map values 0 to 1; read-only."""
    ramp = np.arange(256, dtype=np.uint8).reshape(256, 1)
    bgr = np.asarray(cv2.applyColorMap(ramp, cv2.COLORMAP_CIVIDIS), dtype=np.uint8)
    rgb = bgr[:, 0, ::-1].copy()
    rgb.setflags(write=False)
    return rgb


def colourise(values: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    """Colours (H, W, 3) uint8 RGB of map values (H, W) in [0, 1]; NaN is shown as 0."""
    clean = np.nan_to_num(values, nan=0.0, posinf=1.0, neginf=0.0)
    index = np.clip(np.rint(clean * 255.0), 0, 255).astype(np.uint8)
    return table()[index]


def hexadecimal(position: float) -> str:
    """``#rrggbb`` of a map value in [0, 1]."""
    red, green, blue = table()[round(min(max(position, 0.0), 1.0) * 255)]
    return f"#{red:02x}{green:02x}{blue:02x}"
