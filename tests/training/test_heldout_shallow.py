"""The held-out set of shallow manipulations."""

from __future__ import annotations

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.training.photographs import photograph
from training import heldout_shallow, pictures
from training.evaluation.items import read_items
from training.pools import Picture, Pool
from training.synthesis.face_blend import PYRAMID_REACH
from training.synthesis.scenes import Scene, Scenes


def test_pairs_are_from_the_test_split_and_saved_alike(pool: Pool, tmp_path: Path, capsys):
    out = tmp_path / "set"
    arguments = ["--pool", str(pool.out), "--out", str(out), "--count", "4", "--seed", "3"]
    assert heldout_shallow.main(arguments) == 0
    items = read_items(out)
    assert [i.label for i in items] == [1, 0] * 4
    splits = {p.path: p.split for p in pool.pictures}
    with (out / "details.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert {splits[row["photograph"]] for row in rows} == {"test"}
    for forged, untouched in zip(items[::2], items[1::2], strict=True):
        assert forged.manipulation in heldout_shallow._ODDS
        first, second = forged.data(), untouched.data()
        assert pictures.quantisation_tables(first) == pictures.quantisation_tables(second)
        rgb, mask = forged.decode(first)
        other, nothing = untouched.decode(second)
        assert rgb.shape == other.shape
        assert not nothing.any()
        gap = np.abs(rgb.astype(int) - other).mean(axis=2)
        assert gap[mask].mean() > 2
    # A second run into the same folder must not touch it.
    assert heldout_shallow.main(arguments) == 2
    assert "not empty" in capsys.readouterr().err


@pytest.mark.parametrize("kind", heldout_shallow._ODDS)
def test_forgeries_change_nothing_far_from_their_mask(pool: Pool, kind: str):
    scenes = Scenes(pool, "test")
    rgb = photograph(np.random.default_rng(1), 320, 360)
    scene = Scene(rgb, None, Picture("a", "b", "somewhere else", "test"))
    made = [heldout_shallow.forge(np.random.default_rng(s), kind, scene, scenes) for s in range(6)]
    found = [m for m in made if m is not None]
    assert found
    for forged, mask, donor in found:
        assert bool(donor) == kind.startswith("splice")
        away = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 5)
        assert np.array_equal(forged[away > PYRAMID_REACH + 1], rgb[away > PYRAMID_REACH + 1])
        assert (forged != rgb).any(axis=2)[mask].mean() > 0.5


def test_a_clone_continues_what_is_around_the_hole():
    x = np.arange(160)
    row = 128 + 90 * np.sign(np.sin(2 * np.pi * x / 11))
    stripes = np.repeat(np.repeat(row[None, :, None], 120, 0), 3, 2).astype(np.uint8)
    hole = np.zeros((120, 160), bool)
    hole[45:75, 60:95] = True
    damaged = stripes.copy()
    damaged[hole] = (250, 10, 10)
    covered = heldout_shallow.cloned(damaged, hole)
    assert covered is not None
    inside = cv2.erode(hole.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool)
    assert np.abs(covered[inside].astype(int) - stripes[inside]).mean() < 25
    assert heldout_shallow.cloned(damaged, np.ones_like(hole)) is None


def test_what_cannot_be_made_is_told(pool: Pool, tmp_path: Path, capsys):
    out = tmp_path / "set"
    assert heldout_shallow.main(["--pool", str(tmp_path), "--out", str(out)]) == 2
    assert "pool.json" in capsys.readouterr().err
    pool_folder = ["--pool", str(pool.out), "--out", str(out)]
    assert heldout_shallow.main([*pool_folder, "--count", "0"]) == 2
    assert "at least 1" in capsys.readouterr().err
    assert not out.exists()
