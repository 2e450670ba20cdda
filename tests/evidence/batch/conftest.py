"""Small pictures and a small real network with random weights, made here."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from model.card import Calibration, ModelCard, ValidatedRange


def drawn(folder: Path, count: int, *, side: int = 96, name: str = "picture") -> list[Path]:
    """So many different JPEGs."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(count):
        generator = np.random.default_rng(number)
        pixels = generator.integers(0, 256, (side // 8, side // 8, 3), dtype=np.uint8)
        large = cv2.resize(pixels, (side, side), interpolation=cv2.INTER_CUBIC)
        encoded, data = cv2.imencode(".jpg", large)
        assert encoded
        path = folder / f"{name}-{number:04d}.jpg"
        path.write_bytes(data.tobytes())
        paths.append(path)
    return paths


def saved_network(path: Path) -> ModelCard:
    """A checkpoint of the smallest real network; returns its card."""
    import torch

    from model import checkpoint, networks

    torch.manual_seed(3)
    network = networks.build("small", width=8)
    card = ModelCard(
        name="Tiny",
        version="1",
        architecture="small",
        arguments={"width": 8},
        tile_side=256,
        tile_overlap=64,
        threshold=0.5,
        score_threshold=0.5,
        threshold_origin="set by hand for a test",
        mask_calibration=Calibration(),
        score_calibration=Calibration(),
        false_alarms=None,
        minimum_region=0.001,
        validated=ValidatedRange(32, 8000, ("jpeg", "png"), 10),
    )
    return checkpoint.save(path, network, card)


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    path = tmp_path / "network" / "tiny.safetensors"
    saved_network(path)
    return path
