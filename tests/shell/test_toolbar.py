"""The toolbar keeps every button within reach in a narrow window, in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from forensics_gui.language import apply_language
from forensics_gui.main_window import MainWindow
from tests.shell.conftest import MakeWindow

_SIDES = ("images_panel", "jobs_panel", "inspector_panels")


@pytest.fixture(params=["en", "fr", "ar"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    apply_language(qapp, request.param)
    yield request.param
    apply_language(qapp, "en")


def _buttons(window: MainWindow) -> list[QToolButton]:
    bar = window.toolbar
    found = [bar.widgetForAction(action) for action in bar.actions()]
    return [button for button in found if isinstance(button, QToolButton)]


@pytest.mark.parametrize("width", [640, 800, 960])
def test_every_button_can_be_reached_in_a_narrow_window(
    make_window: MakeWindow, qtbot: QtBot, language: str, width: int
) -> None:
    window = make_window()
    bar = window.toolbar
    window.show()
    bar.setFixedWidth(width)  # whatever the panels of the window ask for
    qtbot.waitUntil(lambda: bar.width() == width)
    qtbot.wait(50)
    for button in _buttons(window):
        assert button.isVisible(), f"{language}: {button.text()} is gone"
        assert bar.rect().contains(button.geometry()), f"{language}: {button.text()} is cut off"
    for key in _SIDES:
        button = bar.widgetForAction(window.commands[key])
        assert isinstance(button, QToolButton)
        assert button.accessibleName()


def test_words_come_back_with_the_room(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    bar = window.toolbar
    window.show()
    worded = [button for button in _buttons(window) if button.objectName() != "side"]
    bar.setFixedWidth(480)
    qtbot.waitUntil(lambda: bar.width() == 480)
    narrow = [button.toolButtonStyle() for button in worded]
    bar.setFixedWidth(1600)
    qtbot.waitUntil(lambda: bar.width() == 1600)
    assert narrow[-1].name == "ToolButtonIconOnly"
    assert {button.toolButtonStyle().name for button in worded} == {"ToolButtonTextBesideIcon"}
