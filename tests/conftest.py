"""What holds for every test: no display needed, no dangling thread or child process, settings
and caches in a folder of the test's own, no network."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

# Before Qt or torch is imported. A display is used only when a run asks for it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", str(min(2, os.cpu_count() or 1)))
_runtime = tempfile.TemporaryDirectory(prefix="palimpsest-run-")
os.environ.setdefault("XDG_RUNTIME_DIR", _runtime.name)  # Qt warns when it is missing

GRACE_SECONDS = 3.0
# Helpers of the standard library that live until the interpreter ends.
LONG_LIVED = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, caches and logs of a test go to a folder of its own, never to the person's."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name, folder in (
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
        ("APPDATA", "AppData/Roaming"),
        ("LOCALAPPDATA", "AppData/Local"),
    ):
        (home / folder).mkdir(parents=True)
        monkeypatch.setenv(name, str(home / folder))
    return home


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """The application in English: its catalogue makes "1 image" of "%Ln image(s)"."""
    from forensics_gui.language import apply_language

    apply_language(qapp, "en")
    return qapp


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program never goes online by itself; a test that tries to fails here."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in (
            "127.0.0.1",
            "::1",
            "localhost",
        ):
            raise AssertionError(f"a test tried to reach the network: {address!r}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def no_dangling_threads(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test that leaves a thread or a child process running, three seconds of grace."""
    before = set(threading.enumerate())
    children = _child_processes()
    qthreads = _watch_qthreads(monkeypatch)
    yield
    deadline = time.monotonic() + GRACE_SECONDS
    while left := _left_over(before, children, qthreads):
        if time.monotonic() > deadline:
            pytest.fail("left running: " + "; ".join(left), pytrace=False)
        time.sleep(0.02)


def _left_over(
    threads: set[threading.Thread], children: dict[int, str], qthreads: list[Any]
) -> list[str]:
    left = [
        f"thread {thread.name}"
        for thread in threading.enumerate()
        # A dummy stands for a foreign thread that once ran Python; it outlives that thread.
        if thread not in threads and not isinstance(thread, threading._DummyThread)
    ]
    left += [f"QThread {name}" for name in map(_running_qthread, qthreads) if name]
    left += [
        f"process {number} {command}"
        for number, command in _child_processes().items()
        if number not in children
    ]
    return left


def _watch_qthreads(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Collects every QThread started during the test; empty when no test imported Qt."""
    started: list[Any] = []
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return started
    start = core.QThread.start

    def watched(self: Any, *arguments: Any) -> None:
        started.append(self)
        start(self, *arguments)

    monkeypatch.setattr(core.QThread, "start", watched)
    return started


def _running_qthread(thread: Any) -> str:
    try:
        return (thread.objectName() or type(thread).__name__) if thread.isRunning() else ""
    except RuntimeError:  # already deleted by Qt
        return ""


def _child_processes() -> dict[int, str]:
    """Process id and command of this process's children; empty where there is no /proc."""
    found: dict[int, str] = {}
    for listing in Path("/proc/self/task").glob("*/children"):
        try:
            numbers = [int(number) for number in listing.read_text().split()]
        except OSError:  # that thread ended meanwhile
            continue
        for number in numbers:
            try:
                raw = Path(f"/proc/{number}/cmdline").read_bytes()
            except OSError:
                continue
            command = raw.replace(b"\0", b" ").decode(errors="replace").strip()
            # An ended child that nobody waited for has no command line left: not running.
            if command and not any(name in command for name in LONG_LIVED):
                found[number] = command[:120]
    return found
