"""Outlines found in photographs that come without any."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from training import outlines, pictures
from training.pools import Picture, Pool
from training.synthesis.scenes import Scenes


def backdrop(rng: np.random.Generator, height: int = 360, width: int = 480) -> pictures.RGB:
    """Grass, more or less: green noise with some structure."""
    noise = cv2.GaussianBlur(rng.normal(0, 60, (height, width, 3)), (0, 0), 2)
    return np.clip(noise + np.array((60, 130, 60)), 0, 255).astype(np.uint8)


def with_object(rng: np.random.Generator) -> tuple[pictures.RGB, np.ndarray]:
    rgb = backdrop(rng)
    mask = np.zeros(rgb.shape[:2], np.uint8)
    cv2.ellipse(mask, (250, 190), (110, 70), 20, 0, 360, 1, cv2.FILLED)
    paint = np.clip(rng.normal(0, 12, rgb.shape) + np.array((190, 60, 50)), 0, 255)
    return np.where(mask[..., None] > 0, paint, rgb).astype(np.uint8), mask


def test_the_object_in_the_middle_is_outlined() -> None:
    rgb, truth = with_object(np.random.default_rng(1))
    points = outlines.find(rgb)
    assert points is not None
    corners = np.array(points).reshape(-1, 2) * [rgb.shape[1], rgb.shape[0]]
    drawn = np.zeros_like(truth)
    cv2.fillPoly(drawn, [corners.astype(np.int32)], 1)
    assert (drawn & truth).sum() / (drawn | truth).sum() > 0.95
    assert outlines.find(rgb) == points


def test_nothing_is_outlined_where_nothing_stands_out() -> None:
    rng = np.random.default_rng(2)
    assert outlines.find(backdrop(rng)) is None
    faint, mask = backdrop(rng), with_object(rng)[1]
    faint[mask > 0, 1] -= np.minimum(faint[mask > 0, 1], 8)
    assert outlines.find(faint) is None


def test_a_thing_cut_off_by_the_frame_is_left_out() -> None:
    rgb = backdrop(np.random.default_rng(3))
    rgb[:, 200:] = (200, 40, 40)
    assert outlines.find(rgb) is None


@pytest.fixture
def bare(tmp_path: Path) -> Pool:
    """Two animals that stand out, one that does not, a broken file, and what is not looked at."""
    rng = np.random.default_rng(4)
    (tmp_path / "animals").mkdir()
    drawn = [with_object(rng)[0], with_object(rng)[0], backdrop(rng)]
    for number, rgb in enumerate(drawn):
        (tmp_path / f"animals/{number}.png").write_bytes(pictures.png(rgb))
    (tmp_path / "animals/3.png").write_bytes(b"no picture")
    splits = ("train", "validation", "train", "train")
    rows = [Picture(f"animals/{n}.png", "animals", f"g{n}", s) for n, s in enumerate(splits)]
    rows.append(Picture("animals/0.png", "wallpapers", "g4", "train"))
    rows.append(Picture("animals/big-crop0.png", "animals", "g5", "train", prepared=True))
    known = {"path": "animals/2.png", "split": "train", "polygon": [0.1, 0.1] * 6}
    return Pool(tmp_path, tmp_path, rows, [known], [])


def test_a_pool_gains_objects_once_and_keeps_its_own(bare: Pool) -> None:
    assert outlines.add(bare, 100) == 2
    again = Pool.load(bare.out)
    assert outlines.add(again, 100) == 2
    objects = Pool.load(bare.out).objects
    assert [(row["path"], row["split"]) for row in objects] == [
        ("animals/2.png", "train"),
        ("animals/0.png", "train"),
        ("animals/1.png", "validation"),
    ]


def test_no_more_photographs_are_looked_at_than_asked_for(bare: Pool) -> None:
    assert outlines.add(bare, 1) == 1


def test_the_synthesis_draws_what_was_found(bare: Pool) -> None:
    outlines.add(bare, 100)
    bare.objects = bare.objects[1:]
    scene = Scenes(bare, "train").draw_object(np.random.default_rng(5))
    assert scene is not None
    assert scene.outline is not None
    assert scene.picture.path == "animals/0.png"
    assert 0.1 < scene.outline.mean() < 0.2
