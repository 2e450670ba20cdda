"""How the browser copes with thousands of images: run ``python -m tests.browser.benchmark [N]``.

Prints the longest time that the window's thread was kept busy by one event (its own CPU time)
while a folder is listed, scrolled, sorted, filtered, selected, and marked as a batch does.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from forensics_gui.browser import ImageBrowser, ItemStatus
from forensics_gui.browser.model import SortOrder
from forensics_gui.browser.sources import SourceStore
from forensics_gui.collector import WindowCollector
from forensics_gui.evidence import Decoder
from forensics_gui.jobs import JobRunner
from tests.browser.conftest import write_pictures
from tests.stopwatch import EventStopwatch

Act = Callable[[], object]
Step = tuple[str, Sequence[Act], Callable[[], bool]]


def steps(browser: ImageBrowser, folder: Path, count: int) -> list[Step]:
    """Name, what to do one after another, and when it is done."""
    grid, model, images = browser._grid, browser._model, browser._images
    quiet = browser._thumbnails

    def listed() -> bool:
        return not browser._loader.busy and len(browser.paths()) == count

    def rested() -> bool:
        return quiet._job is None

    def mark() -> None:
        rng = np.random.default_rng(1)
        for path, score in zip(browser.paths(), rng.random(count), strict=True):
            status = ItemStatus.RESPONSE if score > 0.5 else ItemStatus.NO_RESPONSE
            browser.set_status(path, status, float(score))

    def flushed() -> bool:
        return not model._flush_timer.isActive() and not model._sort_timer.isActive()

    def scroll(share: float) -> None:
        bar = grid.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))

    responses = partial(images.set_statuses, [ItemStatus.RESPONSE])
    newest = partial(model.sort_by, SortOrder.DATE, descending=True)
    strongest = partial(model.sort_by, SortOrder.SCORE, descending=True)
    return [
        ("open the folder", [partial(browser.open_paths, [folder])], listed),
        ("scroll to the end", [partial(scroll, n / 60) for n in range(61)], rested),
        ("sort by date", [newest], flushed),
        ("sort by name", [partial(model.sort_by, SortOrder.NAME)], flushed),
        ("mark every image", [mark], flushed),
        ("sort by score", [strongest], flushed),
        ("filter by text", [partial(images.set_text, "7")], flushed),
        ("show all again", [images.clear], flushed),
        ("select all", [grid.selectAll], flushed),
        ("filter a selection", [responses], flushed),
        ("show all again", [images.clear], flushed),
        ("larger thumbnails", [partial(grid.set_tile_width, 240)], rested),
        ("read again", [browser.refresh], lambda: browser._loader._refresh is None),
    ]


def rest(seconds: float) -> None:
    """Lets events be handled; unlike ``processEvents`` with a limit it sleeps in between."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def measure(count: int) -> dict[str, float]:
    """Longest stretch in seconds for each step; prints them as they come."""
    application = QApplication.instance() or QApplication([])
    longest: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "photos"
        write_pictures(folder, [f"IMG_{n:05d}.jpg" for n in range(count)])
        runner = JobRunner()
        browser = ImageBrowser(runner, Decoder, store=SourceStore(Path(name) / "browser.json"))
        browser.resize(360, 800)
        browser.show()
        collector = WindowCollector(browser)
        collector.start()
        for title, acts, done in steps(browser, folder, count):
            start = time.monotonic()
            with EventStopwatch() as watch:
                for act in acts:
                    with watch.call(f"call: {title}"):
                        act()
                    application.processEvents()
                while not done() and time.monotonic() - start < 120:
                    rest(0.01)
            longest[title] = max(watch.longest(), longest.get(title, 0.0))
            took = time.monotonic() - start
            print(f"{title:20s} {took:6.2f} s, longest {watch.report(1)}", flush=True)
        collector.stop()
        browser.close_down()
        runner.shutdown()
        browser.deleteLater()
        application.processEvents()
    return longest


if __name__ == "__main__":
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else 4000)
