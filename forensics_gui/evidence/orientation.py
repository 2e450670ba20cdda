"""EXIF orientation (tag 274; EXIF 2.32, 4.6.4A) as views of arrays. Nothing is resampled."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
import numpy.typing as npt

_Scalar = TypeVar("_Scalar", bound=np.generic)

#: what is done to the stored picture so that it stands upright
MEANING = {
    1: "left as stored",
    2: "mirrored left to right",
    3: "rotated by 180°",
    4: "mirrored top to bottom",
    5: "mirrored and rotated by 90° anticlockwise",
    6: "rotated by 90° clockwise",
    7: "mirrored and rotated by 90° clockwise",
    8: "rotated by 90° anticlockwise",
}


def upright(stored: npt.NDArray[_Scalar], orientation: int) -> npt.NDArray[_Scalar]:
    """A view (H, W, ...) of a stored picture or map, turned as ``orientation`` (1-8) asks."""
    if orientation >= 5:  # the stored rows are the upright columns
        stored = stored.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        stored = stored[::-1]
    if orientation in (2, 3, 6, 7):
        stored = stored[:, ::-1]
    return stored


def swaps_sides(orientation: int) -> bool:
    """Whether width and height change places."""
    return orientation >= 5
