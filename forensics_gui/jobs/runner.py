"""The one job runner: every piece of work that is not painting goes through it."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from forensics_gui.jobs.job import Job, JobState, Work
from forensics_gui.jobs.lane import Event, Lane, Task
from model.errors import PalimpsestError


class RunnerClosedError(PalimpsestError):
    """Work was submitted after the window had begun to close."""

    code = "jobs.closed"


class JobRunner(QObject):
    """Runs jobs in named lanes: one worker thread a lane, one job of a lane at a time, in order.

    Every signal, of the runner and of its jobs, is delivered in the thread that made the
    runner. Connect bound methods of objects that live there.

    ``idle`` is emitted whenever the last unfinished job has ended.
    """

    jobAdded = Signal(object)
    jobRemoved = Signal(object)
    idle = Signal()
    _posted = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._lanes: dict[str, Lane] = {}
        self._jobs: dict[int, tuple[Job, Task]] = {}
        self._closed = False
        self._posted.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        title: str,
        function: Work,
        *,
        lane: str = "inference",
        prepare: Callable[[], None] | None = None,
        visible: bool = True,
        pausable: bool = False,
    ) -> Job:
        """Queue ``function(progress, cancelled)`` and return its job.

        ``prepare`` runs here and now, before anything is queued; the ``PalimpsestError`` it
        raises to refuse is passed on to the caller, and there is no job then. A ``pausable``
        job may be held whenever it reports progress. Raises
        ``RunnerClosedError`` after :meth:`close` or :meth:`shutdown`.
        """
        if QThread.currentThread() is not self.thread():
            raise RuntimeError("jobs are submitted in the window's thread")
        if self._closed:
            raise RunnerClosedError("The program is closing.", "Start it again to go on.")
        if prepare is not None:
            prepare()
        job = Job(title, lane, visible, self._cancel, self._pause if pausable else None)
        task = Task(next(self._numbers), title, function)
        job.setProperty("number", task.number)
        self._jobs[task.number] = (job, task)
        self.jobAdded.emit(job)
        if not job.state.final:  # a listener may have cancelled it at once
            self._lanes.setdefault(lane, Lane(lane, self._post)).put(task)
        return job

    def jobs(self) -> list[Job]:
        """The unfinished jobs in the order they were submitted."""
        return [job for job, _ in self._jobs.values()]

    def busy(self) -> bool:
        """Whether a job is queued or running."""
        return bool(self._jobs)

    def cancel_all(self) -> None:
        """Cancel every queued and running job."""
        for job in reversed(self.jobs()):
            job.cancel()

    def close(self) -> None:
        """Refuse new work and cancel what there is, without waiting: ``idle`` tells when the
        last running job has ended."""
        self._closed = True
        self.cancel_all()

    def shutdown(self, timeout_s: float = 10.0) -> bool:
        """Cancel everything, refuse new work and wait for the threads to end.

        Returns False when a thread was still running after ``timeout_s`` seconds in all.
        Running jobs get their final state before this returns; calling it twice is harmless.
        """
        self.close()
        for lane in self._lanes.values():
            lane.stop()
        deadline = time.monotonic() + timeout_s
        left = [
            lane
            for lane in self._lanes.values()
            if not lane.join(max(0.0, deadline - time.monotonic()))
        ]
        if not left:
            for number, (job, _) in list(self._jobs.items()):
                job._end(JobState.CANCELLED)
                self._remove(number)
        return not left

    def _cancel(self, job: Job) -> None:
        number = int(job.property("number"))
        entry = self._jobs.get(number)
        if entry is None:
            return
        task = entry[1]
        if task.cancel():
            if job.lane in self._lanes:
                self._lanes[job.lane].discard(task)
            job._end(JobState.CANCELLED)
            self._remove(number)
        elif job.state is not JobState.CANCELLING:
            job._enter(JobState.CANCELLING)

    def _pause(self, job: Job, on: bool) -> None:
        entry = self._jobs.get(int(job.property("number")))
        if entry is not None:
            entry[1].pause(on)
            job._enter(JobState.PAUSING if on else JobState.RUNNING)

    def _remove(self, number: int) -> None:
        entry = self._jobs.pop(number, None)
        if entry is None:
            return
        self.jobRemoved.emit(entry[0])
        if not self._jobs:
            self.idle.emit()

    def _post(self, number: int, event: Event, value: Any) -> None:
        """Called by the workers."""
        self._posted.emit(number, event, value)

    @Slot(int, object, object)
    def _receive(self, number: int, event: Event, value: Any) -> None:
        entry = self._jobs.get(number)
        if entry is None:
            return
        job, task = entry
        if event is Event.STARTED:
            if job.state is JobState.QUEUED:
                job._start()
        elif event is Event.PROGRESS:
            latest = task.take_progress()
            if latest is not None:
                job._progress(*latest)
        elif event is Event.PAUSED:
            # It may have been let go, or stopped, since the worker said so.
            if job.state is JobState.PAUSING:
                job._enter(JobState.PAUSED)
        else:
            if job.state is JobState.CANCELLING or event is Event.CANCELLED:
                job._end(JobState.CANCELLED)
            elif event is Event.SUCCEEDED:
                job._succeed(value)
            else:
                job._fail(value)
            self._remove(number)
