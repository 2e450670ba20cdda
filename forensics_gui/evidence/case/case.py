"""One open case. Every method is one transaction, safe to call from any thread."""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from forensics_gui.evidence.case import coding, database, log, originals, tables
from forensics_gui.evidence.case.errors import CaseError, LogBrokenError
from forensics_gui.evidence.case.records import (
    CaseItem,
    Custody,
    ItemStatus,
    LogCheck,
    LogEntry,
    LogHead,
    Stage,
    StoredResult,
)
from forensics_gui.evidence.types import Analysis
from model.localisation import CancelCheck, Progress

FILE = "case.sqlite"


class Case:
    """Made by :meth:`create` or :meth:`open`. A context manager.

    Attributes:
        folder: the case's own folder.
        actor: who works on it, for the log; may be empty.
        opening: what verification of the log found when the case was opened.
    """

    def __init__(self, folder: Path, connection: sqlite3.Connection, actor: str) -> None:
        self.folder = folder
        self.actor = actor
        self._path = folder / FILE
        self._connection = connection
        self._lock = threading.RLock()
        with database.translated(self._path):
            about = dict(connection.execute("SELECT key, value FROM about").fetchall())
        self.name = str(about.get("name", ""))
        self.identifier = str(about.get("identifier", ""))
        self.created_utc = str(about.get("created_utc", ""))
        self.opening = self.verify_log()

    # -- opening and closing ---------------------------------------------------------------
    @classmethod
    def create(cls, root: Path, name: str, *, actor: str = "") -> Case:
        """A new case in a new folder below ``root``. Raises :class:`CaseError`, ``OSError``."""
        name, actor = tables.storable(name), tables.storable(actor)
        identifier = secrets.token_hex(8)
        folder = root / f"{folder_name(name)}-{identifier[:8]}"
        folder.mkdir(mode=0o700, parents=True)
        path = folder / FILE
        connection = database.create(path)
        try:
            utc = tables.utc_now()
            about = (("name", name), ("identifier", identifier), ("created_utc", utc))
            with database.transaction(connection, path):
                connection.executemany("INSERT INTO about VALUES (?, ?)", about)
                log.begin(connection, identifier)
                log.append(connection, utc, actor, "case.created", {"name": name})
            return cls(folder, connection, actor)
        except BaseException:
            connection.close()
            raise

    @classmethod
    def open(cls, folder: Path, *, actor: str = "") -> Case:
        """Check the file, finish what a crash left, verify the log.

        A log that is not intact does not keep a case from being opened: ``opening`` says what
        is wrong, and :meth:`check_originals` refuses reports.

        Raises:
            CaseError: one of its subclasses; the file is left as it is.
        """
        connection = database.open_existing(folder / FILE)
        try:
            case = cls(folder, connection, actor)
            case._settle_all_notes()
            return case
        except BaseException:
            connection.close()
            raise

    def close(self) -> None:
        """Give the file back. Closing again does nothing."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Case:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # -- items -----------------------------------------------------------------------------
    def add(self, paths: Iterable[Path], *, source: str = "") -> list[CaseItem]:
        """Make items of files that are none yet; nothing is read. Returns the new ones."""
        new = []
        with self._change() as (connection, utc):
            for path in paths:
                if tables.find(connection, path) is None:
                    new.append(self._insert(connection, path, tables.storable(source), utc))
        return new

    def items(self) -> list[CaseItem]:
        """Every item in the order they were added."""
        with self._reading() as connection:
            rows = connection.execute(f"SELECT {tables.ITEM} FROM items ORDER BY number")
            return [tables.item(row) for row in rows]

    def item(self, path: Path) -> CaseItem | None:
        """The item whose file lies at ``path``."""
        with self._reading() as connection:
            return tables.find(connection, path)

    def write_notes(self, path: Path, text: str) -> CaseItem:
        """Keep what was typed so far. The log hears of it from :meth:`settle_notes`: an entry
        for every key pressed would bury the others."""
        with self._change() as (connection, utc):
            item = self._known(connection, path, utc)
            text = tables.storable(text)
            connection.execute("UPDATE items SET notes = ? WHERE number = ?", (text, item.number))
            return self._again(connection, path)

    def settle_notes(self, path: Path) -> None:
        """Log that the notes of an item changed, if they did since that was last logged. The
        log holds their digest, so that notes can be compared and never leak through it."""
        with self._change() as (connection, utc):
            row = connection.execute(
                "SELECT number, notes, notes_logged FROM items WHERE path = ?", (tables.key(path),)
            ).fetchone()
            if row is not None:
                self._settle(connection, utc, *row)

    def set_status(self, path: Path, status: ItemStatus) -> CaseItem:
        """Where a person stands with an item."""
        return self._set(path, "status", str(status), "item.status")

    def set_bookmark(self, path: Path, bookmarked: bool) -> CaseItem:
        """Mark an item to come back to, or not."""
        return self._set(path, "bookmarked", int(bookmarked), "item.bookmark")

    def set_source(self, path: Path, source: str) -> CaseItem:
        """Where the file is said to come from."""
        return self._set(path, "source", tables.storable(source), "item.source")

    # -- originals -------------------------------------------------------------------------
    def take_in(self, path: Path) -> CaseItem:
        """Read an original for the first time and note its digest. Does nothing when that was
        done. Raises ``IntakeError`` when it cannot be read."""
        known = self.item(path)
        if known is not None and known.sha256:
            return known
        sha256, size = originals.digest(path)
        with self._change() as (connection, utc):
            item = self._known(connection, path, utc)
            if not item.sha256:
                self._imported(connection, item, sha256, size, utc)
            return self._again(connection, path)

    def renew(self, path: Path) -> CaseItem:
        """Take a file in anew as it is now: what was said of the earlier one stays in the log
        and in its results, and no longer counts. Raises ``IntakeError``."""
        sha256, size = originals.digest(path)
        with self._change() as (connection, utc):
            item = self._known(connection, path, utc)
            details = {"item": item.number, "before": item.sha256, "sha256": sha256}
            self._log(connection, utc, "item.taken_in_anew", details)
            self._imported(connection, item, sha256, size, utc)
            return self._again(connection, path)

    def relocate(self, path: Path, place: Path) -> CaseItem:
        """Say where an original lies now. Raises ``OriginalChangedError`` unless its content is
        the one that was imported, ``IntakeError`` when it cannot be read."""
        item = self.item(path)
        if item is None:
            raise CaseError("This file is not in the case.")
        originals.compare(item, originals.digest(place)[0], Stage.IMPORT)
        with self._change() as (connection, utc):
            connection.execute(
                "UPDATE items SET path = ?, problem = '' WHERE number = ?",
                (tables.key(place), item.number),
            )
            details = {
                "item": item.number,
                "from": tables.shown(path),
                "to": tables.shown(place),
                "sha256": item.sha256,
            }
            self._log(connection, utc, "item.relocated", details)
            return self._again(connection, place)

    def check_originals(
        self,
        paths: Sequence[Path],
        *,
        progress: Progress | None = None,
        cancelled: CancelCheck | None = None,
    ) -> None:
        """Read every original once more before a report, and refuse it when one is not the
        file that was imported and analysed, or when the log is not intact.

        Raises:
            OriginalChangedError, OriginalMissingError: saying which file and which digests.
            LogBrokenError: see :meth:`require_intact_log`.
            Cancelled: ``cancelled`` said so.
        """
        self.require_intact_log()
        originals.check(self, paths, progress, cancelled)

    def note_custody(
        self, path: Path, stage: Stage, sha256: str, *, size: int = 0, note: str = ""
    ) -> CaseItem:
        """Note the digest of an original at a stage; the first one is also that of the import.
        The item's ``problem`` then says how it differs, if it does. An empty ``sha256`` says
        that the file could not be read, and ``note`` why."""
        with self._change() as (connection, utc):
            return self._note_custody(connection, utc, path, stage, sha256, size, note)

    def custody(self, path: Path) -> list[Custody]:
        """Every look at an original, in order."""
        with self._reading() as connection:
            rows = connection.execute(
                f"SELECT {tables.CUSTODY} FROM custody WHERE item = "
                "(SELECT number FROM items WHERE path = ?) ORDER BY number",
                (tables.key(path),),
            )
            return [tables.custody(row) for row in rows]

    # -- results ---------------------------------------------------------------------------
    def record(self, path: Path, analysis: Analysis) -> CaseItem:
        """Keep a result, note the digest of the file it is of, and take it off the queue."""
        found = analysis.localisation
        score = found.score if found is not None else None
        sha256 = analysis.evidence.sha256
        text = coding.dumps(analysis)
        failure = analysis.failure.sentence if analysis.failure is not None else ""
        with self._change() as (connection, utc):
            item = self._note_custody(
                connection,
                utc,
                path,
                Stage.ANALYSIS,
                sha256,
                analysis.evidence.bytes,
                "" if sha256 else failure,
            )
            connection.execute(
                "INSERT INTO analyses (item, utc, sha256, outcome, score, record) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (item.number, utc, sha256, str(analysis.outcome), score, text),
            )
            connection.execute("DELETE FROM queue WHERE path = ?", (tables.key(path),))
            details = {
                "item": item.number,
                "sha256": sha256,
                "outcome": str(analysis.outcome),
                "score": score,
                "model": analysis.model.sha256 if analysis.model is not None else "",
                "map": found.map_sha256 if found is not None else "",
                "record": hashlib.sha256(text.encode()).hexdigest(),
            }
            self._log(connection, utc, "item.analysed", details)
            return item

    def results(self) -> list[StoredResult]:
        """The latest result of every item, unless it is of a file that was replaced since."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT i.path, a.outcome, a.score, a.record FROM items i JOIN analyses a "
                "ON a.number = (SELECT max(number) FROM analyses WHERE item = i.number) "
                "WHERE a.sha256 = i.sha256 ORDER BY i.number"
            )
            return [
                StoredResult(
                    tables.path(row[0]),
                    str(row[1]),
                    None if row[2] is None else float(row[2]),
                    str(row[3]),
                )
                for row in rows
            ]

    # -- the images that wait --------------------------------------------------------------
    def wait(self, paths: Iterable[Path]) -> None:
        """Remember images that are to be analysed, in order, also after a restart."""
        rows = [(tables.key(path),) for path in paths]
        with self._change() as (connection, _):
            connection.executemany("INSERT OR IGNORE INTO queue (path) VALUES (?)", rows)

    def waiting(self) -> list[Path]:
        """The images that are still to be analysed, in order."""
        with self._reading() as connection:
            rows = connection.execute("SELECT path FROM queue ORDER BY position")
            return [tables.path(row[0]) for row in rows]

    def wait_no_more(self, paths: Iterable[Path]) -> None:
        """These were withdrawn."""
        rows = [(tables.key(path),) for path in paths]
        with self._change() as (connection, _):
            connection.executemany("DELETE FROM queue WHERE path = ?", rows)

    # -- log -------------------------------------------------------------------------------
    def note(self, action: str, **details: Any) -> LogHead:
        """Add an entry, for instance ``"report.exported"``; values must fit into JSON."""
        with self._change() as (connection, utc):
            return self._log(connection, utc, action, details)

    def log_head(self) -> LogHead:
        """Number of entries and sha256 of the last: belongs into every signed report."""
        with self._reading() as connection:
            return log.head(connection)

    def log_entries(self, after: int = 0) -> list[LogEntry]:
        """Entries in order."""
        with self._reading() as connection:
            return list(log.entries(connection, after))

    def verify_log(self, stored: LogHead | None = None) -> LogCheck:
        """Look for edits, removals and moves; with ``stored``, the head of a report, also for
        a log that was cut short or computed anew."""
        with self._reading() as connection:
            return log.verify(connection, self.identifier, stored)

    def require_intact_log(self) -> None:
        """Raises :class:`LogBrokenError` naming what is wrong."""
        found = self.verify_log()
        if not found.intact:
            raise LogBrokenError(
                f"The activity log of this case is not what was written. "
                f"{found.problems[0].sentence} No report was written.",
                "Import a copy of the case that was exported before.",
                "\n".join(problem.sentence for problem in found.problems),
            )

    def snapshot(self, target: Path) -> None:
        """A consistent copy of the whole file at ``target``, which must not exist."""
        with self._lock, database.translated(self._path):
            self._connection.execute("VACUUM INTO ?", (str(target),))

    # -- inside ----------------------------------------------------------------------------
    def _settle_all_notes(self) -> None:
        with self._change() as (connection, utc):
            rows = connection.execute("SELECT number, notes, notes_logged FROM items").fetchall()
            for row in rows:
                self._settle(connection, utc, *row)

    def _settle(
        self, connection: sqlite3.Connection, utc: str, number: int, notes: str, logged: str
    ) -> None:
        digest = hashlib.sha256(notes.encode("utf-8", "surrogatepass")).hexdigest() if notes else ""
        if digest != logged:
            connection.execute(
                "UPDATE items SET notes_logged = ? WHERE number = ?", (digest, number)
            )
            details = {"item": number, "characters": len(notes), "sha256": digest}
            self._log(connection, utc, "item.notes", details)

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock, database.translated(self._path):
            yield self._connection

    @contextmanager
    def _change(self) -> Iterator[tuple[sqlite3.Connection, str]]:
        with self._lock, database.transaction(self._connection, self._path):
            yield self._connection, tables.utc_now()

    def _log(
        self, connection: sqlite3.Connection, utc: str, action: str, details: dict[str, Any]
    ) -> LogHead:
        return log.append(connection, utc, self.actor, action, details)

    def _insert(
        self, connection: sqlite3.Connection, path: Path, source: str, utc: str
    ) -> CaseItem:
        place = tables.key(path)
        connection.execute(
            "INSERT INTO items (path, first_path, source, added_utc) VALUES (?, ?, ?, ?)",
            (place, place, source, utc),
        )
        item = self._again(connection, path)
        details = {"item": item.number, "path": tables.shown(path), "source": source}
        self._log(connection, utc, "item.added", details)
        return item

    def _known(self, connection: sqlite3.Connection, path: Path, utc: str) -> CaseItem:
        found = tables.find(connection, path)
        return self._insert(connection, path, "", utc) if found is None else found

    def _again(self, connection: sqlite3.Connection, path: Path) -> CaseItem:
        found = tables.find(connection, path)
        assert found is not None
        return found

    def _set(self, path: Path, column: str, value: str | int, action: str) -> CaseItem:
        with self._change() as (connection, utc):
            item = self._known(connection, path, utc)
            (before,) = connection.execute(
                f"SELECT {column} FROM items WHERE number = ?", (item.number,)
            ).fetchone()
            if before != value:
                connection.execute(
                    f"UPDATE items SET {column} = ? WHERE number = ?", (value, item.number)
                )
                details = {"item": item.number, "from": before, "to": value}
                self._log(connection, utc, action, details)
            return self._again(connection, path)

    def _imported(
        self, connection: sqlite3.Connection, item: CaseItem, sha256: str, size: int, utc: str
    ) -> None:
        connection.execute(
            "UPDATE items SET sha256 = ?, bytes = ?, problem = '' WHERE number = ?",
            (sha256, size, item.number),
        )
        self._look(connection, item.number, Stage.IMPORT, utc, sha256, True, "")
        details = {"item": item.number, "sha256": sha256, "bytes": size}
        self._log(connection, utc, "item.read", details)

    def _note_custody(
        self,
        connection: sqlite3.Connection,
        utc: str,
        path: Path,
        stage: Stage,
        sha256: str,
        size: int,
        note: str,
    ) -> CaseItem:
        item = self._known(connection, path, utc)
        if sha256 and not item.sha256:
            self._imported(connection, item, sha256, size, utc)
            item = self._again(connection, path)
        equal = bool(sha256) and sha256 == item.sha256
        self._look(connection, item.number, stage, utc, sha256, equal, note)
        problem = "" if equal else tables.storable(originals.problem(item, stage, sha256, note))
        if problem == item.problem:
            return item
        connection.execute("UPDATE items SET problem = ? WHERE number = ?", (problem, item.number))
        details = {
            "item": item.number,
            "stage": str(stage),
            "import": item.sha256,
            "now": sha256,
            "note": note,
        }
        action = "original.differs" if problem else "original.as_imported"
        self._log(connection, utc, action, details)
        return self._again(connection, path)

    @staticmethod
    def _look(
        connection: sqlite3.Connection,
        number: int,
        stage: Stage,
        utc: str,
        sha256: str,
        equal: bool,
        note: str,
    ) -> None:
        connection.execute(
            f"INSERT INTO custody ({tables.CUSTODY}) VALUES (?, ?, ?, ?, ?, ?)",
            (number, str(stage), utc, sha256, int(equal), tables.storable(note)),
        )


def folder_name(name: str) -> str:
    """A folder's name from a name that may hold anything."""
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name)
    return "-".join(part for part in kept.split("-") if part)[:40].lower() or "case"
