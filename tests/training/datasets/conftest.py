"""Small folders of drawn photographs, and a data set built from one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.training.photographs import photograph
from training import pictures
from training.datasets import Options, Source, build

SIDE = (72, 96)
Draw = Callable[..., Path]


def rectangle(shape: tuple[int, int] = SIDE, share: float = 0.4) -> np.ndarray:
    """A mask (H, W) uint8 of 0 and 255 with a rectangle away from the edges."""
    mask = np.zeros(shape, np.uint8)
    height, width = shape
    mask[height // 4 : height // 4 + int(height * share), 8 : 8 + int(width * share)] = 255
    return mask


def draw_folder(
    folder: Path, manipulated: int = 12, authentic: int = 12, seed: int = 0, quality: int = 90
) -> Path:
    """``tN.jpg`` with ``tN_mask.png``, and ``aN.jpg``."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    for index in range(manipulated):
        picture = photograph(rng, *SIDE)
        (folder / f"t{index}.jpg").write_bytes(pictures.jpeg(picture, quality))
        (folder / f"t{index}_mask.png").write_bytes(pictures.png(rectangle()))
    for index in range(authentic):
        picture = photograph(rng, *SIDE)
        (folder / f"a{index}.jpg").write_bytes(pictures.jpeg(picture, quality))
    return folder


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """A folder of 12 manipulated and 12 authentic images, to be changed at will."""
    return draw_folder(tmp_path / "images")


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of 40 images of each class; left as it is."""
    return draw_folder(tmp_path_factory.mktemp("many") / "images", 40, 40, seed=3)


@pytest.fixture(scope="session")
def built(many: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data set of ``many``; left as it is."""
    out = tmp_path_factory.mktemp("built") / "set.h5"
    shares = {"train": 0.6, "validation": 0.2, "test": 0.2}
    build([Source(many)], out, Options(shares=shares))
    return out
