"""The window program: ``palimpsest [IMAGE or FOLDER ...]``."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import FrameType

import forensics_gui
import resources

_DESKTOP_NAME = "palimpsest"
# Seconds after which a worker that runs Python has to let the window's thread go on: the window
# asks for the lock dozens of times to draw itself once, and 5 ms each time can be felt.
_SWITCH_SECONDS = 0.001


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed; the exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    if given[:1] == ["--self-test"]:
        from forensics_gui import cli

        return cli.main(["self-test", *given[1:]])
    arguments = _arguments(given)
    # After the arguments: "--help" needs no display.
    from PySide6.QtWidgets import QApplication

    from forensics_gui import first_start
    from forensics_gui.crash import CrashLog, catch_mistakes, describe
    from forensics_gui.language import apply_language, translate
    from forensics_gui.notifications import Notice, Notifications
    from forensics_gui.settings import load
    from forensics_gui.theme import app_icon, apply_theme

    sys.setswitchinterval(_SWITCH_SECONDS)
    crash = CrashLog()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Palimpsest")
    app.setApplicationVersion(forensics_gui.__version__)
    app.setDesktopFileName(_DESKTOP_NAME)
    # The window hides at once when it closes and ends its threads then.
    app.setQuitOnLastWindowClosed(False)
    settings, notices = load()
    apply_language(app, settings["language"])
    apply_theme(app, settings["theme"])
    app.setWindowIcon(app_icon())
    notifications = Notifications(app)
    with ExitStack() as stack:

        def show_mistake(error: BaseException) -> None:
            crash.write(describe(error))
            notifications.error(error)

        stack.callback(catch_mistakes(show_mistake))
        from forensics_gui.main_window import MainWindow

        first = first_start.is_first() and not arguments.images
        window = MainWindow(settings, notifications)
        window.closing.ended.connect(app.quit)
        stack.callback(_close_on_signals(window.end))
        for sentence in notices:
            notifications.tell(sentence, caution=True)
        if crash.previous:
            notifications.post(
                Notice(
                    translate("app", "Palimpsest did not end properly the last time."),
                    translate("app", "The log is kept as {kept}.").format(kept=crash.kept),
                    details=crash.previous,
                )
            )
        if first:
            welcome = first_start.Welcome(window.engine, notifications, window)
            window.controller.deviceChanged.connect(welcome.loaded)
        if arguments.time_start is not None:
            from forensics_gui.start_time import StartTimer

            timer = StartTimer(window, arguments.time_start, window.close)
            window.controller.deviceChanged.connect(timer.device)
        window.show()
        window.start(arguments.images or _first_images(window.remembered()))
        code = app.exec()
        stuck = window.closing.stuck
    crash.close()
    if stuck:
        # A thread that does not end would keep the process alive for ever.
        os._exit(code)
    return code


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="palimpsest",
        description="Locate edited regions in photographs. Opens a window; "
        "palimpsest-cli does the same without one.",
    )
    parser.add_argument("images", nargs="*", type=Path, metavar="IMAGE", help="file or folder")
    # handled before anything else; stands here for --help
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="check this installation, as palimpsest-cli self-test; takes its options",
    )
    parser.add_argument(
        "--time-start",
        type=Path,
        metavar="FILE",
        help="write how long it took until the window was seen, as JSON, and end",
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"Palimpsest {forensics_gui.__version__}",
    )
    return parser.parse_args(argv)


def _first_images(remembered: Sequence[Path]) -> list[Path]:
    """What to open when nothing was asked for: the last folder, at first the samples."""
    if remembered:
        return list(remembered[:1])
    samples = resources.path("samples")
    return [samples] if samples.is_dir() else []


def _close_on_signals(close: Callable[[], object]) -> Callable[[], None]:
    """Let Ctrl+C and the end of a session close the window properly; returns what undoes it.

    Python looks at signals when it runs: the window's collector makes it do so every second.
    """

    def handle(number: int, frame: FrameType | None) -> None:
        del number, frame
        close()

    before = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}

    def restore() -> None:
        for number, old in before.items():
            signal.signal(number, old)

    return restore


if __name__ == "__main__":
    sys.exit(main())
