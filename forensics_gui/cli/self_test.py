"""``palimpsest-cli self-test``: does this installation work?"""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from forensics_gui.cli.exits import OK, UNEXPECTED
from model.errors import PalimpsestError

_SECONDS = 600.0


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "self-test",
        help="check fonts, inference, report and window on the bundled samples",
        description="Check this installation on the bundled samples against stored values. "
        "Exits with 0 when every check held and with 1 when one did not.",
    )
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    parser.add_argument(
        "--no-window", action="store_true", help="leave out the window (no Qt is loaded)"
    )
    parser.add_argument(
        "--update",
        action="store_true",
        help="write the stored values anew instead, for a new checkpoint or new samples",
    )
    parser.add_argument(
        "--watchdog",
        type=float,
        default=_SECONDS,
        metavar="SECONDS",
        help="give up with a stack trace after so long (default: %(default)g)",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command."""
    # A self-test that waits for ever is a failed one.
    faulthandler.dump_traceback_later(arguments.watchdog, exit=True, file=_real_stderr())
    try:
        if arguments.update:
            from forensics_gui.selftest import checks

            print(f"Written: {checks.update()}")
            return OK
        return _check(arguments)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _real_stderr() -> TextIO:
    """Standard error as the system knows it: the stack trace is written below Python."""
    try:
        sys.stderr.fileno()
    except (AttributeError, OSError):  # captured, or a program without a console
        return sys.__stderr__ or Path(os.devnull).open("w", encoding="utf-8")
    return sys.stderr


def _check(arguments: argparse.Namespace) -> int:
    from forensics_gui.selftest import checks

    inference = checks.Inference(arguments.device)
    todo: list[tuple[str, Callable[[], str]]] = [
        ("fonts", checks.check_fonts),
        ("stored values", inference.check_stored),
        ("this machine", inference.check_own),
        ("report", inference.check_report),
    ]
    if not arguments.no_window:
        from forensics_gui.selftest.window import check_window

        todo.append(("window", check_window))
    failed = 0
    for name, check in todo:
        started = time.perf_counter()
        try:
            text, verdict = check(), "ok"
        except PalimpsestError as error:
            text, verdict = f"{error.sentence} {error.hint}".rstrip(), "FAILED"
        except Exception as error:  # noqa: BLE001 - the next check is still worth running
            text, verdict = f"{type(error).__name__}: {error}", "FAILED"
        failed += verdict != "ok"
        print(f"{verdict:6} {name}: {text} ({time.perf_counter() - started:.1f} s)", flush=True)
    if failed:
        print(f"{failed} of {len(todo)} checks failed.", file=sys.stderr)
        return UNEXPECTED
    print(f"All {len(todo)} checks held.")
    return OK
