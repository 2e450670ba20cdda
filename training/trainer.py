"""The training loop: any network of ``model``, on the device Lightning Fabric finds.

Sample ``i`` of a run is a pure function of (seed, i) and step ``s`` uses samples
``s * batch .. (s + 1) * batch - 1``, so a run that is killed and resumed sees the same data
in the same order as one that was not.
"""

from __future__ import annotations

import csv
import json
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from lightning_fabric import Fabric
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from model.networks.base import LocalisationNetwork, Output
from model.precision import supports_bfloat16
from training.depthwise import quicken
from training.losses import localisation_loss
from training.metrics import pixel_f1, roc_auc
from training.state import load_state, save_state
from training.synthesis.sampler import Sample


class SampleSource(Protocol):
    """Anything that makes sample ``index``."""

    def sample(self, index: int) -> Sample: ...


@dataclass(frozen=True)
class Plan:
    """How a run goes. ``steps`` in all; learning rate rises over ``warmup`` steps, stays, and
    falls linearly over the last ``decay`` share, so that a finished run can be prolonged from
    any checkpoint before the fall."""

    steps: int
    batch: int = 16
    rate: float = 6e-4
    backbone_rate: float = 3e-4
    weight_decay: float = 0.01
    warmup: int = 200
    decay: float = 0.25
    average: float = 0.998
    seed: int = 0
    workers: int = 1
    threads: int = 2
    save_every: int = 100
    validate_every: int = 500
    validation_samples: int = 192
    precision: str = "auto"

    def rate_at(self, step: int) -> float:
        """Factor on the learning rates at a step."""
        if step < self.warmup:
            return (step + 1) / self.warmup
        fall = self.steps * (1 - self.decay)
        return 1.0 if step < fall else max(0.01, (self.steps - step) / (self.steps - fall))


def resolve_precision(wanted: str) -> str:
    """``"auto"`` is ``"bf16-mixed"`` where the hardware computes bfloat16, else ``"32-true"``: a
    processor without it needs hundreds of times as long. Other names are handed to Fabric."""
    if wanted != "auto":
        return wanted
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    return "bf16-mixed" if supports_bfloat16(device) else "32-true"


class _Samples(Dataset[tuple[Tensor, Tensor]]):
    def __init__(self, source: SampleSource, first: int, count: int) -> None:
        self.source, self.first, self.count = source, first, count

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor]:
        torch.set_num_threads(1)
        sample = self.source.sample(self.first + index)
        # Flips keep the 8x8 grid of a crop whose side is a multiple of 8.
        rng = np.random.default_rng((1, self.first + index))
        rgb, mask = sample.rgb, sample.mask
        if rng.random() < 0.5:
            rgb, mask = rgb[:, ::-1], mask[:, ::-1]
        if rng.random() < 0.2:
            rgb, mask = rgb[::-1], mask[::-1]
        picture = torch.from_numpy(np.ascontiguousarray(rgb.transpose(2, 0, 1)))
        return picture, torch.from_numpy(np.ascontiguousarray(mask[None]))


def _quiet_worker(_: int) -> None:
    """Signals are for the trainer: a worker that dies of Ctrl+C would look like a crash."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def batches(
    source: SampleSource, first: int, count: int, batch: int, workers: int
) -> Iterator[tuple[Tensor, Tensor]]:
    """(B, 3, S, S) uint8 and (B, 1, S, S) bool, in order."""
    loader = DataLoader(
        _Samples(source, first, count), batch_size=batch, num_workers=workers,
        prefetch_factor=3 if workers else None,
        worker_init_fn=_quiet_worker,
    )  # fmt: skip
    yield from loader


class Trainer:
    """One run in one folder: ``resume.pt``, ``curve.csv``, ``validation.csv``, ``plan.json``."""

    def __init__(
        self,
        network: LocalisationNetwork,
        source: SampleSource,
        validation: SampleSource,
        folder: Path,
        plan: Plan,
        loss: Callable[[Output, Tensor], dict[str, Tensor]] = localisation_loss,
        report: Callable[[dict[str, Any]], None] = lambda _: None,
    ) -> None:
        torch.set_num_threads(plan.threads)
        precision = resolve_precision(plan.precision)
        self.fabric = Fabric(accelerator="auto", devices=1, precision=precision)  # type: ignore[arg-type]
        self.source, self.validation, self.folder, self.plan = source, validation, folder, plan
        self.loss, self.report = loss, report
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "plan.json").write_text(json.dumps(asdict(plan), indent=1))
        network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        optimizer = torch.optim.AdamW(self._groups(network), weight_decay=plan.weight_decay)
        self.average = {k: v.detach().clone() for k, v in network.state_dict().items()}
        self.network, self.optimizer = self.fabric.setup(network, optimizer)
        if self.fabric.device.type == "cpu" and precision.startswith("bf16"):
            quicken(network)
        self.step = 0
        self.cancelled = False
        if (folder / "resume.pt").exists():
            self._resume()

    def _groups(self, network: LocalisationNetwork) -> list[dict[str, Any]]:
        pretrained = [p for n, p in network.named_parameters() if n.startswith("rgb.")]
        known = {id(p) for p in pretrained}
        rest = [p for p in network.parameters() if id(p) not in known]
        return [
            {"params": rest, "lr": self.plan.rate, "base": self.plan.rate},
            {"params": pretrained, "lr": self.plan.backbone_rate, "base": self.plan.backbone_rate},
        ]

    def _resume(self) -> None:
        state = load_state(self.folder / "resume.pt")
        self.network.module.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.average = state["average"]
        self.step = int(state["step"])

    def save(self) -> None:
        state = {
            "network": self.network.module.state_dict(),
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
        }
        save_state(self.folder / "resume.pt", state)

    def _log(self, name: str, row: dict[str, Any]) -> None:
        path = self.folder / name
        new = not path.exists()
        with path.open("a", newline="") as file:
            writer = csv.DictWriter(file, row)
            if new:
                writer.writeheader()
            writer.writerow(row)
        self.report({"event": name.removesuffix(".csv"), **row})

    def run(self) -> None:
        """Train to the last step of the plan; returns early when ``cancelled`` is set."""
        plan = self.plan
        remaining = (plan.steps - self.step) * plan.batch
        first = self.step * plan.batch
        started, begun = time.monotonic(), self.step
        sums: dict[str, float] = {}
        self.network.train()
        for picture, mask in batches(self.source, first, remaining, plan.batch, plan.workers):
            factor = plan.rate_at(self.step)
            for group in self.optimizer.param_groups:
                group["lr"] = group["base"] * factor
            rgb = picture.to(self.fabric.device).float().div_(255)
            rgb = rgb.contiguous(memory_format=torch.channels_last)
            parts = self.loss(self.network(rgb), mask.to(self.fabric.device).float())
            total = torch.stack(list(parts.values())).sum()
            self.optimizer.zero_grad()
            self.fabric.backward(total)
            self.fabric.clip_gradients(self.network, self.optimizer, max_norm=1.0)
            self.optimizer.step()
            self.step += 1
            self._update_average()
            for key, value in {**parts, "loss": total}.items():
                sums[key] = sums.get(key, 0.0) + float(value.detach())
            if self.step % 20 == 0:
                seconds = time.monotonic() - started
                speed = (self.step - begun) * plan.batch / seconds
                row = {"step": self.step, **{k: round(v / 20, 5) for k, v in sums.items()}}
                self._log("curve.csv", {**row, "rate": factor, "images_per_s": round(speed, 2)})
                sums = {}
            if self.step % plan.save_every == 0:
                self.save()
            if self.step % plan.validate_every == 0:
                self.validate()
            if self.cancelled:
                break
        self.save()

    def _update_average(self) -> None:
        # Early on, a short memory: the first weights are worth forgetting.
        keep = min(self.plan.average, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, value in self.network.module.state_dict().items():
                mean = self.average[name]
                if value.dtype.is_floating_point:
                    mean.lerp_(value.to(mean.dtype), 1 - keep)
                else:
                    mean.copy_(value)

    def validate(self) -> dict[str, float]:
        """Figures of the averaged weights on the first samples of the validation source."""
        module = self.network.module
        kept = {k: v.detach().clone() for k, v in module.state_dict().items()}
        module.load_state_dict(self.average)
        self.network.eval()
        f1, scores, labels, quiet = [], [], [], []
        with torch.no_grad():
            for picture, mask in batches(
                self.validation, 0, self.plan.validation_samples, self.plan.batch, 0
            ):
                rgb = picture.to(self.fabric.device).float().div_(255)
                output = self.network(rgb.contiguous(memory_format=torch.channels_last))
                maps = torch.sigmoid(output.mask.float()).cpu().numpy()[:, 0]
                for one, truth, logit in zip(maps, mask.numpy()[:, 0], output.image, strict=True):
                    labels.append(bool(truth.any()))
                    scores.append(float(logit))
                    if truth.any():
                        f1.append(pixel_f1(one > 0.5, truth))
                    else:
                        quiet.append(float((one > 0.5).mean() < 0.001))
        module.load_state_dict(kept)
        self.network.train()
        torch.set_num_threads(self.plan.threads)
        figures = {
            "pixel_f1": float(np.mean(f1)),
            "image_auc": roc_auc(scores, labels),
            "quiet": float(np.mean(quiet)),
        }
        self._log("validation.csv", {"step": self.step, **figures})
        return figures
