"""How fast the whole training loop is against the bare network on one and the same batch.

``python -m training.speed --pool POOL --out DIR --network small --workers 2`` takes turns:
*bare* repeats forward pass, loss, backward pass and optimiser step on one batch in memory;
*loop* is what a run does, data, averaging, curves and all. Wall clock decides, but on a machine
that others use too it lies: processor seconds an image of both sides are printed beside it.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import sys
import time
from dataclasses import replace
from typing import Any

from model.errors import PalimpsestError
from training.loader import batches
from training.options import add_arguments
from training.train import make_trainer
from training.trainer import Trainer


def processor_seconds() -> float:
    """Of this process and of its ended children."""
    both = (resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


def measure(trainer: Trainer, steps: int, rounds: int) -> dict[str, Any]:
    """Images a second, wall clock, of each round, and processor seconds an image."""
    plan = trainer.plan
    picture, mask = next(iter(batches(trainer.source, 0, 1, plan.batch, 0)))
    walls: dict[str, list[float]] = {"bare": [], "loop": []}
    spent: dict[str, list[float]] = {"bare": [], "loop": []}
    images = steps * plan.batch
    trainer.network.train()
    trainer.one(picture, mask)  # warm up: memory formats, worker pools
    for _ in range(rounds):
        for name in walls:
            wall, busy = time.perf_counter(), processor_seconds()
            if name == "bare":
                for _ in range(steps):
                    trainer.one(picture, mask)
            else:
                trainer.plan = replace(plan, steps=trainer.step + steps, validate_every=0)
                trainer.run()
            walls[name].append(images / (time.perf_counter() - wall))
            spent[name].append((processor_seconds() - busy) / images)
    bare, loop = statistics.median(walls["bare"]), statistics.median(walls["loop"])
    own, all_of_it = statistics.median(spent["bare"]), statistics.median(spent["loop"])
    return {
        "network": trainer._name, "batch": plan.batch, "workers": plan.workers,
        "threads": plan.threads, "steps": steps, "rounds": rounds,
        "bare_images_per_s": round(bare, 3), "loop_images_per_s": round(loop, 3),
        "loop_of_bare": round(loop / bare, 3),
        "bare_processor_s_per_image": round(own, 4),
        "loop_processor_s_per_image": round(all_of_it, 4),
        "data_side_share_of_processor": round(1 - own / all_of_it, 3),
    }  # fmt: skip


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training.speed", description=__doc__)
    add_arguments(parser)
    parser.add_argument("--rounds", type=int, default=3)
    parser.set_defaults(steps=10, save_every=1_000_000, validate_every=0)
    a = parser.parse_args(argv)
    try:
        trainer = make_trainer(a, lambda _: None)
        print(json.dumps(measure(trainer, a.steps, a.rounds), indent=1))
    except PalimpsestError as error:
        print(error.as_line(), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
