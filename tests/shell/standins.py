"""A localizer whose answer a test knows, with gates that let the test decide when it goes on."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from model.card import Calibration, ModelCard, ValidatedRange
from model.errors import Cancelled
from model.localisation import CancelCheck, Localisation, Progress, TilePlan

TILES = 4


def card() -> ModelCard:
    """A card with plain values."""
    return ModelCard(
        name="Test network",
        version="1",
        architecture="small",
        arguments={},
        tile_side=256,
        tile_overlap=64,
        threshold=0.5,
        score_threshold=0.5,
        threshold_origin="set by hand for a test",
        mask_calibration=Calibration(),
        score_calibration=Calibration(),
        false_alarms=None,
        minimum_region=0.001,
        validated=ValidatedRange(64, 8000, ("jpeg", "png"), 60),
        sha256="0" * 64,
    )


class StandIn:
    """Responds in the middle of every picture whose red is strong, elsewhere not at all."""

    def __init__(self, *, gated: bool = False) -> None:
        self.card = card()
        self.device = "cpu"
        self.device_name = "Test processor"
        self.precision = "float32"
        self.begun = threading.Event()
        self.go = threading.Event()
        self.seen = 0
        if not gated:
            self.go.set()

    def localise(
        self,
        rgb: npt.NDArray[np.uint8],
        progress: Progress | None = None,
        cancelled: CancelCheck | None = None,
    ) -> Localisation:
        self.seen += 1
        for tile in range(TILES):
            self.begun.set()
            while not self.go.wait(0.002):
                if cancelled is not None and cancelled():
                    raise Cancelled("stopped")
            if progress is not None:
                progress(tile + 1, TILES, f"Analysing: part {tile + 1} of {TILES}")
        height, width = rgb.shape[:2]
        values = np.full((height, width), 0.1, np.float32)
        responds = float(rgb[..., 0].mean()) > 128
        if responds:
            values[height // 4 : height // 2, width // 4 : width // 2] = 0.9
        return Localisation(
            map=values,
            score=0.9 if responds else 0.1,
            device=self.device,
            device_name=self.device_name,
            precision=self.precision,
            threads=1,
            plan=TilePlan(256, 64, TILES),
            seconds=0.1,
            steps=(),
            input_sha256=hashlib.sha256(rgb.data).hexdigest(),
            map_sha256=hashlib.sha256(values.data).hexdigest(),
        )


def picture(path: Path, *, red: bool = True, size: tuple[int, int] = (160, 120)) -> Path:
    """Writes a picture; a red one makes the stand-in respond."""
    width, height = size
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[..., 0] = 220 if red else 40
    pixels[..., 1] = np.linspace(0, 255, width, dtype=np.uint8)[None, :]
    pixels[..., 2] = np.linspace(0, 255, height, dtype=np.uint8)[:, None]
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path)
    return path
