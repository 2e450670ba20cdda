"""Orientations in which a tile is shown to the network, whose logits are averaged over them.

A network is not quite indifferent to how a picture is turned, and what differs between two
orientations of a place is mostly error: the mean of several has less of it (test-time
augmentation). Tiles are turned, not the image: their sides are multiples of the JPEG grid, so
the grid stays where it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:  # cards are read before torch is there
    from torch import Tensor

    from model.networks.base import Output


class Orientation(NamedTuple):
    """A picture flipped from left to right, or not, and then turned by a number of quarter
    turns, counter-clockwise."""

    flipped: bool
    turns: int


#: every way to lay a picture on its grid, in the order in which they are taken
ORIENTATIONS = tuple(Orientation(flipped, turns) for flipped in (False, True) for turns in range(4))
#: of the orientations wanted, an image gets at least this many, however large it is
_LEAST = 2


def orientations_for(pixels: int, wanted: int, budget: int) -> tuple[Orientation, ...]:
    """The orientations for an image.

    Args:
        pixels: of the image.
        wanted: how many at most, from 1 to ``len(ORIENTATIONS)``.
        budget: pixels of all of them together, kept where two are within it.
    """
    return ORIENTATIONS[: min(wanted, max(_LEAST, budget // pixels))]


def show(tile: npt.NDArray[np.uint8], orientation: Orientation) -> npt.NDArray[np.uint8]:
    """A tile (H, W, 3) in an orientation, sharing its memory."""
    return np.rot90(tile[:, ::-1] if orientation.flipped else tile, orientation.turns)


def back(output: Output, orientation: Orientation) -> Output:
    """Logits of tiles in an orientation, with their places where they are upright; without edges,
    which only training reads."""
    dense = None if output.dense is None else _upright(output.dense, orientation)
    return output._replace(mask=_upright(output.mask, orientation), edge=None, dense=dense)


def _upright(values: Tensor, orientation: Orientation) -> Tensor:
    turned = values.rot90(-orientation.turns, (2, 3))
    return turned.flip(3) if orientation.flipped else turned


def mean(outputs: Sequence[Output]) -> Output:
    """Logits averaged over orientations."""
    dense = [output.dense for output in outputs if output.dense is not None]
    return outputs[0]._replace(
        mask=_mean([output.mask for output in outputs]),
        image=_mean([output.image for output in outputs]),
        dense=_mean(dense) if dense else None,
    )


def _mean(values: Sequence[Tensor]) -> Tensor:
    return sum(values[1:], values[0]) / len(values)
