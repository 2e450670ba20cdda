"""A crash leaves a log in the platform's log folder, and the next start shows it.

One file a running program: ``crash-PID.log``. It is removed at a clean end, so a file that is
neither empty nor of a running program tells of a crash.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO

import forensics_gui
from forensics_gui import folders

_KEPT = "last-crash.log"


class CrashLog:
    """The log of this run. ``previous`` is the text of a crash of an earlier run, or empty."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or folders.logs()
        self.previous = ""
        self._stream: IO[str] | None = None
        self._faults_were_on = faulthandler.is_enabled()
        try:
            folders.made(self._folder)
            self.previous = self._collect()
            self._path = self._folder / f"crash-{os.getpid()}.log"
            self._stream = self._path.open("w", encoding="utf-8", errors="backslashreplace")
        except OSError:
            return  # a read-only home must not keep the program from starting
        faulthandler.enable(self._stream)

    @property
    def kept(self) -> Path:
        """Where the text of the last crash lies."""
        return self._folder / _KEPT

    def write(self, text: str) -> None:
        """Add ``text``; the log then counts as one of a crash unless :meth:`close` comes."""
        if self._stream is not None:
            with contextlib.suppress(OSError, ValueError):
                self._stream.write(text)
                self._stream.flush()

    def close(self) -> None:
        """The program ended as it should."""
        if self._stream is None:
            return
        faulthandler.disable()
        if self._faults_were_on:
            faulthandler.enable()
        self._stream.close()
        self._stream = None
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _collect(self) -> str:
        texts = []
        for path in sorted(self._folder.glob("crash-*.log")):
            number = path.stem.removeprefix("crash-")
            if number.isdigit() and int(number) != os.getpid() and folders.running(int(number)):
                continue
            with contextlib.suppress(OSError):
                text = path.read_text(encoding="utf-8", errors="replace").strip()
                if text:
                    texts.append(text)
                    path.replace(self.kept)
                else:
                    path.unlink()
        return "\n\n".join(texts)


def describe(error: BaseException) -> str:
    """Traceback, time and versions: what a report of a mistake needs."""
    lines = "".join(traceback.format_exception(error))
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}\n{versions()}\n{lines}"


def versions() -> str:
    """One line on program, Python and system."""
    return (
        f"Palimpsest {forensics_gui.__version__}, Python {platform.python_version()}, "
        f"{platform.platform()}"
    )


def catch_mistakes(show: Callable[[BaseException], object]) -> Callable[[], None]:
    """Print and ``show`` every exception that nothing caught, in any thread; returns what puts
    the hooks back. ``show`` must be safe to call from any thread."""
    before, before_threads = sys.excepthook, threading.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del trace
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, error.__traceback__)
            return
        sys.stderr.write(describe(error))
        show(error)

    def thread_hook(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
            hook(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def restore() -> None:
        sys.excepthook, threading.excepthook = before, before_threads

    sys.excepthook, threading.excepthook = hook, thread_hook
    return restore
