"""Bootstrap of many figures at once: each resampling is drawn once and every figure taken from
it, so that figures can also be averaged over sets or compared pair by pair."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from training.metrics.intervals import Interval, drawing

Floats = npt.NDArray[np.float64]
Rows = npt.NDArray[np.intp]

REPEATS = 1000


@dataclass(frozen=True)
class Resampled:
    """Figures, what they were in each resampling, and how many images and groups are behind
    them."""

    value: Mapping[str, float]
    samples: Mapping[str, Floats]
    images: int
    groups: int

    def interval(self, name: str, images: int | None = None) -> Interval:
        """A figure with its 95 % percentile interval. The bounds are NaN with fewer than two
        groups, from which nothing about spread can be learnt.

        Args:
            name: of the figure.
            images: number of images to state when not all count for this figure.
        """
        value, found = self.value[name], self.samples[name]
        found = found[~np.isnan(found)]
        count = self.images if images is None else images
        if self.groups < 2 or not found.size or value != value:
            return Interval(value, float("nan"), float("nan"), count)
        low, high = np.quantile(found, (0.025, 0.975))
        return Interval(value, float(low), float(high), count)


def resample(
    figures: Callable[[Rows], Mapping[str, float]],
    groups: npt.ArrayLike,
    repeats: int = REPEATS,
    seed: int = 0,
) -> Resampled:
    """Percentile bootstrap over groups of images (scenes, people): pictures of one scene are
    not independent (Efron and Tibshirani 1993; Field and Welsh 2007 for clusters).

    Args:
        figures: called with row numbers; gives the same names every time, NaN where a figure
            does not exist for these rows.
        groups: group of each image, length N.
    """
    names = np.asarray(groups)
    whole = np.arange(names.size)
    value = {name: float(v) for name, v in figures(whole).items()}
    distinct = int(np.unique(names).size)
    samples = {name: np.full(repeats, np.nan) for name in value}
    if distinct >= 2:
        draw, rng = drawing(names.size, None, names), np.random.default_rng(seed)
        for repeat in range(repeats):
            for name, figure in figures(draw(rng)).items():
                samples[name][repeat] = figure
    return Resampled(value, samples, names.size, distinct)


def macro(parts: Sequence[Resampled]) -> Resampled:
    """The mean over sets, each set counting once whatever its size; a set that lacks a figure
    is left out of that figure. The sets are resampled independently of each other, so each
    needs a seed of its own."""
    value: dict[str, float] = {}
    samples: dict[str, Floats] = {}
    for name in parts[0].value if parts else ():
        having = [p for p in parts if p.value[name] == p.value[name]]
        value[name] = float(np.mean([p.value[name] for p in having])) if having else float("nan")
        # A set of one group cannot be resampled: it stays as it is instead of taking the
        # interval of the others with it.
        rows = [
            p.samples[name] if p.groups >= 2 else np.full_like(p.samples[name], p.value[name])
            for p in having
        ]
        samples[name] = np.mean(rows, axis=0) if rows else np.full(1, np.nan)
    return Resampled(value, samples, sum(p.images for p in parts), sum(p.groups for p in parts))
