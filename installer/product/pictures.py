"""Pictures for trying a built product: one of every format, and a small set to train on. Drawn;
run with an interpreter that has numpy and Pillow."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

#: Pillow's options that keep what matters small
FORMATS: dict[str, dict[str, Any]] = {
    "jpg": {"quality": 92},
    "png": {},
    "tif": {"compression": "tiff_deflate"},
    "bmp": {},
    "gif": {},
    "webp": {"quality": 92},
    "avif": {"quality": 80},
}
#: nothing that the program is built from codes HEIC: this one is of the tests' coded pictures, put
#: together of tiles as telephones do (``tests.installer.product.test_pictures``)
HEIC = Path(__file__).with_name("tiles.heic")
#: a name as people give it
STEM = "Straße № 漢字 {}"
_SIDE = 192
_PAIRS = 24


def draw(seed: int, side: int = _SIDE) -> npt.NDArray[np.uint8]:
    """A scene of waves and grain, uint8 RGB (side, side, 3)."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[0:side, 0:side] / side
    picture = np.zeros((side, side, 3))
    for channel in range(3):
        for _ in range(6):
            a, b, phase = random.uniform(-20, 20, 3)
            picture[..., channel] += np.sin(a * x + b * y + phase)
    picture += random.normal(0, 0.4, picture.shape)
    low, high = picture.min(), picture.max()
    return np.asarray((picture - low) / (high - low) * 255, np.uint8)


def evidence(folder: Path) -> list[Path]:
    """One picture of every format that is opened."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for number, (ending, options) in enumerate(FORMATS.items()):
        target = folder / f"{STEM.format(number)}.{ending}"
        Image.fromarray(draw(number)).save(target, **options)
        made.append(target)
    made.append(folder / f"{STEM.format(len(made))}{HEIC.suffix}")
    shutil.copyfile(HEIC, made[-1])
    return made


def training_set(folder: Path) -> None:
    """``edited`` with a mask for each picture, and ``authentic``."""
    edited, authentic = folder / "edited", folder / "authentic"
    edited.mkdir(parents=True)
    authentic.mkdir()
    for number in range(_PAIRS):
        scene, other = draw(100 + number), draw(200 + number)
        Image.fromarray(scene).save(authentic / f"scene{number}.png")
        mask = np.zeros((_SIDE, _SIDE), np.uint8)
        corner = 20 + 4 * (number % 10)
        mask[corner : corner + 60, 40:110] = 255
        pasted = np.where(mask[..., None] > 0, other, draw(300 + number))
        Image.fromarray(pasted).save(edited / f"forged{number}.png")
        Image.fromarray(mask).save(edited / f"forged{number}_mask.png")
