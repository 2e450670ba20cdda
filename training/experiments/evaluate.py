"""A trained network on the held-out sets of both kinds, every figure under its name."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from model.networks.base import LocalisationNetwork
from training import metrics
from training.experiments.arrays import Stored
from training.validation import stacked

Values = npt.NDArray[np.float64]


def read(
    network: LocalisationNetwork, part: Stored, device: torch.device, batch: int = 16
) -> dict[str, Values]:
    """One row a sample: score (0 to 1), label, covered (share of tampered pixels), paper (its
    pixel F1), field (pixel F1 at 0.5; NaN when authentic). The network must be in evaluation
    mode."""
    columns: dict[str, list[float]] = {
        k: [] for k in ("score", "label", "covered", "paper", "field")
    }
    for first in range(0, len(part), batch):
        rows = range(first, min(first + batch, len(part)))
        rgb, _ = stacked([(part.rgb[i], part.mask[i]) for i in rows], device)
        with torch.inference_mode():
            output = network(rgb)
        maps = torch.sigmoid(output.mask.float()).cpu().numpy()[:, 0]
        scores = torch.sigmoid(output.image.float()).cpu().numpy()[:, 0]
        for row, found, score in zip(rows, maps, scores, strict=True):
            truth = np.asarray(part.mask[row])
            columns["score"].append(float(score))
            columns["label"].append(float(truth.any()))
            columns["covered"].append(float(truth.mean()))
            columns["paper"].append(metrics.paper_pixel_f1(found, truth))
            field = metrics.pixel_f1(found > 0.5, truth) if truth.any() else float("nan")
            columns["field"].append(field)
    return {key: np.array(values) for key, values in columns.items()}


def figures(rows: dict[str, Values], groups: list[str]) -> dict[str, Any]:
    """All figures of a set; the intervals resample whole scenes or identities."""
    label = rows["label"] > 0
    image = metrics.image_figures(rows["score"], label)
    paper = float(rows["paper"].mean())
    around = {
        "auc": metrics.bootstrap(
            metrics.roc_auc, rows["score"], label, groups=np.array(groups), repeats=500
        ),
        "pixel_f1_paper": metrics.bootstrap(
            np.mean, rows["paper"], groups=np.array(groups), repeats=500
        ),
        "pixel_f1_manipulated": metrics.bootstrap(
            np.nanmean, rows["field"][label], groups=np.array(groups)[label], repeats=500
        ),
    }
    return {
        "images": int(label.size),
        "manipulated": int(label.sum()),
        "pixel_f1_paper": paper,
        "pixel_f1_manipulated": float(np.nanmean(rows["field"][label])),
        "combined": metrics.harmonic_mean(paper, image.f1_harmonic),
        **asdict(image),
        "baselines": asdict(metrics.baselines(rows["covered"])),
        "intervals": {k: [v.low, v.high] for k, v in around.items()},
    }


def joined(parts: list[dict[str, Values]]) -> dict[str, Values]:
    """Rows of several sets as one."""
    return {key: np.concatenate([p[key] for p in parts]) for key in parts[0]}
