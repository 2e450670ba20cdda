"""What a training's process does, phase by phase; each can be done again after a kill."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from model import files
from model.errors import PalimpsestError
from model.localisation import CancelCheck, Progress
from model.localizer import Localizer
from training.datasets import build, collect
from training.datasets.reader import FileDataSet
from training.evaluation.items import Item
from training.evaluation.records import Record as Measured
from training.storage import no_room, storing
from training.wizard import (
    calibrating,
    channel,
    check,
    comparing,
    forgetting,
    learning,
    plain,
    planning,
    store,
    trying,
    verdict,
)
from training.wizard.control import Control, Stopped
from training.wizard.errors import WizardError
from training.wizard.progress import Weights
from training.wizard.store import Places
from training.wizard.types import PHASES, ExampleMap, Record, Regression, RunState

__all__ = ["Stopped", "Worker", "trial"]

T = TypeVar("T")
_TELL = 0.5  # seconds between updates of the status
_EVENT = 5.0  # seconds between events about progress
_RETRY = (1.0, 15.0)  # seconds between looks for room on the disk, at first and at most


class Worker:
    """Works on one training until its result is there.

    Attributes:
        control: what the person wants.
        status: how things stand.
    """

    def __init__(self, folder: Path, teller: channel.Teller) -> None:
        self.folder, self.places = folder, Places(folder)
        self.record = store.read(folder)
        self._teller = teller
        self.control = Control(folder)
        before = channel.read_status(folder) or channel.Status()
        self.status = channel.Status(worked=before.worked, images_per_s=before.images_per_s)
        self._weights = Weights(self.record)
        self._began = time.monotonic() - before.worked
        self._told = self._noted = 0.0
        self._phase_began = (0.0, 0.0)  # clock and part done at a phase's first word

    def run(self) -> None:
        """Do everything that is not done yet.

        Raises:
            Stopped: the person wanted the process to end; it can go on.
            PalimpsestError: something a person must do something about.
        """
        self._phase("data", 0, 1, "Opening the images")
        data = self._with_room(self._data)
        if not self.places.trained.exists():
            self._learn(data)
        share = self._with_room(lambda: self._calibrate(data))
        new = Localizer.from_checkpoint(self.places.checkpoint, self._device)
        old = None
        if self.record.current is not None:
            old = Localizer.from_checkpoint(self.record.current, self._device)
            if not share or old.card.sha256 == new.card.sha256:
                new = old  # the same weights must not be told apart by newly fitted thresholds
        self._with_room(lambda: self._judge(data, old, new, share))
        self._set(state=RunState.FINISHED, share=1.0, remaining=0.0, text="", error=None)
        self._teller.event({"event": "result"})

    @property
    def _device(self) -> str:
        return self.record.trial.device if self.record.trial is not None else "auto"

    # ------------------------------------------------------------------ phases

    def _data(self) -> FileDataSet:
        tell = self._progress("data", "Building the data set")
        return _opened(self.record, self.places, tell, self._asked)

    def _learn(self, data: FileDataSet) -> None:
        self._phase("train", 0, 1, "Starting")
        trainer = self._with_room(
            lambda: learning.trainer_for(self.record, data, self.places, self._event)
        )

        def obey(command: str) -> None:
            trainer.paused = command == "pause"
            if command in ("stop", "cancel", "evaluate"):
                trainer.cancelled = True

        self.control.heard = obey
        obey(self.control.command)
        while True:
            self._with_room(trainer.run)
            if self.control.ending:
                raise Stopped(self.control.command)
            enough = self.control.command == "evaluate" or not trainer.cancelled
            if enough or trainer.step >= trainer.plan.steps:
                break
            trainer.cancelled = False  # stopping was taken back before it was seen
        self.control.heard = lambda _: None
        if trainer.step == 0:
            raise WizardError(
                "Nothing was learned yet, so there is nothing to compare.", "Go on with it first."
            )
        row = {"step": trainer.step, "images_per_s": self.status.images_per_s}
        self._with_room(lambda: _write(self.places.trained, row))

    def _calibrate(self, data: FileDataSet) -> float:
        marker = self.places.checkpoint.with_suffix(".share")
        self._phase("calibrate", 0, 1, "Reading validation images")
        if marker.exists() and calibrating.is_made(self.places.checkpoint):
            return float(json.loads(marker.read_bytes()))
        share = calibrating.make_checkpoint(
            self.record, data, self.places, self._device,
            self._progress("calibrate", "Reading validation images"), self._asked,
        )  # fmt: skip
        _write(marker, share)
        return share

    def _judge(
        self, data: FileDataSet, old: Localizer | None, new: Localizer, share: float
    ) -> None:
        chosen = self.record.chosen
        most = chosen.held_out if chosen is not None else 0
        items = comparing.held_out(data, most or planning.MOST_HELD_OUT)
        same = new is old
        before, after, left_out = self._compare(items, old, None if same else new)
        after = before if same else after
        if old is None or same:
            comparison, figures = None, comparing.alone(after)
        else:
            comparison, figures = comparing.compared(before, after)
        card = new.card if same else comparing.with_figures(self.places.checkpoint, figures)
        found = forgetting.nothing_new() if same else self._forgetting(old, new)
        shown: tuple[ExampleMap, ...] = ()
        if not same:
            self._phase("examples", 0, 1, "Drawing examples")
            shown = comparing.examples(
                old, new, items, before, after, self.places,
                self._progress("examples", "Drawing examples"), self._asked,
            )  # fmt: skip
        result = verdict.result_of(
            self.record, card, self.places.checkpoint, comparison, figures, found, shown,
            after=after, left_out=left_out, old=None if old is None else old.card,
            seconds=self._worked(), images_per_s=self.status.images_per_s, blend=share,
        )  # fmt: skip
        with storing(self.places.result):
            plain.write(self.places.result, result, self.folder)

    def _compare(
        self, items: list[Item], old: Localizer | None, new: Localizer | None
    ) -> tuple[list[Measured], list[Measured], tuple[str, ...]]:
        self._phase("compare", 0, 1, "Comparing")
        rows: list[list[Measured]] = [[], []]
        left_out: set[str] = set()
        models = [(number, one) for number, one in enumerate((old, new)) if one is not None]
        for place, (number, localizer) in enumerate(models):
            which = "current" if number == 0 else "new"

            def tell(
                done: int, total: int, _: str, at: int = place, old: bool = not number
            ) -> None:
                text = (
                    f"Held-out images, {'current' if old else 'new'} model: {done + 1} of {total}"
                )
                self._phase("compare", at * total + done, len(models) * total, text)

            journal = self.places.journals / f"{which}.jsonl"
            rows[number], failed = comparing.measured(localizer, items, journal, tell, self._asked)
            left_out |= set(failed)
        return rows[0], rows[1], tuple(sorted(left_out))

    def _forgetting(self, old: Localizer | None, new: Localizer) -> Regression:
        self._phase("regression", 0, 1, "The regression set")
        if self.places.regression.exists():
            with contextlib.suppress(PalimpsestError):
                return plain.read(Regression, self.places.regression, self.folder)
        found = forgetting.skipped()
        if self.record.advanced.forgetting:
            tell = self._progress("regression", "The regression set")
            found = forgetting.run(old, new, self._device, tell, self._asked)
        with storing(self.places.regression):
            plain.write(self.places.regression, found, self.folder)
        return found

    # ------------------------------------------------------------------ telling

    def _event(self, event: dict[str, Any]) -> None:
        """What the trainer says."""
        kind = event["event"]
        if kind == "cancelled":
            if self.control.command == "evaluate":
                self._teller.event({**event, "event": "finished", "reason": "asked"})
            return
        if kind == "started":
            self._set(state=RunState.RUNNING, phase="train", text="Training", error=None)
        if kind in ("paused", "resumed"):
            state = RunState.PAUSED if kind == "paused" else RunState.RUNNING
            self._set(state=state, step=event["step"])
        if kind == "progress":
            self._progressed(event)
            if time.monotonic() - self._noted < _EVENT:
                return
            self._noted = time.monotonic()
        self._teller.event(event)

    def _progressed(self, event: dict[str, Any]) -> None:
        left = event.get("remaining_s")
        if left is not None:
            self._weights.heed("train", 1 - float(event["share"]), left)
        self._set(
            phase="train",
            text=f"Step {event['step']} of {event['steps']}",
            step=event["step"],
            steps=event["steps"],
            images_per_s=event["images_per_s"],
            share=self._weights.share("train", float(event["share"])),
            remaining=None if left is None else left + self._weights.after("train"),
        )

    def _progress(self, phase: str, words: str) -> Progress:
        def tell(done: int, total: int, text: str) -> None:
            self._phase(phase, done, total, words)

        return tell

    def _phase(self, phase: str, done: int, total: int, text: str) -> None:
        assert phase in PHASES
        new = phase != self.status.phase
        now = time.monotonic()
        if not new and now - self._told < _TELL and done < total:
            return
        self._told = now
        part = done / total if total else 0.0
        if new:
            self._phase_began = (now, part)
        began, known = self._phase_began
        self._weights.heed(phase, part - known, now - began)
        self._set(
            state=RunState.RUNNING,
            phase=phase,
            text=text,
            share=self._weights.share(phase, part),
            remaining=self._weights.remaining(phase, part),
            error=None,
        )
        if new or now - self._noted > _EVENT:
            self._noted = now
            self._teller.event(
                {"event": "phase", "phase": phase, "done": done, "total": total, "text": text}
            )

    def _set(self, **changes: Any) -> None:
        self.status = replace(self.status, worked=self._worked(), **changes)
        self._teller.status(self.status)

    def _worked(self) -> float:
        return time.monotonic() - self._began

    # ------------------------------------------------------------------ waiting

    def _asked(self) -> bool:
        """For loops that ask whether to stop: waits here while paused, leaves by Stopped."""
        asked = time.monotonic()
        if self.control.waits(self._paused):
            raise Stopped(self.control.command)
        began, known = self._phase_began
        self._phase_began = (began + time.monotonic() - asked, known)  # a pause is no slowness
        return False

    def _paused(self, begins: bool) -> None:
        self._set(state=RunState.PAUSED if begins else RunState.RUNNING)
        kind = "paused" if begins else "resumed"
        self._teller.event({"event": kind, "step": self.status.step})

    def _with_room(self, act: Callable[[], T]) -> T:
        """Do something, again and again while the disk is full."""
        wait, first = _RETRY[0], True
        while True:
            try:
                return act()
            except (PalimpsestError, OSError) as error:
                if not no_room(error):
                    raise
                told = (
                    error.as_dict()
                    if isinstance(error, PalimpsestError)
                    else {"code": "training.storage", "sentence": str(error), "hint": ""}
                )
            told["hint"] = "Make room on the disk: the training then goes on by itself."
            self._set(state=RunState.WAITING, error=told, remaining=None)
            if first:
                self._teller.event({"event": "waiting", **told})
            first = False
            end = time.monotonic() + wait
            while time.monotonic() < end:
                if self.control.ending:
                    raise Stopped(self.control.command)
                time.sleep(0.1)
            wait = min(_RETRY[1], wait * 2)


def trial(folder: Path, progress: Callable[[int, int, str], None]) -> None:
    """Build the data set and time this machine; the result is left in the folder.

    Raises:
        PalimpsestError: the images or the checkpoint cannot be used, or the disk is full.
    """
    record, places = store.read(folder), Places(folder)

    def tell(done: int, total: int, _: str) -> None:
        progress(done, 4 * total, "Building the data set")

    data = _opened(record, places, tell)

    def time_(done: int, total: int, text: str) -> None:
        progress(total + 3 * done, 4 * total, text)

    found = trying.carry_out(record, data, trying.wish_of(folder), time_)
    with storing(places.trial):
        trying.write(folder, found)


def _opened(
    record: Record,
    places: Places,
    progress: Callable[[int, int, str], None],
    cancelled: CancelCheck = lambda: False,
) -> FileDataSet:
    """The data set of a training, built first where it is not there yet."""
    path = places.data_of(record)
    if path == places.dataset and not path.exists():
        sources = check.sources_of(record)
        options = check.options_of(record, len(collect.entries(sources)))
        build(sources, path, options, progress=progress, cancelled=cancelled)
    return learning.open_data(record, path)


def _write(path: Path, row: Any) -> None:
    with storing(path):
        files.replace(path, json.dumps(row).encode())
