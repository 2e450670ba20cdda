"""``palimpsest-cli benchmark``: seconds per megapixel and peak memory of the networks."""

from __future__ import annotations

import argparse
import dataclasses
import json
import subprocess
import sys
from typing import TYPE_CHECKING

from forensics_gui.cli.exits import OK, UNEXPECTED
from model.errors import PalimpsestError

if TYPE_CHECKING:
    from model.benchmark import Case, Measurement

NETWORKS = ("shipped", "upernet_bayar", "upernet", "mvssnet")

_SMALLEST, _LARGEST = 0.1, 250.0


class MeasuringFailedError(PalimpsestError):
    """The process that measured one network ended without a result."""

    code = "benchmark.failed"


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "benchmark",
        help="measure the networks' speed and memory on this machine",
        description="Seconds per megapixel and peak memory of the shipped network and of the "
        "paper's three, in every precision this machine computes in, one after the other. "
        "Figures of one run can be compared; those of two runs on a busy machine cannot.",
    )
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    parser.add_argument("--networks", nargs="+", choices=NETWORKS, default=list(NETWORKS))
    parser.add_argument(
        "--megapixels", type=_megapixels, default=2.0, metavar="MP", help="default: %(default)g"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    # What the processes that measure are started with; not for people.
    parser.add_argument("--case", help=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def _megapixels(text: str) -> float:
    value = float(text)
    if not _SMALLEST <= value <= _LARGEST:
        raise argparse.ArgumentTypeError(f"{text} is not between {_SMALLEST:g} and {_LARGEST:g}")
    return value


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command."""
    from model import benchmark

    if arguments.case is not None:
        case = benchmark.Case(**json.loads(arguments.case))
        print(json.dumps(benchmark.to_data(benchmark.measure(case))))
        return OK
    found: list[Measurement] = []
    failed = 0
    for case in benchmark.cases(tuple(arguments.networks), arguments.device, arguments.megapixels):
        print(f"{case.network}, {case.device}, {case.precision}", file=sys.stderr, flush=True)
        try:
            found.append(benchmark.from_data(_in_own_process(case)))
        except MeasuringFailedError as error:
            print(f"{error.sentence} {error.hint}".strip(), file=sys.stderr)
            failed += 1
    if arguments.json:
        print(json.dumps([benchmark.to_data(row) for row in found], indent=1))
    elif found:
        print(found[0].device_name)
        print(benchmark.as_text(found))
    return UNEXPECTED if failed else OK


def _in_own_process(case: Case) -> dict[str, object]:
    frozen = getattr(sys, "frozen", False)
    start = [sys.executable] if frozen else [sys.executable, "-P", "-m", "forensics_gui.cli"]
    command = [*start, "benchmark", "--case", json.dumps(dataclasses.asdict(case))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
        raise MeasuringFailedError(f"{case.network} could not be measured: {last}")
    return dict(json.loads(done.stdout.strip().splitlines()[-1]))
