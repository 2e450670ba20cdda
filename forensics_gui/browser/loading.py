"""Fills the list from folders and files in a worker, and keeps it up to date."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal

from forensics_gui.browser.items import Item
from forensics_gui.browser.model import ImageListModel
from forensics_gui.browser.scanner import Refreshed, Scanner, ScanReport, refresh
from forensics_gui.jobs import Job, JobRunner, JobState

LANE = "folders"
SLICE_SECONDS = 0.008
INSERT = 100
WATCH_MS = 500
MOST_WATCHED = 500

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


class FolderLoader(QObject):
    """Scans in the runner's folder lane and inserts what was found in short slices, so that the
    window stays responsive with any number of files. Folders that were listed are watched;
    beyond the first 500 they are only looked at again by :meth:`refresh`.
    """

    started = Signal()
    finished = Signal(object)  #: ScanReport
    changed = Signal(object)  #: list of items whose file was written again
    _arrived = Signal()

    def __init__(
        self, runner: JobRunner, model: ImageListModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._model = model
        self._targets: list[Path] = []
        self._subfolders = True
        self._folders: set[str] = set()
        self._scan: Job | None = None
        self._refresh: Job | None = None
        self._report: ScanReport | None = None
        self._closed = False
        # Shared with the worker, under the lock; a scan given up keeps its old deque.
        self._lock = threading.Lock()
        self._found: deque[Item] = deque()
        self._arrived.connect(self._insert, Qt.ConnectionType.QueuedConnection)
        self._more = self._timer(0, self._insert)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._noticed)
        self._noticed_folders: set[str] = set()
        self._settle = self._timer(WATCH_MS, self._look_again)

    # -- what the browser asks ------------------------------------------------------------
    @property
    def busy(self) -> bool:
        """Whether a scan runs or its images are still being inserted."""
        return self._scan is not None or bool(self._found)

    def load(self, targets: Sequence[Path], *, subfolders: bool) -> None:
        """Replaces the list by the images in ``targets`` (absolute files and folders)."""
        self.stop()
        self._unwatch()
        self._targets, self._subfolders = list(targets), subfolders
        self._folders = set()
        self._report = None
        found: deque[Item] = deque()
        self._found = found
        self._model.clear()
        if self._closed:
            return
        if not targets:
            self.finished.emit(ScanReport())
            return

        def work(progress: Progress, cancelled: Cancelled) -> ScanReport:
            def take(batch: list[Item]) -> None:
                with self._lock:
                    found.extend(batch)
                progress(scanner.report.images, 0, "Reading folders")
                self._arrived.emit()

            scanner = Scanner(take, cancelled, subfolders=subfolders)
            return scanner.scan(targets)

        self._scan = self._runner.submit(self.tr("Reading folders"), work, lane=LANE, visible=False)
        self._scan.changed.connect(self._scan_changed)
        self.started.emit()

    def stop(self) -> None:
        """Gives up a scan; what was found so far stays."""
        for job, slot in (
            (self._scan, self._scan_changed),
            (self._refresh, self._refresh_changed),
        ):
            if job is not None:
                job.changed.disconnect(slot)
                job.cancel()
        was_busy = self._scan is not None
        self._scan = self._refresh = None
        if was_busy:
            self._report = ScanReport(cancelled=True)
            self._insert()

    def refresh(self) -> None:
        """Looks at every folder and file again."""
        if self._scan is None:
            self._noticed_folders |= self._folders
            self._look_again()

    def forget(self, files: Sequence[Path]) -> None:
        """Takes files off the list that were opened one by one and lie in no listed folder."""
        gone = set(files)
        self._targets = [target for target in self._targets if target not in gone]
        self._model.remove(str(path) for path in gone if str(path.parent) not in self._folders)

    def close(self) -> None:
        """Stops the scan and the watching."""
        self._closed = True
        self.stop()
        self._more.stop()
        self._settle.stop()
        self._unwatch()

    # -- scanning -------------------------------------------------------------------------
    def _scan_changed(self) -> None:
        job = self._scan
        if job is None or not job.state.final:
            return
        job.changed.disconnect(self._scan_changed)
        self._scan = None
        report = job.result if job.state is JobState.DONE else ScanReport(cancelled=True)
        if job.state is JobState.FAILED:
            report.unreadable.append((str(self._targets[0]), str(job.error)))
        self._report = report
        self._insert()

    def _insert(self) -> None:
        end = time.monotonic() + SLICE_SECONDS
        while self._found and not self._closed:
            with self._lock:
                batch = [self._found.popleft() for _ in range(min(INSERT, len(self._found)))]
            self._model.add(batch)
            if time.monotonic() > end:
                break
        if self._found and not self._closed:
            self._more.start()
        elif self._report is not None:
            report, self._report = self._report, None
            self._folders |= set(report.folders)
            self._watch(report.folders)
            self.finished.emit(report)

    # -- keeping up to date ---------------------------------------------------------------
    def _watch(self, folders: Sequence[str]) -> None:
        room = MOST_WATCHED - len(self._watcher.directories())
        if not self._closed and folders and room > 0:
            self._watcher.addPaths(list(folders)[:room])

    def _unwatch(self) -> None:
        self._settle.stop()
        self._noticed_folders.clear()
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)

    def _noticed(self, folder: str) -> None:
        self._noticed_folders.add(folder)
        self._settle.start()

    def _look_again(self) -> None:
        if self._closed or (not self._noticed_folders and not self._targets):
            return
        if self.busy or self._refresh is not None:
            self._settle.start()
            return
        folders, self._noticed_folders = sorted(self._noticed_folders), set()
        known, subfolders = frozenset(self._folders), self._subfolders

        def work(progress: Progress, cancelled: Cancelled) -> Refreshed:
            del progress
            return refresh(folders, known, cancelled, subfolders=subfolders)

        self._refresh = self._runner.submit(
            self.tr("Reading folders"), work, lane=LANE, visible=False
        )
        self._refresh.changed.connect(self._refresh_changed)

    def _refresh_changed(self) -> None:
        job = self._refresh
        if job is None or not job.state.final:
            return
        job.changed.disconnect(self._refresh_changed)
        self._refresh = None
        if job.state is JobState.DONE and not job.result.report.cancelled:
            self._take_over(job.result)

    def _take_over(self, now: Refreshed) -> None:
        there = {item.key for item in now.items}
        named = {str(target) for target in self._targets}
        gone = [
            item.key
            for item in self._model.items()
            if item.folder in now.folders and item.key not in there and item.key not in named
        ]
        if gone:
            self._model.remove(gone)
        if changed := self._model.replace(now.items):
            self.changed.emit(changed)
        new = [folder for folder in now.report.folders if folder not in self._folders]
        self._folders |= set(new)
        self._watch(new)
        self._report = now.report
        with self._lock:
            self._found.extend(now.items)
        self._insert()

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer
