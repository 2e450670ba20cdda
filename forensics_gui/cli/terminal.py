"""What the command line says while it works, and how it is stopped."""

from __future__ import annotations

import contextlib
import shutil
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType

from forensics_gui.report.text import shortened


class ProgressLine:
    """One line on the standard error that keeps changing; silent unless that is a terminal."""

    def __init__(self, images: int) -> None:
        self._shown = sys.stderr.isatty()
        self._images = images
        self._prefix = ""

    def begin(self, index: int, name: str) -> None:
        """``index`` counts from 1."""
        counter = f"[{index}/{self._images}] " if self._images > 1 else ""
        self._prefix = f"{counter}{shortened(name, 32)}"
        self._write(self._prefix)

    def __call__(self, done: int, total: int, text: str) -> None:
        count = f" {done}/{total}" if total > 1 else ""
        self._write(f"{self._prefix}  {text}{count}")

    def clear(self) -> None:
        """Leave an empty line for the findings."""
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def _write(self, line: str) -> None:
        if self._shown:
            width = shutil.get_terminal_size().columns - 1
            print(f"\r\x1b[K{line[:width]}", end="", file=sys.stderr, flush=True)


class Interrupt:
    """Whether Ctrl+C was pressed. The second time stops at once."""

    def __init__(self) -> None:
        self.pressed = False

    def __call__(self) -> bool:
        return self.pressed

    def handle(self, number: int, frame: FrameType | None) -> None:
        """Signal handler."""
        if self.pressed:
            raise KeyboardInterrupt
        self.pressed = True
        print("\nStopping; press Ctrl+C again to stop at once.", file=sys.stderr, flush=True)


@contextlib.contextmanager
def interruptible() -> Iterator[Interrupt]:
    """Ctrl+C asks to stop instead of tearing down, so that no half-written result is left."""
    interrupt = Interrupt()
    if threading.current_thread() is not threading.main_thread():
        yield interrupt
        return
    before = signal.signal(signal.SIGINT, interrupt.handle)
    try:
        yield interrupt
    finally:
        signal.signal(signal.SIGINT, before)
