"""Figures of image-level scores."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float64]
Labels = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class ImageFigures:
    """Image-level figures under names that cannot be mistaken.

    ``f1_harmonic`` is the paper's "f1": the harmonic mean of sensitivity and specificity, not
    F1. ``g_mean`` and ``best_threshold`` are found on the very images they describe: an
    oracle, printed to compare with the paper and never used to decide anything.
    """

    auc: float
    balanced_accuracy: float
    accuracy: float
    sensitivity: float
    specificity: float
    f1_harmonic: float
    g_mean: float
    best_threshold: float


def _both(score: npt.ArrayLike, label: npt.ArrayLike) -> tuple[Scores, Labels]:
    scores, labels = np.asarray(score, np.float64), np.asarray(label, np.bool_)
    if scores.shape != labels.shape or scores.ndim != 1:
        raise ValueError(f"{scores.shape} scores and {labels.shape} labels do not fit")
    return scores, labels


def roc_auc(score: npt.ArrayLike, label: npt.ArrayLike) -> float:
    """Area under the ROC by ranks, ties counted half; NaN when a class is missing."""
    scores, labels = _both(score, label)
    ones, zeros = int(labels.sum()), int((~labels).sum())
    if not ones or not zeros:
        return float("nan")
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[labels].sum() - ones * (ones + 1) / 2) / (ones * zeros))


def average_precision(score: npt.ArrayLike, label: npt.ArrayLike) -> float:
    """Sum over thresholds of precision times the recall gained, no interpolation; NaN when a
    class is missing."""
    scores, labels = _both(score, label)
    if labels.all() or not labels.any():
        return float("nan")
    values, inverse = np.unique(scores, return_inverse=True)
    ones = np.bincount(inverse[labels], minlength=values.size)[::-1].cumsum()
    zeros = np.bincount(inverse[~labels], minlength=values.size)[::-1].cumsum()
    gained = np.diff(ones, prepend=0) / ones[-1]
    return float(np.sum(gained * ones / (ones + zeros)))


def sensitivity_specificity(said: npt.ArrayLike, label: npt.ArrayLike) -> tuple[float, float]:
    """Shares of manipulated images called so and of authentic ones not; NaN without any."""
    calls, labels = np.asarray(said, np.bool_), np.asarray(label, np.bool_)
    hits, rejections = calls[labels], ~calls[~labels]
    return (
        float(hits.mean()) if hits.size else float("nan"),
        float(rejections.mean()) if rejections.size else float("nan"),
    )


def harmonic_mean(a: float, b: float) -> float:
    """2ab / (a + b); 0 when both are 0, NaN when one is."""
    if a != a or b != b:
        return float("nan")
    return 2 * a * b / (a + b) if a + b else 0.0


def balanced_accuracy(score: npt.ArrayLike, label: npt.ArrayLike, threshold: float = 0.5) -> float:
    """Mean of sensitivity and specificity, positive at score >= threshold."""
    scores, labels = _both(score, label)
    return float(np.mean(sensitivity_specificity(scores >= threshold, labels)))


def best_g_mean(score: npt.ArrayLike, label: npt.ArrayLike) -> tuple[float, float]:
    """(g, threshold): the largest sqrt(TPR (1 - FPR)) over the ROC and the threshold that
    gives it with score >= threshold, the highest one of equals. NaN when a class is missing."""
    scores, labels = _both(score, label)
    if labels.all() or not labels.any():
        return float("nan"), float("nan")
    values, inverse = np.unique(scores, return_inverse=True)
    ones = np.bincount(inverse[labels], minlength=values.size)[::-1].cumsum()
    zeros = np.bincount(inverse[~labels], minlength=values.size)[::-1].cumsum()
    g = np.sqrt(ones / ones[-1] * (1 - zeros / zeros[-1]))
    best = int(np.argmax(g))
    return float(g[best]), float(values[::-1][best])


def image_figures(
    score: npt.ArrayLike, label: npt.ArrayLike, threshold: float = 0.5
) -> ImageFigures:
    """All image-level figures.

    Sensitivity, specificity, their harmonic mean and accuracy count a score strictly above
    the threshold, as the paper's code does; balanced accuracy counts score >= threshold, as
    the field and the card's thresholds do. NaN where a class is missing.
    """
    scores, labels = _both(score, label)
    above = scores > threshold
    sensitivity, specificity = sensitivity_specificity(above, labels)
    g_mean, best = best_g_mean(scores, labels)
    return ImageFigures(
        auc=roc_auc(scores, labels),
        balanced_accuracy=balanced_accuracy(scores, labels, threshold),
        accuracy=float((above == labels).mean()) if labels.size else float("nan"),
        sensitivity=sensitivity,
        specificity=specificity,
        f1_harmonic=harmonic_mean(sensitivity, specificity),
        g_mean=g_mean,
        best_threshold=best,
    )
