"""From records to figures: per set, per kind of manipulation, over all images, and the mean
over sets. Every figure carries its 95 % interval, resampled by scene, and its number of images.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from training import metrics
from training.evaluation.conditions import AS_IS
from training.evaluation.items import AUTHENTIC
from training.evaluation.records import Record, number
from training.metrics import Baselines, Bin, Interval, Resampled

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

#: pixel figures of the field's rule: manipulated images only, threshold 0.5
FIELD = ("f1", "iou", "mcc", "auc", "ap", "best_f1")
#: image-level figures; "card" means the score threshold of the checkpoint's card, "program" the
#: program's own rule (score and region)
IMAGE = (
    "image_auc",
    "balanced_accuracy",
    "card_balanced_accuracy",
    "program_balanced_accuracy",
    "program_detected",
    "image_ap",
)
#: figures of the paper's rule: authentic images too, 8-bit maps, score above 0.5
PAPER = (
    "paper_pixel_f1",
    "paper_sensitivity",
    "paper_specificity",
    "paper_f1",
    "paper_combined",
    "paper_accuracy",
)
#: found on the very images they describe: oracles, never to decide by
ORACLE = ("oracle_g_mean", "oracle_best_threshold")


@dataclass(frozen=True)
class Calibration:
    """Expected calibration error of the image-level scores: as the classes are (``plain``) and
    with both classes weighing the same (``balanced``, what a card's calibration promises);
    ``bins`` are of the balanced kind. NaN with one class only."""

    plain: float
    balanced: float
    bins: tuple[Bin, ...]


@dataclass(frozen=True)
class Group:
    """Figures of some images under one condition.

    Attributes:
        name: of the set or kind, or "mean over sets", "all images".
        kind: "set", "manipulation", "macro" or "pooled".
        figures: by the names of ``FIELD``, ``IMAGE``, ``PAPER`` and ``ORACLE``; NaN where a
            class is missing.
        scenes: groups that the intervals resample; fewest_scenes: in the smallest of the sets
            whose mean this is, else the same.
        false_alarms: share of authentic images to which the program says that the network
            responds, with its Wilson interval; NaN without authentic images.
        baselines: detectors that look at nothing; ``None`` for the mean over sets.
        calibration: ``None`` for the mean over sets.
    """

    name: str
    kind: str
    manipulated: int
    authentic: int
    scenes: int
    fewest_scenes: int
    figures: Mapping[str, Interval]
    false_alarms: Interval
    baselines: Baselines | None
    calibration: Calibration | None


class Columns:
    """Records as arrays, a row an image."""

    def __init__(self, records: Sequence[Record], score_threshold: float) -> None:
        self.label: Flags = np.array([r.label == 1 for r in records], np.bool_)
        self.score: Floats = np.array([r.score for r in records], np.float64)
        self.responds: Flags = np.array([r.responds for r in records], np.bool_)
        self.covered: Floats = np.array([r.covered for r in records], np.float64)
        self.paper: Floats = np.array([r.paper_f1 for r in records], np.float64)
        self.field: dict[str, Floats] = {
            name: np.array([number(getattr(r, name)) for r in records], np.float64)
            for name in FIELD
        }
        self.groups = np.array([r.group for r in records])
        self.score_threshold = score_threshold

    def figures(self, rows: npt.NDArray[np.intp]) -> dict[str, float]:
        """All figures of some rows."""
        label, score, responds = self.label[rows], self.score[rows], self.responds[rows]
        image = metrics.image_figures(score, label)
        card = metrics.sensitivity_specificity(score >= self.score_threshold, label)
        detected, quiet = metrics.sensitivity_specificity(responds, label)
        pixel_f1 = mean(self.paper[rows])
        found = {name: mean(values[rows]) for name, values in self.field.items()}
        found |= {
            "image_auc": image.auc,
            "balanced_accuracy": image.balanced_accuracy,
            "card_balanced_accuracy": (card[0] + card[1]) / 2,
            "program_balanced_accuracy": (detected + quiet) / 2,
            "program_detected": detected,
            "image_ap": metrics.average_precision(score, label),
            "paper_pixel_f1": pixel_f1,
            "paper_sensitivity": image.sensitivity,
            "paper_specificity": image.specificity,
            "paper_f1": image.f1_harmonic,
            "paper_combined": metrics.harmonic_mean(pixel_f1, image.f1_harmonic),
            "paper_accuracy": image.accuracy,
            "oracle_g_mean": image.g_mean,
            "oracle_best_threshold": image.best_threshold,
        }
        return found

    def shares(self) -> dict[str, Interval]:
        """Plain shares of images, with Wilson intervals: resampling none of three images gives
        none every time and would claim to be certain of it."""
        label, ones = self.label, int(self.label.sum())
        zeros = label.size - ones
        above = self.score > 0.5
        return {
            "program_detected": metrics.share(int(self.responds[label].sum()), ones),
            "paper_sensitivity": metrics.share(int(above[label].sum()), ones),
            "paper_specificity": metrics.share(int((~above[~label]).sum()), zeros),
            "paper_accuracy": metrics.share(int((above == label).sum()), label.size),
        }


def mean(values: Floats) -> float:
    """Mean of the values that are numbers; NaN without any."""
    values = values[~np.isnan(values)]
    return float(values.mean()) if values.size else float("nan")


def summarise(
    records: Sequence[Record],
    score_threshold: float,
    *,
    condition: str = AS_IS,
    repeats: int = metrics.resampling.REPEATS,
) -> list[Group]:
    """Groups of one condition: each set, each kind of manipulation in each set that has
    several, each kind over all sets, the mean over sets, and all images.

    A kind of manipulation is set against the authentic images of the sets it occurs in.
    """
    rows = [r for r in records if r.condition == condition]
    sets = {name: [r for r in rows if r.set == name] for name in dict.fromkeys(r.set for r in rows)}
    parts: list[Resampled] = []
    groups: list[Group] = []
    for seed, (name, members) in enumerate(sets.items()):
        group, found = _group(name, "set", members, score_threshold, repeats, seed)
        groups.append(group)
        parts.append(found)
        kinds = _kinds(members)
        for kind in kinds if len(kinds) > 1 else ():
            chosen = _of_kind(members, kind)
            label = f"{name}: {kind}"
            groups.append(_group(label, "manipulation", chosen, score_threshold, repeats, seed)[0])
    if len(sets) > 1:
        for kind in _kinds(rows):
            having = [m for m in sets.values() if kind in _kinds(m)]
            if len(having) > 1:
                chosen = [r for m in having for r in _of_kind(m, kind)]
                label = f"all sets: {kind}"
                group, _ = _group(label, "manipulation", chosen, score_threshold, repeats, 0)
                groups.append(group)
        groups.append(_macro(rows, parts))
        groups.append(_group("all images", "pooled", rows, score_threshold, repeats, 0)[0])
    return groups


def _kinds(rows: Sequence[Record]) -> list[str]:
    return sorted({r.manipulation for r in rows if r.label and r.manipulation != AUTHENTIC})


def _of_kind(rows: Sequence[Record], kind: str) -> list[Record]:
    return [r for r in rows if not r.label or r.manipulation == kind]


def _intervals(found: Resampled, ones: int, zeros: int) -> dict[str, Interval]:
    counted = dict.fromkeys((*FIELD, "program_detected", "paper_sensitivity"), ones)
    counted["paper_specificity"] = zeros
    return {name: found.interval(name, counted.get(name)) for name in found.value}


def _group(
    name: str, kind: str, rows: Sequence[Record], threshold: float, repeats: int, seed: int
) -> tuple[Group, Resampled]:
    columns = Columns(rows, threshold)
    found = metrics.resample(columns.figures, columns.groups, repeats, seed)
    ones, zeros = int(columns.label.sum()), int((~columns.label).sum())
    alarms = int(columns.responds[~columns.label].sum())
    figures = _intervals(found, ones, zeros)
    figures |= columns.shares()
    group = Group(
        name=name,
        kind=kind,
        manipulated=ones,
        authentic=zeros,
        scenes=found.groups,
        fewest_scenes=found.groups,
        figures=figures,
        false_alarms=metrics.share(alarms, zeros),
        baselines=metrics.baselines(columns.covered),
        calibration=_calibration(columns),
    )
    return group, found


def _macro(rows: Sequence[Record], parts: Sequence[Resampled]) -> Group:
    found = metrics.macro(parts)
    zeros = [r for r in rows if not r.label]
    ones = len(rows) - len(zeros)
    figures = _intervals(found, ones, len(zeros))
    labels: dict[str, set[int]] = {}
    for row in rows:
        labels.setdefault(row.set, set()).add(row.label)
    whole = sum(len(labels[r.set]) == 2 for r in rows)
    for name in (*IMAGE, *ORACLE, "paper_f1", "paper_combined"):
        if name != "program_detected":  # only sets of both classes have these figures
            figures[name] = replace(figures[name], images=whole)
    return Group(
        name="mean over sets",
        kind="macro",
        manipulated=ones,
        authentic=len(zeros),
        scenes=found.groups,
        fewest_scenes=min(p.groups for p in parts),
        figures=figures,
        false_alarms=metrics.share(0, 0),
        baselines=None,
        calibration=None,
    )


def _calibration(columns: Columns) -> Calibration:
    nan = float("nan")
    if columns.label.all() or not columns.label.any():
        return Calibration(nan, nan, ())
    plain = metrics.reliability_bins(columns.score, columns.label)
    balanced = metrics.reliability_bins(columns.score, columns.label, balanced=True)
    return Calibration(
        metrics.expected_calibration_error(plain),
        metrics.expected_calibration_error(balanced),
        balanced,
    )
