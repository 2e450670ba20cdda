"""Face manipulations on drawn faces: a smooth picture, landmarks laid out by rule."""

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from training import heldout_faces, pictures
from training.synthesis import face_blend, face_warp, faces
from training.synthesis.face_points import (
    LEFT_EYE,
    LIPS,
    OVAL,
    POINT_COUNT,
    REGIONS,
    RIGHT_EYE,
    fill,
    region_polygons,
    shape_of,
    similarity,
    transform,
    turn,
)
from training.synthesis.face_sheet import contact_sheet

Pair = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def _ring(
    centre: tuple[float, float], radius_x: float, radius_y: float, count: int, start: float = -90.0
):
    angles = np.deg2rad(start + np.arange(count) * 360 / count)
    return centre + np.stack([np.cos(angles) * radius_x, np.sin(angles) * radius_y], axis=-1)


def drawn_points(side: int, seed: int = 0) -> np.ndarray:
    """Landmarks of a face seen from the front that fills two thirds of the picture."""
    rng = np.random.default_rng(seed)
    angles, radii = (
        rng.uniform(0, 2 * np.pi, POINT_COUNT),
        np.sqrt(rng.uniform(0, 0.9, POINT_COUNT)),
    )
    points = np.stack([np.cos(angles) * radii * 0.28, np.sin(angles) * radii * 0.36], axis=-1)
    points[list(OVAL)] = _ring((0, 0), 0.3, 0.38, len(OVAL))
    points[list(RIGHT_EYE)] = _ring((-0.12, -0.08), 0.05, 0.02, 16, 180)
    points[list(LEFT_EYE)] = _ring((0.12, -0.08), 0.05, 0.02, 16, 0)
    points[list(LIPS)] = _ring((0, 0.2), 0.09, 0.04, len(LIPS), 180)
    points[4] = (0, 0.05)
    points += rng.normal(0, 0.002, points.shape)
    return ((points + 0.5) * side).astype(np.float32)


def drawn_face(side: int, seed: int = 0) -> np.ndarray:
    """A picture with structure everywhere, so that every real change shows."""
    rng = np.random.default_rng(seed)
    small = rng.uniform(40, 215, (side // 6, side // 6, 3)).astype(np.float32)
    smooth = cv2.resize(small, (side, side), interpolation=cv2.INTER_CUBIC)
    return np.clip(smooth + rng.normal(0, 3, smooth.shape), 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def pair():
    return drawn_face(288, 1), drawn_points(288, 1), drawn_face(320, 2), drawn_points(320, 2)


def do_swap(pair: Pair, seed: int, method: str, region: str = "face"):
    rng = np.random.default_rng(seed)
    return faces.swap(rng, *pair, method=method, region=region)


EVERY_METHOD = (*faces.TRAINING_METHODS, faces.HELD_OUT_METHOD)


@pytest.mark.parametrize("method", EVERY_METHOD)
@pytest.mark.parametrize("region", REGIONS)
def test_swap_changes_its_mask_and_nothing_far_from_it(pair: Pair, method: str, region: str):
    result, mask = do_swap(pair, 3, method, region)
    assert result.shape == pair[0].shape
    assert result.dtype == np.uint8
    assert mask.shape == result.shape[:2]
    assert mask.dtype == np.bool_
    changed = (result != pair[0]).any(axis=-1)
    # A donor pixel can equal the target's by chance, so "nearly all".
    assert changed[mask].mean() > 0.97
    reach = face_blend.PYRAMID_REACH if method == faces.HELD_OUT_METHOD else 49
    kernel = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    band = cv2.dilate(mask.astype(np.uint8), kernel).astype(bool)
    assert not changed[~band].any()
    if method == "poisson":
        assert not changed[~mask].any()


@pytest.mark.parametrize("method", ["alpha", "poisson"])
def test_mask_agrees_with_changed_pixels(pair: Pair, method: str):
    overlaps = []
    for seed in range(12):
        result, mask = do_swap(pair, seed, method)
        changed = np.abs(result.astype(int) - pair[0]).max(axis=-1) > 12
        overlaps.append((changed & mask).sum() / (changed | mask).sum())
    assert min(overlaps) > 0.6
    assert np.mean(overlaps) > 0.8


def test_mask_is_the_weight_above_one_half():
    mask = np.zeros((80, 80), bool)
    mask[10:70, 10:70] = True
    weight = face_blend.feather(mask, 12)
    assert weight.max() == 1.0
    assert not weight[~mask].any()
    target, patch = np.zeros((80, 80, 3), np.uint8), np.full((80, 80, 3), 200, np.uint8)
    blended = face_blend.alpha(target, patch, weight)
    assert np.array_equal(blended[..., 0] > 100, weight > 0.5)


def test_feather_reaches_one_in_a_thin_region():
    mask = np.zeros((40, 80), bool)
    mask[18:22, 10:70] = True
    assert face_blend.feather(mask, 30).max() == 1.0


@pytest.mark.parametrize("method", EVERY_METHOD)
def test_swap_is_the_same_for_the_same_seed(pair: Pair, method: str):
    before = [array.copy() for array in pair]
    first, first_mask = do_swap(pair, 11, method)
    second, second_mask = do_swap(pair, 11, method)
    other, _ = do_swap(pair, 12, method)
    assert np.array_equal(first, second)
    assert np.array_equal(first_mask, second_mask)
    assert not np.array_equal(first, other)
    assert all(np.array_equal(old, new) for old, new in zip(before, pair, strict=True))


def test_self_blend_is_exact_and_repeatable(pair: Pair):
    rgb, points = pair[:2]
    for seed in range(20):
        result, mask = faces.self_blend(np.random.default_rng(seed), rgb, points)
        again, mask_again = faces.self_blend(np.random.default_rng(seed), rgb, points)
        assert np.array_equal(result, again)
        assert np.array_equal(mask, mask_again)
        change = np.abs(result.astype(int) - rgb)
        assert mask.any()
        assert change[mask].mean() >= 2.0
        far = ~cv2.dilate(mask.astype(np.uint8), np.ones((99, 99), np.uint8)).astype(bool)
        assert not change[far].any()


def test_refusals(pair: Pair):
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="method"):
        faces.swap(rng, *pair, method="magic")
    with pytest.raises(ValueError, match="region"):
        faces.swap(rng, *pair, method="alpha", region="ear")
    with pytest.raises(ValueError, match="landmarks"):
        faces.swap(rng, pair[0], pair[1][:468], *pair[2:], method="alpha")
    with pytest.raises(ValueError, match="outside"):
        faces.swap(rng, pair[0], pair[1] + 1000, *pair[2:], method="alpha")
    empty = np.zeros((4, 4), bool)
    with pytest.raises(ValueError, match="colour"):
        face_blend.match_colour(pair[0], empty, pair[0], empty, "magic")


def test_face_cut_by_the_picture_border(pair: Pair):
    rgb, points = pair[0][:, 120:], pair[1] - np.array([120, 0], np.float32)
    for method in EVERY_METHOD:
        result, mask = do_swap((np.ascontiguousarray(rgb), points, *pair[2:]), 5, method)
        assert result.shape == rgb.shape
        assert mask.any()


def test_warp_to_its_own_landmarks_changes_nothing():
    rgb, points = drawn_face(300, 4), drawn_points(300, 4)
    identity = np.array([[1.0, 0, 0], [0, 1.0, 0]])
    mapping = face_warp.mesh_map(points[:468], points[:468], rgb.shape[:2], identity)
    inside = fill(region_polygons(points, "face", -0.1), 300, 300)
    rows, columns = np.indices(inside.shape)
    assert np.abs(mapping[..., 0] - columns)[inside].max() < 0.05
    assert np.abs(mapping[..., 1] - rows)[inside].max() < 0.05


def test_warp_follows_an_affine_move():
    """Landmarks moved by a known similarity: the map must be its inverse everywhere."""
    points = drawn_points(240, 5)
    move = np.array([[0.9, -0.2, 30.0], [0.2, 0.9, -10.0]])
    moved = transform(move, points)
    found = similarity(moved, points)
    full = np.vstack([move, [0, 0, 1]]) @ np.vstack([found, [0, 0, 1]])
    assert np.allclose(full, np.eye(3), atol=1e-4)
    mapping = face_warp.mesh_map(moved[:468], points[:468], (240, 240), found)
    rows, columns = np.indices((240, 240))
    grid = np.stack([columns, rows], axis=-1).reshape(-1, 2).astype(np.float32)
    expected = transform(found, grid).reshape(240, 240, 2)
    assert np.abs(mapping - expected).max() < 0.01


def test_triangles_use_every_landmark():
    points = drawn_points(256, 6)[:468]
    assert set(face_warp.triangulate(points).ravel()) == set(range(468))


def test_shape_ignores_place_size_and_roll():
    points = drawn_points(256, 7)
    moved = transform(np.array([[0.3, -0.4, 12.0], [0.4, 0.3, 50.0]]), points)
    assert np.allclose(shape_of(points), shape_of(moved), atol=1e-4)
    assert turn(points) < 0.1
    aside = points.copy()
    aside[4] = aside[454] + (20, 0)
    assert turn(aside) > 1
    assert np.isclose(turn(points), turn(moved), atol=1e-4)


def test_colour_match_moves_mean_towards_target():
    donor = np.full((40, 40, 3), (200, 120, 90), np.uint8)
    target = np.full((40, 40, 3), (90, 110, 150), np.uint8)
    everywhere = np.ones((40, 40), bool)
    for kind in ("lab", "histogram"):
        matched = face_blend.match_colour(donor, everywhere, target, everywhere, kind)
        assert np.abs(matched.astype(int) - target).max() <= 4
    kept = face_blend.match_colour(donor, everywhere, target, everywhere, "none")
    assert np.array_equal(kept, donor)


@pytest.fixture(scope="module")
def drawn_pool(tmp_path_factory: pytest.TempPathFactory):
    """Numbered drawn faces on both sides of the split, with their landmark file."""
    folder = tmp_path_factory.mktemp("faces")
    names, points = [], []
    for number in (*range(1, 7), *range(451, 460)):
        names.append(f"{number}.jpg")
        points.append(drawn_points(384, number))
        (folder / names[-1]).write_bytes(pictures.jpeg(drawn_face(384, number), 92))
    landmarks = folder / "landmarks.npz"
    np.savez_compressed(
        landmarks,
        names=np.array(names),
        sha256=np.array(["0" * 64] * len(names)),
        points=np.array(points, np.float32),
        sizes=np.full((len(names), 2), 384, np.int32),
        colours=np.full((len(names), POINT_COUNT, 3), 120, np.uint8),
    )
    return folder, landmarks


def test_pool_scales_picture_and_points_together(drawn_pool: tuple[Path, Path]):
    pool = faces.FacePool(*drawn_pool, ["3.jpg"])
    whole, half = pool.load("3.jpg", 384), pool.load("3.jpg", 192)
    assert half.rgb.shape == (192, 192, 3)
    assert np.allclose(half.points, (whole.points + 0.5) / 2 - 0.5, atol=1e-3)
    assert pool.load("3.jpg", 5000).rgb.shape == (384, 384, 3)


def test_pool_refuses_nothing_and_strangers(drawn_pool: tuple[Path, Path], tmp_path: Path):
    with pytest.raises(ValueError, match="no wanted face"):
        faces.FacePool(*drawn_pool, ["77.jpg"])
    (tmp_path / "3.jpg").write_bytes(pictures.jpeg(drawn_face(192, 3), 92))
    with pytest.raises(pictures.PictureError, match="landmarks"):
        faces.FacePool(tmp_path, drawn_pool[1], ["3.jpg"]).load("3.jpg", 192)


def test_pool_never_matches_the_face_itself(drawn_pool: tuple[Path, Path]):
    pool = faces.FacePool(*drawn_pool, ["1.jpg", "2.jpg", "3.jpg"])
    face = pool.load("2.jpg", 200)
    rng = np.random.default_rng(0)
    matches = {pool.match(rng, face.points, exclude="2.jpg", share=1.0) for _ in range(30)}
    assert matches == {"1.jpg", "3.jpg"}


def test_training_never_uses_the_held_out_method(
    drawn_pool: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
):
    assert faces.HELD_OUT_METHOD not in faces.TRAINING_METHODS

    def forbidden(*_):
        raise AssertionError("multi-band blending is for the held-out set only")

    monkeypatch.setattr(face_blend, "pyramid", forbidden)
    pool = faces.FacePool(*drawn_pool, [f"{number}.jpg" for number in range(1, 7)])
    forger = faces.FaceForger(pool, pool)
    empty, kinds = 0, set()
    for seed in range(80):
        rgb, mask = forger.sample(np.random.default_rng(seed))
        assert rgb.shape[:2] == mask.shape
        empty += not mask.any()
        kinds.add(faces.random_forgery(np.random.default_rng(seed), pool, pool).kind)
    assert 8 <= empty <= 36
    assert "self_blend" in kinds
    assert {kind.rsplit("_", 1)[1] for kind in kinds if kind.startswith("swap")} == set(
        faces.TRAINING_METHODS
    )


def test_a_pair_is_one_face_before_and_after(drawn_pool: tuple[Path, Path]):
    forger = faces.FaceForger(faces.FacePool(*drawn_pool))
    for seed in range(4):
        rgb, mask, before = forger.pair(np.random.default_rng(seed))
        assert rgb.shape == before.shape
        assert mask.shape == rgb.shape[:2]
        assert mask.any()
        changed = (rgb != before).any(axis=2)
        assert changed[mask].mean() > 0.5
        assert (
            changed[~cv2.dilate(mask.astype(np.uint8), np.ones((61, 61))).astype(bool)].mean() < 0.2
        )


def test_half_of_the_faces_met_alone_are_untouched(drawn_pool: tuple[Path, Path]):
    forger = faces.FaceForger(faces.FacePool(*drawn_pool))
    untouched = sum(not forger.sample(np.random.default_rng(s))[1].any() for s in range(40))
    assert 10 <= untouched <= 30


def test_forger_repeats_itself(drawn_pool: tuple[Path, Path]):
    forger = faces.FaceForger(faces.FacePool(*drawn_pool))
    for seed in range(6):
        first = forger.sample(np.random.default_rng(seed))
        second = forger.sample(np.random.default_rng(seed))
        assert np.array_equal(first[0], second[0])
        assert np.array_equal(first[1], second[1])


def test_held_out_identities_are_disjoint():
    names = [f"{number}.jpg" for number in range(600)]
    targets, donors = heldout_faces.held_out_names(names)
    numbers = {int(Path(name).stem) for name in targets + donors}
    assert not set(targets) & set(donors)
    assert not numbers & set(range(1, heldout_faces.LAST_TRAINING_FACE + 1))
    assert numbers == {0, *range(451, 600)}


def test_held_out_set(
    drawn_pool: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    methods = []
    original = heldout_faces.swap

    def watched(*arguments, **options):
        methods.append(options["method"])
        return original(*arguments, **options)

    monkeypatch.setattr(heldout_faces, "swap", watched)
    out = tmp_path / "set"
    arguments = ["--faces", str(drawn_pool[0]), "--landmarks", str(drawn_pool[1])]
    arguments += ["--out", str(out), "--count", "4", "--seed", "2"]
    assert heldout_faces.main(arguments) == 0
    assert set(methods) == {faces.HELD_OUT_METHOD}
    lines = (out / "index.csv").read_text().splitlines()
    assert lines[0] == "set,image,mask,label,manipulation,group"
    assert len(lines) == 9
    for line in lines[1:]:
        image, mask, label = next(csv.reader([line]))[1:4]
        data = (out / image).read_bytes()
        rgb = pictures.decode(data)
        if label == "1":
            grey = pictures.read_grey(out / mask)
            assert grey.shape == rgb.shape[:2]
            assert set(np.unique(grey)) == {0, 255}
            twin = (out / image.replace("_swap", "_authentic")).read_bytes()
            assert pictures.quantisation_tables(data) == pictures.quantisation_tables(twin)
            assert pictures.decode(twin).shape == rgb.shape
        else:
            assert mask == ""
    # A second run into the same folder must not touch it.
    assert heldout_faces.main(arguments) == 2


def test_contact_sheet_holds_every_picture(pair: Pair):
    mask = np.zeros((288, 288), bool)
    mask[100:200, 100:200] = True
    sheet = contact_sheet([(pair[0], pair[0], mask)] * 3, side=64, columns=2)
    assert sheet.shape == (128, 512, 3)
    assert sheet[:64, 128:192].max() == 255
    assert not sheet[64:, 256:].any()


def test_reshape_moves_what_it_marks(pair: Pair):
    rgb, points = pair[:2]
    for seed in range(15):
        rng = np.random.default_rng(seed)
        model = drawn_points(288, 1) + rng.normal(0, 4, (POINT_COUNT, 2)).astype(np.float32)
        result, mask = faces.reshape(np.random.default_rng(seed), rgb, points, model)
        again, mask_again = faces.reshape(np.random.default_rng(seed), rgb, points, model)
        assert np.array_equal(result, again)
        assert np.array_equal(mask, mask_again)
        changed = (result != rgb).any(axis=-1)
        assert mask.sum() > 50
        assert changed[mask].mean() > 0.9
        near = cv2.dilate(mask.astype(np.uint8), np.ones((41, 41), np.uint8)).astype(bool)
        assert not changed[~near].any()
