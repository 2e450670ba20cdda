"""Whether a score of 0.8 is right eight times out of ten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Bin:
    """Scores in [low, high) (the last bin closed): how many, their mean, the share of
    manipulated images among them. Mean and share are NaN in an empty bin."""

    low: float
    high: float
    count: int
    score: float
    share: float


def reliability_bins(score: npt.ArrayLike, label: npt.ArrayLike, bins: int = 10) -> tuple[Bin, ...]:
    """Bins of equal width over [0, 1]; a reliability diagram draws ``share`` over ``score``."""
    scores, labels = np.asarray(score, np.float64), np.asarray(label, np.bool_)
    edges = np.linspace(0.0, 1.0, bins + 1)
    where = np.clip(np.digitize(scores, edges[1:-1]), 0, bins - 1)
    rows = []
    for index in range(bins):
        inside = where == index
        count = int(inside.sum())
        mean = float(scores[inside].mean()) if count else float("nan")
        positive = float(labels[inside].mean()) if count else float("nan")
        rows.append(Bin(float(edges[index]), float(edges[index + 1]), count, mean, positive))
    return tuple(rows)


def expected_calibration_error(bins: Sequence[Bin]) -> float:
    """Mean of |share - score| over the bins, weighted by count (Naeini et al., AAAI 2015);
    NaN without any image."""
    total = sum(b.count for b in bins)
    if not total:
        return float("nan")
    return sum(b.count * abs(b.share - b.score) for b in bins if b.count) / total
