"""The images that wait for the network: filled by the window, emptied by the worker. No Qt."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from pathlib import Path


class ImageQueue:
    """One lock decides whether the running job takes an image or a new job must be started.

    Every job has a number. :meth:`clear` ends the current one's right to take images, so a job
    that is being cancelled never takes what was queued for the next.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[Path] = deque()
        self._running: Path | None = None
        self._finished = 0
        self._job = 0
        self._served = False

    def add(self, paths: Iterable[Path], *, first: bool = False) -> tuple[list[Path], int | None]:
        """Queue what neither waits nor runs, in front of the others if ``first``.

        Returns the paths that were added, and the number of the job that has to be started
        for them, if one has to.
        """
        with self._lock:
            known = {*self._waiting, self._running}
            added = [path for path in dict.fromkeys(paths) if path not in known]
            if first:
                self._waiting.extendleft(reversed(added))
            else:
                self._waiting.extend(added)
            if not added or self._served:
                return added, None
            self._served = True
            self._finished = 0
            self._job += 1
            return added, self._job

    def take(self, job: int) -> Path | None:
        """The next image of a job; ``None`` ends it."""
        with self._lock:
            if job != self._job:
                return None
            if self._running is not None:
                self._finish()
            self._running = self._waiting.popleft() if self._waiting else None
            self._served = self._running is not None
            return self._running

    def remove(self, path: Path) -> bool:
        """Take back an image that still waits; False when it runs or is not here."""
        with self._lock:
            if path not in self._waiting:
                return False
            self._waiting.remove(path)
            return True

    def finish(self, job: int) -> None:
        """The image that was taken is done with; it may be queued again."""
        with self._lock:
            if job == self._job and self._running is not None:
                self._finish()

    def position(self) -> tuple[int, int]:
        """Images finished, and images in all, of the current job."""
        with self._lock:
            return self._finished, self._finished + len(self._waiting) + bool(self._running)

    def clear(self) -> list[Path]:
        """Forget everything; returns what had not been finished."""
        with self._lock:
            left = [*([self._running] if self._running else []), *self._waiting]
            self._waiting.clear()
            self._running = None
            self._served = False
            self._job += 1
            return left

    def _finish(self) -> None:
        self._finished += 1
        self._running = None
