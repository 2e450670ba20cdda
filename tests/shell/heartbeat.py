"""How long the window's thread was kept from handling events.

A timer beats every five milliseconds in the window's thread; a late beat means that something
held the thread. On a machine with other work the thread also waits for a processor, which is no
fault of the program: Linux counts that time (``run_delay`` of schedstat), and it is taken off.
What is left is computing, input and output, and waiting for Python's lock.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL_MS = 5
_SCHEDSTAT = Path("/proc/thread-self/schedstat")


def waited_for_processor() -> float:
    """Seconds this thread was ready to run and did not; 0 where the system does not count it."""
    try:
        return int(_SCHEDSTAT.read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0


@dataclass(frozen=True)
class Gap:
    """Between two beats: wall time, that without waiting for a processor, and computing time of
    the thread, in seconds; ``stack`` is where it stood meanwhile, if that was watched."""

    wall: float
    held: float
    computed: float
    stack: str = ""


class Heartbeat(QObject):
    """Measures from :meth:`start` to :meth:`stop`; ``gaps`` are longest first."""

    def __init__(self, parent: QObject | None = None, *, watch: bool = False) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._beat)
        self._gaps: list[Gap] = []
        self._last = (0.0, 0.0, 0.0)
        self._watcher = _Watcher() if watch else None

    def start(self) -> None:
        """Begin measuring in the thread that calls this."""
        self._gaps.clear()
        self._last = _now()
        self._timer.start()
        if self._watcher is not None:
            self._watcher.start()

    def stop(self) -> None:
        """End measuring."""
        self._beat()
        self._timer.stop()
        if self._watcher is not None:
            self._watcher.stop()

    @property
    def gaps(self) -> list[Gap]:
        """Every gap, the longest held first."""
        return sorted(self._gaps, key=lambda gap: gap.held, reverse=True)

    @property
    def longest(self) -> float:
        """The longest time the thread was held, in seconds."""
        return max((gap.held for gap in self._gaps), default=0.0)

    @property
    def slowness(self) -> float:
        """How much slower than alone this thread ran: 1 on an idle machine, 3 when it waited for
        a processor twice as long as it computed. Waiting for other threads of the program, and
        computing itself, become slower by about as much."""
        computed = sum(gap.computed for gap in self._gaps)
        waited = sum(gap.wall - gap.held for gap in self._gaps)
        return (computed + waited) / computed if computed > 0 else 1.0

    def _beat(self) -> None:
        now = _now()
        wall, waited, computed = (new - old for new, old in zip(now, self._last, strict=True))
        stack = self._watcher.beat() if self._watcher is not None else ""
        self._gaps.append(Gap(wall, max(wall - waited, 0.0), computed, stack))
        self._last = now


def _now() -> tuple[float, float, float]:
    return time.perf_counter(), waited_for_processor(), time.thread_time()


class _Watcher:
    """Looks from another thread where the watched one stands when a beat is late."""

    def __init__(self, late: float = 0.03) -> None:
        self._late = late
        self._watched = threading.get_ident()
        self._beaten = time.perf_counter()
        self._stack = ""
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watcher", daemon=True)

    def start(self) -> None:
        self._watched = threading.get_ident()
        self._beaten = time.perf_counter()
        self._thread.start()

    def stop(self) -> None:
        self._end.set()
        self._thread.join()

    def beat(self) -> str:
        self._beaten = time.perf_counter()
        stack, self._stack = self._stack, ""
        return stack

    def _watch(self) -> None:
        while not self._end.wait(0.005):
            if time.perf_counter() - self._beaten > self._late and not self._stack:
                self._stack = self._look()

    def _look(self) -> str:
        """Where the watched thread stands, and the others: one may hold Python's lock."""
        own = threading.get_ident()
        names = {thread.ident: thread.name for thread in threading.enumerate()}
        found = ""
        for number, frame in sys._current_frames().items():
            if number == self._watched:
                found = "".join(traceback.format_stack(frame)[-6:]) + found
            elif number != own:
                last = traceback.extract_stack(frame)[-4:]
                where = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(last))
                found += f"  {names.get(number, 'a thread')}: {where}\n"
        return found
