"""How a training's process and the window talk: by files in the training's folder.

* ``events.jsonl``: what happened, one JSON object a line, only ever added to; the events of
  :mod:`training.protocol` and

  ===========  ==================================================================
  ``phase``    phase (of ``types.PHASES``), done, total, text
  ``waiting``  code, sentence, hint: the disk is full; it goes on by itself
  ``stopped``  the process ends, saved, because it was asked to: it can go on
  ``result``   the work is done
  ===========  ==================================================================

* ``status.json``: how things stand, of fixed size and written in place, so that it can still be
  written when the disk is full.
* ``control.json``: the last command of the person, replaced in one step.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from model import files
from training import protocol
from training.wizard.types import RunState

EVENTS, STATUS, CONTROL = "events.jsonl", "status.json", "control.json"
OWN = frozenset({"phase", "waiting", "stopped", "result"})
#: go on; wait; end and be able to go on; end because it is not wanted; evaluate what there is
COMMANDS = ("run", "pause", "stop", "cancel", "evaluate")
_ROOM = 64  # bytes of a command
_SIZE = 4096  # bytes of the status: one page of a file, written at once


@dataclass(frozen=True)
class Status:
    """How the process stands, as it last said."""

    state: RunState = RunState.STARTING
    phase: str = ""
    text: str = ""
    share: float = 0.0
    remaining: float | None = None
    step: int = 0
    steps: int = 0
    error: dict[str, str] | None = None
    #: seconds that all processes together have worked
    worked: float = 0.0
    images_per_s: float = 0.0


class Teller:
    """The process's side: events and status. A full disk loses events, never the process."""

    def __init__(self, folder: Path) -> None:
        """
        Raises:
            OSError: the folder cannot be written at all.
        """
        self.folder = folder
        self._events = (folder / EVENTS).open("ab", buffering=0)
        self._torn = self._events.tell() > 0 and not _ends_whole(folder / EVENTS)
        handle = os.open(
            folder / STATUS, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666
        )
        self._status = os.fdopen(handle, "r+b", buffering=0)

    def event(self, event: dict[str, Any]) -> None:
        """Add an event."""
        line = protocol.event_line(event).encode("utf-8", "backslashreplace")
        if self._torn:  # an earlier line was cut off by a full disk
            line = b"\n" + line
        self._torn = True
        with contextlib.suppress(OSError):
            self._torn = self._events.write(line) != len(line)

    def status(self, status: Status) -> None:
        """Say how things stand."""
        with contextlib.suppress(OSError):
            self._status.seek(0)
            self._status.write(_page(status))

    def close(self) -> None:
        """Close the files."""
        self._events.close()
        self._status.close()


def reset_status(folder: Path) -> None:
    """Before a new process starts: what the last one said is over. Keeps the file's room."""
    path = folder / STATUS
    if not path.exists():
        return
    status = read_status(folder) or Status()
    with path.open("r+b") as file:
        file.write(_page(replace(status, state=RunState.STARTING, error=None, text="")))


def _page(status: Status) -> bytes:
    row = {**status.__dict__, "state": status.state.value}
    data = json.dumps(row).encode()
    if len(data) > _SIZE:
        data = json.dumps({**row, "text": "", "error": None}).encode()
    return data.ljust(_SIZE - 1)[: _SIZE - 1] + b"\n"


def read_status(folder: Path) -> Status | None:
    """What the process said last; None when there is nothing, or it is being written."""
    try:
        row = json.loads((folder / STATUS).read_bytes())
        return Status(**{**row, "state": RunState(row["state"])})
    except (OSError, ValueError, KeyError, TypeError):
        return None


class Follower:
    """The window's side: the events that are new since the last look."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / EVENTS
        self._at = 0
        self._rest = b""

    def new(self) -> list[dict[str, Any]]:
        """New events in order; whatever is no event is passed over."""
        try:
            with self._path.open("rb") as file:
                if file.seek(0, os.SEEK_END) < self._at:  # begun anew
                    self._at, self._rest = 0, b""
                file.seek(self._at)
                data = file.read()
                self._at = file.tell()
        except OSError:
            return []
        *lines, self._rest = (self._rest + data).split(b"\n")
        found = (parse(line.decode("utf-8", "replace")) for line in lines)
        return [event for event in found if event is not None]


def parse(line: str) -> dict[str, Any] | None:
    """The event of a line, or None."""
    event = protocol.parse_event(line)
    if event is not None:
        return event
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return row if isinstance(row, dict) and row.get("event") in OWN else None


def command(folder: Path, name: str) -> None:
    """Leave a command for the process; ValueError when unknown, OSError when it cannot be
    written."""
    if name not in COMMANDS:
        raise ValueError(f"unknown command {name!r}")
    data = json.dumps({"command": name}).encode().ljust(_ROOM)
    try:
        files.replace(folder / CONTROL, data)
    except OSError:  # a full disk must not keep anyone from stopping: same size, same place
        with (folder / CONTROL).open("r+b") as file:
            file.write(data)


def read_command(folder: Path) -> str:
    """The last command, "run" when there is none."""
    try:
        found = json.loads((folder / CONTROL).read_bytes())["command"]
    except (OSError, ValueError, KeyError, TypeError):
        return "run"
    return found if found in COMMANDS else "run"


def _ends_whole(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"
