"""The cases of a workspace, without opening them for good."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from forensics_gui.evidence.case.case import FILE
from forensics_gui.evidence.case.schema import APPLICATION_ID


@dataclass(frozen=True)
class Listed:
    """One case. ``problem`` says why its name is not known: it is open elsewhere, or damaged.
    ``changed`` is the time of its last change in seconds since 1970."""

    folder: Path
    name: str
    items: int
    changed: float
    problem: str = ""


def listed(root: Path) -> list[Listed]:
    """The cases below ``root``, the last changed first."""
    found = [_look(file) for file in root.glob(f"*/{FILE}")] if root.is_dir() else []
    return sorted(found, key=lambda case: -case.changed)


def _look(file: Path) -> Listed:
    changed = max(_changed(file), _changed(file.with_name(f"{FILE}-wal")))
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, timeout=0.0)) as opened:
            if int(opened.execute("PRAGMA application_id").fetchone()[0]) != APPLICATION_ID:
                return Listed(file.parent, file.parent.name, 0, changed, "not a case")
            (name,) = opened.execute("SELECT value FROM about WHERE key = 'name'").fetchone()
            (items,) = opened.execute("SELECT count(*) FROM items").fetchone()
    except (sqlite3.Error, TypeError) as error:
        busy = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
        problem = "open in another window" if busy else "damaged"
        return Listed(file.parent, file.parent.name, 0, changed, problem)
    return Listed(file.parent, str(name), int(items), changed)


def _changed(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
