"""Masks as files and as differences."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.training.datasets.conftest import rectangle
from tests.training.photographs import photograph
from training import pictures
from training.datasets.difference import difference
from training.datasets.masks import binarise


@pytest.mark.parametrize("white", [1, 76, 128, 255])
def test_any_two_levels_are_black_and_white(white: int) -> None:
    truth = rectangle() > 0
    reading = binarise(truth.astype(np.uint8) * np.uint8(white))
    assert (reading.mask == truth).all()
    assert not reading.grey
    assert reading.marked == pytest.approx(truth.mean())


def test_soft_and_jpeg_damaged_edges_are_no_grey_mask() -> None:
    soft = cv2.GaussianBlur(rectangle(), (0, 0), 1.0)
    damaged = pictures.decode(pictures.jpeg(np.repeat(rectangle()[..., None], 3, 2), 60))[..., 0]
    for levels in (soft, damaged):
        reading = binarise(levels)
        assert not reading.grey
        assert (reading.mask != (rectangle() > 0)).mean() < 0.01


def test_grey_levels_are_noticed() -> None:
    ramp = np.tile(np.linspace(0, 255, 96).astype(np.uint8), (72, 1))
    assert binarise(ramp).grey
    feathered = cv2.GaussianBlur(rectangle(share=0.2), (0, 0), 6)
    assert binarise(feathered).grey
    assert binarise(np.where(rectangle() > 0, 200, 90).astype(np.uint8)).grey


def test_inverted_masks_look_it_and_are_turned() -> None:
    truth = rectangle()
    assert binarise(255 - truth).looks_inverted
    assert not binarise(truth).looks_inverted
    assert (binarise(255 - truth, invert=True).mask == (truth > 0)).all()
    assert not binarise(np.full((9, 9), 255, np.uint8)).looks_inverted


def test_empty_and_full() -> None:
    assert binarise(np.zeros((9, 9), np.uint8)).marked == 0
    assert binarise(np.full((9, 9), 255, np.uint8)).marked == 1


@pytest.fixture
def pair() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Original, edited copy, truth."""
    rng = np.random.default_rng(4)
    original = photograph(rng, 160, 200)
    truth = rectangle((160, 200)) > 0
    edited = original.copy()
    edited[truth] = np.clip(photograph(rng, 160, 200)[truth] // 2 + 90, 0, 255)
    return original, edited, truth


def overlap(a: np.ndarray, b: np.ndarray) -> float:
    return float((a & b).sum() / (a | b).sum())


def test_a_lossless_pair_gives_the_region(pair: tuple[np.ndarray, ...]) -> None:
    original, edited, truth = pair
    found = difference(edited, original, 12)
    assert found.problem == ""
    assert overlap(found.mask, truth) > 0.93
    assert found.outside <= 60  # the soft border only


def test_saving_again_does_not_count_as_an_edit(pair: tuple[np.ndarray, ...]) -> None:
    original, edited, truth = pair
    found = difference(pictures.recompress(edited, 85), original, 20)
    assert overlap(found.mask, truth) > 0.9


def test_pairs_that_make_no_mask(pair: tuple[np.ndarray, ...]) -> None:
    original, _, _ = pair
    assert difference(original, original, 12).problem == "same"
    assert difference(np.clip(original.astype(int) + 40, 0, 255).astype(np.uint8),
                      original, 12).problem == "everywhere"  # fmt: skip
    other = photograph(np.random.default_rng(9), 160, 200)
    assert difference(other, original, 12).problem == "everywhere"
    big = photograph(np.random.default_rng(1), 176, 216)
    detailed = np.clip(big.astype(int) + np.random.default_rng(2).normal(0, 40, big.shape), 0, 255)
    sharp = cv2.GaussianBlur(detailed.astype(np.uint8), (0, 0), 1.0)
    moved = difference(sharp[3:163, 5:205], sharp[8:168, 8:208], 12)
    assert moved.problem == "misaligned"
    assert moved.shift == pytest.approx((3, 5), abs=0.6)
