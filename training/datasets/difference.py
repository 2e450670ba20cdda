"""The mask of a manipulated image as its difference to the original."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from training.pictures import RGB, Mask

#: a region smaller than this is noise of saving, not an edit (pixels)
SMALLEST = 36
#: more of the picture than this differs: saved anew, toned or not the original at all
_EVERYWHERE = 0.8
#: more than this differs: perhaps the two do not lie on each other
_SUSPICIOUS = 0.02
_SHIFT_SIDE = 512


@dataclass(frozen=True)
class Difference:
    """``mask`` (H, W): what changed. ``problem`` is ``""``, ``same``, ``misaligned`` or
    ``everywhere``; ``shift`` (dx, dy) in pixels when misaligned. ``outside``: the 99th
    percentile of the difference outside the mask, in grey levels."""

    mask: Mask
    problem: str = ""
    shift: tuple[float, float] = (0.0, 0.0)
    outside: float = 0.0


def difference(edited: RGB, original: RGB, tolerance: int) -> Difference:
    """Where two pictures (H, W, 3) of one size differ by more than ``tolerance`` grey levels.

    The largest difference of the three channels, averaged over 3x3 pixels so that single
    pixels of JPEG noise do not count, is compared with the tolerance; then gaps of up to 5
    pixels are closed and regions below ``SMALLEST`` pixels dropped. Only inside a region found
    so the result is exact to about 2 pixels at its border.
    """
    largest = cv2.absdiff(edited, original).max(axis=2)
    smooth = cv2.blur(largest, (3, 3))
    changed = (smooth > tolerance).astype(np.uint8)
    share = float(changed.mean())
    if share > _SUSPICIOUS:
        shift, better = _shift(edited, original)
        if better:
            return Difference(np.zeros(changed.shape, bool), "misaligned", shift)
    if share > _EVERYWHERE:
        return Difference(np.zeros(changed.shape, bool), "everywhere")
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
    closed = cv2.morphologyEx(changed, cv2.MORPH_CLOSE, kernel)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(closed, connectivity=8)
    keep = np.zeros(count, bool)
    keep[1:] = stats[1:, cv2.CC_STAT_AREA] >= SMALLEST
    mask = keep[labels]
    if not mask.any():
        return Difference(mask, "same")
    rest = largest[~mask]
    outside = float(np.percentile(rest, 99)) if rest.size else 0.0
    return Difference(mask, outside=outside)


def _shift(edited: RGB, original: RGB) -> tuple[tuple[float, float], bool]:
    """The shift (dx, dy) by which the two fit best, and whether they then fit far better."""
    scale = min(1.0, _SHIFT_SIDE / max(edited.shape[:2]))
    size = (max(16, round(edited.shape[1] * scale)), max(16, round(edited.shape[0] * scale)))
    one, two = (
        cv2.resize(cv2.cvtColor(p, cv2.COLOR_RGB2GRAY), size, interpolation=cv2.INTER_AREA)
        for p in (original, edited)
    )
    a, b = one.astype(np.float32), two.astype(np.float32)
    window = cv2.createHanningWindow(size, cv2.CV_32F)
    # copies: it multiplies what it is given by the window, in place
    (dx, dy), _ = cv2.phaseCorrelate(a.copy(), b.copy(), window)
    if max(abs(dx), abs(dy)) < 0.4:
        return (0.0, 0.0), False
    if max(abs(dx) / size[0], abs(dy) / size[1]) > 0.25:
        return (0.0, 0.0), False
    matrix = np.array([[1.0, 0.0, dx], [0.0, 1.0, dy]])
    moved = np.asarray(cv2.warpAffine(a, matrix, size, borderMode=cv2.BORDER_REFLECT))
    inner = (slice(size[1] // 8, -size[1] // 8), slice(size[0] // 8, -size[0] // 8))
    before = float(np.median(np.abs(a - b)[inner]))
    after = float(np.median(np.abs(moved - b)[inner]))
    return (float(dx / scale), float(dy / scale)), after < 0.6 * before
