"""Images whose edits are painted red, and a localizer that sees red: what it must find is known
without a network."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

import cv2
import numpy as np

from model.card import Calibration, ModelCard, ValidatedRange
from model.errors import InputShapeError
from model.localisation import Localisation, TilePlan
from tests.training.photographs import photograph
from training import pictures
from training.evaluation.items import read_items
from training.evaluation.records import Journal
from training.evaluation.run import Measured, evaluate, survey

CONDITIONS = ("as is", "JPEG 70")


def card(**changes: object) -> ModelCard:
    values: dict[str, object] = {
        "name": "Stand-in",
        "version": "1",
        "architecture": "small",
        "arguments": {},
        "tile_side": 512,
        "tile_overlap": 128,
        "threshold": 0.5,
        "score_threshold": 0.6,
        "threshold_origin": "set by a test",
        "mask_calibration": Calibration(),
        "score_calibration": Calibration(),
        "false_alarms": None,
        "minimum_region": 0.002,
        "validated": ValidatedRange(16, 4000, ("jpeg", "png"), 50),
        "sha256": "ab" * 32,
    }
    return ModelCard(**{**values, **changes})  # type: ignore[arg-type]


class SeesRed:
    """Marks red pixels; ``sharpness`` 1 is certain, 0 knows nothing. ``blind`` names the sizes
    (height, width) it cannot run on."""

    device = "cpu"

    def __init__(
        self, sharpness: float = 1.0, blind: tuple[int, int] = (0, 0), **changes: object
    ) -> None:
        self.card = card(**changes)
        self.calls = 0
        self._sharpness = sharpness
        self._blind = blind

    def localise(self, rgb, progress=None, cancelled=None):
        if rgb.shape[:2] == self._blind:
            raise InputShapeError("This picture is refused.")
        self.calls += 1
        red = rgb[..., 0].astype(np.float32) - rgb[..., 1:].max(axis=2)
        seed = int.from_bytes(hashlib.sha256(rgb.tobytes()).digest()[:4], "big")
        rng = np.random.default_rng(seed)
        noise = cv2.GaussianBlur(rng.standard_normal(rgb.shape[:2], dtype=np.float32), (0, 0), 2)
        noise = np.clip(0.5 + 0.25 * noise / noise.std(), 0, 1)
        # Some images are harder than others.
        sharp = self._sharpness ** rng.uniform(0.5, 2)
        found = np.clip(red / 200, 0, 1) * sharp + noise * (1 - sharp)
        found = found.astype(np.float32)
        high = np.sort(found, axis=None)[-max(1, found.size // 100) :]
        return Localisation(
            map=found,
            score=float(high.mean()),
            device="cpu",
            device_name="test",
            precision="float32",
            threads=1,
            plan=TilePlan(512, 128, 1),
            seconds=0.25,
            steps=(),
            input_sha256="",
            map_sha256="",
        )


def picture(
    seed: int, *, edited: bool, height: int = 96, width: int = 128
) -> tuple[np.ndarray, np.ndarray]:
    """RGB and mask; grey enough that only the edit is red."""
    rng = np.random.default_rng(seed)
    grey = photograph(rng, height, width)[..., :1]
    rgb = np.repeat(grey // 2 + 40, 3, axis=2)
    mask = np.zeros((height, width), bool)
    if edited:
        top, left = int(rng.integers(0, height // 2)), int(rng.integers(0, width // 2))
        mask[top : top + height // 3, left : left + width // 3] = True
        rgb[mask] = (235, 30, 30)
    return rgb.astype(np.uint8), mask


def evaluation_set(folder: Path, sets: dict[str, tuple[int, int]]) -> Path:
    """An ``index.csv`` with images: set -> (manipulated, authentic). An authentic image and the
    manipulated one of the same number are one scene."""
    rows = []
    for number_of_set, (name, (ones, zeros)) in enumerate(sets.items()):
        (folder / name).mkdir(parents=True)
        for label, count in ((1, ones), (0, zeros)):
            for index in range(count):
                rgb, mask = picture(1000 * number_of_set + index, edited=bool(label))
                stem = f"{index:03d}_{'edit' if label else 'orig'}"
                image = f"{name}/{stem}.png"
                (folder / image).write_bytes(pictures.png(rgb))
                masked = f"{name}/{stem}_gt.png" if label else ""
                if label:
                    (folder / masked).write_bytes(pictures.png(mask.astype(np.uint8) * 255))
                kind = ("splicing", "copy-move")[index % 2] if label else ""
                rows.append((name, image, masked, label, kind, str(index)))
    with (folder / "index.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("set", "image", "mask", "label", "manipulation", "group"))
        writer.writerows(rows)
    return folder


def run(data: Path, journal: Path, localizer: SeesRed, **options: object) -> Measured:
    """Evaluate on a folder under ``CONDITIONS``, or those of ``conditions``."""
    conditions = options.pop("conditions", CONDITIONS)
    measured = survey(read_items(data), options.pop("max_side", None))  # type: ignore[arg-type]
    opened = Journal(journal, localizer.card)
    try:
        return evaluate(localizer, measured, conditions, opened, **options)  # type: ignore[arg-type]
    finally:
        opened.close()
