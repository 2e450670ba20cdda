"""A 24-megapixel photograph: bounded memory, and a window that never waits."""

from __future__ import annotations

import threading
import tracemalloc
from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forensics_gui.viewer import CompareMode, ImageViewer
from forensics_gui.viewer.tiles import CACHE_BYTES
from tests.stopwatch import EventStopwatch
from tests.viewer.tools import WAIT, blobs, regions_of

WIDTH, HEIGHT = 6000, 4000
MEGA = 2**20
LIMIT_SECONDS = 0.05


@pytest.fixture(scope="module")
def photograph() -> np.ndarray:
    """Noise over a slope: nothing that a cache or a codec could make easy."""
    rng = np.random.default_rng(11)
    small = rng.integers(0, 256, (HEIGHT // 4, WIDTH // 4, 3), np.uint8)
    return cv2.resize(small, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)


@pytest.fixture(scope="module")
def localisation() -> np.ndarray:
    small = blobs(HEIGHT // 8, WIDTH // 8)
    return np.clip(cv2.resize(small, (WIDTH, HEIGHT)), 0, 1)


@pytest.fixture
def large(qtbot: QtBot) -> Iterator[ImageViewer]:
    viewer = ImageViewer()
    qtbot.addWidget(viewer)
    viewer.resize(1400, 900)
    viewer.show()
    qtbot.waitExposed(viewer)
    yield viewer
    viewer.shutdown()


MODES = (CompareMode.SIDE_BY_SIDE, CompareMode.SWIPE, CompareMode.OVERLAY)


def walk(
    viewer: ImageViewer,
    qtbot: QtBot,
    localisation: np.ndarray,
    modes: Sequence[CompareMode] = MODES,
) -> None:
    """What a person does with a picture: in and out, across, threshold, regions."""
    canvas = viewer.canvas
    found = regions_of(localisation, 0.5)

    def settle() -> None:
        qtbot.waitUntil(lambda: viewer.ready, timeout=WAIT)

    settle()
    viewer.show_analysis(localisation, 0.5, found, True)
    settle()
    for mode in modes:
        viewer.set_mode(mode)
        for inwards in [True] * 9 + [False] * 9:
            canvas.step_zoom(inwards=inwards, point=QPointF(500, 300))
            QApplication.processEvents()
        settle()
    viewer.actual_size()
    for step in range(24):
        canvas.pan(-200 if step % 2 else -80, -60)
        QApplication.processEvents()
    settle()
    for value in range(300, 700, 50):
        viewer.controls.legend.setValue(value)
        QApplication.processEvents()
    for region in found:
        viewer.zoom_to(region.x, region.y, region.width, region.height)
        settle()
    viewer.fit()
    settle()


def test_no_call_on_the_windows_thread_takes_50_ms(
    large: ImageViewer, qtbot: QtBot, photograph: np.ndarray, localisation: np.ndarray
):
    with EventStopwatch() as watch:
        with watch.call("show_image"):
            large.show_image(photograph)
        walk(large, qtbot, localisation)
        with watch.call("close"):
            large.shutdown()
    assert watch.events > 200
    assert watch.longest() < LIMIT_SECONDS, watch.report()


def test_memory_is_bounded_whatever_is_looked_at(
    large: ImageViewer, qtbot: QtBot, photograph: np.ndarray, localisation: np.ndarray
):
    """Beside picture and map: their reductions, the mask of the regions and the tiles."""
    large.show_image(photograph)
    tracemalloc.start()
    try:
        walk(large, qtbot, localisation, [CompareMode.SIDE_BY_SIDE])
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    reductions = (photograph.nbytes + localisation.nbytes) / 3
    mask = localisation.size * (1 + 1 / 3)
    # Outlining copies a region's box a few times before it is one mask.
    assert peak < reductions + mask + CACHE_BYTES + 3 * localisation.size
    assert large.canvas.store._bytes <= CACHE_BYTES


def test_another_picture_stops_the_work_for_the_first(
    large: ImageViewer, qtbot: QtBot, photograph: np.ndarray, localisation: np.ndarray
):
    large.show_image(photograph)
    large.show_analysis(localisation, 0.5, (), False)
    first = list(large._building)
    assert first
    large.show_image(np.full((50, 50, 3), 9, np.uint8))
    qtbot.waitUntil(lambda: large.ready, timeout=WAIT)
    qtbot.waitUntil(lambda: all(job.state.final for job in first), timeout=WAIT)
    assert all(job.result is None for job in first)


def test_closing_amid_work_leaves_no_thread(large: ImageViewer, photograph: np.ndarray):
    large.show_image(photograph)
    large.shutdown()
    assert not [t for t in threading.enumerate() if t.name == "lane-viewer"]


def test_a_first_picture_appears_before_the_pyramid_is_there(
    large: ImageViewer, photograph: np.ndarray
):
    large.show_image(photograph)
    sources = large.canvas.store.sources
    assert sources is not None
    assert not sources.picture.complete
    grabbed = large.canvas.grab().toImage()
    middle = grabbed.pixelColor(grabbed.width() // 2, grabbed.height() // 2)
    surround = grabbed.pixelColor(2, 2)
    assert middle != surround
