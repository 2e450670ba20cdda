from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from model import checkpoint, networks
from model.library import Figure, Library, MapChange, Regression
from tests.model.conftest import plain_card

MakeModel = Callable[..., Path]


@pytest.fixture
def make_model(tmp_path: Path) -> MakeModel:
    """Saves a small network of a seed of its own; returns its weights file."""

    def make(seed: int = 1, folder: str = "made", stem: str = "net", **card: object) -> Path:
        torch.manual_seed(seed)
        path = tmp_path / folder / f"{stem}.safetensors"
        values = {"arguments": {"width": 8}, "name": f"Net {seed}", **card}
        checkpoint.save(path, networks.build("small", width=8), plain_card(**values))
        return path

    return make


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """An empty list in a folder whose name is not ASCII."""
    return Library(tmp_path / "Modèles 模型" / "models")


def regression(sha256: str, verdict: str = "worse") -> Regression:
    """Figures as the regression set gives them."""
    one = Figure(-0.2, -0.3, -0.1, 40)
    return Regression(
        verdict=verdict,
        sentence="It got worse.",
        notes=("It responds to more photographs.",),
        difference=one,
        f1_old=one,
        f1_new=one,
        f1_difference=Figure(None, None, None, 0),
        alarms_old=one,
        alarms_new=one,
        alarms_difference=one,
        changes=(MapChange("a.jpg", 1, 0.25, 0.5, None, True, False),),
        images=40,
        scenes=20,
        baseline_sha256="b" * 64,
        model_sha256=sha256,
        set_sha256="c" * 64,
    )
