"""Connected regions: exact numbers, and strips that give what the whole gives."""

from __future__ import annotations

import numpy as np
import pytest

from forensics_gui.evidence.regions import find_regions


def test_a_box_is_measured_exactly() -> None:
    values = np.zeros((40, 60), np.float32)
    values[10:20, 30:50] = 0.75
    values[12, 33] = 0.9
    (region,) = find_regions(values, 0.5)
    assert (region.x, region.y, region.width, region.height) == (30, 10, 20, 10)
    assert region.area_fraction == 200 / 2400
    assert region.mean == pytest.approx((199 * 0.75 + 0.9) / 200)
    assert region.max == pytest.approx(0.9)


def test_the_threshold_itself_counts() -> None:
    values = np.full((4, 4), 0.5, np.float32)
    assert len(find_regions(values, 0.5)) == 1
    assert find_regions(values, 0.5001) == ()


def test_nothing_and_everything() -> None:
    assert find_regions(np.zeros((9, 7), np.float32), 0.1) == ()
    (whole,) = find_regions(np.ones((9, 7), np.float32), 0.1)
    assert (whole.width, whole.height, whole.area_fraction) == (7, 9, 1.0)


def test_corners_connect_and_larger_regions_come_first() -> None:
    values = np.zeros((10, 10), np.float32)
    values[0, 0] = values[1, 1] = values[2, 2] = 1
    values[5:9, 5:9] = 1
    first, second = find_regions(values, 0.5)
    assert first.area_fraction == 0.16
    assert (second.width, second.height, second.area_fraction) == (3, 3, 0.03)


def test_small_regions_are_left_out() -> None:
    values = np.zeros((20, 20), np.float32)
    values[2:4, 2:4] = 1  # 4 of 400
    values[10:12, 10:13] = 1  # 6 of 400
    assert len(find_regions(values, 0.5, 0.01)) == 2
    assert len(find_regions(values, 0.5, 0.011)) == 1
    assert find_regions(values, 0.5, 0.5) == ()


@pytest.mark.parametrize("rows", [1, 2, 3, 7, 31])
@pytest.mark.parametrize("density", [0.2, 0.45, 0.6])
@pytest.mark.parametrize("minimum", [0.0, 0.004])
def test_strips_find_what_the_whole_finds(rows: int, density: float, minimum: float) -> None:
    random = np.random.default_rng(rows)
    values = random.random((61, 47), np.float32)
    values[random.random(values.shape) > density] = 0
    whole = find_regions(values, 0.1, minimum)
    strips = find_regions(values, 0.1, minimum, strip_pixels=rows * 47)
    assert len(whole) == len(strips)
    for one, other in zip(whole, strips, strict=True):
        assert one.mean == pytest.approx(other.mean)
        assert (one.x, one.y, one.width, one.height, one.area_fraction, one.max) == (
            other.x,
            other.y,
            other.width,
            other.height,
            other.area_fraction,
            other.max,
        )


def test_a_spiral_is_one_region() -> None:
    """Its arms meet in other strips than they begin in."""
    values = np.zeros((41, 41), np.float32)
    y, x, step = 0, 0, 40
    directions = ((0, 1), (1, 0), (0, -1), (-1, 0))
    values[0, 0] = 1
    for turn in range(20):
        down, across = directions[turn % 4]
        for _ in range(step):
            y, x = y + down, x + across
            values[y, x] = 1
        if turn >= 2 and turn % 2 == 0:
            step -= 4
        if step <= 0:
            break
    assert (np.diff(values[20]) == 1).sum() >= 4, "a row alone shows many pieces"
    assert len(find_regions(values, 0.5, strip_pixels=41)) == 1
