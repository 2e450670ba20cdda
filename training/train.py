"""``python -m training.train``: train a network on a prepared pool and log to stdout as JSON
lines. ``--init`` takes a backbone's classifier weights (``.pth`` of EfficientNet-Lite0)."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from pathlib import Path
from typing import Any

import numpy as np

from model.networks import build
from training.pools import LAST_TRAINING_FACE, Pool, split_of
from training.state import load_state
from training.synthesis.face_pool import FacePool
from training.synthesis.faces import FaceForger
from training.synthesis.sampler import Recipe, Sampler
from training.trainer import Plan, Trainer


def say(row: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(row) + "\n")
    sys.stdout.flush()


def face_source(folder: Path | None, landmarks: Path | None, split: str) -> FaceForger | None:
    """Face manipulations from ``folder/real`` and ``folder/fake`` (generated faces as donors)
    with ``landmarks_real.npz`` and ``landmarks_fake.npz``; identities follow the pool's split."""
    if folder is None or landmarks is None:
        return None
    real = landmarks / "landmarks_real.npz"
    with np.load(real, allow_pickle=False) as rows:
        stems = [Path(str(name)).stem for name in rows["names"]]
    names = [
        f"{stem}.jpg"
        for stem in stems
        if int(stem) <= LAST_TRAINING_FACE and split_of(f"faces/{stem}") == split
    ]
    generated = FacePool(folder / "fake", landmarks / "landmarks_fake.npz", margin=0.06)
    return FaceForger(FacePool(folder / "real", real, names), generated)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pool", type=Path, required=True, help="folder with pool.json")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--network", default="small")
    parser.add_argument("--init", type=Path)
    parser.add_argument("--faces", type=Path)
    parser.add_argument("--landmarks", type=Path)
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--rate", type=float, default=6e-4)
    parser.add_argument("--decay", type=float, default=0.25)
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--seed", type=int, default=0)
    a = parser.parse_args(argv)
    network = build(a.network)
    if a.init is not None and not (a.out / "resume.pt").exists():
        network.rgb.load_classifier_weights(load_state(a.init))  # type: ignore[operator,union-attr]
    pool = Pool.load(a.pool)
    plan = Plan(
        steps=a.steps, batch=a.batch, rate=a.rate, backbone_rate=a.rate / 2, decay=a.decay,
        seed=a.seed, precision=a.precision,
    )  # fmt: skip
    recipe = Recipe(size=a.size)
    trainer = Trainer(
        network,
        Sampler(pool, "train", recipe, face_source(a.faces, a.landmarks, "train"), seed=a.seed),
        Sampler(
            pool,
            "validation",
            recipe,
            face_source(a.faces, a.landmarks, "validation"),
            seed=1_000_003,
        ),
        a.out,
        plan,
        report=say,
    )

    def stop(*_: object) -> None:
        trainer.cancelled = True

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    trainer.run()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
