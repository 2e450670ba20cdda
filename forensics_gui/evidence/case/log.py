"""The activity log: every entry is hashed together with the hash of the one before.

``sha256 = SHA-256(previous + "\\n" + body)`` over ASCII, where ``body`` is the canonical JSON of
the entry (its own number included) and the first ``previous`` is derived from the case's
identifier. An entry that was edited, removed or moved breaks the chain. A chain that was cut
short or computed anew is whole in itself: only a head that was kept elsewhere, as in a signed
report, shows it.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from forensics_gui.evidence.case.coding import canonical
from forensics_gui.evidence.case.records import LogCheck, LogEntry, LogHead, LogProblem

_MOST_PROBLEMS = 20


def beginning(identifier: str) -> str:
    """What the first entry of a case's log follows."""
    return hashlib.sha256(f"palimpsest case log\n{identifier}".encode()).hexdigest()


def chained(previous: str, body: str) -> str:
    """The hash of an entry."""
    return hashlib.sha256(f"{previous}\n{body}".encode()).hexdigest()


def begin(connection: sqlite3.Connection, identifier: str) -> None:
    """Set an empty log up; within a transaction."""
    connection.execute("INSERT INTO log_head VALUES (1, 0, ?)", (beginning(identifier),))


def head(connection: sqlite3.Connection) -> LogHead:
    """The head that was noted with the last entry."""
    row = connection.execute("SELECT count, sha256 FROM log_head").fetchone()
    return LogHead(0, "") if row is None else LogHead(int(row[0]), str(row[1]))


def append(
    connection: sqlite3.Connection, utc: str, actor: str, action: str, details: dict[str, Any]
) -> LogHead:
    """Add an entry; within a transaction."""
    last = head(connection)
    number = last.count + 1
    body = canonical(
        {"action": action, "actor": actor, "details": details, "number": number, "utc": utc}
    )
    sha256 = chained(last.sha256, body)
    connection.execute(
        "INSERT INTO log (number, body, previous, sha256) VALUES (?, ?, ?, ?)",
        (number, body, last.sha256, sha256),
    )
    return LogHead(number, sha256)


def entries(connection: sqlite3.Connection, after: int = 0) -> Iterator[LogEntry]:
    """Entries in order, those after number ``after``."""
    rows = connection.execute(
        "SELECT number, body, previous, sha256 FROM log WHERE number > ? ORDER BY number", (after,)
    )
    for number, body, previous, sha256 in rows:
        data = _read(body) or {}
        details = data.get("details")
        yield LogEntry(
            number=int(number),
            utc=str(data.get("utc", "")),
            actor=str(data.get("actor", "")),
            action=str(data.get("action", "")),
            details=details if isinstance(details, dict) else {},
            previous=str(previous),
            sha256=str(sha256),
        )


def verify(
    connection: sqlite3.Connection, identifier: str, stored: LogHead | None = None
) -> LogCheck:
    """Go through the whole log; with ``stored`` also against a head that was kept elsewhere."""
    problems: list[LogProblem] = []
    before = beginning(identifier)
    count, at_stored = 0, before if stored is not None and stored.count == 0 else ""
    rows = connection.execute("SELECT number, body, previous, sha256 FROM log ORDER BY number")
    for number, body, previous, sha256 in rows:
        count += 1
        problems += _entry_problems(count, before, int(number), body, str(previous), str(sha256))
        if int(number) > count:
            count = int(number)
        before = str(sha256)
        if stored is not None and count == stored.count:
            at_stored = before
    found = LogHead(count, before)
    noted = head(connection)
    if noted.count > count:
        problems.append(_shortened(noted, count))
    elif noted != found:
        problems.append(
            LogProblem("rewritten", noted.count, "The noted head of the log is not its last entry.")
        )
    if stored is not None and stored.count > count:
        problems.append(_shortened(stored, count))
    elif stored is not None and at_stored != stored.sha256:
        problems.append(
            LogProblem(
                "rewritten",
                stored.count,
                f"Entry {stored.count} is not the one whose digest was kept elsewhere: the log "
                "was written anew up to there.",
            )
        )
    return LogCheck(found, tuple(problems[:_MOST_PROBLEMS]))


def _shortened(kept: LogHead, count: int) -> LogProblem:
    return LogProblem(
        "truncated",
        count + 1,
        f"The log has {count} entries where it had {kept.count}: its end was removed or replaced.",
    )


def _entry_problems(
    place: int, before: str, number: int, body: object, previous: str, sha256: str
) -> Iterator[LogProblem]:
    if number != place:
        yield LogProblem(
            "missing", place, f"Entry {place} is missing; entry {number} stands in its place."
        )
    elif previous != before:
        yield LogProblem("chain", number, f"Entry {number} does not follow the entry before it.")
    data = _read(body)
    if data is None or chained(previous, str(body)) != sha256 or canonical(data) != body:
        yield LogProblem("edited", number, f"Entry {number} was edited.")
    elif data.get("number") != number:
        yield LogProblem(
            "moved", number, f"Entry {number} was written as entry {data.get('number')!r}."
        )


def _read(body: object) -> dict[str, Any] | None:
    try:
        data = json.loads(str(body))
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None
