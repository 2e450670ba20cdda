"""A viewer on the screen, and a picture with an exact map."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from forensics_gui.viewer import ImageViewer
from tests.viewer.tools import WAIT, Shot, blobs, photograph


@pytest.fixture
def viewer(qtbot: QtBot) -> Iterator[ImageViewer]:
    """Shown, 720 x 560, with a runner of its own."""
    made = ImageViewer()
    qtbot.addWidget(made)
    made.resize(720, 560)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.shutdown()


@pytest.fixture
def picture() -> np.ndarray:
    """Every pixel differs from its neighbours: RGB (200, 300, 3)."""
    return np.random.default_rng(7).integers(0, 256, (200, 300, 3), np.uint8)


@pytest.fixture
def values() -> np.ndarray:
    """A map for it, float32 (200, 300): two blobs over a weak background."""
    return blobs(200, 300)


@pytest.fixture
def shot(qtbot: QtBot) -> Shot:
    """Paints until nothing is missing, then gives what was painted."""

    def take(viewer: ImageViewer, ratio: float = 1.0) -> np.ndarray:
        def settled() -> bool:
            photograph(viewer.canvas, ratio)
            return viewer.ready

        qtbot.waitUntil(settled, timeout=WAIT)
        return photograph(viewer.canvas, ratio)

    return take
