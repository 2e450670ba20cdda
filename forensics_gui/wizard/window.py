"""The wizard's window: steps at the left, one page at a time, and the way between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.jobs import JobRunner
from forensics_gui.notifications import NotificationBar, Notifications
from forensics_gui.text import visible
from forensics_gui.theme import SPACE, SPACE_2, SPACE_3, FontSize, app_icon, icon, set_font
from forensics_gui.theme.widgets import ElidedLabel, muted, rule
from forensics_gui.wizard.check_page import CheckPage
from forensics_gui.wizard.images_page import ImagesPage
from forensics_gui.wizard.memory import Memory
from forensics_gui.wizard.page import Page
from forensics_gui.wizard.plan_page import PlanPage
from forensics_gui.wizard.question import Question
from forensics_gui.wizard.result_page import Models, ResultPage
from forensics_gui.wizard.start_page import StartPage
from forensics_gui.wizard.steps import StepList, StepState
from forensics_gui.wizard.train_page import TrainPage
from model.errors import PalimpsestError
from training.wizard.types import Stage

if TYPE_CHECKING:
    from training.wizard import Training, Trainings

IMAGES, CHECK, PLAN, TRAIN, RESULT = range(5)
_STEP_OF = dict(zip(Stage, range(5), strict=True))
_USUAL = QSize(1120, 760)
_SMALLEST = QSize(880, 600)


class WizardWindow(QWidget):
    """``closed`` follows its end; ``startedRun`` that a training began or went on."""

    closed = Signal()
    startedRun = Signal()

    def __init__(self, trainings: Trainings, runner: JobRunner, models: Models) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Train a model"))
        self.setWindowIcon(app_icon())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.trainings = trainings
        self.training: Training | None = None
        self.step = -1
        self._asked = False
        self._memory = Memory()
        self.notifications = Notifications(self)
        self.images = ImagesPage(runner, self._make)
        self.check = CheckPage(runner)
        self.plan = PlanPage(runner)
        self.train = TrainPage(runner)
        self.result = ResultPage(runner, models)
        self.pages: tuple[Page, ...] = (
            self.images, self.check, self.plan, self.train, self.result,
        )  # fmt: skip
        self.start = StartPage()
        self._build()
        self._connect()
        self.setMinimumSize(_SMALLEST)
        self.resize(_USUAL)
        self._memory.restore(self)

    # -- building --------------------------------------------------------------------------
    def _build(self) -> None:
        self.steps = StepList([page.title for page in self.pages])
        self._all = QToolButton()
        self._all.setAutoRaise(True)
        self._all.setIcon(icon("list"))
        self._all.setText(self.tr("All trainings"))
        self._all.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._side = QFrame()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, SPACE_2, 0, SPACE)
        side.setSpacing(SPACE)
        side.addWidget(self.steps, 1)
        low = QHBoxLayout()
        low.setContentsMargins(SPACE, 0, SPACE, 0)
        low.addWidget(self._all)
        low.addStretch(1)
        side.addLayout(low)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        for page in self.pages:
            self._stack.addWidget(page)
        self._missing = muted(ElidedLabel("", Qt.TextElideMode.ElideRight))
        set_font(self._missing, FontSize.SMALL)
        self._back = QPushButton(self.tr("Back"))
        self._next = QPushButton(self.tr("Next"))
        self._next.setObjectName("primary")
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(SPACE_3, SPACE, SPACE_3, SPACE_2)
        foot.setSpacing(SPACE)
        foot.addWidget(self._missing, 1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        self._back.setToolTip(self.tr("The page before ({keys})").format(keys="Alt+←"))
        self._next.setToolTip(self.tr("The page after ({keys})").format(keys="Alt+→"))
        for button in (self._back, self._next):
            button.setMinimumWidth(96)
        self._line = rule()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(NotificationBar(self.notifications))
        right.addWidget(self._stack, 1)
        right.addWidget(self._line)
        right.addWidget(self._foot)
        self._edge = rule(upright=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self._edge)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.steps.wanted.connect(self.go)
        self._all.clicked.connect(self.show_start)
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        for page in self.pages:
            page.changed.connect(self._follow)
            page.failed.connect(self.notifications.error)
        self.check.addWanted.connect(self._to_images)
        self.train.finished.connect(self._to_result)
        self.train.planWanted.connect(self.ask_new_plan)
        self.result.planWanted.connect(self.ask_new_plan)
        self.result.discardWanted.connect(self._discard_this)
        self.start.newWanted.connect(self.begin_new)
        self.start.openWanted.connect(self.open_training)
        self.start.discardWanted.connect(self.discard)
        for keys, slot in (
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_on),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # -- opening ---------------------------------------------------------------------------
    def open_where_left(self) -> None:
        """Show the training that runs; else the last one; else all; else an empty first page."""
        running = self.trainings.running()
        listed = self.trainings.list()
        last = self._memory.training()
        if running is not None:
            self.show_training(running)
        elif any(one.id == last and not one.problem for one in listed):
            self.open_training(last)
        elif listed:
            self.show_start()
        else:
            self.begin_new()

    @Slot()
    def show_start(self) -> None:
        """The list of all trainings."""
        self._leave()
        self._drop_empty()
        chosen = self.training.id if self.training is not None else ""
        self.training, self.step = None, -1
        self.start.fill(self.trainings.list(), chosen)
        self._stack.setCurrentIndex(0)
        for part in (self._side, self._edge, self._foot, self._line):
            part.hide()
        self.setWindowTitle(self.tr("Train a model"))
        self.start.list.setFocus()

    @Slot()
    def begin_new(self) -> None:
        """An empty first page; the training is created with its first source."""
        self._leave()
        self.training = None
        self._show_page(IMAGES)

    @Slot(str)
    def open_training(self, number: str) -> None:
        """Open one of the list, at the page it stands at."""
        try:
            training = self.trainings.open(number)
        except PalimpsestError as error:
            self.notifications.error(error)
            self.show_start()
            return
        self.show_training(training)

    def show_training(self, training: Training) -> None:
        """Open a training at the page it stands at."""
        self._leave()
        self.training = training
        self._show_page(_STEP_OF[training.stage])

    def _make(self, name: str) -> Training:
        self.training = self.trainings.create(name)
        return self.training

    # -- the way ---------------------------------------------------------------------------
    @Slot(int)
    def go(self, step: int) -> None:
        """Open a step that can be opened."""
        if step != self.step and self.steps.state_of(step) is not StepState.CLOSED:
            self._leave()
            self._show_page(step)
        else:
            self.steps.go(self.step)

    @Slot()
    def go_back(self) -> None:
        """The page before."""
        if self.step > IMAGES:
            self.go(self.step - 1)

    @Slot()
    def go_on(self) -> None:
        """The page after, when nothing is missing on this one."""
        if self.step < IMAGES or self.step >= RESULT:
            return
        page = self.pages[self.step]
        if page.missing() or not page.go_on():
            self._follow()
            return
        if self.step == PLAN:
            self.startedRun.emit()
        self._leave()
        self._show_page(self.step + 1)

    def _show_page(self, step: int) -> None:
        self.step = step
        for part in (self._side, self._edge, self._foot, self._line):
            part.show()
        page = self.pages[step]
        self._stack.setCurrentWidget(page)
        try:
            page.enter(self.training)
        except PalimpsestError as error:
            self.notifications.error(error)
        self._follow()
        self._memory.keep(self, self.training.id if self.training is not None else "")
        target = self._next if self._next.isEnabled() and self._next.isVisible() else self.steps
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        if self.step >= 0:
            self.pages[self.step].leave()

    @Slot()
    def _follow(self) -> None:
        """Bring steps and buttons up to date with the training and the page."""
        if self.step < 0:
            return
        page = self.pages[self.step]
        self.training = page.training or self.training
        reached = IMAGES
        if self.training is not None:
            reached = _STEP_OF[self.training.stage]
            self.setWindowTitle(
                self.tr("{name} – Train a model").format(name=visible(self.training.record.name))
            )
        else:
            self.setWindowTitle(self.tr("Train a model"))
        for step in range(len(self.pages)):
            state = StepState.CLOSED
            if step < reached:
                state = StepState.DONE
            elif step in (reached, self.step):
                state = StepState.OPEN
            self.steps.tell(step, state)
        self.steps.go(self.step)
        missing = page.missing()
        words = page.next_text()
        self._next.setText(words)
        self._next.setVisible(bool(words))
        self._next.setEnabled(not missing)
        self._missing.setText(missing if words else "")
        self._back.setEnabled(self.step > IMAGES)

    @Slot()
    def _to_images(self) -> None:
        self.go(IMAGES)

    @Slot()
    def _to_result(self) -> None:
        if self.step == TRAIN:
            self._leave()
            self._show_page(RESULT)

    # -- discarding ------------------------------------------------------------------------
    @Slot(str)
    def discard(self, number: str) -> None:
        """Delete a training and show those that are left."""
        try:
            self.trainings.discard(number)
        except PalimpsestError as error:
            self.notifications.error(error)
            return
        self._memory.keep(self, self.training.id if self.training is not None else "")
        if self.trainings.list():
            self.show_start()
        else:
            self.begin_new()

    @Slot()
    def _discard_this(self) -> None:
        if self.training is not None:
            number = self.training.id
            self._leave()
            self.training, self.step = None, -1
            self.discard(number)

    def _drop_empty(self) -> None:
        """A training without any image leaves nothing behind."""
        training = self.training
        if training is None or training.record.sources or training.record.begun:
            return
        try:
            self.trainings.discard(training.id)
        except PalimpsestError:
            return  # it stays in the list, where it can be discarded
        self.training = None

    @Slot()
    def ask_new_plan(self) -> None:
        """Ask, then forget what was trained and go back to the plan."""
        box = Question(
            self,
            self.tr("Change the plan"),
            self.tr("Forget what was trained so far?"),
            self.tr("The images stay; the training begins again with another plan."),
        )
        box.answer(self.tr("Forget it"), self.new_plan)
        box.answer(self.tr("Cancel"), default=True)
        box.open()

    @Slot()
    def new_plan(self) -> None:
        """Forget what was trained and go back to the plan."""
        training = self.training
        if training is not None and self.train.attempt(training.back_to_plan):
            self._leave()
            self._show_page(PLAN)

    # -- closing ---------------------------------------------------------------------------
    def closeEvent(self, event: QCloseEvent) -> None:
        """A running training goes on or pauses: the person says which."""
        if self.runs() and not self._asked:
            event.ignore()
            self.ask_closing()
            return
        self._memory.keep(self, self.training.id if self.training is not None else "")
        self._leave()
        self._drop_empty()
        self.step = -1
        event.accept()
        self.closed.emit()

    def runs(self) -> bool:
        """Whether the training on the screen has a process that works now."""
        if self.training is None or self.step < 0:
            return False
        try:
            return self.training.run().state.alive
        except PalimpsestError:
            return False

    def ask_closing(self) -> None:
        """Go on in the background, or pause? Nothing happens until one is chosen."""
        if Question.asked(self, "closing"):
            return
        box = Question(
            self,
            self.tr("Training"),
            self.tr("The training is not finished. Go on while this window is closed?"),
            self.tr(
                "In the background it goes on even when Palimpsest is closed; the main window "
                "shows how far it is. Paused, its place is saved and nothing is computed."
            ),
        )
        box.setObjectName("closing")
        box.answer(self.tr("Go on in the background"), self.close_running, default=True)
        box.answer(self.tr("Pause"), self.close_paused)
        box.answer(self.tr("Cancel"))
        box.open()

    @Slot()
    def close_running(self) -> None:
        """Close; the training goes on."""
        self._asked = True
        self.close()

    @Slot()
    def close_paused(self) -> None:
        """Save the training's place, end its process, and close."""
        if self.training is not None and not self.train.attempt(self.training.run().stop):
            return
        self._asked = True
        self.close()
