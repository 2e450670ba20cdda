"""Running other programs so that something moves on the screen and their output is kept."""

from __future__ import annotations

import collections
import contextlib
import os
import queue
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence

from installer.console import Progress

KEPT_LINES = 400
_POLL_SECONDS = 0.5


class FailedError(Exception):
    """A program ended with an exit code other than 0; ``output`` is the end of what it said."""

    def __init__(self, command: Sequence[str], code: int, output: str) -> None:
        super().__init__(f"{command[0]} ended with exit code {code}")
        self.code = code
        self.output = output


def run(
    command: Sequence[str],
    progress: Progress,
    *,
    describe: Callable[[str], str] | None = None,
    environment: Mapping[str, str] | None = None,
) -> str:
    """Run ``command``, feeding ``progress``; its output, of which long ones keep the end.

    ``describe`` turns a line of output into a few words for the screen; an empty answer leaves
    the last words, and it is asked with an empty line while there is no output. The program is
    ended when this is interrupted. Raises ``FailedError``; ``OSError`` when there is no such
    program.
    """
    lines: collections.deque[str] = collections.deque(maxlen=KEPT_LINES)
    arriving: queue.Queue[str | None] = queue.Queue()
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **(environment or {})},
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    assert process.stdout is not None

    def read(stream: collections.abc.Iterable[str]) -> None:
        for line in stream:
            arriving.put(line.rstrip())
        arriving.put(None)

    reader = threading.Thread(target=read, args=(process.stdout,), daemon=True)
    reader.start()
    try:
        while True:
            line: str | None = ""
            with contextlib.suppress(queue.Empty):
                line = arriving.get(timeout=_POLL_SECONDS)
            if line is None:
                break
            if line and not line.startswith("Progress "):
                lines.append(line)
            progress.tick(describe(line) if describe is not None else line.strip())
        code = process.wait()
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait()
        reader.join()
        process.stdout.close()
    output = "\n".join(lines)
    if code != 0:
        raise FailedError(command, code, output)
    return output
