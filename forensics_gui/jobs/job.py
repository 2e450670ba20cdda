"""One piece of work as the window sees it."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from model.errors import PalimpsestError
from model.localisation import CancelCheck, Progress


class JobState(StrEnum):
    """Where a job stands. The last three are final. ``PAUSING`` ends at the next progress of the
    work, which then waits."""

    QUEUED = "queued"
    RUNNING = "running"
    PAUSING = "pausing"
    PAUSED = "paused"
    CANCELLING = "cancelling"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def final(self) -> bool:
        return self in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


class Work(Protocol):
    """What a job runs in its worker thread; it touches no widget."""

    def __call__(self, progress: Progress, cancelled: CancelCheck) -> Any: ...


class UnexpectedError(PalimpsestError):
    """A mistake in the program, not in the file: the traceback is in ``details``."""

    code = "unexpected"

    def __init__(self, sentence: str, hint: str = "", details: str = "") -> None:
        super().__init__(sentence, hint)
        self.details = details

    @classmethod
    def wrap(cls, error: BaseException, doing: str) -> UnexpectedError:
        """From any exception; ``doing`` is the job's title."""
        return cls(
            f"{doing}: the program made a mistake ({type(error).__name__}).",
            "Copy the details and report them; other work goes on.",
            "".join(traceback.format_exception(error)),
        )


class Job(QObject):
    """Lives in the window's thread, and so do all its signals and attributes.

    Attributes:
        title: what is done, for the job list.
        lane: the serial queue it waits in.
        visible: whether the job list shows it.
        state: see :class:`JobState`.
        result: what the work returned, once ``DONE``.
        error: why it ``FAILED``.
        done, total, text: the last progress; ``total`` is 0 while unknown.

        pausable: whether it may be held for a while, see :meth:`pause`.

    ``changed`` follows every change of state or title. After :meth:`cancel` neither ``succeeded``
    nor ``failed`` is emitted any more, only ``changed``.
    """

    changed = Signal()
    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        title: str,
        lane: str,
        visible: bool,
        on_cancel: Callable[[Job], None],
        on_pause: Callable[[Job, bool], None] | None = None,
    ) -> None:
        super().__init__()
        self.pausable = on_pause is not None
        self._on_pause = on_pause
        self.title = title
        self.lane = lane
        self.visible = visible
        self.state = JobState.QUEUED
        self.result: Any = None
        self.error: PalimpsestError | None = None
        self.done = 0
        self.total = 0
        self.text = ""
        self._on_cancel = on_cancel
        self._started: float | None = None
        self._ended: float | None = None
        self._held_since: float | None = None
        self._held = 0.0

    def rename(self, title: str) -> None:
        """Call it something else: there is more to do now, or less."""
        self.title = title
        self.changed.emit()

    def cancel(self) -> None:
        """Stop it: at once while it waits, at its next check while it runs. Harmless later."""
        if not self.state.final:
            self._on_cancel(self)

    def pause(self) -> None:
        """Hold it at its next step, until :meth:`resume`. Harmless where that cannot be."""
        if self._on_pause is not None and self.state is JobState.RUNNING:
            self._on_pause(self, True)

    def resume(self) -> None:
        """Let it go on. Harmless when it is not held."""
        if self._on_pause is not None and self.state in (JobState.PAUSING, JobState.PAUSED):
            self._on_pause(self, False)

    def elapsed(self) -> float:
        """Seconds it has been running, without those it was paused; 0 while it waits."""
        if self._started is None:
            return 0.0
        now = self._ended if self._ended is not None else time.monotonic()
        held = now - self._held_since if self._held_since is not None else 0.0
        return now - self._started - self._held - held

    def remaining(self) -> float | None:
        """Seconds it will probably still take, from its progress; ``None`` when unknown."""
        if self.state is not JobState.RUNNING or self.done <= 0 or self.total <= 0:
            return None
        return self.elapsed() * max(0, self.total - self.done) / self.done

    # The runner's side: called in the window's thread only.

    def _start(self) -> None:
        self._started = time.monotonic()
        self._enter(JobState.RUNNING)

    def _progress(self, done: int, total: int, text: str) -> None:
        self.done, self.total, self.text = done, total, text
        self.progressed.emit(done, total, text)

    def _succeed(self, result: Any) -> None:
        self.result = result
        self._end(JobState.DONE)
        self.succeeded.emit(result)

    def _fail(self, error: PalimpsestError) -> None:
        self.error = error
        self._end(JobState.FAILED)
        self.failed.emit(error)

    def _end(self, state: JobState) -> None:
        self._enter(state, ended=True)

    def _enter(self, state: JobState, *, ended: bool = False) -> None:
        if self._held_since is not None and state is not JobState.PAUSED:
            self._held += time.monotonic() - self._held_since
            self._held_since = None
        elif state is JobState.PAUSED:
            self._held_since = time.monotonic()
        if ended:
            self._ended = time.monotonic()
        self.state = state
        self.changed.emit()
