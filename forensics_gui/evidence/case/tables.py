"""Rows of a case as records, and the statements that several parts of it share."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from forensics_gui.evidence.case.records import CaseItem, Custody, ItemStatus, Stage

ITEM = (
    "number, path, first_path, sha256, bytes, source, notes, status, bookmarked, added_utc, problem"
)
CUSTODY = "item, stage, utc, sha256, equal, note"


def utc_now() -> str:
    """``2026-03-01T12:00:00.123Z``."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def path(value: bytes) -> Path:
    """A path from the database."""
    return Path(os.fsdecode(value))


def key(place: Path) -> bytes:
    """A path as the database holds it."""
    return os.fsencode(place)


def storable(text: str) -> str:
    """``text`` as valid Unicode, which SQLite asks for."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def shown(place: Path) -> str:
    """A path for the log: the text itself, undecodable bytes as ``\\xff``."""
    return os.fsencode(place).decode("utf-8", "backslashreplace")


def item(row: Any) -> CaseItem:
    """From a row of :data:`ITEM`."""
    return CaseItem(
        number=int(row[0]),
        path=path(row[1]),
        first_path=path(row[2]),
        sha256=str(row[3]),
        bytes=int(row[4]),
        source=str(row[5]),
        notes=str(row[6]),
        status=ItemStatus(row[7]),
        bookmarked=bool(row[8]),
        added_utc=str(row[9]),
        problem=str(row[10]),
    )


def find(connection: sqlite3.Connection, place: Path) -> CaseItem | None:
    """The item at ``path``."""
    row = connection.execute(f"SELECT {ITEM} FROM items WHERE path = ?", (key(place),)).fetchone()
    return None if row is None else item(row)


def custody(row: Any) -> Custody:
    """From a row of :data:`CUSTODY`."""
    return Custody(
        item=int(row[0]),
        stage=Stage(row[1]),
        utc=str(row[2]),
        sha256=str(row[3]),
        equal=bool(row[4]),
        note=str(row[5]),
    )
