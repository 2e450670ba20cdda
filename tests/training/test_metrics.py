"""The metric code against the published scores of the paper, a slow implementation written
from the definitions, and torchmetrics."""

from __future__ import annotations

import csv
import math
import os
from pathlib import Path

import numpy as np
import pytest
import torch
from torchmetrics import functional as tm

from training import metrics

PAPER_SCORES = "PALIMPSEST_PAPER_SCORES"

#: AUC, best threshold, G-mean, sensitivity, specificity, "f1" as printed in the paper
PRINTED = {
    "exp1": (0.5313, 0.768627, 0.527, 0.5675, 0.4662, 0.5119),
    "exp2": (0.9774, 0.827451, 0.936, 0.9263, 0.9402, 0.9332),
}


@pytest.mark.parametrize("name", PRINTED)
def test_the_published_scores_give_the_published_figures(name: str) -> None:
    folder = os.environ.get(PAPER_SCORES)
    if not folder:
        pytest.skip(f"set {PAPER_SCORES} to the folder with {name}_scores.csv")
    with (Path(folder) / f"{name}_scores.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 3887
    scores, labels = [float(r["score"]) for r in rows], [r["label"] == "1" for r in rows]
    found = metrics.image_figures(scores, labels)
    auc, threshold, g_mean, sensitivity, specificity, f1 = PRINTED[name]
    assert found.auc == pytest.approx(auc, abs=5e-5)
    assert found.best_threshold == pytest.approx(threshold, abs=5e-7)
    assert found.g_mean == pytest.approx(g_mean, abs=5e-4)
    assert found.sensitivity == pytest.approx(sensitivity, abs=5e-5)
    assert found.specificity == pytest.approx(specificity, abs=5e-5)
    assert found.f1_harmonic == pytest.approx(f1, abs=5e-5)


def _maps(count: int = 12) -> list[tuple[np.ndarray, np.ndarray]]:
    """Random maps with many ties, of random quality, with masks of random size."""
    rng = np.random.default_rng(3)
    made = []
    for _ in range(count):
        height, width = rng.integers(8, 24, 2)
        mask = rng.random((height, width)) < rng.uniform(0.02, 0.9)
        mask[0, 0], mask[0, 1] = True, False
        noise = rng.random((height, width)) + rng.uniform(-1, 1) * mask
        steps = int(rng.choice([4, 32, 4096]))
        level = np.rint((noise - noise.min()) / np.ptp(noise) * steps) / steps
        made.append((level.astype(np.float32), mask))
    return made


def _slow(found: np.ndarray, mask: np.ndarray) -> tuple[float, float, float, float]:
    """F1 at 0.5, best F1, AUC, average precision: pixel by pixel, threshold by threshold."""
    values, truth = found.ravel().tolist(), mask.ravel().tolist()

    def counts(threshold: float) -> tuple[int, int, int]:
        tp = sum(v >= threshold and t for v, t in zip(values, truth, strict=True))
        fp = sum(v >= threshold and not t for v, t in zip(values, truth, strict=True))
        return tp, fp, sum(truth) - tp

    def f1(threshold: float) -> float:
        tp, fp, fn = counts(threshold)
        return 2 * tp / (2 * tp + fp + fn)

    thresholds = sorted(set(values), reverse=True)
    ones = [v for v, t in zip(values, truth, strict=True) if t]
    zeros = [v for v, t in zip(values, truth, strict=True) if not t]
    wins = sum((a > b) + 0.5 * (a == b) for a in ones for b in zeros)
    ap, before = 0.0, 0.0
    for threshold in thresholds:
        tp, fp, fn = counts(threshold)
        recall = tp / (tp + fn)
        ap += (recall - before) * tp / (tp + fp)
        before = recall
    return f1(0.5), max(map(f1, thresholds)), wins / (len(ones) * len(zeros)), ap


def test_pixel_figures_agree_with_the_definitions() -> None:
    for found, mask in _maps(6):
        ours = metrics.pixel_figures(found, mask)
        f1, best, auc, ap = _slow(found, mask)
        assert (ours.f1, ours.best_f1, ours.auc, ours.ap) == pytest.approx((f1, best, auc, ap))
        # The threshold is one of the 65,536 steps to which the map was rounded.
        at_best = metrics.pixel_f1(found >= ours.best_threshold - 1e-5, mask)
        assert at_best == pytest.approx(best)


def test_pixel_figures_agree_with_torchmetrics() -> None:
    for found, mask in _maps():
        ours = metrics.pixel_figures(found, mask)
        values = torch.from_numpy(found).ravel()
        truth = torch.from_numpy(mask.astype(np.int64)).ravel()
        # torchmetrics calls a value above the threshold positive, the field one at it, too.
        just_below = float(np.nextafter(np.float32(0.5), np.float32(0)))
        assert ours.f1 == pytest.approx(float(tm.f1_score(values, truth, "binary", just_below)))
        assert ours.auc == pytest.approx(float(tm.auroc(values, truth, "binary")), abs=1e-5)
        iou = float(tm.jaccard_index(values, truth, "binary", just_below))
        assert ours.iou == pytest.approx(iou)
        mcc = float(tm.matthews_corrcoef(values, truth, "binary", just_below))
        assert ours.mcc == pytest.approx(mcc, abs=1e-5)
        ap = float(tm.average_precision(values, truth, "binary"))
        assert ours.ap == pytest.approx(ap, abs=1e-5)


def test_correlation_and_overlap_of_answers_of_one_value() -> None:
    mask = np.zeros((4, 4), bool)
    mask[0] = True
    nothing, everything = np.zeros_like(mask), np.ones_like(mask)
    for said, iou in ((nothing, 0.0), (everything, 0.25)):
        assert metrics.pixel_mcc(said, mask) == 0.0
        assert metrics.pixel_iou(said, mask) == iou
    assert metrics.pixel_mcc(mask, mask) == 1.0
    assert metrics.pixel_mcc(~mask, mask) == -1.0
    assert metrics.pixel_iou(nothing, nothing) == 1.0
    # Counts of a photograph of 100 megapixels multiply to more than 64 bits hold.
    wide = np.zeros((10_000, 10_000), bool)
    wide[:5_000] = True
    assert metrics.pixel_mcc(wide, wide) == 1.0


def test_image_figures_agree_with_torchmetrics() -> None:
    rng = np.random.default_rng(1)
    labels = rng.random(400) < 0.3
    scores = np.rint((rng.random(400) * 0.7 + 0.3 * labels) * 50) / 50
    ours = metrics.image_figures(scores, labels)
    values, truth = torch.from_numpy(scores), torch.from_numpy(labels.astype(np.int64))
    assert ours.auc == pytest.approx(float(tm.auroc(values, truth, "binary")), abs=1e-6)
    assert ours.sensitivity == pytest.approx(float(tm.recall(values, truth, "binary")))
    assert ours.specificity == pytest.approx(float(tm.specificity(values, truth, "binary")))
    assert ours.accuracy == pytest.approx(float(tm.accuracy(values, truth, "binary")))
    ours_ece = metrics.expected_calibration_error(metrics.reliability_bins(scores, labels, 15))
    theirs = tm.calibration_error(values.float(), truth, "binary", n_bins=15, norm="l1")
    assert ours_ece == pytest.approx(float(theirs), abs=1e-5)


def test_the_best_g_mean_is_the_best_of_all_thresholds() -> None:
    rng = np.random.default_rng(7)
    labels = rng.random(60) < 0.5
    scores = np.rint((rng.random(60) * 0.8 + 0.2 * labels) * 20) / 20
    g, threshold = metrics.best_g_mean(scores, labels)

    def at(t: float) -> float:
        return math.sqrt((scores[labels] >= t).mean() * (scores[~labels] < t).mean())

    assert g == pytest.approx(max(map(at, scores)))
    assert at(threshold) == pytest.approx(g)


def test_a_missing_class_is_not_a_number_and_never_a_zero() -> None:
    figures = metrics.image_figures([0.2, 0.9], [False, False])
    for name in ("auc", "balanced_accuracy", "sensitivity", "f1_harmonic", "g_mean"):
        assert math.isnan(getattr(figures, name))
    assert figures.specificity == 0.5


def test_papers_pixel_f1_rounds_to_8_bits_and_counts_authentic_images() -> None:
    empty = np.zeros((8, 8), bool)
    quiet = np.full((8, 8), 0.5 - 1 / 500, np.float32)  # 126.99 of 255: below one half
    assert metrics.paper_pixel_f1(quiet, empty) == 1.0
    loud = quiet.copy()
    loud[0, 0] = 0.51
    assert metrics.paper_pixel_f1(loud, empty) == 0.0
    mask = empty.copy()
    mask[:, 4:] = True
    small = np.array([[0.0, 1.0], [0.0, 1.0]], np.float32)
    assert metrics.paper_pixel_f1(small, mask) == 1.0  # brought to the mask's size


def test_a_map_that_cannot_be_scored_is_refused() -> None:
    mask = np.ones((2, 2), bool)
    for found, truth in (
        (np.zeros((2, 3), np.float32), mask),
        (np.zeros((2, 2), np.float32), ~mask),
        (np.full((2, 2), np.nan, np.float32), mask),
    ):
        with pytest.raises(ValueError):
            metrics.pixel_figures(found, truth)
    full = metrics.pixel_figures(np.ones((2, 2), np.float32), mask)
    assert full.f1 == 1.0
    assert math.isnan(full.auc)


def test_baselines_are_what_such_detectors_really_reach() -> None:
    rng = np.random.default_rng(2)
    masks = [np.zeros((200, 200), bool) for _ in range(4)]
    masks[0][:40] = True
    masks[1][:, :110] = True
    found = metrics.baselines([m.mean() for m in masks])
    zeros, ones = np.zeros((200, 200), np.float32), np.ones((200, 200), np.float32)
    coins = [rng.integers(0, 2, m.shape).astype(np.float32) for m in masks]
    for maps, paper, field in (
        ([zeros] * 4, found.blank_paper, found.blank_field),
        ([ones] * 4, found.full_paper, found.full_field),
        (coins, found.chance_paper, found.chance_field),
    ):
        got = [metrics.paper_pixel_f1(m, mask) for m, mask in zip(maps, masks, strict=True)]
        assert np.mean(got) == pytest.approx(paper, abs=0.005)
        assert np.mean(got[:2]) == pytest.approx(field, abs=0.005)


def test_wilson_interval_has_its_textbook_values() -> None:
    # Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    for count, total, low, high in (
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ):
        assert metrics.wilson(count, total) == pytest.approx((low, high), abs=5e-5)
    assert metrics.wilson(0, 0) == (0.0, 1.0)
    assert metrics.wilson(7, 7)[1] == 1.0


def test_bootstrap_covers_a_mean_about_as_often_as_it_says() -> None:
    rng = np.random.default_rng(4)
    hits = 0
    for seed in range(60):
        found = metrics.bootstrap(np.mean, rng.normal(3, 1, 60), repeats=120, seed=seed)
        hits += found.low <= 3 <= found.high
    assert 50 <= hits < 60


def test_bootstrap_keeps_classes_and_groups_together() -> None:
    labels = np.array([True, False, False, False])
    auc = metrics.bootstrap(
        metrics.roc_auc, [0.9, 0.1, 0.2, 0.3], labels, strata=labels, repeats=50
    )
    assert (auc.value, auc.low, auc.high, auc.images) == (1.0, 1.0, 1.0, 4)
    values = np.repeat([0.0, 1.0, 0.0, 1.0, 0.0, 1.0], 50)
    single = metrics.bootstrap(np.mean, values, repeats=300)
    whole = metrics.bootstrap(np.mean, values, groups=np.repeat(np.arange(6), 50), repeats=300)
    assert whole.high - whole.low > 4 * (single.high - single.low)
    assert metrics.bootstrap(np.mean, []).images == 0
    with pytest.raises(ValueError, match="not both"):
        metrics.bootstrap(np.mean, values, groups=values, strata=values)


def test_average_precision_of_scores_agrees_with_torchmetrics() -> None:
    rng = np.random.default_rng(9)
    labels = rng.random(300) < 0.4
    scores = np.rint((rng.random(300) * 0.7 + 0.3 * labels) * 30) / 30
    theirs = float(
        tm.average_precision(
            torch.from_numpy(scores), torch.from_numpy(labels.astype(np.int64)), "binary"
        )
    )
    assert metrics.average_precision(scores, labels) == pytest.approx(theirs, abs=1e-6)
    assert math.isnan(metrics.average_precision([0.1, 0.2], [True, True]))


def test_balanced_calibration_is_that_of_as_many_images_of_each_class() -> None:
    rng = np.random.default_rng(5)
    ones, zeros = rng.beta(3, 2, 40), rng.beta(2, 3, 120)
    labels = np.repeat([True, False], [40, 120])
    few = metrics.reliability_bins(np.r_[ones, zeros], labels, balanced=True)
    # The same with each manipulated image three times, so that both classes are as large.
    same = metrics.reliability_bins(
        np.r_[np.repeat(ones, 3), zeros], np.repeat([True, False], 120), balanced=False
    )
    for a, b in zip(few, same, strict=True):
        assert (a.score, a.share) == pytest.approx((b.score, b.share), nan_ok=True)
        assert a.weight == pytest.approx(b.weight / 240)
    assert sum(b.count for b in few) == 160
    error = metrics.expected_calibration_error(few)
    assert error == pytest.approx(metrics.expected_calibration_error(same))
    plain = metrics.expected_calibration_error(metrics.reliability_bins(np.r_[ones, zeros], labels))
    assert plain != pytest.approx(error, abs=0.01)


def test_many_figures_resampled_at_once_are_those_resampled_one_by_one() -> None:
    rng = np.random.default_rng(8)
    values, groups = rng.normal(2, 1, 60), np.repeat(np.arange(20), 3)
    found = metrics.resample(
        lambda rows: {"mean": values[rows].mean(), "largest": values[rows].max()},
        groups, repeats=200, seed=3,
    )  # fmt: skip
    single = metrics.bootstrap(np.mean, values, groups=groups, repeats=200, seed=3)
    assert found.interval("mean") == single
    assert found.interval("largest").high == values.max()
    assert found.interval("mean", images=7).images == 7
    assert (found.images, found.groups) == (60, 20)
    lone = metrics.resample(lambda rows: {"mean": values[rows].mean()}, [0] * 60)
    assert math.isnan(lone.interval("mean").low)


def test_the_mean_over_sets_leaves_out_sets_without_the_figure() -> None:
    def part(value: float, seed: int, count: int = 30) -> metrics.Resampled:
        values = np.random.default_rng(seed).normal(value, 1, count)
        return metrics.resample(
            lambda rows: {"mean": values[rows].mean(), "auc": value if value else math.nan},
            np.arange(count), repeats=300, seed=seed,
        )  # fmt: skip

    parts = [part(1, 1), part(3, 2), part(0, 3)]
    over = metrics.macro(parts)
    assert over.value["mean"] == pytest.approx(np.mean([p.value["mean"] for p in parts]))
    assert over.value["auc"] == 2.0
    assert over.images == 90
    # Three independent means: the interval is narrower by the root of three.
    widths = [p.interval("mean").high - p.interval("mean").low for p in parts]
    width = over.interval("mean").high - over.interval("mean").low
    assert width == pytest.approx(np.mean(widths) / math.sqrt(3), rel=0.15)
    assert metrics.macro([]).value == {}
