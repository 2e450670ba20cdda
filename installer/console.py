"""What the installer says: numbered steps, one live line on a terminal, a sign of life every
now and then where there is none."""

from __future__ import annotations

import shutil
import sys
import time
from types import TracebackType
from typing import TextIO

SIGN_OF_LIFE_SECONDS = 15.0
_REDRAW_SECONDS = 0.2


class InstallError(Exception):
    """Something a person can put right. The text says what happened and what to do."""


def say(text: str = "") -> None:
    """A line for the person, at once."""
    print(text, flush=True)


def elapsed(seconds: float) -> str:
    """``75`` -> ``1:15``."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


class Progress:
    """The state of one long step. ``tick()`` may be called as often as one likes."""

    def __init__(self, title: str, stream: TextIO | None = None) -> None:
        self._title = title
        self._stream = sys.stdout if stream is None else stream
        self._live = self._stream.isatty()
        self._begun = self._shown = time.monotonic()
        self._detail = ""
        self._written = ""

    def __enter__(self) -> Progress:
        print(self._title, file=self._stream, flush=True)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._erase()
        if kind is None:
            took = elapsed(time.monotonic() - self._begun)
            print(f"  done in {took}", file=self._stream, flush=True)

    def tick(self, detail: str = "") -> None:
        """Show that it is still running, and with what."""
        self._detail = detail or self._detail or "working"
        now = time.monotonic()
        if now - self._shown < (_REDRAW_SECONDS if self._live else SIGN_OF_LIFE_SECONDS):
            return
        self._shown = now
        line = f"  {elapsed(now - self._begun)}  {self._detail}"
        if not self._live:
            print(line, file=self._stream, flush=True)
            return
        line = line[: shutil.get_terminal_size().columns - 1]
        self._stream.write("\r" + line.ljust(len(self._written)))
        self._stream.flush()
        self._written = line

    def _erase(self) -> None:
        if self._written:
            self._stream.write("\r" + " " * len(self._written) + "\r")
            self._stream.flush()
            self._written = ""
