from __future__ import annotations

import numpy as np
import pytest

from tests.training.photographs import photograph
from training.pools import Pool
from training.synthesis import shallow, shapes
from training.synthesis.sampler import PoolEmptyError, Recipe, Sampler


@pytest.fixture
def base() -> np.ndarray:
    return photograph(np.random.default_rng(1), 192, 256)


def _outside_is_untouched(before: np.ndarray, after: np.ndarray, mask: np.ndarray) -> None:
    import cv2

    near = cv2.dilate(mask.astype(np.uint8), np.ones((25, 25), np.uint8)).astype(bool)
    assert np.array_equal(before[~near], after[~near])


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("kind", ["splice", "copy_move", "heal", "inpaint", "retouch"])
def test_mask_marks_what_changed(base: np.ndarray, kind: str, seed: int) -> None:
    rng = np.random.default_rng(seed)
    outline = shapes.region(rng, base, high=0.2)
    if kind == "splice":
        donor = photograph(np.random.default_rng(100 + seed), 160, 220)
        after, mask = shallow.splice(rng, base, donor, shapes.region(rng, donor))
    else:
        after, mask = getattr(shallow, kind)(rng, base, outline)
    assert after.shape == base.shape
    assert after.dtype == np.uint8
    assert mask.dtype == bool
    assert 0 < mask.mean() < 0.9
    _outside_is_untouched(base, after, mask)
    changed = (after != base).any(axis=2)
    assert changed[mask].mean() > 0.5


def test_pasted_objects_are_never_specks(base: np.ndarray) -> None:
    speck = np.zeros(base.shape[:2], bool)
    speck[50:54, 60:64] = True
    sizes = [
        shallow.place(np.random.default_rng(s), base, speck, base.shape[:2])[1].mean()
        for s in range(20)
    ]
    assert np.median(sizes) > 0.003


def test_region_covers_what_is_asked_for(base: np.ndarray) -> None:
    shares = [shapes.region(np.random.default_rng(s), base, 0.02, 0.2).mean() for s in range(40)]
    assert min(shares) >= 0.02
    assert max(shares) <= 0.2


def test_samples_are_a_function_of_seed_and_number(pool: Pool) -> None:
    one, two = (Sampler(pool, "train", Recipe(size=128), seed=3) for _ in range(2))
    other = Sampler(pool, "train", Recipe(size=128), seed=4)
    differing = 0
    for index in (0, 7, 7, 19):
        a, b = one.sample(index), two.sample(index)
        assert np.array_equal(a.rgb, b.rgb)
        assert np.array_equal(a.mask, b.mask)
        assert a.kind == b.kind
        differing += not np.array_equal(a.rgb, other.sample(index).rgb)
    assert differing == 4


def test_samples_have_the_size_and_kinds_of_the_recipe(pool: Pool) -> None:
    sampler = Sampler(pool, "train", Recipe(size=128), seed=0)
    samples = [sampler.sample(i) for i in range(120)]
    assert {s.rgb.shape for s in samples} == {(128, 128, 3)}
    assert {s.mask.shape for s in samples} == {(128, 128)}
    kinds = {s.kind for s in samples}
    assert kinds == {"authentic", "splice", "copy-move", "heal", "inpaint", "retouch"}
    assert all((s.kind == "authentic") == (not s.mask.any()) for s in samples)
    authentic = sum(s.kind == "authentic" for s in samples) / len(samples)
    assert 0.25 < authentic < 0.6


def test_an_empty_split_is_refused_with_a_sentence(pool: Pool) -> None:
    with pytest.raises(PoolEmptyError, match="no picture of split 'nowhere'"):
        Sampler(pool, "nowhere")
