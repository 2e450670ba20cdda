"""What is painted, pixel by pixel, against numpy."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from forensics_gui.theme import colours
from forensics_gui.viewer import CompareMode, ImageViewer, geometry
from forensics_gui.viewer.canvas import Canvas
from tests.viewer.tools import Shot, regions_of

RATIOS = [1.0, 1.5, 2.0]


def use_ratio(viewer: ImageViewer, ratio: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a monitor with this many pixels a logical pixel."""
    for widget in (viewer, viewer.canvas):
        monkeypatch.setattr(widget, "devicePixelRatioF", lambda: ratio)


def cividis(values: np.ndarray) -> np.ndarray:
    position = np.rint(np.clip(values, 0, 1) * 255).astype(np.uint8)
    return cv2.applyColorMap(position, cv2.COLORMAP_CIVIDIS)[..., ::-1].astype(float)


def on_canvas(canvas: Canvas, scaled: np.ndarray, pane: int = 0) -> np.ndarray:
    """The scaled picture on the surround, where the view puts it, in device pixels."""
    size = canvas.device_size()
    grey = QColor(colours().surround).getRgb()[:3]
    out = np.empty((size.height, size.width, 3), float)
    out[:] = grey
    place = canvas.panes()[pane]
    left, top = geometry.origin(canvas.view, place)
    first, last = max(left, place.left), min(left + scaled.shape[1], place.left + place.width)
    y0, y1 = max(top, 0), min(top + scaled.shape[0], size.height)
    out[y0:y1, first:last] = scaled[y0 - top : y1 - top, first - left : last - left]
    return out


def expected(
    rgb: np.ndarray, values: np.ndarray, *, shown_from: float, opacity: float
) -> np.ndarray:
    """The map over the picture at 100 %."""
    over = rgb * (1 - opacity) + cividis(values) * opacity
    return np.where((values >= np.float32(shown_from))[..., None], over, rgb.astype(float))


def enlarged(array: np.ndarray, zoom: int) -> np.ndarray:
    return array.repeat(zoom, 0).repeat(zoom, 1)


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("zoom", [1, 2, 5])
def test_the_picture_alone_is_exact(
    viewer: ImageViewer,
    picture: np.ndarray,
    shot: Shot,
    monkeypatch: pytest.MonkeyPatch,
    ratio: float,
    zoom: int,
):
    use_ratio(viewer, ratio, monkeypatch)
    viewer.show_image(picture)
    viewer.canvas.zoom_at(float(zoom))
    seen = shot(viewer, ratio)
    assert np.array_equal(seen, on_canvas(viewer.canvas, enlarged(picture, zoom)))


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("opacity", [0.0, 0.35, 1.0])
def test_the_overlay_is_exact(
    viewer: ImageViewer,
    picture: np.ndarray,
    values: np.ndarray,
    shot: Shot,
    monkeypatch: pytest.MonkeyPatch,
    ratio: float,
    opacity: float,
):
    use_ratio(viewer, ratio, monkeypatch)
    viewer.show_image(picture)
    viewer.show_analysis(values, 0.5, (), False)
    viewer.set_opacity(opacity)
    viewer.actual_size()
    seen = shot(viewer, ratio).astype(float)
    wanted = expected(picture, values, shown_from=0.5, opacity=opacity)
    difference = np.abs(seen - on_canvas(viewer.canvas, wanted))
    # One step of the colour table (at most 3 of 255 in a channel) and Qt's rounding.
    assert difference.max() <= 3 * opacity + (1.5 if opacity % 1 else 0)


def test_the_display_threshold_shows_more_of_the_map(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray, shot: Shot
):
    viewer.show_image(picture)
    viewer.set_opacity(1.0)
    viewer.actual_size()
    values = np.round(values, 4)  # bins are cut with a tolerance of half a millionth
    viewer.show_analysis(values, 0.5, (), False)
    for shown_from in (0.2, 0.0, 0.7):
        viewer.controls.legend.setValue(round(shown_from * 1000))
        wanted = expected(picture, values, shown_from=shown_from, opacity=1.0)
        difference = np.abs(shot(viewer) - on_canvas(viewer.canvas, wanted))
        assert difference.max() <= 3


def test_below_100_percent_the_means_of_pixels_are_shown(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray, shot: Shot
):
    viewer.show_image(picture)
    viewer.show_analysis(values, 0.5, (), False)
    viewer.set_opacity(1.0)
    viewer.canvas.zoom_at(0.5)
    seen = shot(viewer).astype(float)
    rgb = picture.reshape(100, 2, 150, 2, 3).mean((1, 3))
    mean = values.reshape(100, 2, 150, 2).mean((1, 3))
    wanted = expected(rgb, mean, shown_from=0.5, opacity=1.0)
    sure = (np.abs(mean - 0.5) > 1e-5)[..., None]  # a mean rounds either way at the threshold
    difference = np.abs(seen - on_canvas(viewer.canvas, wanted))
    assert (difference * on_canvas(viewer.canvas, sure * np.ones(3)).clip(0, 1)).max() <= 3


def test_side_by_side_shows_both_at_the_same_place(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray, shot: Shot
):
    viewer.show_image(picture)
    viewer.show_analysis(values, 0.5, (), False)
    viewer.set_opacity(1.0)
    viewer.set_mode(CompareMode.SIDE_BY_SIDE)
    viewer.actual_size()
    viewer.canvas.pan(-20, 11)
    seen = shot(viewer).astype(float)
    first, second = viewer.canvas.panes()
    over = expected(picture, values, shown_from=0.5, opacity=1.0)
    for number, pane, wanted in ((0, first, picture), (1, second, over)):
        part = np.s_[40:, pane.left : pane.left + pane.width]  # below the captions
        difference = np.abs(seen - on_canvas(viewer.canvas, wanted, number))[part]
        assert difference.max() <= 3
    left = geometry.to_screen(viewer.canvas.view, first, 100, 100)
    right = geometry.to_screen(viewer.canvas.view, second, 100, 100)
    assert right[0] - left[0] == second.left - first.left
    assert right[1] == left[1]


@pytest.mark.parametrize("share", [0.3, 0.5, 0.64])
def test_swipe_shows_the_picture_left_of_the_divider(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray, shot: Shot, share: float
):
    viewer.show_image(picture)
    viewer.show_analysis(values, 0.5, (), False)
    viewer.set_opacity(1.0)
    viewer.set_mode(CompareMode.SWIPE)
    viewer.actual_size()
    viewer.canvas.set_share(share)
    seen = shot(viewer).astype(float)
    at = round(viewer.canvas.width() * share)
    over = on_canvas(viewer.canvas, expected(picture, values, shown_from=0.5, opacity=1.0))
    alone = on_canvas(viewer.canvas, picture)
    high = seen.shape[0] // 2
    rows = np.r_[40 : high - 20, high + 20 : seen.shape[0]]  # neither captions nor grip
    assert np.array_equal(seen[rows, : at - 3], alone[rows, : at - 3])
    assert np.abs(seen[rows, at + 3 :] - over[rows, at + 3 :]).max() <= 3
    assert (np.abs(over - alone) > 3).any()


def test_blinking_is_the_picture_alone_and_back(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray, shot: Shot
):
    viewer.show_image(picture)
    viewer.show_analysis(values, 0.5, regions_of(values, 0.5), True)
    viewer.actual_size()
    before = shot(viewer)
    viewer.canvas.set_blinking(True)
    assert viewer.mode is CompareMode.BLINK
    during = shot(viewer)
    assert np.array_equal(during[40:], on_canvas(viewer.canvas, picture)[40:])
    viewer.canvas.set_blinking(False)
    assert np.array_equal(shot(viewer), before)
    assert not np.array_equal(during[40:], before[40:])


@pytest.mark.parametrize("ratio", RATIOS)
def test_regions_are_outlined_where_they_are(
    viewer: ImageViewer,
    picture: np.ndarray,
    shot: Shot,
    monkeypatch: pytest.MonkeyPatch,
    ratio: float,
):
    use_ratio(viewer, ratio, monkeypatch)
    flat = np.full_like(picture, 90)
    values = np.zeros(flat.shape[:2], np.float32)
    values[60:120, 80:200] = 0.9
    values[150:153, 20:23] = 0.9  # not reported
    viewer.show_image(flat)
    viewer.show_analysis(values, 0.5, regions_of(values, 0.5)[:1], True)
    viewer.set_opacity(0.0)
    viewer.canvas.zoom_at(2.0)
    seen = shot(viewer, ratio)[..., 0].astype(int)
    left, top = geometry.origin(viewer.canvas.view, viewer.canvas.panes()[0])
    part = seen[top : top + 400, left : left + 600]
    near = round(6 * ratio)
    for across, at in (
        (part[180], 160),
        (part[180], 400),
        (part[:, 300], 120),
        (part[:, 300], 240),
    ):
        line = across[at - near : at + near]
        assert line.max() > 190  # a white line
        assert line.min() < 60  # with a dark border
    row = part[180]
    quiet = np.r_[0 : 160 - near, 160 + near : 400 - near, 400 + near : 600]
    assert (row[quiet] == 90).all()
    assert (part[290:316, 30:60] == 90).all()


def test_without_a_response_nothing_is_outlined(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray, shot: Shot
):
    viewer.show_image(picture)
    viewer.show_analysis(values, 0.5, (), False)
    viewer.set_opacity(0.0)
    viewer.actual_size()
    assert np.array_equal(shot(viewer), on_canvas(viewer.canvas, picture))


@pytest.mark.parametrize("ratio", RATIOS)
def test_the_readout_names_the_pixel_that_is_seen(
    viewer: ImageViewer,
    picture: np.ndarray,
    values: np.ndarray,
    shot: Shot,
    monkeypatch: pytest.MonkeyPatch,
    ratio: float,
):
    use_ratio(viewer, ratio, monkeypatch)
    viewer.show_image(picture)
    viewer.show_analysis(values, 0.5, (), False)
    viewer.set_opacity(0.0)
    for mode in (CompareMode.OVERLAY, CompareMode.SIDE_BY_SIDE):
        viewer.set_mode(mode)
        viewer.canvas.zoom_at(3.0)
        seen = shot(viewer, ratio)
        rng = np.random.default_rng(3)
        for _ in range(60):
            column = int(rng.integers(4, seen.shape[1] - 4))
            row = int(rng.integers(60 * ratio, seen.shape[0] - 4))
            point = QPointF((column + 0.5) / ratio, (row + 0.5) / ratio)
            reading = viewer.canvas.reading(point)
            if reading is None or abs(column - seen.shape[1] / 2) < 4:
                continue
            assert tuple(seen[row, column]) == reading.rgb
            assert tuple(picture[reading.y, reading.x]) == reading.rgb
            assert reading.value == values[reading.y, reading.x]


def test_outside_the_picture_there_is_no_reading(viewer: ImageViewer, picture: np.ndarray):
    viewer.show_image(picture)
    assert viewer.canvas.reading(QPointF(1, 1)) is None
    viewer.show_image(None)
    assert viewer.canvas.reading(QPointF(100, 100)) is None


def test_the_magnifier_shows_single_pixels_around_the_cursor(
    viewer: ImageViewer, picture: np.ndarray, shot: Shot
):
    viewer.show_image(picture)
    viewer.actual_size()
    canvas = viewer.canvas
    canvas.set_magnifying(True)
    canvas._cursor = QPointF(canvas.width() / 2, canvas.height() / 2 - 60)
    reading = canvas.reading(canvas._cursor)
    assert reading is not None
    seen = shot(viewer)
    # Right of and below the cursor, 168 pixels wide, eight pixels a pixel.
    middle = (round(canvas._cursor.x()) + 16 + 84, round(canvas._cursor.y()) + 16 + 84)
    assert tuple(seen[middle[1], middle[0]]) == reading.rgb
    for dx, dy in ((3, 0), (-4, 2), (0, -5)):
        pixel = seen[middle[1] + 8 * dy, middle[0] + 8 * dx]
        assert tuple(pixel) == tuple(picture[reading.y + dy, reading.x + dx])


def test_an_embedded_profile_changes_what_is_seen_and_not_what_is_read(
    viewer: ImageViewer, picture: np.ndarray, shot: Shot
):
    from PySide6.QtGui import QColorSpace

    wide = bytes(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb).iccProfile().data())
    viewer.show_image(picture, wide)
    viewer.actual_size()
    seen = shot(viewer)
    assert not np.array_equal(seen, on_canvas(viewer.canvas, picture))
    point = QPointF(viewer.canvas.width() / 2, viewer.canvas.height() / 2)
    reading = viewer.canvas.reading(point)
    assert reading is not None
    assert reading.rgb == tuple(picture[reading.y, reading.x])
    viewer.show_image(picture, b"no profile at all" * 20)
    viewer.actual_size()
    assert np.array_equal(shot(viewer), on_canvas(viewer.canvas, picture))
