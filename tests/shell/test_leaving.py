"""A batch is not lost without a question, and not asked about where nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from forensics_gui.analysis import Engine
from forensics_gui.main_window import MainWindow
from forensics_gui.wizard.question import Question
from tests.shell import standins
from tests.shell.conftest import WAIT_MS, MakeWindow


@pytest.fixture
def busy(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> Iterator[MainWindow]:
    """A window in the middle of four images."""
    gated = standins.StandIn(gated=True)
    window = make_window(Engine(localizer_factory=lambda _device: gated))
    for number in range(4):
        standins.picture(tmp_path / "many" / f"{number}.png")
    window.start([tmp_path / "many"])
    qtbot.waitUntil(lambda: len(window.browser.paths()) == 4, timeout=WAIT_MS)
    qtbot.waitUntil(gated.begun.is_set, timeout=WAIT_MS)
    yield window
    gated.go.set()


def question(window: MainWindow) -> Question | None:
    return next((q for q in window.findChildren(Question, "leaving") if not q.isHidden()), None)


def press(box: Question, words: str) -> None:
    next(b for b in box.findChildren(QPushButton) if b.text() == words).click()


def test_a_batch_without_a_case_is_asked_about(qtbot: QtBot, busy: MainWindow):
    busy.analyse_all()
    assert [row.job.title for row in busy.jobs.rows()] == ["Analysing 4 images"]
    busy.close()
    box = question(busy)
    assert box is not None
    assert busy.isVisible()
    assert box.text().startswith("4 images are still to be analysed.")
    press(box, "Go on analysing")
    qtbot.waitUntil(lambda: question(busy) is None)
    assert busy.controller.asked == 4
    busy.close()
    box = question(busy)
    assert box is not None
    press(box, "Close")
    qtbot.waitUntil(lambda: busy.closing.done, timeout=WAIT_MS)


def test_an_image_that_is_only_looked_at_is_not_asked_about(qtbot: QtBot, busy: MainWindow):
    assert busy.controller.asked == 0
    assert [row.job.title for row in busy.jobs.rows()] == ["Analysing 0.png"]
    busy.close()
    assert question(busy) is None
    qtbot.waitUntil(lambda: busy.closing.done, timeout=WAIT_MS)


def test_in_a_case_the_batch_waits_for_the_next_start(qtbot: QtBot, busy: MainWindow):
    busy.cases.desk.create("Story")
    qtbot.waitUntil(lambda: busy.cases.desk.case is not None, timeout=WAIT_MS)
    busy.analyse_all()
    busy.close()
    assert question(busy) is None
    qtbot.waitUntil(lambda: busy.closing.done, timeout=WAIT_MS)
