"""``palimpsest-cli dataset``: data sets for training from folders of images."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from forensics_gui.cli.exits import NOT_ALL_ASSESSED, OK, UNEXPECTED, WRONG_USE, WrongUseError
from forensics_gui.cli.terminal import ProgressLine, interruptible
from forensics_gui.report.text import visible

if TYPE_CHECKING:
    from training.datasets import CheckReport, Options, Source

_EPILOG = """\
what belongs together:
  a.jpg and a_mask.png or a_gt.png, or images/a.jpg and masks/a.png: an edited image and its
  mask, white where it was changed; an image without a mask: authentic; --pairs EDITED ORIGINALS:
  files of one name, the mask is where they differ; a folder with index.csv: as it says there

exit codes:
  0    done, with every image
  1    not built, or the check found what forbids training; the reason is printed
  2    wrong use: nothing was begun
  3    done, but some images are left out; which and why is printed
  130  stopped with Ctrl+C; the same command goes on from there
"""
_NAMED = 8  # images listed below a finding; --json has them all
_MARKS = {"error": "ERROR", "warning": "Warning", "note": "Note"}


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "dataset", help="build and check data sets for training from folders of images"
    )
    parser.set_defaults(run=lambda _: _help(parser))
    actions = parser.add_subparsers(title="actions", metavar="ACTION")
    build = actions.add_parser(
        "build",
        help="one HDF5 file from folders of images",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    build.add_argument("out", type=Path, metavar="OUT.h5")
    _add_sources(build)
    _add_options(build)
    build.add_argument("--replace", action="store_true", help="replace OUT.h5 once it is built")
    build.set_defaults(run=run_build)
    check = actions.add_parser(
        "check",
        help="what is wrong with a data set or with folders",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_sources(check)
    _add_options(check)
    check.set_defaults(run=run_check)
    qualified = "forensics_gui.cli.dataset_synthesise"
    if importlib.util.find_spec(qualified) is not None:
        importlib.import_module(qualified).add_synthesise(actions)


def _help(parser: argparse.ArgumentParser) -> int:
    parser.print_help(sys.stderr)
    return WRONG_USE


def _add_sources(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("images")
    group.add_argument(
        "folders", nargs="*", type=Path, metavar="FOLDER",
        help="images with masks; named before the options, or with --with-masks",
    )  # fmt: skip
    group.add_argument(
        "--with-masks", action="append", default=[], type=Path, metavar="FOLDER",
        help="images with masks",
    )  # fmt: skip
    group.add_argument(
        "--authentic", action="append", default=[], type=Path, metavar="FOLDER",
        help="nothing in it was edited",
    )  # fmt: skip
    group.add_argument(
        "--pairs", action="append", default=[], nargs=2, type=Path,
        metavar=("EDITED", "ORIGINALS"), help="the mask is the difference",
    )  # fmt: skip
    group.add_argument(
        "--tolerance", type=int, default=12, metavar="LEVELS",
        help="of --pairs: grey levels of 255 that may differ without being an edit (12)",
    )  # fmt: skip
    group.add_argument(
        "--invert-masks", action="store_true", help="masks are black where the image was changed"
    )
    group.add_argument(
        "--empty-is-authentic", action="store_true",
        help="a mask that marks nothing says that its image is authentic",
    )  # fmt: skip
    group.add_argument(
        "--manipulation", default="", metavar="TEXT",
        help="type of the edited images, such as splicing",
    )  # fmt: skip
    group.add_argument(
        "--leave-out", action="append", default=[], metavar="NAME", help="as a finding names it"
    )


def _add_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("division")
    group.add_argument(
        "--shares", type=_shares, default=None, metavar="TRAIN/VALIDATION/TEST",
        help="share of the groups in each split, such as 80/10/10",
    )  # fmt: skip
    group.add_argument(
        "--split-by", choices=("group", "folder"), default="group",
        help="folder: by folders named train, validation and test",
    )  # fmt: skip
    group.add_argument(
        "--group-by", default="name", metavar="RULE",
        help="what stays in one split: images of one name (the default), of one folder, or with "
        "the same text in the first brackets of a regular expression",
    )  # fmt: skip
    group.add_argument(
        "--keep-apart", action="store_true",
        help="do not put images that look alike into one group",
    )  # fmt: skip
    group.add_argument(
        "--one-class", action="store_true", help="for measuring: edited or authentic alone will do"
    )
    group.add_argument("--workers", type=int, default=0, metavar="N", help="threads that decode")
    group.add_argument("--json", type=Path, metavar="F", help="the report; - for the output")


def _shares(text: str) -> dict[str, float]:
    from training.datasets.types import SPLITS

    try:
        numbers = [float(part) for part in text.replace(",", "/").split("/")]
    except ValueError:
        numbers = []
    total = sum(numbers)
    if len(numbers) != len(SPLITS) or min(numbers) < 0 or not 0 < total < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not three shares such as 80/10/10")
    return {split: n / total for split, n in zip(SPLITS, numbers, strict=True)}


def _sources(arguments: argparse.Namespace) -> list[Source]:
    from training.datasets import Source

    if not 0 <= arguments.tolerance <= 254:
        raise WrongUseError("--tolerance is a number of grey levels from 0 to 254.")
    masks = {"invert": arguments.invert_masks, "empty_is_authentic": arguments.empty_is_authentic}
    kind = arguments.manipulation
    found = [
        Source(p, manipulation=kind, **masks) for p in (*arguments.folders, *arguments.with_masks)
    ]
    found += [Source(p, "authentic") for p in arguments.authentic]
    found += [
        Source(edited, "pairs", originals, manipulation=kind, tolerance=arguments.tolerance)
        for edited, originals in arguments.pairs
    ]
    if not found:
        raise WrongUseError(
            "No folder is named.", "Name folders of images with masks, --authentic or --pairs."
        )
    return found


def _options(arguments: argparse.Namespace) -> Options:
    from training.datasets import Options

    chosen = Options(
        split_by=arguments.split_by,
        group_by=arguments.group_by,
        join_likenesses=not arguments.keep_apart,
        allow_one_class=arguments.one_class,
        leave_out=frozenset(arguments.leave_out),
        workers=max(0, arguments.workers),
    )
    if arguments.shares is None:
        return chosen
    return replace(chosen, shares=arguments.shares)


def run_build(arguments: argparse.Namespace) -> int:
    """Carry out ``dataset build``."""
    from training.datasets import DataSetRefusedError, build

    line = ProgressLine(1)
    try:
        with interruptible() as interrupt:
            report = build(
                _sources(arguments),
                arguments.out,
                _options(arguments),
                overwrite=arguments.replace,
                progress=line,
                cancelled=interrupt,
            )
    except DataSetRefusedError as refused:
        line.clear()
        _tell(refused.report, arguments.json)
        raise
    finally:
        line.clear()
    _tell(report.check, arguments.json)
    if arguments.json != Path("-"):
        kept = f", {report.taken_over} of them examined before" if report.taken_over else ""
        print(
            f"{visible(str(arguments.out))}: {report.written} images{kept}, "
            f"{report.bytes / 1e6:.1f} MB, {report.seconds:.1f} s"
        )
    return NOT_ALL_ASSESSED if _left_out(report.check) else OK


def run_check(arguments: argparse.Namespace) -> int:
    """Carry out ``dataset check``."""
    from training.datasets import check

    line = ProgressLine(1)
    files = [p for p in arguments.folders if p.is_file()]
    others = (*arguments.with_masks, *arguments.authentic, *arguments.pairs)
    if files and (len(arguments.folders) > 1 or others):
        raise WrongUseError(
            f"{visible(str(files[0]))} is a file.",
            "A data set file is checked alone; name folders, or this file and nothing else.",
        )
    try:
        with interruptible() as interrupt:
            report = check(
                files[0] if files else _sources(arguments),
                _options(arguments),
                progress=line,
                cancelled=interrupt,
            )
    finally:
        line.clear()
    _tell(report, arguments.json)
    if not report.usable:
        return UNEXPECTED
    return NOT_ALL_ASSESSED if _left_out(report) else OK


def _left_out(report: CheckReport) -> bool:
    return any(f.left_out and f.code != "left_out" for f in report.findings)


def _tell(report: CheckReport, target: Path | None) -> None:
    if target is not None:
        text = json.dumps(asdict(report) | {"usable": report.usable}, indent=1) + "\n"
        if target == Path("-"):
            sys.stdout.write(text)
            return
        from forensics_gui.report.files import write_atomically

        try:
            write_atomically(target, text.encode())
        except OSError as error:
            why = error.strerror or str(error)
            raise WrongUseError(f"{visible(str(target))} could not be written: {why}.") from error
    for text in _lines(report):
        print(text)


def _lines(report: CheckReport) -> list[str]:
    counts = report.counts
    lines = [
        f"{counts.total} images: {counts.manipulated} manipulated, {counts.authentic} authentic"
    ]
    for title, table in (("split", counts.by_split), ("source", counts.by_source)):
        for name, (authentic, edited) in table.items():
            if name:
                shown = visible(name)
                lines.append(f"  {title} {shown}: {edited} manipulated, {authentic} authentic")
    for kind, number in counts.by_manipulation.items():
        lines.append(f"  {visible(kind)}: {number}")
    for what, share in (
        ("format and JPEG tables", report.tables_leak),
        ("size in pixels", report.size_leak),
    ):
        if share is not None:
            lines.append(f"Told right by {what} alone: {100 * share:.1f} % (50 % is chance)")
    for finding in report.findings:
        lines.append(f"{_MARKS[finding.severity]}: {visible(finding.sentence)}")
        if finding.action:
            lines.append(f"  {visible(finding.action)}")
        unnamed = [name for name in finding.items if name not in finding.sentence]
        lines += [f"    {visible(name)}" for name in unnamed[:_NAMED]]
        more = len(unnamed) - _NAMED
        if more > 0:
            lines.append(f"    and {more} more")
    return lines
