"""Photographs the dialog of models and the window around it, in both themes.

    python -m tests.models.screenshots --out DIR [--themes light dark] [--language fr]

Made-up models and figures. Not a test: what it writes is looked at.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

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
from tests import photographs
from tests.models.made import figures, own_checkpoint


def main() -> int:
    parser = photographs.parser("Photograph the dialog of models.")
    parser.add_argument("--language", default="en")
    arguments = parser.parse_args()
    app = photographs.application(arguments.out)
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
            controller = window.controller
            photographs.wait(app, lambda it=controller: it.state.stage is Stage.ANALYSED, 200)
            window.models.show()
            photographs.settle(app, 1.0)

            def take(name: str, theme: str = theme, window: MainWindow = window) -> None:
                photographs.settle(app, 1.0)
                picture = (window.models.dialog or window).grab()
                picture.save(str(arguments.out / f"{theme}-{arguments.language}-{name}.png"))

            take("1-shipped")
            for number, entry in enumerate((worse, kept, gone), 2):
                window.models.dialog.choose(entry.id)
                take(f"{number}-{entry.regression.verdict if entry.regression else 'model'}")
            window.models._prepared(Prepared(library.find(worse.id), ask=True))
            photographs.settle(app, 1.0)
            for box in window.models.dialog.findChildren(Question):
                box.grab().save(str(arguments.out / f"{theme}-{arguments.language}-5-asked.png"))
                box.reject()
            window.models._switch(kept.id, accepted=False)
            photographs.settle(app, 3)
            take("6-in-use")
            window.models.dialog.reject()
            photographs.settle(app, 6)
            take("7-window")
            window.close()
            photographs.wait(app, lambda it=window.closing: it.done, 30)
    return 0


if __name__ == "__main__":
    sys.exit(main())
