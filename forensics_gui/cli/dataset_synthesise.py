"""``palimpsest-cli dataset synthesise``: manipulations, with masks, of one's own photographs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from forensics_gui.cli.exits import INTERRUPTED, NOT_ALL_ASSESSED, OK, WrongUseError
from forensics_gui.cli.terminal import ProgressLine, interruptible
from forensics_gui.report.text import plural, visible
from model.errors import Cancelled

if TYPE_CHECKING:
    from training.synthesis.make_set import Made

_DESCRIPTION = """\
Make a data set of manipulated and untouched pictures from a folder of authentic photographs:
splices, copy-moves, removals, retouching and generated content with their masks, then resized,
saved, sent and captured as pictures are. The same photographs, settings and seed give the same
pictures. A call that was stopped goes on where it was when it is repeated."""


def add_synthesise(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register ``synthesise`` among the commands of ``dataset``."""
    parser = subparsers.add_parser(
        "synthesise",
        help="make manipulations with masks from authentic photographs",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--pool", type=Path, required=True, metavar="FOLDER", help="authentic photographs"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR|FILE.h5", help="new folder, or one file"
    )
    parser.add_argument("--count", type=int, default=1000, metavar="N", help="pictures to make")
    parser.add_argument("--seed", type=int, default=0, metavar="S")
    parser.add_argument("--size", type=int, default=256, metavar="PIXELS", help="side, of 8s")
    parser.add_argument(
        "--kinds", nargs="+", default=[], metavar="KIND", help="these kinds only, e.g. splice"
    )
    parser.add_argument("--name", default="synthetic", metavar="TEXT", help="name of the set")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command."""
    from training.synthesis.folder_pool import FolderPoolError
    from training.synthesis.make_set import Request, SynthesisError, synthesise

    request = Request(
        count=arguments.count,
        seed=arguments.seed,
        size=arguments.size,
        kinds=tuple(arguments.kinds),
        name=arguments.name,
    )
    line = ProgressLine(1)
    line.begin(1, arguments.out.name)
    with interruptible() as interrupt:
        try:
            made = synthesise(arguments.pool, arguments.out, request, line, interrupt)
        except (Cancelled, KeyboardInterrupt):
            print(
                "Stopped. What was made so far is kept; repeat the command to go on.",
                file=sys.stderr,
            )
            return INTERRUPTED
        except (SynthesisError, FolderPoolError) as error:
            raise WrongUseError(visible(error.sentence), visible(error.hint)) from error
        finally:
            line.clear()
    _tell(made)
    return NOT_ALL_ASSESSED if made.left_out else OK


def _tell(made: Made) -> None:
    total = sum(made.kinds.values())
    kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(made.kinds.items()))
    print(f"{plural(total, 'picture')} in {visible(str(made.path))}: {kinds}.")
    print(f"Made from {plural(made.photographs, 'photograph')}.")
    if made.taken_over:
        print(f"{plural(made.taken_over, 'picture')} of these were there from an earlier call.")
    if made.left_out:
        names = ", ".join(visible(name) for name in made.left_out[:5])
        more = len(made.left_out) - 5
        print(
            f"Left out, unreadable or below 64 pixels: {names}"
            + (f" and {more} more." if more > 0 else ".")
        )
