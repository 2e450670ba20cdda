"""One serial queue and its worker thread. No Qt object is owned here: what the worker has to
say goes through one function that is safe to call from any thread."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from forensics_gui.jobs.job import UnexpectedError, Work
from model.errors import Cancelled, PalimpsestError


class Event(Enum):
    """What a worker reports."""

    STARTED = auto()
    PROGRESS = auto()
    PAUSED = auto()
    SUCCEEDED = auto()
    FAILED = auto()
    CANCELLED = auto()


@dataclass
class Task:
    """The worker's half of a job. ``lock`` decides between starting and cancelling."""

    number: int
    title: str
    work: Work | None
    lock: threading.Lock = field(default_factory=threading.Lock)
    cancelled: threading.Event = field(default_factory=threading.Event)
    resumed: threading.Event = field(default_factory=threading.Event)
    started: bool = False
    latest: tuple[int, int, str] | None = None

    def __post_init__(self) -> None:
        self.resumed.set()

    def cancel(self) -> bool:
        """Ask to stop. True: it never started and never will."""
        with self.lock:
            self.cancelled.set()
            self.resumed.set()
            if self.started:
                return False
            self.work = None
            return True

    def pause(self, on: bool) -> None:
        """Hold the work at its next progress, or let it go on; one that stops is not held."""
        with self.lock:
            if on and not self.cancelled.is_set():
                self.resumed.clear()
            else:
                self.resumed.set()

    def start(self) -> Work | None:
        """The work to do, or ``None`` when it was cancelled before."""
        with self.lock:
            if self.cancelled.is_set():
                return None
            self.started = True
            return self.work

    def put_progress(self, done: int, total: int, text: str) -> bool:
        """Keep the latest progress. True: the window has to be told that there is some."""
        with self.lock:
            first = self.latest is None
            self.latest = (done, total, text)
            return first

    def take_progress(self) -> tuple[int, int, str] | None:
        with self.lock:
            latest, self.latest = self.latest, None
            return latest


Post = Callable[[int, Event, Any], None]


class Lane:
    """Runs tasks one after another in one thread, which starts with the first task."""

    def __init__(self, name: str, post: Post) -> None:
        self.name = name
        self._post = post
        self._tasks: deque[Task] = deque()
        self._wake = threading.Condition()
        self._stop = False
        self._thread: threading.Thread | None = None

    def put(self, task: Task) -> None:
        with self._wake:
            self._tasks.append(task)
            if self._thread is None:
                # Not a daemon: a program that ends without waiting for it is a mistake to see.
                self._thread = threading.Thread(target=self._serve, name=f"lane-{self.name}")
                self._thread.start()
            self._wake.notify()

    def discard(self, task: Task) -> None:
        """Forget a task that was cancelled before it started."""
        with self._wake:
            if task in self._tasks:
                self._tasks.remove(task)

    def stop(self) -> None:
        """Let the thread end after the task it is in."""
        with self._wake:
            self._stop = True
            self._tasks.clear()
            self._wake.notify()

    def join(self, timeout_s: float) -> bool:
        """Wait for the thread. False: it was still running after ``timeout_s`` seconds."""
        thread = self._thread
        if thread is None:
            return True
        thread.join(timeout_s)
        return not thread.is_alive()

    def _serve(self) -> None:
        while True:
            with self._wake:
                while not self._tasks and not self._stop:
                    self._wake.wait()
                if self._stop:
                    return
                task = self._tasks.popleft()
            self._run(task)
            del task  # its closure must not stay alive in this thread until the next task

    def _run(self, task: Task) -> None:
        work = task.start()
        if work is None:
            return
        self._post(task.number, Event.STARTED, None)

        def progress(done: int, total: int, text: str) -> None:
            if task.put_progress(done, total, text):
                self._post(task.number, Event.PROGRESS, None)
            if not task.resumed.is_set():
                self._post(task.number, Event.PAUSED, None)
                task.resumed.wait()

        try:
            result = work(progress, task.cancelled.is_set)
        except Cancelled:
            self._post(task.number, Event.CANCELLED, None)
        except PalimpsestError as error:
            self._post(task.number, Event.FAILED, error.with_traceback(None))
        except BaseException as error:  # noqa: BLE001 - the window must never wait for ever
            self._post(task.number, Event.FAILED, UnexpectedError.wrap(error, task.title))
        else:
            self._post(task.number, Event.SUCCEEDED, result)
        finally:
            task.work = None
