from __future__ import annotations

import numpy as np
import pytest

from model.tiling import Tiling, plan_axis, windows

SIZES = [1, 31, 32, 33, 255, 256, 257, 300, 481, 511, 512, 513, 1000, 4000, 6001]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("side", "overlap"), [(256, 64), (512, 64), (512, 0), (384, 192)])
def test_tiles_cover_the_axis_on_the_grid(size, side, overlap):
    axis = plan_axis(size, side, overlap)
    assert axis.padded >= size
    assert axis.padded - size < 32
    assert axis.side <= side
    assert axis.side % 32 == 0
    assert axis.starts[0] == 0
    assert axis.starts[-1] + axis.side == axis.padded
    for here, following in zip(axis.starts, axis.starts[1:], strict=False):
        assert following % 8 == 0
        assert following % 16 == 0
        assert here < following <= here + axis.side - overlap


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("overlap", [0, 32, 64, 128])
def test_windows_sum_to_one(size, overlap):
    axis = plan_axis(size, 256, overlap)
    total = np.zeros(axis.padded)
    for start, window in zip(axis.starts, windows(axis), strict=True):
        assert window.dtype == np.float32
        assert window.min() >= 0
        total[start : start + axis.side] += window
    np.testing.assert_allclose(total, 1, atol=1e-6)


def test_windows_are_smooth_and_leave_out_the_inner_borders():
    axis = plan_axis(2000, 256, 64)
    assert len(axis.starts) > 3
    weights = windows(axis)
    for window in weights:
        assert np.abs(np.diff(window)).max() < 0.05
    assert weights[0][0] == 1
    assert weights[1][0] == 0
    assert weights[1][7] == 0
    assert weights[1][-8] == 0
    assert weights[-1][-1] == 1


def test_no_more_tiles_or_pixels_than_needed():
    assert plan_axis(512, 512, 64).starts == (0,)
    barely = plan_axis(520, 512, 64)
    assert len(barely.starts) == 2
    assert barely.side == 320
    # 4000 pixels in steps of 448: nine tiles
    assert len(plan_axis(4000, 512, 64).starts) == 9


def test_small_inputs_reach_the_least_side():
    axis = plan_axis(3, 512, 64, grid=32, least=96)
    assert axis.side == 96
    assert axis.padded == 96


def test_cut_gives_the_picture_and_its_reflection():
    rng = np.random.default_rng(1)
    rgb = rng.integers(0, 256, (100, 150, 3), dtype=np.uint8)
    tiling = Tiling(100, 150, 64, 32)
    padded = np.pad(rgb, ((0, 28), (0, 10), (0, 0)), mode="reflect")
    for tile in range(len(tiling)):
        row, column = divmod(tile, len(tiling.columns.starts))
        y, x = tiling.rows.starts[row], tiling.columns.starts[column]
        np.testing.assert_array_equal(tiling.cut(rgb, tile), padded[y : y + 64, x : x + 64])


def test_cut_of_a_single_pixel():
    tile = Tiling(1, 1, 256, 64).cut(np.full((1, 1, 3), 7, np.uint8), 0)
    assert tile.shape == (32, 32, 3)
    assert (tile == 7).all()


def test_putting_pieces_together_gives_the_whole():
    rng = np.random.default_rng(2)
    picture = rng.random((333, 470), dtype=np.float32)
    padded = np.pad(picture, ((0, 19), (0, 10)))
    tiling = Tiling(333, 470, 128, 32)
    whole = np.zeros_like(picture)
    grid = tiling.empty_grid(2, 16)
    cells = np.stack([padded.reshape(22, 16, 30, 16).mean((1, 3))] * 2)
    assert grid.shape == cells.shape
    for tile in range(len(tiling)):
        row, column = divmod(tile, len(tiling.columns.starts))
        y, x = tiling.rows.starts[row], tiling.columns.starts[column]
        part = padded[y : y + tiling.rows.side, x : x + tiling.columns.side]
        tiling.add(whole, part, tile)
        of_cells = cells[:, y // 16 : (y + 128) // 16, x // 16 : (x + 128) // 16]
        tiling.add_cells(grid, of_cells, tile, 16)
    np.testing.assert_allclose(whole, picture, atol=1e-6)
    np.testing.assert_allclose(grid, cells, atol=1e-6)


def test_batches_hold_every_tile_once():
    tiling = Tiling(1000, 1000, 256, 64)
    batches = list(tiling.batches(4))
    assert all(len(batch) <= 4 for batch in batches)
    assert [tile for batch in batches for tile in batch] == list(range(len(tiling)))
