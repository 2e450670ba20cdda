"""Figures of one localisation map against its mask."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

#: steps on which every threshold is tried; a float32 map of [0, 1] is rounded to them
LEVELS = 65536


@dataclass(frozen=True)
class PixelFigures:
    """Pixel-level figures of one manipulated image, the field's rule.

    f1, iou (intersection over union, Jaccard) and mcc (Matthews correlation; 0 where a row or
    column of the confusion matrix is empty): at the fixed threshold. best_f1: at this image's
    own best threshold (an oracle: it flatters and is never mixed with ``f1``); best_threshold:
    that threshold. auc: area under the pixels' ROC. ap: average precision (the sum over
    thresholds of precision times the recall gained, no interpolation). auc and ap are NaN where
    the mask covers everything.
    """

    f1: float
    best_f1: float
    best_threshold: float
    auc: float
    ap: float
    iou: float
    mcc: float


def pixel_f1(predicted: npt.NDArray[np.bool_], mask: npt.NDArray[np.bool_]) -> float:
    """F1 of tampered pixels of one image; 1 when both are empty (the paper's convention; the
    field's protocol only averages over manipulated images, where it does not matter)."""
    both = int(np.logical_and(predicted, mask).sum())
    total = int(predicted.sum()) + int(mask.sum())
    return 2 * both / total if total else 1.0


def pixel_iou(predicted: npt.NDArray[np.bool_], mask: npt.NDArray[np.bool_]) -> float:
    """Intersection over union of tampered pixels; 1 when both are empty."""
    union = int(np.logical_or(predicted, mask).sum())
    return int(np.logical_and(predicted, mask).sum()) / union if union else 1.0


def pixel_mcc(predicted: npt.NDArray[np.bool_], mask: npt.NDArray[np.bool_]) -> float:
    """Matthews correlation coefficient (1975) of prediction and mask, -1 to 1; 0 where either
    is all of one value."""
    size, said, true = predicted.size, int(predicted.sum()), int(mask.sum())
    both = int(np.logical_and(predicted, mask).sum())
    # Python's integers: the products of pixel counts do not fit into 64 bits.
    spread = said * (size - said) * true * (size - true)
    return (both * size - said * true) / math.sqrt(spread) if spread else 0.0


def paper_pixel_f1(found: npt.NDArray[np.float32], mask: npt.NDArray[np.bool_]) -> float:
    """Pixel F1 as the paper's code counts it.

    The map (h, w) is rounded to 8 bits, brought to the mask's size (H, W) by bilinear
    interpolation and positive above one half. Both empty gives 1, so an authentic image gives
    1 when nothing responds and 0 otherwise; its average runs over both classes.
    """
    eight = np.rint(np.clip(np.nan_to_num(found), 0.0, 1.0) * 255).astype(np.uint8)
    if eight.shape != mask.shape:
        size = (mask.shape[1], mask.shape[0])
        eight = np.asarray(cv2.resize(eight, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    return pixel_f1(eight > 127, mask)


def pixel_figures(
    found: npt.NDArray[np.float32], mask: npt.NDArray[np.bool_], threshold: float = 0.5
) -> PixelFigures:
    """Figures of a map (H, W) in [0, 1] against the mask (H, W) of a manipulated image.

    Raises:
        ValueError: shapes differ, the mask is empty, or the map has values that are not numbers.
    """
    if found.shape != mask.shape:
        raise ValueError(f"a map of {found.shape} and a mask of {mask.shape} do not fit")
    if not mask.any():
        raise ValueError("pixel figures need a mask with tampered pixels")
    if not np.isfinite(found).all():
        raise ValueError("the map has values that are not numbers")
    level = np.rint(np.clip(found, 0.0, 1.0) * (LEVELS - 1)).astype(np.uint16)
    positive = np.bincount(level[mask], minlength=LEVELS).astype(np.float64)
    negative = np.bincount(level[~mask], minlength=LEVELS).astype(np.float64)
    used = np.flatnonzero(positive + negative)[::-1]  # high thresholds first
    true = np.cumsum(positive[used])
    false = np.cumsum(negative[used])
    ones, zeros = true[-1], false[-1]
    f1 = 2 * true / (true + false + ones)
    best = int(np.argmax(f1))
    auc = ap = float("nan")
    if zeros:
        rate, recall = np.r_[0.0, false] / zeros, np.r_[0.0, true] / ones
        auc = float(np.sum(np.diff(rate) * (recall[1:] + recall[:-1]) / 2))
        ap = float(np.sum(np.diff(recall) * true / (true + false)))
    above = found >= threshold
    return PixelFigures(
        f1=pixel_f1(above, mask),
        best_f1=float(f1[best]),
        best_threshold=float(used[best]) / (LEVELS - 1),
        auc=auc,
        ap=ap,
        iou=pixel_iou(above, mask),
        mcc=pixel_mcc(above, mask),
    )
