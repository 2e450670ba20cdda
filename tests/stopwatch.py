"""How long the window's thread is kept busy, event by event."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QObject


class EventStopwatch(QObject):
    """Measures what each event handled by this thread costs, in its own CPU time.

    CPU time and not the clock: other processes of the machine do not count, and neither does
    waiting. From one event being delivered to the next, or to the loop going to sleep, is one
    stretch; nested events cut it, so calls made directly are measured whole by :meth:`call`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.events = 0
        self._stretches: list[tuple[float, str]] = []
        self._since: float | None = None
        self._name = ""

    def __enter__(self) -> EventStopwatch:
        application = QCoreApplication.instance()
        assert application is not None
        # A full collection walks all that earlier tests left; the window sets such things aside.
        gc.collect()
        gc.freeze()
        application.installEventFilter(self)
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._dispatcher.aboutToBlock.connect(self._stop)
        return self

    def __exit__(self, *_: object) -> None:
        application = QCoreApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        self._dispatcher.aboutToBlock.disconnect(self._stop)
        self._stop()
        gc.unfreeze()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._stop()
        self.events += 1
        self._name = f"{event.type().name} of {type(watched).__name__}"
        self._since = time.thread_time()
        return False

    @contextmanager
    def call(self, name: str) -> Iterator[None]:
        """Measures a call that is made outside any event."""
        self._stop()
        start = time.thread_time()
        yield
        self._stretches.append((time.thread_time() - start, name))
        self._since = None

    def _stop(self) -> None:
        if self._since is not None:
            self._stretches.append((time.thread_time() - self._since, self._name))
            self._since = None

    def longest(self) -> float:
        """Seconds of the longest stretch."""
        return max((seconds for seconds, _ in self._stretches), default=0.0)

    def report(self, count: int = 8) -> str:
        """The longest stretches, one a line."""
        worst: list[Any] = sorted(self._stretches, reverse=True)[:count]
        return "\n".join(f"{seconds * 1000:.1f} ms: {name}" for seconds, name in worst)
