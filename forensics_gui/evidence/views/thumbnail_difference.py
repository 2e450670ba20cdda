"""The embedded thumbnail against the picture, as a difference."""

from __future__ import annotations

import cv2
import numpy as np

from forensics_gui.evidence.views.blocks import luma
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
    key="thumbnail",
    name="Thumbnail difference",
    what="The picture, made as small as the thumbnail that the file carries, minus that thumbnail. "
    "Grey: no difference.",
    look_for="A compact bright or dark area with the outline of an object: the thumbnail may show "
    "the picture as it was before.",
    ignore="Thin lines along edges come from another way of reducing. An even tint comes from a "
    "colour profile or brightness applied later. A thumbnail that agrees shows nothing: most "
    "programs make a new one.",
    responds_to="Changes made after the camera wrote the thumbnail by programs that kept it.",
    source="E. Kee, H. Farid, Digital Image Authentication from Thumbnails, SPIE 7541, 2010",
    parameters=(Parameter("gain", "Enlarge", tuple((g, f"× {g}") for g in (1, 2, 4, 8)), 2),),
)


def compute(subject: Subject, values: Values, step: Step) -> Picture:
    """float32: 0.5 + gain x (picture - thumbnail) / 255 at the thumbnail's own resolution."""
    small = subject.thumbnail
    if small is None:
        raise NotApplicableError("The file carries no thumbnail that can be read.")
    rgb = subject.rgb
    height, width = rgb.shape[:2]
    gain = int(values["gain"])
    step(0, 2)
    inner = _within_bars(small, width / height)
    size = (inner.shape[1], inner.shape[0])
    reduced = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    step(1, 2)
    wanted, given = luma(np.asarray(reduced, np.uint8)), luma(np.ascontiguousarray(inner))
    given += float(wanted.mean() - given.mean())
    difference = wanted - given
    grey = np.clip(0.5 + gain / 255 * difference, 0, 1).astype(np.float32)
    picture = cv2.resize(grey, (width, height), interpolation=cv2.INTER_NEAREST)
    mean = float(np.abs(difference).mean())
    shown = {
        "Enlarge": f"× {gain}",
        "Thumbnail": f"{small.shape[1]} × {small.shape[0]} pixels",
        "Compared": f"{size[0]} × {size[1]} pixels, mean brightness made equal",
    }
    return Picture(np.asarray(picture), shown, f"On average they differ by {mean:.1f} of 255.")


def _within_bars(small: np.ndarray, aspect: float) -> np.ndarray:
    """Without the bars that cameras put above and below pictures of other proportions; a
    thumbnail whose proportions differ by less than a pixel or two is left whole."""
    height, width = small.shape[:2]
    wide, high = min(width, round(height * aspect)), min(height, round(width / aspect))
    if width - wide <= 2 and height - high <= 2:
        return small
    left, top = (width - wide) // 2, (height - high) // 2
    return small[top : top + max(high, 1), left : left + max(wide, 1)]
