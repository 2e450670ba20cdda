"""How much of the whole work is done, and how long the rest takes, by what was measured."""

from __future__ import annotations

from training.wizard import planning
from training.wizard.types import PHASES, Record

#: how much faster or slower than in the trial the machine may be said to be
_PACE = (0.25, 20.0)
_SEEN = 0.05  # share of a phase after which its pace is known


class Weights:
    """Expected seconds of each phase of a training. ``pace``: by how much longer it takes than
    the trial said, because the machine is busy with other things."""

    def __init__(self, record: Record) -> None:
        self.pace = 1.0
        self.seconds = dict.fromkeys(PHASES, 1.0)
        choice, trial = record.chosen, record.trial
        if choice is None or trial is None:
            return
        one = trial.seconds_per_image
        models = 2 if record.current is not None else 1
        blends = planning.BLENDS if record.current is not None and record.advanced.blend else 1
        timing = planning.timing_for(trial, record.advanced)
        step = timing.seconds_per_step if timing is not None else 1.0
        validation = timing.seconds_per_validation if timing is not None else 1.0
        compare = choice.held_out * one * models
        self.seconds |= {
            "data": 5.0,
            "train": choice.steps * step
            + planning.validations_in(choice.seconds, timing) * validation,
            "calibrate": max(1.0, choice.seconds * 0.02, blends * one * 16),
            "compare": compare,
            # the trial's fixed part: loading, examples and the regression set
            "regression": max(0.1, trial.seconds_fixed - 15.0 - 12 * one),
            "examples": 8 * models * one,
        }
        rest = choice.seconds - sum(self.seconds.values())
        self.seconds["calibrate"] += max(0.0, rest)

    def share(self, phase: str, part: float) -> float:
        """Of the whole work, 0 to 1, with ``part`` of a phase done."""
        total = sum(self.seconds.values())
        before = sum(self.seconds[p] for p in PHASES[: PHASES.index(phase)])
        return min(1.0, (before + part * self.seconds[phase]) / max(total, 1e-9))

    def heed(self, phase: str, part: float, seconds: float) -> None:
        """A part of a phase took ``seconds``: what is left is expected at that pace."""
        if part >= _SEEN and self.seconds[phase] > 1.0:
            pace = seconds / (part * self.seconds[phase])
            self.pace = min(_PACE[1], max(_PACE[0], pace))

    def after(self, phase: str) -> float:
        """Seconds of the phases that follow."""
        return self.pace * sum(self.seconds[p] for p in PHASES[PHASES.index(phase) + 1 :])

    def remaining(self, phase: str, part: float) -> float:
        """Seconds from a place within a phase to the result."""
        return self.pace * (1 - part) * self.seconds[phase] + self.after(phase)
