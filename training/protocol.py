"""What a training process says and hears: one JSON object a line, UTF-8.

On its standard output, every line is an event: ``{"event": NAME, ...}``. A reader ignores
events and keys it does not know; lines that are no JSON object are not events.

=============  ====================================================================
``started``    protocol, step, steps, batch, device, precision, processes, network,
               parameters, folder. ``step`` above 0: an earlier run goes on.
``progress``   step, steps, share (0 to 1), images_per_s, remaining_s (None while it
               is not known); at most two a second.
``curve``      step, each part of the loss, loss, rate (factor on the learning
               rates), images_per_s: means since the row before; also in curve.csv
``validation`` step, loss, pixel_f1 (manipulated samples, threshold 0.5), image_auc,
               quiet (share of authentic samples left blank), best (whether it is the
               best so far); also in validation.csv
``map``        step, file (PNG in the run's folder: picture, mask and map side by
               side), kind (of manipulation), score (0 to 1)
``rate``       step, divisor: the learning rate was divided (paper's schedule)
``saved``      step, file: everything needed to go on
``paused``     step
``resumed``    step
``finished``   step, reason: "steps" or "no improvement"
``cancelled``  step; the run is saved and can go on
``failed``     code, sentence, hint: what a person has to know; earlier work is intact
=============  ====================================================================

The last line is one of ``finished``, ``cancelled`` and ``failed``; a process that ends without
one of them crashed or was killed, and starting it again goes on from the last ``saved``.

With ``--control`` it hears commands on its standard input: ``{"command": "pause"}``,
``"resume"``, ``"cancel"``. The end of its standard input cancels too: whoever started it is
gone. Without ``--control`` standard input is not read. SIGINT and SIGTERM cancel.
"""

from __future__ import annotations

import json
import math
import sys
import threading
from collections.abc import Callable
from typing import Any, TextIO

VERSION = 1
EVENTS = frozenset({
    "started", "progress", "curve", "validation", "map", "rate", "saved", "paused", "resumed",
    "finished", "cancelled", "failed",
})  # fmt: skip
LAST = frozenset({"finished", "cancelled", "failed"})
COMMANDS = ("pause", "resume", "cancel")


def event_line(event: dict[str, Any]) -> str:
    """One event as a line. Numbers that are none (a figure without its class) become null."""
    plain = {
        key: None if isinstance(value, float) and not math.isfinite(value) else value
        for key, value in event.items()
    }
    return json.dumps(plain, ensure_ascii=False, allow_nan=False) + "\n"


def parse_event(line: str) -> dict[str, Any] | None:
    """The event of a line, or None: an unknown event, a library's message, a cut-off line."""
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) and event.get("event") in EVENTS else None


def command_line(command: str) -> str:
    """A command as a line for the process's standard input; ValueError when unknown."""
    if command not in COMMANDS:
        raise ValueError(f"unknown command {command!r}")
    return json.dumps({"command": command}) + "\n"


def say(event: dict[str, Any]) -> None:
    """Write an event to the standard output at once."""
    sys.stdout.write(event_line(event))
    sys.stdout.flush()


def listen(stream: TextIO, obey: Callable[[str], None]) -> threading.Thread:
    """Hand every command of a stream to ``obey``, in a thread that ends with the stream or the
    process; the stream's end is a ``"cancel"``. Lines that are no command are passed over."""

    def read() -> None:
        for line in stream:
            try:
                command = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(command, dict) and command.get("command") in COMMANDS:
                obey(command["command"])
        obey("cancel")

    thread = threading.Thread(target=read, name="training-control", daemon=True)
    thread.start()
    return thread
