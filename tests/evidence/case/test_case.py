"""Items, notes, results and the images that wait, kept across closing and opening."""

from __future__ import annotations

import os
import sqlite3
import threading
from pathlib import Path

import pytest

from forensics_gui.evidence.case import Case, ItemStatus, coding, listed, schema
from forensics_gui.evidence.case import database as cases
from forensics_gui.evidence.case.case import FILE, folder_name
from forensics_gui.evidence.case.errors import (
    CaseInUseError,
    DamagedCaseError,
    NewerCaseError,
    NoCaseError,
    NotACaseError,
)
from forensics_gui.evidence.errors import MissingFileError
from tests.evidence.case.conftest import analysis_of, failed_analysis, written


def again(case: Case) -> Case:
    case.close()
    return Case.open(case.folder, actor=case.actor)


def test_everything_is_there_after_opening_again(case: Case, photograph: Path, tmp_path: Path):
    other = written(tmp_path / "evidence" / os.fsdecode(b"\xff\xe9.png"), b"other")
    case.add([photograph, other, photograph], source="Sent by e-mail")
    case.write_notes(photograph, "Shadow falls the wrong way.\nمرحبا 🔍")
    case.set_status(photograph, ItemStatus.CONCERN)
    case.set_bookmark(other, True)
    case.set_source(other, "Agency")
    case.wait([other, photograph])
    case.record(photograph, analysis_of(photograph))
    with again(case) as found:
        assert found.name == "Harbour fire"
        assert found.opening.intact
        first, second = found.items()
        assert (first.path, second.path) == (photograph, other)
        assert first.notes == "Shadow falls the wrong way.\nمرحبا 🔍"
        assert first.status is ItemStatus.CONCERN
        assert (first.source, second.source) == ("Sent by e-mail", "Agency")
        assert second.bookmarked
        assert second.status is ItemStatus.TO_CHECK
        assert found.waiting() == [other]  # a result takes its image off the queue
        (result,) = found.results()
        assert (result.path, result.outcome, result.score) == (photograph, "response", 0.75)
        assert coding.loads(result.record).regions == analysis_of(photograph).regions


def test_nothing_is_written_beside_the_evidence(case: Case, photograph: Path):
    before = photograph.stat()
    case.take_in(photograph)
    case.record(photograph, analysis_of(photograph))
    case.check_originals([photograph])
    case.close()
    assert list(photograph.parent.iterdir()) == [photograph]
    after = photograph.stat()
    assert (after.st_mtime_ns, after.st_size) == (before.st_mtime_ns, before.st_size)


def test_the_last_result_counts(case: Case, photograph: Path):
    case.record(photograph, analysis_of(photograph, score=0.1))
    case.record(photograph, analysis_of(photograph, score=0.9))
    assert [result.score for result in case.results()] == [0.9]


def test_a_failure_is_a_result_too(case: Case, tmp_path: Path):
    gone = tmp_path / "gone.jpg"
    case.record(gone, failed_analysis(gone))
    (result,) = case.results()
    assert (result.outcome, result.score) == ("not_assessed", None)
    with pytest.raises(MissingFileError):
        case.take_in(gone)


def test_the_queue_keeps_its_order_and_forgets_what_is_withdrawn(case: Case):
    paths = [Path(f"/somewhere/{number}.jpg") for number in range(5)]
    case.wait(paths)
    case.wait(reversed(paths))
    case.wait_no_more([paths[1], Path("/never/there")])
    assert again(case).waiting() == [paths[0], *paths[2:]]


def test_notes_are_logged_once_they_settle_and_by_digest_only(case: Case, photograph: Path):
    count = case.log_head().count
    for text in ("S", "Se", "Secret"):
        case.write_notes(photograph, text)
    assert case.log_head().count == count + 1  # the item was added
    case.settle_notes(photograph)
    case.settle_notes(photograph)
    entries = case.log_entries(count + 1)
    assert [entry.action for entry in entries] == ["item.notes"]
    assert "Secret" not in str(entries)


def test_notes_left_by_a_crash_are_logged_when_the_case_is_opened(case: Case, photograph: Path):
    case.write_notes(photograph, "Half a sent")
    assert case.log_entries()[-1].action == "item.added"
    with again(case) as found:
        assert found.log_entries()[-1].action == "item.notes"
        assert found.opening.intact


def test_many_threads_may_write(case: Case):
    def work(part: int) -> None:
        for number in range(10):
            case.add([Path(f"/{part}/{number}.jpg")])

    threads = [threading.Thread(target=work, args=(part,)) for part in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(case.items()) == 40
    assert case.verify_log().intact


def test_a_second_window_is_kept_out_until_the_first_closes(case: Case):
    with pytest.raises(CaseInUseError) as told:
        Case.open(case.folder)
    assert told.value.code == "case.in_use"
    assert told.value.hint
    case.close()
    Case.open(case.folder).close()


# -- files that are not what they should be ------------------------------------------------
def test_a_damaged_file_is_refused_and_left_as_it_is(case: Case, photograph: Path):
    for number in range(200):
        case.note("filling", number=number, text="x" * 100)
    case.close()
    file = case.folder / FILE
    data = bytearray(file.read_bytes())
    for place in range(4096, len(data) - 4096, 4096):
        data[place : place + 512] = b"\xa5" * 512
    file.write_bytes(data)
    with pytest.raises(DamagedCaseError) as told:
        Case.open(case.folder)
    assert told.value.code == "case.damaged"
    assert told.value.hint
    assert file.read_bytes() == bytes(data)


@pytest.mark.parametrize("data", [b"", b"SQLite format 3\0", b"Not a database. " * 64])
def test_a_beginning_that_is_gone_is_never_made_anew(case: Case, data: bytes):
    case.close()
    file = case.folder / FILE
    file.write_bytes(data)
    with pytest.raises(DamagedCaseError):
        Case.open(case.folder)
    assert file.read_bytes() == data


def test_a_cut_off_file_is_refused(case: Case):
    for number in range(200):
        case.note("filling", number=number, text="x" * 100)
    case.close()
    file = case.folder / FILE
    with file.open("r+b") as stream:
        stream.truncate(file.stat().st_size // 2)
    with pytest.raises(DamagedCaseError):
        Case.open(case.folder)


def test_another_database_is_no_case(root: Path):
    (root / "x").mkdir(parents=True)
    other = sqlite3.connect(root / "x" / FILE)
    other.execute("CREATE TABLE bookmarks (url TEXT)")
    other.close()
    with pytest.raises(NotACaseError):
        Case.open(root / "x")
    with pytest.raises(NoCaseError):
        Case.open(root / "y")


def test_a_trigger_that_was_removed_shows(case: Case):
    case.close()
    with sqlite3.connect(case.folder / FILE) as opened:
        opened.execute("DROP TRIGGER log_keeps_values")
    opened.close()
    with pytest.raises(DamagedCaseError, match="log_keeps_values"):
        Case.open(case.folder)


def test_a_case_of_a_newer_version_is_refused(case: Case):
    case.close()
    with sqlite3.connect(case.folder / FILE) as opened:
        opened.execute("PRAGMA user_version = 99")
    opened.close()
    with pytest.raises(NewerCaseError):
        Case.open(case.folder)


# -- migrations ----------------------------------------------------------------------------
def test_an_older_case_is_brought_up_to_date_and_keeps_everything(case: Case, photograph: Path):
    case.write_notes(photograph, "Kept")
    case.close()
    file = case.folder / FILE
    newer = (*schema.MIGRATIONS, ("ALTER TABLE items ADD COLUMN colour TEXT DEFAULT 'red'",))
    opened = cases.open_existing(file, migrations=newer)
    assert schema.version(opened) == 2
    assert opened.execute("SELECT notes, colour FROM items").fetchall() == [("Kept", "red")]
    opened.close()
    with pytest.raises(NewerCaseError):
        Case.open(case.folder)


def test_a_migration_that_fails_leaves_the_version_before(case: Case, photograph: Path):
    case.write_notes(photograph, "Kept")
    case.close()
    file = case.folder / FILE
    broken = (*schema.MIGRATIONS, ("CREATE TABLE more (x)", "CREATE TABLE more (x)"))
    with pytest.raises(Exception, match="already exists"):
        cases.open_existing(file, migrations=broken)
    with Case.open(case.folder) as found:
        assert found.items()[0].notes == "Kept"


# -- the list of cases ---------------------------------------------------------------------
def test_cases_are_listed_the_last_changed_first(case: Case, root: Path, photograph: Path):
    case.add([photograph])
    case.close()
    os.utime(case.folder / FILE, (1, 1))
    with Case.create(root, "Second"):
        broken = written(root / "broken" / FILE, b"nothing of the kind" * 10)
        os.utime(broken, (2, 2))
        found = listed(root)
        assert [(case.name, case.items, case.problem) for case in found] == [
            (found[0].folder.name, 0, "open in another window"),
            ("broken", 0, "damaged"),
            ("Harbour fire", 1, ""),
        ]
    assert listed(root / "nowhere") == []


@pytest.mark.parametrize("name", ["../../etc", "مرحبا", "a/b\\c:d", "", "CON", "x" * 300, "\0"])
def test_a_folder_is_named_safely(root: Path, name: str):
    made = folder_name(name)
    assert made
    assert len(made) <= 40
    assert Path(made).name == made
    with Case.create(root, name) as case:
        assert case.folder.parent == root
        assert case.name == name
