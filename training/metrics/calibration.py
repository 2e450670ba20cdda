"""Whether a score of 0.8 is right eight times out of ten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Bin:
    """Scores in [low, high) (the last bin closed): how many, their mean, the share of
    manipulated images among them, and how much the bin counts in the calibration error. Mean
    and share are NaN in an empty bin."""

    low: float
    high: float
    count: int
    score: float
    share: float
    weight: float


def reliability_bins(
    score: npt.ArrayLike, label: npt.ArrayLike, bins: int = 10, *, balanced: bool = False
) -> tuple[Bin, ...]:
    """Bins of equal width over [0, 1]; a reliability diagram draws ``share`` over ``score``.

    ``balanced``: both classes weigh the same however many images each has, as in the
    calibration of a card, whose scores speak of "pictures like these, half of them
    manipulated". Otherwise each image weighs the same.
    """
    scores, labels = np.asarray(score, np.float64), np.asarray(label, np.bool_)
    ones, zeros = int(labels.sum()), int((~labels).sum())
    weights = np.ones(scores.size)
    if balanced:
        weights = np.where(labels, 0.5 / max(ones, 1), 0.5 / max(zeros, 1))
    edges = np.linspace(0.0, 1.0, bins + 1)
    where = np.clip(np.digitize(scores, edges[1:-1]), 0, bins - 1)
    rows = []
    for index in range(bins):
        inside = where == index
        count, weight = int(inside.sum()), float(weights[inside].sum())
        mean = positive = float("nan")
        if count:
            mean = float((weights * scores)[inside].sum() / weight)
            positive = float(weights[inside & labels].sum() / weight)
        low, high = float(edges[index]), float(edges[index + 1])
        rows.append(Bin(low, high, count, mean, positive, weight))
    return tuple(rows)


def expected_calibration_error(bins: Sequence[Bin]) -> float:
    """Mean of |share - score| over the bins, weighted by what is in them (Naeini et al., AAAI
    2015); NaN without any image."""
    total = sum(b.weight for b in bins)
    if not total:
        return float("nan")
    return sum(b.weight * abs(b.share - b.score) for b in bins if b.count) / total
