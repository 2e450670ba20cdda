"""Metrics of localisation maps and image-level scores.

Two protocols, never mixed: ``field`` (manipulated images only, threshold 0.5; what recent
papers compare) and ``paper`` (authentic images counted too, 8-bit maps; what the paper
this project reproduces prints).
"""

from training.metrics.baselines import Baselines, baselines
from training.metrics.calibration import Bin, expected_calibration_error, reliability_bins
from training.metrics.image import (
    ImageFigures,
    average_precision,
    balanced_accuracy,
    best_g_mean,
    harmonic_mean,
    image_figures,
    roc_auc,
    sensitivity_specificity,
)
from training.metrics.intervals import Interval, bootstrap, share, wilson
from training.metrics.pixel import (
    PixelFigures,
    paper_pixel_f1,
    pixel_f1,
    pixel_figures,
    pixel_iou,
    pixel_mcc,
)
from training.metrics.resampling import Resampled, macro, resample

__all__ = [
    "Baselines",
    "Bin",
    "ImageFigures",
    "Interval",
    "PixelFigures",
    "Resampled",
    "average_precision",
    "balanced_accuracy",
    "baselines",
    "best_g_mean",
    "bootstrap",
    "expected_calibration_error",
    "harmonic_mean",
    "image_figures",
    "macro",
    "paper_pixel_f1",
    "pixel_f1",
    "pixel_figures",
    "pixel_iou",
    "pixel_mcc",
    "reliability_bins",
    "resample",
    "roc_auc",
    "sensitivity_specificity",
    "share",
    "wilson",
]
