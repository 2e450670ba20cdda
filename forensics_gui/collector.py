"""The garbage collector runs in the window's thread only.

A worker that allocates starts a collection where it stands, and that may delete a widget whose
last reference sat in a cycle: in the wrong thread. While the window lives, automatic collection
is off and a timer asks for it here.

A full collection walks every object there is, and a program of this size has a million of them
before it has opened an image: modules, classes, widgets. They live until the end, so they are
set aside (``gc.freeze``) and what is left to walk stays small.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS = 1000
_LONG_SECONDS = 0.02


class WindowCollector(QObject):
    """Collects in the thread it lives in, from :meth:`start` to :meth:`stop`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_enabled = False
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Turn automatic collection off and look after it here."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Put automatic collection back."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()

    @Slot()
    def collect(self) -> int:
        """Collect the oldest generation whose threshold is reached; its number, or -1."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                begun = time.perf_counter()
                gc.collect(generation)
                if time.perf_counter() - begun > _LONG_SECONDS:
                    # Many objects that live on, such as a list of ten thousand images: to walk
                    # them again and again would stop the window for longer than they are worth.
                    gc.freeze()
                return generation
        return -1
