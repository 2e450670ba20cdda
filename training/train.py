"""``python -m training.train``: train a network and say how it goes on stdout, one JSON object a
line (:mod:`training.protocol`). From a prepared pool (``--pool``) or a data set in HDF5
(``--dataset``). ``--init`` takes a backbone's classifier weights (``.pth`` of
EfficientNet-Lite0), ``--checkpoint`` goes on from a whole network (``.safetensors`` with its
card). Several processes: ``python -m torch.distributed.run --nproc-per-node=N -m training.train``.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from model.errors import PalimpsestError
from model.networks import build
from model.networks.base import LocalisationNetwork
from training import parallel, protocol
from training.loader import SampleSource
from training.options import add_arguments
from training.plan import Plan, PlanError
from training.pools import LAST_TRAINING_FACE, Pool, split_of
from training.protocol import say
from training.state import load_state
from training.synthesis.face_pool import FacePool
from training.synthesis.faces import FaceForger
from training.synthesis.sampler import Recipe, Sampler
from training.trainer import Report, Trainer

#: validation samples are drawn with a seed of their own, the same for every run
_VALIDATION_SEED = 1_000_003


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


def plan_of(a: argparse.Namespace) -> Plan:
    """The plan of the options; raises PlanError."""
    common: dict[str, Any] = {
        "batch": a.batch, "seed": a.seed, "precision": a.precision, "stop_after": a.stop_after,
        "save_every": a.save_every, "workers": a.workers, "threads": a.threads,
        "validation_samples": a.validation_samples,
    }  # fmt: skip
    if a.loss is not None:
        common["loss"] = a.loss
    if a.schedule == "paper":
        return Plan.paper(a.steps, a.validate_every, rate=a.rate or 1e-4, **common)
    rate = 6e-4 if a.rate is None else a.rate
    return Plan(
        steps=a.steps, rate=rate, backbone_rate=rate / 2, decay=a.decay,
        validate_every=a.validate_every, **common,
    )  # fmt: skip


def sources_of(a: argparse.Namespace) -> tuple[SampleSource, SampleSource]:
    """Training and validation source of the options.

    Raises:
        PalimpsestError: the pool or data set is missing or cannot be used.
    """
    if a.dataset is not None:
        return _from_dataset(a)
    if not (a.pool / "pool.json").is_file():
        raise PlanError(
            f"There is no pool.json in {a.pool.name}.",
            "Prepare a pool of photographs first: python -m training.pools.",
        )
    pool, recipe = Pool.load(a.pool), Recipe(size=a.size)
    train, validation = (
        Sampler(pool, split, recipe, face_source(a.faces, a.landmarks, split), seed=seed)
        for split, seed in (("train", a.seed), ("validation", _VALIDATION_SEED))
    )
    return train, validation


def _from_dataset(a: argparse.Namespace) -> tuple[SampleSource, SampleSource]:
    from training.datasets import training_sources

    if a.faces is not None or a.landmarks is not None:
        raise PlanError("--faces and --landmarks belong to --pool, not to a data set.")
    return training_sources(a.dataset, a.size, a.seed)


@dataclass(frozen=True)
class _Start:
    network: LocalisationNetwork
    about: dict[str, Any]


def network_of(a: argparse.Namespace) -> _Start:
    """The network to begin with, and what ``plan.json`` says about it.

    Raises:
        PalimpsestError: unknown network, arguments that do not fit it, or a checkpoint that
            cannot be read.
    """
    begun = (a.out / "resume.pt").exists()
    if a.checkpoint is not None:
        from model.checkpoint import load

        network, card = load(a.checkpoint)
        about = {
            "arguments": card.arguments, "checkpoint": card.sha256, "from": card.name,
            "history": list(card.history),
        }  # fmt: skip
        return _Start(network.train(), about)
    try:
        arguments = json.loads(a.arguments)
        network = build(a.network, **arguments)
    except (ValueError, TypeError) as error:
        raise PlanError(
            f"The network {a.network} cannot be built with {a.arguments}: {error}."
        ) from error
    if a.init is not None and not begun:
        network.rgb.load_classifier_weights(load_state(a.init))  # type: ignore[operator,union-attr]
    return _Start(network, {"arguments": arguments})


def started_with(run: Path) -> str:
    """The name of the network that a run's ``plan.json`` says it trains."""
    return str(json.loads((run / "plan.json").read_text(encoding="utf-8"))["network"])


def make_trainer(a: argparse.Namespace, report: Report) -> Trainer:
    """The run of the options, ready to :meth:`Trainer.run`; raises PalimpsestError."""
    import torch

    plan = plan_of(a)
    torch.manual_seed(a.seed)  # first weights
    start = network_of(a)
    train, validation = sources_of(a)
    about = {"size": a.size, **start.about}
    return Trainer(start.network, train, validation, a.out, plan, report=report, about=about)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training.train", description=__doc__)
    add_arguments(parser)
    parser.add_argument("--control", action="store_true", help="hear commands on standard input")
    a = parser.parse_args(argv)
    try:
        trainer = make_trainer(a, say)

        def stop(*_: object) -> None:
            trainer.cancelled = True

        def obey(command: str) -> None:
            if command == "cancel":
                trainer.cancelled = True
            else:
                trainer.paused = command == "pause"

        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)
        if a.control:
            protocol.listen(sys.stdin, obey)
        trainer.run()
        parallel.leave()
    except PalimpsestError as error:
        say({"event": "failed", **error.as_dict()})
        print(error.as_line(), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
