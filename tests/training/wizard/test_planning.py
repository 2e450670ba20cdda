"""Plans are arithmetic on what was timed, and add up to the time they promise."""

from __future__ import annotations

import dataclasses

import pytest

from training.datasets import Counts
from training.wizard import Advanced, Timing, Trial
from training.wizard import planning as plans
from training.wizard.progress import Weights
from training.wizard.types import Record

COUNTS = Counts(
    600, 300, {"train": (180, 180), "validation": (45, 45), "test": (75, 75)}
)  # fmt: skip


def trial(per_step: float = 4.0, per_image: float = 0.5, **changes: object) -> Trial:
    timings = (
        Timing("small", 192, 8, per_step, 3 * per_step, 96),
        Timing("small", 256, 8, 2 * per_step, 6 * per_step, 96),
    )
    made = Trial("cpu", "a laptop", 2, "32-true", timings, per_image, 60.0, "abc")
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def test_each_choice_fits_its_time() -> None:
    found = plans.choices(trial(), COUNTS, Advanced())
    assert [c.code for c in found] == ["short", "hour", "night"]
    for choice, most in zip(found, (1200, 3600, 8 * 3600), strict=True):
        assert 0.7 * most < choice.seconds <= 1.01 * most
        assert choice.steps > 0
        assert choice.title in choice.title
    assert found[0].title == "About 20 minutes"
    assert found[0].recommended
    assert "held-out images" in found[0].sentence


def test_what_is_promised_is_what_was_timed() -> None:
    choice = plans.choices(trial(), COUNTS, Advanced())[0]
    held = choice.held_out * 2 * 0.5
    spent = choice.steps * 4.0 + 11 * 12.0 + held  # ten validations take a tenth of the time
    assert spent < choice.seconds < spent + 60 + plans.CALIBRATION * 0.5 * plans.BLENDS + 1
    assert choice.passes == pytest.approx(choice.steps * 8 / 360)


def test_large_photographs_leave_fewer_to_compare_on() -> None:
    """24 megapixels take half a minute each: the comparison must not take all the time."""
    choice = plans.choices(trial(per_image=30.0), COUNTS, Advanced())[1]
    assert plans.LEAST_HELD_OUT <= choice.held_out < 75
    assert choice.steps * 4.0 > 0.4 * 3600
    slow = plans.choices(trial(per_image=30.0), COUNTS, Advanced())[0]
    assert slow.problem
    assert not slow.recommended


def test_a_slow_machine_says_so_instead_of_promising() -> None:
    found = plans.choices(trial(per_step=60.0), COUNTS, Advanced())
    assert "too slow" in found[0].problem
    assert [c.code for c in found if c.recommended] == ["hour"]


def test_images_are_not_seen_without_end() -> None:
    few = Counts(60, 30, {"train": (18, 18), "validation": (4, 4), "test": (8, 8)})
    found = plans.choices(trial(per_step=0.05, per_image=0.05), few, Advanced())
    assert len(found) == 1  # an hour and a night would do the very same
    assert found[0].passes == pytest.approx(plans.MOST_PASSES["fine-tune"], rel=0.05)
    assert found[0].seconds < 600


def test_wishes_pick_their_timing() -> None:
    found = plans.choices(trial(), COUNTS, Advanced(size=256, steps=40))
    assert {c.size for c in found} == {256}
    assert (found[-1].code, found[-1].steps) == ("custom", 40)
    assert found[-1].recommended
    assert "not timed" in plans.choices(trial(), COUNTS, Advanced(batch=3))[0].problem
    full = dataclasses.replace(trial().timings[0], problem="There is not enough memory.")
    none = plans.choices(trial(timings=(full,)), COUNTS, Advanced())
    assert all(c.problem == "There is not enough memory." for c in none)


def test_from_scratch_takes_the_longest_time() -> None:
    found = plans.choices(trial(), COUNTS, Advanced(start="scratch"))
    assert found[-1].recommended
    assert "anew" in found[-1].sentence


def test_the_trainers_plan() -> None:
    choice = plans.choices(trial(), COUNTS, Advanced())[0]
    plan = plans.plan_of(choice, Advanced(), trial(), 90)
    assert plan.backbone_rate < plan.rate < 6e-4
    assert plan.freeze
    assert plan.validate_first
    assert plan.steps // plan.validate_every in range(
        plans.VALIDATIONS[0], plans.VALIDATIONS[1] + 2
    )
    assert 30 < plan.save_every * 4.0 < 90
    scratch = plans.plan_of(
        dataclasses.replace(choice, start="scratch"), Advanced(start="scratch"), trial(), 90
    )
    assert not scratch.freeze
    assert scratch.rate > plan.rate


def test_shares_of_the_work_add_up() -> None:
    choice = plans.choices(trial(), COUNTS, Advanced())[0]
    record = Record("a", "a", "", chosen=choice, trial=trial(), current=None)
    weights = Weights(record)
    assert weights.share("data", 0.0) == 0.0
    assert weights.share("examples", 1.0) == 1.0
    assert weights.share("train", 0.5) < weights.share("train", 1.0) < weights.share("compare", 0)
    assert sum(weights.seconds.values()) == pytest.approx(choice.seconds, rel=0.2)


def test_what_is_left_follows_the_pace_of_the_machine() -> None:
    choice = plans.choices(trial(), COUNTS, Advanced())[0]
    weights = Weights(Record("a", "a", "", chosen=choice, trial=trial(), current=None))
    after = weights.after("train")
    expected = weights.seconds["compare"]
    weights.heed("compare", 0.02, expected)  # too early to tell
    assert weights.after("train") == after
    weights.heed("compare", 0.5, 1.5 * expected)  # three times as slow as in the trial
    assert weights.pace == pytest.approx(3.0)
    assert weights.after("train") == pytest.approx(3 * after)
    assert weights.remaining("compare", 0.5) == pytest.approx(
        3 * (0.5 * expected + weights.seconds["regression"] + weights.seconds["examples"])
    )
    weights.heed("compare", 0.5, 0.0)  # what a journal knows takes no time
    assert 0 < weights.pace < 1
