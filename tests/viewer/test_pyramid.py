"""Reductions and tiles against plain numpy."""

from __future__ import annotations

import numpy as np
import pytest

from forensics_gui.viewer import geometry
from forensics_gui.viewer.geometry import Size
from forensics_gui.viewer.pyramid import Pyramid


@pytest.fixture
def picture() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (610, 1003, 3), np.uint8)


def joined(pyramid: Pyramid, zoom: float) -> np.ndarray:
    """All tiles of a zoom put together."""
    zoom = geometry.quantise(zoom)
    grid = geometry.grid_of(zoom)
    whole = geometry.scaled(pyramid.size, zoom)
    out = np.zeros((whole.height, whole.width, *pyramid.base.shape[2:]), pyramid.base.dtype)
    for row in range(-(-whole.height // grid.target)):
        for column in range(-(-whole.width // grid.target)):
            rect = geometry.tile_rect(grid, pyramid.size, column, row)
            part = pyramid.render(grid, rect)
            out[rect.top : rect.top + rect.height, rect.left : rect.left + rect.width] = part
    return out


def test_a_level_is_the_mean_of_four(picture: np.ndarray):
    even = picture[:600, :1000]
    pyramid = Pyramid(even.astype(np.float32))
    assert pyramid.build()
    half = even.astype(np.float64).reshape(300, 2, 500, 2, 3).mean((1, 3))
    np.testing.assert_allclose(pyramid.read(1, 0, 0, 500, 300), half, atol=1e-3)
    quarter = half.reshape(150, 2, 250, 2, 3).mean((1, 3))
    np.testing.assert_allclose(pyramid.read(2, 0, 0, 250, 150), quarter, atol=1e-3)


@pytest.mark.parametrize("size", [Size(1, 1), Size(1, 9), Size(5, 3), Size(257, 1)])
def test_odd_and_tiny_pictures_end_in_one_pixel(size: Size):
    flat = np.full((size.height, size.width, 3), 77, np.uint8)
    pyramid = Pyramid(flat)
    assert pyramid.build()
    assert pyramid.complete
    assert (joined(pyramid, 0.25) == 77).all()


def test_the_base_is_neither_copied_nor_changed(picture: np.ndarray):
    before = picture.copy()
    picture.setflags(write=False)
    pyramid = Pyramid(picture)
    pyramid.build()
    joined(pyramid, 0.3)
    assert pyramid.base is picture
    assert np.array_equal(picture, before)


@pytest.mark.parametrize("factor", [1, 2, 3, 8])
def test_above_100_percent_pixels_are_repeated_exactly(picture: np.ndarray, factor: int):
    small = np.ascontiguousarray(picture[:200, :301])
    expected = small.repeat(factor, 0).repeat(factor, 1)
    assert np.array_equal(joined(Pyramid(small), factor), expected)


def test_half_size_is_the_first_level(picture: np.ndarray):
    pyramid = Pyramid(np.ascontiguousarray(picture[:600, :1000]))
    pyramid.build()
    assert np.array_equal(joined(pyramid, 0.5), pyramid.read(1, 0, 0, 500, 300))


@pytest.mark.parametrize("zoom", [0.83, 0.61, 0.4, 0.13])
def test_between_stops_no_seam_and_no_drift(zoom: float):
    """A ramp stays a straight ramp over all tile borders."""
    columns = np.linspace(0, 1, 3000, dtype=np.float32)
    pyramid = Pyramid(np.ascontiguousarray(np.broadcast_to(columns, (40, 3000))))
    pyramid.build()
    zoom = geometry.quantise(zoom)
    row = joined(pyramid, zoom)[2]
    at = (np.arange(row.size) + 0.5) / zoom - 0.5
    inner = slice(4, -4)
    np.testing.assert_allclose(row[inner], at[inner] / 2999, atol=1.5 / 2999 / min(zoom, 0.5))
    assert (np.diff(row) >= 0).all()


def test_a_margin_is_what_lies_beside_the_tile(picture: np.ndarray):
    pyramid = Pyramid(picture)
    grid = geometry.grid_of(1.0)
    rect = geometry.tile_rect(grid, pyramid.size, 1, 0)
    part = pyramid.render(grid, rect, margin=5)
    assert part.shape[:2] == (rect.height + 10, rect.width + 10)
    # Past the picture's edge its last pixels go on.
    around = np.pad(picture, ((5, 5), (5, 5), (0, 0)), mode="edge")
    left = rect.left
    assert np.array_equal(part, around[: rect.height + 10, left : left + rect.width + 10])


def test_building_stops_when_cancelled(picture: np.ndarray):
    pyramid = Pyramid(picture)
    assert not pyramid.build(lambda: True)
    assert not pyramid.complete
    assert not pyramid.has(3)
    array, step = pyramid.overview(256)
    assert step == 4
    assert np.array_equal(array, picture[::4, ::4])
    pyramid.build()
    array, step = pyramid.overview(256)
    assert max(array.shape) <= 256
    assert step == 4


def test_all_levels_take_a_third_of_the_picture():
    pyramid = Pyramid(np.zeros((1500, 2000, 3), np.uint8))
    pyramid.build()
    extra = sum(level.nbytes for level in pyramid._levels[1:])
    assert extra <= pyramid.base.nbytes * 0.34
