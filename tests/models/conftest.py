"""A window whose models are files without networks: what is loaded is a stand-in that answers
under the card of the model in use."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forensics_gui import theme
from forensics_gui.analysis import engine
from forensics_gui.main_window import MainWindow
from forensics_gui.models import work
from forensics_gui.notifications import Notifications
from forensics_gui.settings import Settings
from model.library import Entry, Library, Loaded
from tests.model.library.conftest import MakeModel, make_model
from tests.models.made import figures, library
from tests.shell import standins
from tests.shell.conftest import close

__all__ = ["library", "make_model"]
Add = Callable[..., Entry]


@pytest.fixture(autouse=True)
def _themed(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light")


@pytest.fixture
def add(library: Library, make_model: MakeModel) -> Add:
    """Adds a model; with ``verdict`` it was compared already."""

    def make(name: str, seed: int = 1, verdict: str = "") -> Entry:
        entry = library.add(make_model(seed), name=name, origin="trained")
        if verdict:
            entry = library.keep_regression(entry.id, figures(entry.sha256, verdict))
        return entry

    return make


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the models that were loaded, in turn."""
    names: list[str] = []

    def load(library: Library, device: str) -> Loaded:
        current = library.current()
        localizer = standins.StandIn()
        assert current.entry.card is not None
        localizer.card = dataclasses.replace(
            standins.card(), name=current.entry.name, sha256=current.entry.sha256
        )
        names.append(current.entry.name)
        return Loaded(localizer, current.entry, current.problem)  # type: ignore[arg-type]

    monkeypatch.setattr(engine, "load_used", load)
    monkeypatch.setattr(engine, "load_torch", lambda: None)
    monkeypatch.setattr(engine, "ask_torch", lambda wanted, device: None)
    return names


@pytest.fixture
def window(
    qtbot: QtBot, library: Library, loaded: list[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A window that has loaded the model in use."""
    monkeypatch.setattr(work, "compared", _never_measured)
    made = MainWindow(Settings({"analyse_shown": False}), Notifications())
    made.show()
    made.controller.warm_up()
    qtbot.waitUntil(lambda: bool(loaded) and made.engine.card is not None)
    yield made
    close(qtbot, made)
    made.deleteLater()


def _never_measured(entry: Entry, *_: object) -> Entry:
    if entry.regression is None:
        raise AssertionError("a model was measured")
    return entry


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    """A picture the stand-in responds to."""
    return standins.picture(tmp_path / "evidence" / "photograph.png")
