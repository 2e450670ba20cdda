"""The activity log of a case in its dialog: read, searched, copied, written, and found broken."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from forensics_gui import case_log
from forensics_gui.case_log import CSV_COLUMNS, Column, Log, LogFilter, LogModel, local_time
from forensics_gui.case_log_dialog import CaseLogDialog
from forensics_gui.evidence.case import Case, ItemStatus, LogHead
from forensics_gui.evidence.case.case import FILE
from forensics_gui.evidence.case.records import LogCheck, LogEntry
from forensics_gui.jobs import JobRunner
from forensics_gui.language import apply_language
from forensics_gui.main_window import MainWindow
from tests.shell import standins
from tests.shell.conftest import WAIT_MS
from tests.shell.test_case import begun

MANY = 20_000


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    image = standins.picture(tmp_path / "evidence" / "harbour.png")
    with Case.create(tmp_path / "cases", "Harbour fire", actor="The desk") as made:
        made.add([image])
        made.set_status(image, ItemStatus.CONCERN)
        made.actor = ""
        made.write_notes(image, "The shadow falls the wrong way")
        made.settle_notes(image)
        yield made


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.shutdown()


def opened(qtbot: QtBot, runner: JobRunner, case: Case) -> CaseLogDialog:
    dialog = CaseLogDialog(runner, case, "case")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._save.isEnabled(), timeout=WAIT_MS)
    return dialog


def search(dialog: CaseLogDialog) -> QLineEdit:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    return field


def edited(case: Case, number: int, **changes: object) -> Case:
    """The case after what somebody could do to its file with another program."""
    case.close()
    connection = sqlite3.connect(case.folder / FILE)
    kept = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    triggers = kept.fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    (body,) = connection.execute("SELECT body FROM log WHERE number = ?", (number,)).fetchone()
    text = json.dumps(json.loads(body) | changes, sort_keys=True, separators=(",", ":"))
    connection.execute("UPDATE log SET body = ? WHERE number = ?", (text, number))
    for _, sql in triggers:
        connection.execute(sql)
    connection.commit()
    connection.close()
    return Case.open(case.folder)


def test_the_log_is_read_with_its_head_and_the_chain_holds(
    qtbot: QtBot, runner: JobRunner, case: Case
) -> None:
    dialog = opened(qtbot, runner, case)
    rows = [line.split("\t") for line in dialog.lines()]
    entries = case.log_entries()
    assert [row[Column.NUMBER] for row in rows] == [str(entry.number) for entry in entries]
    assert rows[0][Column.WHAT] == "Case created"
    assert rows[0][Column.IMAGE] == "Whole case"
    assert rows[0][Column.WHO] == "The desk"
    assert rows[0][Column.TIME] == local_time(entries[0].utc)
    concern = next(row for row in rows if "concern" in row[Column.WHAT])
    assert concern[Column.IMAGE] == "harbour.png"
    assert rows[-1][Column.WHO] == "not supplied"
    assert "The chain holds" in dialog._verdict.text()
    assert dialog._count.text() == f"{len(entries)} entries"
    QApplication.clipboard().clear()
    dialog._copy_digest.click()
    assert QApplication.clipboard().text() == case.log_head().sha256 == entries[-1].sha256


def test_an_edited_entry_is_named_and_marked(qtbot: QtBot, runner: JobRunner, case: Case) -> None:
    with edited(case, 2, actor="Nobody") as changed:
        dialog = opened(qtbot, runner, changed)
    assert "does not hold" in dialog._verdict.text()
    assert "Entry 2 was edited." in dialog._meaning.text()
    assert "Import a copy" in dialog._meaning.text()
    model = dialog._view.model()
    marks = [
        model.index(row, Column.NUMBER).data(Qt.ItemDataRole.DecorationRole) is not None
        for row in range(model.rowCount())
    ]
    assert marks == [row == 1 for row in range(model.rowCount())]
    assert "was edited" in model.index(1, Column.WHAT).data(Qt.ItemDataRole.ToolTipRole)


def test_entries_are_searched_by_words_in_any_order_and_copied(
    qtbot: QtBot, runner: JobRunner, case: Case
) -> None:
    dialog = opened(qtbot, runner, case)
    whole = len(dialog.lines())
    qtbot.keyClicks(search(dialog), "NOTES harbour")
    assert [line.split("\t")[Column.WHAT] for line in dialog.lines()] == [
        "Notes changed, 30 characters"
    ]
    assert dialog._count.text() == f"1 of {whole} entries shown"
    qtbot.keyClick(search(dialog), Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.copy()
    assert QApplication.clipboard().text() == dialog.lines()[0]
    search(dialog).clear()
    assert len(dialog.lines()) == whole
    view = dialog.findChild(QTreeView)
    assert view is not None
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "\n".join(dialog.lines()[:2])
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_part_is_reached_with_the_tab_key(
    qtbot: QtBot, runner: JobRunner, case: Case
) -> None:
    dialog = opened(qtbot, runner, case)
    dialog.activateWindow()
    search(dialog).setFocus()
    reached = set()
    for _ in range(12):
        focused = dialog.focusWidget()
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    buttons = set(dialog.findChildren(QPushButton))
    assert {search(dialog), dialog._view, dialog._digest, dialog._copy_digest} | buttons <= reached


def test_the_table_for_spreadsheets_holds_no_formulas(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not window.commands["case_log"].isEnabled()
    case = begun(qtbot, window)
    image = standins.picture(tmp_path / "evidence" / "harbour.png")
    case.actor = "=1+1"
    window.cases.desk.set_bookmark(image, True)
    window.commands["case_log"].trigger()
    dialog = window.findChild(CaseLogDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog._save.isEnabled(), timeout=WAIT_MS)
    target = tmp_path / "results" / "log.csv"
    target.parent.mkdir()
    chosen = [str(image.with_suffix(".csv")), str(target.with_suffix(""))]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen.pop(0), ""))
    dialog._save.click()
    assert "not written into the folder of the images" in dialog._told.text()
    assert not image.with_suffix(".csv").exists()
    dialog._save.click()
    qtbot.waitUntil(lambda: dialog._told.text() == "log.csv was written.", timeout=WAIT_MS)
    data = target.read_bytes()
    assert data.startswith("\ufeff".encode())
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert tuple(rows[0]) == CSV_COLUMNS
    assert len(rows) == len(dialog.lines())  # the case may have been written to meanwhile
    known = [entry.sha256 for entry in case.log_entries()[: len(rows)]]
    assert [row["sha256"] for row in rows] == known
    assert [row["previous_sha256"] for row in rows[1:]] == [row["sha256"] for row in rows[:-1]]
    (added,) = [row for row in rows if row["action"] == "item.added"]
    assert added["who"] == "'=1+1"
    assert added["path"] == str(image)
    assert added["what"] == f"Added to the case: {image}"


@pytest.mark.parametrize(("language", "created"), [("fr", "Dossier créé"), ("ar", "أُنشئت القضية")])
def test_the_log_is_read_in_the_language_of_the_window(
    qapp: QApplication,
    qtbot: QtBot,
    runner: JobRunner,
    case: Case,
    language: str,
    created: str,
) -> None:
    apply_language(qapp, language)
    try:
        dialog = opened(qtbot, runner, case)
        rows = [line.split("\t") for line in dialog.lines()]
        assert rows[0][Column.WHAT] == created
        assert not any("Notes changed" in row[Column.WHAT] for row in rows)
        assert rows[0][Column.IMAGE] != "Whole case"
        assert dialog.isRightToLeft() == (language == "ar")
    finally:
        apply_language(qapp, "en")


def test_a_time_is_told_in_the_zone_of_its_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Paris")
    time.tzset()
    try:
        assert local_time("2026-01-02T03:04:05.678Z") == "2026-01-02 04:04:05 +01:00"
        assert local_time("2026-07-02T03:04:05.678Z") == "2026-07-02 05:04:05 +02:00"
        assert local_time("yesterday") == "yesterday"
    finally:
        monkeypatch.undo()
        time.tzset()


def log_of(count: int) -> Log:
    entries = tuple(
        LogEntry(
            number,
            "2026-01-02T03:04:05.678Z",
            "The desk",
            "item.added",
            {"item": number, "path": f"/evidence/{number}.jpg"},
            "",
            f"{number:064x}",
        )
        for number in range(1, count + 1)
    )
    return Log(entries, LogCheck(LogHead(count, f"{count:064x}"), ()), {})


def test_a_long_log_is_shown_before_it_is_searched(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    sentence = case_log.sentence
    monkeypatch.setattr(case_log, "sentence", lambda one: made.append(one) or sentence(one))
    model = LogModel(log_of(MANY))
    found = LogFilter(model)
    view = QTreeView()
    qtbot.addWidget(view)
    view.setUniformRowHeights(True)
    view.setModel(found)
    view.resize(800, 400)
    view.show()
    view.grab()
    assert found.rowCount() == MANY
    assert 0 < len(made) < 1000  # those in sight, not all of them
    with qtbot.waitSignal(model.prepared, timeout=WAIT_MS):
        pass
    assert len(made) == MANY  # each once
    found.use(f"/{MANY}.JPG")
    assert found.rowCount() == 1


def test_a_case_that_cannot_be_read_is_told(qtbot: QtBot, runner: JobRunner, case: Case) -> None:
    case.close()
    dialog = CaseLogDialog(runner, case, "case")
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "Reading" not in dialog._verdict.text(), timeout=WAIT_MS)
    assert dialog._verdict.text()
    assert not dialog._save.isEnabled()
    assert dialog.lines() == []
