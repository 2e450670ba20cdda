"""JPEG ghost: where a picture fits a quality at which only a part of it was once saved."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from forensics_gui.evidence.views.blocks import (
    BLOCK,
    Floats,
    enlarged,
    forward,
    ijg_steps,
    luma,
    padded,
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

QUALITIES = tuple(range(30, 100, 5))
AUTO = "auto"
VIEW = View(
    key="ghost",
    name="JPEG ghost",
    what="How well each place fits one JPEG quality, compared with how it fits all others. "
    "Bright: it fits this one as if it had been saved at it before.",
    look_for="An object that stands out, brighter or darker than the rest, at one quality and "
    "vanishes at the others: step through the qualities.",
    ignore="Flat areas fit every quality and are left dark. The whole picture is bright at the "
    "quality it was saved at. Edges, water, foliage and single blocks stand out by chance. A part "
    "that was not pasted on the same grid of blocks leaves no ghost.",
    responds_to="Parts that were saved as JPEG at a lower quality before they were pasted.",
    source="H. Farid, Exposing Digital Forgeries From JPEG Ghosts, IEEE TIFS 4(1), 2009",
    parameters=(
        Parameter(
            "quality",
            "Quality",
            ((AUTO, "Automatic"), *((q, str(q)) for q in QUALITIES)),
            AUTO,
        ),
        Parameter("shift", "Grid begins at", tuple((s, f"{s}, {s}") for s in range(8)), 0),
    ),
)
#: mean squared rounding error (grey levels) below which a block is too flat to say anything
_FLAT = 0.5
_AVERAGED = 3
_LEAST_SHARE = 0.002
_CLEARLY = 0.2  # between the means of two groups; an even history gives 0.13


def compute(subject: Subject, values: Values, step: Step) -> Picture:
    """float32: 1 - the normalised difference of Farid's equation (4), over 24x24 pixels."""
    rgb = subject.rgb
    height, width = rgb.shape[:2]
    shift = int(values["shift"])
    if min(height, width) - shift < 4 * BLOCK:
        raise NotApplicableError("The picture is too small for blocks to be compared.")
    differences = _differences(rgb[shift:, shift:], step)
    low, high = differences.min(axis=0), differences.max(axis=0)
    usable = high - low > _FLAT
    fit = np.zeros_like(differences)
    np.divide(high - differences, high - low, out=fit, where=usable)
    chosen = values["quality"]
    own = subject.jpeg.quality if subject.jpeg is not None else 0
    if chosen == AUTO:
        quality, found = _dividing(fit, usable, own)
    else:
        quality, found = int(chosen), 0.0
    picture = np.zeros((height, width), np.float32)
    inner = fit[QUALITIES.index(quality)]
    picture[shift:, shift:] = enlarged(inner, height - shift, width - shift)
    shown = {"Quality": str(quality), "Grid begins at": f"{shift}, {shift}"}
    if chosen == AUTO:
        most = f"of {QUALITIES[0]} to {QUALITIES[-1]}, it divides the picture most"
        shown |= {"Chosen": most}
    share = float(usable.mean())
    sentence = f"{100 * share:.0f} % of the blocks have enough structure to be compared."
    if chosen == AUTO and found < _CLEARLY:
        sentence += " No quality divides the picture clearly."
    return Picture(picture, shown, sentence)


def _differences(rgb: npt.NDArray[np.uint8], step: Step) -> Floats:
    """Mean squared rounding error (qualities, rows, columns) of each block, averaged over 3x3.

    Rounding errors in the cosine domain have the same energy as the differences of pixels that
    they cause (Parseval), so nothing has to be transformed back.
    """
    height, width = rgb.shape[:2]
    rows, columns = -(-height // BLOCK), -(-width // BLOCK)
    out = np.empty((len(QUALITIES), rows, columns), np.float32)
    tables = [ijg_steps(quality) for quality in QUALITIES]
    for top, bottom in strips(height, width, step):
        plane = padded(np.rint(luma(rgb[top:bottom]))) - np.float32(128)
        coefficients = forward(plane)
        first = top // BLOCK
        for number, steps in enumerate(tables):
            error = coefficients / steps
            error -= np.rint(error)
            error *= steps
            error[:, 0, :, 0] = 0  # the mean of a block is rounded even where nothing is in it
            energy = np.einsum("aubv,aubv->ab", error, error) / 64
            out[number, first : first + len(energy)] = energy
    for plane in out:
        plane[:] = cv2.blur(plane, (_AVERAGED, _AVERAGED))
    return out


def _dividing(fit: Floats, usable: npt.NDArray[np.bool_], own: int) -> tuple[int, float]:
    """The quality whose fit falls apart into two groups most (Otsu's variance between them), and
    how far the means of the two lie apart.

    The quality of the file itself, and what lies above it, fits everywhere and is left out.
    """
    best = (QUALITIES[-1], -1.0, 0.0)
    for number, quality in enumerate(QUALITIES):
        if own and quality >= own - 2:
            continue
        values = fit[number][usable]
        if not len(values):
            continue
        between, apart = _between(values)
        if between > best[1]:
            best = (quality, between, apart)
    return best[0], best[2]


def _between(values: Floats) -> tuple[float, float]:
    counts, edges = np.histogram(values, 64, (0.0, 1.0))
    share = counts / max(counts.sum(), 1)
    centres = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(share)
    mass = np.cumsum(share * centres)
    inside = (below > _LEAST_SHARE) & (below < 1 - _LEAST_SHARE)
    if not inside.any():
        return 0.0, 0.0
    w, m = below[inside], mass[inside]
    apart = (mass[-1] - m) / (1 - w) - m / w
    variance = apart**2 * w * (1 - w)
    most = int(variance.argmax())
    return float(variance[most]), float(apart[most])
