"""The real wizard with the real engine and trainer, on a small drawn data set: from a dropped
folder to a compared model, with a crash, a cancel and a closed window on the way."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from forensics_gui import theme
from forensics_gui.jobs import JobRunner
from forensics_gui.wizard.window import CHECK, IMAGES, PLAN, RESULT, TRAIN, WizardWindow
from tests import drops
from tests.training.wizard import drawn
from tests.wizard_pages.person import answer, press
from tests.wizard_pages.scripted import Models
from training.wizard import RunState, Trainings

WAIT_MS = 400_000  # of a machine that is busy with other things


class Person:
    """Sits before the wizard."""

    def __init__(self, qtbot: QtBot, trainings: Trainings, runner: JobRunner) -> None:
        self._qtbot = qtbot
        self.trainings = trainings
        self.runner = runner
        self.models = Models()
        self.opens()

    def opens(self) -> WizardWindow:
        self.window = WizardWindow(self.trainings, self.runner, self.models)
        self.window.open_where_left()
        self.window.show()
        return self.window

    def waits(self, true: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(true()), timeout=WAIT_MS)

    def waits_for_work(self) -> None:
        self.waits(lambda: not any(page.busy for page in self.window.pages))
        assert not self.window.notifications.history, self.window.notifications.history

    def presses(self, button: QAbstractButton) -> None:
        QApplication.processEvents()
        assert button.isEnabled(), self.window._missing.text()
        press(button)

    def answers(self, words: str) -> None:
        answer(self.window, words)

    def drops(self, path: Path) -> None:
        drops.dropped(self.window.images, drops.urls([path]))
        self.waits_for_work()

    @property
    def state(self) -> RunState:
        return self.window.train.state


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    theme.apply_theme(qapp, "light")
    current = drawn.current_model(tmp_path)
    runner = JobRunner()
    made = Person(qtbot, Trainings(tmp_path / "trainings", lambda: current), runner)
    yield made
    for training in (made.trainings.running(),):
        if training is not None:
            training.run().kill()
            training.run().wait(5.0)
    if isValid(made.window):
        made.window.close_running()
    assert runner.shutdown(10.0)


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.timeout(900, method="thread")
def test_from_a_folder_to_a_compared_model(person: Person, tmp_path: Path):
    photos = drawn.with_masks(tmp_path / "photos", 64)
    before = {path.name: path.read_bytes() for path in photos.iterdir()}

    # images
    assert person.window.step == IMAGES
    person.drops(photos)
    assert "32 images with masks" in person.window.images.rows()[0].text()

    # check
    person.presses(person.window._next)
    assert person.window.step == CHECK
    person.waits_for_work()
    check = person.window.check.check
    assert check is not None
    assert check.counts.total == 64
    assert check.usable, check.refusal

    # plan
    person.presses(person.window._next)
    assert person.window.step == PLAN
    person.waits_for_work()
    plan = person.window.plan
    plan.advanced.unfold()
    plan.advanced.steps.setValue(40)
    plan.advanced.threads.setValue(1)
    plan.choose("custom")
    choice = plan.choice()
    assert choice is not None
    assert choice.steps == 40

    # train, killed on the way
    person.presses(person.window._next)
    assert person.window.step == TRAIN
    page = person.window.train
    person.waits(lambda: len(page.story.validation) >= 2 and page.story.saved)
    assert page.loss.curves()[0].points
    assert person.window.training is not None
    process = person.window.training.run().pid
    assert process is not None
    os.kill(process, signal.SIGKILL)
    person.waits(lambda: person.state is RunState.INTERRUPTED)
    assert "ended unexpectedly" in page._banner.text()
    saved = page.story.saved
    assert saved

    # gone on with, and cancelled
    person.presses(page._banner.button)
    person.waits(lambda: person.state is RunState.RUNNING and page.story.poll.step >= saved)
    person.presses(page._cancel)
    person.answers("Cancel the training")
    person.waits(lambda: person.state is RunState.CANCELLED)

    # gone on with, and the window closed
    person.presses(page._banner.button)
    person.waits(lambda: person.state.alive)
    assert not person.window.close()
    person.answers("Go on in the background")
    person.waits(lambda: not isValid(person.window))
    assert person.trainings.running() is not None

    # found again, with its curves, to the result
    window = person.opens()
    assert window.step == TRAIN
    assert window.train.story.validation[0][0] == 0
    person.waits(lambda: window.step == RESULT)
    assert [step for step, _ in window.train.story.f1][-1] == 40
    result = window.result.result
    assert result is not None
    assert window.result.head.text() == result.headline
    assert result.verdict in ("better", "worse", "undecided")
    assert result.images >= 12
    assert all(figure.old is not None for figure in result.figures)
    assert "0." in window.result.figures.text()
    views = window.result.examples.views
    assert views[0].shown().image is not None
    assert views[3].shown().image is not None
    assert result.regression.sentence
    assert result.checkpoint.is_file()
    assert {path.name: path.read_bytes() for path in photos.iterdir()} == before

    # used and closed
    if result.warning:
        person.presses(window.result.use_button)
        person.answers("Use it all the same")
    else:
        person.presses(window.result.use_button)
    assert person.models.used == [result]
    window.close()


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.timeout(900, method="thread")
def test_paused_when_the_window_closes_and_found_again(person: Person, tmp_path: Path):
    photos = drawn.with_masks(tmp_path / "photos", 64)
    person.drops(photos)
    person.presses(person.window._next)
    person.waits_for_work()
    person.presses(person.window._next)
    person.waits_for_work()
    plan = person.window.plan
    plan.advanced.steps.setValue(400)
    plan.advanced.threads.setValue(1)
    plan.choose("custom")
    person.presses(person.window._next)
    page = person.window.train
    person.waits(lambda: page.story.poll.step >= 5)
    person.presses(page._pause)
    person.waits(lambda: person.state is RunState.PAUSED)
    person.window.close()
    person.answers("Pause")
    person.waits(lambda: not isValid(person.window))
    person.waits(lambda: person.trainings.running() is None)

    window = person.opens()
    assert window.step == TRAIN
    assert person.state is RunState.INTERRUPTED
    assert "was paused" in window.train._banner.text()
    reached = window.train.story.poll.step
    person.presses(window.train._banner.button)
    person.waits(lambda: person.state is RunState.RUNNING)
    person.waits(lambda: window.train.story.poll.step > reached)
    # what there is can be compared long before the end
    person.waits(lambda: window.train.story.validation)
    person.presses(window.train._early)
    person.waits(lambda: window.train.story.poll.phase in ("calibrate", "compare"))
    assert window.train.story.poll.step < 400
    assert person.state.alive
    window.close()
    person.answers("Go on in the background")
