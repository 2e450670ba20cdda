"""``python -m training.synthesis.measure --pool POOL``: what a sample costs on one core.

Processor time (not the clock, so that other work on the machine counts little) of ``--count``
samples of the default recipe, in one thread: mean, median, 95th percentile, mean of each kind.
Then the patch-based fill alone, on regions of up to 12 % of the picture.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from collections import defaultdict
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import torch

from model.errors import PalimpsestError
from training.pools import Pool
from training.synthesis import shapes
from training.synthesis.patch_fill import patch_fill
from training.synthesis.sampler import Recipe, Sampler
from training.synthesis.scenes import crop


@dataclass(frozen=True)
class Cost:
    """Milliseconds of processor time a sample; ``kinds``: (number, mean) of each kind."""

    samples: int
    size: int
    mean_ms: float
    median_ms: float
    p95_ms: float
    kinds: dict[str, tuple[int, float]]
    machine: str


def measure(sampler: Sampler, count: int, first: int = 0) -> Cost:
    """Time samples ``first`` .. ``first + count - 1``; five before them only warm up."""
    for index in range(first + count, first + count + 5):
        sampler.sample(index)
    times: dict[str, list[float]] = defaultdict(list)
    for index in range(first, first + count):
        started = time.process_time()
        kind = sampler.sample(index).kind
        times[kind].append((time.process_time() - started) * 1000)
    everything = np.concatenate([np.array(rows) for rows in times.values()])
    return Cost(
        count,
        sampler.recipe.size,
        round(float(everything.mean()), 1),
        round(float(np.median(everything)), 1),
        round(float(np.percentile(everything, 95)), 1),
        {k: (len(v), round(float(np.mean(v)), 1)) for k, v in sorted(times.items())},
        f"{platform.machine()}, one thread",
    )


def measure_fills(sampler: Sampler, count: int) -> tuple[float, float]:
    """Milliseconds of processor time that :func:`patch_fill` takes for a crop: mean and largest."""
    size, times = sampler.recipe.size, []
    for index in range(count):
        rng = np.random.default_rng((sampler.seed, index))
        rgb, _ = crop(rng, sampler.scenes.draw(rng, size), size)
        mask = shapes.region(rng, rgb, 0.01, 0.12)
        started = time.process_time()
        patch_fill(rng, rgb, mask)
        times.append((time.process_time() - started) * 1000)
    return round(float(np.mean(times)), 1), round(float(np.max(times)), 1)


def main(argv: list[str] | None = None) -> int:
    """Entry point; prints a table, or JSON with ``--json``."""
    from training.train import face_source

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pool", type=Path, required=True, help="folder with pool.json")
    parser.add_argument("--faces", type=Path)
    parser.add_argument("--landmarks", type=Path)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    a = parser.parse_args(argv)
    cv2.setNumThreads(1)
    torch.set_num_threads(1)
    try:
        faces = face_source(a.faces, a.landmarks, "train")
        sampler = Sampler(Pool.load(a.pool), "train", Recipe(size=a.size), faces, a.seed)
        cost = measure(sampler, a.count)
        fills = measure_fills(sampler, max(1, a.count // 10))
    except PalimpsestError as error:
        print(error.sentence, error.hint, file=sys.stderr)
        return 2
    if a.json:
        print(json.dumps({**asdict(cost), "patch_fill_ms": fills}))
        return 0
    print(f"{cost.samples} samples of {cost.size}x{cost.size}, {cost.machine}:")
    print(f"mean {cost.mean_ms} ms, median {cost.median_ms} ms, 95 % below {cost.p95_ms} ms")
    for kind, (number, mean) in cost.kinds.items():
        print(f"{kind:>18}  {number:4d}  {mean:6.1f} ms")
    print(f"patch-based fill alone: mean {fills[0]} ms, longest {fills[1]} ms")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
