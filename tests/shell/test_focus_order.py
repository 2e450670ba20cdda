"""Tab walks through windows and dialogs as they are read, and only where something is seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from forensics_gui.language import apply_language
from forensics_gui.main_window import MainWindow
from forensics_gui.report import CaseInfo
from forensics_gui.report_dialog import ReportDialog, Scope
from forensics_gui.settings import Settings
from forensics_gui.settings_dialog import SettingsDialog
from forensics_gui.verify_dialog import VerifyDialog
from tests.shell.conftest import WAIT_MS, MakeWindow
from tests.shell.test_window import analysed

IMAGES = ["Thumbnail size", "Analyse 1 image", "Close Images"]
VIEWER = [
    "Picture", "Overlay", "Side by side", "Swipe", "Show localisation map", "Outline regions",
    "Magnifier", "Hold to see the picture alone", "Opacity of the localisation map",
    "Display threshold of the localisation map", "Zoom", "Fit in window",
]  # fmt: skip
JOBS = ["Jobs", "Remove ended jobs from the list", "Close Jobs"]
UPPER = ["tabs", "Findings", "Regions"]
LOWER = ["tabs", "File", "Copy the SHA-256 of the file", "Model: Test network 1"]
ABOVE = ["Open folder", "Open images", "Sources", "Filter by name",
         "Filter by status, case and format", "Sort"]  # fmt: skip


def called(widget: QWidget | None) -> str:
    """What a screen reader names, or what stands on it."""
    if isinstance(widget, QTabBar):
        return "tabs"
    name = widget.accessibleName() if widget is not None else ""
    return name or str(getattr(widget, "text", str)()).replace("&", "")


def walked(top: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """Names of what has the keyboard, from now until it is back."""
    first = top.focusWidget()
    assert first is not None
    found: list[QWidget] = []
    while (now := top.focusWidget()) is not None and now not in found:
        found.append(now)
        QTest.keyClick(now, key)
    assert top.focusWidget() is first, f"from {called(found[-1])} to {called(top.focusWidget())}"
    return [called(one) for one in found]


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, photograph: Path) -> MainWindow:
    """A window with one analysed image, its keyboard in the list."""
    window.resize(1280, 800)
    window.start([photograph])
    qtbot.waitUntil(lambda: analysed(window, photograph), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: called(window.focusWidget()) == "Images", timeout=WAIT_MS)
    qtbot.waitUntil(window.commands["report"].isEnabled, timeout=WAIT_MS)
    qtbot.wait(100)
    return window


def raised(qtbot: QtBot, window: MainWindow, key: str) -> None:
    next(dock for dock in window.panels.docks.all() if dock.objectName() == key).raise_()
    qtbot.wait(100)


def opened(qtbot: QtBot, dialog: QDialog) -> None:
    """Qt gives the keyboard to the first field once the dialog is active."""
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None, timeout=WAIT_MS)


def test_main_window_column_by_column(filled: MainWindow) -> None:
    forward = walked(filled)
    assert forward == ["Images", *IMAGES, *VIEWER, *JOBS, *UPPER, *LOWER, *ABOVE]
    back = walked(filled, Qt.Key.Key_Backtab)
    assert back == [forward[0], *reversed(forward[1:])]


def test_the_columns_turn_round_with_the_window(
    qapp: QApplication, qtbot: QtBot, make_window: MakeWindow
) -> None:
    apply_language(qapp, "ar")
    try:
        window = make_window()
        window.resize(1280, 800)
        qtbot.wait(100)
        window.viewer.canvas.setFocus()
        QTest.keyClick(window.viewer.canvas, Qt.Key.Key_Backtab)
        assert window.panels.images.isAncestorOf(window.focusWidget())
    finally:
        apply_language(qapp, "en")


def test_views_from_top_to_bottom_with_choices_made_late(filled: MainWindow, qtbot: QtBot) -> None:
    raised(qtbot, filled, "views")
    panel = filled.inspector.views
    panel._list.setCurrentIndex(2)
    panel._choose(2)
    qtbot.waitUntil(lambda: filled.views.status.run is not None, timeout=WAIT_MS)
    panel._list.setFocus()
    names = walked(filled)
    assert names[:6] == ["View", "Show", "Brightness", "Show in the viewer", "Export…",
                         "Put this view into the report"]  # fmt: skip
    assert "Findings" not in names


def test_the_keyboard_leaves_a_panel_that_goes_behind(filled: MainWindow, qtbot: QtBot) -> None:
    raised(qtbot, filled, "metadata")
    field = filled.inspector.metadata._search
    field.setFocus()
    raised(qtbot, filled, "file")
    assert filled.focusWidget() is not field
    assert filled.inspector.file.isAncestorOf(filled.focusWidget()) or (
        filled.focusWidget() is filled.inspector.file
    )


def test_report_dialog(qtbot: QtBot) -> None:
    dialog = ReportDialog([Scope("This image", (Path("a"),))], CaseInfo(), in_case=True)
    qtbot.addWidget(dialog)
    opened(qtbot, dialog)
    dialog.resize(580, 400)
    qtbot.wait(50)
    assert walked(dialog) == [
        "1 image", "Case", "Operator", "Organisation", "Source", "Request", "Scope",
        "Interpretation", "Alternatives", "Print the notes of the case, too", "Signature",
        "Passphrase", "Time stamp", "Language", "Choose file…", "Cancel",
    ]  # fmt: skip
    # from the buttons below back into what is scrolled away
    dialog._finish.language.setFocus()
    for _ in range(3):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    first = dialog.focusWidget()
    assert called(first) == "1 image"
    assert not first.visibleRegion().isEmpty()


def test_settings_begin_with_the_first_of_them(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    opened(qtbot, dialog)
    names = walked(dialog)
    assert names[:2] == ["Theme", "Language"]
    assert names[-3:] == ["Restore defaults", "Save", "Cancel"]


def test_verifying_does_not_leave_the_keyboard_on_close(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    dialog = VerifyDialog(window.runner, window.engine, [], window)
    opened(qtbot, dialog)
    dialog.report.setText(str(path))
    assert walked(dialog) == ["Report", "Choose…", "Originals", "Add…", "Remove", "Verify", "Close"]
    dialog._go.setFocus()
    QTest.keyClick(dialog._go, Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.report
    qtbot.waitUntil(lambda: dialog.result_shown is not None, timeout=WAIT_MS)
    assert "What the check said" in walked(dialog)
