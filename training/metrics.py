"""Metrics of maps and image-level scores."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


def pixel_f1(predicted: npt.NDArray[np.bool_], mask: npt.NDArray[np.bool_]) -> float:
    """F1 of tampered pixels of one image; 1 when both are empty (the paper's convention; the
    field's protocol only averages over manipulated images, where it does not matter)."""
    both = int(np.logical_and(predicted, mask).sum())
    total = int(predicted.sum()) + int(mask.sum())
    return 2 * both / total if total else 1.0


def roc_auc(score: npt.ArrayLike, label: npt.ArrayLike) -> float:
    """Area under the ROC by ranks, ties counted half; NaN when a class is missing."""
    scores, labels = np.asarray(score, float), np.asarray(label, bool)
    ones, zeros = int(labels.sum()), int((~labels).sum())
    if not ones or not zeros:
        return float("nan")
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[labels].sum() - ones * (ones + 1) / 2) / (ones * zeros))
