"""A window 600 pixels high, as a small screen at 150 % has it: nothing lies over anything else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forensics_gui.evidence import Check, CheckState
from forensics_gui.evidence.credentials import NAME, CredentialState
from forensics_gui.focus_order import in_front
from forensics_gui.language import apply_language
from forensics_gui.main_window import MainWindow
from tests.shell import standins
from tests.shell.conftest import WAIT_MS, MakeWindow

LOW = 600


def fullest(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Many sources, a notice, notes on a changed file, credentials with much to say."""
    for number in range(7):
        picture = standins.picture(tmp_path / f"folder {number}" / "photograph.png")
        window.open_paths([picture.parent])
        qtbot.waitUntil(lambda at=picture: at in window.browser.paths(), timeout=WAIT_MS)
    notes = window.inspector.notes
    notes._pages.setCurrentIndex(1)
    notes._problem.tell("The file is not the one that was taken in: its sha256 differs.")
    notes._renew.show()
    details = tuple((f"field {number}", "urn:c2pa:" + "0123 " * 60) for number in range(12))
    summary = f"{CredentialState.INVALID.value}: the signature does not fit the claim it signs"
    reason = "the certificate could not be followed, because nothing here reaches the network"
    check = Check(NAME, CheckState.FOUND, summary, reason, details=details)
    window.inspector.credentials.show_checks([check])
    window.notifications.tell("A notice that says something.", "And what can be done about it.")
    qtbot.wait(100)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_nothing_is_squeezed_or_hidden_at_600_pixels(
    qapp: QApplication, qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, language: str
) -> None:
    apply_language(qapp, language)
    try:
        window = make_window()
        fullest(qtbot, window, tmp_path)
        assert window.minimumSizeHint().height() <= LOW
        window.resize(960, LOW)
        for dock in window.panels.docks.all():
            dock.raise_()
            qtbot.wait(50)
            inside = dock.widget()
            assert in_front(dock)
            assert dock.rect().contains(inside.geometry()), dock.objectName()
            assert window.rect().contains(dock.geometry()), dock.objectName()
            assert inside.minimumSizeHint().height() <= inside.height(), dock.objectName()
    finally:
        apply_language(qapp, "en")
