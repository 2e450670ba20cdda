"""Photographs the dialog of models and the window around it, in both themes.

    python -m tests.models.screenshots --out DIR [--themes light dark] [--language fr]

Made-up models and figures. Not a test: what it writes is looked at.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

import resources
from forensics_gui import current_model, folders
from forensics_gui.analysis.state import Stage
from forensics_gui.language import apply_language
from forensics_gui.main_window import MainWindow
from forensics_gui.models.work import Prepared
from forensics_gui.notifications import Notifications
from forensics_gui.settings import Settings
from forensics_gui.theme import apply_theme
from forensics_gui.wizard.question import Question
from model import checkpoint
from tests.models.made import figures, own_checkpoint


def settle(app: QApplication, seconds: float = 1.0) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


def main() -> int:
    parser = argparse.ArgumentParser(description="Photograph the dialog of models.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--themes", nargs="+", default=["light", "dark"])
    parser.add_argument("--language", default="en")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    apply_language(app, arguments.language)
    for theme in arguments.themes:
        with tempfile.TemporaryDirectory() as place, folders.kept_in(Path(place)):
            apply_theme(app, theme)
            library = current_model.library()
            network, card = checkpoint.load(library.shipped().path)
            worse = library.add(
                own_checkpoint(Path(place) / "a.safetensors", network, card, 1),
                name="Harbour photographs",
                origin="trained",
            )
            library.keep_regression(worse.id, figures(worse.sha256, "worse"))
            kept = library.add(
                own_checkpoint(Path(place) / "b.safetensors", network, card, 2),
                name="Rédaction 2026",
                origin="imported",
            )
            library.keep_regression(kept.id, figures(kept.sha256, "kept"))
            gone = library.add(
                own_checkpoint(Path(place) / "c.safetensors", network, card, 3),
                name="Old desk model",
                origin="imported",
            )
            gone.path.unlink()
            window = MainWindow(Settings({"theme": theme}), Notifications())
            window.resize(1280, 800)
            window.show()
            image = resources.path("samples", "lake-without-island.jpg")
            window.start([image])
            until = time.monotonic() + 200
            while window.controller.state.stage is not Stage.ANALYSED and time.monotonic() < until:
                settle(app, 0.2)
            window.models.show()
            settle(app)

            def take(name: str, theme: str = theme, window: MainWindow = window) -> None:
                settle(app)
                picture = (window.models.dialog or window).grab()
                picture.save(str(arguments.out / f"{theme}-{arguments.language}-{name}.png"))

            take("1-shipped")
            for number, entry in enumerate((worse, kept, gone), 2):
                window.models.dialog.choose(entry.id)
                take(f"{number}-{entry.regression.verdict if entry.regression else 'model'}")
            window.models._prepared(Prepared(library.find(worse.id), ask=True))
            settle(app)
            for box in window.models.dialog.findChildren(Question):
                box.grab().save(str(arguments.out / f"{theme}-{arguments.language}-5-asked.png"))
                box.reject()
            window.models._switch(kept.id, accepted=False)
            settle(app, 3)
            take("6-in-use")
            window.models.dialog.reject()
            settle(app, 6)
            take("7-window")
            window.close()
            until = time.monotonic() + 30
            while not window.closing.done and time.monotonic() < until:
                settle(app, 0.1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
