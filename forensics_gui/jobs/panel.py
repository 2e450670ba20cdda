"""The job list: what is being done, how far it is, on what it runs, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.jobs.job import Job, JobState
from forensics_gui.jobs.row import ProgressRow
from forensics_gui.jobs.runner import JobRunner
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.text import visible_once
from forensics_gui.theme import icon
from forensics_gui.theme.widgets import muted

_KEPT_ROWS = 30
_STATES = {
    JobState.QUEUED: QT_TRANSLATE_NOOP("jobs.panel", "Waiting"),
    JobState.RUNNING: QT_TRANSLATE_NOOP("jobs.panel", "Running"),
    JobState.PAUSING: QT_TRANSLATE_NOOP("jobs.panel", "Pausing…"),
    JobState.PAUSED: QT_TRANSLATE_NOOP("jobs.panel", "Paused"),
    JobState.CANCELLING: QT_TRANSLATE_NOOP("jobs.panel", "Stopping…"),
    JobState.DONE: QT_TRANSLATE_NOOP("jobs.panel", "Done"),
    JobState.FAILED: QT_TRANSLATE_NOOP("jobs.panel", "Failed"),
    JobState.CANCELLED: QT_TRANSLATE_NOOP("jobs.panel", "Cancelled"),
}


def clock(seconds: float) -> str:
    """``0:07``, ``12:30``, ``1:02:03``."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class JobRow(ProgressRow):
    """One job; the device stands behind its step."""

    def __init__(self, job: Job, device: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.job = job
        self._device = device
        self._cancel = QToolButton()
        self._cancel.setAutoRaise(True)
        self._cancel.setIcon(icon("x"))
        self._cancel.setToolTip(self.tr("Cancel this job"))
        self._cancel.clicked.connect(job.cancel)
        self._shown_held: bool | None = None
        self._pause = QToolButton()
        self._pause.setAutoRaise(True)
        self._pause.setObjectName("pause")
        self._pause.clicked.connect(self._pause_or_go_on)
        self._pause.setVisible(job.pausable)
        policy = self._cancel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._cancel.setSizePolicy(policy)
        self.add(self._pause, self._cancel)
        job.changed.connect(self.refresh)
        job.progressed.connect(self._progressed)
        self.refresh()

    def set_device(self, device: str) -> None:
        """What the job's lane runs on, in words; empty when it does not matter."""
        self._device = device
        self.refresh()

    @Slot(int, int, str)
    def _progressed(self, done: int, total: int, text: str) -> None:
        del done, total, text
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Bring every part up to date."""
        job, state = self.job, self.job.state
        held = state in (JobState.PAUSING, JobState.PAUSED)
        self._name()
        active = held or state in (JobState.RUNNING, JobState.CANCELLING)
        self._bar.setVisible(active)
        self._bar.setRange(0, job.total if active else 1)  # 0 to 0 moves: nothing is known yet
        self._bar.setValue(job.done if active else 0)
        self._cancel.setVisible(not state.final)
        self._cancel.setEnabled(state is not JobState.CANCELLING)
        self._show_pause(held)
        self._times.setText(self._time_text())
        word = translate("jobs.panel", _STATES[state])
        step = said(job.text) if active and not held else word
        if job.error is not None:
            step = f"{step}: {said(job.error.sentence)}"
        parts = [visible_once(step), said(job.text) if held else "", self._device if active else ""]
        self._step.setText("  ·  ".join(part for part in parts if part))

    def _name(self) -> None:
        title = visible_once(self.job.title)
        if title == self._title.text():
            return  # progress comes by the hundred
        self._title.setText(title)
        self._bar.setAccessibleName(self.tr("Progress of {title}").format(title=title))
        self._cancel.setAccessibleName(self.tr("Cancel {title}").format(title=title))
        self._shown_held = None  # its button names the job, too

    def _show_pause(self, held: bool) -> None:
        self._pause.setVisible(self.job.pausable and not self.job.state.final)
        self._pause.setEnabled(held or self.job.state is JobState.RUNNING)
        if held is self._shown_held:
            return  # progress comes by the hundred
        self._shown_held = held
        self._pause.setIcon(icon("play" if held else "pause"))
        tip = self.tr("Go on with this job") if held else self.tr("Pause this job")
        self._pause.setToolTip(tip)
        words = self.tr("Go on: {title}") if held else self.tr("Pause: {title}")
        self._pause.setAccessibleName(words.format(title=visible_once(self.job.title)))

    @Slot()
    def _pause_or_go_on(self) -> None:
        if self.job.state is JobState.RUNNING:
            self.job.pause()
        else:
            self.job.resume()

    def _time_text(self) -> str:
        if self.job.state is JobState.QUEUED:
            return ""
        text = clock(self.job.elapsed())
        remaining = self.job.remaining()
        if remaining is not None:
            text += self.tr(" elapsed, about {remaining} left").format(remaining=clock(remaining))
        return text


class JobsPanel(QScrollArea):
    """Rows for the visible jobs of a runner, newest last; ended ones stay until cleared."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Jobs"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._devices: dict[str, str] = {}
        self._rows: list[JobRow] = []
        self._pinned: list[QWidget] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._empty = QLabel(self.tr("No work in progress. An analysis shows its progress here."))
        self._empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        muted(self._empty)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._tick)
        runner.jobAdded.connect(self._added)
        runner.jobRemoved.connect(self._ended)

    def rows(self) -> list[JobRow]:
        """The rows from top to bottom."""
        return list(self._rows)

    def set_device(self, lane: str, device: str) -> None:
        """Name what jobs of ``lane`` run on."""
        self._devices[lane] = device
        for row in self._rows:
            if row.job.lane == lane:
                row.set_device(device)

    def pin(self, row: QWidget) -> None:
        """Keep a row of another kind above the jobs; it shows and hides itself."""
        self._pinned.append(row)
        row.installEventFilter(self)
        self._column.insertWidget(0, row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._show_empty()
        return super().eventFilter(watched, event)

    def _show_empty(self) -> None:
        pinned = any(not row.isHidden() for row in self._pinned)
        self._empty.setVisible(not self._rows and not pinned)

    @Slot()
    def clear_ended(self) -> None:
        """Remove the rows of ended jobs."""
        for row in [row for row in self._rows if row.job.state.final]:
            self._drop(row)
        self._show_empty()

    @Slot(object)
    def _added(self, job: Job) -> None:
        if not job.visible:
            return
        row = JobRow(job, self._devices.get(job.lane, ""), self._inside)
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        ended = [row for row in self._rows if row.job.state.final]
        for old in ended[: max(0, len(self._rows) - _KEPT_ROWS)]:
            self._drop(old)
        self._empty.hide()
        self._clock.start()
        job.changed.connect(self._show_running)
        self._scroll_to(row)

    @Slot()
    def _show_running(self) -> None:
        row = next((row for row in self._rows if row.job is self.sender()), None)
        if row is not None and row.job.state is JobState.RUNNING:
            self._scroll_to(row)

    def _scroll_to(self, row: JobRow) -> None:
        # A new row, or a bar that appears, has its place only after the next layout.
        QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 0, 0))

    @Slot(object)
    def _ended(self, job: Job) -> None:
        del job
        if all(row.job.state.final for row in self._rows):
            self._clock.stop()

    @Slot()
    def _tick(self) -> None:
        for row in self._rows:
            if not row.job.state.final:
                row.refresh()

    def _drop(self, row: JobRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.deleteLater()
