"""Training in the main window: the menu's entry, what runs in the background, closing.

The wizard and its engine are imported when they are needed first: the window's start does not
wait for them.
"""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from forensics_gui import folders
from forensics_gui.notifications import Notice
from forensics_gui.text import visible
from forensics_gui.wizard.memory import Memory
from forensics_gui.wizard.question import Question
from forensics_gui.wizard.running import RunningButton, RunningRow
from model.errors import PalimpsestError
from model.localisation import CancelCheck, Progress

if TYPE_CHECKING:
    from forensics_gui.jobs import JobRunner
    from forensics_gui.main_window import MainWindow
    from forensics_gui.wizard.models import WindowModels
    from forensics_gui.wizard.window import WizardWindow
    from training.wizard import Run, Training, Trainings
    from training.wizard.types import Poll

_POLL_MS = 1000
LOOKING = "trainings"


class TrainingDesk(QObject):
    """Everything about training in one main window. ``told`` carries a notice."""

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._runner: JobRunner = window.runner
        self._trainings: Trainings | None = None
        self._followed: tuple[Training, Run] | None = None
        self._models: WindowModels | None = None
        self._may_close = False
        self._opening = False
        self._wanted = ""  # id of the training that the wizard is opened for
        self._memory = Memory()
        self.wizard: WizardWindow | None = None
        self.button = RunningButton()
        self.button.clicked.connect(self.open)
        window.status.insertPermanentWidget(1, self.button)
        self.button.hide()
        self.row = RunningRow()
        self.row.wanted.connect(self.open)
        window.jobs.pin(self.row)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.look)

    @property
    def trainings(self) -> Trainings:
        """Those of this person, from the folder of the workspace."""
        if self._trainings is None:
            from training.wizard import Trainings

            self._trainings = Trainings(folders.trainings(), current_checkpoint)
        return self._trainings

    # -- the wizard ------------------------------------------------------------------------
    @Slot()
    def open(self) -> None:
        """Show the wizard, where it was left."""
        self._show("")

    def _show(self, number: str) -> None:
        self._wanted = number
        if self.wizard is not None:
            if number:
                self.wizard.open_training(number)
            self.wizard.raise_()
            self.wizard.activateWindow()
            return
        if self._opening:
            return
        try:
            # Only the first time does it take long enough to be looked at.
            first = "forensics_gui.wizard.models" not in sys.modules
            job = self._runner.submit(
                self.tr("Opening the trainings"), _prepared, lane=LOOKING, visible=first
            )
        except PalimpsestError as error:
            self.failed.emit(error)
            return
        self._opening = True
        job.succeeded.connect(self._open)
        job.failed.connect(self._not_opened)

    @Slot(object)
    def _not_opened(self, error: PalimpsestError) -> None:
        self._opening = False
        self.failed.emit(error)

    @Slot(object)
    def _open(self, _nothing: object) -> None:
        self._opening = False
        from forensics_gui.wizard.models import WindowModels
        from forensics_gui.wizard.window import WizardWindow

        try:
            if self._models is None:
                self._models = WindowModels(self._window, self)
                self._models.failed.connect(self._model_failed)
                self._models.told.connect(self._model_told)
            models = self._models
            wizard = WizardWindow(self.trainings, self._runner, models)
            models.changed.connect(wizard.result.refresh)
            wizard.closed.connect(self._closed)
            wizard.startedRun.connect(self.follow)
            self.wizard = wizard
            if self._wanted:
                wizard.open_training(self._wanted)
            else:
                wizard.open_where_left()
        except (PalimpsestError, OSError) as error:
            self.failed.emit(error)
            return
        wizard.show()

    @Slot(object)
    def _model_failed(self, error: PalimpsestError) -> None:
        """Where the person looks: in the wizard, or in the window when it was closed."""
        if self.wizard is not None:
            self.wizard.notifications.error(error)
        else:
            self.failed.emit(error)

    @Slot(object)
    def _model_told(self, notice: Notice) -> None:
        there = self.wizard.notifications if self.wizard is not None else None
        (there or self._window.notifications).post(notice)

    @Slot()
    def _closed(self) -> None:
        self.wizard = None
        self.follow()
        if self._may_close:
            self._window.close()

    # -- what runs -------------------------------------------------------------------------
    def begin(self) -> None:
        """Look, behind the window, for a training that an earlier run left going."""
        if not folders.trainings().is_dir():
            return
        try:
            look = partial(_looked, self._memory.awaited())
            job = self._runner.submit("Looking for trainings", look, lane=LOOKING, visible=False)
        except PalimpsestError:
            return
        job.succeeded.connect(self._found)

    @Slot(object)
    def _found(self, found: Found) -> None:
        if found.running:
            self.follow()
        elif found.ended is not None:
            self._memory.wait_for("")
            self._tell_end(*found.ended)

    @Slot()
    def follow(self) -> None:
        """Follow the training whose process works, if any, in the status bar and job list."""
        try:
            training = self.trainings.running()
        except (PalimpsestError, OSError):
            training = None
        if training is None:
            self._unfollow()
            return
        if self._followed is None or self._followed[0].id != training.id:
            self._followed = (training, training.run())
            self._memory.wait_for(training.id)
        self._timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask the run how it stands."""
        if self._followed is None:
            return
        training, run = self._followed
        try:
            poll = run.poll()
        except (PalimpsestError, OSError):
            self._unfollow()
            return
        name = visible(training.record.name)
        if poll.state.alive:
            for part in (self.button, self.row):
                part.tell(name, poll)
            return
        self._unfollow()
        seen = self.wizard.training if self.wizard is not None else None
        if seen is None or seen.id != training.id:
            self._tell_end(training.id, name, poll)
        self._memory.wait_for("")

    def _unfollow(self) -> None:
        self._timer.stop()
        self._followed = None
        self.button.hide()
        self.row.hide()

    def _tell_end(self, number: str, name: str, poll: Poll) -> None:
        """Say it until the person has seen it: nobody sits before a training for hours."""
        from training.wizard.types import RunState

        hint = self.tr("File > Train a model shows it.")
        finished = poll.state is RunState.FINISHED
        if not finished and poll.error is None:
            return  # it was paused, as the person asked
        words = self.tr("Show the result") if finished else self.tr("Open the training")
        sentence = (
            self.tr("The training “{name}” is finished.")
            if finished
            else self.tr("The training “{name}” stopped before it was done.")
        )
        self.told.emit(
            Notice(
                sentence.format(name=name),
                hint,
                caution=not finished,
                stays=True,
                act=(words, partial(self._show, number)),
            )
        )

    # -- closing ---------------------------------------------------------------------------
    def may_close(self) -> bool:
        """Whether the main window may close now. When a training runs the person is asked, and
        the window is closed again after the answer."""
        if self._may_close or not self._runs():
            self.close_down()
            return True
        self._ask()
        return False

    def close_down(self) -> None:
        """Close the wizard; a training that runs goes on."""
        self._may_close = True
        self._timer.stop()
        wizard, self.wizard = self.wizard, None
        if wizard is not None:
            wizard.closed.disconnect(self._closed)
            wizard.close_running()

    def _runs(self) -> bool:
        if self._followed is None:
            return False
        try:
            return self._followed[1].state.alive
        except (PalimpsestError, OSError):
            return False

    def _ask(self) -> None:
        if Question.asked(self._window, "training"):
            return
        box = Question(
            self._window,
            self.tr("Quit"),
            self.tr("A model is being trained. Go on when Palimpsest is closed?"),
            self.tr(
                "In the background it goes on until it is done; Palimpsest finds it at its next "
                "start. Paused, its place is saved and nothing is computed."
            ),
        )
        box.setObjectName("training")
        box.answer(self.tr("Go on in the background"), self.quit_running, default=True)
        box.answer(self.tr("Pause"), self.quit_paused)
        box.answer(self.tr("Cancel"))
        box.open()

    @Slot()
    def quit_running(self) -> None:
        """Close the main window; the training goes on."""
        self.close_down()
        self._window.close()

    @Slot()
    def quit_paused(self) -> None:
        """Save the training's place, end its process, and close the main window."""
        if self._followed is not None:
            try:
                self._followed[1].stop()
            except (PalimpsestError, OSError) as error:
                self.failed.emit(error)
                return
        self.quit_running()


def current_checkpoint() -> Path | None:
    """The weights of the model in use."""
    from forensics_gui.wizard.models import current

    return current()


def _prepared(progress: Progress, cancelled: CancelCheck) -> None:
    """Import what the wizard needs away from the window's thread."""
    del progress, cancelled
    importlib.import_module("training.wizard")
    importlib.import_module("forensics_gui.wizard.models")


@dataclass(frozen=True)
class Found:
    """Whether a training is at work; else how the one ended that was when the program was
    closed: its id, its name, and its last word."""

    running: bool
    ended: tuple[str, str, Poll] | None = None


def _looked(awaited: str, progress: Progress, cancelled: CancelCheck) -> Found:
    del progress, cancelled
    # Imports the engine away from the window's thread.
    from training.wizard import Trainings

    trainings = Trainings(folders.trainings(), current_checkpoint)
    running = trainings.running() is not None
    if running or not awaited:
        return Found(running)
    try:
        training = trainings.open(awaited)
        return Found(False, (training.id, visible(training.record.name), training.run().poll()))
    except (PalimpsestError, OSError):
        return Found(False)  # it was discarded
