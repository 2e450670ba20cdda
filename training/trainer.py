"""The training loop: any network of ``model``, on the device Lightning Fabric finds.

Sample ``i`` of a run is a pure function of (seed, i), step ``s`` uses samples
``s * batch .. (s + 1) * batch - 1``, and torch's generator is seeded anew from (seed, s) before
each step. So a state needs no generator's insides, and a run that is killed and resumed sees
the same data and the same dropout as one that was not.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from model.errors import PalimpsestError
from model.networks.base import LocalisationNetwork, Output
from training import losses, parallel
from training.curves import Curve
from training.depthwise import quicken
from training.loader import SampleSource, batches
from training.plan import Plan, PlanError, resolve_precision
from training.protocol import VERSION
from training.state import ResumeError, load_state, save_state, storing
from training.tensorboard import EventFile
from training.validation import Loss, validate, write_maps

__all__ = ["Plan", "SampleSource", "Trainer", "batches", "resolve_precision"]

Report = Callable[[dict[str, Any]], None]
_TELL = 0.5  # seconds between progress events
_WAIT = 0.1  # seconds between looks at the wish to go on


class NotFiniteError(PalimpsestError):
    """The loss is no number any more."""

    code = "training.not_finite"


class Trainer:
    """One run in one folder.

    ``resume.pt`` (everything to go on), ``best.pt`` (averaged weights of the best validation),
    ``curve.csv``, ``validation.csv``, TensorBoard's event files, ``maps/`` and ``plan.json``.
    With several processes (see :mod:`training.parallel`) the first one writes.

    Attributes:
        step: steps done.
        cancelled: set it, from a signal handler or another thread, to save and stop.
        paused: set it to wait, saved, until it is unset.
    """

    def __init__(
        self,
        network: LocalisationNetwork,
        source: SampleSource,
        validation: SampleSource,
        folder: Path,
        plan: Plan,
        loss: Loss | None = None,
        report: Report = lambda _: None,
        about: dict[str, Any] | None = None,
    ) -> None:
        """Set up, and go on where an earlier run in the folder stopped.

        Args:
            loss: instead of the plan's.
            about: written into ``plan.json`` beside the plan (the network's arguments).

        Raises:
            PlanError: the batch cannot be shared out, or the plan names an unknown loss.
            ResumeError: the folder holds a run of another kind.
            StorageError: the folder cannot be written.
        """
        torch.set_num_threads(plan.threads)
        precision = resolve_precision(plan.precision, plan.device)
        self.fabric = parallel.make_fabric(precision, plan.device)
        if plan.batch % self.fabric.world_size:
            raise PlanError(
                f"A batch of {plan.batch} cannot be shared out among "
                f"{self.fabric.world_size} processes.",
                "Use a multiple of their number.",
            )
        if loss is None and plan.loss not in losses.NAMED:
            raise PlanError(f"There is no loss {plan.loss!r}.", f"Known: {', '.join(losses.NAMED)}")
        self.source, self.validation, self.folder, self.plan = source, validation, folder, plan
        self.loss: Loss = loss or losses.NAMED[plan.loss]
        self.report: Report = report if self.fabric.is_global_zero else lambda _: None
        self.step = 0
        self.cancelled = self.paused = self._begun = False
        self.best: float | None = None
        self.waited = 0  # validations since the best
        self.divisor = 1.0
        self._sums: dict[str, Tensor | float] = {}
        self._summed = 0
        with storing(folder):
            folder.mkdir(parents=True, exist_ok=True)
            if self.fabric.is_global_zero:
                written = {**asdict(plan), "network": network.name, **(about or {})}
                (folder / "plan.json").write_text(json.dumps(written, indent=1), encoding="utf-8")
        self._name = network.name
        self._parameters = sum(p.numel() for p in network.parameters())
        network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        network = parallel.share_batch_norms(network, self.fabric)
        self.average = {k: v.detach().clone() for k, v in network.state_dict().items()}
        self.network, self.optimizer = self.fabric.setup(network, self._optimizer(network))
        self.average = {k: v.to(self.fabric.device) for k, v in self.average.items()}
        if self.fabric.device.type == "cpu" and precision.startswith("bf16"):
            quicken(network)
        self._precision = precision
        if (folder / "resume.pt").exists():
            self._resume()
        self._open_curves()

    def _optimizer(self, network: LocalisationNetwork) -> torch.optim.Optimizer:
        plan = self.plan
        pretrained = [p for n, p in network.named_parameters() if n.startswith("rgb.")]
        known = {id(p) for p in pretrained}
        rest = [p for p in network.parameters() if id(p) not in known]
        groups = [
            {"params": rest, "lr": plan.rate, "base": plan.rate},
            {"params": pretrained, "lr": plan.backbone_rate, "base": plan.backbone_rate},
        ]
        kind = torch.optim.AdamW if plan.optimizer == "adamw" else torch.optim.Adam
        return kind(groups, weight_decay=plan.weight_decay)

    def _resume(self) -> None:
        state = load_state(self.folder / "resume.pt")
        samples = state.get("samples")  # states of the first version do not say
        if samples is not None and samples != self._samples():
            raise ResumeError(
                "The folder holds a run with another seed or batch; it would not see the data "
                "it has not seen yet.",
                "Use the same seed and batch, or an empty folder.",
            )
        try:
            self.network.module.load_state_dict(state["network"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.average = {k: v.to(self.fabric.device) for k, v in state["average"].items()}
            self.step = int(state["step"])
        except (KeyError, ValueError, RuntimeError) as error:
            raise ResumeError(
                "The folder holds a run of another network or optimiser.",
                "Use the network it was begun with, or an empty folder.",
            ) from error
        for group in self.optimizer.param_groups:  # a prolonged run may have other rates
            fresh = group is self.optimizer.param_groups[0]
            group["base"] = self.plan.rate if fresh else self.plan.backbone_rate
        self.best, self.waited = state.get("best"), int(state.get("waited", 0))
        self.divisor = float(state.get("divisor", 1.0))
        self._sums, self._summed = dict(state.get("sums", {})), int(state.get("summed", 0))

    def _samples(self) -> list[int]:
        return [self.plan.seed, self.plan.batch]

    def _open_curves(self) -> None:
        if not self.fabric.is_global_zero:
            return
        self._curves = {
            name: Curve(self.folder / f"{name}.csv", self.step) for name in ("curve", "validation")
        }
        with storing(self.folder):
            self._events = EventFile(self.folder / "tensorboard", self.step)

    def save(self) -> None:
        """Write ``resume.pt``; raises StorageError or NotFiniteError, which leave the file
        before it whole."""
        self._check(self._sums.get("loss", 0.0))
        if self.fabric.is_global_zero:
            save_state(self.folder / "resume.pt", {
                "version": 2,
                "network": self.network.module.state_dict(),
                "average": self.average,
                "optimizer": self.optimizer.state_dict(),
                "step": self.step,
                "samples": self._samples(),
                "best": self.best,
                "waited": self.waited,
                "divisor": self.divisor,
                "sums": {k: float(v) for k, v in self._sums.items()},
                "summed": self._summed,
            })  # fmt: skip
            self.report({"event": "saved", "step": self.step, "file": "resume.pt"})

    def _log(self, name: str, row: dict[str, Any]) -> None:
        if self.fabric.is_global_zero:
            self._curves[name].add(row)
            values = {f"{name}/{k}": float(v) for k, v in row.items() if k != "step"}
            with storing(self._events.path):
                self._events.add(self.step, {k: v for k, v in values.items() if v == v})
        self.report({"event": name, **row})

    def run(self) -> None:
        """Train to the last step of the plan; returns early when ``cancelled`` is set or nothing
        has improved for ``stop_after`` validations. May be called again after a StorageError:
        it goes on from the step it had reached.

        Raises:
            NotFiniteError: the loss is no number any more.
            StorageError: the disk is full. In both cases the state saved last is intact.
        """
        plan, fabric = self.plan, self.fabric
        self.report({
            "event": "started", "protocol": VERSION, "step": self.step, "steps": plan.steps,
            "batch": plan.batch, "device": str(fabric.device), "precision": self._precision,
            "processes": fabric.world_size, "network": self._name,
            "parameters": self._parameters, "folder": str(self.folder),
        })  # fmt: skip
        if self._begun:  # after an error such as a full disk, curves may end in half a row
            self._open_curves()
        self._begun = True
        self._clock = _Clock(self.step, plan)
        stream = batches(
            self.source, self.step * plan.batch, max(0, plan.steps - self.step), plan.batch,
            plan.workers, fabric.global_rank, fabric.world_size,
        )  # fmt: skip
        self._learn()
        with contextlib.closing(stream):
            reason = self._go(stream)
        self.save()
        if reason == "cancelled" and self.step < plan.steps:
            self.report({"event": "cancelled", "step": self.step})
        else:
            reason = "steps" if reason == "cancelled" else reason
            self.report({"event": "finished", "step": self.step, "reason": reason})

    def _go(self, stream: Iterator[tuple[Tensor, Tensor]]) -> str:
        """Every step until the last, a wish to stop, or no improvement; says which."""
        plan = self.plan
        if self._stopping():
            return "cancelled"
        if plan.validate_first and plan.validate_every and self.step == 0 and self.best is None:
            self.validate()
        for picture, mask in stream:
            self.one(picture, mask)
            if self.step % plan.log_every == 0:
                self._log_curve()
            if plan.validate_every and self.step % plan.validate_every == 0:
                self.validate()
            if self.step % plan.save_every == 0:
                self.save()
            self._tell()
            if plan.stop_after and self.waited >= plan.stop_after:
                return "no improvement"
            if self._stopping():
                return "cancelled"
        return "steps"

    def _learn(self) -> None:
        """Training mode, but for what the plan freezes."""
        self.network.train()
        if not self.plan.freeze:
            return
        for layer in self.network.modules():
            if isinstance(layer, torch.nn.modules.batchnorm._BatchNorm):
                layer.eval()
        if self.plan.freeze == "backbone":
            for name, weight in self.network.module.named_parameters():
                if name.startswith("rgb."):
                    weight.requires_grad_(False)

    def one(self, picture: Tensor, mask: Tensor) -> None:
        """One step on one batch (see :func:`training.loader.batches`)."""
        plan, fabric = self.plan, self.fabric
        seed = (plan.seed, self.step, fabric.global_rank)
        torch.manual_seed(int(np.random.SeedSequence(seed).generate_state(1, np.uint64)[0] >> 1))
        factor = plan.rate_at(self.step) / self.divisor
        for group in self.optimizer.param_groups:
            group["lr"] = group["base"] * factor
        rgb = picture.to(fabric.device).float().div_(255)
        output: Output = self.network(rgb.contiguous(memory_format=torch.channels_last))
        target = mask.to(fabric.device).float()
        if fabric.world_size > 1:
            output, target = parallel.gather_output(output), parallel.gather(target)
        parts = self.loss(output, target)
        total = torch.stack(list(parts.values())).sum()
        if fabric.device.type == "cpu":  # elsewhere a look at it would wait for the device
            self._check(total.detach())
        self.optimizer.zero_grad()
        fabric.backward(total)
        if plan.clip:
            fabric.clip_gradients(
                self.network, self.optimizer, max_norm=plan.clip, error_if_nonfinite=False
            )
        self.optimizer.step()
        self.step += 1
        self._update_average()
        for key, value in {**parts, "loss": total}.items():
            self._sums[key] = self._sums.get(key, 0.0) + value.detach()
        self._summed += 1

    def _log_curve(self) -> None:
        self._check(self._sums.get("loss", 0.0))
        means = {k: float(v) / max(1, self._summed) for k, v in self._sums.items()}
        row = {"step": self.step, **{k: round(v, 5) for k, v in means.items()}}
        factor = self.plan.rate_at(self.step - 1) / self.divisor
        speed = self._clock.images_per_s(self.step)
        self._log("curve", {**row, "rate": factor, "images_per_s": round(speed, 2)})
        self._sums, self._summed = {}, 0

    def _check(self, loss: Tensor | float) -> None:
        if not np.isfinite(float(loss)):
            raise NotFiniteError(
                f"The loss is no number any more at step {self.step}.",
                "Lower the learning rate; the state that was saved last is intact.",
            )

    def _tell(self) -> None:
        if self._clock.due() or self.step == self.plan.steps:
            self.report({"event": "progress", **self._clock.progress(self.step)})

    def _stopping(self) -> bool:
        """Whether to stop; waits here while paused. All processes agree."""
        cancelled, paused = parallel.agreed(self.fabric, self.cancelled, self.paused)
        if paused and not cancelled:
            self.save()
            self.report({"event": "paused", "step": self.step})
            with self._clock.standing():
                while paused and not cancelled:
                    time.sleep(_WAIT)
                    cancelled, paused = parallel.agreed(self.fabric, self.cancelled, self.paused)
            if not cancelled:
                self.report({"event": "resumed", "step": self.step})
        self.cancelled = cancelled
        return cancelled

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
        """Figures of the averaged weights on the first samples of the validation source, see
        :func:`training.validation.validate`; keeps the best weights and divides the rate."""
        module, plan = self.network.module, self.plan
        kept = {k: v.detach().clone() for k, v in module.state_dict().items()}
        module.load_state_dict(self.average)
        module.eval()
        clock = getattr(self, "_clock", None) or _Clock(self.step, plan)
        shown = []
        try:
            with clock.standing(validating=True):
                figures = validate(
                    module, self.validation, self.fabric, self.loss, plan.validation_samples,
                    plan.batch,
                )  # fmt: skip
                if plan.maps and self.fabric.is_global_zero:
                    shown = write_maps(
                        module, self.validation, self.fabric, self.folder / "maps", self.step,
                        plan.maps,
                    )  # fmt: skip
        finally:  # a full disk must not leave the averaged weights in the place of the others
            module.load_state_dict(kept)
            self._learn()
        best = plan.better(figures[plan.watch], self.best)
        self._log("validation", {"step": self.step, **figures, "best": int(best)})
        for one in shown:
            name = one.file.relative_to(self.folder).as_posix()
            self.report({
                "event": "map", "step": self.step, "file": name, "kind": one.kind,
                "score": one.score,
            })  # fmt: skip
        self._judge(best, figures)
        return figures

    def _judge(self, best: bool, figures: dict[str, float]) -> None:
        self.waited = 0 if best else self.waited + 1
        if best:
            if self.fabric.is_global_zero:
                state = {"average": self.average, "step": self.step, "figures": figures}
                save_state(self.folder / "best.pt", state)
            self.best = figures[self.plan.watch]
        elif self.plan.patience and self.waited % self.plan.patience == 0:
            self.divisor *= 10
            self.report({"event": "rate", "step": self.step, "divisor": self.divisor})


class _Clock:
    """Speed and remaining time, without pauses; validations still to come are counted."""

    def __init__(self, step: int, plan: Plan) -> None:
        self.plan, self.begun = plan, step
        self.started = self.told = time.monotonic()
        self.stood = self.validated = 0.0
        self.validations = 0

    def images_per_s(self, step: int) -> float:
        seconds = time.monotonic() - self.started - self.stood
        return (step - self.begun) * self.plan.batch / max(seconds, 1e-9)

    def due(self) -> bool:
        return time.monotonic() - self.told >= _TELL

    def progress(self, step: int) -> dict[str, Any]:
        self.told = time.monotonic()
        speed = self.images_per_s(step)
        left = self.plan.steps - step
        remaining = left * self.plan.batch / speed if speed > 0 else None
        if remaining is not None and self.validations and self.plan.validate_every:
            coming = self.plan.steps // self.plan.validate_every - step // self.plan.validate_every
            remaining += coming * self.validated / self.validations
        return {
            "step": step,
            "steps": self.plan.steps,
            "share": round(step / max(1, self.plan.steps), 4),
            "images_per_s": round(speed, 2),
            "remaining_s": None if remaining is None else round(remaining, 1),
        }

    def standing(self, validating: bool = False) -> _Standing:
        return _Standing(self, validating)


class _Standing:
    """Time that is not training's."""

    def __init__(self, clock: _Clock, validating: bool) -> None:
        self.clock, self.validating = clock, validating

    def __enter__(self) -> None:
        self.begun = time.monotonic()

    def __exit__(self, *_: object) -> None:
        seconds = time.monotonic() - self.begun
        self.clock.stood += seconds
        if self.validating:
            self.clock.validated += seconds
            self.clock.validations += 1
