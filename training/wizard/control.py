"""The process's ear: what the person wants now."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from training.wizard import channel

_LOOK = 0.2  # seconds between looks at the file


class Stopped(Exception):  # noqa: N818 - a wish that was followed, not an error
    """The process is to end; ``command`` is "stop" or "cancel"."""

    def __init__(self, command: str) -> None:
        super().__init__(command)
        self.command = command


class Control:
    """Looks at the control file from a thread of its own."""

    def __init__(self, folder: Path) -> None:
        self.command = channel.read_command(folder)
        #: called with every new command, in the thread
        self.heard: Callable[[str], None] = lambda _: None
        self._folder = folder
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="wizard control", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop looking."""
        self._over.set()
        self._thread.join()

    def ask(self, command: str) -> None:
        """The same as a command in the file; for signals."""
        self.command = command
        self.heard(command)

    def _listen(self) -> None:
        known = self.command
        while not self._over.wait(_LOOK):
            found = channel.read_command(self._folder)
            if found == known:
                continue
            known = found
            if self.command not in ("stop", "cancel"):  # these cannot be taken back
                self.ask(found)

    @property
    def ending(self) -> bool:
        """Whether the process is to end."""
        return self.command in ("stop", "cancel")

    def waits(self, paused: Callable[[bool], None]) -> bool:
        """Wait for as long as the person wants a pause; then whether the process is to end.

        Args:
            paused: told that a pause begins and ends.
        """
        if self.command == "pause":
            paused(True)
            while self.command == "pause":
                time.sleep(_LOOK)
            paused(False)
        return self.ending
