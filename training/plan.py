"""How a run goes: length, batch, learning rates, schedule, when it is validated and saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch

from model.errors import PalimpsestError
from model.precision import supports_bfloat16

PRECISIONS = ("auto", "32-true", "bf16-mixed", "16-mixed")
FREEZE = ("", "norms", "backbone")


class PlanError(PalimpsestError):
    """A run cannot go as planned; nothing was begun."""

    code = "training.plan"


@dataclass(frozen=True)
class Plan:
    """How a run goes. The learning rate rises over ``warmup`` steps, stays, and falls linearly
    over the last ``decay`` share of ``steps``, so that a finished run can be prolonged from any
    state before the fall.

    Attributes:
        batch: samples of a step, over all processes together.
        rate, backbone_rate: of new layers and of the (pretrained) RGB backbone.
        average: weight of the past in the moving average of the weights; 0 keeps no past.
        workers: processes that make samples; threads: of the processor for the network.
        log_every, save_every, validate_every: in steps; 0 validates never.
        precision: one of ``PRECISIONS``; Lightning Fabric's names, or "auto".
        loss: a name of ``training.losses.NAMED``.
        optimizer: "adamw" or "adam" (the paper's).
        watch: the validation figure that decides what is best: "loss" (lower is better),
            "pixel_f1" or "image_auc".
        patience: validations without improvement after which the rate is divided by ten; 0
            never (the paper: 5).
        stop_after: validations without improvement after which the run ends; 0 never.
        clip: largest norm of the gradient; 0 leaves it.
        maps: pictures of the validation samples written with their maps; 0 none.
        freeze: what a fine-tuning leaves as it is: "norms" keeps the statistics of all batch
            norms, which small batches of few images would spoil; "backbone" keeps these and
            every weight of the RGB backbone; "" nothing.
        validate_first: also validate before the first step: a fine-tuning that spoils what it
            began with then ends with what it began with.
        device: "auto" (a CUDA card when there is one), "cpu" or "cuda".
    """

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
    log_every: int = 20
    loss: str = "ours"
    optimizer: str = "adamw"
    watch: str = "pixel_f1"
    patience: int = 0
    stop_after: int = 0
    clip: float = 1.0
    maps: int = 4
    freeze: str = ""
    validate_first: bool = False
    device: str = "auto"

    def __post_init__(self) -> None:
        least = {"steps": 0, "batch": 1, "save_every": 1, "log_every": 1, "threads": 1}
        for name, smallest in least.items():
            if getattr(self, name) < smallest:
                raise PlanError(f"{name} must be at least {smallest}, not {getattr(self, name)}.")
        if self.precision not in PRECISIONS:
            raise PlanError(
                f"There is no precision {self.precision!r}.", f"Use {', '.join(PRECISIONS)}."
            )
        if self.optimizer not in ("adamw", "adam"):
            raise PlanError(f"There is no optimiser {self.optimizer!r}.", "Use adamw or adam.")
        if self.freeze not in FREEZE:
            raise PlanError(f"There is nothing named {self.freeze!r} to freeze.")
        if self.device not in ("auto", "cpu", "cuda"):
            raise PlanError(f"There is no device {self.device!r}.", "Use auto, cpu or cuda.")
        if self.watch not in ("loss", "pixel_f1", "image_auc"):
            raise PlanError(f"There is no validation figure {self.watch!r}.")

    @classmethod
    def paper(cls, steps: int, epoch: int, **changes: Any) -> Plan:
        """The paper's schedule: Adam at 1e-4, divided by ten when the validation loss has not
        improved for 5 epochs (of ``epoch`` steps); batch 32, no averaging, no clipping."""
        rate = float(changes.pop("rate", 1e-4))
        values: dict[str, Any] = {
            "batch": 32, "rate": rate, "backbone_rate": rate, "weight_decay": 0.0, "warmup": 0,
            "decay": 0.0, "average": 0.0, "optimizer": "adam", "watch": "loss", "patience": 5,
            "clip": 0.0, "loss": "paper", "validate_every": epoch, **changes,
        }  # fmt: skip
        return cls(steps=steps, **values)

    def rate_at(self, step: int) -> float:
        """Factor on the learning rates at a step."""
        if step < self.warmup:
            return (step + 1) / self.warmup
        fall = self.steps * (1 - self.decay)
        return 1.0 if step < fall else max(0.01, (self.steps - step) / (self.steps - fall))

    def better(self, value: float, best: float | None) -> bool:
        """Whether a value of the watched figure improves on the best so far."""
        if value != value:  # a class was missing
            return False
        return best is None or (value < best if self.watch == "loss" else value > best)


def resolve_precision(wanted: str, on: str = "auto") -> str:
    """``"auto"`` is ``"bf16-mixed"`` where the hardware computes bfloat16, else ``"32-true"``: a
    processor without it needs hundreds of times as long. Other names are handed to Fabric."""
    if wanted != "auto":
        return wanted
    card = on != "cpu" and torch.cuda.is_available()
    device = torch.device("cuda" if card else "cpu")
    return "bf16-mixed" if supports_bfloat16(device) else "32-true"
