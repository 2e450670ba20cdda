"""Makes the thumbnails that are looked at, in a worker, newest wish first."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from forensics_gui.browser.cache import DiskCache, MemoryCache, ThumbnailKey
from forensics_gui.browser.items import Item
from forensics_gui.evidence import Decoder
from forensics_gui.jobs import Job, JobRunner, JobState
from model.errors import Cancelled, PalimpsestError
from model.localisation import CancelCheck, Progress

LANE = "thumbnails"
MEMORY_BYTES = 96 << 20
SIDES = (256, 512)
IDLE_MS = 60_000

_Result = tuple[ThumbnailKey, QImage | None, str]


class ThumbnailLoader(QObject):
    """Turns wishes into images.

    A wish list replaces the one before: what was scrolled away and not begun is dropped. One
    job of the runner's thumbnail lane works the list off and ends; the decoder's process is
    kept for the next one and closed after a minute without work.
    """

    ready = Signal(object)  #: list of item keys whose thumbnail arrived
    failed = Signal(str, str)  #: item key, reason
    _arrived = Signal()

    def __init__(
        self,
        runner: JobRunner,
        decoder_factory: Callable[[], Decoder],
        *,
        memory_bytes: int = MEMORY_BYTES,
        disk: DiskCache | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._factory = decoder_factory
        self._memory: MemoryCache[QImage] = MemoryCache(memory_bytes)
        self._disk = disk
        self._broken: set[ThumbnailKey] = set()
        self._job: Job | None = None
        self._closed = False
        # Shared with the worker, under the lock.
        self._lock = threading.Lock()
        self._wishes: deque[ThumbnailKey] = deque()
        self._working: ThumbnailKey | None = None
        self._results: list[_Result] = []
        # Touched by the lane's one thread; by close() once that has come to rest.
        self._decoder: Decoder | None = None
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._let_decoder_go)

    # -- the window's side ----------------------------------------------------------------
    def image(self, item: Item, side: int) -> QImage | None:
        """The thumbnail if it is in memory. ``side`` is one of :data:`SIDES`."""
        return self._memory.get((item.key, *item.stamp, side))

    def want(self, items: Sequence[Item], side: int) -> None:
        """Asks for these thumbnails, most wanted first, and for no others any more."""
        keys = [(item.key, *item.stamp, side) for item in items]
        with self._lock:
            self._wishes = deque(
                key
                for key in keys
                if key not in self._memory and key not in self._broken and key != self._working
            )
            waiting = bool(self._wishes)
        if waiting:
            self._start()

    def pending(self) -> int:
        """Number of thumbnails asked for and not begun."""
        with self._lock:
            return len(self._wishes)

    def retry(self) -> None:
        """Gives files that could not be read another chance."""
        self._broken.clear()

    def close(self) -> None:
        """Drops all wishes, stops the job and ends the decoder's process."""
        self._closed = True
        self._idle.stop()
        with self._lock:
            self._wishes.clear()
        if self._job is not None:
            self._job.cancel()  # the decoder is closed when that has come to rest
        else:
            self._close_decoder()

    def _start(self) -> None:
        if self._job is None and not self._closed:
            self._idle.stop()
            self._job = self._runner.submit(
                self.tr("Thumbnails"), self._work, lane=LANE, visible=False
            )
            self._job.changed.connect(self._job_changed)

    def _job_changed(self) -> None:
        if self._job is None or not self._job.state.final:
            return
        cancelled = self._job.state is JobState.CANCELLED
        self._job.changed.disconnect(self._job_changed)
        self._job = None
        with self._lock:
            self._working = None  # a job that was cancelled leaves its last one undone
        self._deliver()
        if self.pending() and not cancelled:  # wished for after the worker's last look
            self._start()
        elif self._closed:
            self._close_decoder()
        else:
            self._idle.start()

    def _deliver(self) -> None:
        with self._lock:
            results, self._results = self._results, []
        arrived = []
        for key, image, reason in results:
            if image is None:
                self._broken.add(key)
                self.failed.emit(key[0], reason)
            else:
                self._memory.put(key, image)
                arrived.append(key[0])
        if arrived:
            self.ready.emit(arrived)

    def _let_decoder_go(self) -> None:
        if self._job is None and not self._closed:
            self._runner.submit(self.tr("Thumbnails"), self._rest, lane=LANE, visible=False)

    # -- the worker's side ----------------------------------------------------------------
    def _work(self, progress: Progress, cancelled: CancelCheck) -> None:
        del progress
        while not cancelled():
            with self._lock:
                self._working = self._wishes.popleft() if self._wishes else None
                key = self._working
            if key is None:
                return
            image, reason = self._make(key, cancelled)
            with self._lock:
                self._working = None
                first = not self._results
                self._results.append((key, image, reason))
            if first:
                self._arrived.emit()

    def _rest(self, progress: Progress, cancelled: CancelCheck) -> None:
        del progress, cancelled
        self._close_decoder()

    def _make(self, key: ThumbnailKey, cancelled: CancelCheck) -> tuple[QImage | None, str]:
        pixels = self._disk.load(key) if self._disk is not None else None
        if pixels is None:
            try:
                pixels = self._decode(key, cancelled)
            except Cancelled:
                raise
            except PalimpsestError as error:
                return None, error.sentence
            except Exception as error:  # noqa: BLE001 - one bad file must not end the others
                return None, f"Unexpected {type(error).__name__}: {error}"
            if self._disk is not None:
                self._disk.store(key, pixels)
        return to_image(pixels), ""

    def _decode(self, key: ThumbnailKey, cancelled: CancelCheck) -> npt.NDArray[np.uint8]:
        if self._decoder is None:
            self._decoder = self._factory()
        return self._decoder.thumbnail(Path(key[0]), key[3], cancelled)

    def _close_decoder(self) -> None:
        decoder, self._decoder = self._decoder, None
        if decoder is not None:
            with contextlib.suppress(OSError):
                decoder.close()


def to_image(pixels: npt.NDArray[np.uint8]) -> QImage:
    """A ``QImage`` with a copy of the pixels (H, W, 3) uint8."""
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    view = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return view.convertToFormat(QImage.Format.Format_RGB32)
