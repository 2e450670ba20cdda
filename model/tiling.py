"""How an image is cut into overlapping tiles and put together again.

Starts and sides are multiples of a grid (32 pixels for every network here): the 8x8 JPEG
grid and the 16-pixel cells of ``Output.dense`` lie the same way in every tile. Each tile
counts with a smooth window that is zero at borders inside the image, where a network sees
padding instead of picture; the windows of all tiles sum to one everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Axis:
    """Tiles along one axis, in pixels: ``size`` of the image, ``padded`` up to the grid,
    ``side`` of each tile, ``starts`` of the tiles, least ``overlap`` of neighbours."""

    size: int
    padded: int
    side: int
    overlap: int
    starts: tuple[int, ...]


def plan_axis(size: int, side: int, overlap: int, grid: int = 32, least: int = 1) -> Axis:
    """Cover ``size`` pixels with as few equal tiles of at most ``side`` as the overlap allows.

    Args:
        size: pixels of the image along this axis, at least 1.
        side: largest tile; rounded down to the grid.
        overlap: least overlap of neighbours; rounded up to the grid.
        least: smallest side the network accepts.
    """
    if size < 1:
        raise ValueError(f"size must be at least 1, got {size}")
    padded = _up(max(size, least), grid)
    side = max(_up(least, grid), side // grid * grid)
    if padded <= side:
        return Axis(size, padded, padded, 0, (0,))
    overlap = min(_up(overlap, grid), side - grid)
    count = -(-(padded - overlap) // (side - overlap))
    # Equal tiles no larger than needed: the last one would otherwise repeat most of its
    # neighbour's work.
    even = -(-(padded + (count - 1) * overlap) // count)
    side = min(side, max(_up(even, grid), _up(least, grid)))
    room = padded - side
    starts = tuple(room * i // (count - 1) // grid * grid for i in range(count))
    return Axis(size, padded, side, overlap, starts)


def windows(axis: Axis, margin: float = 0.125) -> list[FloatArray]:
    """One weight per pixel of each tile, float32 (side,); at every pixel they sum to 1.

    Args:
        margin: share of the overlap, at a tile's inner borders, whose weight is zero.
    """
    last = len(axis.starts) - 1
    position = np.arange(axis.side) + 0.5
    skip = axis.overlap * margin
    width = max(1.0, axis.overlap - 2 * skip)
    rise = _smooth((position - skip) / width)
    raw = [
        (rise if i > 0 else 1.0) * (rise[::-1] if i < last else np.ones(axis.side))
        for i in range(last + 1)
    ]
    total = np.zeros(axis.padded)
    for start, window in zip(axis.starts, raw, strict=True):
        total[start : start + axis.side] += window
    return [
        (window / total[start : start + axis.side]).astype(np.float32)
        for start, window in zip(axis.starts, raw, strict=True)
    ]


def _smooth(t: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """0 below 0, 1 above 1, between them sin^2: the rising and the falling flank sum to 1."""
    return np.sin(np.clip(t, 0.0, 1.0) * (np.pi / 2)) ** 2


def _up(value: int, grid: int) -> int:
    return -(-value // grid) * grid


class Tiling:
    """Tiles of one image, and the sums of what the network said about them.

    Args:
        height, width: of the image, in pixels.
        side, overlap: of a tile, in pixels.
        grid: see the module's text.
        least: smallest side the network accepts, in pixels.
    """

    def __init__(
        self, height: int, width: int, side: int, overlap: int, grid: int = 32, least: int = 1
    ) -> None:
        self.rows = plan_axis(height, side, overlap, grid, least)
        self.columns = plan_axis(width, side, overlap, grid, least)
        self._vertical = windows(self.rows)
        self._horizontal = windows(self.columns)

    def __len__(self) -> int:
        return len(self.rows.starts) * len(self.columns.starts)

    def batches(self, size: int) -> Iterator[list[int]]:
        """Numbers of the tiles, ``size`` at a time."""
        numbers = list(range(len(self)))
        for start in range(0, len(numbers), size):
            yield numbers[start : start + size]

    def cut(self, rgb: npt.NDArray[np.uint8], tile: int) -> npt.NDArray[np.uint8]:
        """One tile of the image (H, W, 3), uint8 (side, side, 3); beyond the image's right and
        lower border it is reflected."""
        y, x = self._origin(tile)
        piece = rgb[y : y + self.rows.side, x : x + self.columns.side]
        pad = (self.rows.side - piece.shape[0], self.columns.side - piece.shape[1])
        if any(pad):
            return np.pad(piece, ((0, pad[0]), (0, pad[1]), (0, 0)), mode="reflect")
        return piece

    def add(self, whole: FloatArray, part: FloatArray, tile: int) -> None:
        """Add a tile's weighted values (side, side) to the image's map (H, W)."""
        y, x = self._origin(tile)
        target = whole[y : y + self.rows.side, x : x + self.columns.side]
        down, across = self._weights(tile)
        weighted = part * down[:, None]
        weighted *= across
        target += weighted[: target.shape[0], : target.shape[1]]

    def empty_grid(self, channels: int, cell: int) -> FloatArray:
        """Zeros (channels, padded height / cell, padded width / cell)."""
        shape = (channels, self.rows.padded // cell, self.columns.padded // cell)
        return np.zeros(shape, dtype=np.float32)

    def add_cells(self, whole: FloatArray, part: FloatArray, tile: int, cell: int) -> None:
        """Add a tile's weighted grid (K, side / cell, side / cell) to :meth:`empty_grid`."""
        y, x = (value // cell for value in self._origin(tile))
        down, across = (w.reshape(-1, cell).mean(axis=1) for w in self._weights(tile))
        height, width = part.shape[1:]
        whole[:, y : y + height, x : x + width] += part * (down[:, None] * across)

    def _origin(self, tile: int) -> tuple[int, int]:
        row, column = divmod(tile, len(self.columns.starts))
        return self.rows.starts[row], self.columns.starts[column]

    def _weights(self, tile: int) -> tuple[FloatArray, FloatArray]:
        row, column = divmod(tile, len(self.columns.starts))
        return self._vertical[row], self._horizontal[column]
