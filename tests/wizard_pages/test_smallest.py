"""The smallest window, in every language: nothing is cut and nothing lies to the side."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from forensics_gui.inspector.parts import Panel
from forensics_gui.language import apply_language
from forensics_gui.wizard.figures import FiguresTable, IntervalBars
from forensics_gui.wizard.question import Question
from tests.wizard_pages import scripted
from tests.wizard_pages.conftest import Bench


@pytest.fixture(params=["en", "fr", "ar"])
def small(request: pytest.FixtureRequest, qapp: QApplication, bench: Bench) -> Iterator[Bench]:
    """The window in its smallest size and in a language."""
    assert apply_language(qapp, request.param) == request.param
    bench.window.close_running()
    bench.opened().resize(880, 600)
    yield bench
    bench.window.close_running()
    apply_language(qapp, "en")


def cut(part: QWidget) -> list[str]:
    """Words that do not have all of their lines."""
    return [
        label.text()
        for label in part.findChildren(QLabel)
        if label.isVisible()
        and label.wordWrap()
        and label.height() < label.heightForWidth(label.width())
    ]


def test_the_result(small: Bench, qtbot: QtBot):
    training = small.trainings.create("Harbour")
    training.finish(scripted.result(training.folder, "worse", forgot=True))
    small.window.show_training(training)
    page = small.window.result
    (panel,) = page.findChildren(Panel)
    bars = panel.horizontalScrollBar(), panel.verticalScrollBar()
    qtbot.waitUntil(lambda: page.isVisible() and bars[1].maximum() > 0)
    qtbot.waitUntil(lambda: bars[0].maximum() == 0)
    for label in page._warning.findChildren(QLabel):
        left = label.mapTo(panel.viewport(), QPoint()).x()
        assert left >= 0
        assert left + label.width() <= panel.viewport().width()
    qtbot.waitUntil(lambda: cut(page) == [])
    for part in page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        assert part.x() + part.width() <= page.width()
        if isinstance(part, QLabel) and not part.wordWrap():
            assert part.width() >= part.sizeHint().width()
    drawn = page.figures.findChildren(IntervalBars)
    assert len(drawn) == 3
    assert not any(one.isVisible() for one in drawn)
    small.window.resize(1500, 900)
    qtbot.waitUntil(lambda: all(one.isVisible() for one in drawn))


def test_the_question_before_a_model_that_forgot_is_used(small: Bench, qtbot: QtBot):
    training = small.trainings.create("Harbour")
    training.finish(scripted.result(training.folder, "worse", forgot=True))
    small.window.show_training(training)
    small.window.result.ask_use()
    question = small.window.findChild(Question)
    qtbot.waitUntil(question.isVisible)
    assert question.width() <= small.window.width()
    (table,) = question.findChildren(FiguresTable)
    qtbot.waitUntil(lambda: cut(question) == [])
    qtbot.waitUntil(lambda: table.height() >= table.sizeHint().height())
    assert all(one.isVisible() for one in table.findChildren(IntervalBars))


def test_a_training_without_images(small: Bench, qtbot: QtBot):
    page = small.window.images
    small.window.show_training(small.trainings.create("Harbour"))
    qtbot.waitUntil(page.isVisible)
    qtbot.waitUntil(lambda: cut(page) == [])
