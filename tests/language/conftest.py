"""Another language for the length of a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from forensics_gui.language import apply_language
from tests.shell.conftest import MakeWindow, localizer, make_window, window  # noqa: F401

Speak = Callable[[str], None]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Puts the application into a language; English again afterwards."""

    def use(code: str) -> None:
        assert apply_language(qapp, code) == code

    yield use
    apply_language(qapp, "en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
