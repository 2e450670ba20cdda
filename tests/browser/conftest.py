"""A browser on the screen, folders of small pictures, and a decoder that obeys the test."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from forensics_gui.browser import ImageBrowser
from forensics_gui.browser.sources import SourceStore
from forensics_gui.jobs import JobRunner
from model.errors import Cancelled, PalimpsestError
from model.localisation import CancelCheck

WAIT = 20_000


class GatedDecoder:
    """Gives a grey thumbnail for each path; stops at a gate while that is closed."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[str] = []
        self.closed = 0
        self.broken: set[str] = set()

    def __call__(self) -> GatedDecoder:
        return self

    def thumbnail(self, path: Path, side: int, cancelled: CancelCheck | None = None) -> np.ndarray:
        self.asked.append(path.name)
        while not self.gate.wait(0.002):
            if cancelled is not None and cancelled():
                raise Cancelled("stopped")
        if path.name in self.broken:
            raise PalimpsestError("The file ends before the picture does.")
        return np.full((side * 3 // 4, side, 3), 128, np.uint8)

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def decoder() -> GatedDecoder:
    return GatedDecoder()


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.shutdown()


@pytest.fixture
def store(tmp_path: Path) -> SourceStore:
    return SourceStore(tmp_path / "config" / "browser.json")


Opened = Callable[..., ImageBrowser]


@pytest.fixture
def show(
    qtbot: QtBot, runner: JobRunner, decoder: GatedDecoder, store: SourceStore
) -> Iterator[Opened]:
    """Makes a browser, shows it, and opens paths in it until they are listed."""
    made: list[ImageBrowser] = []

    def open_browser(*paths: Path, factory: Callable[[], object] | None = None) -> ImageBrowser:
        browser = ImageBrowser(runner, factory or decoder, store=store)  # type: ignore[arg-type]
        qtbot.addWidget(browser)
        made.append(browser)
        browser.resize(320, 640)
        browser.show()
        qtbot.waitExposed(browser)
        if paths:
            with qtbot.waitSignal(browser._loader.finished, timeout=WAIT):
                browser.open_paths(paths)
        return browser

    yield open_browser
    for browser in made:
        browser.close_down()


def write_pictures(folder: Path, names: Sequence[str]) -> list[Path]:
    """Real files, each with a picture of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number, name in enumerate(names):
        pixels = np.full((24, 32, 3), (number * 37) % 256, np.uint8)
        fine, data = cv2.imencode(Path(name).suffix, pixels)
        assert fine
        (folder / name).write_bytes(data.tobytes())
        paths.append(folder / name)
    return paths


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve pictures: img_1.jpg ... img_10.jpg, a.png and z.png."""
    names = [f"img_{n}.jpg" for n in range(1, 11)] + ["a.png", "z.png"]
    write_pictures(tmp_path / "photos", names)
    return tmp_path / "photos"
