"""Colours, the mask of the reported regions and their outline."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from forensics_gui.evidence.types import Region
from forensics_gui.viewer import overlay


def cividis() -> np.ndarray:
    """The published table as OpenCV has it, RGB."""
    ramp = np.arange(256, dtype=np.uint8).reshape(-1, 1)
    return np.asarray(cv2.applyColorMap(ramp, cv2.COLORMAP_CIVIDIS))[:, 0, ::-1].astype(int)


def shown(values: np.ndarray, threshold: float, shown_from: float) -> tuple[np.ndarray, np.ndarray]:
    """Alpha and RGB (0-255) that the colours give for map values."""
    bins = overlay.to_bins(values.astype(np.float32), threshold)
    argb = overlay.bin_colours(threshold, shown_from)[bins]
    rgb = np.stack([argb >> 16 & 255, argb >> 8 & 255, argb & 255], -1)
    return argb >> 24, rgb.astype(int)


@pytest.mark.parametrize("threshold", [0.5, 0.4375, 0.2371, 0.0, 1.0])
def test_at_the_models_threshold_exactly_the_reported_pixels_are_shown(threshold: float):
    values = np.linspace(0, 1, 4001, dtype=np.float32).reshape(1, -1)
    exact = np.float32(threshold)
    around = [np.nextafter(exact, np.float32(-1)), exact, np.nextafter(exact, np.float32(2))]
    values = np.concatenate([values, np.clip(np.array([around], np.float32), 0, 1)], 1)
    alpha, _ = shown(values, threshold, threshold)
    assert np.array_equal(alpha == 255, values >= np.float32(threshold))


@pytest.mark.parametrize("shown_from", [0.0, 0.01, 0.3, 0.77, 1.0])
@pytest.mark.parametrize("threshold", [0.5, 0.4375])
def test_any_display_threshold_is_exact_to_a_hundredth(threshold: float, shown_from: float):
    values = np.arange(0, 1001, dtype=np.float32).reshape(1, -1) / 1000
    alpha, _ = shown(values, threshold, shown_from)
    expected = np.arange(0, 1001) >= round(shown_from * 1000)
    assert np.array_equal(alpha[0] == 255, expected)


def test_colour_is_the_legends_to_one_step_of_the_table():
    values = np.linspace(0, 1, 2001, dtype=np.float32).reshape(1, -1)
    _, rgb = shown(values, 0.5, 0.0)
    position = np.rint(values[0] * 255).astype(int)
    table = cividis()
    near = np.stack([table[np.clip(position + d, 0, 255)] for d in (-1, 0, 1)])
    assert (np.abs(near - rgb[0]).max(-1).min(0) == 0).all()


def test_what_is_not_a_number_is_not_shown():
    alpha, _ = shown(np.array([[np.nan, 0.9, -3.0, 7.0]]), 0.5, 0.5)
    assert alpha.tolist() == [[0, 255, 0, 255]]


def regions(values: np.ndarray, threshold: float, least: int) -> list[Region]:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        (values >= np.float32(threshold)).astype(np.uint8), connectivity=8
    )
    found = []
    for label in range(1, count):
        x, y, width, height, area = (int(v) for v in stats[label])
        if area >= least:
            inside = values[labels == label]
            share = area / values.size
            found.append(
                Region(x, y, width, height, share, float(inside.mean()), float(inside.max()))
            )
    return found


def test_the_mask_is_the_reported_components_and_nothing_else():
    rng = np.random.default_rng(2)
    values = cv2.GaussianBlur(rng.random((240, 320), dtype=np.float32), (0, 0), 5)
    values = (values - values.min()) / (values.max() - values.min())
    found = regions(values, 0.6, least=60)
    assert len(found) > 3
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        (values >= np.float32(0.6)).astype(np.uint8), connectivity=8
    )
    expected = np.isin(labels, [i for i in range(1, count) if stats[i][4] >= 60])
    assert np.array_equal(overlay.region_mask(values, 0.6, found) == 255, expected)


def test_a_hole_stays_a_hole_and_a_speck_in_the_box_stays_out():
    values = np.zeros((60, 60), np.float32)
    values[10:50, 10:50] = 0.9
    values[20:40, 20:40] = 0.1
    values[28:31, 28:31] = 0.8  # a component of its own, too small to be reported
    mask = overlay.region_mask(values, 0.5, [Region(10, 10, 40, 40, 0.3, 0.9, 0.9)])
    assert mask[15, 15] == 255
    assert mask[25, 25] == 0
    assert mask[29, 29] == 0
    assert set(np.unique(mask)) == {0, 255}


@pytest.mark.parametrize("width", [1.5, 2.25, 3.0])
def test_the_outline_runs_along_the_edge_in_white_and_black(width: float):
    margin = overlay.outline_margin(width)
    coverage = np.zeros((40 + 2 * margin, 100 + 2 * margin), np.uint8)
    coverage[:, : margin + 50] = 255
    argb = overlay.outline_pixels(coverage, width)
    assert argb is not None
    alpha, level = (argb >> 24).astype(int), (argb & 255).astype(int)
    assert argb.shape == (40, 100)
    assert (level[:, 49:51].max(1) >= 120).all()  # white on the edge
    black = (alpha > 100) & (level < 40)
    assert black[20].any()  # with a dark border, so that it shows on any picture
    far = np.abs(np.arange(100) + 0.5 - 50) > 2.5 * width + 1.5
    assert (alpha[:, far] == 0).all()
    assert (level <= alpha).all()  # premultiplied


def test_no_edge_no_outline():
    assert overlay.outline_pixels(np.zeros((50, 50), np.uint8), 1.5) is None
    assert overlay.outline_pixels(np.full((50, 50), 255, np.uint8), 1.5) is None
