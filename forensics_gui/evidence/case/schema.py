"""The tables of a case, as migrations: each runs once, in a transaction of its own.

``user_version`` counts those that have run; ``application_id`` tells a case from any other
SQLite file.
"""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Sequence

#: "Plmc" as a big-endian number
APPLICATION_ID = 0x506C6D63

Migration = tuple[str, ...]

_FIRST: Migration = (
    "CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # Paths are bytes as the system gives them (os.fsencode): a name need not be valid UTF-8.
    """CREATE TABLE items (
        number INTEGER PRIMARY KEY,
        path BLOB NOT NULL UNIQUE,
        first_path BLOB NOT NULL,
        sha256 TEXT NOT NULL DEFAULT '',
        bytes INTEGER NOT NULL DEFAULT 0,
        source TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT '',
        notes_logged TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL DEFAULT 'to_check'
            CHECK (status IN ('to_check', 'checked', 'concern')),
        bookmarked INTEGER NOT NULL DEFAULT 0 CHECK (bookmarked IN (0, 1)),
        added_utc TEXT NOT NULL,
        problem TEXT NOT NULL DEFAULT ''
    )""",
    """CREATE TABLE analyses (
        number INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES items (number),
        utc TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        outcome TEXT NOT NULL,
        score REAL,
        record TEXT NOT NULL
    )""",
    "CREATE INDEX analyses_of_item ON analyses (item, number)",
    """CREATE TABLE custody (
        number INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES items (number),
        stage TEXT NOT NULL CHECK (stage IN ('import', 'analysis', 'export')),
        utc TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        equal INTEGER NOT NULL CHECK (equal IN (0, 1)),
        note TEXT NOT NULL DEFAULT ''
    )""",
    "CREATE INDEX custody_of_item ON custody (item, number)",
    """CREATE TABLE queue (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE
    )""",
    """CREATE TABLE log (
        number INTEGER PRIMARY KEY,
        body TEXT NOT NULL,
        previous TEXT NOT NULL,
        sha256 TEXT NOT NULL
    )""",
    """CREATE TABLE log_head (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        count INTEGER NOT NULL,
        sha256 TEXT NOT NULL
    )""",
    """CREATE TRIGGER log_keeps_rows BEFORE DELETE ON log
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END""",
    """CREATE TRIGGER log_keeps_values BEFORE UPDATE ON log
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END""",
    # INSERT OR REPLACE deletes without asking a DELETE trigger; this one it has to pass.
    """CREATE TRIGGER log_grows_at_its_end BEFORE INSERT ON log
        WHEN NEW.number IS NOT (SELECT count + 1 FROM log_head)
            OR NEW.previous IS NOT (SELECT sha256 FROM log_head)
        BEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END""",
    """CREATE TRIGGER log_head_moves AFTER INSERT ON log
        BEGIN UPDATE log_head SET count = NEW.number, sha256 = NEW.sha256; END""",
    """CREATE TRIGGER log_head_stays BEFORE DELETE ON log_head
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END""",
    """CREATE TRIGGER log_head_moves_on BEFORE UPDATE ON log_head
        WHEN NEW.count IS NOT OLD.count + 1
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END""",
)

MIGRATIONS: tuple[Migration, ...] = (_FIRST,)


def version(connection: sqlite3.Connection) -> int:
    """How many migrations have run."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: sqlite3.Connection,
    migrations: Sequence[Migration] = MIGRATIONS,
    application_id: int = APPLICATION_ID,
) -> None:
    """Run what has not run yet. A kill or an error in the middle leaves the version before."""
    for number, statements in enumerate(migrations, start=1):
        if version(connection) >= number:
            continue
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {application_id}")
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def objects(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Kind, name and definition of every table, index and trigger."""
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return {(str(kind), str(name), " ".join(str(sql).split())) for kind, name, sql in rows}


@functools.lru_cache(maxsize=8)
def expected(migrations: tuple[Migration, ...] = MIGRATIONS) -> set[tuple[str, str, str]]:
    """:func:`objects` of a file that nobody altered."""
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(fresh, migrations)
        return objects(fresh)
    finally:
        fresh.close()
