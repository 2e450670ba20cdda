"""Fills, hard negatives, graphics, and the programs that show and measure samples."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.training.photographs import photograph
from training import pictures
from training.pools import Pool
from training.synthesis import hard, measure, overlay, regenerator, sheet
from training.synthesis.patch_fill import patch_fill
from training.synthesis.sampler import Recipe, Sampler


def _stripes(side: int = 128, period: int = 10) -> np.ndarray:
    x = np.arange(side)
    row = 128 + 90 * np.sign(np.sin(2 * np.pi * x / period + 0.3))
    return np.repeat(np.repeat(row[None, :, None], side, 0), 3, 2).astype(np.uint8)


def _hole(side: int = 128) -> np.ndarray:
    hole = np.zeros((side, side), bool)
    hole[40:90, 50:80] = True
    return hole


def test_patches_continue_a_structure_where_diffusion_smears_it():
    picture, hole = _stripes(), _hole()
    damaged = picture.copy()
    damaged[hole] = (255, 0, 0)  # what was there must not matter
    filled = patch_fill(np.random.default_rng(0), damaged, hole)
    assert filled is not None
    assert np.array_equal(filled[~hole], damaged[~hole])
    smeared = cv2.inpaint(damaged, hole.astype(np.uint8), 3, cv2.INPAINT_TELEA)
    error, other = (
        float(np.abs(result[hole].astype(int) - picture[hole]).mean())
        for result in (filled, smeared)
    )
    assert error < 12
    assert error < 0.4 * other


def test_patch_fill_repeats_and_knows_its_limits():
    picture, hole = photograph(np.random.default_rng(2), 96, 96), _hole(96)
    first, second = (patch_fill(np.random.default_rng(5), picture, hole) for _ in range(2))
    assert first is not None
    assert np.array_equal(first, second)
    assert patch_fill(np.random.default_rng(5), picture, np.zeros_like(hole)) is None
    assert patch_fill(np.random.default_rng(5), picture, np.ones_like(hole)) is None


def test_smooth_fill_is_between_its_surroundings():
    picture, hole = photograph(np.random.default_rng(4), 128, 128), _hole()
    filled = regenerator.smooth_fill(picture, hole)
    assert np.array_equal(filled[~hole], picture[~hole])
    ring = cv2.dilate(hole.astype(np.uint8), np.ones((61, 61), np.uint8)).astype(bool) & ~hole
    assert filled[hole].min() >= picture[ring].min()
    assert filled[hole].max() <= picture[ring].max()


@pytest.mark.skipif(not regenerator.WEIGHTS.is_file(), reason="the weights were left out")
def test_the_network_redraws_a_region_and_little_of_it_changes():
    picture, hole = photograph(np.random.default_rng(6), 130, 131), np.zeros((130, 131), bool)
    hole[30:77, 41:90] = True
    drawn = regenerator.redraw(picture, hole)
    assert drawn is not None
    assert drawn.shape == picture.shape
    reach = regenerator.CONTEXT
    far = cv2.dilate(hole.astype(np.uint8), np.ones((2 * reach + 1,) * 2, np.uint8)) == 0
    assert np.array_equal(drawn[far], picture[far])
    gap = np.abs(drawn[hole].astype(int) - picture[hole]).mean()
    assert 0.5 < gap < 25
    assert np.array_equal(drawn, regenerator.redraw(picture, hole))
    assert regenerator.redraw(picture, np.zeros_like(hole)) is None


@pytest.mark.parametrize("name", hard.HARD)
def test_hard_negatives_repeat_and_change_the_picture(name: str):
    picture = photograph(np.random.default_rng(8), 96, 128)
    function = hard.HARD[name][0]
    results = [function(np.random.default_rng(9), picture) for _ in range(2)]
    assert results[0].shape == picture.shape
    assert results[0].dtype == np.uint8
    assert np.array_equal(*results)
    assert not np.array_equal(results[0], picture)


def test_graphics_are_never_marked_and_end_what_they_hide():
    picture = photograph(np.random.default_rng(10), 128, 160)
    everything = np.ones((128, 160), bool)
    cleared = changed = 0
    for seed in range(25):
        after, mask = overlay.lay_over(np.random.default_rng(seed), picture, everything)
        again, nothing = overlay.lay_over(np.random.default_rng(seed), picture, ~everything)
        assert np.array_equal(after, again)
        assert not nothing.any()
        differs = (after != picture).any(axis=2)
        assert not (~mask & ~differs).sum() > 0.02 * mask.size  # cleared only where covered
        cleared += not mask.all()
        changed += bool(differs.any())
    assert changed == 25
    assert cleared > 10


def test_a_screen_around_the_picture_is_not_part_of_it():
    picture = photograph(np.random.default_rng(11), 128, 128)
    for seed in range(8):
        after, mask = overlay.frame(np.random.default_rng(seed), picture, np.ones((128, 128), bool))
        assert 0.4 < mask.mean() < 1
        assert np.array_equal(after[mask], picture[mask])


def test_a_sheet_shows_every_row(pool: Pool, tmp_path):
    out = tmp_path / "sheet.png"
    arguments = ["--pool", str(pool.out), "--out", str(out), "--count", "2", "--size", "64"]
    assert sheet.main([*arguments, "--kinds", "splice", "heal", "--plain"]) == 0
    assert pictures.read(out).shape == (2 * (64 + 22), 2 * 2 * 64, 3)


def test_a_sheet_of_faces_without_faces_says_so(pool: Pool, tmp_path, capsys):
    arguments = ["--pool", str(pool.out), "--out", str(tmp_path / "s.png"), "--kinds", "face-swap"]
    assert sheet.main(arguments) == 2
    assert "face" in capsys.readouterr().err


def test_cost_is_measured_over_all_samples(pool: Pool):
    cost = measure.measure(Sampler(pool, "train", Recipe(size=64)), 12)
    assert sum(number for number, _ in cost.kinds.values()) == cost.samples == 12
    assert 0 < cost.median_ms <= cost.p95_ms
    mean, longest = measure.measure_fills(Sampler(pool, "train", Recipe(size=64)), 3)
    assert 0 < mean <= longest
    means = sum(number * mean for number, mean in cost.kinds.values()) / 12
    assert means == pytest.approx(cost.mean_ms, abs=0.15)
