"""Pictures of the real window with the real network, for the README and to be looked at.

    python -m tests.shell.screenshots --out resources/screenshots [--sizes 1280x800 2560x1440]
        [--themes light dark] [--languages en fr ar] [--image NAME] [--dialogs]

Opens the bundled samples, analyses them and grabs the window: overlay, side by side, no
response. Without a display Qt's offscreen platform draws.
"""

from __future__ import annotations

import itertools
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QDockWidget

import resources
from forensics_gui import folders
from forensics_gui.analysis.state import Stage
from forensics_gui.language import apply_language
from forensics_gui.main_window import MainWindow
from forensics_gui.notifications import Notifications
from forensics_gui.settings import Settings
from forensics_gui.theme import apply_theme
from forensics_gui.viewer import CompareMode
from tests import photographs

_SECONDS = 300.0
_DIALOGS = (
    "report",
    "verify",
    "new_case",
    "open_case",
    "settings",
    "shortcuts",
    "network",
    "about",
)


class Photographer:
    """One window, photographed in several states."""

    def __init__(
        self, app: QApplication, size: tuple[int, int], theme: str, language: str, out: Path
    ) -> None:
        self._app, self._out = app, out
        self._name = f"{size[0]}x{size[1]}-{theme}" + ("" if language == "en" else f"-{language}")
        apply_language(app, language)
        apply_theme(app, theme)
        self.window = MainWindow(Settings({"theme": theme}), Notifications())
        self.window.resize(*size)
        self.window.show()
        self.window.start([resources.path("samples")])

    def analysed(self, image: Path) -> None:
        """Show one sample and wait for its map."""
        controller = self.window.controller
        self.window.start([image])
        self._wait(
            lambda: (
                controller.state.stage in (Stage.OPENED, Stage.ANALYSED)
                and controller.state.path == image
            )
        )
        self.window.analyse_current()
        self._wait(lambda: controller.state.stage is Stage.ANALYSED)

    def take(self, what: str) -> None:
        """Write the window as it is."""
        self.settle()
        self._wait(lambda: self.window.viewer.ready)
        self.settle()
        self.window.grab().save(str(self._out / f"{self._name}-{what}.png"))

    def take_dialogs(self) -> None:
        """Write every dialog of the window as it opens."""
        window = self.window
        commands = window.commands
        for key in _DIALOGS:
            commands[key].trigger()
            self.settle(1.5)
            dialogs = [one for one in window.findChildren(QDialog) if one.isVisible()]
            if not dialogs:
                print(f"no dialog of {key}")
            for dialog in dialogs:
                dialog.grab().save(str(self._out / f"{self._name}-dialog-{key}.png"))
                dialog.reject()
            self.settle(0.3)

    def raise_panel(self, key: str) -> None:
        """Bring one of the inspector's panels to the front."""
        dock = self.window.findChild(QDockWidget, key)
        if dock is None:
            raise LookupError(key)
        dock.raise_()
        self.settle(3.0)

    def settle(self, seconds: float = 0.6) -> None:
        """Let everything that is under way end."""
        photographs.settle(self._app, seconds)

    def close(self) -> None:
        """Close the window and wait for its threads."""
        self.window.close()
        self._wait(lambda: self.window.closing.done)
        self.window.deleteLater()
        self._app.processEvents()

    def _wait(self, done: Callable[[], bool]) -> None:
        photographs.wait(self._app, done, _SECONDS)


def main() -> int:
    parser = photographs.parser("Photograph the real window.")
    parser.add_argument("--sizes", nargs="+", default=["1280x800"])
    parser.add_argument("--languages", nargs="+", default=["en"], help="en fr ar")
    parser.add_argument("--dialogs", action="store_true", help="every dialog, too")
    parser.add_argument("--brief", action="store_true", help="the overlay and what is asked for")
    parser.add_argument("--image", default="two-rockets.jpg")
    parser.add_argument("--quiet-image", default="coffee.jpg")
    parser.add_argument("--panels", nargs="*", default=[], help="views notes metadata jpeg ...")
    arguments = parser.parse_args()
    app = photographs.application(arguments.out)
    with tempfile.TemporaryDirectory() as place, folders.kept_in(Path(place)):
        for size, theme, language in itertools.product(
            photographs.sizes(arguments.sizes), arguments.themes, arguments.languages
        ):
            photographer = Photographer(app, size, theme, language, arguments.out)
            photographer.settle(2.0)
            photographer.take("empty")
            photographer.analysed(resources.path("samples", arguments.image))
            photographer.take("overlay")
            for panel in arguments.panels:
                photographer.raise_panel(panel)
                photographer.take(panel)
            if arguments.dialogs:
                photographer.take_dialogs()
            if not arguments.brief:
                photographer.window.viewer.set_mode(CompareMode.SIDE_BY_SIDE)
                photographer.take("side-by-side")
                photographer.window.viewer.set_mode(CompareMode.OVERLAY)
                photographer.analysed(resources.path("samples", arguments.quiet_image))
                photographer.take("no-response")
            photographer.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
