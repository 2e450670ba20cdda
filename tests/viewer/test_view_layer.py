"""A view in place of the localisation map: to the pixel, in every mode, and gone with its image."""

from __future__ import annotations

import numpy as np
import pytest

from forensics_gui.viewer import CompareMode, ImageViewer
from forensics_gui.viewer.compare import PICTURE
from tests.viewer.tools import Shot


@pytest.fixture
def view(picture: np.ndarray) -> np.ndarray:
    """Differs from the picture in every pixel."""
    return 255 - picture


def shown(viewer: ImageViewer, shot: Shot) -> np.ndarray:
    """The picture's part of the canvas at 100 %, in overlay mode."""
    viewer.actual_size()
    image = shot(viewer)
    size = viewer.canvas.size_shown
    assert size is not None
    left = (image.shape[1] - size.width) // 2
    top = (image.shape[0] - size.height) // 2
    return image[top : top + size.height, left : left + size.width]


def test_it_covers_the_picture_and_goes_away(
    viewer: ImageViewer, picture: np.ndarray, view: np.ndarray, shot: Shot
) -> None:
    viewer.show_image(picture)
    viewer.show_view(view, "Error level")
    assert viewer.view_shown == "Error level"
    assert np.array_equal(shown(viewer, shot), view)
    viewer.canvas.set_blinking(True)
    assert np.array_equal(shown(viewer, shot)[60:, 60:], picture[60:, 60:])  # below the caption
    viewer.canvas.set_blinking(False)
    viewer.show_view(None)
    assert viewer.view_shown == ""
    assert np.array_equal(shown(viewer, shot), picture)


def test_the_map_comes_back(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray, view: np.ndarray, shot: Shot
) -> None:
    viewer.show_image(picture)
    viewer.show_analysis(values, 0.5, (), False)
    before = shown(viewer, shot)
    viewer.show_view(view, "Noise")
    assert np.array_equal(shown(viewer, shot), view)
    assert not viewer.controls.legend.isEnabled()
    viewer.show_view(None)
    assert viewer.controls.legend.isEnabled()
    assert np.array_equal(shown(viewer, shot), before)


def test_a_result_that_comes_later_does_not_take_it_away(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray, view: np.ndarray, shot: Shot
) -> None:
    viewer.show_image(picture)
    viewer.show_view(view, "Noise")
    viewer.show_analysis(values, 0.5, (), False)
    assert np.array_equal(shown(viewer, shot), view)


def test_side_by_side_names_it(
    viewer: ImageViewer, picture: np.ndarray, view: np.ndarray, shot: Shot
) -> None:
    viewer.show_image(picture)
    viewer.show_view(view, "Bit planes")
    viewer.set_mode(CompareMode.SIDE_BY_SIDE)
    shot(viewer)
    assert [s.caption for s in viewer.canvas.sections()] == [PICTURE, "Bit planes"]


def test_another_image_takes_it_away(
    viewer: ImageViewer, picture: np.ndarray, view: np.ndarray
) -> None:
    viewer.show_image(picture)
    viewer.show_view(view, "Noise")
    viewer.show_image(picture[:100])
    assert viewer.view_shown == ""
    with pytest.raises(ValueError, match="view"):
        viewer.show_view(view, "Noise")


def test_readings_stay_those_of_the_picture(
    viewer: ImageViewer, picture: np.ndarray, view: np.ndarray, shot: Shot
) -> None:
    viewer.show_image(picture)
    viewer.show_view(view, "Noise")
    viewer.actual_size()
    shot(viewer)
    reading = viewer.canvas.reading(viewer.canvas.rect().center().toPointF())
    assert reading is not None
    assert reading.rgb == tuple(int(v) for v in picture[reading.y, reading.x])
