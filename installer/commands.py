"""The commands of ``installer/bootstrap.py``."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from installer import headless, system
from installer.console import InstallError, say
from installer.environment import Environment

INTERRUPTED = 130
# exit codes of "palimpsest-cli analyse" with which it wrote its results
ASSESSED, NOT_ALL_ASSESSED = 0, 3
_EPILOG = """\
The first call installs (several gigabytes); later ones start at once. Everything lies in .venv:
to be rid of it, delete that folder.
"""


def main(root: Path, argv: Sequence[str]) -> int:
    """Carry out the command; its exit code."""
    arguments = list(argv)
    # argparse would take pytest's options for its own
    pytest_arguments = arguments[1:] if arguments[:1] == ["test"] else []
    if pytest_arguments and pytest_arguments[0] not in ("-h", "--help"):
        arguments = arguments[:1]
    parsed = _parser().parse_args(arguments)
    parsed.pytest_arguments = pytest_arguments
    environment = Environment(root)
    try:
        return int(parsed.run(environment, parsed))
    except InstallError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run the same command to go on.", file=sys.stderr)
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bootstrap.py",
        description="Install Palimpsest into .venv and start it.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    run = commands.add_parser(
        "run",
        help="open the window on images, or on the bundled samples",
        description="Open the window. Without a display, analyse and write results to ./out/.",
    )
    run.add_argument("images", nargs="*", type=Path, metavar="IMAGE", help="file or folder")
    run.set_defaults(run=_run)
    test = commands.add_parser("test", help="run every test; arguments go to pytest")
    test.set_defaults(run=_test)
    check = commands.add_parser("check", help="linter, format, types, import contracts")
    check.set_defaults(run=_check)
    install = commands.add_parser("install", help="install and start nothing")
    install.set_defaults(run=_install)
    return parser


def _install(environment: Environment, parsed: argparse.Namespace) -> int:
    system.provide(system.packages("run"))
    environment.install()
    say(f"Installed: {environment.program('palimpsest')}")
    return 0


def _run(environment: Environment, parsed: argparse.Namespace) -> int:
    system.provide(system.packages("run"))
    environment.install()
    if not headless.has_display():
        return _run_headless(environment, parsed.images)
    _check_window_libraries(environment)
    images = parsed.images or [environment.root / "resources" / "samples"]
    return _call([str(environment.program("palimpsest")), "--", *map(str, images)])


def _run_headless(environment: Environment, images: Sequence[Path]) -> int:
    chosen = list(images) or [headless.sample(environment.root)]
    # in the checkout, wherever it is called from: never beside the images
    out = environment.root / "out"
    try:
        out.mkdir(exist_ok=True)
    except OSError as error:
        raise InstallError(f"{out} cannot be made: {error.strerror}.") from error
    say("There is no display, so no window can be opened. Analysing without one.")
    code = _call([str(environment.program("palimpsest-cli")), *headless.arguments(chosen, out)])
    if code in (ASSESSED, NOT_ALL_ASSESSED):
        say(f"\nMap, findings (JSON) and report (PDF) are in {out}")
    return code


def _check_window_libraries(environment: Environment) -> None:
    found = environment.folder.glob(
        "lib/python*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so"
    )
    for plugin in found:
        if lacking := system.unresolved(plugin):
            raise InstallError(
                "The window needs system libraries that are not here: " + ", ".join(lacking)
            )


def _test(environment: Environment, parsed: argparse.Namespace) -> int:
    system.provide(system.packages("run", "test"))
    environment.install(["test"])
    if sys.platform.startswith("linux"):
        # pytest-xvfb starts a display of the tests' own; without Xvfb windows are drawn unseen.
        os.environ["QT_QPA_PLATFORM"] = "xcb" if shutil.which("Xvfb") else "offscreen"
    python = str(environment.program("python"))
    return _call([python, "-m", "pytest", *parsed.pytest_arguments], folder=environment.root)


def _check(environment: Environment, parsed: argparse.Namespace) -> int:
    environment.install(["test"])
    checks = (
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("mypy",),
        ("lint-imports",),
    )
    failed = []
    for name, *rest in checks:
        text = " ".join((name, *rest))
        say(f"\n{text}")
        if _call([str(environment.program(name)), *rest], folder=environment.root) != 0:
            failed.append(text)
    say("\n" + ("Not clean: " + ", ".join(failed) if failed else "All checks are clean."))
    return 1 if failed else 0


def _call(command: Sequence[str], folder: Path | None = None) -> int:
    """Run a program that talks to the person itself; its exit code. Ctrl+C reaches it, too, and
    it decides how to end."""
    process = subprocess.Popen(command, cwd=folder)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue
