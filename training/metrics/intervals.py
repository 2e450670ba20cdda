"""Intervals: no figure is printed without one and without the number of images behind it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Interval:
    """A figure, the bounds of its 95 % interval and the number of images it rests on."""

    value: float
    low: float
    high: float
    images: int


def wilson(count: int, total: int, z: float = 1.959964) -> tuple[float, float]:
    """Interval of a share, 95 % by default (Wilson, JASA 1927); (0, 1) when nothing was seen."""
    if not total:
        return 0.0, 1.0
    p, square = count / total, z * z / total
    centre = (p + square / 2) / (1 + square)
    half = z * math.sqrt(p * (1 - p) / total + square / (4 * total)) / (1 + square)
    # Rounding must not move the ends past what was seen.
    return (0.0 if count == 0 else centre - half), (1.0 if count == total else centre + half)


def share(count: int, total: int) -> Interval:
    """count / total with its Wilson interval; NaN when total is 0."""
    low, high = wilson(count, total)
    return Interval(count / total if total else float("nan"), low, high, total)


def bootstrap(
    statistic: Callable[..., float],
    *columns: npt.ArrayLike,
    strata: npt.ArrayLike | None = None,
    groups: npt.ArrayLike | None = None,
    repeats: int = 1000,
    seed: int = 0,
) -> Interval:
    """Percentile bootstrap over images (Efron and Tibshirani 1993), 95 %.

    Args:
        statistic: called with the columns, resampled together by row; a NaN it gives for a
            resampling is left out.
        columns: arrays of one length, a row an image.
        strata: resample within each value, so that no class goes missing.
        groups: resample whole groups (scenes, people) instead of single images: pictures of
            one scene are not independent. Not together with strata.
    """
    arrays = [np.asarray(column) for column in columns]
    total = len(arrays[0])
    if total == 0:
        return Interval(float("nan"), float("nan"), float("nan"), 0)
    value = float(statistic(*arrays))
    draw = drawing(total, strata, groups)
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(repeats):
        rows = draw(rng)
        figure = float(statistic(*(array[rows] for array in arrays)))
        if figure == figure:
            found.append(figure)
    if not found or value != value:
        return Interval(value, float("nan"), float("nan"), total)
    low, high = np.quantile(found, (0.025, 0.975))
    return Interval(value, float(low), float(high), total)


def drawing(
    total: int, strata: npt.ArrayLike | None, groups: npt.ArrayLike | None
) -> Callable[[np.random.Generator], Array]:
    """How rows are drawn with replacement: plainly, within each stratum, or whole groups.

    Raises:
        ValueError: strata and groups are both given.
    """
    if strata is not None and groups is not None:
        raise ValueError("either strata or groups, not both")
    if groups is not None:
        members = _members(groups)

        def by_group(rng: np.random.Generator) -> Array:
            drawn = rng.integers(0, len(members), len(members))
            return np.concatenate([members[i] for i in drawn])

        return by_group
    parts = [np.arange(total)] if strata is None else _members(strata)
    return lambda rng: np.concatenate([p[rng.integers(0, p.size, p.size)] for p in parts])


def _members(values: npt.ArrayLike) -> list[Array]:
    _, inverse = np.unique(np.asarray(values), return_inverse=True)
    order = np.argsort(inverse, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(inverse[order])) + 1)
