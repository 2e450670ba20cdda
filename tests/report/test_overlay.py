"""Pictures of a map: same place, same size, the reported regions and no others."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from forensics_gui.evidence.types import Analysis, Region
from forensics_gui.report import colour, overlay, picture
from tests.report.conftest import Maker, photograph


def test_colour_table_is_monotone_in_lightness() -> None:
    lab = cv2.cvtColor(colour.table()[None].astype(np.float32) / 255, cv2.COLOR_RGB2Lab)[0]
    steps = np.diff(lab[:, 0])
    assert (steps > -0.1).all()
    assert lab[-1, 0] - lab[0, 0] > 70


def test_colourise_ends_and_nan() -> None:
    values = np.array([[0.0, 1.0, np.nan, 2.0]], np.float32)
    painted = colour.colourise(values)[0]
    table = colour.table()
    assert [tuple(c) for c in painted] == [tuple(table[i]) for i in (0, 255, 0, 255)]
    red, green, blue = table[255]
    assert colour.hexadecimal(1.0) == f"#{red:02x}{green:02x}{blue:02x}"


def test_blend_by_bands_equals_blend_at_once() -> None:
    rgb = photograph(40, 1300)
    values = np.linspace(0, 1, 40 * 1300, dtype=np.float32).reshape(1300, 40)
    top, bottom = overlay.blend(rgb[:512], values[:512]), overlay.blend(rgb[512:], values[512:])
    assert np.array_equal(overlay.blend(rgb, values), np.vstack([top, bottom]))


def test_only_reported_regions_are_outlined() -> None:
    values = np.zeros((100, 120), np.float32)
    values[20:60, 30:80] = 0.9
    values[25:28, 90:94] = 0.9  # too small to be reported
    values[22:30, 82:100] = 0.0
    region = Region(30, 20, 50, 40, 0.17, 0.9, 0.9)
    (contour,) = overlay.outlines(values, 0.5, [region])
    assert cv2.boundingRect(contour) == (30, 20, 50, 40)
    assert overlay.outlines(values, 0.5, []) == []


def test_speck_inside_a_regions_box_is_not_outlined() -> None:
    values = np.zeros((100, 100), np.float32)
    values[10:90, 10:20] = 0.9
    values[80:90, 10:90] = 0.9  # an L
    values[30:33, 60:63] = 0.9  # a speck inside the L's box
    (contour,) = overlay.outlines(values, 0.5, [Region(10, 10, 80, 80, 0.15, 0.9, 0.9)])
    above_the_speck = contour[contour[:, 0, 0] == 61, 0, 1]
    assert above_the_speck.min() >= 79
    assert cv2.boundingRect(contour) == (10, 10, 80, 80)


@pytest.mark.parametrize(
    ("size", "shown", "times"),
    [((320, 200), (640, 400), 2), ((1000, 30), (1000, 30), 1), ((2800, 1400), (1400, 700), 1)],
)
def test_pair_has_one_size(size: tuple[int, int], shown: tuple[int, int], times: int) -> None:
    width, height = size
    values = np.full((height, width), 0.25, np.float32)
    made = overlay.pair(photograph(width, height), values, 0.5, [], 1400)
    assert made.original.shape == made.overlay.shape == (shown[1], shown[0], 3)
    assert made.enlarged == times


def test_enlarged_picture_repeats_pixels() -> None:
    rgb = photograph(100, 60)
    made = overlay.pair(rgb, np.zeros((60, 100), np.float32), 0.5, [], 1400)
    assert np.array_equal(made.original[:: made.enlarged, :: made.enlarged], rgb)


@pytest.mark.parametrize(
    ("region", "box"),
    [
        (Region(0, 0, 10, 10, 0, 0, 0), (0, 0, 256, 256)),
        (Region(990, 790, 10, 10, 0, 0, 0), (744, 544, 256, 256)),
        (Region(300, 200, 400, 400, 0, 0, 0), (200, 100, 600, 600)),
        (Region(0, 0, 1000, 800, 0, 0, 0), (0, 0, 1000, 800)),
    ],
)
def test_crop_around_region(region: Region, box: tuple[int, int, int, int]) -> None:
    found = overlay.around(region, 1000, 800)
    assert (found.x, found.y, found.width, found.height) == box


@pytest.mark.parametrize("size", [(1, 1), (33, 700), (1600, 900)])
def test_overlay_file_holds_the_picture_and_a_legend(
    tmp_path: Path, make: Maker, size: tuple[int, int]
) -> None:
    analysis: Analysis = make(size=size, boxes=())
    assert analysis.rgb is not None
    assert analysis.localisation is not None
    path = tmp_path / "overlay.png"
    picture.write_overlay(
        path,
        analysis.rgb,
        analysis.localisation.map,
        threshold=0.5,
        regions=(),
        responded=False,
    )
    sheet = np.asarray(Image.open(path))
    width, height = size
    expected = overlay.blend(analysis.rgb, analysis.localisation.map)
    assert np.array_equal(sheet[:height, :width], expected)
    strip = sheet[height:].reshape(-1, 3)
    assert (strip == colour.table()[0]).all(axis=1).any()
    assert (strip == colour.table()[255]).all(axis=1).any()
    assert [part.name for part in tmp_path.glob("*.part")] == []


def test_encoding_repeats() -> None:
    rgb = photograph(64, 48)
    assert picture.png(rgb) == picture.png(rgb.copy())
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(picture.png(rgb)))), rgb)
    assert picture.encoded(rgb, False)[0][:2] == b"\xff\xd8"
