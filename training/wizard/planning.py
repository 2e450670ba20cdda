"""From the timed trial to plans a person can choose, and from a chosen plan to the trainer's.

What a fine-tuning does differently from a training from scratch: a lower rate, and a third of it
for the pretrained backbone, which stays as it is on a processor; the statistics of the batch norms
stay as they are, because batches are small and the images few; the rate falls over the last half;
the state with the best validation counts, the one before the first step included; nothing is seen
more than ``MOST_PASSES`` times.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from training.counting import plural
from training.datasets import Counts
from training.wizard.types import Advanced, Choice, Timing, Trial

if TYPE_CHECKING:
    from training.plan import Plan

#: code and seconds of the plans that are offered
OFFERED: Mapping[str, float] = {"short": 20 * 60.0, "hour": 60 * 60.0, "night": 8 * 3600.0}
#: more often than this an image teaches nothing new
MOST_PASSES = {"fine-tune": 200, "scratch": 1000}
#: fewer steps than this change nothing
LEAST_STEPS = 20
#: share of the time for the comparison, at most
_COMPARISON = 0.3
#: fewest and most validations in a run after the first one
VALIDATIONS = (4, 10)
#: most and fewest images that are read to calibrate
CALIBRATION, LEAST_CALIBRATION = 200, 16
#: most images compared on, and the fewest that are worth it
MOST_HELD_OUT, LEAST_HELD_OUT = 400, 24
#: mixtures with the current weights tried on the validation images
BLENDS = 4
#: a longer plan must have so many times the steps of the one before
_TWIN = 1.5
_RATE, _SCRATCH_RATE, _BACKBONE = 5e-4, 6e-4, 1 / 3


@dataclass(frozen=True)
class Work:
    """What follows the steps: images compared on, images read to calibrate, how many of these
    each mixture of old and new weights is tried on, how many mixtures, and the seconds all of
    it takes."""

    held_out: int
    calibration: int
    tried: int
    blends: int
    after: float


def choices(trial: Trial, counts: Counts, advanced: Advanced) -> tuple[Choice, ...]:
    """The plans that fit times people have, by what was measured; one that cannot be carried
    out says why. With ``Advanced.steps`` there is one more, "custom"."""
    timing = timing_for(trial, advanced)
    if timing is None or timing.problem:
        problem = timing.problem if timing is not None else "This was not timed; time it first."
        return tuple(
            _choice(code, 0, seconds, None, trial, counts, advanced, problem)
            for code, seconds in OFFERED.items()
        )
    found = []
    for code, seconds in OFFERED.items():
        steps = _steps_in(seconds, timing, trial, counts, advanced)
        problem = ""
        if steps < LEAST_STEPS:
            problem = "This machine is too slow to train and compare in this time."
        found.append(_choice(code, steps, seconds, timing, trial, counts, advanced, problem))
    found = _without_twins(found)
    if advanced.steps:
        custom = _choice(
            "custom", advanced.steps, OFFERED["night"], timing, trial, counts, advanced, ""
        )
        found.append(custom)
    return tuple(_recommend(found))


def timing_for(trial: Trial, advanced: Advanced) -> Timing | None:
    """The timing that fits what was asked for: the recommended one without any wish."""
    for timing in trial.timings:
        if advanced.start == "scratch" and timing.network != advanced.network:
            continue
        if advanced.size and timing.size != advanced.size:
            continue
        if advanced.batch and timing.batch != advanced.batch:
            continue
        return timing
    return None


def work_in(seconds: float, trial: Trial, counts: Counts, current: bool) -> Work:
    """What calibration and comparison take of a time: at most a share of it, but never fewer
    images than make sense."""
    test = sum(counts.by_split.get("test", (0, 0)))
    validation = sum(counts.by_split.get("validation", (0, 0)))
    one = max(trial.seconds_per_image, 1e-4)
    models = 2 if current else 1
    per_image = one * models
    room = seconds * _COMPARISON
    held_out = min(test, MOST_HELD_OUT, max(LEAST_HELD_OUT, int(room * 0.6 / per_image)))
    least = min(validation, LEAST_CALIBRATION)
    blends = min(BLENDS, max(1, int(room * 0.4 / (max(least, 1) * one)))) if current else 1
    calibration = min(validation, CALIBRATION, max(least, int(room * 0.2 / one)))
    tried = min(calibration, max(least, int(room * 0.2 / (one * blends))))
    after = held_out * per_image + (calibration + tried * (blends - 1)) * one
    return Work(held_out, calibration, tried, blends, after + trial.seconds_fixed)


def validations_in(seconds: float, timing: Timing | None) -> int:
    """Validations after the first one, as many as a tenth of the time allows."""
    least, most = VALIDATIONS
    if timing is None:
        return most
    return max(least, min(most, int(seconds / 10 / max(timing.seconds_per_validation, 1e-4))))


def _steps_in(
    seconds: float, timing: Timing, trial: Trial, counts: Counts, advanced: Advanced
) -> int:
    current = bool(trial.current)
    room = seconds - work_in(seconds, trial, counts, current).after
    room -= (validations_in(seconds, timing) + 1) * timing.seconds_per_validation
    steps = int(room / max(timing.seconds_per_step, 1e-4))
    train = max(1, sum(counts.by_split.get("train", (0, 0))))
    most = MOST_PASSES[advanced.start] * train // timing.batch
    return max(0, min(steps, max(most, LEAST_STEPS)))


def _choice(
    code: str,
    steps: int,
    seconds: float,
    timing: Timing | None,
    trial: Trial,
    counts: Counts,
    advanced: Advanced,
    problem: str,
) -> Choice:
    train = max(1, sum(counts.by_split.get("train", (0, 0))))
    if timing is None or problem:
        return Choice(
            code, _title(seconds), problem, 0, 0, 0, advanced.network, advanced.start, seconds,
            0.0, problem=problem,
        )  # fmt: skip
    work = work_in(seconds, trial, counts, bool(trial.current))
    expected = (
        steps * timing.seconds_per_step
        + (validations_in(seconds, timing) + 1) * timing.seconds_per_validation
        + work.after
    )
    passes = steps * timing.batch / train
    what = "Fine-tunes the current model" if advanced.start == "fine-tune" else "Trains anew"
    of_steps, samples = plural(steps, "step"), plural(timing.batch, "sample")
    pixels, held_out = plural(timing.size, "pixel"), plural(work.held_out, "held-out image")
    sentence = f"{what}: {of_steps} of {samples} of {pixels}, then a comparison on {held_out}."
    return Choice(
        code=code,
        title=_title(expected),
        sentence=sentence,
        steps=steps,
        batch=timing.batch,
        size=timing.size,
        network=timing.network,
        start=advanced.start,
        seconds=expected,
        passes=passes,
        held_out=work.held_out,
    )


def _without_twins(found: list[Choice]) -> list[Choice]:
    """A longer time that would do the same steps is not offered."""
    kept: list[Choice] = []
    for one in found:
        if kept and one.steps and one.steps < _TWIN * kept[-1].steps:
            continue
        kept.append(one)
    return kept


def _recommend(found: list[Choice]) -> list[Choice]:
    """The first that can be done when fine-tuning; the longest from scratch."""
    possible = [i for i, one in enumerate(found) if not one.problem]
    if not possible:
        return found
    scratch = found[possible[0]].start == "scratch"
    chosen = possible[-1] if scratch or found[-1].code == "custom" else possible[0]
    found[chosen] = replace(found[chosen], recommended=True)
    return found


def _title(seconds: float) -> str:
    minutes = seconds / 60
    if minutes < 1.5:
        return "About a minute"
    if minutes < 55:
        step = 1 if minutes < 10 else 5
        return f"About {max(2, round(minutes / step) * step)} minutes"
    hours = minutes / 60
    if hours <= 1.25:
        return "About an hour"
    if hours < 6:
        whole, half = divmod(round(hours * 2), 2)
        return f"About {whole} h 30 min" if half else f"About {whole} hours"
    return f"Overnight, about {round(hours)} hours"


def plan_of(choice: Choice, advanced: Advanced, trial: Trial, validation: int) -> Plan:
    """The trainer's plan of a choice. ``validation``: images of the validation split."""
    from training.plan import Plan  # loads torch

    timing = timing_for(trial, advanced)
    seconds = timing.seconds_per_step if timing is not None else 1.0
    tune = choice.start == "fine-tune"
    rate = advanced.rate or (_RATE if tune else _SCRATCH_RATE)
    samples = timing.validation_samples if timing is not None else 2 * validation
    return Plan(
        steps=choice.steps,
        batch=choice.batch,
        rate=rate,
        backbone_rate=rate * _BACKBONE if tune else rate / 2,
        warmup=min(50 if tune else 200, max(1, choice.steps // 10)),
        decay=0.5 if tune else 0.25,
        average=memory_of(choice.steps),
        seed=advanced.seed,
        workers=0,
        threads=advanced.threads or trial.threads,
        save_every=every(60.0, seconds, choice.steps),
        validate_every=max(1, choice.steps // validations_in(choice.seconds, timing)),
        validation_samples=samples,
        precision="auto",
        log_every=every(5.0, seconds, choice.steps),
        # of few samples the loss says more than a share of pixels at one threshold
        watch="loss",
        freeze=FREEZE[trial.device] if tune else "",
        validate_first=tune,
        device=trial.device,
    )


#: what fine-tuning leaves as it is. On a processor a frozen backbone gives half as many steps
#: again in the same time, and the model forgets less (40 steps on 447 images of CASIA v1: no
#: response to 14 photographs of other sets, where thawed weights gave 3)
FREEZE = {"cpu": "backbone", "cuda": "norms"}


def every(wanted: float, seconds: float, steps: int) -> int:
    """Steps that take about ``wanted`` seconds, at least ten times in a run."""
    return max(1, min(round(wanted / max(seconds, 1e-3)), max(1, steps // 10)))


def memory_of(steps: int) -> float:
    """Weight of the past in the average: it remembers a tenth of the run."""
    return min(0.998, max(0.5, 1 - 10 / max(steps, 1)))


def validation_samples(images: int) -> int:
    """Samples of a validation: each image about twice, as many as a person would wait for."""
    return max(16, min(2 * images, 96))
