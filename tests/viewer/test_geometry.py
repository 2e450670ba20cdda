"""The arithmetic between image and screen: nothing drifts, nothing is left out."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from forensics_gui.viewer import geometry
from forensics_gui.viewer.geometry import Pane, Size, View

SIZES = [Size(1, 1), Size(7, 3), Size(640, 480), Size(6000, 4000), Size(30_000, 12)]
PAINTED = [
    (size, zoom)
    for size in SIZES
    for zoom in (1 / 64, 0.37, 1.0, 3.0, 64.0)
    if size.width * size.height * zoom**2 < 5_000_000
]
PANES = [Pane(0, 0, 1000, 700), Pane(0, 0, 1501, 1049), Pane(402, 0, 400, 333)]


def zooms() -> list[float]:
    rng = np.random.default_rng(5)
    return [geometry.quantise(float(2**e)) for e in rng.uniform(-8, 6, 60)]


@pytest.mark.parametrize("zoom", [0.003, 0.37, 0.999, 1.0, 1.01, 5.3, 63.9])
def test_a_quantised_zoom_is_near_and_stays(zoom: float):
    near = geometry.quantise(zoom)
    assert near == pytest.approx(zoom, rel=1 / 128)
    assert geometry.quantise(near) == near
    assert geometry.quantise(zoom, down=True) <= zoom


@pytest.mark.parametrize("zoom", zooms())
def test_a_tile_is_a_whole_number_of_pixels_on_both_sides(zoom: float):
    grid = geometry.grid_of(zoom)
    assert grid.source * zoom * 2**grid.level == grid.target
    assert 256 <= grid.target <= 512


@pytest.mark.parametrize(("size", "zoom"), PAINTED)
def test_tiles_cover_the_picture_once(size: Size, zoom: float):
    zoom = geometry.quantise(zoom)
    whole = geometry.scaled(size, zoom)
    painted = np.zeros((whole.height, whole.width), np.uint8)
    pane = Pane(0, 0, whole.width, whole.height)
    view = View(zoom, size.width / 2, size.height / 2)
    for tile in geometry.visible_tiles(view, pane, size, geometry.grid_of(zoom), border=1):
        painted[tile.top : tile.top + tile.height, tile.left : tile.left + tile.width] += 1
    assert (painted == 1).all()


@pytest.mark.parametrize("zoom", zooms())
def test_the_picture_fits_the_screen_in_both_directions(zoom: float):
    view = View(zoom, 311.25, 95.5)
    for pane, x, y in itertools.product(PANES, (0.0, 12.5, 639.0), (0.0, 479.75)):
        back = geometry.to_image(view, pane, *geometry.to_screen(view, pane, x, y))
        assert back == pytest.approx((x, y), abs=1e-6)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("pane", PANES)
def test_fit_shows_everything_and_no_smaller_than_needed(size: Size, pane: Pane):
    view = geometry.fit(size, pane, 8)
    left, top = geometry.origin(view, pane)
    whole = geometry.scaled(size, view.zoom)
    assert left >= pane.left
    assert left + whole.width <= pane.left + pane.width
    assert top >= pane.top
    assert top + whole.height <= pane.top + pane.height
    room = min((pane.width - 16) / size.width, (pane.height - 16) / size.height, 8.0)
    assert room * 64 / 65 <= view.zoom <= room  # zooms are 1/65 apart at most


@pytest.mark.parametrize("pane", PANES)
def test_zoom_keeps_the_pixel_under_the_cursor(pane: Pane):
    size = Size(6000, 4000)
    fitted = geometry.fit_zoom(size, pane, 8)
    x, y = pane.left + pane.width * 0.4, pane.height * 0.55
    view = geometry.fit(size, pane, 8)
    for zoom in (0.5, 1.0, 8.0, 64.0, 2.0, 0.7):
        under = geometry.to_image(view, pane, x, y)
        view = geometry.zoom_about(view, pane, size, x, y, zoom, fitted)
        at = geometry.to_screen(view, pane, *under)
        # The picture lies on whole device pixels: half a pixel is what rounding costs.
        assert at == pytest.approx((x, y), abs=0.51)


def test_zooming_out_to_fit_centres_and_has_an_end():
    size, pane = Size(6000, 4000), PANES[0]
    fitted = geometry.fit_zoom(size, pane, 8)
    start = View(2.0, 10.0, 10.0)
    assert geometry.zoom_about(start, pane, size, 1, 1, fitted, fitted) == View(fitted, 3000, 2000)
    least = geometry.zoom_about(start, pane, size, 1, 1, 1e-9, fitted)
    assert least.zoom == pytest.approx(fitted / 4, rel=0.01)


def test_steps_go_through_every_stop_and_meet_100_percent():
    up, zoom = [], geometry.quantise(0.21)
    while zoom < geometry.MAX_ZOOM:
        zoom = geometry.next_stop(zoom, inwards=True)
        up.append(zoom)
    assert 1.0 in up
    assert up == sorted(set(up))
    assert geometry.next_stop(geometry.MAX_ZOOM, inwards=True) == geometry.MAX_ZOOM
    down = [geometry.MAX_ZOOM]
    while down[-1] > up[0]:
        down.append(geometry.next_stop(down[-1], inwards=False))
    assert down[::-1] == up
    assert geometry.next_stop(geometry.STOPS[0], inwards=False) == geometry.STOPS[0]


def test_panning_stops_at_a_quarter_of_the_pane_past_the_edge():
    size, pane = Size(6000, 4000), Pane(0, 0, 1000, 700)
    far = geometry.pan(View(1.0, 3000, 2000), pane, size, 1e6, 1e6)
    left, top = geometry.origin(far, pane)
    assert (left, top) == (250, 175)
    other = geometry.pan(View(1.0, 3000, 2000), pane, size, -1e6, -1e6)
    left, top = geometry.origin(other, pane)
    assert (left + 6000, top + 4000) == (750, 525)
    small = geometry.pan(View(1.0, 50, 50), pane, Size(100, 100), 40, 40)
    assert small == View(1.0, 50, 50)  # what fits stays in the middle


@pytest.mark.parametrize("box", [(10, 20, 1, 1), (2000, 1500, 900, 400), (0, 0, 6000, 4000)])
def test_a_framed_box_is_in_sight_with_room(box: tuple[int, int, int, int]):
    size, pane = Size(6000, 4000), Pane(0, 0, 1000, 700)
    view = geometry.frame(size, pane, box, 8)
    x, y, width, height = box
    left, top = geometry.to_screen(view, pane, x, y)
    right, bottom = geometry.to_screen(view, pane, x + width, y + height)
    assert left >= 0
    assert top >= 0
    assert right <= pane.width
    assert bottom <= pane.height
    assert view.zoom <= 4.0
    middle = ((left + right) / 2, (top + bottom) / 2)
    assert math.dist(middle, pane.centre) < 2
