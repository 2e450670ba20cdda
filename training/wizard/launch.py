"""Starting the process of a training so that it outlives the window, on every system."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any

from model import processes

#: command of the frozen program's console executable that becomes the worker
FROZEN_COMMAND = "train-worker"
_MOST_LOG = 1 << 20  # bytes of old output kept

_lock = threading.Lock()
#: processes started here; looked at now and then, so that none stays a zombie
_children: list[subprocess.Popen[bytes]] = []


def worker_command(folder: Path, *more: str) -> list[str]:
    """The command line that works on a training, from source or in the frozen program."""
    return [*processes.command(FROZEN_COMMAND, "training.wizard.work"), *more, str(folder)]


def detached(folder: Path, log: Path) -> int:
    """Start the worker of a folder in a session of its own; what it prints goes to ``log``.

    Returns:
        Its process number.

    Raises:
        OSError: it could not be started.
    """
    options: dict[str, Any] = {}
    if sys.platform == "win32":
        options["creationflags"] = (
            subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP  # type: ignore[attr-defined,unused-ignore]
        )
    else:
        options["start_new_session"] = True
    with _log(log) as out:
        process = subprocess.Popen(
            worker_command(folder),
            stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
            cwd=folder, env=environment(), close_fds=True, **options,
        )  # fmt: skip
    with _lock:
        _children.append(process)
    return process.pid


def attached(folder: Path, log: Path, *more: str) -> subprocess.Popen[bytes]:
    """Start the worker for something its caller waits for, and ends."""
    with _log(log) as out:
        return subprocess.Popen(
            worker_command(folder, *more),
            stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
            cwd=folder, env=environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip


def reap() -> None:
    """Let the system forget ended processes."""
    with _lock:
        _children[:] = [one for one in _children if one.poll() is None]


def forget_at_exit() -> None:
    """The window closes and the workers stay: nobody is to complain about them."""
    with _lock:
        for one in _children:
            if one.poll() is None:
                one.returncode = 0
        _children.clear()


def environment() -> dict[str, str]:
    """The worker's environment."""
    kept = processes.environment()
    kept.update(PYTHONFAULTHANDLER="1", PYTHONUTF8="1")
    # Threads that wait by spinning take the processor from the window.
    kept.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    return kept


def _log(path: Path) -> IO[bytes]:
    with contextlib.suppress(OSError):
        if path.stat().st_size > _MOST_LOG:
            path.replace(path.with_suffix(".old.log"))
    return path.open("ab")
