"""Telling files, folders and missing paths apart, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forensics_gui.browser.loading import LANE
from forensics_gui.browser.scanner import Sorted, sort_paths
from forensics_gui.jobs import Job, JobRunner, JobState


class Opener(QObject):
    """Looks at paths given by a person. A path on a slow share must not hold the window."""

    opened = Signal(object)  #: Sorted

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._waiting: list[Path] = []
        self._job: Job | None = None
        self._closed = False

    def open(self, paths: Sequence[Path]) -> None:
        """Looks at these paths after those that wait already."""
        if not self._closed:
            self._waiting += [Path(path) for path in paths]
            self._next()

    def close(self) -> None:
        """Forgets what waits."""
        self._closed = True
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        paths, self._waiting = self._waiting, []

        def work(progress: object, cancelled: Callable[[], bool]) -> Sorted:
            del progress
            return sort_paths(paths, cancelled)

        self._job = self._runner.submit(self.tr("Opening"), work, lane=LANE, visible=False)
        self._job.changed.connect(self._job_changed)

    def _job_changed(self) -> None:
        job = self._job
        if job is None or not job.state.final:
            return
        job.changed.disconnect(self._job_changed)
        self._job = None
        if job.state is JobState.DONE and not self._closed:
            self.opened.emit(job.result)
        self._next()
