"""Pictures of a localisation map over its image: for the overlay PNG and for the report.

The photograph is shown in grey under the colours, so that every hue on the page stands for a
map value and can be read against the legend.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from forensics_gui.evidence.types import Region
from forensics_gui.report import colour

RGB = npt.NDArray[np.uint8]
OPACITY = 0.6
_ROWS = 512
_LEAST_SIDE = 768
_DARK, _LIGHT = (0, 0, 0), (255, 255, 255)


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels of the upright image."""

    x: int
    y: int
    width: int
    height: int

    def cut(self, array: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
        """The part of ``array`` (H, W, ...) inside the box; a view."""
        return array[self.y : self.y + self.height, self.x : self.x + self.width]


def blend(
    rgb: RGB, values: npt.NDArray[np.float32], opacity: float = OPACITY
) -> npt.NDArray[np.uint8]:
    """Colours of ``values`` (H, W) over ``rgb`` (H, W, 3) in grey; uint8 (H, W, 3).

    Works in bands of rows, so that a large photograph needs little more than its result.
    """
    out = np.empty_like(rgb)
    for top in range(0, rgb.shape[0], _ROWS):
        band = slice(top, top + _ROWS)
        grey = cv2.cvtColor(np.ascontiguousarray(rgb[band]), cv2.COLOR_RGB2GRAY)
        base = cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB)
        out[band] = cv2.addWeighted(
            base, 1.0 - opacity, colour.colourise(values[band]), opacity, 0.0
        )
    return out


def outlines(
    values: npt.NDArray[np.float32], threshold: float, regions: Sequence[Region]
) -> list[npt.NDArray[np.int32]]:
    """Outlines (N, 1, 2), x and y in pixels, of the reported ``regions`` alone.

    Components of the map above the threshold that are too small to be reported are left
    out; a region is recognised by its box.
    """
    found: list[npt.NDArray[np.int32]] = []
    for region in regions:
        part = values[region.y : region.y + region.height, region.x : region.x + region.width]
        mask = (part >= threshold).astype(np.uint8)
        contours, _ = cv2.findContours(
            mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE, offset=(region.x, region.y)
        )
        if contours:
            # the region touches all four sides of its own box; what else lies in it does not
            largest = max(contours, key=lambda contour: _extent(np.asarray(contour)))
            found.append(np.asarray(largest, dtype=np.int32))
    return found


def _extent(contour: npt.NDArray[np.integer[Any]]) -> int:
    _, _, width, height = cv2.boundingRect(contour)
    return int(width * height)


def draw_outlines(
    picture: RGB,
    contours: Sequence[npt.NDArray[np.int32]],
    scale: float = 1.0,
    origin: tuple[int, int] = (0, 0),
) -> None:
    """Draw outlines into ``picture`` (in place): white on black, to be seen on any ground.

    ``origin`` is the image pixel at the picture's corner and ``scale`` picture pixels per
    image pixel.
    """
    width = max(1, round(max(picture.shape[:2]) / 700))
    shift = 4
    for contour in contours:
        moved = (contour.astype(np.float64) - np.array(origin) + 0.5) * scale - 0.5
        points = np.rint(moved * (1 << shift)).astype(np.int32)
        for colour_, thickness in ((_DARK, width + 2), (_LIGHT, width)):
            cv2.polylines(picture, [points], True, colour_, thickness, cv2.LINE_AA, shift)


def fitted(picture: RGB, side: int) -> RGB:
    """``picture`` with its longest side at most ``side`` pixels (area average)."""
    longest = max(picture.shape[:2])
    if longest <= side:
        return picture
    height, width = (max(1, round(length * side / longest)) for length in picture.shape[:2])
    return cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA).astype(np.uint8)


@dataclass(frozen=True)
class Pair:
    """Original and overlay of one crop, same size. ``enlarged`` is how often each pixel of a
    small crop is repeated each way (1: not)."""

    original: RGB
    overlay: RGB
    enlarged: int


def pair(
    rgb: RGB,
    values: npt.NDArray[np.float32],
    threshold: float,
    regions: Sequence[Region],
    side: int,
    box: Box | None = None,
) -> Pair:
    """Original and overlay at the same crop ``box`` (default: all), longest side at most
    ``side``. Small crops are enlarged by repeating pixels, so that a reader sees what the
    file holds and not what a PDF reader makes of it."""
    box = box or Box(0, 0, rgb.shape[1], rgb.shape[0])
    times = max(1, min(side, _LEAST_SIDE) // max(box.width, box.height))
    original = fitted(np.ascontiguousarray(box.cut(rgb)), side)
    height, width = original.shape[:2]
    part = np.ascontiguousarray(box.cut(values), dtype=np.float32)
    if part.shape != (height, width):
        part = cv2.resize(part, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32)
    original, over = repeated(original, times), repeated(blend(original, part), times)
    scale = over.shape[1] / box.width
    draw_outlines(over, outlines(values, threshold, regions), scale, (box.x, box.y))
    return Pair(original, over, times)


def repeated(picture: RGB, times: int) -> RGB:
    """Each pixel ``times`` times each way."""
    return np.repeat(np.repeat(picture, times, axis=0), times, axis=1)


def around(region: Region, width: int, height: int, least: int = 256) -> Box:
    """The crop that shows ``region`` with a margin of a quarter of its size on each side.

    At least ``least`` pixels each way where the image (``width`` x ``height``) has them.
    """
    x, across = _span(region.x, region.width, width, least)
    y, down = _span(region.y, region.height, height, least)
    return Box(x, y, across, down)


def _span(start: int, length: int, limit: int, least: int) -> tuple[int, int]:
    wanted = min(limit, max(least, length + length // 2))
    first = start + length // 2 - wanted // 2
    return max(0, min(first, limit - wanted)), wanted
