"""An image at halved sizes, and exact tiles of it at any zoom. No Qt.

Level 0 is the array itself, never a copy and never written to; level k is reduced by area to
half of level k - 1. Only the reductions cost memory: a third of the image.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from forensics_gui.viewer.geometry import Grid, Size, TileRect

Array = npt.NDArray[Any]
_STRIP_PIXELS = 8_000_000


class Pyramid:
    """Reductions of an array (H, W) or (H, W, C) of uint8 or float32."""

    def __init__(self, base: Array) -> None:
        self._levels: list[Array] = [base]

    @property
    def base(self) -> Array:
        return self._levels[0]

    @property
    def size(self) -> Size:
        height, width = self.base.shape[:2]
        return Size(width, height)

    @property
    def complete(self) -> bool:
        return max(self._levels[-1].shape[:2]) == 1

    def has(self, level: int) -> bool:
        """Whether tiles of this level can be made now (far levels are all the last one)."""
        return level < len(self._levels) or self.complete

    def build(self, cancelled: Callable[[], bool] = lambda: False) -> bool:
        """Make all levels; meant for a worker. ``False`` when cancelled between two strips."""
        while not self.complete:
            level = _halved(self._levels[-1], cancelled)
            if level is None:
                return False
            self._levels.append(level)
        return True

    def overview(self, side: int) -> tuple[Array, int]:
        """The largest finished level not above ``side`` pixels, or else every n-th pixel of the
        array: a first picture without waiting. Also the number of image pixels a pixel stands
        for."""
        for number, level in enumerate(self._levels):
            if max(level.shape[:2]) <= side:
                return level, 1 << number
        step = -(-max(self.base.shape[:2]) // side)
        return np.ascontiguousarray(self.base[::step, ::step]), step

    def read(self, level: int, x: int, y: int, width: int, height: int) -> Array:
        """A crop of a level, edge pixels repeated where it reaches outside."""
        array = self._levels[min(level, len(self._levels) - 1)]
        high, wide = array.shape[:2]
        x0, y0 = min(max(x, 0), wide - 1), min(max(y, 0), high - 1)
        x1, y1 = min(max(x + width, x0 + 1), wide), min(max(y + height, y0 + 1), high)
        crop = array[y0:y1, x0:x1]
        before_x, before_y = max(x0 - x, 0), max(y0 - y, 0)
        after_x, after_y = width - before_x - (x1 - x0), height - before_y - (y1 - y0)
        if not (before_x or before_y or after_x or after_y):
            return crop
        return cv2.copyMakeBorder(crop, before_y, after_y, before_x, after_x, cv2.BORDER_REPLICATE)

    def render(self, grid: Grid, tile: TileRect, margin: int = 0) -> Array:
        """The tile at its zoom: nearest neighbour above 100 %, area reduction below.

        ``margin`` adds at least that many device pixels on each side (less is never returned:
        the array is ``tile`` plus ``margin`` exactly). Same channels and type as the image.
        """
        quanta = -(-margin // grid.quantum_target)
        across = _covering(tile.width + margin, grid) + quanta
        down = _covering(tile.height + margin, grid) + quanta
        crop = self.read(
            grid.level,
            tile.column * grid.source - quanta * grid.quantum,
            tile.row * grid.source - quanta * grid.quantum,
            across * grid.quantum,
            down * grid.quantum,
        )
        if grid.quantum != grid.quantum_target:
            crop = cv2.resize(
                crop,
                (across * grid.quantum_target, down * grid.quantum_target),
                interpolation=cv2.INTER_NEAREST_EXACT if grid.zoom > 1 else cv2.INTER_AREA,
            )
        skip = quanta * grid.quantum_target - margin
        return crop[
            skip : skip + tile.height + 2 * margin,
            skip : skip + tile.width + 2 * margin,
        ]


def _covering(pixels: int, grid: Grid) -> int:
    return -(-pixels // grid.quantum_target)


def _halved(array: Array, cancelled: Callable[[], bool]) -> Array | None:
    height, width = array.shape[:2]
    out = np.empty(((height + 1) // 2, (width + 1) // 2, *array.shape[2:]), array.dtype)
    rows = max(2, _STRIP_PIXELS // max(width, 1) // 2 * 2)
    for top in range(0, height, rows):
        if cancelled():
            return None
        strip = array[top : top + rows]
        if strip.shape[0] % 2 or width % 2:
            strip = cv2.copyMakeBorder(
                strip, 0, strip.shape[0] % 2, 0, width % 2, cv2.BORDER_REPLICATE
            )
        half = (strip.shape[1] // 2, strip.shape[0] // 2)
        out[top // 2 : top // 2 + half[1]] = cv2.resize(strip, half, interpolation=cv2.INTER_AREA)
    return out
