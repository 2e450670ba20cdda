"""What a mask file says, and whether it says it clearly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from training.pictures import Mask

#: between these shares of the highest level a pixel is neither black nor white
_GREY = (0.1, 0.9)
#: grey pixels of a mask that is black and white with soft or JPEG-damaged edges: at most this
#: share of the picture, and of the marked area
_GREY_OF_ALL, _GREY_OF_MARKED = 0.10, 0.5
#: a mask this white at its edges and over half its area marks what was left alone
_INVERTED_BORDER = 0.95


@dataclass(frozen=True)
class Reading:
    """A mask of grey levels as black and white. ``marked``: share of the picture; ``border``:
    share of the outermost pixels that are marked; ``grey``: the levels do not tell."""

    mask: Mask
    marked: float
    border: float
    grey: bool

    @property
    def looks_inverted(self) -> bool:
        return looks_inverted(self.marked, self.border)


def looks_inverted(marked: float, border: float) -> bool:
    """Whether the marked area is the surroundings of a hole rather than a region."""
    return 0.5 < marked < 1.0 and border >= _INVERTED_BORDER


def binarise(levels: npt.NDArray[np.uint8], *, invert: bool = False) -> Reading:
    """Grey levels (H, W) -> what is marked.

    White is marked: above 127, or above half the highest level where that is lower (masks of 0
    and 1, palette numbers, a pure colour turned grey).
    """
    counts = np.bincount(levels.ravel(), minlength=256)
    present = np.flatnonzero(counts)
    high = int(present[-1])
    mask = levels > (127 if high > 127 else high // 2)
    low_grey, high_grey = int(high * _GREY[0]), int(np.ceil(high * _GREY[1]))
    grey = int(counts[low_grey + 1 : high_grey].sum()) if len(present) > 2 else 0
    if len(present) == 2 and present[0] > low_grey:
        grey = levels.size  # two greys: nothing says which of them is black
    if invert:
        mask = ~mask
    marked = int(mask.sum())
    small = min(marked, levels.size - marked)
    unclear = grey > _GREY_OF_ALL * levels.size or grey > max(16, _GREY_OF_MARKED * small)
    return Reading(np.asarray(mask), marked / levels.size, border_share(mask), unclear)


def border_share(mask: Mask) -> float:
    """Share of the outermost pixels that are marked."""
    edges = np.concatenate([mask[0], mask[-1], mask[:, 0], mask[:, -1]])
    return float(edges.mean())
