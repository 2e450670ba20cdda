"""Fourth page: curves and maps while it trains; pause, cancel, go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from forensics_gui.inspector.parts import put_on_clipboard
from forensics_gui.jobs import JobRunner
from forensics_gui.report.text import grouped, number
from forensics_gui.theme import HALF, SPACE, SPACE_2, FontSize, font, icon, set_font
from forensics_gui.theme.icons import sided
from forensics_gui.theme.widgets import ElidedLabel, muted, plain
from forensics_gui.wizard.chart import Chart, Curve, Look
from forensics_gui.wizard.example_maps import ExampleMaps
from forensics_gui.wizard.page import Banner, Page
from forensics_gui.wizard.question import Question
from forensics_gui.wizard.story import Story, smoothed
from forensics_gui.wizard.times import lasting
from forensics_gui.wizard.words import shown
from training.wizard.types import Poll, RunState

if TYPE_CHECKING:
    from training.wizard import Run, Training

_POLL_MS = 300


class TrainPage(Page):
    """``finished`` follows the moment in which a result is there. ``planWanted``: back to the
    plan, which forgets what was trained."""

    planWanted = Signal()

    def __init__(self, runner: JobRunner) -> None:
        super().__init__(self.tr("Train"), "", runner)
        self.story = Story()
        self._run: Run | None = None
        self._seen_alive = False
        self._drawn: tuple[RunState, bool] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.look)
        self._banner = Banner()
        self._banner.pressed.connect(self.start)
        self._doing = ElidedLabel("", Qt.TextElideMode.ElideRight)
        self._left = QLabel()
        self._left.setFont(font(bold=True, digits=True))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(SPACE)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Progress of the training"))
        # wraps beside the buttons, whose words are long in some languages
        self._facts = muted(plain())
        set_font(self._facts, FontSize.SMALL)
        self._pause = QPushButton(icon("pause"), self.tr("Pause"))
        self._pause.clicked.connect(self.pause_or_resume)
        self._early = QPushButton(icon("scale"), self.tr("Compare now"))
        self._early.setToolTip(
            self.tr("End the training early and compare what there is with the current model")
        )
        self._early.clicked.connect(self.compare_now)
        self._cancel = QPushButton(icon("circle-x"), self.tr("Cancel"))
        self._cancel.clicked.connect(self.ask_cancel)
        self._plan = QPushButton(icon(sided("arrow-left")), self.tr("Change the plan"))
        self._plan.clicked.connect(self.planWanted)
        self._copy = QPushButton(icon("copy"), self.tr("Copy details"))
        self._copy.clicked.connect(self._copy_log)
        self.loss = Chart(self.tr("Loss (lower is better)"))
        self.quality = Chart(self.tr("On validation images (higher is better)"), span=(0.0, 1.0))
        self.examples = ExampleMaps()
        self.column.addWidget(self._banner)
        self.column.addLayout(self._progress())
        charts = QHBoxLayout()
        charts.setSpacing(SPACE_2)
        charts.addWidget(self.loss, 1)
        charts.addWidget(self.quality, 1)
        self.column.addLayout(charts, 5)
        self.column.addWidget(self.examples, 5)
        self.sentence.hide()

    def _progress(self) -> QVBoxLayout:
        words = QHBoxLayout()
        words.setSpacing(SPACE)
        words.addWidget(self._doing, 1)
        words.addWidget(self._left)
        below = QHBoxLayout()
        below.setSpacing(SPACE)
        below.addWidget(self._facts, 1)
        for button in (self._copy, self._plan, self._pause, self._early, self._cancel):
            below.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(HALF)
        column.addLayout(words)
        column.addWidget(self._bar)
        column.addLayout(below)
        return column

    # -- as a page -------------------------------------------------------------------------
    def enter(self, training: Training | None) -> None:
        super().enter(training)
        if training is None:
            return
        # A new handle tells everything from the beginning, so that the curves are whole.
        self.story, self._drawn, self._seen_alive = Story(), None, False
        self._run = training.run()
        self.look()
        self._timer.start()

    def leave(self) -> None:
        self._timer.stop()

    def missing(self) -> str:
        if self.state is RunState.FINISHED:
            return ""
        if self.state.alive:
            return self.tr("The result comes when the training and the comparison are done.")
        return self.tr("The training is not finished.")

    def next_text(self) -> str:
        return self.tr("See the result")

    @property
    def state(self) -> RunState:
        """How the process stands, as of the last look."""
        return self.story.poll.state

    # -- the process -----------------------------------------------------------------------
    @Slot()
    def look(self) -> None:
        """Ask the run what is new, and draw it."""
        run = self._run
        if run is None:
            return
        news = self.story.feed(run.poll())
        poll = self.story.poll
        self._seen_alive = self._seen_alive or poll.state.alive
        self._draw_progress(poll)
        if news or self._drawn is None:
            self._draw_curves()
            self.examples.show_maps(self.story.maps)
        stands = (poll.state, _learns(poll))
        if self._drawn != stands:
            finished = self._drawn is None or self._drawn[0] is not RunState.FINISHED
            self._drawn = stands
            self._draw_state(poll)
            self.changed.emit()
            if poll.state is RunState.FINISHED and finished and self._seen_alive:
                self.finished.emit()

    @Slot()
    def start(self) -> None:
        """Start, or go on where the run stopped."""
        if self.training is not None and not self.state.alive:
            if self.state is RunState.PAUSED:
                self.pause_or_resume()
                return
            if self.attempt(self.training.start):
                self.enter(self.training)
        elif self.state is RunState.PAUSED:
            self.pause_or_resume()

    @Slot()
    def pause_or_resume(self) -> None:
        """Keep the process waiting, or let it go on."""
        run = self._run
        if run is None:
            return
        call = run.resume if self.state is RunState.PAUSED else run.pause
        self._pause.setEnabled(not self.attempt(call))

    @Slot()
    def compare_now(self) -> None:
        """End the training early and go to the comparison."""
        if self._run is None:
            return
        if self.attempt(self._run.evaluate_now):
            self._early.setEnabled(False)
            if not self.state.alive and self.training is not None:
                self.start()

    @Slot()
    def ask_cancel(self) -> None:
        """Ask, then end the process."""
        box = Question(
            self,
            self.tr("Cancel the training"),
            self.tr("Cancel this training?"),
            self.tr("What was trained so far is kept: it can go on later, or be discarded."),
        )
        box.answer(self.tr("Cancel the training"), self.cancel)
        box.answer(self.tr("Go on training"), default=True)
        box.open()

    @Slot()
    def cancel(self) -> None:
        """End the process; what it saved stays."""
        if self._run is not None and self.state.alive:
            self._cancel.setEnabled(not self.attempt(self._run.cancel))

    @Slot()
    def _copy_log(self) -> None:
        if self._run is None:
            return
        error = self.story.poll.error or {}
        parts = [error.get("sentence", ""), error.get("hint", ""), error.get("code", "")]
        text = "\n".join([*(part for part in parts if part), self._run.log()])
        put_on_clipboard(text)

    # -- drawing ---------------------------------------------------------------------------
    def _draw_progress(self, poll: Poll) -> None:
        self._bar.setValue(round(poll.share * 1000))
        self._doing.setText(self._work_text(poll))
        alive = poll.state in (RunState.RUNNING, RunState.STARTING)
        left = ""
        if alive and poll.remaining is not None:
            left = self.tr("about {time} left").format(time=lasting(poll.remaining))
        self._left.setText(left)
        story = self.story
        parts = []
        if poll.steps:
            parts.append(
                self.tr("step {step} of {steps}").format(
                    step=grouped(poll.step), steps=grouped(poll.steps)
                )
            )
        if alive and story.images_per_s is not None and poll.phase in ("train", ""):
            parts.append(self.tr("{rate} images/s").format(rate=number(story.images_per_s, 1)))
        if story.best is not None:
            parts.append(self.tr("best so far at step {step}").format(step=grouped(story.best)))
        self._facts.setText("  ·  ".join(parts))

    def _work_text(self, poll: Poll) -> str:
        if poll.state is not RunState.RUNNING:
            return self._state_word(poll.state)
        phases = {
            "data": self.tr("Preparing the images"),
            "train": self.tr("Training"),
            "calibrate": self.tr("Setting the thresholds"),
            "compare": self.tr("Comparing both models on the held-out images"),
            "regression": self.tr("Looking for what it may have forgotten"),
            "examples": self.tr("Drawing examples"),
        }
        phase = phases.get(poll.phase, self.tr("Starting…"))
        # while it trains the facts below say the step
        more = shown(poll.text) if poll.phase in ("calibrate", "compare") else ""
        return "  ·  ".join(part for part in (phase, more) if part)

    def _state_word(self, state: RunState) -> str:
        return {
            RunState.NOT_STARTED: self.tr("Not started"),
            RunState.STARTING: self.tr("Starting…"),
            RunState.RUNNING: self.tr("Training"),
            RunState.PAUSED: self.tr("Paused"),
            RunState.WAITING: self.tr("Waiting"),
            RunState.INTERRUPTED: self.tr("Stopped"),
            RunState.CANCELLED: self.tr("Cancelled"),
            RunState.FAILED: self.tr("Stopped by an error"),
            RunState.FINISHED: self.tr("Finished"),
        }[state]

    def _draw_curves(self) -> None:
        story = self.story
        steps = max([story.poll.steps, *(round(p[0]) for p in story.loss[-1:])])
        waiting = self.tr("The curves begin with the first steps.")
        self.loss.show_curves(
            (
                Curve(self.tr("training"), smoothed(story.loss), Look.THIN),
                Curve(self.tr("validation"), tuple(story.validation), Look.MAIN, marks=True),
            ),
            steps,
            waiting,
        )
        self.quality.show_curves(
            (
                Curve(self.tr("pixel F1"), tuple(story.f1), Look.MAIN, marks=True),
                Curve(self.tr("image AUC"), tuple(story.auc), Look.DASHED, marks=True),
                Curve(self.tr("authentic left blank"), tuple(story.quiet), Look.THIN, marks=True),
            ),
            steps,
            self.tr("The first figures come with the first validation."),
        )

    def _draw_state(self, poll: Poll) -> None:
        state = poll.state
        self._pause.setText(self.tr("Go on") if state is RunState.PAUSED else self.tr("Pause"))
        self._pause.setIcon(icon("play" if state is RunState.PAUSED else "pause"))
        for button in (self._pause, self._cancel):
            button.setVisible(state.alive)
            button.setEnabled(state is not RunState.STARTING or button is self._cancel)
        trained = bool(self.story.validation)
        self._early.setVisible(
            (_learns(poll) and state in (RunState.RUNNING, RunState.PAUSED))
            or (trained and state in (RunState.CANCELLED, RunState.INTERRUPTED))
        )
        self._early.setEnabled(True)
        self._plan.setVisible(state in (RunState.CANCELLED, RunState.FAILED, RunState.INTERRUPTED))
        self._copy.setVisible(state in (RunState.FAILED, RunState.INTERRUPTED))
        self._tell_banner(poll)

    def _tell_banner(self, poll: Poll) -> None:
        state, banner = poll.state, self._banner
        error = poll.error or {}
        go_on = self.tr("Go on")
        banner.use("triangle-alert", "caution")
        if state is RunState.INTERRUPTED and self.story.stopped:
            banner.use("pause", "accent")
            banner.tell(
                self.tr("This training was paused and its process ended."),
                self.tr("It goes on from step {step}.").format(step=grouped(poll.step)),
                go_on,
            )
        elif state is RunState.INTERRUPTED:
            banner.tell(
                self.tr("The training stopped before it was done."),
                self._after_crash(),
                go_on,
            )
        elif state is RunState.WAITING:
            banner.tell(shown(error.get("sentence", "")), shown(error.get("hint", "")))
        elif state is RunState.FAILED:
            banner.tell(
                shown(error.get("sentence", "")) or self.tr("The training stopped."),
                shown(error.get("hint", "")),
                self.tr("Try again"),
            )
        elif state is RunState.PAUSED:
            banner.use("pause", "accent")
            banner.tell(
                self.tr("Paused."),
                self.tr("Nothing is computed until it goes on; its place is saved."),
            )
        elif state is RunState.CANCELLED:
            banner.use("info", "accent")
            banner.tell(
                self.tr("This training was cancelled."),
                self.tr("What was trained so far is kept."),
                go_on,
            )
        elif state is RunState.NOT_STARTED:
            banner.use("info", "accent")
            banner.tell(self.tr("The training has not begun."), "", self.tr("Start training"))
        else:
            banner.tell("")

    def _after_crash(self) -> str:
        return self.tr(
            "Its process ended unexpectedly: something ended it, or the computer was turned off. "
            "It goes on from step {step}, where it was saved last."
        ).format(step=grouped(self.story.saved or 0))


def _learns(poll: Poll) -> bool:
    """Whether the comparison is still to come, so that it can be asked for early."""
    return poll.phase in ("", "data", "train")
