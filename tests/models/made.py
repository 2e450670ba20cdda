"""Made-up figures, the person's list without networks, and models that differ from the shipped
one by a little."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import torch

from forensics_gui import current_model, folders
from model import checkpoint
from model.card import ModelCard
from model.library import Figure, Library, MapChange, Regression
from model.networks.base import LocalisationNetwork
from tests.model.library.conftest import MakeModel, quick


@pytest.fixture
def library(make_model: MakeModel, monkeypatch: pytest.MonkeyPatch) -> Library:
    """The person's models, which nothing tries; one of them stands for the shipped one."""
    shipped = make_model(99, "shipped")

    def made() -> Library:
        return Library(folders.models(), shipped, quick)

    monkeypatch.setattr(current_model, "library", made)
    return made()


def figures(sha256: str, verdict: str) -> Regression:
    """Figures of a comparison with the shipped model, of the present set."""
    from training.wizard import regression

    sign = -1 if verdict == "worse" else 0
    change = 0.12 if verdict == "worse" else 0.004
    names = [f"{name}-edited.jpg" for name in ("cat", "moose", "brick", "bee", "panda", "tower")]
    changes = [
        MapChange(name, 1, change / (n + 1), 0.8, 0.8 + sign * 0.5 / (n + 1), True, True)
        for n, name in enumerate(names)
    ]
    changes += [MapChange(f"{n}.jpg", 0, change / 9, None, None, False, False) for n in range(34)]
    return Regression(
        verdict=verdict,
        sentence="As the figures say.",
        notes=(),
        difference=Figure(sign * 0.17, sign * 0.25 - 0.01, sign * 0.1 + 0.01, 40),
        f1_old=Figure(0.359, 0.24, 0.48, 20),
        f1_new=Figure(0.359 + sign * 0.2, 0.1, 0.4, 20),
        f1_difference=Figure(sign * 0.2, sign * 0.3 - 0.01, sign * 0.1 + 0.01, 20),
        alarms_old=Figure(0.0, 0.0, 0.16, 20),
        alarms_new=Figure(0.15 if sign else 0.0, 0.0, 0.36, 20),
        alarms_difference=Figure(0.0, 0.0, 0.0, 20),
        changes=tuple(changes),
        images=40,
        scenes=20,
        baseline_sha256=current_model.library().shipped().sha256,
        model_sha256=sha256,
        set_sha256=regression.set_sha256(),
    )


def own_checkpoint(path: Path, network: LocalisationNetwork, card: ModelCard, number: int) -> Path:
    """The network with one weight moved a little; its card names it by ``number``."""
    with torch.no_grad():
        next(iter(network.parameters())).view(-1)[0] += 1e-4 * number
    history = ("fine-tuned on own images, 400 steps",)
    own = dataclasses.replace(card, name="Own", version=str(number), history=history, sha256="")
    checkpoint.save(path, network, own)
    return path
