"""What those share that photograph windows: an application, its events, options of a command."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication


def parser(description: str) -> argparse.ArgumentParser:
    """With the options that all of them have."""
    made = argparse.ArgumentParser(description=description)
    made.add_argument("--out", type=Path, required=True)
    made.add_argument("--themes", nargs="+", default=["light", "dark"])
    return made


def application(out: Path) -> QApplication:
    """One that goes on without a window; ``out`` is made."""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    return app


def settle(app: QApplication, seconds: float) -> None:
    """Let everything that is under way end."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


def wait(app: QApplication, done: Callable[[], bool], seconds: float) -> None:
    """Until ``done()``; ``TimeoutError`` when that takes longer."""
    until = time.monotonic() + seconds
    while not done():
        if time.monotonic() > until:
            raise TimeoutError("the window did not get there")
        settle(app, 0.05)


def sizes(texts: list[str]) -> Iterator[tuple[int, int]]:
    """ "1280x800" as numbers."""
    for text in texts:
        width, height = text.split("x")
        yield int(width), int(height)
