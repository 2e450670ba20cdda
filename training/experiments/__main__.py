"""``python -m training.experiments``: the paper's nine experiments and its Table IV.

Renders the data once, trains and evaluates what is not finished yet, and writes one JSON a run
and the tables as Markdown. ``--config full`` is the paper's size (512x512, ResNet-50; needs a
GPU); ``reduced`` is a stated reduction for two CPU cores. It can be stopped and started again.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from model.errors import PalimpsestError
from training.experiments.config import CONFIGS, experiments
from training.experiments.run import Places, evaluate_again, prepare, run_one

RESULTS = Path(__file__).parent / "results"


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training.experiments", description=__doc__)
    parser.add_argument("--config", choices=CONFIGS, default="reduced")
    parser.add_argument("--casia", type=Path, help="CASIA v1: images/, masks/, index above")
    parser.add_argument("--pool", type=Path, help="folder with pool.json")
    parser.add_argument("--faces", type=Path, help="folder with real/")
    parser.add_argument("--landmarks", type=Path, help="folder with landmarks_real.npz")
    parser.add_argument("--work", type=Path, help="rendered samples and runs; large")
    parser.add_argument("--results", type=Path, default=RESULTS)
    parser.add_argument("--only", help="names of experiments, e.g. exp7,exp8; default: the nine")
    parser.add_argument("--published", action="store_true", help="exp1p to exp3p too")
    parser.add_argument("--again", action="store_true", help="only evaluate finished runs anew")
    parser.add_argument("--tables", action="store_true", help="only print the tables")
    a = parser.parse_args(argv)
    config = CONFIGS[a.config]
    if not a.tables:
        named = [a.casia, a.pool, a.faces, a.landmarks, a.work]
        if any(path is None for path in named):
            parser.error("--casia, --pool, --faces, --landmarks and --work are needed")
        places = Places(a.casia, a.pool, a.faces, a.landmarks, a.work, a.results)
        command = (
            f"python -m training.experiments --config {config.name} --casia CASIA --pool POOL "
            "--faces FACES --landmarks LANDMARKS --work WORK"
        )
        chosen = [e for e in experiments() if a.published or not e.published]
        if a.only:
            names = a.only.split(",")
            by_name = {e.name: e for e in experiments()}
            if unknown := [n for n in names if n not in by_name]:
                parser.error(f"unknown experiments: {', '.join(unknown)}")
            chosen = [by_name[n] for n in names]
        try:
            data = prepare(config, places, say)
            for experiment in chosen:
                say(f"{experiment.name}: {experiment.title}, {experiment.kind}")
                if a.again:
                    evaluate_again(experiment, config, data, places)
                    continue
                run_one(experiment, config, data, places, say, command)
        except PalimpsestError as error:
            print(error.as_line(), file=sys.stderr)
            return 1
    from training.experiments.tables import write

    print(write(a.results, config))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
