"""What the pages of the wizard share: their frame, their work off the window's thread, banners."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.inspector.parts import Mark, Panel
from forensics_gui.jobs import Job, JobRunner, JobState, Work
from forensics_gui.jobs.panel import clock
from forensics_gui.text import visible
from forensics_gui.theme import HALF, SPACE, SPACE_2, SPACE_3, FontSize, colours, set_font
from forensics_gui.theme.icons import Role
from forensics_gui.theme.widgets import ElidedLabel, muted, plain
from forensics_gui.wizard.words import shown
from model.errors import PalimpsestError

if TYPE_CHECKING:
    from training.wizard import Training

#: the lane of everything the wizard asks of its engine: one call at a time touches a training
LANE = "training"


class Page(QWidget):
    """One step. ``changed``: whether it can be left may have changed; ``failed`` carries an
    error; ``finished``: it is done and the next page may come by itself."""

    changed = Signal()
    failed = Signal(object)
    finished = Signal()

    def __init__(self, title: str, sentence: str, runner: JobRunner) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.title = title
        self.training: Training | None = None
        self._runner = runner
        self._job: Job | None = None
        self._then: Callable[[Any], None] | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        self.column.setSpacing(SPACE_2)
        self.head = plain(title)
        set_font(self.head, FontSize.TITLE, bold=True)
        self.sentence = muted(plain(sentence))
        top = QVBoxLayout()
        top.setSpacing(HALF)
        top.addWidget(self.head)
        top.addWidget(self.sentence)
        self.column.addLayout(top)

    # -- what the window asks --------------------------------------------------------------
    def enter(self, training: Training | None) -> None:
        """The page comes onto the screen, for this training."""
        self.training = training

    def leave(self) -> None:
        """Another page comes; work of this one that nobody waits for ends."""

    def missing(self) -> str:
        """Why one cannot go on, in one sentence; empty when one can."""
        return ""

    def next_text(self) -> str:
        """The words on the button that goes on; empty hides it."""
        return self.tr("Next")

    def go_on(self) -> bool:
        """Carry out what *Next* means here. False: not now."""
        return True

    @property
    def begun(self) -> bool:
        """Whether the training was begun: its images and its plan cannot be changed any more."""
        return self.training is not None and self.training.record.begun

    @property
    def busy(self) -> bool:
        """Whether a long call of the engine runs."""
        return self._job is not None

    # -- work ------------------------------------------------------------------------------
    def work(
        self, title: str, function: Work, then: Callable[[Any], None], bar: WorkBar | None = None
    ) -> bool:
        """Run ``function`` off the window's thread and give ``then`` its result here. ``then``
        is a bound method of the page. False when another call runs, or none can start."""
        if self._job is not None:
            return False
        try:
            job = self._runner.submit(title, function, lane=LANE)
        except PalimpsestError as error:
            self.failed.emit(error)
            return False
        self._job, self._then = job, then
        job.succeeded.connect(self._succeeded)
        job.failed.connect(self._failed)
        job.changed.connect(self._job_changed)
        if bar is not None:
            bar.watch(job)
        self.changed.emit()
        return True

    def stop(self) -> None:
        """Cancel the page's work, if any."""
        if self._job is not None:
            self._job.cancel()

    def stopped(self) -> None:
        """The page's work was cancelled; pages say so here."""

    def attempt(self, call: Callable[[], Any]) -> bool:
        """A fast call of the engine; its error is shown. True when it went well."""
        try:
            call()
        except PalimpsestError as error:
            self.failed.emit(error)
            return False
        return True

    @Slot(object)
    def _succeeded(self, result: Any) -> None:
        then, self._job, self._then = self._then, None, None
        if then is not None:
            then(result)
        self.changed.emit()

    @Slot(object)
    def _failed(self, error: PalimpsestError) -> None:
        self._job = self._then = None
        self.failed.emit(error)
        self.stopped()
        self.changed.emit()

    @Slot()
    def _job_changed(self) -> None:
        if self._job is not None and self._job.state is JobState.CANCELLED:
            self._job = self._then = None
            self.stopped()
            self.changed.emit()


def clear_of_bar(panel: Panel) -> None:
    """Keep the parts of a panel that scrolls clear of its bar, on whichever side that is; and
    within reach in the smallest window, in a language with long words."""
    panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    if panel.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        panel.column.setContentsMargins(0, 0, SPACE, 0)
    else:
        panel.column.setContentsMargins(SPACE, 0, 0, 0)


class WorkBar(QWidget):
    """What is being done, how far it is, and a button that stops it; hidden otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._text = ElidedLabel("", Qt.TextElideMode.ElideRight)
        self._times = muted(QLabel())
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(SPACE)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        words = QHBoxLayout()
        words.setSpacing(SPACE)
        words.addWidget(self._text, 1)
        words.addWidget(self._times)
        left = QVBoxLayout()
        left.setSpacing(HALF)
        left.addLayout(words)
        left.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addLayout(left, 1)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignBottom)
        self.hide()

    def watch(self, job: Job) -> None:
        """Show ``job`` until it has ended."""
        self._job = job
        self._bar.setAccessibleName(job.title)
        self._bar.setRange(0, 0)
        self._text.setText(visible(job.title))
        self._times.clear()
        self._cancel.setEnabled(True)
        job.progressed.connect(self._progressed)
        job.changed.connect(self._changed)
        self.show()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()

    @Slot(int, int, str)
    def _progressed(self, done: int, total: int, text: str) -> None:
        if self._job is None:
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._text.setText(shown(text) if text else visible(self._job.title))
        left = self._job.remaining()
        self._times.setText(
            # less than a second is not worth saying
            self.tr("about {time} left").format(time=clock(left))
            if left is not None and left >= 1
            else ""
        )

    @Slot()
    def _changed(self) -> None:
        if self._job is None:
            return
        if self._job.state is JobState.CANCELLING:
            self._text.setText(self.tr("Stopping…"))
        elif self._job.state.final:
            self._job = None
            self.hide()


class Banner(QWidget):
    """Something a person must see on a page: an icon, a sentence, what to do, and a button.

    ``pressed`` follows the button. It has no box: a line in the colour of its icon at the left
    sets it off, as in the window's notices.
    """

    pressed = Signal()

    def __init__(self, name: str = "triangle-alert", role: Role = "caution") -> None:
        super().__init__()
        self._role = role
        self._mark = Mark(name, role)
        self._sentence = plain(selectable=True)
        set_font(self._sentence, FontSize.BODY, bold=True)
        self._hint = plain(selectable=True)
        self.button = QPushButton()
        self.button.clicked.connect(self.pressed)
        words = QVBoxLayout()
        words.setSpacing(HALF)
        words.addWidget(self._sentence)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_2, SPACE, SPACE_2, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def use(self, name: str, role: Role) -> None:
        """Another icon and colour."""
        self._role = role
        self._mark.use(name, role)

    def tell(self, sentence: str, hint: str = "", button: str = "") -> None:
        """Show it; an empty sentence hides it."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(" ".join(part for part in (sentence, hint) if part))
        self.setVisible(bool(sentence))

    def text(self) -> str:
        """What it says."""
        if self.isHidden():
            return ""
        return " ".join(part for part in (self._sentence.text(), self._hint.text()) if part)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        used = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(used.base))
        edge = getattr(used, self._role)
        left = 0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - 3
        painter.fillRect(left, 0, 3, self.height(), QColor(edge))
        painter.end()
