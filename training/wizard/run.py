"""The handle on a training's process: start it, look at it, tell it what to do."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import time
from pathlib import Path
from typing import Any

from model import files
from training.wizard import alive, channel, launch
from training.wizard.errors import WizardError
from training.wizard.store import Places
from training.wizard.types import Poll, RunState

#: in the workspace's folder: which training is worked on, by which process
WORKER = "worker.json"
_LOG = 4000  # bytes shown of what the process printed
#: of a process that said nothing at its end: killed, crashed, or the machine went down
_GONE = {
    "code": "training.wizard.gone",
    "sentence": "The training was interrupted: its process has ended without a last word.",
    "hint": "Go on with it: it continues from what was saved last.",
}
_QUIET = {RunState.CANCELLED, RunState.FAILED}

atexit.register(launch.forget_at_exit)


def say_worker(root: Path, name: str, pid: int) -> None:
    """Note which process works on which training.

    Raises:
        OSError: it cannot be written.
    """
    row = {"id": name, "pid": pid, "started": alive.started(pid)}
    files.replace(root / WORKER, json.dumps(row).encode())


def worker_of(root: Path) -> tuple[str, int] | None:
    """The training that is worked on and the process, if that lives."""
    launch.reap()
    try:
        row = json.loads((root / WORKER).read_bytes())
        name, pid, since = str(row["id"]), int(row["pid"]), str(row["started"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return (name, pid) if alive.alive(pid, since) else None


def running_in(root: Path) -> str | None:
    """The id of the training that is worked on in a workspace."""
    found = worker_of(root)
    return None if found is None else found[0]


class Run:
    """See :class:`training.wizard.types.Poll` for what it tells."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._places = Places(folder)
        self._events = channel.Follower(folder)
        self._last = channel.Status(RunState.NOT_STARTED)

    @property
    def pid(self) -> int | None:
        """The process that works on it."""
        found = worker_of(self.folder.parent)
        return found[1] if found is not None and found[0] == self.folder.name else None

    @property
    def state(self) -> RunState:
        """How it stands now."""
        return self._state(channel.read_status(self.folder))

    def _state(self, status: channel.Status | None) -> RunState:
        if self.pid is not None:  # one that has said its last word is about to end
            return RunState.STARTING if status is None else status.state
        if self._places.result.exists():
            return RunState.FINISHED
        if status is None:
            begun = (self.folder / channel.CONTROL).exists()
            return RunState.INTERRUPTED if begun else RunState.NOT_STARTED
        return status.state if status.state in _QUIET else RunState.INTERRUPTED

    def launch(self) -> None:
        """Start the process; the caller has made sure that none works in the workspace.

        Raises:
            WizardError: it cannot be started.
        """
        try:
            channel.command(self.folder, "run")
            channel.reset_status(self.folder)
            pid = launch.detached(self.folder, self._places.log)
            say_worker(self.folder.parent, self.folder.name, pid)
        except OSError as error:
            raise WizardError(
                f"The training could not be started: {error.strerror or error}.",
                "Make room on the disk, then start it again.",
            ) from error

    def poll(self) -> Poll:
        """What is new since this handle's last look; the first look tells everything."""
        # the status first: it is never older than the events that follow it
        status = channel.read_status(self.folder)
        if status is not None:
            self._last = status
        state = self._state(status)
        events = tuple(self._absolute(event) for event in self._events.new())
        last = self._last
        error = last.error if state in (RunState.FAILED, RunState.WAITING) else None
        if state is RunState.INTERRUPTED and last.state is not RunState.INTERRUPTED:
            error = _GONE
        return Poll(
            state=state,
            events=events,
            phase=last.phase,
            text=last.text,
            share=1.0 if state is RunState.FINISHED else last.share,
            remaining=last.remaining if state.alive else None,
            step=last.step,
            steps=last.steps,
            error=error,
        )

    def _absolute(self, event: dict[str, Any]) -> dict[str, Any]:
        if event["event"] != "map":
            return event
        return {**event, "file": str(self._places.run / str(event.get("file", "")))}

    def pause(self) -> None:
        """Wait, saved, with the process staying; see :meth:`resume`."""
        self._command("pause")

    def resume(self) -> None:
        """Go on after a pause."""
        self._command("run")

    def stop(self) -> None:
        """Save and end the process; ``Training.start`` goes on. For closing the window."""
        self._command("stop")

    def cancel(self) -> None:
        """End it: it is not wanted any more, though it could still go on."""
        self._command("cancel")

    def evaluate_now(self) -> None:
        """Stop learning and compare what there is."""
        self._command("evaluate")

    def _command(self, name: str) -> None:
        try:
            channel.command(self.folder, name)
        except OSError as error:
            raise WizardError(
                f"The training could not be told: {error.strerror or error}.",
                "Make room on the disk and try again.",
            ) from error

    def at_work(self, seconds: float = 10.0) -> bool:
        """Whether a process works on it that is not about to end; for one that is, waits, at
        most so long."""
        return self.pid is not None and not self._ends(seconds)

    def _ends(self, seconds: float) -> bool:
        status = channel.read_status(self.folder)
        told = channel.read_command(self.folder) in ("stop", "cancel")
        if not told and (status is None or status.state.alive):
            return False
        end = time.monotonic() + seconds
        while self.pid is not None and time.monotonic() < end:
            time.sleep(0.02)
        return self.pid is None

    def wait(self, seconds: float) -> RunState:
        """Wait until no process works on it, at most so long; for command line and tests."""
        end = time.monotonic() + seconds
        while self.state.alive and time.monotonic() < end:
            time.sleep(0.05)
        return self.state

    def kill(self) -> None:
        """End the process at once; what it saved last stays."""
        pid = self.pid
        if pid is not None:
            with contextlib.suppress(OSError):
                os.kill(pid, 9 if os.name != "nt" else 15)

    def log(self) -> str:
        """The last lines the process printed, for *Copy details*."""
        try:
            with self._places.log.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - _LOG))
                return file.read().decode("utf-8", "replace")
        except OSError:
            return ""
