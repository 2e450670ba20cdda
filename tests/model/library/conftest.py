from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import safetensors.torch
import torch

from model import checkpoint, files, networks
from model.card import ModelCard
from model.errors import CheckpointError
from model.library import Figure, Library, MapChange, Regression
from tests.model.conftest import plain_card

MakeModel = Callable[..., Path]


def quick(weights: Path) -> ModelCard:
    """Stands for the trial of a network, which takes a third of a second."""
    card = ModelCard.read(weights.with_suffix(".json"))
    if card.sha256 != files.sha256(weights):
        raise CheckpointError("sha256 differs")
    return card


@pytest.fixture
def make_model(tmp_path: Path) -> MakeModel:
    """Writes a card and weights that are too few for any network; the weights file."""

    def make(seed: int = 1, folder: str = "made", stem: str = "net") -> Path:
        path = tmp_path / folder / f"{stem}.safetensors"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(safetensors.torch.save({"a": torch.full((40,), float(seed))}))
        card = plain_card(name=f"Net {seed}", sha256=files.sha256(path))
        path.with_suffix(".json").write_text(card.to_json(), encoding="utf-8")
        return path

    return make


@pytest.fixture
def library(tmp_path: Path, make_model: MakeModel) -> Library:
    """An empty list in a folder whose name is not ASCII; models in it are not tried."""
    return Library(tmp_path / "Modèles 模型" / "models", make_model(99, "shipped"), quick)


@pytest.fixture(scope="session")
def networks_saved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two networks that run: one stands for the shipped one."""
    folder = tmp_path_factory.mktemp("networks")
    paths = []
    for seed in (1, 2):
        torch.manual_seed(seed)
        paths.append(folder / f"{seed}.safetensors")
        card = plain_card(arguments={"width": 8}, name=f"Net {seed}")
        checkpoint.save(paths[-1], networks.build("small", width=8), card)
    return paths[0], paths[1]


@pytest.fixture
def real(tmp_path: Path, networks_saved: tuple[Path, Path]) -> Library:
    """A list as the program has it, with a network that stands for the shipped one."""
    return Library(tmp_path / "real" / "models", networks_saved[0])


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
