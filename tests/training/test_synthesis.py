"""Manipulations of one picture, and samples of a pool."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from tests.training.photographs import photograph
from training import pictures
from training.pools import Pool
from training.synthesis import channels, pasting, placing, regenerator, removal, shallow, shapes
from training.synthesis.recipe import FACE_KINDS, GENERATED_KINDS, KINDS, Recipe
from training.synthesis.sampler import PoolEmptyError, RecipeError, Sampler
from training.synthesis.scenes import Scene, crop


@pytest.fixture(scope="module")
def base() -> np.ndarray:
    return photograph(np.random.default_rng(1), 192, 256)


def _make(kind: str, rng: np.random.Generator, base: np.ndarray, seed: int):
    if kind == "splice":
        donor = photograph(np.random.default_rng(100 + seed), 160, 220)
        return shallow.splice(rng, base, donor, shapes.region(rng, donor))
    module = removal if kind in ("heal", "inpaint", "patches", "generated") else shallow
    high = 0.12 if module is removal else 0.3
    return getattr(module, kind)(rng, base, shapes.region(rng, base, high=high))


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(
    "kind",
    [
        "splice", "copy_move", "retouch", "upscale", "redraw",
        "heal", "inpaint", "patches", "generated",
    ],
)  # fmt: skip
def test_beyond_its_soft_border_a_mask_leaves_every_pixel(base: np.ndarray, kind: str, seed: int):
    after, mask = _make(kind, np.random.default_rng(seed), base, seed)
    assert after.shape == base.shape
    assert after.dtype == np.uint8
    assert mask.dtype == bool
    assert 0 < mask.mean() < 0.9
    away = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    untouched = away > shapes.SOFT_REACH + 1
    assert untouched.any()
    assert np.array_equal(base[untouched], after[untouched])
    assert (after != base).any(axis=2)[mask].mean() > 0.5


def test_no_weight_is_left_far_from_a_border():
    threads = np.zeros((120, 120), bool)
    threads[60, 10:110] = True  # one pixel wide: a wide border fades below one half
    threads[40:80, 40:80] = True
    for seed in range(30):
        weight = shapes.soften(np.random.default_rng(seed), threads)
        away = cv2.distanceTransform((weight <= 0.5).astype(np.uint8), cv2.DIST_L2, 5)
        assert not weight[away > shapes.SOFT_REACH + 1].any()
        assert (weight > 0.5).any()


@pytest.mark.parametrize("lattice", ["aligned", "shifted"])
def test_a_part_moves_on_or_beside_the_jpeg_lattice_without_resampling(lattice: str):
    y, x = np.indices((120, 150))
    where = np.stack([y, x, np.zeros_like(y)], axis=-1).astype(np.uint8)  # pixels know their place
    mask = np.zeros((120, 150), bool)
    mask[21:70, 33:90] = True
    for seed in range(40):
        canvas, moved = placing.place(
            np.random.default_rng(seed), where, mask, (128, 160), lattice=lattice
        )
        assert moved.sum() == mask.sum()
        ys, xs = np.nonzero(moved)
        way_y, way_x = (np.unique(v) for v in (ys - canvas[ys, xs, 0], xs - canvas[ys, xs, 1]))
        assert len(way_y) == len(way_x) == 1
        on_lattice = way_y[0] % 8 == 0 and way_x[0] % 8 == 0
        assert on_lattice == (lattice == "aligned")


def test_placing_refuses_what_it_does_not_know(base: np.ndarray):
    with pytest.raises(ValueError, match="unknown lattice 'slanted'"):
        placing.place(np.random.default_rng(0), base, base[..., 0] > 0, (64, 64), lattice="slanted")
    with pytest.raises(ValueError, match="empty"):
        placing.place(np.random.default_rng(0), base, np.zeros(base.shape[:2], bool), (64, 64))


def test_pasted_objects_are_never_specks(base: np.ndarray):
    speck = np.zeros(base.shape[:2], bool)
    speck[50:54, 60:64] = True
    sizes = [
        shallow.place(np.random.default_rng(s), base, speck, base.shape[:2])[1].mean()
        for s in range(20)
    ]
    assert np.median(sizes) > 0.003


def test_gradient_domain_paste_is_in_place(base: np.ndarray):
    mask = np.zeros(base.shape[:2], bool)
    mask[50:101, 70:141] = True
    mixed = pasting.poisson(base, base, mask)
    assert mixed is not None
    # The same content at the same place: nothing but rounding may change.
    assert np.abs(mixed.astype(int) - base).max() <= 3
    mask[:, :2] = True
    assert pasting.poisson(base, base, mask) is None


def test_region_covers_what_is_asked_for(base: np.ndarray):
    shares = [shapes.region(np.random.default_rng(s), base, 0.02, 0.2).mean() for s in range(40)]
    assert min(shares) >= 0.02
    assert max(shares) <= 0.2


def test_the_other_side_of_a_line_is_one_piece_at_the_border():
    for seed in range(30):
        mask = shapes.beyond(np.random.default_rng(seed), 96, 128)
        assert 0.1 <= mask.mean() <= 0.61
        corners = [mask[0, 0], mask[0, -1], mask[-1, 0], mask[-1, -1]]
        assert any(corners)
        assert not all(corners)


def test_a_filter_that_changes_nothing_does_not_count(base: np.ndarray):
    mask = np.zeros(base.shape[:2], bool)
    mask[40:80, 40:80] = True
    flat = np.full_like(base, 90)
    blurred = np.asarray(cv2.GaussianBlur(flat, (0, 0), 3), np.uint8)
    assert not shallow.visible(flat, blurred, mask)
    assert shallow.visible(base, np.asarray(cv2.GaussianBlur(base, (0, 0), 3), np.uint8), mask)


def test_the_recipe_is_a_distribution():
    recipe = Recipe()
    for shares in (recipe.kinds, recipe.lattices, recipe.channels):
        assert sum(shares.values()) == pytest.approx(1)
    assert set(recipe.lattices) == set(placing.LATTICES)
    assert 0.25 < recipe.kinds["authentic"] < 0.5


def test_samples_are_a_function_of_seed_and_number(pool: Pool):
    one, two = (Sampler(pool, "train", Recipe(size=128), seed=3) for _ in range(2))
    other = Sampler(pool, "train", Recipe(size=128), seed=4)
    for index in (11, 3, 0):  # another order
        two.sample(index)
    differing = 0
    for index in range(24):
        a, b = one.sample(index), two.sample(index)
        assert np.array_equal(a.rgb, b.rgb)
        assert np.array_equal(a.mask, b.mask)
        assert (a.kind, a.group, a.donor, a.encoded) == (b.kind, b.group, b.donor, b.encoded)
        differing += not np.array_equal(a.rgb, other.sample(index).rgb)
    assert differing == 24


def test_samples_have_the_size_and_kinds_of_the_recipe(pool: Pool):
    sampler = Sampler(pool, "train", Recipe(size=128), seed=0)
    samples = [sampler.sample(i) for i in range(120)]
    assert {s.rgb.shape for s in samples} == {(128, 128, 3)}
    assert {s.mask.shape for s in samples} == {(128, 128)}
    kinds = {s.kind for s in samples}
    assert kinds <= set(KINDS) - set(FACE_KINDS)
    assert kinds >= {"authentic", "splice", "copy-move", "heal", "retouch", "patch-fill"}
    assert all((s.kind == "authentic") == (not s.mask.any()) for s in samples)
    authentic = sum(s.kind == "authentic" for s in samples) / len(samples)
    assert 0.25 < authentic < 0.6
    for sample in samples:
        if sample.encoded is not None:
            assert np.array_equal(pictures.decode(sample.encoded), sample.rgb)
    assert sum(s.encoded is not None for s in samples) > 60


def test_twins_differ_by_the_manipulation_alone(pool: Pool):
    recipe = Recipe(
        size=128, twins=1.0, kinds={"authentic": 0.5, "splice": 0.5}, overlaid=0.0,
        saved=0.5, channels={"file": 1.0}, resized=0.0, toned=0.0,
    )  # fmt: skip
    sampler = Sampler(pool, "train", recipe, seed=6)
    alike = 0
    for index in range(0, 16, 2):
        edited, twin = sampler.sample(index), sampler.sample(index + 1)
        assert (edited.kind, twin.kind) == ("splice", "authentic")
        assert edited.group == twin.group
        assert not twin.mask.any()
        assert twin.donor == ""
        assert (edited.encoded is None) == (twin.encoded is None)
        if edited.encoded is not None and twin.encoded is not None:
            tables = (pictures.quantisation_tables(f) for f in (edited.encoded, twin.encoded))
            assert len(set(tables)) == 1
        away = ~cv2.dilate(edited.mask.astype(np.uint8), np.ones((41, 41))).astype(bool)
        same = np.array_equal(edited.rgb[away], twin.rgb[away])
        alike += same
        assert not np.array_equal(edited.rgb, twin.rgb)
    assert alike >= 6  # a last save may ring a little further


def test_without_authentic_samples_there_are_no_twins(pool: Pool):
    sampler = Sampler(pool, "train", Recipe(size=64, twins=1.0, kinds={"splice": 1.0}), seed=6)
    assert [sampler.sample(i).kind for i in range(4)].count("splice") >= 3


def test_montages_are_of_large_photographs_and_never_saved(pool: Pool):
    recipe = Recipe(size=128, kinds={"splice": 1.0}, montages=1.0, channels={"messenger": 1.0})
    samples = [Sampler(pool, "train", recipe, seed=2).sample(index) for index in range(12)]
    assert {(s.group, s.donor) for s in samples} == {("camera/big", "camera/big")}
    assert all(s.encoded is None for s in samples)
    assert all(0.002 < s.mask.mean() < 0.65 for s in samples)
    assert {s.rgb.shape for s in samples} == {(128, 128, 3)}


def test_without_large_photographs_montages_are_of_any(pool: Pool):
    small = replace(pool, pictures=[p for p in pool.pictures if not p.prepared])
    recipe = Recipe(size=128, kinds={"splice": 1.0}, montages=1.0)
    sample = Sampler(small, "train", recipe, seed=2).sample(0)
    assert sample.source == "imagenet"
    assert sample.mask.any()


def test_only_groups_of_the_split_are_used(pool: Pool):
    groups = {p.group: p.split for p in pool.pictures}
    for split in {p.split for p in pool.pictures}:
        sampler = Sampler(pool, split, Recipe(size=64, kinds={"splice": 1.0}), seed=1)
        for index in range(6):
            sample = sampler.sample(index)
            assert groups[sample.group] == split
            assert groups[sample.donor] == split


@pytest.mark.parametrize("kind", [k for k in KINDS if k not in FACE_KINDS])
def test_each_kind_alone(pool: Pool, kind: str):
    if kind in GENERATED_KINDS and not regenerator.WEIGHTS.is_file():
        pytest.skip("the weights were left out")
    sampler = Sampler(pool, "train", Recipe(size=96, kinds={kind: 1.0}), seed=2)
    samples = [sampler.sample(i) for i in range(5)]
    again = Sampler(pool, "train", Recipe(size=96, kinds={kind: 1.0}), seed=2).sample(4)
    assert np.array_equal(again.rgb, samples[4].rgb)
    assert np.array_equal(again.mask, samples[4].mask)
    kinds = [s.kind for s in samples]
    assert set(kinds) <= {kind, "authentic"}
    assert kinds.count(kind) >= 3


def test_messengers_leave_their_tables(pool: Pool):
    recipe = replace(Recipe(size=96), channels={"messenger": 1.0})
    known = {
        pictures.quantisation_tables(pictures.jpeg(np.zeros((16, 16, 3), np.uint8), m.quality))
        for m in channels.MESSENGERS
    }
    sampler = Sampler(pool, "train", recipe, seed=5)
    for index in range(8):
        encoded = sampler.sample(index).encoded
        assert encoded is not None
        assert pictures.quantisation_tables(encoded) in known


def test_a_small_photograph_is_enlarged_and_never_mirrored(pool: Pool):
    row = pool.pictures[0]
    rgb = np.zeros((100, 140, 3), np.uint8)
    rgb[..., 0] = np.linspace(0, 250, 140)  # rises from left to right; a mirror image would fall
    part, _ = crop(np.random.default_rng(0), Scene(rgb, None, row), 128)
    assert part.shape == (128, 128, 3)
    rise = np.diff(cv2.GaussianBlur(part[..., 0], (9, 9), 0).astype(int), axis=1)
    assert rise.min() >= 0


def test_an_object_is_in_view_and_leaves_room(pool: Pool):
    row = pool.pictures[0]
    rgb = photograph(np.random.default_rng(3), 400, 600)
    outline = np.zeros((400, 600), bool)
    outline[30:370, 420:580] = True
    for seed in range(10):
        part, seen = crop(np.random.default_rng(seed), Scene(rgb, outline, row), 128)
        assert part.shape == (128, 128, 3)
        assert seen is not None
        assert 0.03 < seen.mean() < 0.5


def test_what_cannot_be_made_is_told(pool: Pool):
    with pytest.raises(PoolEmptyError, match="no picture of split 'nowhere'"):
        Sampler(pool, "nowhere")
    with pytest.raises(RecipeError, match="face-swap"):
        Sampler(pool, "train", Recipe(kinds={"face-swap": 1.0}))
