"""Double quantisation: which blocks of a JPEG lack the traces of an earlier compression that
the rest of the picture carries.

After Lin et al. (Pattern Recognition 42, 2009) and Bianchi, De Rosa and Piva (ICASSP 2011), for
grids that agree. The statistics of coefficients before any quantisation are taken from the same
picture moved by four pixels, where the grid is broken.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from forensics_gui.evidence.jpeg_quality import NATURAL
from forensics_gui.evidence.views.blocks import (
    BLOCK,
    Floats,
    enlarged,
    forward,
    luma,
    steps_of,
    strips,
)
from forensics_gui.evidence.views.records import (
    NotApplicableError,
    Parameter,
    Picture,
    Step,
    Subject,
    Values,
    View,
)

VIEW = View(
    key="double_quantisation",
    name="Double quantisation",
    what="How probable it is, block by block, that the traces of an earlier compression are "
    "missing which the rest of the picture carries. Bright: missing.",
    look_for="A compact bright area with the outline of an object in a picture that is otherwise "
    "dark.",
    ignore="Scattered bright blocks, flat and overexposed areas. A picture that is dark all over "
    "was compressed twice as a whole, or once: both are usual. Nothing can be seen when the last "
    "compression was the stronger one, or when the picture was cropped or scaled in between.",
    responds_to="Parts that were pasted from a picture without that earlier compression, or on "
    "another grid, before the whole was saved again at a higher quality.",
    source="T. Bianchi, A. De Rosa, A. Piva, Improved DCT Coefficient Analysis for Forgery "
    "Localization in JPEG Images, ICASSP 2011; calibration after Lin et al. 2009",
    parameters=(
        Parameter(
            "smoothing",
            "Blocks taken together",
            ((1, "none"), (3, "3 × 3"), (5, "5 × 5")),
            3,
        ),
    ),
)
#: the first AC coefficients in zigzag order: the others are too often zero
_FREQUENCIES = tuple(range(1, 16))
_REACH = 40  # largest quantised value that is counted
_LARGEST_STEP = 40  # of the earlier compression
_SPREAD = 0.45  # of coefficients, by rounding pixels to whole numbers in between
_LEAST_EXPLAINED = 0.5
_LEAST_SHARE = 0.1
_LEAST_DISTANCE = 0.03
_LEAST_BLOCKS = 600
_LEAST_NONZERO = 400
_LEAST_POWER = 1.5  # below, blocks of the two kinds cannot be told apart
# Without these two, 10 of 124 camera originals showed bright areas; with them none.
_LEAST_TRACES = 3
_LEAST_CARRIED = 0.5
_MOST_APART = 0.12  # between the share of blocks that carry traces, counted and as fitted
_MOST = 6.0  # natural logarithm of the odds that one frequency may add
Counts = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Trace:
    """An earlier step found at one frequency: its place in the block (row by row), the share of
    values that show it, log odds by quantised value (offset ``_REACH``) that they do not, and how
    far the mean odds of the two kinds of block lie apart."""

    place: int
    step: int
    share: float
    odds: Floats
    power: float


def compute(subject: Subject, values: Values, step: Step) -> Picture:
    """float32: the probability, equal prior odds, one value a block."""
    if subject.jpeg is None:
        raise NotApplicableError(
            "The file is not a JPEG that stores brightness by itself: it has no quantised "
            "coefficients of it."
        )
    rgb = subject.rgb
    height, width = rgb.shape[:2]
    rows, columns = height // BLOCK, width // BLOCK
    if rows * columns < _LEAST_BLOCKS:
        raise NotApplicableError("The picture has too few blocks for their statistics.")
    table = steps_of(subject.jpeg.luminance)
    quantised, loose = _coefficients(rgb, table, step)
    traces = [
        trace
        for number, place in enumerate(NATURAL[f] for f in _FREQUENCIES)
        if (
            trace := find(
                quantised[number].ravel(), loose[number], place, subject.jpeg.luminance[place]
            )
        )
    ]
    smoothing = int(values["smoothing"])
    shown = {"Blocks taken together": VIEW.parameters[0].text(smoothing)}
    if not traces or sum(trace.power for trace in traces) < _LEAST_POWER:
        said = "No trace of an earlier compression was measured"
        if traces:
            said = "Traces of an earlier compression are too weak to say where they are missing"
        empty = np.zeros((height, width), np.float32)
        return Picture(empty, shown, f"{said}; the picture is left dark.")
    odds = np.zeros((rows, columns), np.float32)
    for trace in traces:
        number = [NATURAL[f] for f in _FREQUENCIES].index(trace.place)
        index = np.clip(quantised[number].astype(np.int16) + _REACH, 0, 2 * _REACH)
        odds += trace.odds[index]
    if smoothing > 1:
        odds = np.asarray(cv2.blur(odds, (smoothing, smoothing)))
    with np.errstate(over="ignore"):
        probability = (1 / (1 + np.exp(-odds))).astype(np.float32)
    shown["Earlier steps found"] = "; ".join(
        f"{t.step} (now {subject.jpeg.luminance[t.place]}) at {t.place // 8}, {t.place % 8}"
        for t in traces
    )
    share = float((probability > 0.5).mean())
    carried = sum(t.share * t.power for t in traces) / sum(t.power for t in traces)
    if abs(1 - share - carried) > _MOST_APART:
        said = "Traces of an earlier compression contradict each other; the picture is left dark."
        return Picture(np.zeros((height, width), np.float32), shown, said)
    if len(traces) < _LEAST_TRACES or carried < _LEAST_CARRIED:
        said = "Traces of an earlier compression were measured in too few blocks to be told from "
        said += "chance; the picture is left dark."
        return Picture(np.zeros((height, width), np.float32), shown, said)
    padded_rows = np.zeros((-(-height // BLOCK), -(-width // BLOCK)), np.float32)
    padded_rows[:rows, :columns] = probability
    return Picture(
        enlarged(padded_rows, height, width),
        shown,
        f"Traces of an earlier compression were measured at {len(traces)} of "
        f"{len(_FREQUENCIES)} frequencies; in {100 * share:.1f} % of the blocks they are "
        "probably missing.",
    )


def _coefficients(
    rgb: npt.NDArray[np.uint8], table: Floats, step: Step
) -> tuple[npt.NDArray[np.int8], list[Counts]]:
    """Quantised values (frequencies, rows, columns), limited to int8, and for each frequency the
    histogram of whole-numbered unquantised coefficients off the grid."""
    height, width = rgb.shape[0] // BLOCK * BLOCK, rgb.shape[1] // BLOCK * BLOCK
    places = [NATURAL[f] for f in _FREQUENCIES]
    out = np.empty((len(places), height // BLOCK, width // BLOCK), np.int8)
    reach = _span(table)
    loose = [np.zeros(2 * reach[place] + 1) for place in places]
    for top, bottom in strips(height, width, step):
        # Four more rows and columns, for the grid that is moved by four.
        part = rgb[top : min(bottom + 4, len(rgb)), : width + 4]
        plane = np.asarray(luma(part)) - np.float32(128)
        on_grid = forward(np.ascontiguousarray(plane[: bottom - top, :width])) / table
        off_rows = (plane.shape[0] - 4) // BLOCK * BLOCK
        off_columns = (plane.shape[1] - 4) // BLOCK * BLOCK
        off = forward(np.ascontiguousarray(plane[4 : 4 + off_rows, 4 : 4 + off_columns]))
        first = top // BLOCK
        for number, place in enumerate(places):
            u, v = divmod(place, 8)
            values = np.clip(np.rint(on_grid[:, u, :, v]), -127, 127)
            out[number, first : first + len(values)] = values
            limit = reach[place]
            whole = np.rint(off[:, u, :, v]).astype(np.int32).ravel() + limit
            whole = whole[(whole >= 0) & (whole <= 2 * limit)]
            loose[number] += np.bincount(whole, minlength=2 * limit + 1)
    return out, loose


def _span(table: Floats) -> list[int]:
    """Largest unquantised coefficient that is counted, for each place."""
    return [int(v) * (_REACH + 2) + _LARGEST_STEP for v in table.ravel()]


def find(values: npt.NDArray[np.int8], loose: Counts, place: int, now: int) -> Trace | None:
    """The earlier step that explains how quantised values spread; ``None`` where none does.

    Args:
        values: quantised values of one frequency.
        loose: histogram of coefficients that were never on this grid, centred.
        now: the step of the file's own table.
    """
    if now < 2:
        return None  # pixels were rounded more coarsely than coefficients
    inside = values[np.abs(values.astype(np.int16)) <= _REACH].astype(np.int64)
    seen = np.bincount(inside + _REACH, minlength=2 * _REACH + 1).astype(np.float64)
    seen[_REACH] = 0  # zeros depend on texture more than on steps
    if seen.sum() < _LEAST_NONZERO:
        return None
    seen /= seen.sum()
    once = _requantised(loose, 1, now)
    if once is None:
        return None
    best: tuple[float, int, float, Counts] | None = None
    start = float(((seen - once) ** 2).sum())
    for step in range(2, _LARGEST_STEP + 1):
        if step == now:
            continue
        twice = _requantised(loose, step, now)
        if twice is None:
            continue
        apart = twice - once
        size = float((apart**2).sum())
        if size < _LEAST_DISTANCE**2:
            continue
        share = float(np.clip(((seen - once) * apart).sum() / size, 0, 1))
        error = float(((seen - once - share * apart) ** 2).sum())
        if best is None or error < best[0]:
            best = (error, step, share, twice)
    if best is None:
        return None
    error, step, share, twice = best
    if share < _LEAST_SHARE or start <= 0 or 1 - error / start < _LEAST_EXPLAINED:
        return None
    floor = 0.5 / len(values)
    odds = np.clip(np.log((once + floor) / (twice + floor)), -_MOST, _MOST)
    odds[_REACH] = 0
    odds[[0, -1]] = 0
    nonzero = float((inside != 0).mean())
    power = nonzero * float(((once - twice) * odds).sum())
    return Trace(place, step, share, odds.astype(np.float32), power)


def _requantised(loose: Counts, step: int, now: int) -> Counts | None:
    """Shares of quantised values, zero left out, after a first step and then ``now``."""
    limit = len(loose) // 2
    whole = np.arange(-limit, limit + 1)
    multiple = np.rint(whole / step).astype(np.int64)
    reach = int(multiple[-1])
    weights = np.bincount(multiple + reach, weights=loose, minlength=2 * reach + 1)
    centres = np.arange(-reach, reach + 1) * step
    edges = (np.arange(-_REACH, _REACH + 2) - 0.5) * now
    spread = _SPREAD if step > 1 else math.hypot(_SPREAD, 0.29)
    apart: Counts = np.asarray((edges[:, None] - centres[None, :]) / spread, np.float64)
    below = _normal(apart)
    shares = (np.diff(below, axis=0) * weights[None, :]).sum(axis=1)
    shares[_REACH] = 0
    total = shares.sum()
    return shares / total if total > 0 else None


def _normal(x: Counts) -> Counts:
    """The normal distribution's cumulative function, to 1e-3 (logistic approximation)."""
    return 1 / (1 + np.exp(-np.clip(1.5976 * x + 0.07056 * x**3, -60, 60)))
