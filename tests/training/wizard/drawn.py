"""Folders of drawn images for the wizard's tests, and a small current model."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch

from model import card as cards
from model import checkpoint, networks
from tests.training.photographs import photograph
from training import pictures

HEIGHT, WIDTH = 96, 128
ARGUMENTS = {"width": 4, "blocks": [1, 1, 1, 1]}


def scene(number: int) -> np.ndarray:
    return photograph(np.random.default_rng((7, number)), HEIGHT, WIDTH)


def edited(rgb: np.ndarray, number: int) -> tuple[np.ndarray, np.ndarray]:
    """The picture with a disc turned to its negative, and the mask of the disc."""
    rng = np.random.default_rng((8, number))
    centre = (int(rng.integers(40, WIDTH - 40)), int(rng.integers(36, HEIGHT - 36)))
    mask = cv2.circle(np.zeros((HEIGHT, WIDTH), np.uint8), centre, 22, 255, -1)
    changed = rgb.copy()
    changed[mask > 0] = 255 - changed[mask > 0]
    return changed, mask


def with_masks(folder: Path, count: int = 64) -> Path:
    """Half manipulated (every odd one, with ``_mask``), half authentic, all as PNG."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        rgb = scene(number)
        if number % 2:
            rgb, mask = edited(rgb, number)
            (folder / f"p{number:03d}_mask.png").write_bytes(pictures.png(mask))
        (folder / f"p{number:03d}.png").write_bytes(pictures.png(rgb))
    return folder


def current_model(folder: Path) -> Path:
    """A small network that has learned nothing, with a card, as the model in use."""
    torch.manual_seed(3)
    network = networks.build("upernet", **ARGUMENTS)
    card = cards.ModelCard(
        name="Before", version="1", architecture="upernet", arguments=dict(ARGUMENTS),
        tile_side=128, tile_overlap=32, threshold=0.5, score_threshold=0.5,
        threshold_origin="drawn", mask_calibration=cards.Calibration(),
        score_calibration=cards.Calibration(), false_alarms=None, minimum_region=0.002,
        validated=cards.ValidatedRange(64, 6000, ("jpeg", "png"), 50),
    )  # fmt: skip
    path = folder / "before.safetensors"
    checkpoint.save(path, network, card)
    return path
