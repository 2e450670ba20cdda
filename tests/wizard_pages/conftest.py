"""Wizards over a scripted engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from forensics_gui import theme
from forensics_gui.jobs import JobRunner
from forensics_gui.wizard.window import WizardWindow
from tests.wizard_pages import scripted

WAIT_MS = 60_000


class Bench:
    """A wizard, and the engine behind it."""

    def __init__(self, qtbot: QtBot, root: Path, runner: JobRunner) -> None:
        self._qtbot = qtbot
        self.runner = runner
        self.trainings = scripted.Trainings(root)
        self.models = scripted.Models()
        self.window = self.opened()

    def opened(self) -> WizardWindow:
        """A new window over the same trainings, as after a restart."""
        self.window = WizardWindow(self.trainings, self.runner, self.models)  # type: ignore[arg-type]
        self.window.open_where_left()
        self.window.show()
        return self.window

    def wait(self, true: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(true()), timeout=WAIT_MS)

    def settled(self) -> None:
        """No call of the engine runs."""
        self.wait(lambda: not any(page.busy for page in self.window.pages))


@pytest.fixture(autouse=True)
def _themed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.apply_theme(qapp, "light")
    # The scripted engine knows its devices without torch, which takes seconds to import.
    monkeypatch.setattr("forensics_gui.wizard.plan_page.load_torch", lambda: None)


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.shutdown(10.0)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, runner: JobRunner) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path / "trainings", runner)
    yield made
    if isValid(made.window):
        made.window.close_running()


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with three tampered images, their masks, and two authentic ones."""
    folder = tmp_path / "photos"
    for number in range(3):
        scripted.save(folder / f"p{number}.png", scripted.scene(number))
        mask = scripted.blob(number).astype("uint8") * 255
        scripted.save(folder / f"p{number}_mask.png", mask)
    for number in (3, 4):
        scripted.save(folder / f"p{number}.png", scripted.scene(number))
    return folder
