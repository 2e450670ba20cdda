"""Training in the main window: the wizard, what runs behind it, and closing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from forensics_gui import current_model, folders
from forensics_gui.jobs import Job
from forensics_gui.main_window import MainWindow
from forensics_gui.notifications import NotificationBar
from forensics_gui.wizard.memory import Memory
from forensics_gui.wizard.question import Question
from forensics_gui.wizard.window import IMAGES, RESULT, TRAIN
from model.library import Library
from tests.shell.conftest import WAIT_MS
from tests.wizard_pages import scripted
from training.wizard import Trainings
from training.wizard.types import Poll, RunState


def wait(qtbot: QtBot, true: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(true()), timeout=WAIT_MS)


def press(parent: object, words: str) -> None:
    question = next(q for q in parent.findChildren(Question) if q.isVisible())
    next(b for b in question.findChildren(QAbstractButton) if b.text() == words).click()


@pytest.fixture
def trainings(window: MainWindow, tmp_path: Path) -> Iterator[scripted.Trainings]:
    made = scripted.Trainings(tmp_path / "trainings")
    window.training._trainings = made  # type: ignore[assignment]
    yield made
    for training in made.made:  # nothing is asked when the window closes after the test
        training.poll_state = Poll(RunState.NOT_STARTED)


def running(trainings: scripted.Trainings, step: int = 1200) -> scripted.Training:
    training = trainings.create("Harbour")
    training.train_to(step)
    return training


def opened(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["train"].trigger()
    wait(qtbot, lambda: window.training.wizard is not None and window.training.wizard.isVisible())


def test_the_menu_opens_the_wizard_once(qtbot: QtBot, window: MainWindow, trainings):
    del trainings
    titles: list[str] = []

    def keep(job: Job) -> None:
        titles.append(job.title)

    window.runner.jobAdded.connect(keep)
    opened(qtbot, window)
    wizard = window.training.wizard
    assert wizard.step == IMAGES
    window.commands["train"].trigger()
    assert window.training.wizard is wizard
    assert titles.count("Opening the trainings") == 1
    wizard.close()
    wait(qtbot, lambda: window.training.wizard is None)
    opened(qtbot, window)
    assert window.training.wizard is not wizard
    assert not folders.trainings().exists()


def test_a_training_in_the_background_is_shown_and_opened(
    qtbot: QtBot, window: MainWindow, trainings
):
    training = running(trainings)
    window.training.follow()
    button, row = window.training.button, window.training.row
    assert button.isVisible()
    assert "36 %" in button.text()
    assert "about 33 minutes left" in button.text()
    assert not row.isHidden()
    assert not window.jobs._empty.isVisible()
    training.poll_state = replace(training.poll_state, share=0.5)
    wait(qtbot, lambda: "50 %" in button.text())
    button.click()
    wait(qtbot, lambda: window.training.wizard is not None)
    assert window.training.wizard.step == TRAIN
    assert window.training.wizard.training is training


def test_the_end_of_a_training_in_the_background_is_told(
    qtbot: QtBot, window: MainWindow, trainings
):
    training = running(trainings)
    window.training.follow()
    training.finish(scripted.result(training.folder))
    wait(qtbot, lambda: window.training.button.isHidden())
    notice = window.notifications.history[-1]
    assert "Harbour” is finished" in notice.sentence
    assert notice.stays
    assert window.training.row.isHidden()
    other = running(trainings)
    window.training.follow()
    gone = {"code": "training.wizard.gone", "sentence": "Its process has ended.", "hint": ""}
    other.poll_state = replace(other.poll_state, state=RunState.INTERRUPTED, error=gone)
    wait(qtbot, lambda: window.training.button.isHidden())
    assert "stopped before it was done" in window.notifications.history[-1].sentence


def bar_of(window: MainWindow) -> NotificationBar:
    return window.findChild(NotificationBar)


def test_the_end_stands_there_until_it_is_seen_and_leads_to_the_result(
    qtbot: QtBot, window: MainWindow, trainings
):
    training = running(trainings)
    trainings.create("Another one")
    window.training.follow()
    training.finish(scripted.result(training.folder))
    bar = bar_of(window)
    wait(qtbot, lambda: bar.shown is not None)
    told = bar.shown
    assert not bar._timer.isActive()
    # what comes meanwhile is seen, and the end of the training again after it
    window.notifications.tell("Something was copied.")
    wait(qtbot, lambda: bar.shown.sentence == "Something was copied.")
    assert bar._timer.isActive()
    bar._timer.timeout.emit()
    assert bar.shown is told
    window.notifications.error(OSError("broken"))
    wait(qtbot, lambda: bar.shown is not told)
    bar.dismiss()
    assert bar.shown is told
    assert bar._act.text() == "Show the result"
    assert not bar._act.autoRaise()  # it looks like what it is
    bar._act.click()
    assert bar.shown is None
    wait(qtbot, lambda: window.training.wizard is not None)
    assert window.training.wizard.training.id == training.id
    assert window.training.wizard.step == RESULT


def test_the_end_is_told_when_the_wizard_shows_another_training(
    qtbot: QtBot, window: MainWindow, trainings
):
    training = running(trainings)
    window.training.follow()
    opened(qtbot, window)
    window.training.wizard.show_start()
    training.finish(scripted.result(training.folder))
    wait(qtbot, lambda: bar_of(window).shown is not None)
    assert "Harbour” is finished" in bar_of(window).shown.sentence


def test_a_training_that_ended_while_the_program_was_closed_is_told_once(
    qtbot: QtBot, window: MainWindow, trainings
):
    running(trainings)
    window.training.follow()
    assert Memory().awaited() == "t1"
    window.training._unfollow()  # the program ends; later it starts again
    real = Trainings(folders.trainings(), lambda: None)
    ended = real.create("Market")
    (ended.folder / "result.json").write_text("{}", encoding="utf-8")
    Memory().wait_for(ended.id)
    window.training.begin()
    wait(qtbot, lambda: bar_of(window).shown is not None)
    assert "Market” is finished" in bar_of(window).shown.sentence
    assert Memory().awaited() == ""
    bar_of(window).dismiss()
    Memory().wait_for("gone")
    window.training.begin()
    window.training.begin()
    qtbot.wait(300)
    assert bar_of(window).shown is None


def test_a_training_that_was_paused_at_closing_is_no_news(
    qtbot: QtBot, window: MainWindow, trainings
):
    training = running(trainings)
    window.training.follow()
    before = len(window.notifications.history)
    training.poll_state = replace(training.poll_state, state=RunState.INTERRUPTED)
    wait(qtbot, lambda: window.training.button.isHidden())
    assert len(window.notifications.history) == before


def test_quitting_asks_what_becomes_of_the_training(qtbot: QtBot, window: MainWindow, trainings):
    training = running(trainings)
    window.training.follow()
    assert not window.close()
    assert window.isVisible()
    press(window, "Cancel")
    assert training.asked == []
    window.close()
    press(window, "Go on in the background")
    wait(qtbot, lambda: window.closing.done)
    assert training.asked == []


def test_quitting_with_a_pause_stops_the_process_and_the_wizard_closes_too(
    qtbot: QtBot, window: MainWindow, trainings
):
    training = running(trainings)
    window.training.follow()
    opened(qtbot, window)
    wizard = window.training.wizard
    gone: list[bool] = []
    wizard.destroyed.connect(lambda: gone.append(True))
    window.close()
    press(window, "Pause")
    assert training.asked == ["interrupted"]
    wait(qtbot, lambda: window.closing.done and gone)


def test_the_end_of_the_session_asks_nothing(qtbot: QtBot, window: MainWindow, trainings):
    training = running(trainings)
    window.training.follow()
    opened(qtbot, window)
    window.end()
    wait(qtbot, lambda: window.closing.done)
    assert training.asked == []


def test_a_model_goes_into_the_list_and_is_used(
    qtbot: QtBot, window: MainWindow, trainings, tmp_path: Path, monkeypatch
):
    """The real list of models with a real checkpoint; the network itself is a stand-in."""
    from tests.training.wizard import drawn

    weights = drawn.current_model(tmp_path)
    sha256 = Library(tmp_path / "x", weights).shipped().sha256
    monkeypatch.setattr("forensics_gui.models.work.compared", lambda entry, *_: entry)
    training = trainings.create("Harbour")
    made = replace(
        scripted.result(training.folder, "worse"), checkpoint=weights, sha256=sha256, name="Mine"
    )
    training.finish(made)
    opened(qtbot, window)
    wizard = window.training.wizard
    wizard.show_training(training)
    wizard.result.use_button.click()
    press(wizard, "Use it all the same")
    wait(qtbot, lambda: current_model.library().current().entry.sha256 == sha256)
    wait(qtbot, lambda: "in use" in wizard.result._used.text())
    entry = current_model.library().current().entry
    assert (entry.name, entry.origin, entry.accepted) == ("Mine", "trained", True)
    target = tmp_path / "out" / "mine.palimpsest-model"
    target.parent.mkdir()
    wizard.result._models.export(made, target)
    wait(qtbot, target.exists)
    imported = Library(tmp_path / "elsewhere").import_file(target)
    assert imported.sha256 == sha256
    window.models.use_shipped()
    wait(qtbot, lambda: wizard.result.use_button.isEnabled())
