"""Results of a scan, one row a file, each written in a transaction of its own."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from forensics_gui.evidence.batch.errors import ScanFolderError, ScanInUseError, ScanWriteError
from forensics_gui.evidence.batch.lock import SoleUse
from forensics_gui.evidence.case import coding, database, tables
from forensics_gui.evidence.case.errors import CaseError
from forensics_gui.evidence.types import Analysis

FILE = "scan.sqlite"
LOCK = "scan.lock"
#: "Plms" as a big-endian number
APPLICATION_ID = 0x506C6D73
_MIGRATIONS = (
    (
        """CREATE TABLE results (
            path BLOB PRIMARY KEY,
            size INTEGER NOT NULL,
            modified_ns INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            model TEXT NOT NULL,
            outcome TEXT NOT NULL,
            score REAL,
            error TEXT NOT NULL,
            map TEXT NOT NULL,
            runs INTEGER NOT NULL,
            present INTEGER NOT NULL DEFAULT 1,
            record TEXT NOT NULL
        )""",
    ),
)


class Stamp(NamedTuple):
    """Size in bytes and modification time in nanoseconds; both -1 when there is no file."""

    size: int
    modified_ns: int


class Known(NamedTuple):
    """What tells whether a file has to be analysed again."""

    stamp: Stamp
    sha256: str
    model: str
    outcome: str
    map: str


class Order(StrEnum):
    """What results are sorted by: path, score (highest first), outcome (responses first, then
    what could not be assessed), or the order in which they were found."""

    PATH = "path"
    SCORE = "score"
    OUTCOME = "outcome"
    FOUND = "found"


_ORDERS = {
    Order.PATH: "path",
    Order.SCORE: "score IS NULL, score DESC, path",
    Order.OUTCOME: "CASE outcome WHEN 'response' THEN 0 WHEN 'not_assessed' THEN 1 ELSE 2 END, "
    "score IS NULL, score DESC, path",
    Order.FOUND: "rowid",
}


@dataclass(frozen=True)
class Row:
    """One result. ``runs`` counts how often the file was analysed, ``present`` says whether the
    last scan still found it, ``map`` is the name of its raw map below the scan's folder."""

    path: Path
    model: str
    map: str
    runs: int
    present: bool
    record: str = field(repr=False)

    @property
    def analysis(self) -> Analysis:
        """The result without its arrays."""
        return coding.loads(self.record)


class ScanStore:
    """The database in a scan's folder. Safe to use from any thread; a context manager.

    Raises:
        ScanInUseError: another scan has the folder.
        ScanFolderError: the database there is damaged or cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._sole = SoleUse(folder / LOCK)
        except BlockingIOError as error:
            raise ScanInUseError(
                f"Another scan writes into {folder.name} now.",
                "Wait until it ends, or choose another folder.",
            ) from error
        except (OSError, sqlite3.Error) as error:
            reason = getattr(error, "strerror", None) or error
            raise ScanFolderError(
                f"Nothing can be written into {folder.name}: {reason}."
            ) from error
        path = folder / FILE
        try:
            if not path.exists():
                _make(path)
            self._connection = database.open_existing(
                path, migrations=_MIGRATIONS, application_id=APPLICATION_ID, sole=False
            )
            # What a kill leaves is whole; only the loss of power can cost the last results, and
            # those are found anew by the next run.
            self._connection.execute("PRAGMA synchronous = NORMAL")
        except (CaseError, sqlite3.Error, OSError) as error:
            self._sole.release()
            sentence = error.sentence if isinstance(error, CaseError) else str(error)
            raise ScanFolderError(
                f"The results of the earlier scan in {folder.name} cannot be used: "
                f"{sentence.replace('of the case ', '')}",
                f"Choose another folder, or remove {FILE} to scan everything again.",
            ) from error

    def close(self) -> None:
        """Let another scan use the folder."""
        with self._lock:
            self._connection.close()
        self._sole.release()

    def __enter__(self) -> ScanStore:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def known(self, path: Path) -> Known | None:
        """What is known of a file."""
        with self._lock:
            row = self._connection.execute(
                "SELECT size, modified_ns, sha256, model, outcome, map FROM results WHERE path = ?",
                (os.fsencode(path),),
            ).fetchone()
        return None if row is None else Known(Stamp(row[0], row[1]), *row[2:])

    def put(self, path: Path, stamp: Stamp, model: str, analysis: Analysis, name: str = "") -> None:
        """Keep a result; that of an earlier content of the file goes. ``name`` is that of its
        map."""
        found = analysis.localisation
        failure = analysis.failure
        values = (
            os.fsencode(path),
            *stamp,
            analysis.evidence.sha256,
            model,
            str(analysis.outcome),
            None if found is None else found.score,
            "" if failure is None else failure.code,
            name,
            coding.dumps(analysis),
        )
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO results (path, size, modified_ns, sha256, model, outcome, score, "
                "error, map, record, runs) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) "
                "ON CONFLICT (path) DO UPDATE SET size = excluded.size, "
                "modified_ns = excluded.modified_ns, sha256 = excluded.sha256, "
                "model = excluded.model, outcome = excluded.outcome, score = excluded.score, "
                "error = excluded.error, map = excluded.map, record = excluded.record, "
                "runs = runs + 1, present = 1",
                values,
            )

    def touch(self, path: Path, stamp: Stamp) -> None:
        """The file was written again with the same content."""
        with self._writing() as connection:
            connection.execute(
                "UPDATE results SET size = ?, modified_ns = ? WHERE path = ?",
                (*stamp, os.fsencode(path)),
            )

    def mark_present(self, paths: Iterable[Path]) -> None:
        """These are the files that are there now; results of others stay and are marked."""
        rows = [(os.fsencode(path),) for path in paths]
        with self._writing() as connection:
            connection.execute("UPDATE results SET present = 0 WHERE present = 1")
            connection.executemany("UPDATE results SET present = 1 WHERE path = ?", rows)

    def count(self) -> dict[str, int]:
        """Number of results of files that are there, by outcome."""
        with self._lock:
            rows = self._connection.execute(
                "SELECT outcome, count(*) FROM results WHERE present = 1 GROUP BY outcome"
            ).fetchall()
        return {str(outcome): int(number) for outcome, number in rows}

    def rows(self, order: Order = Order.PATH) -> Iterator[Row]:
        """Every result in order, read one by one. Nothing else may use the store meanwhile."""
        with self._lock:
            rows = self._connection.execute(
                "SELECT path, model, map, runs, present, record FROM results "
                f"ORDER BY {_ORDERS[order]}"
            )
            for path, model, name, runs, present, record in rows:
                yield Row(tables.path(path), model, name, runs, bool(present), record)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._lock, database.transaction(self._connection, self.folder / FILE):
                yield self._connection
        except CaseError as error:
            raise ScanWriteError(
                f"A result could not be written: {error.sentence}",
                "What was finished before is kept; run the same command again to go on.",
            ) from error


def stamp_of(path: Path) -> Stamp:
    """Size and time of a file; of a missing one a stamp that no file has."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return Stamp(-1, -1)
    return Stamp(found.st_size, found.st_mtime_ns)


def _make(path: Path) -> None:
    """A new database under its name only once it is whole."""
    fresh = path.with_suffix(".new")
    for left in fresh.parent.glob(f"{fresh.name}*"):
        left.unlink()
    database.create(
        fresh, migrations=_MIGRATIONS, application_id=APPLICATION_ID, sole=False
    ).close()
    fresh.rename(path)
