"""``palimpsest-cli analyse``: images in, map, JSON, overlay and report out."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from forensics_gui.cli import model_options, signing_options, words
from forensics_gui.cli.destinations import Destinations, check, map_names
from forensics_gui.cli.exits import (
    EPILOG,
    INTERRUPTED,
    NOT_ALL_ASSESSED,
    OK,
    UNEXPECTED,
    WrongUseError,
)
from forensics_gui.cli.inputs import expand
from forensics_gui.cli.terminal import Interrupt, ProgressLine, interruptible
from forensics_gui.evidence.types import Analysis, Outcome
from forensics_gui.evidence.views import VIEWS, Request
from forensics_gui.report.records import CaseInfo
from forensics_gui.report.text import visible
from model.errors import Cancelled, PalimpsestError

if TYPE_CHECKING:
    from forensics_gui.report.findings import JSON
    from forensics_gui.report.pdf import ReportBuilder
    from forensics_gui.report.signing import Signing
    from model import Localizer

#: options whose text is printed in the report
_PRINTED = (
    "case",
    "operator",
    "organisation",
    "request",
    "scope",
    "source",
    "interpretation",
    "alternatives",
)


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "analyse",
        help="locate edited regions in images",
        description="Locate edited regions in images and say what was found.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("images", nargs="+", type=Path, metavar="IMAGE", help="file or folder")
    results = parser.add_argument_group("results")
    results.add_argument("--json", type=Path, metavar="F", help="findings; - for the output")
    maps = results.add_mutually_exclusive_group()
    maps.add_argument("--map", type=Path, metavar="F.npy", help="raw map of one image, float32")
    maps.add_argument("--map-dir", type=Path, metavar="DIR", help="one STEM.npy an image")
    results.add_argument("--overlay", type=Path, metavar="F.png", help="overlay of one image")
    results.add_argument("--pdf", type=Path, metavar="F", help="evidence report")
    results.add_argument(
        "--views",
        default="",
        metavar="NAMES",
        help="pictures for --pdf, with what to look for: all, or some of "
        + ", ".join(made.key for made in VIEWS),
    )
    running = parser.add_argument_group("running")
    running.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    model_options.add(running)
    case = parser.add_argument_group("printed in the report")
    for name in _PRINTED:
        case.add_argument(f"--{name}", default="", metavar="TEXT")
    signing_options.add_language(case)
    case.add_argument(
        "--timestamp",
        type=_timestamp,
        metavar="TIME",
        help="ISO 8601 with time zone; leaves out run times, so that results repeat byte for byte",
    )
    signing_options.add(parser)
    parser.set_defaults(run=run)


def _timestamp(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a time in ISO 8601") from None
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text!r} has no time zone; add Z or +01:00")
    return moment


def _views(arguments: argparse.Namespace) -> tuple[Request, ...]:
    """The views that were named, in the order of the program and each once.

    Raises :class:`WrongUseError`.
    """
    if not arguments.views:
        return ()
    if arguments.pdf is None:
        raise WrongUseError("--views puts pictures into a report: name its file with --pdf.")
    known = [made.key for made in VIEWS]
    names = {name.strip().lower().replace("-", "_") for name in arguments.views.split(",")} - {""}
    unknown = sorted(names - {"all", *known})
    if unknown or not names:
        said = f"there is no view named {visible(unknown[0])}." if unknown else "no view is named."
        raise WrongUseError(f"--views: {said}", f"There are: {', '.join(known)}; or all.")
    return tuple(Request(key) for key in known if key in names or "all" in names)


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command."""
    inputs = expand(arguments.images)
    destinations = Destinations(
        json=arguments.json,
        map=arguments.map,
        map_dir=arguments.map_dir,
        overlay=arguments.overlay,
        pdf=arguments.pdf,
    )
    check(destinations, inputs.images)
    requests = _views(arguments)
    signing = signing_options.signing(arguments)
    for note in inputs.notes:
        print(note, file=sys.stderr)
    localizer = model_options.localizer(arguments)
    with interruptible() as interrupt, contextlib.ExitStack() as stack:
        work = _Work(
            arguments, destinations, inputs.images, localizer, interrupt, stack, signing, requests
        )
        try:
            for index in range(len(inputs.images)):
                work.one(index)
            return work.finish()
        except (Cancelled, KeyboardInterrupt):
            work.progress.clear()
            done = work.outcomes.total()
            print(
                f"Stopped after {done} of {len(inputs.images)} images; "
                "no JSON and no report was written.",
                file=sys.stderr,
            )
            return INTERRUPTED


class _Work:
    """One call of the command: images go through one by one, and only what the JSON and the
    report need of them is kept."""

    def __init__(
        self,
        arguments: argparse.Namespace,
        destinations: Destinations,
        images: Sequence[Path],
        localizer: Localizer,
        interrupt: Interrupt,
        stack: contextlib.ExitStack,
        signing: Signing | None,
        requests: Sequence[Request],
    ) -> None:
        from forensics_gui.evidence import Decoder
        from forensics_gui.report import environment

        self.progress = ProgressLine(len(images))
        self.outcomes: Counter[Outcome] = Counter()
        self._to = destinations
        self._images = images
        self._localizer = localizer
        self._interrupt = interrupt
        self._timings = arguments.timestamp is None
        self._timestamp: datetime | None = arguments.timestamp
        self._environment = environment.collect(arguments.command_line)
        self._findings: list[JSON] = []
        self._unwritten = False
        self._stdout: TextIO = sys.stderr if destinations.json_on_stdout else sys.stdout
        self._maps: Sequence[Path] = ()
        if destinations.map is not None:
            self._maps = (destinations.map,)
        elif destinations.map_dir is not None:
            destinations.map_dir.mkdir(exist_ok=True)
            self._maps = map_names(destinations.map_dir, images)
        self._signing = signing
        self._requests = requests
        self._decoder = stack.enter_context(Decoder())
        self._report = stack.enter_context(self._builder(arguments)) if destinations.pdf else None

    def _builder(self, arguments: argparse.Namespace) -> ReportBuilder:
        from forensics_gui.report import ReportBuilder

        return ReportBuilder(
            case=CaseInfo(**{name: getattr(arguments, name) for name in _PRINTED}),
            timestamp=self._timestamp,
            card=self._localizer.card,
            running=self._environment,
            expected=len(self._images),
            timings=self._timings,
            signing=self._signing,
            language=arguments.language,
        )

    def one(self, index: int) -> None:
        """Analyse one image and write what belongs to it alone."""
        from forensics_gui.evidence import analyse
        from forensics_gui.report import chosen_views, findings

        path = self._images[index]
        self.progress.begin(index + 1, visible(path.name))
        analysis = analyse(
            path,
            self._localizer,
            decoder=self._decoder,
            progress=self.progress,
            cancelled=self._interrupt,
        )
        if self._interrupt():
            raise Cancelled("Stopped.")
        self.progress.clear()
        if self.outcomes:
            self._say("")
        self._say(*words.item(path, analysis, self._localizer.card))
        self._write_own(index, analysis)
        self.outcomes[analysis.outcome] += 1
        if self._to.json is not None and self._report is None:
            self._findings.append(
                findings.item(analysis, self._localizer.card, timings=self._timings)
            )
        if self._report is not None:
            self._report.add(
                analysis,
                chosen_views.for_report(
                    path, analysis, self._requests, lambda: self._decoder, self._interrupt
                ),
            )

    def _write_own(self, index: int, analysis: Analysis) -> None:
        from forensics_gui.report.files import write_map
        from forensics_gui.report.picture import write_overlay

        run, model = analysis.localisation, analysis.model
        target = self._maps[index] if self._maps else None
        if run is None or model is None or analysis.rgb is None:
            for stale in (target, self._to.overlay):
                if stale is not None and stale.exists():
                    self._say(f"  {visible(str(stale))} was there before; it is not of this run.")
            return
        if target is not None:
            self._written("Map", target, lambda path: write_map(path, run.map))
        if self._to.overlay is not None:
            rgb, responded = analysis.rgb, analysis.outcome is Outcome.RESPONSE
            self._written(
                "Overlay",
                self._to.overlay,
                lambda path: write_overlay(
                    path,
                    rgb,
                    run.map,
                    threshold=model.threshold,
                    regions=analysis.regions,
                    responded=responded,
                ),
            )

    def finish(self) -> int:
        """Write what belongs to all images; the exit code."""
        from forensics_gui.report import findings

        if self.outcomes.total() > 1:
            self._say("", words.summary(self.outcomes))
        report, pdf = self._report, self._to.pdf
        if self._to.json is not None:
            self._write_json(findings.dumps(report.document() if report else self._document()))
        if report is not None and pdf is not None:
            self._written("Report", pdf, lambda path: report.write(path, self.progress))
        if self._unwritten:
            return UNEXPECTED
        return NOT_ALL_ASSESSED if self.outcomes[Outcome.NOT_ASSESSED] else OK

    def _document(self) -> JSON:
        from forensics_gui.report import findings

        moment = self._timestamp or datetime.now().astimezone()
        return findings.document(self._findings, timestamp=moment, environment=self._environment)

    def _write_json(self, data: bytes) -> None:
        from forensics_gui.report.files import write_atomically

        if self._to.json_on_stdout:
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
            sys.stdout.flush()
        elif self._to.json is not None:
            self._written("JSON", self._to.json, lambda path: write_atomically(path, data))

    def _written(self, what: str, path: Path, write: Callable[[Path], None]) -> None:
        """Write one result; a failure is told, and the other results are still written."""
        try:
            write(path)
        except OSError as error:
            problem = f"{visible(str(path))} could not be written: {error.strerror or error}."
        except PalimpsestError as error:
            problem = f"{what}: {error.sentence} {error.hint}".rstrip()
        else:
            self.progress.clear()
            self._say(f"  {what}: {visible(str(path))}")
            return
        self.progress.clear()
        print(f"palimpsest-cli: {problem}", file=sys.stderr)
        self._unwritten = True

    def _say(self, *lines: str) -> None:
        for line in lines:
            print(line, file=self._stdout)
        self._stdout.flush()
