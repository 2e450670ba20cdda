"""The garbage collector runs in the window's thread only.

A worker that allocates starts a collection where it stands, and that may delete a widget whose
last reference sat in a cycle: in the wrong thread. While the window lives, automatic collection
is off and a timer asks for it here.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS = 1000


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
                gc.collect(generation)
                return generation
        return -1
