"""The command line: the same engine as the window, with documented exit codes."""

from __future__ import annotations

import argparse
import errno
import importlib
import importlib.util
import os
import sys
from collections.abc import Sequence

import forensics_gui
from forensics_gui.cli.exits import EPILOG, INTERRUPTED, OK, UNEXPECTED, WRONG_USE, WrongUseError
from model.errors import Cancelled, PalimpsestError

#: modules of this package with ``add(subparsers)``; one that is not installed is left out
COMMANDS = (
    "analyse",
    "scan",
    "verify",
    "dataset",
    "train",
    "evaluate",
    "models",
    "benchmark",
    "self_test",
)

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code is returned, never raised."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["decode-worker"]:
        # the child process that decodes one file: its standard streams belong to its parent
        from forensics_gui.evidence import decoder_worker

        return int(decoder_worker.main(arguments[1:]) or 0)
    if arguments[:1] == ["train-worker"]:
        # the process that trains for the window and outlives it
        from training.wizard import work

        return work.main(arguments[1:])
    _prepare_streams()
    try:
        code = _run(arguments)
        # Here and not on the way out of Python, where nobody could say what went wrong.
        sys.stdout.flush()
    except BrokenPipeError:
        # the reader of our output left (``| head``): nothing is wrong with the images
        _drop_output()
        return UNEXPECTED
    except OSError as error:
        if error.errno not in _NO_ROOM or error.filename is not None:
            raise
        _drop_output()
        say_error(PalimpsestError(f"The output could not be written: {error.strerror}."))
        return UNEXPECTED
    return code


def _drop_output() -> None:
    # Python must not complain again when it flushes on the way out
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: list[str]) -> int:
    try:
        parser = build_parser()
        parsed = parser.parse_args(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else OK
    except KeyboardInterrupt:
        return INTERRUPTED
    if not hasattr(parsed, "run"):
        parser.print_help(sys.stderr)
        return WRONG_USE
    parsed.command_line = ["palimpsest-cli", *arguments]
    try:
        return int(parsed.run(parsed))
    except WrongUseError as error:
        say_error(error)
        return WRONG_USE
    except (Cancelled, KeyboardInterrupt):
        print("Stopped.", file=sys.stderr)
        return INTERRUPTED
    except PalimpsestError as error:
        say_error(error)
        return UNEXPECTED


def say_error(error: PalimpsestError) -> None:
    """A foreseeable failure: its sentence and hint, never a traceback."""
    print(f"palimpsest-cli: {error.sentence}", file=sys.stderr)
    if error.hint:
        print(error.hint, file=sys.stderr)


def build_parser() -> argparse.ArgumentParser:
    """All commands with their options."""
    parser = argparse.ArgumentParser(
        prog="palimpsest-cli",
        description="Locate edited regions in photographs, on this machine.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {_version()}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name in COMMANDS:
        qualified = f"{__name__}.{name}"
        if importlib.util.find_spec(qualified) is not None:
            importlib.import_module(qualified).add(commands)
    return parser


def _version() -> str:
    return str(getattr(forensics_gui, "__version__", "unknown"))


def _prepare_streams() -> None:
    # a name that the terminal's encoding lacks is printed escaped, it stops nothing
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
