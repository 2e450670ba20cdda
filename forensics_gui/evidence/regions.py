"""Connected regions of a localisation map, in memory that does not grow with the image.

A large map is labelled in strips of rows (OpenCV's connected components, 8-connectivity) and
the pieces that touch across a border between strips are joined with a disjoint-set forest.
"""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np
import numpy.typing as npt

from forensics_gui.evidence.types import Region

#: pixels labelled at once: labels and mask of a strip take 5 bytes a pixel
STRIP_PIXELS = 1 << 24

Map = npt.NDArray[np.float32]
_Labels = npt.NDArray[np.int32]
_LEFT, _TOP, _RIGHT, _BOTTOM, _AREA = range(5)


def find_regions(
    values: Map, threshold: float, minimum: float = 0.0, *, strip_pixels: int = STRIP_PIXELS
) -> tuple[Region, ...]:
    """Regions of ``values >= threshold``, largest first.

    Args:
        values: map (H, W), float32 in [0, 1].
        threshold: on the map.
        minimum: smallest region, as a share of the map's area in [0, 1].
        strip_pixels: most pixels labelled at once.
    """
    height, width = values.shape
    least = max(minimum * height * width, 1.0)
    pieces = _Pieces()
    rows = max(1, strip_pixels // width)
    above: _Labels | None = None
    for top in range(0, height, rows):
        part = values[top : top + rows]
        last = top + rows >= height
        labels = pieces.add(part, threshold, top, least, last=last)
        if above is not None:
            pieces.join(above, labels[0])
        above = labels[-1]
    found = [
        Region(
            x=int(box[_LEFT]),
            y=int(box[_TOP]),
            width=int(box[_RIGHT] - box[_LEFT]),
            height=int(box[_BOTTOM] - box[_TOP]),
            area_fraction=float(box[_AREA]) / (height * width),
            mean=float(total / box[_AREA]),
            max=float(highest),
        )
        for box, total, highest in pieces.whole()
        if box[_AREA] >= least
    ]
    return tuple(sorted(found, key=lambda r: (-r.area_fraction, r.y, r.x)))


class _Pieces:
    """Pieces of regions, by number from 1: box and area, sum, maximum, and which belong
    together. Pieces that are too small and touch no border between strips are not kept."""

    def __init__(self) -> None:
        self._boxes: list[npt.NDArray[np.int64]] = []
        self._sums: list[npt.NDArray[np.float64]] = []
        self._highest: list[Map] = []
        self._parents: dict[int, int] = {}
        self._count = 0

    def add(self, part: Map, threshold: float, top: int, least: float, *, last: bool) -> _Labels:
        """Label one strip; returns numbers (2, W) of its first and last row, 0 for none."""
        mask = (part >= threshold).view(np.uint8)
        count, numbered, counted, _ = cv2.connectedComponentsWithStats(
            mask, connectivity=8, ltype=cv2.CV_32S
        )
        labels = np.asarray(numbered, np.int32)
        stats = np.asarray(counted, np.int64)
        edges = np.stack((labels[0], labels[-1]))
        kept = stats[:, cv2.CC_STAT_AREA] >= least
        if top > 0:
            kept[edges[0]] = True
        if not last:
            kept[edges[1]] = True
        kept[0] = False
        places = np.flatnonzero(kept)
        sums, highest = _inside(part, labels, mask, count)
        x, y, wide, high, area = stats[places].T
        self._boxes.append(np.stack((x, y + top, x + wide, y + high + top, area), axis=1))
        self._sums.append(sums[places])
        self._highest.append(highest[places])
        numbers = np.zeros(count, np.int32)
        numbers[places] = np.arange(self._count + 1, self._count + 1 + len(places))
        self._count += len(places)
        joined: _Labels = numbers[edges]
        return joined

    def join(self, above: _Labels, below: _Labels) -> None:
        """Unite the pieces that touch along a border, also by their corners."""
        pairs = [
            np.stack((one, other), axis=1)
            for one, other in (
                (above, below),
                (above[1:], below[:-1]),
                (above[:-1], below[1:]),
            )
        ]
        every = np.concatenate(pairs)
        for one, other in np.unique(every[(every > 0).all(axis=1)], axis=0).tolist():
            a, b = self._root(one), self._root(other)
            if a != b:
                self._parents[max(a, b)] = min(a, b)

    def whole(self) -> Iterable[tuple[npt.NDArray[np.int64], np.float64, np.float32]]:
        """(left, top, right, bottom, area), sum and maximum of each region."""
        if not self._count:
            return ()
        boxes = np.concatenate(self._boxes)
        sums = np.concatenate(self._sums)
        highest = np.concatenate(self._highest)
        # A root has a smaller number than what hangs on it, so nothing is merged twice.
        for number in sorted(self._parents, reverse=True):
            a, b = self._root(number) - 1, number - 1
            boxes[a, :2] = np.minimum(boxes[a, :2], boxes[b, :2])
            boxes[a, 2:4] = np.maximum(boxes[a, 2:4], boxes[b, 2:4])
            boxes[a, _AREA] += boxes[b, _AREA]
            sums[a] += sums[b]
            highest[a] = max(highest[a], highest[b])
        roots = [i for i in range(self._count) if i + 1 not in self._parents]
        return ((boxes[i], sums[i], highest[i]) for i in roots)

    def _root(self, number: int) -> int:
        while number in self._parents:
            above = self._parents[number]
            if above in self._parents:
                self._parents[number] = self._parents[above]
            number = above
        return number


def _inside(
    part: Map, labels: _Labels, mask: npt.NDArray[np.uint8], count: int
) -> tuple[npt.NDArray[np.float64], Map]:
    """Sum and maximum of the map in each of ``count`` labels; row by block of rows, so that
    the selected values are never all copied."""
    sums = np.zeros(count, np.float64)
    highest = np.zeros(count, np.float32)
    rows = max(1, (1 << 20) // part.shape[1])
    for top in range(0, part.shape[0], rows):
        chosen = mask[top : top + rows].view(np.bool_)
        where = labels[top : top + rows][chosen]
        value = part[top : top + rows][chosen]
        sums += np.bincount(where, value, count)
        np.maximum.at(highest, where, value)
    return sums, highest
