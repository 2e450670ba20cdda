"""Opening the SQLite file of a case: locked for others, checked, brought up to date.

WAL with ``synchronous=FULL``: what was committed survives a kill at any moment, and the loss
of power as far as the disk keeps its promises (https://www.sqlite.org/wal.html).
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from forensics_gui.evidence.case import schema
from forensics_gui.evidence.case.errors import (
    CaseError,
    CaseInUseError,
    CaseWriteError,
    DamagedCaseError,
    NewerCaseError,
    NoCaseError,
    NotACaseError,
)
from forensics_gui.evidence.case.schema import APPLICATION_ID, MIGRATIONS, Migration

_KEPT = "Nothing was changed. A case exported earlier can be imported again."
_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT})


def create(
    path: Path,
    *,
    migrations: tuple[Migration, ...] = MIGRATIONS,
    application_id: int = APPLICATION_ID,
    sole: bool = True,
) -> sqlite3.Connection:
    """A new file. Raises :class:`CaseError` when there is one already, or when it cannot be
    written."""
    if path.exists():
        raise CaseError("There is a case in this folder already.")
    with translated(path):
        connection = _connect(path, sole=sole)
        try:
            schema.migrate(connection, migrations, application_id)
            # Into the file itself, whose header tells what it is.
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except BaseException:
            connection.close()
            raise
        return connection


def open_existing(
    path: Path,
    *,
    migrations: tuple[Migration, ...] = MIGRATIONS,
    application_id: int = APPLICATION_ID,
    sole: bool = True,
) -> sqlite3.Connection:
    """An existing file, after its check. ``sole`` keeps every other program out.

    Raises:
        NoCaseError, NotACaseError, DamagedCaseError, NewerCaseError, CaseInUseError.
    """
    if not path.is_file():
        raise NoCaseError(f"There is no case at {path}.", "It may have been moved or deleted.")
    _check_header(path, application_id)
    with translated(path):
        # Through a connection that cannot write: a damaged file stays exactly as it is.
        with contextlib.closing(_reading(path)) as connection:
            _check_version(connection, path, len(migrations))
            _check_integrity(connection)
            if schema.version(connection) == len(migrations):
                _check_objects(connection, migrations)
        connection = _connect(path, sole=sole)
        try:
            schema.migrate(connection, migrations, application_id)
        except BaseException:
            connection.close()
            raise
        return connection


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """All or nothing; what SQLite says becomes an error that a person can read."""
    with translated(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's errors as ours."""
    try:
        yield
    except sqlite3.Error as error:
        raise _translated(error, path) from error


def _translated(error: sqlite3.Error, path: Path) -> CaseError:
    # The low byte is the primary code, the others refine it.
    code = getattr(error, "sqlite_errorcode", -1) & 0xFF
    if code in _BUSY:
        return CaseInUseError(
            "This case is open in another window.", "Close it there, then open it here."
        )
    if code == sqlite3.SQLITE_NOTADB:
        return DamagedCaseError(f"The beginning of {path.name} is damaged.", _KEPT)
    if code in _DAMAGE:
        return DamagedCaseError(f"The file of the case is damaged: {error}.", _KEPT)
    if code == sqlite3.SQLITE_FULL:
        return CaseWriteError(
            "The disk is full; the last change to the case was not kept.", "Make room on the disk."
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return CaseWriteError(
            f"The case could not be opened or written: {error}.",
            "Check the permissions of its folder.",
        )
    if code == sqlite3.SQLITE_CONSTRAINT:
        return CaseError(f"The case refuses this change: {error}.")
    return CaseWriteError(f"The case could not be read or written: {error}.")


def _connect(path: Path, *, sole: bool = True) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=1.0, isolation_level=None, check_same_thread=False, cached_statements=64
    )
    try:
        # A case may come from elsewhere: nothing in it may call functions with side effects.
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        if sole:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        if sole:  # taken now rather than at the first change
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _reading(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=1.0, isolation_level=None
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _check_header(path: Path, application_id: int) -> None:
    """The first bytes (https://www.sqlite.org/fileformat.html): SQLite itself would take an
    empty file for an empty database and write into it."""
    try:
        with path.open("rb") as stream:
            start = stream.read(_HEADER_BYTES)
    except OSError as error:
        raise CaseWriteError(
            f"The case could not be opened: {error.strerror or error}.",
            "Check the permissions of its folder.",
        ) from error
    if len(start) < _HEADER_BYTES or not start.startswith(_MAGIC):
        raise DamagedCaseError(
            f"The beginning of {path.name} is damaged, or the file is something else.", _KEPT
        )
    if int.from_bytes(start[68:72], "big") != application_id:
        raise NotACaseError(f"{path.name} is an SQLite file, but not one of this kind.", _KEPT)


def _check_version(connection: sqlite3.Connection, path: Path, known: int) -> None:
    found = schema.version(connection)
    if found > known:
        raise NewerCaseError(
            f"{path.name} was written by a newer version of this program (format {found}, "
            f"known up to {known}).",
            "Update the program to open it.",
        )


def _check_integrity(connection: sqlite3.Connection) -> None:
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
    if found != ["ok"]:
        raise DamagedCaseError(
            f"The file of the case is damaged: {found[0]}.", _KEPT, "\n".join(found)
        )
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise DamagedCaseError("Rows of the case refer to items that are not in it.", _KEPT)


def _check_objects(connection: sqlite3.Connection, migrations: tuple[Migration, ...]) -> None:
    found, wanted = schema.objects(connection), schema.expected(migrations)
    if found != wanted:
        names = sorted({name for _, name, _ in found ^ wanted})
        raise DamagedCaseError(
            f"The file of the case was altered: {', '.join(names[:5])} "
            f"{'is' if len(names) == 1 else 'are'} not as this program makes "
            f"{'it' if len(names) == 1 else 'them'}.",
            _KEPT,
        )
