"""Prints how long the real window was held while every view of a large photograph was made and
shown, and how long each took.

    python -m tests.inspector.measure_views [IMAGE]

Without an image a photograph of 24 megapixels is made. The network is a stand-in.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from forensics_gui.analysis import Engine
from forensics_gui.evidence.views import VIEWS, Request
from forensics_gui.main_window import MainWindow
from forensics_gui.notifications import Notifications
from forensics_gui.settings import Settings
from forensics_gui.theme import apply_theme
from tests.shell import standins
from tests.shell.heartbeat import Heartbeat
from tests.shell.photographs import photograph

_TICK_MS = 20


def until(condition: object) -> None:
    """Handle events until it holds."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(_TICK_MS)
    timer.timeout.connect(lambda: loop.quit() if condition() else None)  # type: ignore[operator]
    timer.start()
    loop.exec()
    timer.stop()


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure every view in the real window.")
    parser.add_argument("image", nargs="?", type=Path)
    arguments = parser.parse_args()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    apply_theme(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        image = arguments.image or photograph(Path(folder) / "24 megapixels.jpg")
        engine = Engine(localizer_factory=lambda _device: standins.StandIn())
        window = MainWindow(Settings(), Notifications(), engine=engine)
        window.controller.analyse_shown = False
        window.show()
        window.start([image.resolve()])
        until(lambda: window.views.status.path is not None and not window.runner.busy())
        next(d for d in window.panels.inspector if d.objectName() == "views").raise_()
        window.inspector.views._show.setChecked(True)
        worst = 0.0
        for view in VIEWS:
            beat = Heartbeat(watch=True)
            begun = time.perf_counter()
            beat.start()
            window.views.ask(Request(view.key))
            until(lambda: window.views.status.run is not None)
            taken = time.perf_counter() - begun
            until(lambda: window.viewer.ready and not window.runner.busy())
            beat.stop()
            run = window.views.status.run
            worst = max(worst, beat.longest / beat.slowness)
            print(
                f"{view.name:22} {run.record.state:15} {taken:6.2f} s, held "
                f"{beat.longest * 1000:4.0f} ms (machine slowed down {beat.slowness:.1f} times)"
            )
            if beat.longest > 0.05:
                print(beat.gaps[0].stack)
        window.closing.ended.connect(app.quit)
        window.close()
        app.exec()
    print(f"longest, on an idle machine: about {worst * 1000:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
