"""The Notes panel: what is typed is kept while it is typed, and never replaced meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from forensics_gui.evidence.case import CaseItem, ItemStatus
from forensics_gui.inspector.notes import AUTOSAVE_MS, NotesPanel

ONE, TWO = Path("/evidence/one.jpg"), Path("/evidence/two.jpg")


def item(path: Path, **changes: object) -> CaseItem:
    values: dict[str, object] = {
        "number": 1, "path": path, "first_path": path, "sha256": "ab" * 32, "bytes": 5,
        "source": "", "notes": "", "status": ItemStatus.TO_CHECK, "bookmarked": False,
        "added_utc": "2026-01-02T03:04:05Z", "problem": "",
    }  # fmt: skip
    return CaseItem(**{**values, **changes})  # type: ignore[arg-type]


@pytest.fixture
def panel(qtbot: QtBot) -> NotesPanel:
    made = NotesPanel()
    qtbot.addWidget(made)
    made.resize(336, 420)
    made.show()
    made.show_item(ONE, None, "Harbour fire")
    return made


def text(panel: NotesPanel) -> QPlainTextEdit:
    return panel.findChild(QPlainTextEdit)  # type: ignore[return-value]


def button(panel: NotesPanel, words: str) -> QPushButton | QRadioButton | QCheckBox:
    kinds = (QPushButton, QRadioButton, QCheckBox)
    found = [one for kind in kinds for one in panel.findChildren(kind) if one.text() == words]
    return found[0]


def test_what_is_typed_is_said_after_a_pause_and_once(qtbot: QtBot, panel: NotesPanel):
    said: list[tuple[Path, str]] = []
    panel.typed.connect(lambda path, words: said.append((path, words)))
    qtbot.keyClicks(text(panel), "The shadow")
    assert said == []
    qtbot.waitUntil(lambda: bool(said), timeout=20 * AUTOSAVE_MS)
    assert said == [(ONE, "The shadow")]


def test_another_image_takes_nothing_of_what_was_typed_with_it(qtbot: QtBot, panel: NotesPanel):
    said: list[tuple[Path, str]] = []
    settled: list[Path] = []
    panel.typed.connect(lambda path, words: said.append((path, words)))
    panel.settled.connect(settled.append)
    qtbot.keyClicks(text(panel), "First")
    panel.show_item(TWO, item(TWO, notes="Second"), "Harbour fire")
    assert said == [(ONE, "First")]
    assert settled == [ONE]
    assert text(panel).toPlainText() == "Second"
    panel.flush()
    assert len(said) == 1


def test_news_of_the_same_image_do_not_touch_the_text_being_typed(qtbot: QtBot, panel: NotesPanel):
    qtbot.keyClicks(text(panel), "Half a sent")
    panel.show_item(ONE, item(ONE, notes="Half", status=ItemStatus.CONCERN), "Harbour fire")
    assert text(panel).toPlainText() == "Half a sent"
    assert button(panel, "Concern").isChecked()
    qtbot.keyClicks(text(panel), "ence")
    assert text(panel).toPlainText() == "Half a sentence"


def test_leaving_the_text_settles_it(qtbot: QtBot, panel: NotesPanel):
    settled: list[Path] = []
    panel.settled.connect(settled.append)
    panel.activateWindow()
    text(panel).setFocus()
    qtbot.waitUntil(text(panel).hasFocus)
    qtbot.keyClicks(text(panel), "Words")
    panel.findChild(QLineEdit).setFocus()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: settled == [ONE])


def test_status_bookmark_and_source_are_said(qtbot: QtBot, panel: NotesPanel):
    with qtbot.waitSignal(panel.statusChosen) as chosen:
        qtbot.mouseClick(button(panel, "Checked"), Qt.MouseButton.LeftButton)
    assert chosen.args == [ONE, ItemStatus.CHECKED]
    with qtbot.waitSignal(panel.bookmarkToggled) as marked:
        button(panel, "Bookmarked").click()
    assert marked.args == [ONE, True]
    source = panel.findChild(QLineEdit)
    assert source is not None
    with qtbot.waitSignal(panel.sourceTyped) as told:
        qtbot.keyClicks(source, " Agency ")
        qtbot.keyClick(source, Qt.Key.Key_Return)
    assert told.args == [ONE, "Agency"]


def test_what_the_case_knows_is_shown_and_nothing_is_said_back(panel: NotesPanel):
    said: list[object] = []
    for signal in (panel.typed, panel.statusChosen, panel.bookmarkToggled, panel.sourceTyped):
        signal.connect(lambda *values: said.append(values))
    known = item(
        TWO, notes="Kept", status=ItemStatus.CHECKED, bookmarked=True, source="Agency",
        problem="The file is not the one that was added.",
    )  # fmt: skip
    panel.show_item(TWO, known, "Harbour fire")
    assert text(panel).toPlainText() == "Kept"
    assert button(panel, "Checked").isChecked()
    assert button(panel, "Bookmarked").isChecked()
    assert panel._problem.text().startswith("The file is not")
    assert button(panel, "Take the file in anew").isVisible()
    panel.show_item(ONE, None, "Harbour fire")
    assert button(panel, "To check").isChecked()
    assert not button(panel, "Take the file in anew").isVisible()
    panel.flush()
    assert said == []


def test_without_a_case_it_says_what_to_do(qtbot: QtBot, panel: NotesPanel):
    panel.show_item(ONE, None, "")
    assert not text(panel).isVisible()
    with qtbot.waitSignal(panel.caseWanted):
        qtbot.mouseClick(button(panel, "New case…"), Qt.MouseButton.LeftButton)
    panel.show_item(None, None, "Harbour fire")
    assert not button(panel, "New case…").isVisible()
