"""Views of the picture as it is: what each pixel must be is computed by hand."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest

from forensics_gui.evidence.views import NotApplicableError, Picture, Request, Subject, compute
from tests.evidence.views import drawings


def make(rgb: np.ndarray, key: str, thumbnail: np.ndarray | None = None, **v: int | str) -> Picture:
    return compute(Subject(rgb, thumbnail=thumbnail), Request(key, tuple(v.items())))


def repeated(grey: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(grey[..., None].repeat(3, axis=2))


@pytest.mark.parametrize(("across", "down"), [(2, 0), (0, 2), (-2, 0), (0, -2), (1, 1), (1, -2)])
def test_a_ramp_has_the_colour_of_its_direction(across: int, down: int) -> None:
    y, x = np.mgrid[:40, :40]
    grey = np.clip(128 + across * (x - 20) + down * (y - 20), 0, 255).astype(np.uint8)
    image = make(repeated(grey), "gradient", gain=8).image[10:30, 10:30]
    length = math.hypot(across, down)
    expected = (
        round(127.5 + 127.5 * across / length),
        round(127.5 + 127.5 * down / length),
        min(8 * length, 255),
    )
    assert np.abs(image.astype(int) - np.array(expected)).max() <= 1


def test_no_slope_is_grey() -> None:
    image = make(np.full((20, 20, 3), 77, np.uint8), "gradient").image
    assert np.unique(image[..., :2]).tolist() == [128]
    assert not image[..., 2].any()


@pytest.mark.parametrize("bit", [0, 3, 7])
def test_a_pattern_planted_in_one_bit(bit: int) -> None:
    random = np.random.default_rng(2)
    rgb = random.integers(0, 256, (64, 48, 3), dtype=np.uint8)
    pattern = np.zeros((64, 48), np.uint8)
    pattern[20:40, 10:30] = 1
    rgb[..., 2] = (rgb[..., 2] & ~np.uint8(1 << bit)) | (pattern << bit)
    picture = make(rgb, "bit_planes", channel="blue", bit=bit)
    assert np.array_equal(picture.image[..., 0], pattern * 255)
    assert f"{100 * pattern.mean():.1f} %" in picture.summary
    other = make(rgb, "bit_planes", channel="red", bit=bit).image[..., 0] / 255
    assert abs(np.corrcoef(other.ravel(), pattern.ravel())[0, 1]) < 0.1


def test_a_tint_too_weak_to_see() -> None:
    rgb = np.full((200, 200, 3), 120, np.uint8)
    rgb[80:120, 80:120, 2] += 4  # blue by four levels: Cb by two
    picture = make(rgb, "channels", channel="cb", gain=32, window=0)
    assert picture.image[0, 0] == pytest.approx(0.5, abs=0.01)
    assert picture.image[100, 100] == pytest.approx(0.5 + 32 * 2 / 255, abs=0.01)
    luma = make(rgb, "channels", channel="luma", gain=1, window=0)
    assert luma.image[0, 0] == pytest.approx(0.5 - 8 / 255, abs=0.005)


def test_the_local_mean_takes_slow_changes_away() -> None:
    ramp = np.tile(np.linspace(40, 200, 300).astype(np.uint8), (200, 1))
    ramp[90:100, 150:160] += 6
    image = make(repeated(ramp), "channels", channel="red", gain=8, window=31).image
    assert image[95, 155] > 0.6
    assert abs(float(image[20:60, 60:240].mean()) - 0.5) < 0.01


def test_saturation() -> None:
    rgb = np.zeros((8, 8, 3), np.uint8)
    rgb[:, 4:] = (200, 100, 100)
    image = make(rgb, "channels", channel="saturation", gain=1, window=0).image
    assert image[0, 0] == pytest.approx(0.0, abs=0.01)
    assert image[0, 6] == pytest.approx(0.5 + (127.5 - 128) / 255, abs=0.01)


@pytest.mark.parametrize("bars", [0, 20])
def test_a_thumbnail_of_what_was_there_before(bars: int) -> None:
    before = drawings.texture(4, 384, 512)
    before = cv2.GaussianBlur(before, (0, 0), 4)
    small = cv2.resize(before, (160, 120), interpolation=cv2.INTER_AREA)
    if bars:
        small = cv2.copyMakeBorder(small, bars, bars, 0, 0, cv2.BORDER_CONSTANT)
    after = before.copy()
    after[drawings.PATCH] = 255 - after[drawings.PATCH]
    after[drawings.PATCH] = np.clip(after[drawings.PATCH].astype(int) + 70, 0, 255)
    inside = drawings.mask(384, 512)
    away = np.abs(make(after, "thumbnail", small).image - 0.5)
    assert drawings.separation(away, inside) > 0.95
    same = np.abs(make(before, "thumbnail", small).image - 0.5)
    assert same.max() < 0.1


def test_without_a_thumbnail_there_is_nothing_to_compare() -> None:
    with pytest.raises(NotApplicableError, match="no thumbnail"):
        make(drawings.texture(1, 64, 64), "thumbnail")
