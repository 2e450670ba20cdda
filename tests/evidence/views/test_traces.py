"""Views that respond to compression and noise: a patch whose history is known lights up there,
and a picture of one history stays even."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from forensics_gui.evidence.views import NotApplicableError, Picture, Request, Subject, compute
from forensics_gui.evidence.views.blocks import backward, forward, recompressed
from tests.evidence.views import drawings

INSIDE = drawings.mask()


def make(subject: Subject, key: str, **values: int | str) -> Picture:
    return compute(subject, Request(key, tuple(values.items())))


@pytest.fixture(scope="module")
def first() -> drawings.Rgb:
    return drawings.texture(1)


@pytest.fixture(scope="module")
def second() -> drawings.Rgb:
    return drawings.texture(5)


def test_cosines_agree_with_another_transform_and_go_back(first: drawings.Rgb) -> None:
    plane = first[..., 0].astype(np.float32)
    coefficients = forward(plane)
    assert np.allclose(coefficients[3, :, 5], cv2.dct(plane[24:32, 40:48]), atol=1e-2)
    assert np.allclose(backward(coefficients), plane, atol=1e-2)


@pytest.mark.parametrize("quality", [60, 75, 95])
def test_recompression_is_what_a_codec_does(quality: int, first: drawings.Rgb) -> None:
    ours, codec = recompressed(first, quality), drawings.saved(first, quality).astype(np.float32)
    away = float(np.abs(codec - first).mean())
    assert float(np.abs(ours - codec).mean()) < 0.06 * away + 0.6


class TestErrorLevel:
    def test_a_part_that_was_never_compressed(
        self, first: drawings.Rgb, second: drawings.Rgb
    ) -> None:
        edited = drawings.pasted(drawings.saved(first, 75), second)
        subject = drawings.subject(drawings.jpeg(edited, 95))
        picture = make(subject, "error_level")
        assert picture.image.dtype == np.uint8
        assert picture.parameters["Quality"] == "75"
        assert drawings.separation(picture.image, INSIDE) > 0.95

    def test_an_even_history_is_even(self, first: drawings.Rgb) -> None:
        picture = make(drawings.subject(drawings.jpeg(first, 90)), "error_level")
        assert abs(drawings.separation(picture.image, INSIDE) - 0.5) < 0.08

    def test_brightness_is_what_it_says(self, first: drawings.Rgb) -> None:
        subject = Subject(first)
        expected = np.abs(recompressed(first, 90) - first)
        picture = make(subject, "error_level", quality=90, gain=10)
        assert np.array_equal(picture.image, np.minimum(expected * 10, 255).astype(np.uint8))
        assert f"{expected.mean():.2f}" in picture.summary
        chosen = make(subject, "error_level", quality=90)
        white = float((chosen.image == 255).mean())
        assert 0.002 < white < 0.03


class TestNoise:
    @pytest.mark.parametrize("window", [8, 16, 32])
    def test_a_noisier_patch(self, window: int) -> None:
        random = np.random.default_rng(3)
        deviation = np.where(INSIDE, 6.0, 2.0)[..., None]
        noise = random.normal(0, 1, (drawings.SIDE, drawings.SIDE, 1)) * deviation
        rgb = np.clip(128 + noise.repeat(3, axis=2), 0, 255).round().astype(np.uint8)
        image = make(Subject(rgb), "noise", window=window, gain=4).image
        assert drawings.separation(image, INSIDE) > 0.97
        # Strength is a standard deviation: white is 32 / 4 grey levels.
        core = image[160:200, 190:240].mean() * 8
        assert core == pytest.approx(6.0, rel=0.1)
        assert image[:80, :80].mean() * 8 == pytest.approx(2.0, rel=0.1)

    def test_the_residual_has_no_structure(self) -> None:
        ramp = np.tile(np.arange(256, dtype=np.uint8), (64, 1))[..., None].repeat(3, axis=2)
        image = make(Subject(ramp), "noise", window=0).image
        assert np.allclose(image, 0.5, atol=1e-6)
        dotted = ramp.copy()
        dotted[32, 100] += 8  # the median of its surroundings stays what it was
        image = make(Subject(dotted), "noise", window=0, gain=1).image
        assert image[32, 100] == pytest.approx(0.5 + 8 / 32, abs=0.001)
        assert np.allclose(image[:30], 0.5, atol=1e-6)


class TestGhost:
    @pytest.mark.parametrize(("quality", "last"), [(50, 90), (60, 90), (70, 95)])
    def test_a_part_saved_at_a_lower_quality_before(
        self, quality: int, last: int, first: drawings.Rgb
    ) -> None:
        edited = drawings.pasted(first, drawings.saved(first, quality))
        picture = make(drawings.subject(drawings.jpeg(edited, last)), "ghost")
        assert abs(int(picture.parameters["Quality"]) - quality) <= 5
        assert "No quality" not in picture.summary
        assert drawings.separation(picture.image, INSIDE) > 0.97

    def test_at_other_qualities_it_vanishes(self, first: drawings.Rgb) -> None:
        edited = drawings.pasted(first, drawings.saved(first, 60))
        subject = drawings.subject(drawings.jpeg(edited, 90))
        pictures = [make(subject, "ghost", quality=q).image for q in (30, 60, 90)]
        low, at, own = (float(i[INSIDE].mean() - i[~INSIDE].mean()) for i in pictures)
        assert at > 0.4
        assert abs(low) < 0.1
        assert abs(own) < 0.1

    def test_no_quality_divides_an_even_history(self, first: drawings.Rgb) -> None:
        picture = make(drawings.subject(drawings.jpeg(first, 90)), "ghost")
        assert "No quality divides" in picture.summary

    def test_the_grid_may_begin_elsewhere(self, first: drawings.Rgb) -> None:
        """A part compressed on its own grid, three pixels off, is found only there."""
        moved = first.copy()
        moved[3:, 3:] = drawings.saved(first[3:, 3:], 60)
        edited = drawings.pasted(first, moved)
        subject = Subject(edited)  # kept without loss
        there, here = (make(subject, "ghost", quality=60, shift=s).image for s in (3, 0))
        assert drawings.separation(there, INSIDE) > 0.97
        assert drawings.separation(here, INSIDE) < 0.8

    def test_flat_pictures_say_nothing(self) -> None:
        picture = make(Subject(np.full((64, 64, 3), 90, np.uint8)), "ghost")
        assert not picture.image.any()
        assert picture.summary.startswith("0 %")

    def test_too_small(self) -> None:
        with pytest.raises(NotApplicableError):
            make(Subject(np.zeros((20, 90, 3), np.uint8)), "ghost")


class TestDoubleQuantisation:
    @pytest.mark.parametrize(
        ("before", "last", "subsampling"), [(60, 90, 0), (75, 95, 2), (70, 85, 2)]
    )
    def test_a_part_without_the_first_compression(
        self, before: int, last: int, subsampling: int, first: drawings.Rgb, second: drawings.Rgb
    ) -> None:
        edited = drawings.pasted(drawings.saved(first, before, subsampling=subsampling), second)
        data = drawings.jpeg(edited, last, subsampling=subsampling)
        picture = make(drawings.subject(data), "double_quantisation")
        image = picture.image
        assert drawings.separation(image, INSIDE) > 0.98
        assert image[INSIDE].mean() > 0.9
        assert image[~INSIDE].mean() < 0.12
        # Which steps there were is known: those of the first quality's table.
        known = drawings.facts(drawings.jpeg(first, before)).luminance
        found = picture.parameters["Earlier steps found"].split("; ")
        right = [text for text in found if _step(text) == known[_place(text)]]
        assert len(right) >= 0.7 * len(found)

    @pytest.mark.parametrize("quality", [80, 90, 97])
    def test_one_compression_leaves_it_dark(self, quality: int, first: drawings.Rgb) -> None:
        data = drawings.jpeg(first, quality, subsampling=2)
        picture = make(drawings.subject(data), "double_quantisation")
        assert not picture.image.any()
        assert "left dark" in picture.summary

    def test_the_whole_saved_twice_is_dark(self, first: drawings.Rgb) -> None:
        data = drawings.jpeg(drawings.saved(first, 60), 90)
        picture = make(drawings.subject(data), "double_quantisation")
        assert picture.image.mean() < 0.1

    @pytest.mark.parametrize(("before", "last"), [(85, 75), (90, 85), (80, 75)])
    def test_a_stronger_last_compression_is_not_guessed_about(
        self, before: int, last: int, first: drawings.Rgb, second: drawings.Rgb
    ) -> None:
        edited = drawings.pasted(drawings.saved(first, before), second)
        picture = make(drawings.subject(drawings.jpeg(edited, last)), "double_quantisation")
        assert not picture.image.any()

    def test_only_jpeg_files_have_quantised_coefficients(self, first: drawings.Rgb) -> None:
        with pytest.raises(NotApplicableError, match="no quantised"):
            make(Subject(first), "double_quantisation")
        small = drawings.jpeg(first[:64, :64], 90)
        with pytest.raises(NotApplicableError, match="too few"):
            make(drawings.subject(small), "double_quantisation")


def _step(text: str) -> int:
    return int(text.split(" ")[0])


def _place(text: str) -> int:
    u, v = text.rpartition(" at ")[2].split(", ")
    return 8 * int(u) + int(v)
