"""One training of the user, page by page."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from model.errors import Cancelled
from training.wizard import actions, check, plain, planning, store, trying
from training.wizard.errors import BusyError, DamagedError, WizardError
from training.wizard.run import Run, running_in
from training.wizard.store import Places
from training.wizard.types import (
    Action,
    Advanced,
    Check,
    Choice,
    ImageSource,
    Record,
    Result,
    RunState,
    Stage,
    Trial,
)

if TYPE_CHECKING:
    from training.wizard.check import Progress

Stop = Callable[[], bool]
_USUAL_WEIGHTS = 20 << 20  # bytes of a network whose weights are not there yet


def _quiet(done: int, total: int, text: str) -> None:
    """Progress that nobody watches."""


def _never() -> bool:
    return False


class Training:
    """One training in a folder of its own. See ``types.Record`` for what is kept.

    Methods that take ``progress`` and ``cancelled`` may take long; the others write one small
    file. Everything that was done is on the disk when a method returns.
    """

    def __init__(self, folder: Path) -> None:
        """Open a training that was created before.

        Raises:
            DamagedError: its record cannot be read.
        """
        self.folder = folder
        self._places = Places(folder)
        self.record: Record = store.read(folder)

    @property
    def id(self) -> str:
        """The name of its folder."""
        return self.folder.name

    @property
    def stage(self) -> Stage:
        """The page it stands at."""
        return Stage.RESULT if self._places.result.exists() else self.record.stage

    # --------------------------------------------------------------------------- images

    def add_source(self, source: ImageSource) -> None:
        """Add images.

        Raises:
            WizardError: they are there already, a data set file would stand beside others, or
                the training was begun.
        """
        kept = self.record.sources
        if any(s.path == source.path for s in kept):
            raise WizardError(
                f"{source.path.name} is in the list already.", "Remove it there to add it anew."
            )
        if kept and "dataset" in (source.kind, kept[0].kind):
            raise WizardError(
                "A data set in HDF5 is used alone: it is divided already.",
                "Remove the other images, or leave the data set out.",
            )
        for other in kept:
            if source.path.is_relative_to(other.path) or other.path.is_relative_to(source.path):
                raise WizardError(
                    f"{source.path.name} and {other.path.name} lie in each other: images would "
                    "be used twice.",
                    "Remove one of the two.",
                )
        self._images(sources=(*kept, source))

    def remove_source(self, index: int) -> None:
        """Take images out of the list."""
        rows = list(self.record.sources)
        del rows[index]
        self._images(sources=tuple(rows), left_out=())

    def replace_source(self, index: int, source: ImageSource) -> None:
        """Read images in another way."""
        rows = list(self.record.sources)
        rows[index] = source
        self._images(sources=tuple(rows))

    def rename(self, name: str) -> None:
        """Give it another name, which the new model will have too."""
        self.record = store.write(self.folder, replace(self.record, name=name.strip()))

    def leave_out(self, names: Iterable[str]) -> None:
        """Do without these images."""
        self._images(left_out=tuple(sorted({*self.record.left_out, *names})))

    def take_in(self, names: Iterable[str]) -> None:
        """Use these images after all."""
        self._images(left_out=tuple(sorted(set(self.record.left_out) - set(names))))

    def apply(self, action: Action) -> None:
        """Do what a finding proposes; the images are to be checked again afterwards."""
        if action.code == "leave_out":
            self.leave_out(action.items)
        elif action.code == "take_in":
            self.take_in(action.items)
        elif action.code in actions.OF_SOURCES and 0 <= action.source < len(self.record.sources):
            changed = actions.changed(self.record.sources[action.source], action.code)
            self.replace_source(action.source, changed)

    def _images(self, **changes: object) -> None:
        if self.record.begun:
            raise WizardError(
                "The training was begun with the images as they are.",
                "Start another training, or go back to the plan first, which discards what was "
                "trained.",
            )
        self.record = store.forget_after_images(self.folder, self.record, **changes)

    # --------------------------------------------------------------------------- check

    def check(self, progress: Progress = _quiet, cancelled: Stop = _never) -> Check:
        """Check all images; takes long the first time and is resumed when it was stopped.

        Raises:
            PalimpsestError: there is nothing to check, a folder is missing, the disk is full.
            Cancelled: asked to stop; what was examined is remembered.
        """
        if not self.record.sources:
            raise WizardError("There are no images yet.", "Add a folder of images.")
        of = store.digest(self.record)
        found = check.run_check(
            self.record, self._places.thumbnails, self._places.dataset, progress, cancelled
        )
        plain.write(self._places.check, found, self.folder)
        stage = Stage.CHECK if self.record.stage is Stage.IMAGES else self.record.stage
        self.record = store.write(self.folder, replace(self.record, checked=of, stage=stage))
        return found

    def last_check(self) -> Check | None:
        """The check of the images as they are, if there was one."""
        if not self.record.checked or self.record.checked != store.digest(self.record):
            return None
        try:
            return plain.read(Check, self._places.check, self.folder)
        except DamagedError:
            return None

    def accept_check(self) -> None:
        """Go on to the plan.

        Raises:
            WizardError: the images were not checked, or no usable model can be trained on them.
        """
        found = self.last_check()
        if found is None:
            raise WizardError("The images are not checked yet.", "Check them first.")
        if not found.usable:
            raise WizardError(found.refusal, "Mend it, or add images.")
        if self.record.stage in (Stage.IMAGES, Stage.CHECK):
            self.record = store.write(self.folder, replace(self.record, stage=Stage.PLAN))

    # --------------------------------------------------------------------------- plan

    def measure(
        self,
        advanced: Advanced | None = None,
        progress: Progress = _quiet,
        cancelled: Stop = _never,
    ) -> Trial:
        """Build the data set and time a few real steps on this machine, in a process of its
        own.

        Raises:
            WizardError: the images were not accepted, or the trial failed.
            BusyError: a training runs, which would spoil the times.
            Cancelled: asked to stop.
        """
        if self.record.stage not in (Stage.PLAN, Stage.TRAIN) or self.record.begun:
            raise WizardError("There is nothing to plan at this point.")
        if running_in(self.folder.parent) is not None:
            raise BusyError(
                "Another training is at work; times measured now would be wrong.",
                "Wait until it is done, or pause it.",
            )
        found = trying.in_process(self.folder, advanced or Advanced(), progress, cancelled)
        if cancelled():
            raise Cancelled("Stopped.")
        self.record = store.write(self.folder, replace(self.record, trial=found, chosen=None))
        return found

    def choices(self, advanced: Advanced | None = None) -> tuple[Choice, ...]:
        """The plans to choose from, by the trial; empty without one."""
        found = self.last_check()
        if self.record.trial is None or found is None:
            return ()
        return planning.choices(self.record.trial, found.counts, advanced or Advanced())

    def choose(self, choice: Choice, advanced: Advanced | None = None) -> None:
        """Take a plan.

        Raises:
            WizardError: it is not possible, or the training was begun.
        """
        if choice.problem:
            raise WizardError(choice.problem)
        if self.record.begun:
            raise WizardError("The training was begun.", "Go back to the plan first.")
        if self.record.stage not in (Stage.PLAN, Stage.TRAIN):
            raise WizardError("The images are not checked yet.", "Check them first.")
        self.record = store.write(
            self.folder,
            replace(self.record, chosen=choice, advanced=advanced or Advanced(), stage=Stage.TRAIN),
        )

    @staticmethod
    def devices() -> tuple[tuple[str, str], ...]:
        """Code and words of the devices that can be trained on; loads torch."""
        return trying.devices()

    @staticmethod
    def networks() -> tuple[str, ...]:
        """Networks that can be trained from scratch; loads torch."""
        from model.networks import available

        return available()

    # --------------------------------------------------------------------------- train

    def start(self) -> Run:
        """Start the process, or go on where an earlier one stopped.

        Raises:
            WizardError: there is no plan, or the result is there.
            BusyError: another training of the workspace is at work.
        """
        if self.record.chosen is None:
            raise WizardError("There is no plan yet.", "Choose one first.")
        run = Run(self.folder)
        # first: on a busy machine a process takes its time to end after its last word
        if run.state is RunState.FINISHED:
            raise WizardError("The training is finished.", "Look at its result.")
        if run.at_work():
            run.resume()
            return run
        if running_in(self.folder.parent) is not None:
            raise BusyError(
                "Another training is at work on this machine.",
                "Wait until it is done, or pause it.",
            )
        self._ask_for_room()
        self.record = store.write(self.folder, replace(self.record, begun=True))
        run.launch()
        return run

    def _ask_for_room(self) -> None:
        """Refuse before anything is begun rather than wait in the middle of it."""
        base = self._places.base
        weights = base.stat().st_size if base.exists() else _USUAL_WEIGHTS
        # weights, their average and the optimiser's two moments, twice while they are replaced,
        # the best state, and the checkpoint
        needed = 11 * weights
        free = shutil.disk_usage(self.folder).free
        if free < needed:
            raise WizardError(
                f"There is too little room on the disk: {free >> 20} MB are free, and the "
                f"training needs {needed >> 20} MB.",
                "Make room, then start it.",
            )

    def run(self) -> Run:
        """A handle on the process, whether one lives or not."""
        return Run(self.folder)

    def back_to_plan(self) -> None:
        """Forget what was trained, keep images and check.

        Raises:
            WizardError: the process is at work.
        """
        if Run(self.folder).at_work():
            raise WizardError("The training is at work.", "Cancel it first.")
        self.record = store.write(
            self.folder, replace(self.record, begun=False, chosen=None, stage=Stage.PLAN)
        )
        actions.forget_training(self._places)

    # --------------------------------------------------------------------------- result

    def result(self) -> Result | None:
        """What came of it, once it is there.

        Raises:
            DamagedError: it cannot be read.
        """
        if not self._places.result.exists():
            return None
        return plain.read(Result, self._places.result, self.folder)

    def discard(self) -> None:
        """Delete everything of this training; the user's images are not touched.

        Raises:
            WizardError: its process is at work, or the folder cannot be deleted.
        """
        if Run(self.folder).at_work():
            raise WizardError("The training is at work.", "Cancel it first.")
        gone = self.folder.with_name(f".{self.folder.name}.discarded")
        try:
            # renamed first: half a training must not show up in the list
            self.folder.replace(gone)
        except OSError as error:
            raise WizardError(
                f"The training cannot be deleted: {error.strerror or error}.",
                "Close programs that have its files open.",
            ) from error
        with contextlib.suppress(OSError):
            shutil.rmtree(gone)
