"""Colours of the localisation map and outlines of its regions, for tiles. No Qt.

A tile of the map is kept as bin numbers; colour comes in when it is shown, so that moving the
display threshold recolours without touching the map. Bins are cut at every 0.005 and at the
model's own threshold, hence both the display threshold (a multiple of 0.01, or the model's) and
the reported regions fall exactly on a border between bins.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import NormalDist

import cv2
import numpy as np
import numpy.typing as npt

from forensics_gui.evidence.types import Region
from forensics_gui.report import colour

_BINS = 200
_EPSILON = 1e-4
Values = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]
Pixels = npt.NDArray[np.uint32]


def _bin(value: float) -> int:
    return int(value * _BINS + _EPSILON)


def to_bins(values: Values, threshold: float) -> Bytes:
    """Bin numbers, uint8 (H, W), of map values in [0, 1]; NaN counts as 0."""
    clean = np.nan_to_num(values, nan=0.0)
    bins = (np.clip(clean, 0.0, 1.0) * _BINS + _EPSILON).astype(np.uint8)
    split = _bin(threshold)
    return np.where(
        clean >= np.float32(threshold),
        np.maximum(bins, split) + 1,
        np.minimum(bins, split),
    ).astype(np.uint8)


def bin_colours(threshold: float, shown_from: float) -> Pixels:
    """Premultiplied ARGB, uint32 (256,), of each bin: opaque from ``shown_from`` up, else clear.

    ``threshold`` is the model's, as given to :func:`to_bins`.
    """
    split = _bin(threshold)
    lower = np.arange(256, dtype=np.float64)
    lower[split + 1 :] = np.maximum(lower[split + 1 :] - 1, threshold * _BINS)
    rgb = colour.table()[np.clip(np.rint((lower + 0.5) / _BINS * 255), 0, 255).astype(int)]
    red, green, blue = (rgb[:, i].astype(np.uint32) for i in range(3))
    opaque = np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue
    if abs(shown_from - threshold) < 1e-6:
        shown = np.arange(256) > split
    else:
        shown = lower >= shown_from * _BINS - _EPSILON
    return np.where(shown, opaque, np.uint32(0)).astype(np.uint32)


def region_mask(values: Values, threshold: float, regions: Sequence[Region]) -> Bytes:
    """255 in the reported regions, else 0, uint8 (H, W).

    A region is the component of ``values >= threshold`` that fills its box; other responses in
    the box are too small to be reported and stay out.
    """
    mask = np.zeros(values.shape, np.uint8)
    for region in regions:
        box = (
            slice(region.y, region.y + region.height),
            slice(region.x, region.x + region.width),
        )
        part = (values[box] >= np.float32(threshold)).astype(np.uint8)
        contours, hierarchy = cv2.findContours(part, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
        filled = np.zeros_like(part)
        for number, contour in enumerate(contours):
            outer = hierarchy[0][number][3] < 0
            if outer and cv2.boundingRect(contour)[2:] == part.shape[::-1]:
                cv2.drawContours(
                    filled, contours, number, 1, cv2.FILLED, hierarchy=hierarchy, maxLevel=1
                )
        mask[box] |= (filled & part) * np.uint8(255)
    return mask


def outline_margin(width: float) -> int:
    """Device pixels of coverage that :func:`outline_pixels` needs around a tile."""
    return int(np.ceil(4 * width))


def outline_pixels(coverage: Bytes, width: float) -> Pixels | None:
    """A white line with a black border along the edge of a region, premultiplied ARGB (H, W).

    ``coverage`` is uint8 (H + 2 m, W + 2 m) with m = :func:`outline_margin`: how much of each
    device pixel the regions cover. ``width`` is the line's width in device pixels. ``None``
    when no edge is near.
    """
    margin = outline_margin(width)
    if not coverage.any() or coverage.min() == 255:
        return None
    blurred = cv2.GaussianBlur(coverage, (0, 0), width, borderType=cv2.BORDER_REPLICATE)
    inner = blurred[margin : blurred.shape[0] - margin, margin : blurred.shape[1] - margin]
    return _line_colours(width)[inner]


def _line_colours(width: float) -> Pixels:
    """Colour for each blurred coverage: a straight edge blurred by sigma has the normal
    distribution's value at its distance, so the distance can be read back from it."""
    normal = NormalDist(0.0, width)
    distance = np.array([abs(normal.inv_cdf(min(max(c / 255, 0.002), 0.998))) for c in range(256)])
    distance[[0, 255]] = np.inf
    light = np.clip(width / 2 + 0.5 - distance, 0.0, 1.0)
    dark = np.clip(width / 2 + width * 0.75 + 0.5 - distance, 0.0, 1.0) * 0.8
    alpha = light + dark * (1 - light)
    level = np.rint(light * 255).astype(np.uint32)
    return (
        np.rint(alpha * 255).astype(np.uint32) << np.uint32(24)
        | level << np.uint32(16)
        | level << np.uint32(8)
        | level
    ).astype(np.uint32)
