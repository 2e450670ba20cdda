"""Better, worse, or too little data to tell; and how often chance is taken for a difference."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from model.errors import Cancelled
from tests.training.evaluation.standins import SeesRed, evaluation_set
from training.evaluation.compare import LEAST_SCENES, Verdict, compare, judge
from training.evaluation.items import read_items
from training.evaluation.records import EvaluationError, Record

PLAIN = Record(
    condition="as is", set="s", name="", label=1, manipulation="splicing", group="", sha256="",
    mask_sha256="", width=10, height=10, covered=0.1, score=0.5, responds=False, marked=0.0,
    f1=None, best_f1=None, best_threshold=None, auc=None, ap=None, iou=None, mcc=None,
    paper_f1=0.0, seconds=1.0, peak_bytes=0,
)  # fmt: skip


def records(f1: np.ndarray, alarms: np.ndarray) -> list[Record]:
    """One scene for each image."""
    ones = [replace(PLAIN, name=f"m{i}", group=f"m{i}", f1=float(v)) for i, v in enumerate(f1)]
    zeros = [
        replace(PLAIN, name=f"a{i}", group=f"a{i}", label=0, responds=bool(v))
        for i, v in enumerate(alarms)
    ]
    return ones + zeros


def test_two_networks_on_the_same_files(tmp_path: Path) -> None:
    items = read_items(evaluation_set(tmp_path, {"held out": (14, 14)}))
    dull, sharp = SeesRed(sharpness=0.2), SeesRed(sharpness=0.95)
    told: list[tuple[int, int, str]] = []
    found = compare(dull, sharp, items, progress=lambda *t: told.append(t))
    assert found.verdict is Verdict.BETTER
    assert (found.images, found.scenes, found.left_out) == (28, 14, ())
    assert found.f1_new.value > 0.8 > found.f1_old.value
    assert 0 < found.difference.low <= found.difference.value <= found.difference.high
    assert "better on the 28 held-out images" in found.sentence
    assert told[0] == (0, 28, "Comparing: image 1 of 28")
    assert told[-1][:2] == (28, 28)
    back = compare(sharp, dull, items)
    assert back.verdict is Verdict.WORSE
    assert back.difference.value == pytest.approx(-found.difference.value)
    assert any("less well" in note for note in back.notes)
    same = compare(dull, dull, items)
    assert same.verdict is Verdict.UNDECIDED
    assert "same answers" in same.sentence


def test_a_difference_that_is_written_as_nothing_is_no_verdict() -> None:
    f1, alarms = np.linspace(0.5, 0.9, 20), np.zeros(20)
    found = judge(records(f1, alarms), records(f1 - 0.0004, alarms))
    assert found.difference.high < 0
    assert found.verdict is Verdict.UNDECIDED
    assert "equally well on the 40 held-out images, to within a hundredth" in found.sentence
    assert judge(records(f1, alarms), records(f1 - 0.004, alarms)).verdict is Verdict.WORSE
    # with an interval this wide nothing is known to be equal
    swapped = judge(records(f1, alarms), records(f1[::-1], alarms))
    assert abs(swapped.difference.value) < 0.0005
    assert "too little data to tell" in swapped.sentence


def test_few_scenes_are_never_a_verdict(tmp_path: Path) -> None:
    scenes = LEAST_SCENES - 1
    items = read_items(evaluation_set(tmp_path, {"held out": (scenes, scenes)}))
    found = compare(SeesRed(sharpness=0.2), SeesRed(), items)
    assert found.f1_difference.value > 0.3
    assert found.verdict is Verdict.UNDECIDED
    assert f"{scenes} scenes are held out" in found.sentence


def test_unreadable_images_are_left_out_by_name_and_cancel_works(tmp_path: Path) -> None:
    items = read_items(evaluation_set(tmp_path, {"held out": (2, 2)}))
    (tmp_path / items[1].name).write_bytes(b"")
    assert compare(SeesRed(), SeesRed(), items).left_out == (items[1].name,)
    with pytest.raises(EvaluationError, match="no image on which both"):
        compare(SeesRed(), SeesRed(), items[1:2])
    answers = iter([False, False])
    with pytest.raises(Cancelled):
        compare(SeesRed(), SeesRed(), items, cancelled=lambda: next(answers, True))


def test_what_the_verdict_does_not_show_is_noted() -> None:
    rng = np.random.default_rng(0)
    f1 = rng.uniform(0.1, 0.3, 60)
    old = records(f1, np.zeros(60))
    found = judge(old, records(f1 + 0.6, np.arange(60) < 12))
    assert found.verdict is Verdict.BETTER
    assert any("more authentic photographs: +20.0 percentage points" in n for n in found.notes)
    assert (found.alarms_old.value, found.alarms_new.value) == (0.0, 0.2)
    worse = judge(old, records(f1, np.arange(60) < 20))
    assert worse.verdict is Verdict.WORSE
    assert worse.difference.value == pytest.approx(-1 / 6)
    assert judge(old[:60], records(f1 + 0.1, [])).verdict is Verdict.BETTER
    assert any("No authentic image" in n for n in judge(old[:60], old[:60]).notes)
    assert any("No manipulated image" in n for n in judge(old[60:], old[60:]).notes)
    with pytest.raises(EvaluationError, match="not measured on the same images"):
        judge(old, old[1:])
    reordered = judge(old, records(f1 + 0.6, np.arange(60) < 12)[::-1])
    assert reordered.difference == found.difference


def test_pairing_sees_what_two_separate_intervals_would_hide() -> None:
    rng = np.random.default_rng(1)
    f1 = rng.uniform(0, 0.95, 40)  # images differ much more than checkpoints
    found = judge(records(f1, np.zeros(40)), records(f1 + 0.03, np.zeros(40)))
    assert found.f1_old.high > found.f1_new.low
    assert found.verdict is Verdict.BETTER


def test_chance_is_rarely_taken_for_a_difference() -> None:
    rng = np.random.default_rng(2)
    wrong, trials = 0, 100
    for trial in range(trials):
        base = rng.uniform(0, 1, 30)
        pair = [
            records(np.clip(base + rng.normal(0, 0.2, 30), 0, 1), rng.random(30) < 0.1)
            for _ in range(2)
        ]
        found = judge(*pair, repeats=150, seed=trial)
        wrong += found.verdict is not Verdict.UNDECIDED
    assert wrong <= 0.11 * trials  # 5 % is the aim; 30 scenes and 150 resamplings allow more
