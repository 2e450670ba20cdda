"""One program at a time, on every system: an SQLite file on which the lock of a transaction is
held. The system gives it back however the program ends."""

from __future__ import annotations

import sqlite3
from pathlib import Path


class SoleUse:
    """Taken when made. Raises :class:`BlockingIOError` when another program has it."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(
            path, timeout=0.0, isolation_level=None, check_same_thread=False
        )
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            self._connection.close()
            raise BlockingIOError(f"{path.name} is locked") from error

    def release(self) -> None:
        """Let others in. Harmless when done already."""
        self._connection.close()
