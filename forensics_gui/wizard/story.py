"""What a run has said so far, as the train page draws it. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from training.wizard.types import Poll, RunState

Point = tuple[float, float]


@dataclass(frozen=True)
class StripFile:
    """A written example: picture, mask and map beside each other."""

    file: Path
    kind: str
    score: float


@dataclass
class Story:
    """Fed with polls; keeps what was drawn when the process, or the window, starts again.

    Attributes:
        poll: the last one.
        loss: (step, mean loss of training) in order; ``validation`` the same on validation images.
        f1, auc, quiet: figures of each validation.
        maps: example files of each validated step.
        best: the step with the best validation.
        device: in words, as the process said it.
        images_per_s: of the last progress, ``None`` while not training.
        saved: the last step that is on the disk.
        stopped: the process said that it ends, because it was asked to.
    """

    poll: Poll = field(default_factory=lambda: Poll(RunState.NOT_STARTED))
    loss: list[Point] = field(default_factory=list)
    validation: list[Point] = field(default_factory=list)
    f1: list[Point] = field(default_factory=list)
    auc: list[Point] = field(default_factory=list)
    quiet: list[Point] = field(default_factory=list)
    maps: dict[int, list[StripFile]] = field(default_factory=dict)
    best: int | None = None
    device: str = ""
    images_per_s: float | None = None
    saved: int | None = None
    stopped: bool = False

    def feed(self, poll: Poll) -> bool:
        """Take a poll in. True when a curve or a map is new."""
        self.poll = poll
        new = [self._take(event) for event in poll.events]  # each of them, so not any() alone
        return any(new)

    def _take(self, event: dict[str, Any]) -> bool:
        kind = event.get("event")
        step = event.get("step")
        # It ends its process only after it said so; otherwise something else ended that.
        self.stopped = kind == "stopped"
        if kind == "started":
            self.device = str(event.get("device", ""))
            # An interrupted run goes on from its last saved step: what came later is done again.
            if isinstance(step, int):
                self._forget_after(step)
            return True
        if kind == "progress":
            self.images_per_s = _number(event.get("images_per_s"))
        elif kind == "saved" and isinstance(step, int):
            self.saved = step
        elif kind == "curve" and isinstance(step, int):
            return _add(self.loss, step, event.get("loss"))
        elif kind == "validation" and isinstance(step, int):
            _add(self.validation, step, event.get("loss"))
            _add(self.f1, step, event.get("pixel_f1"))
            _add(self.auc, step, event.get("image_auc"))
            _add(self.quiet, step, event.get("quiet"))
            if event.get("best"):
                self.best = step
            return True
        elif kind == "map" and isinstance(step, int):
            file = StripFile(
                Path(str(event.get("file", ""))),
                str(event.get("kind", "")),
                _number(event.get("score")) or 0.0,
            )
            strips = self.maps.setdefault(step, [])
            if file not in strips:
                strips.append(file)
            return True
        return False

    def _forget_after(self, step: int) -> None:
        for points in (self.loss, self.validation, self.f1, self.auc, self.quiet):
            points[:] = [point for point in points if point[0] <= step]
        self.maps = {at: files for at, files in self.maps.items() if at <= step}


def _add(points: list[Point], step: int, value: object) -> bool:
    number = _number(value)
    if number is None:
        return False
    points.append((float(step), number))
    return True


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and value == value else None


def smoothed(points: Sequence[Point], share: float = 0.6) -> tuple[Point, ...]:
    """An exponential mean of a noisy curve; without the pull of its start (Adam's correction)."""
    made, mean, weight = [], 0.0, 0.0
    for step, value in points:
        mean = share * mean + (1 - share) * value
        weight = share * weight + (1 - share)
        made.append((step, mean / weight))
    return tuple(made)
