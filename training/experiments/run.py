"""Data, training and evaluation of one experiment; what is finished is not done again."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

from model.networks import build
from training.experiments import evaluate, render
from training.experiments.arrays import Balanced, Everything, Stored, store
from training.experiments.config import Config, Experiment
from training.pools import Pool
from training.state import load_state
from training.trainer import Trainer

Say = Callable[[str], None]


@dataclass(frozen=True)
class Places:
    """Where things lie. ``work`` holds rendered samples and runs, ``results`` what is kept."""

    casia: Path
    pool: Path
    faces: Path
    landmarks: Path
    work: Path
    results: Path


@dataclass(frozen=True)
class Data:
    """The rendered parts: kind ("S", "D") -> split -> samples."""

    parts: dict[str, dict[str, Stored]]

    def of(self, kind: str, split: str) -> list[Stored]:
        return [self.parts[k][split] for k in kind.split("+")]


def prepare(config: Config, places: Places, say: Say) -> Data:
    """Render what is not rendered yet."""
    pool = Pool.load(places.pool)
    parts: dict[str, dict[str, Stored]] = {"S": {}, "D": {}}
    for split in render.SPLITS:

        def shallow(split: str = split) -> Iterator[render.Rendered]:
            yield from render.casia(places.casia, split, config)
            yield from render.synthetic(pool, split, config)

        def deep(split: str = split) -> Iterator[render.Rendered]:
            yield from render.faces(places.faces, places.landmarks, split, config)

        folder = places.work / config.name / "data"
        for kind, make in (("S", shallow), ("D", deep)):
            parts[kind][split] = store(folder, f"{kind}-{split}", config, make)
            say(f"{kind} {split}: {len(parts[kind][split])} samples")
    return Data(parts)


def run_one(
    experiment: Experiment, config: Config, data: Data, places: Places, say: Say, command: str
) -> dict[str, Any]:
    """Train (or go on), evaluate, and write ``results/NAME.json``; a finished one is read."""
    target = places.results / config.name / f"{experiment.name}.json"
    if target.exists():
        known: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
        if known["config"] == json.loads(json.dumps(asdict(config))):
            return known
    folder = places.work / config.name / experiment.name
    plan = config.plan(experiment, sum(len(p) for p in data.of(experiment.kind, "validation")))
    torch.manual_seed(config.seed)
    network = build(experiment.network, **config.arguments())
    started, cpu = time.monotonic(), time.process_time()

    def report(event: dict[str, Any]) -> None:
        if event["event"] in ("validation", "rate", "finished"):
            say(f"{experiment.name} {json.dumps(event)}")

    trainer = Trainer(
        network,
        Balanced(data.of(experiment.kind, "train"), config.seed),
        Everything(data.of(experiment.kind, "validation")),
        folder,
        plan,
        report=report,
    )
    begun = trainer.step
    trainer.run()
    seconds, processor = time.monotonic() - started, time.process_time() - cpu
    result = {
        "experiment": asdict(experiment),
        "config": asdict(config),
        "plan": asdict(plan),
        "command": command,
        "training_seconds": round(seconds, 1),
        "training_processor_seconds": round(processor, 1),
        "steps_of_this_start": trainer.step - begun,
        "hardware": hardware(trainer.fabric.device),
        "parameters": sum(p.numel() for p in network.parameters()),
        "data": {
            f"{kind}-{split}": {"sha256": part.sha256, "samples": part.counts()}
            for kind, splits in data.parts.items()
            for split, part in splits.items()
        },
        **tests(experiment, config, data, folder, trainer.fabric.device),
    }
    _write(target, result)
    return result


def evaluate_again(
    experiment: Experiment, config: Config, data: Data, places: Places
) -> dict[str, Any] | None:
    """Evaluate a finished run anew and rewrite its result; None when it is not finished."""
    target = places.results / config.name / f"{experiment.name}.json"
    if not target.exists():
        return None
    result: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
    torch.set_num_threads(config.threads)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    folder = places.work / config.name / experiment.name
    result.update(tests(experiment, config, data, folder, device))
    _write(target, result)
    return result


def _write(target: Path, result: dict[str, Any]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_suffix(".tmp")
    temporary.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    temporary.replace(target)


def hardware(device: torch.device) -> str:
    """The machine in general words."""
    if device.type == "cuda":
        return f"one {torch.cuda.get_device_name(device)}"
    kind = torch.backends.cpu.get_cpu_capability()
    return f"{torch.get_num_threads()} thread on {os.cpu_count()} CPU cores, {kind}, no GPU"


def tests(
    experiment: Experiment, config: Config, data: Data, folder: Path, device: torch.device
) -> dict[str, Any]:
    """``test``: figures of the weights of the last step, the same step for every experiment.
    ``test_best``: of the weights with the best validation loss."""
    last, best = load_state(folder / "resume.pt"), load_state(folder / "best.pt")
    return {
        name: {
            "step": int(state["step"]),
            **_test(experiment, config, data, state["average"], device),
        }
        for name, state in (("test", last), ("test_best", best))
    }


def _test(
    experiment: Experiment,
    config: Config,
    data: Data,
    weights: dict[str, torch.Tensor],
    device: torch.device,
) -> dict[str, Any]:
    """Figures on S, D, both, and CASIA v1 alone."""
    network = build(experiment.network, **config.arguments())
    network.load_state_dict(weights)
    network = network.to(device).eval()
    parts = {kind: data.parts[kind]["test"] for kind in ("S", "D")}
    rows = {kind: evaluate.read(network, part, device) for kind, part in parts.items()}
    groups = {k: [f"{k}/{r['group']}" for r in part.rows] for k, part in parts.items()}
    casia = [i for i, r in enumerate(parts["S"].rows) if r["origin"] == "casia1"]
    only = {key: values[casia] for key, values in rows["S"].items()}
    return {
        "S": evaluate.figures(rows["S"], groups["S"]),
        "D": evaluate.figures(rows["D"], groups["D"]),
        "both": evaluate.figures(
            evaluate.joined([rows["S"], rows["D"]]), groups["S"] + groups["D"]
        ),
        "casia1": evaluate.figures(only, [groups["S"][i] for i in casia]),
    }
