"""Near-duplicates, groups and splits, and what gives the class away."""

from __future__ import annotations

import time

import cv2
import numpy as np
import pytest

from tests.training.photographs import photograph
from training import pictures
from training.datasets import DataSetError
from training.datasets.division import check_shares, split_of
from training.datasets.leak import Trait, separation, size_trait, tables_trait
from training.datasets.likeness import alike, fingerprints, joined

SHARES = {"train": 0.8, "validation": 0.1, "test": 0.1}


def distance(a: tuple[int, int], b: tuple[int, int]) -> int:
    return max((x ^ y).bit_count() for x, y in zip(a, b, strict=True))


def test_saving_and_resizing_keep_the_fingerprints_and_other_pictures_do_not() -> None:
    rng = np.random.default_rng(1)
    shown = [photograph(rng, 120, 160) for _ in range(30)]
    prints = [fingerprints(p) for p in shown]
    for picture, own in zip(shown, prints, strict=True):
        half = cv2.resize(picture, (80, 60), interpolation=cv2.INTER_AREA)
        for changed in (pictures.recompress(picture, 50), half, pictures.recompress(half, 70)):
            other = fingerprints(changed)
            assert own is not None
            assert other is not None
            assert distance(own, other) <= 10
    first, second = (np.array([p[k] for p in prints if p], np.uint64) for k in (0, 1))
    assert alike(first, second, np.ones(30, bool), 10) == []


def test_a_plain_surface_is_like_nothing() -> None:
    assert fingerprints(np.full((40, 40, 3), 120, np.uint8)) is None


def test_likeness_agrees_with_a_plain_comparison_and_scales() -> None:
    rng = np.random.default_rng(0)
    prints = rng.integers(0, 2**63, (1200, 2)).astype(np.uint64)
    for k in range(40):  # copies with a few bits turned
        flips = sum(1 << int(b) for b in rng.choice(62, int(rng.integers(1, 15)), replace=False))
        prints[900 + k] = prints[k] ^ np.uint64(flips)
    known = np.ones(1200, bool)
    known[5] = False
    expected = {
        (i, j)
        for i in range(1200)
        for j in range(i + 1, 1200)
        if known[i]
        and all((int(prints[i, c]) ^ int(prints[j, c])).bit_count() <= 10 for c in (0, 1))
    }
    assert set(alike(prints[:, 0], prints[:, 1], known, 10)) == expected
    assert 15 < len(expected) < 40
    many = rng.integers(0, 2**63, (10_000, 2)).astype(np.uint64)
    started = time.process_time()
    assert alike(many[:, 0], many[:, 1], np.ones(10_000, bool), 10) == []
    assert time.process_time() - started < 5


def test_joined_finds_connected_components() -> None:
    assert joined(7, [(0, 2), (5, 6), (2, 4), (4, 0)]) == [0, 1, 0, 3, 0, 5, 5]


def test_splits_are_stable_and_of_the_promised_size() -> None:
    groups = [f"g{i}" for i in range(5000)]
    splits = [split_of(g, SHARES) for g in groups]
    assert splits == [split_of(g, SHARES) for g in reversed(groups)][::-1]
    for split, share in SHARES.items():
        assert splits.count(split) / 5000 == pytest.approx(share, abs=0.02)
    # never to change: an old data set and a new one must not disagree
    assert [split_of(f"s/{i}", SHARES) for i in range(12)] == PINNED
    assert {split_of(g, {"test": 1.0}) for g in groups} == {"test"}


PINNED = [*["train"] * 5, "test", "test", "validation", *["train"] * 4]


@pytest.mark.parametrize("shares", [{"train": 0.5}, {"dev": 1.0}, {"train": 1.5, "test": -0.5}])
def test_shares_that_make_no_division_are_refused(shares: dict[str, float]) -> None:
    with pytest.raises(DataSetError) as caught:
        check_shares(shares)
    assert caught.value.hint


def traits(quality: int, count: int) -> list[Trait]:
    data = pictures.jpeg(np.zeros((16, 16, 3), np.uint8), quality)
    return [tables_trait("jpeg", pictures.quantisation_tables(data))] * count


def test_tables_that_tell_the_class_are_told_with_a_number() -> None:
    labels = [0] * 50 + [1] * 50
    groups = [str(i) for i in range(100)]
    assert separation(traits(90, 50) + traits(75, 50), labels, groups) == 1.0
    assert separation(traits(90, 100), labels, groups) == 0.5
    half = traits(90, 50) + traits(90, 25) + traits(75, 25)
    assert separation(half, labels, groups) == pytest.approx(0.75, abs=0.01)
    png = [tables_trait("png", None)] * 50
    assert separation(traits(90, 50) + png, labels, groups) == 1.0


def test_unseen_tables_are_judged_by_the_nearest() -> None:
    low = [t for q in range(50, 75) for t in traits(q, 2)]
    high = [t for q in range(75, 100) for t in traits(q, 2)]
    share = separation(low + high, [0] * 50 + [1] * 50, [str(i // 2) for i in range(100)])
    assert share is not None
    assert share > 0.9


def test_tables_at_random_tell_nothing() -> None:
    rng = np.random.default_rng(3)
    rows = [t for q in rng.integers(60, 95, 600) for t in traits(int(q), 1)]
    share = separation(
        rows, [int(v) for v in rng.integers(0, 2, 600)], [str(i) for i in range(600)]
    )
    assert share is not None
    assert share < 0.58


def test_too_few_images_give_no_number_and_sizes_count_too() -> None:
    assert separation(traits(90, 30), [0] * 15 + [1] * 15, ["g"] * 30) is None
    sizes = [size_trait(640, 480)] * 20 + [size_trait(480, 640)] * 20 + [size_trait(512, 512)] * 40
    assert separation(sizes, [0] * 40 + [1] * 40, [str(i) for i in range(80)]) == 1.0
