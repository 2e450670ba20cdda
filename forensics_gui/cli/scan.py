"""``palimpsest-cli scan``: folders of thousands, resumable, here or on a cluster."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from forensics_gui.cli import model_options
from forensics_gui.cli.exits import (
    EPILOG,
    INTERRUPTED,
    NOT_ALL_ASSESSED,
    OK,
    UNEXPECTED,
    WrongUseError,
)
from forensics_gui.cli.inputs import expand
from forensics_gui.cli.scan_output import Results, ScanProgress, map_name
from forensics_gui.cli.terminal import Interrupt, interruptible
from forensics_gui.evidence.batch.errors import BatchError, ScanFolderError, ScanInUseError
from forensics_gui.evidence.batch.store import Order
from forensics_gui.evidence.types import Analysis, Outcome
from forensics_gui.report.text import visible
from model.errors import Cancelled, PalimpsestError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from forensics_gui.evidence.batch import Plan, ScanStore
    from model import Localizer
    from model.card import ModelCard

_MORE = """\
The folder for results gets results.csv, results.jsonl and, with --maps, a folder of raw maps.
--pause, from another terminal, holds the scan in --out DIR before its next image; --go-on lets it
go on. Stop a scan whenever you like and run the same command again: it goes on where it stood, and
files that changed since are analysed again. --scheduler runs the scan on a Dask cluster whose
workers see the images (and the checkpoint) under the same paths; tasks travel unencrypted unless
the address begins with tls://, so use it in a network you trust.

"""


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "scan",
        help="analyse folders of thousands of images, resumable",
        description="Analyse every image in folders and list the results.",
        epilog=_MORE + EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="folder or file")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="for results")
    parser.add_argument("--maps", action="store_true", help="also keep the raw maps")
    parser.add_argument(
        "--sort",
        type=Order,
        choices=list(Order),
        default=Order.PATH,
        metavar="{" + ",".join(Order) + "}",
        help="order of the results (path); score and outcome put responses first",
    )
    parser.add_argument(
        "--retry", action="store_true", help="analyse again what could not be assessed"
    )
    parser.add_argument(
        "--rehash",
        action="store_true",
        help="read every file again, to find changes that left size and time as they were",
    )
    running = parser.add_argument_group("running")
    held = running.add_mutually_exclusive_group()
    held.add_argument("--pause", action="store_true", help="hold the scan that runs in --out DIR")
    held.add_argument("--go-on", action="store_true", help="let it go on")
    running.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    model_options.add(running)
    running.add_argument(
        "--scheduler", default="", metavar="ADDRESS", help="of a Dask cluster, tcp://HOST:8786"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command."""
    from forensics_gui.evidence.batch import ScanStore

    if arguments.pause or arguments.go_on:
        return _hold(arguments)
    if not arguments.folders:
        raise WrongUseError("No folder is named.", "Name at least one folder of images.")
    _check_inputs(arguments.folders, arguments.out)
    inputs = expand(arguments.folders)
    images = [path.absolute() for path in inputs.images]
    _check_beside(arguments.out, images)
    for note in inputs.notes:
        print(note, file=sys.stderr)
    card, localizer = _network(arguments)
    with contextlib.ExitStack() as stack:
        try:
            store = stack.enter_context(ScanStore(arguments.out.absolute()))
        except (ScanFolderError, ScanInUseError) as error:
            raise WrongUseError(error.sentence, error.hint) from error
        interrupt = stack.enter_context(interruptible())
        return _Scan(arguments, store, card, localizer, interrupt).run(images)


def _hold(arguments: argparse.Namespace) -> int:
    """Pause a scan that another process runs, or let it go on."""
    from forensics_gui.evidence.batch.hold import pause

    if arguments.folders:
        raise WrongUseError("--pause and --go-on need only --out DIR.")
    try:
        pause(arguments.out.absolute(), arguments.pause)
    except ScanFolderError as error:
        raise WrongUseError(error.sentence, error.hint) from error
    print("The scan pauses before its next image." if arguments.pause else "The scan goes on.")
    return OK


def _check_inputs(folders: Sequence[Path], out: Path) -> None:
    for folder in folders:
        if not folder.exists():
            raise WrongUseError(f"{visible(str(folder))} does not exist.")
    if out.exists() and not out.is_dir():
        raise WrongUseError(f"--out: {visible(str(out))} is a file, not a folder.")
    if not out.exists() and not out.absolute().parent.is_dir():
        raise WrongUseError(
            f"--out: the folder {visible(str(out.absolute().parent))} does not exist.",
            "Create it first.",
        )
    place = out.resolve()
    for folder in folders:
        within = folder.resolve()
        if folder.is_dir() and (place == within or within in place.parents):
            raise WrongUseError(
                f"--out: {visible(str(out))} lies inside {visible(str(folder))}; nothing is "
                "written into a folder of evidence.",
                "Choose a folder outside.",
            )


def _check_beside(out: Path, images: Sequence[Path]) -> None:
    place = out.resolve()
    if place in {folder.resolve() for folder in {path.parent for path in images}}:
        raise WrongUseError(
            f"--out: {visible(str(out))} holds images of the scan; nothing is written beside "
            "evidence.",
            "Choose another folder.",
        )


def _network(arguments: argparse.Namespace) -> tuple[ModelCard, Localizer | None]:
    """The card; the network itself only when it runs here."""
    if arguments.scheduler:
        found = model_options.weights(arguments)
        arguments.checkpoint = found.path  # one model for all of the scan
        return found.card, None
    localizer = model_options.localizer(arguments)
    return localizer.card, localizer


class _Scan:
    """One call of the command."""

    def __init__(
        self,
        arguments: argparse.Namespace,
        store: ScanStore,
        card: ModelCard,
        localizer: Localizer | None,
        interrupt: Interrupt,
    ) -> None:
        self._arguments = arguments
        self._store = store
        self._card = card
        self._localizer = localizer
        self._interrupt = interrupt
        self._results = Results(store, arguments.sort, card)
        self._progress = ScanProgress()

    def run(self, images: Sequence[Path]) -> int:
        stopped: PalimpsestError | KeyboardInterrupt | None = None
        try:
            self._analyse(self._plan(images))
        except (Cancelled, BatchError, KeyboardInterrupt) as error:
            stopped = error
        self._progress.end()
        try:
            self._results.write()
        except OSError as error:
            print(
                f"palimpsest-cli: the results could not be written: {error.strerror or error}.",
                file=sys.stderr,
            )
            return UNEXPECTED
        counts = self._store.count()
        print(_summary(counts))
        print(f"Results: {visible(str(self._results.table))}")
        if isinstance(stopped, BatchError):
            raise stopped
        if stopped is not None:
            print("Stopped; run the same command again to go on.", file=sys.stderr)
            return INTERRUPTED
        return NOT_ALL_ASSESSED if counts.get(Outcome.NOT_ASSESSED, 0) else OK

    def _plan(self, images: Sequence[Path]) -> Plan:
        from forensics_gui.evidence.batch import Reason, planned

        plan = planned(
            images,
            self._store,
            self._card.sha256,
            retry=self._arguments.retry,
            rehash=self._arguments.rehash,
            with_maps=self._arguments.maps,
            cancelled=self._interrupt,
        )
        self._store.mark_present(images)
        reasons = [
            f"{plan.reasons[reason]:,} {reason}" for reason in Reason if plan.reasons[reason]
        ]
        print(f"{plan.files:,} images: {', '.join(reasons)}.", file=sys.stderr)
        return plan

    def _analyse(self, plan: Plan) -> None:
        from forensics_gui.evidence.batch import Hold

        if not plan.todo:
            return
        self._progress.begin(len(plan.todo))
        hold = Hold(self._store.folder, self._progress.hold)
        keep_map = self._keep_map if self._arguments.maps else None
        if self._arguments.scheduler:
            from forensics_gui.evidence.batch.cluster import Cluster, run_on_cluster

            checkpoint = self._arguments.checkpoint
            cluster = Cluster(
                self._arguments.scheduler,
                str(checkpoint.absolute()) if checkpoint else "",
                self._arguments.device,
            )
            run_on_cluster(
                plan.todo,
                self._store,
                self._card.sha256,
                cluster,
                keep_map=keep_map,
                tell=self._tell,
                cancelled=self._interrupt,
                hold=hold,
            )
            return
        from forensics_gui.evidence import Decoder, analyse
        from forensics_gui.evidence.batch import run_here

        with Decoder() as decoder:
            run_here(
                plan.todo,
                self._store,
                self._card.sha256,
                partial(
                    analyse,
                    localizer=self._localizer,
                    decoder=decoder,
                    cancelled=self._interrupt,
                ),
                keep_map=keep_map,
                tell=self._tell,
                cancelled=self._interrupt,
                hold=hold,
            )

    def _tell(self, path: Path, analysis: Analysis) -> None:
        del analysis
        self._progress.step(visible(path.name))
        # A full disk shows at the next result, and at the end.
        with contextlib.suppress(OSError):
            self._results.refresh()

    def _keep_map(self, path: Path, values: npt.NDArray[np.float32]) -> str:
        from forensics_gui.report.files import write_map

        name = map_name(path)
        target = self._store.folder / name
        target.parent.mkdir(exist_ok=True)
        write_map(target, values)
        return name


def _summary(counts: dict[str, int]) -> str:
    total = sum(counts.values())
    return (
        f"{total:,} image{'' if total == 1 else 's'}: "
        f"{counts.get(Outcome.RESPONSE, 0):,} with a response above threshold, "
        f"{counts.get(Outcome.NO_RESPONSE, 0):,} without, "
        f"{counts.get(Outcome.NOT_ASSESSED, 0):,} could not be assessed."
    )
