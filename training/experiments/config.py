"""What all experiments have in common, in one object: the paper's size, or a stated reduction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from training.plan import Plan

#: rows of Tables I to III: number, network of ``model.networks``, title
NETWORKS = (
    ("mvssnet", "MVSS-Net"),
    ("upernet", "w/o BayarConv"),
    ("upernet_bayar", "with BayarConv"),
)
TRAINED_ON = ("S", "D", "S+D")


@dataclass(frozen=True)
class Experiment:
    """One run. ``number`` is the paper's; ``published`` repeats MVSS-Net's image loss as its
    code computes it (a logit loss on a probability)."""

    number: int
    network: str
    title: str
    kind: str
    published: bool = False

    @property
    def name(self) -> str:
        return f"exp{self.number}{'p' if self.published else ''}"


def experiments() -> list[Experiment]:
    """The nine, in the paper's order, then MVSS-Net's three with the loss as published."""
    nine = [
        Experiment(3 * row + column + 1, network, title, kind)
        for row, (network, title) in enumerate(NETWORKS)
        for column, kind in enumerate(TRAINED_ON)
    ]
    return nine + [replace(e, published=True) for e in nine if e.network == "mvssnet"]


@dataclass(frozen=True)
class Config:
    """Sizes of data, networks and runs; the same for every experiment.

    Attributes:
        size: side of the networks' input in pixels.
        whole: True resizes whole pictures to ``size`` x ``size`` as the paper does; False cuts
            crops at native resolution, which keeps the traces at small sizes.
        width, blocks: of the backbones; 64 and (3, 4, 6, 3) is ResNet-50.
        casia_variants: crops of each CASIA training picture.
        synthetic: synthetic shallow samples (train, validation, test).
        faces: deepfake samples (train, validation, test); half are untouched faces.
        steps: of training; ``batch`` samples each.
        epoch: steps between validations.
    """

    name: str
    size: int
    whole: bool
    width: int
    blocks: tuple[int, int, int, int]
    casia_variants: int
    synthetic: tuple[int, int, int]
    faces: tuple[int, int, int]
    steps: int
    batch: int
    epoch: int
    rate: float
    precision: str = "auto"
    workers: int = 0
    threads: int = 1
    seed: int = 0
    log_every: int = 25

    def arguments(self) -> dict[str, Any]:
        """Constructor arguments of the networks."""
        return {"width": self.width, "blocks": list(self.blocks)}

    def plan(self, experiment: Experiment, validation: int) -> Plan:
        """The paper's schedule: Adam, divided by ten when validation has not improved for five
        epochs; its loss; no warm-up, no average of weights."""
        return Plan.paper(
            self.steps, self.epoch, batch=self.batch, rate=self.rate, seed=self.seed,
            workers=self.workers, threads=self.threads, precision=self.precision,
            loss="paper-published" if experiment.published else "paper",
            validation_samples=validation, save_every=self.epoch, log_every=self.log_every, maps=0,
        )  # fmt: skip


#: For two slow cores without a GPU.
REDUCED = Config(
    name="reduced", size=128, whole=False, width=8, blocks=(1, 1, 1, 1), casia_variants=2,
    synthetic=(900, 60, 200), faces=(1400, 100, 400), steps=300, batch=16, epoch=60, rate=1e-3,
)  # fmt: skip

#: The paper's: 512x512, ResNet-50, batch 32, 50 epochs of about 9,000 pictures, Adam 1e-4.
FULL = Config(
    name="full", size=512, whole=True, width=64, blocks=(3, 4, 6, 3), casia_variants=2,
    synthetic=(8000, 400, 800), faces=(8000, 800, 1600), steps=14_000, batch=32, epoch=280,
    rate=1e-4, workers=2, threads=2,
)  # fmt: skip
CONFIGS = {c.name: c for c in (REDUCED, FULL)}
