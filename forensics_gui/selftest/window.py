"""The window's check: the real one opens a sample, analyses it and closes."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from forensics_gui import folders
from forensics_gui.selftest.checks import CheckFailedError, samples

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_SECONDS = 300.0


def check_window() -> str:
    """Open the main window on a sample, wait for its map, look at the pixels, close."""
    has_display = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if sys.platform == "linux" and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from forensics_gui.theme import apply_theme

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    apply_theme(app, "light")
    place = tempfile.TemporaryDirectory(prefix="palimpsest-self-test-")
    with place as name, folders.kept_in(Path(name)):
        began = time.perf_counter()
        shown = _drive(app)
    return f"{QGuiApplication.platformName()}: shown after {shown - began:.1f} s, map drawn, closed"


def _drive(app: QApplication) -> float:
    from forensics_gui.analysis.state import Stage
    from forensics_gui.main_window import MainWindow
    from forensics_gui.notifications import Notifications
    from forensics_gui.settings import Settings

    problems: list[str] = []
    window = MainWindow(Settings(), Notifications())
    window.controller.failed.connect(lambda error: problems.append(str(error)))
    try:
        window.show()
        app.processEvents()
        shown = time.perf_counter()
        window.start([samples()[0]])
        state = window.controller
        _wait(app, lambda: state.state.stage in (Stage.OPENED, Stage.ANALYSED) or bool(problems))
        window.analyse_current()
        _wait(app, lambda: state.state.stage is Stage.ANALYSED or bool(problems))
        if problems:
            raise CheckFailedError("; ".join(problems))
        analysis = state.state.analysis
        if analysis is None or analysis.localisation is None:
            raise CheckFailedError("The window shows no map of the sample.")
        app.processEvents()
        picture = window.viewer.grab().toImage()
        corner = picture.pixel(0, 0)
        middle = picture.pixel(picture.width() // 2, picture.height() // 2)
        if picture.isNull() or corner == middle:
            raise CheckFailedError("The window drew nothing where the picture belongs.")
    finally:
        window.close()
        _wait(app, lambda: window.closing.done)
        window.deleteLater()
        app.processEvents()
    return shown


def _wait(app: QApplication, done: Callable[[], bool]) -> None:
    """Run the event loop until ``done``; raises ``CheckFailedError`` after five minutes."""
    from PySide6.QtCore import QEventLoop

    until = time.monotonic() + _SECONDS
    while not done():
        if time.monotonic() > until:
            raise CheckFailedError("The window did not get there in five minutes.")
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.01)
