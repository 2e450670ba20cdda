"""How long the program takes until its window can be seen: ``palimpsest --time-start FILE``."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from forensics_gui.report.files import write_atomically

_IMPORTED = time.monotonic()
_FILETIME_SECONDS = 1e-7
#: FILETIME counts from 1601, Unix from 1970
_FILETIME_EPOCH = 11_644_473_600.0


def process_age() -> float:
    """Seconds since this process was started by the system, its loader and Python included;
    since this module was imported where the system does not tell."""
    try:
        if sys.platform == "linux":
            return _age_on_linux()
        if sys.platform == "win32":
            return _age_on_windows()
    except (OSError, ValueError, IndexError):
        pass
    return time.monotonic() - _IMPORTED


def _age_on_linux() -> float:
    # proc(5): field 22 of stat is the start in clock ticks since the system was started; the
    # fields are counted behind the name, which may hold spaces.
    fields = Path("/proc/self/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    up = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    return up - int(fields[19]) / os.sysconf("SC_CLK_TCK")


def _age_on_windows() -> float:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - unknown to mypy elsewhere
    times = [ctypes.c_ulonglong() for _ in range(4)]
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    if not kernel.GetProcessTimes(process, *map(ctypes.byref, times)):
        raise OSError("GetProcessTimes")
    return time.time() - (times[0].value * _FILETIME_SECONDS - _FILETIME_EPOCH)


class StartTimer(QObject):
    """Writes the seconds from the start of the process until the window's first picture is on
    the screen, and until the network is loaded behind it; then calls ``end``."""

    def __init__(self, window: QWidget, target: Path, end: Callable[[], object]) -> None:
        super().__init__(window)
        self._target, self._end = target, end
        self._visible: float | None = None
        self._torch_before = False
        self._device, self._loaded, self._processor = "", 0.0, 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first picture of the window."""
        if event.type() is QEvent.Type.Paint and self._visible is None:
            watched.removeEventFilter(self)
            # when all that is painted now has been handed to the screen
            QTimer.singleShot(0, self._seen)
        return False

    @Slot()
    def _seen(self) -> None:
        self._visible = process_age()
        self._processor = time.process_time()
        self._torch_before = "torch" in sys.modules
        self._write()

    @Slot(str)
    def device(self, text: str) -> None:
        """The window says on what the network runs; the last thing is that it is loaded."""
        if text and not text.endswith("…") and not self._device:
            self._device, self._loaded = text, process_age()
            self._write()

    def _write(self) -> None:
        if self._visible is None or not self._device:
            return
        found = {
            "visible_seconds": round(self._visible, 3),
            # of this process until then: far less than the time passed means a busy machine
            "processor_seconds": round(self._processor, 3),
            "torch_imported_before": self._torch_before,
            "network_seconds": round(self._loaded, 3),
            "device": self._device,
        }
        try:
            write_atomically(self._target, (json.dumps(found) + "\n").encode())
        finally:
            self._end()  # whoever measures waits for the end
