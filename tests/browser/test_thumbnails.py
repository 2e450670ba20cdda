"""Thumbnails: the newest wish first, nothing that was scrolled away, nothing left running."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from forensics_gui.browser.cache import DiskCache, MemoryCache
from forensics_gui.browser.items import Item, make_item
from forensics_gui.browser.thumbnails import ThumbnailLoader, to_image
from forensics_gui.evidence import Decoder
from forensics_gui.jobs import JobRunner
from tests.browser.conftest import WAIT, GatedDecoder, write_pictures


def items(*names: str) -> list[Item]:
    return [make_item(Path("/photos") / name, modified_ns=1, size=1) for name in names]


@pytest.fixture
def loader(qtbot: QtBot, runner: JobRunner, decoder: GatedDecoder) -> Iterator[ThumbnailLoader]:
    made = ThumbnailLoader(runner, decoder)  # type: ignore[arg-type]
    yield made
    made.close()


def settle(qtbot: QtBot, loader: ThumbnailLoader) -> None:
    qtbot.waitUntil(lambda: loader._job is None, timeout=WAIT)


def test_they_come_in_the_order_wished_for(
    loader: ThumbnailLoader, decoder: GatedDecoder, qtbot: QtBot
):
    wished = items("c", "a", "b")
    with qtbot.waitSignal(loader.ready, timeout=WAIT):
        loader.want(wished, 256)
    settle(qtbot, loader)
    assert decoder.asked == ["c", "a", "b"]
    image = loader.image(wished[1], 256)
    assert image is not None
    assert (image.width(), image.height()) == (256, 192)
    assert loader.image(wished[1], 512) is None


def test_what_was_scrolled_away_is_not_made(
    loader: ThumbnailLoader, decoder: GatedDecoder, qtbot: QtBot
):
    decoder.gate.clear()
    loader.want(items("a", "b", "c"), 256)
    qtbot.waitUntil(lambda: decoder.asked == ["a"], timeout=WAIT)
    loader.want(items("x", "y"), 256)
    assert loader.pending() == 2
    decoder.gate.set()
    settle(qtbot, loader)
    assert decoder.asked == ["a", "x", "y"]


def test_what_is_there_or_being_made_is_not_asked_for_again(
    loader: ThumbnailLoader, decoder: GatedDecoder, qtbot: QtBot
):
    decoder.gate.clear()
    loader.want(items("a"), 256)
    qtbot.waitUntil(lambda: decoder.asked == ["a"], timeout=WAIT)
    loader.want(items("a", "b"), 256)
    decoder.gate.set()
    settle(qtbot, loader)
    loader.want(items("a", "b"), 256)
    settle(qtbot, loader)
    assert decoder.asked == ["a", "b"]


def test_one_bad_file_is_named_and_the_next_ones_come(
    loader: ThumbnailLoader, decoder: GatedDecoder, qtbot: QtBot
):
    decoder.broken = {"bad"}
    told: list[tuple[str, str]] = []
    loader.failed.connect(lambda key, reason: told.append((key, reason)))
    loader.want(items("bad", "good"), 256)
    settle(qtbot, loader)
    assert told == [("/photos/bad", "The file ends before the picture does.")]
    assert loader.image(items("good")[0], 256) is not None
    loader.want(items("bad"), 256)  # not tried for ever
    settle(qtbot, loader)
    assert decoder.asked == ["bad", "good"]
    loader.retry()
    loader.want(items("bad"), 256)
    settle(qtbot, loader)
    assert decoder.asked[-1] == "bad"


def test_an_error_nobody_thought_of_is_one_bad_file_too(
    loader: ThumbnailLoader, decoder: GatedDecoder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def explode(*_: object) -> np.ndarray:
        raise RuntimeError("unthought of")

    monkeypatch.setattr(decoder, "thumbnail", explode)
    with qtbot.waitSignal(loader.failed, timeout=WAIT) as told:
        loader.want(items("a"), 256)
    assert told.args[1] == "Unexpected RuntimeError: unthought of"
    settle(qtbot, loader)


def test_closing_amid_a_thumbnail_cancels_it_and_closes_the_decoder(
    loader: ThumbnailLoader, decoder: GatedDecoder, runner: JobRunner, qtbot: QtBot
):
    decoder.gate.clear()
    loader.want(items("a", "b"), 256)
    qtbot.waitUntil(lambda: decoder.asked == ["a"], timeout=WAIT)
    loader.close()
    with qtbot.waitSignal(runner.idle, timeout=WAIT):
        pass
    assert decoder.closed == 1
    assert decoder.asked == ["a"]
    loader.want(items("c"), 256)
    assert not runner.busy()


def test_an_idle_decoder_is_let_go_and_started_again(
    loader: ThumbnailLoader, decoder: GatedDecoder, qtbot: QtBot
):
    loader._idle.setInterval(0)
    loader.want(items("a"), 256)
    qtbot.waitUntil(lambda: decoder.closed == 1, timeout=WAIT)
    loader.want(items("b"), 256)
    qtbot.waitUntil(lambda: decoder.closed == 2, timeout=WAIT)
    assert decoder.asked == ["a", "b"]


def test_with_the_real_decoder(qtbot: QtBot, runner: JobRunner, tmp_path: Path):
    good, bad = write_pictures(tmp_path, ["good.png", "bad.jpg"])
    bad.write_bytes(bad.read_bytes()[:100])
    before = sorted(tmp_path.iterdir())
    loader = ThumbnailLoader(runner, Decoder)
    wished = [
        make_item(path, modified_ns=path.stat().st_mtime_ns, size=path.stat().st_size)
        for path in (bad, good)
    ]
    told: list[str] = []
    loader.failed.connect(lambda key, reason: told.append(reason))
    loader.want(wished, 256)
    settle(qtbot, loader)
    image = loader.image(wished[1], 256)
    assert image is not None
    assert image.pixelColor(3, 3).red() == 0
    (reason,) = told
    assert reason.endswith(".")
    assert sorted(tmp_path.iterdir()) == before  # nothing is written beside the evidence
    loader.close()


# -- caches ------------------------------------------------------------------------------------
def test_memory_is_bounded_and_forgets_the_oldest():
    cache: MemoryCache[QImage] = MemoryCache(3 * 4 * 100)
    keys = [(str(n), 1, 1, 256) for n in range(4)]
    for key in keys[:3]:
        cache.put(key, QImage(10, 10, QImage.Format.Format_RGB32))
    assert cache.get(keys[0]) is not None  # just used
    cache.put(keys[3], QImage(10, 10, QImage.Format.Format_RGB32))
    assert keys[1] not in cache
    assert keys[0] in cache
    assert cache.used == 1200
    cache.clear()
    assert (len(cache), cache.used) == (0, 0)


def test_the_disk_gives_back_what_it_was_given(tmp_path: Path):
    disk = DiskCache(tmp_path / "cache")
    key = ("/photos/a.jpg", 5, 6, 256)
    pixels = np.random.default_rng(1).integers(0, 256, (30, 40, 3), np.uint8)
    assert disk.load(key) is None
    disk.store(key, pixels)
    found = disk.load(key)
    assert found is not None
    assert np.array_equal(found, pixels)
    assert disk.load(("/photos/a.jpg", 7, 6, 256)) is None
    (file,) = (tmp_path / "cache").iterdir()
    for damaged in (b"", file.read_bytes()[:50], b"PTH1\xff\xff\xff\xff" + b"x" * 90):
        file.write_bytes(damaged)
        assert disk.load(key) is None


def test_the_disk_stays_below_its_limit(tmp_path: Path):
    disk = DiskCache(tmp_path, limit=40_000)
    rng = np.random.default_rng(1)
    for number in range(30):
        pixels = rng.integers(0, 256, (30, 40, 3), np.uint8)
        disk.store((str(number), 1, 1, 256), pixels)
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 40_000
    assert disk.load(("29", 1, 1, 256)) is not None


def test_pixels_become_an_image_of_the_same_colours():
    pixels = np.random.default_rng(1).integers(0, 256, (5, 7, 3), np.uint8)
    image = to_image(pixels[:, ::-1])
    colour = image.pixelColor(2, 3)
    assert (colour.red(), colour.green(), colour.blue()) == tuple(pixels[3, 4])
