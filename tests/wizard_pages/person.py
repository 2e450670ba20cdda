"""What a person does with the wizard in a test."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from forensics_gui.wizard.question import Question
from forensics_gui.wizard.window import PLAN, RESULT, TRAIN
from tests import drops
from tests.wizard_pages import scripted
from tests.wizard_pages.conftest import Bench
from training.wizard.types import ImageSource


def press(button: QAbstractButton) -> None:
    """Press what can be seen and pressed."""
    QApplication.processEvents()  # what was just made is shown then
    assert button.isVisible()
    assert button.isEnabled()
    button.click()


def answer(window: QWidget, words: str) -> None:
    """Press a button of the question that is open over ``window``."""
    question = next(q for q in window.findChildren(Question) if q.isVisible())
    press(next(b for b in question.findChildren(QAbstractButton) if b.text() == words))


def drop(bench: Bench, *paths: Path) -> None:
    drops.dropped(bench.window.images, drops.urls(paths))
    bench.settled()


def checked(bench: Bench) -> scripted.Training:
    """A training on its second page, checked."""
    training = bench.trainings.create("Harbour")
    training.add_source(ImageSource(Path("/photos/harbour"), "masks"))
    bench.window.show_training(training)
    bench.window.images.leave()
    bench.settled()
    bench.window.go_on()
    bench.settled()
    return training


def planned(bench: Bench) -> scripted.Training:
    """A training on its third page, timed."""
    training = checked(bench)
    bench.window.go_on()
    bench.settled()
    assert bench.window.step == PLAN
    return training


def training_at(bench: Bench, step: int = 500) -> scripted.Training:
    training = bench.trainings.create("Harbour")
    training.add_source(ImageSource(Path("/photos/harbour"), "masks"))
    training.train_to(step)
    bench.window.show_training(training)
    assert bench.window.step == TRAIN
    return training


def with_result(bench: Bench, verdict: str = "better", *, forgot: bool = False):
    training = bench.trainings.create("Harbour")
    training.add_source(ImageSource(Path("/photos/harbour"), "masks"))
    training.finish(scripted.result(training.folder, verdict, forgot=forgot))
    bench.window.show_training(training)
    assert bench.window.step == RESULT
    return training
