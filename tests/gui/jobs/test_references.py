"""Signals may be emitted and timers started as often as one likes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_PROGRAM = """
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
import forensics_gui.jobs

class Bell(QObject):
    rung = Signal()

app = QCoreApplication([])
bell, timer = Bell(), QTimer()
for _ in range(50_000):
    bell.rung.emit()
    timer.start(100_000)
print(bool(1), {}.get(1))
"""


def test_calls_of_qt_do_not_use_up_true_and_none():
    """In a process of its own: without the remedy Python 3.11 ends it."""
    repository = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        capture_output=True,
        text=True,
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(repository)},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["True", "None"]
