"""Where an image lies on the screen: zoom, pan, panes and tiles, as plain arithmetic.

Image coordinates are pixels of the upright image: pixel (0, 0) covers the square from (0, 0) to
(1, 1). Screen coordinates are *device* pixels of the canvas, so that a zoom of 1.0 shows one
image pixel on one pixel of the monitor whatever its scaling. A zoom is always ``n / 128 * 2**e``
with 64 < n <= 128: then a whole number of image pixels falls on a whole number of device pixels,
and tiles can be resampled one by one without seams and without drift.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

MAX_ZOOM = 64.0
STOPS = (
    *(2.0**-e for e in range(14, 2, -1)),
    *(1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 1.0, 1.5, 2.0, 3.0),
    *(4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0),
)
_STEPS = 128
_QUANTA = 4
_FIT_LIMIT = 8.0
_OVERSCROLL = 0.25


@dataclass(frozen=True)
class Size:
    """Width and height in pixels."""

    width: int
    height: int


@dataclass(frozen=True)
class Pane:
    """A rectangle of the canvas that shows the whole view, in device pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[float, float]:
        return self.left + self.width / 2, self.top + self.height / 2

    def contains(self, x: float, y: float) -> bool:
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height


@dataclass(frozen=True)
class View:
    """What every pane shows: device pixels per image pixel, and the image point in its middle."""

    zoom: float
    x: float
    y: float


@dataclass(frozen=True)
class Grid:
    """Tiles of one zoom: ``source`` pixels of pyramid level ``level`` become ``target`` device
    pixels, exactly. ``quantum`` is the smallest such number of source pixels."""

    zoom: float
    level: int
    source: int
    target: int
    quantum: int
    quantum_target: int


@dataclass(frozen=True)
class TileRect:
    """One tile: its indices and its place in the scaled image, in device pixels."""

    column: int
    row: int
    left: int
    top: int
    width: int
    height: int


def quantise(zoom: float, *, down: bool = False) -> float:
    """The nearest zoom of the form ``n / 128 * 2**e`` (the next lower one with ``down``)."""
    zoom = min(max(zoom, STOPS[0]), MAX_ZOOM)
    mantissa, exponent = math.frexp(zoom)
    steps = mantissa * _STEPS
    whole = math.floor(steps) if down else round(steps)
    return math.ldexp(whole / _STEPS, exponent)


def grid_of(zoom: float) -> Grid:
    """The tile grid of a quantised zoom."""
    mantissa, exponent = math.frexp(zoom)
    steps = round(mantissa * _STEPS)
    if steps == _STEPS // 2:
        steps, exponent = _STEPS, exponent - 1
    quantum = _STEPS >> max(exponent, 0)
    return Grid(
        zoom=zoom,
        level=max(-exponent, 0),
        source=quantum * _QUANTA,
        target=steps * _QUANTA,
        quantum=quantum,
        quantum_target=steps,
    )


def scaled(size: Size, zoom: float) -> Size:
    """Size of the image on the screen, at least one device pixel each way."""
    return Size(max(1, round(size.width * zoom)), max(1, round(size.height * zoom)))


def origin(view: View, pane: Pane) -> tuple[int, int]:
    """Device pixel on which the image's upper left corner lies: whole, so nothing shimmers."""
    x, y = pane.centre
    # Halves always up: round() would go to the even number, and two panes could disagree.
    return math.floor(x - view.x * view.zoom + 0.5), math.floor(y - view.y * view.zoom + 0.5)


def to_screen(view: View, pane: Pane, x: float, y: float) -> tuple[float, float]:
    """Image point to device pixels."""
    left, top = origin(view, pane)
    return left + x * view.zoom, top + y * view.zoom


def to_image(view: View, pane: Pane, x: float, y: float) -> tuple[float, float]:
    """Device pixels to image point; may lie outside the image."""
    left, top = origin(view, pane)
    return (x - left) / view.zoom, (y - top) / view.zoom


def fit_zoom(size: Size, pane: Pane, padding: int) -> float:
    """The largest zoom that shows the whole image with ``padding`` device pixels around it.

    Small images are enlarged, but not beyond eight times."""
    width = max(pane.width - 2 * padding, 1)
    height = max(pane.height - 2 * padding, 1)
    return quantise(min(width / size.width, height / size.height, _FIT_LIMIT), down=True)


def fit(size: Size, pane: Pane, padding: int) -> View:
    """The whole image in the middle of the pane."""
    return View(fit_zoom(size, pane, padding), size.width / 2, size.height / 2)


def zoom_about(
    view: View, pane: Pane, size: Size, x: float, y: float, zoom: float, fitted: float
) -> View:
    """Zoom so that the image point under device pixel (x, y) stays there.

    ``fitted`` is the zoom of :func:`fit_zoom`: at and below it the image is centred, and a
    quarter of it (or of 100 %, if that is less) is the least. Otherwise the pixel stays unless
    the middle of the pane would leave the image.
    """
    zoom = quantise(max(min(zoom, MAX_ZOOM), min(fitted, 1.0) / 4))
    if zoom <= fitted:
        return View(zoom, size.width / 2, size.height / 2)
    image_x, image_y = to_image(view, pane, x, y)
    middle_x, middle_y = pane.centre
    return View(
        zoom,
        min(max(image_x - (x - middle_x) / zoom, 0.0), float(size.width)),
        min(max(image_y - (y - middle_y) / zoom, 0.0), float(size.height)),
    )


def pan(view: View, pane: Pane, size: Size, dx: float, dy: float) -> View:
    """Move the image by (dx, dy) device pixels, not farther than a quarter pane past its edge."""
    return replace(
        view,
        x=_pan_axis(view.x, dx / view.zoom, size.width, pane.width / view.zoom),
        y=_pan_axis(view.y, dy / view.zoom, size.height, pane.height / view.zoom),
    )


def _pan_axis(centre: float, shift: float, length: int, shown: float) -> float:
    half = length / 2
    least = min(half, shown * (0.5 - _OVERSCROLL)) if length > shown else half
    return min(max(centre - shift, min(least, centre)), max(length - least, centre))


def frame(size: Size, pane: Pane, box: tuple[float, float, float, float], padding: int) -> View:
    """A view of box (x, y, width, height) with half its size around it, at most 400 %."""
    x, y, width, height = box
    wide = max(width * 1.5, 1.0)
    high = max(height * 1.5, 1.0)
    zoom = min((pane.width - 2 * padding) / wide, (pane.height - 2 * padding) / high, 4.0)
    zoom = quantise(max(zoom, fit_zoom(size, pane, padding)), down=True)
    return View(zoom, x + width / 2, y + height / 2)


def next_stop(zoom: float, *, inwards: bool) -> float:
    """The next comfortable zoom in or out."""
    stops = [quantise(s) for s in STOPS]
    if inwards:
        return next((s for s in stops if s > zoom * 1.01), MAX_ZOOM)
    return next((s for s in reversed(stops) if s < zoom / 1.01), stops[0])


def tile_rect(grid: Grid, size: Size, column: int, row: int) -> TileRect:
    """Place of a tile in the scaled image; the last ones are cut at its edge."""
    whole = scaled(size, grid.zoom)
    left, top = column * grid.target, row * grid.target
    return TileRect(
        column,
        row,
        left,
        top,
        min(grid.target, whole.width - left),
        min(grid.target, whole.height - top),
    )


def visible_tiles(
    view: View, pane: Pane, size: Size, grid: Grid, border: int = 0
) -> Iterator[TileRect]:
    """Tiles that the pane shows (with ``border`` more around), nearest to its middle first."""
    left, top = origin(view, pane)
    whole = scaled(size, view.zoom)

    def span(start: int, length: int, offset: int, total: int) -> range:
        last_tile = (total - 1) // grid.target
        first = (start - offset) // grid.target - border
        last = (start + length - 1 - offset) // grid.target + border
        return range(max(first, 0), min(last, last_tile) + 1)

    columns = span(pane.left, pane.width, left, whole.width)
    rows = span(pane.top, pane.height, top, whole.height)
    middle_x = (pane.centre[0] - left) / grid.target - 0.5
    middle_y = (pane.centre[1] - top) / grid.target - 0.5
    order = sorted(
        ((c, r) for r in rows for c in columns),
        key=lambda t: max(abs(t[0] - middle_x), abs(t[1] - middle_y)),
    )
    for column, row in order:
        yield tile_rect(grid, size, column, row)
