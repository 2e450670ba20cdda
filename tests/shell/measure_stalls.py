"""Prints how long the real window was held while it opened and analysed a large photograph.

    python -m tests.shell.measure_stalls [IMAGE] [--checkpoint F.safetensors] [--worst N]

Without an image a photograph of 24 megapixels is made. The real network is used; torch is
imported and the network loaded while the window is measured.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from forensics_gui.analysis import Engine
from forensics_gui.analysis.state import Stage
from forensics_gui.main_window import MainWindow
from forensics_gui.notifications import Notifications
from forensics_gui.settings import Settings
from forensics_gui.theme import apply_theme
from forensics_gui.viewer import CompareMode
from tests.shell.heartbeat import Heartbeat
from tests.shell.photographs import photograph

_STEP_MS = 400
_MODES = (CompareMode.SIDE_BY_SIDE, CompareMode.SWIPE, CompareMode.OVERLAY)


class Visit(QObject):
    """Waits for the result, then looks at it in every way and closes the window."""

    def __init__(self, window: MainWindow, beat: Heartbeat) -> None:
        super().__init__()
        self._window = window
        self._beat = beat
        self._steps = [
            *(lambda mode=mode: window.viewer.set_mode(mode) for mode in _MODES),
            window.viewer.actual_size,
            window.viewer.fit,
        ]
        self.begun = time.perf_counter()
        self.analysed = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    @Slot()
    def _step(self) -> None:
        if self._window.controller.state.stage is not Stage.ANALYSED:
            return
        self.analysed = self.analysed or time.perf_counter() - self.begun
        if self._steps:
            self._steps.pop(0)()
        elif self._window.viewer.ready:
            self._timer.stop()
            self._beat.stop()
            self._window.close()


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure how long the window's thread is held.")
    parser.add_argument("image", nargs="?", type=Path)
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--worst", type=int, default=3, help="gaps to show")
    arguments = parser.parse_args()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    apply_theme(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        image = arguments.image or photograph(Path(folder) / "24 megapixels.jpg")
        settings = Settings()
        engine = Engine("auto", checkpoint=arguments.checkpoint)
        window = MainWindow(settings, Notifications(), engine=engine)
        window.closing.ended.connect(app.quit)
        window.show()
        beat = Heartbeat(watch=True)
        visit = Visit(window, beat)
        beat.start()
        window.start([image.resolve()])
        app.exec()
    print(f"opened and analysed after {visit.analysed:.1f} s on {engine.described()}")
    print(f"longest: {beat.longest * 1000:.0f} ms (machine slowed down {beat.slowness:.1f} times)")
    for gap in beat.gaps[: arguments.worst]:
        print(f"\nheld {gap.held * 1000:.0f} ms, computing {gap.computed * 1000:.0f} ms")
        print(gap.stack, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
