"""Real windows with real decoding and a stand-in for the network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forensics_gui import theme
from forensics_gui.analysis import Engine
from forensics_gui.main_window import MainWindow
from forensics_gui.notifications import Notifications
from forensics_gui.settings import Settings
from tests.shell import standins

WAIT_MS = 60_000
MakeWindow = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def _themed(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light")


@pytest.fixture
def localizer() -> standins.StandIn:
    return standins.StandIn()


@pytest.fixture
def make_window(qtbot: QtBot) -> Iterator[MakeWindow]:
    """Builds windows; each has closed, with every thread of it, when the test ends."""
    made: list[MainWindow] = []

    def make(engine: Engine | None = None, settings: Settings | None = None) -> MainWindow:
        window = MainWindow(settings or Settings(), Notifications(), engine=engine)
        made.append(window)
        window.show()
        return window

    yield make
    for window in made:
        close(qtbot, window)
        window.deleteLater()


@pytest.fixture
def window(make_window: MakeWindow, localizer: standins.StandIn) -> MainWindow:
    """A window whose network is the stand-in."""
    return make_window(Engine(localizer_factory=lambda _device: localizer))


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    """A picture the stand-in responds to."""
    return standins.picture(tmp_path / "evidence" / "photograph.png")


def close(qtbot: QtBot, window: MainWindow) -> None:
    """Close a window and wait until everything of it has ended."""
    if not window.closing.done:
        window.end()
        qtbot.waitUntil(lambda: window.closing.done, timeout=WAIT_MS)
    assert not window.closing.stuck
