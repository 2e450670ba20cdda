"""``palimpsest-cli evaluate``: how good a checkpoint is on images whose edits are known."""

from __future__ import annotations

import argparse
import dataclasses
import platform
import shlex
import shutil
import sys
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import forensics_gui
from forensics_gui.cli import model_options
from forensics_gui.cli.exits import EPILOG, INTERRUPTED, NOT_ALL_ASSESSED, OK, WrongUseError
from forensics_gui.cli.terminal import interruptible
from forensics_gui.report.text import shortened, visible
from model.errors import PalimpsestError

if TYPE_CHECKING:
    from model import Localizer
    from training.evaluation.items import Item
    from training.evaluation.results import Results, Setup

#: seconds between lines when the standard error is no terminal
_QUIET_SECONDS = 30.0


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "evaluate",
        help="measure a checkpoint on images whose edits are known",
        description="Measure a checkpoint on images whose edits are known: report.md, "
        "results.json, per_image.csv and plots in DIR. Stopped with Ctrl+C or otherwise, the "
        "same command goes on where it stopped.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        metavar="D",
        help="folder with index.csv (set,image,mask,label), folder of images and masks, or a "
        "data set file",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="for the results")
    model_options.add(parser)
    which = parser.add_argument_group("which images")
    which.add_argument("--sets", metavar="A,B", default="", help="only these sets")
    which.add_argument(
        "--split",
        choices=("train", "validation", "test"),
        default="",
        help="of a data set file; default: all of it",
    )
    which.add_argument(
        "--limit",
        type=_limit,
        metavar="N|SET=N,...",
        help="at most N images of each class, of each set or of the named ones; always the "
        "same images",
    )
    which.add_argument("--max-side", type=_positive, metavar="PX", help="leave longer images out")
    parser.add_argument(
        "--conditions",
        choices=("none", "quick", "all"),
        default="quick",
        help="changes to the pictures: none, four (quick) or all 21; default: quick",
    )
    parser.add_argument(
        "--keep-maps", type=Path, metavar="DIR", help="SET/STEM.npy for each image, scores.csv"
    )
    parser.add_argument(
        "--resamplings",
        type=_positive,
        default=1000,
        metavar="N",
        help="behind the 95 %% intervals; default: 1000",
    )
    parser.add_argument(
        "--write-card",
        action="store_true",
        help="put the figures of sets and manipulations on the card of --checkpoint",
    )
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    parser.set_defaults(run=run)


def _positive(text: str) -> int:
    try:
        value = int(text)
    except ValueError:
        value = 0
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 on")
    return value


def _limit(text: str) -> int | dict[str, int]:
    if "=" not in text:
        return _positive(text)
    pairs = [part.rpartition("=") for part in text.split(",")]
    return {name.strip(): _positive(value) for name, _, value in pairs}


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command."""
    from model import checkpoint
    from training.evaluation import output
    from training.evaluation.conditions import SELECTIONS
    from training.evaluation.files import make_folder
    from training.evaluation.maps import MapFolder
    from training.evaluation.records import Journal, fingerprint
    from training.evaluation.results import for_card, results
    from training.evaluation.run import evaluate, survey

    if arguments.write_card and arguments.checkpoint is None:
        raise WrongUseError("--write-card needs --checkpoint: it changes the card beside it.")
    items = _items(arguments)
    localizer = model_options.localizer(arguments)
    try:
        make_folder(arguments.out)
        journal = Journal(arguments.out / output.JOURNAL, localizer.card)
        maps = None
        if arguments.keep_maps is not None:
            maps = MapFolder(arguments.keep_maps, items, fingerprint(localizer.card))
    except PalimpsestError as error:
        raise WrongUseError(error.sentence, error.hint) from error
    progress = _Progress()
    with interruptible() as interrupt:
        try:
            measured = survey(items, arguments.max_side, interrupt)
            evaluate(
                localizer,
                measured,
                SELECTIONS[arguments.conditions],
                journal,
                maps=maps,
                report=progress,
                cancelled=interrupt,
            )
        finally:
            progress.clear()
            journal.close()
        if measured.records:
            found = results(measured, _setup(arguments, localizer), arguments.resamplings)
            output.write(found, arguments.out)
            _say(found, arguments.out, measured.resumed)
    if not measured.complete:
        print(
            f"Stopped: {len(measured.records)} of "
            f"{len(measured.entries) * len(measured.conditions)} measurements were made and are "
            "kept. The same command goes on from there.",
            file=sys.stderr,
        )
        return INTERRUPTED
    if arguments.write_card:
        card = dataclasses.replace(localizer.card, performance=for_card(found))
        checkpoint.rewrite_card(arguments.checkpoint, card)
    for failure in measured.failures:
        print(f"{visible(failure.name)}: {failure.sentence}", file=sys.stderr)
    return NOT_ALL_ASSESSED if measured.failures else OK


def _items(arguments: argparse.Namespace) -> list[Item]:
    from training.evaluation.items import chosen, read_items

    if not arguments.data.exists():
        raise WrongUseError(f"There is no file or folder {visible(str(arguments.data))}.")
    sets = [name for name in (part.strip() for part in arguments.sets.split(",")) if name]
    try:
        return chosen(read_items(arguments.data, arguments.split), sets, arguments.limit)
    except PalimpsestError as error:
        raise WrongUseError(error.sentence, error.hint) from error


def _setup(arguments: argparse.Namespace, localizer: Localizer) -> Setup:
    import cv2
    import numpy
    import torch

    from training.evaluation.results import Setup

    return Setup(
        card=localizer.card,
        data=visible(arguments.data.name or str(arguments.data)),
        options=visible(shlex.join(arguments.command_line)),
        device=localizer.device,
        device_name=localizer.device_name,
        precision=localizer.precision,
        threads=localizer.threads,
        versions={
            "Palimpsest": forensics_gui.__version__,
            "Python": platform.python_version(),
            "torch": torch.__version__,
            "NumPy": numpy.__version__,
            "OpenCV": cv2.__version__,
        },
        date=datetime.now().astimezone().isoformat(timespec="seconds"),
    )


def _say(found: Results, out: Path, resumed: int) -> None:
    """The figures that matter most, and where the rest is."""
    rows: list[Sequence[str]] = [
        ("images", "manip.", "auth.", "F1@0.5", "best F1", "pixel AUC", "image AUC", "detected",
         "false alarms")
    ]  # fmt: skip
    for group in found.groups:
        alarms = group.false_alarms
        rows.append((
            group.name,
            str(group.manipulated),
            str(group.authentic),
            *(
                _figure(group.figures[name].value)
                for name in ("f1", "best_f1", "auc", "image_auc", "program_detected")
            ),
            f"{alarms.value:.1%}" if alarms.images else "-",
        ))  # fmt: skip
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        cells = [
            c.ljust(w) if i == 0 else c.rjust(w)
            for i, (c, w) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())
    if resumed:
        print(f"{resumed} measurements of an earlier run were taken over.")
    print(f"Report: {visible(str(out / 'report.md'))}")


def _figure(value: float) -> str:
    return f"{value:.3f}" if value == value else "-"


class _Progress:
    """Images done and time left on the standard error: one changing line on a terminal, a line
    now and then elsewhere."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._last = time.monotonic()

    def __call__(self, done: int, total: int, left: float | None, text: str) -> None:
        line = f"[{done + 1}/{total}] {_remaining(left)}{shortened(visible(text), 48)}"
        if self._terminal:
            width = shutil.get_terminal_size().columns - 1
            print(f"\r\x1b[K{line[:width]}", end="", file=sys.stderr, flush=True)
        elif time.monotonic() - self._last >= _QUIET_SECONDS:
            self._last = time.monotonic()
            print(line, file=sys.stderr, flush=True)

    def clear(self) -> None:
        if self._terminal:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _remaining(seconds: float | None) -> str:
    """``about 3 min left, ``; nothing while it cannot be said."""
    if seconds is None:
        return ""
    if seconds < 90:
        return f"about {max(1, round(seconds))} s left, "
    if seconds < 5400:
        return f"about {round(seconds / 60)} min left, "
    return f"about {seconds / 3600:.1f} h left, "
