"""The log only grows, and whatever else is done to it shows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from forensics_gui.evidence.case import Case, LogHead, coding, log
from forensics_gui.evidence.case.case import FILE
from forensics_gui.evidence.case.errors import LogBrokenError
from forensics_gui.evidence.case.schema import expected

Attack = Callable[[sqlite3.Connection], None]


@pytest.fixture
def filled(case: Case) -> Case:
    for number in range(8):
        case.note("step", number=number)
    return case


def attacked(case: Case, attack: Attack) -> Case:
    """The case after somebody with SQLite at hand was at it, protections taken off and put
    back."""
    case.close()
    opened = sqlite3.connect(case.folder / FILE, isolation_level=None)
    triggers = [sql for kind, _, sql in expected() if kind == "trigger"]
    for kind, name, _ in expected():
        if kind == "trigger":
            opened.execute(f"DROP TRIGGER {name}")
    attack(opened)
    for sql in triggers:
        opened.execute(sql)
    opened.close()
    return Case.open(case.folder)


def kinds(case: Case, stored: LogHead | None = None) -> set[str]:
    return {problem.kind for problem in case.verify_log(stored).problems}


def test_an_untouched_log_is_intact_and_knows_its_head(filled: Case):
    head = filled.log_head()
    entries = filled.log_entries()
    assert head == LogHead(9, entries[-1].sha256)
    assert [entry.number for entry in entries] == list(range(1, 10))
    assert entries[0].action == "case.created"
    assert entries[0].actor == "Desk 2"
    filled.note("later")
    assert filled.verify_log(head).intact  # it may grow
    assert filled.verify_log().head.count == 10


def test_the_hash_is_the_documented_one(filled: Case):
    entry = filled.log_entries()[3]
    body = {
        "action": entry.action, "actor": entry.actor, "details": entry.details,
        "number": 4, "utc": entry.utc,
    }  # fmt: skip
    text = json.dumps(body, sort_keys=True, separators=(",", ":"))
    assert log.chained(entry.previous, text) == entry.sha256


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log SET body = '{}' WHERE number = 3",
        "DELETE FROM log WHERE number = 9",
        "DELETE FROM log",
        "INSERT INTO log VALUES (11, '{}', '', '')",
        "INSERT OR REPLACE INTO log VALUES (3, '{}', '', '')",
        "REPLACE INTO log SELECT number, '{}', previous, sha256 FROM log WHERE number = 3",
        "INSERT INTO log VALUES (10, '{}', 'not the last hash', '')",
        "UPDATE log_head SET count = 5",
        "UPDATE log_head SET sha256 = ''",
        "DELETE FROM log_head",
    ],
)
def test_sqlite_itself_refuses_to_change_the_log(filled: Case, statement: str):
    before = filled.log_entries()
    filled.close()
    opened = sqlite3.connect(filled.folder / FILE, isolation_level=None)
    with pytest.raises(sqlite3.IntegrityError, match="only grows"):
        opened.execute(statement)
    opened.close()
    with Case.open(filled.folder) as found:
        assert found.log_entries() == before


def edit(opened: sqlite3.Connection) -> None:
    opened.execute("UPDATE log SET body = replace(body, '\"number\":3', '\"number\":7')")


def edit_and_hash(opened: sqlite3.Connection) -> None:
    """An edit whose own hash was computed again."""
    number, body, previous = opened.execute(
        "SELECT number, body, previous FROM log WHERE number = 4"
    ).fetchone()
    body = body.replace("step", "stop")
    opened.execute(
        "UPDATE log SET body = ?, sha256 = ? WHERE number = ?",
        (body, log.chained(previous, body), number),
    )


def remove_middle(opened: sqlite3.Connection) -> None:
    opened.execute("DELETE FROM log WHERE number = 4")


def remove_end(opened: sqlite3.Connection) -> None:
    opened.execute("DELETE FROM log WHERE number > 6")


def swap(opened: sqlite3.Connection) -> None:
    opened.execute("UPDATE log SET number = -1 WHERE number = 4")
    opened.execute("UPDATE log SET number = 4 WHERE number = 5")
    opened.execute("UPDATE log SET number = 5 WHERE number = -1")


def swap_bodies(opened: sqlite3.Connection) -> None:
    """Entries in another order, the whole chain computed again."""
    rows = [row[0] for row in opened.execute("SELECT body FROM log ORDER BY number")]
    rows[3], rows[4] = rows[4], rows[3]
    chain(opened, rows)


def chain(opened: sqlite3.Connection, bodies: list[str]) -> None:
    (identifier,) = opened.execute("SELECT value FROM about WHERE key = 'identifier'").fetchone()
    opened.execute("DELETE FROM log")
    before = log.beginning(identifier)
    for number, body in enumerate(bodies, start=1):
        sha256 = log.chained(before, body)
        opened.execute("INSERT INTO log VALUES (?, ?, ?, ?)", (number, body, before, sha256))
        before = sha256
    opened.execute("UPDATE log_head SET count = ?, sha256 = ?", (len(bodies), before))


@pytest.mark.parametrize(
    ("attack", "kind"),
    [
        (edit, "edited"),
        (edit_and_hash, "chain"),
        (remove_middle, "missing"),
        (remove_end, "truncated"),
        (swap, "moved"),
        (swap_bodies, "moved"),
    ],
)
def test_what_was_done_to_the_log_shows(filled: Case, attack: Attack, kind: str):
    with attacked(filled, attack) as found:
        assert not found.opening.intact
        assert kind in kinds(found)
        with pytest.raises(LogBrokenError) as told:
            found.check_originals([])
        assert told.value.code == "case.log_broken"


def cut_and_cover(opened: sqlite3.Connection) -> None:
    """The end removed and the noted head put back with it."""
    opened.execute("DELETE FROM log WHERE number > 6")
    (sha256,) = opened.execute("SELECT sha256 FROM log WHERE number = 6").fetchone()
    opened.execute("UPDATE log_head SET count = 6, sha256 = ?", (sha256,))


def rewrite(opened: sqlite3.Connection) -> None:
    """One entry replaced and every later hash computed again."""
    rows = [row[0] for row in opened.execute("SELECT body FROM log ORDER BY number")]
    changed = json.loads(rows[4]) | {"actor": "Somebody else"}
    rows[4] = coding.canonical(changed)
    chain(opened, rows)


def test_a_log_cut_short_with_care_shows_by_the_head_in_a_report(filled: Case):
    head = filled.log_head()
    with attacked(filled, cut_and_cover) as found:
        assert found.verify_log().intact  # in itself there is nothing to see
        assert kinds(found, head) == {"truncated"}
        for _ in range(3):
            found.note("grown back")
        assert found.log_head().count == head.count
        assert kinds(found, head) == {"rewritten"}


def test_a_log_computed_anew_shows_by_the_head_in_a_report(filled: Case):
    head = filled.log_head()
    with attacked(filled, rewrite) as found:
        assert found.verify_log().intact
        assert kinds(found, head) == {"rewritten"}


def test_the_log_of_another_case_does_not_fit(filled: Case, root: Path):
    with Case.create(root, "Other") as other:
        assert kinds(other, filled.log_head()) == {"truncated"}
        assert kinds(other, LogHead(1, filled.log_entries()[0].sha256)) == {"rewritten"}
