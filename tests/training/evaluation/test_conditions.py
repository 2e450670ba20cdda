"""Every condition is repeatable, does what its name says, and takes the mask along."""

from __future__ import annotations

import numpy as np
import pytest

from tests.training.evaluation.standins import picture
from training import pictures
from training.evaluation.conditions import AS_IS, CONDITIONS, MESSENGER_SIDE, SELECTIONS

RGB, MASK = picture(3, edited=True, height=120, width=160)


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_condition_is_repeatable_and_keeps_the_mask_in_place(name: str) -> None:
    condition = CONDITIONS[name]
    rgb, mask = condition(RGB, MASK, "a.png")
    again, _ = condition(RGB, MASK, "a.png")
    np.testing.assert_array_equal(rgb, again)
    assert (rgb.dtype, mask.dtype, rgb.shape[:2]) == (np.uint8, bool, mask.shape)
    assert mask.mean() == pytest.approx(MASK.mean(), abs=0.01)
    red = rgb[..., 0].astype(int) - rgb[..., 1] > 80
    assert (red == mask).mean() > 0.96
    assert (name == AS_IS) == (rgb.shape == RGB.shape and bool((rgb == RGB).all()))


def test_the_tables_have_what_they_promise() -> None:
    def values(group: str) -> list[float]:
        return sorted(c.value for c in CONDITIONS.values() if c.group == group)

    assert values("JPEG") == [50, 60, 70, 80, 85, 90, 95]
    assert (values("resize")[0], values("resize")[-1]) == (0.5, 1.5)
    assert {c.group for c in CONDITIONS.values()} - {""} == {
        "JPEG", "double JPEG", "resize", "blur", "noise", "in the wild"}  # fmt: skip
    for names in SELECTIONS.values():
        assert names[0] == AS_IS
        assert set(names) <= CONDITIONS.keys()


def test_strength_does_what_it_says() -> None:
    def change(name: str) -> float:
        return float(np.abs(CONDITIONS[name](RGB, MASK, "x")[0].astype(int) - RGB).mean())

    assert change("JPEG 95") < change("JPEG 70") < change("JPEG 50")
    assert change("blur 0.5") < change("blur 1") < change("blur 2")
    noisy = CONDITIONS["noise 5"](np.full_like(RGB, 128), MASK, "x")[0]
    assert noisy.std() == pytest.approx(5, rel=0.03)
    assert noisy.mean() == pytest.approx(128, abs=0.1)
    other = CONDITIONS["noise 5"](np.full_like(RGB, 128), MASK, "y")[0]
    assert (noisy != other).any()  # each image has grain of its own
    assert CONDITIONS["resized 0.5"](RGB, MASK, "x")[0].shape == (60, 80, 3)


def test_double_jpeg_is_the_one_after_the_other() -> None:
    once = pictures.recompress(RGB, 70, "4:2:0")
    twice = pictures.recompress(once, 90, "4:2:0")
    np.testing.assert_array_equal(CONDITIONS["JPEG 70 then 90"](RGB, MASK, "x")[0], twice)
    np.testing.assert_array_equal(CONDITIONS["JPEG 70"](RGB, MASK, "x")[0], once)


def test_messenger_and_screenshot_bound_the_longest_side() -> None:
    wide = np.zeros((300, 2 * MESSENGER_SIDE, 3), np.uint8)
    mask = np.zeros(wide.shape[:2], bool)
    mask[:, :MESSENGER_SIDE] = True
    rgb, half = CONDITIONS["messenger"](wide, mask, "x")
    assert rgb.shape == (150, MESSENGER_SIDE, 3)
    assert half.mean() == pytest.approx(0.5, abs=0.001)
    assert CONDITIONS["messenger"](RGB, MASK, "x")[0].shape == RGB.shape
    assert CONDITIONS["screenshot"](wide, mask, "x")[0].shape[1] == 1280
    assert CONDITIONS["screenshot"](RGB, MASK, "x")[0].shape == (150, 200, 3)


def test_a_picture_of_a_few_pixels_survives_everything() -> None:
    dot, mask = np.full((3, 2, 3), 90, np.uint8), np.ones((3, 2), bool)
    for condition in CONDITIONS.values():
        rgb, after = condition(dot, mask, "x")
        assert rgb.shape[:2] == after.shape
        assert after.all()
