"""A scan that is paused: a file in its folder holds it between two images.

A file, because it works from any terminal, on every system and for a cluster, and because the
scan itself needs no keyboard. A new start of the scan removes it.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from forensics_gui.evidence.batch.errors import ScanFolderError
from forensics_gui.evidence.batch.lock import SoleUse
from forensics_gui.evidence.batch.store import LOCK
from model.localisation import CancelCheck

FILE = "paused"
_LOOK_SECONDS = 0.5


class Hold:
    """Of a running scan. ``tell`` is called with True when it pauses, with False when it goes on.

    Raises ``OSError`` when an old file cannot be removed.
    """

    def __init__(self, folder: Path, tell: Callable[[bool], None] | None = None) -> None:
        self._file = folder / FILE
        self._tell = tell
        self._told = False
        self._file.unlink(missing_ok=True)

    def held(self) -> bool:
        """Whether no further image is to be begun now."""
        now = self._file.exists()
        if now != self._told:
            self._told = now
            if self._tell is not None:
                self._tell(now)
        return now

    def wait(self, cancelled: CancelCheck | None = None) -> None:
        """Return when the scan may go on, or is to be stopped."""
        while self.held() and not (cancelled is not None and cancelled()):
            time.sleep(_LOOK_SECONDS)


def pause(folder: Path, on: bool) -> None:
    """Pause the scan that runs in ``folder``, or let it go on.

    Raises:
        ScanFolderError: no scan runs there, or the folder cannot be written.
    """
    if not _running(folder):
        raise ScanFolderError(
            f"No scan runs in {folder.name}.", "Run the scan again to go on where it stood."
        )
    try:
        if on:
            (folder / FILE).touch()
        else:
            (folder / FILE).unlink(missing_ok=True)
    except OSError as error:
        raise ScanFolderError(
            f"Nothing can be written into {folder.name}: {error.strerror or error}."
        ) from error


def _running(folder: Path) -> bool:
    if not (folder / LOCK).is_file():
        return False
    try:
        SoleUse(folder / LOCK).release()
    except BlockingIOError:
        return True
    except sqlite3.Error:
        return False
    return False
