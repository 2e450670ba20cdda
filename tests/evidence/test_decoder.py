"""The child process: what happens when it dies, hangs, runs out of memory or talks nonsense.
Real processes, really killed."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from forensics_gui.evidence import Decoder, Intake, Limits, errors, process, take_in
from model.errors import Cancelled
from tests.evidence import pictures

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals")


@pytest.fixture
def decoder() -> Iterator[Decoder]:
    """One of the test's own, its child already running."""
    with Decoder() as made:
        yield made


@pytest.fixture
def photo(tmp_path: Path) -> Intake:
    path = tmp_path / "photo.png"
    path.write_bytes(pictures.encode("png"))
    return take_in(path)


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Intake:
    """120 megapixels in half a megabyte: decoding takes a good part of a second."""
    path = tmp_path_factory.mktemp("slow") / "slow.png"
    path.write_bytes(pictures.flat_png(15_000, 8_000))
    return take_in(path)


def in_the_middle(action: Callable[[], object]) -> Callable[[], bool]:
    """A cancel check that never cancels: it acts once, when the file is with the child. The
    first question comes before anything is sent."""
    asked = 0

    def check() -> bool:
        nonlocal asked
        asked += 1
        if asked == 2:
            action()
        return False

    return check


@posix
def test_a_killed_child_costs_one_file(decoder: Decoder, slow: Intake, photo: Intake) -> None:
    decoder.decode(photo)
    first = decoder.pid
    assert first is not None
    with pytest.raises(errors.DecoderDiedError, match="SIGKILL") as caught:
        decoder.decode(slow, in_the_middle(lambda: os.kill(first, signal.SIGKILL)))
    assert caught.value.code == "decode.died"
    assert "Only this file" in caught.value.hint
    assert decoder.pid is None
    assert np.array_equal(decoder.decode(photo).stored, pictures.mosaic())
    assert decoder.pid not in (None, first)


@posix
def test_a_child_killed_between_two_files_costs_none(decoder: Decoder, photo: Intake) -> None:
    decoder.decode(photo)
    first = decoder.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    # Not reaped by this: the decoder still has to notice by itself.
    os.waitid(os.P_PID, first, os.WEXITED | os.WNOWAIT)
    assert np.array_equal(decoder.decode(photo).stored, pictures.mosaic())


def test_a_decoding_that_takes_too_long(slow: Intake, photo: Intake) -> None:
    limits = Limits(seconds=0.1, seconds_per_megapixel=0.0)
    with Decoder(limits) as decoder:
        with pytest.raises(errors.DecodeTimeoutError) as caught:
            decoder.decode(slow)
        assert caught.value.code == "decode.timeout"
        assert decoder.decode(photo).record.frames == 1


def test_the_memory_limit(tmp_path: Path, photo: Intake) -> None:
    path = tmp_path / "large.jpg"
    # Progressive: six bytes a pixel for coefficients beside the picture itself.
    path.write_bytes(pictures.encode("jpeg", np.zeros((7000, 7000, 3), np.uint8), progressive=True))
    with Decoder(Limits(memory=384 << 20)) as decoder:
        decoder.decode(photo)
        with pytest.raises(errors.MemoryLimitError, match=r"0\.4 GB") as caught:
            decoder.decode(take_in(path))
        assert caught.value.code == "decode.memory"
        assert decoder.decode(photo).record.frames == 1


def test_more_pixels_than_the_header_said(photo: Intake, tmp_path: Path) -> None:
    """A GIF whose first frame is larger than its screen."""
    data = bytearray(pictures.encode("gif", pictures.mosaic(400, 300)))
    data[6:10] = bytes((8, 0, 8, 0))
    path = tmp_path / "grows.gif"
    path.write_bytes(data)
    intake = take_in(path)
    assert intake.header[:2] == (8, 8)
    with Decoder(Limits(pixels=10_000)) as decoder:
        with pytest.raises(errors.TooManyPixelsError):
            decoder.decode(intake)
        assert decoder.decode(photo).record.frames == 1


def test_cancelling_ends_the_child(decoder: Decoder, slow: Intake, photo: Intake) -> None:
    decoder.decode(photo)
    answers = iter([False, False])
    with pytest.raises(Cancelled):
        decoder.decode(slow, lambda: next(answers, True))
    assert decoder.pid is None
    assert decoder.decode(photo).record.frames == 1


def test_cancelled_before_it_began(decoder: Decoder, photo: Intake) -> None:
    with pytest.raises(Cancelled):
        decoder.decode(photo, lambda: True)
    assert decoder.pid is None


def test_closing_while_another_thread_decodes(slow: Intake, photo: Intake) -> None:
    decoder = Decoder()
    decoder.decode(photo)
    closing = threading.Thread(target=decoder.close)
    with pytest.raises(errors.DecoderClosedError):
        decoder.decode(slow, in_the_middle(closing.start))
    closing.join()
    with pytest.raises(errors.DecoderClosedError):
        decoder.decode(photo)
    decoder.close()


def test_two_threads_take_turns(decoder: Decoder, tmp_path: Path) -> None:
    intakes = []
    for seed in range(6):
        path = tmp_path / f"{seed}.png"
        path.write_bytes(pictures.encode("png", pictures.mosaic(seed=seed)))
        intakes.append(take_in(path))
    found: dict[int, np.ndarray] = {}

    def work(seeds: range) -> None:
        for seed in seeds:
            found[seed] = decoder.decode(intakes[seed]).stored

    threads = [threading.Thread(target=work, args=(range(n, 6, 2),)) for n in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for seed in range(6):
        assert np.array_equal(found[seed], pictures.mosaic(seed=seed))


_SPEAKS = """
import json, struct, sys
def write(data):
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
def say(header, more=b""):
    text = json.dumps(header).encode()
    write(struct.pack("<L", len(text)) + text + more)
def hear():
    read = sys.stdin.buffer.read
    read(json.loads(read(struct.unpack("<L", read(4))[0]))["bytes"])
"""
_READY = "say({'ready': True}); hear(); "


@pytest.mark.parametrize(
    ("program", "error"),
    [
        (_READY + "say({'width': 10**6, 'height': 10**6})", errors.DecoderGarbageError),
        (_READY + "say({'width': -1, 'height': 5})", errors.DecoderGarbageError),
        (_READY + "say({'error': 7})", errors.DecoderGarbageError),
        (_READY + "write(b'\\xff' * 99)", errors.DecoderGarbageError),
        (_READY + "write(b'\\4\\0\\0\\0null')", errors.DecoderGarbageError),
        (
            _READY + "say({'width': 9, 'height': 9, 'icc': 0}, bytes(20))",
            errors.DecoderDiedError,
        ),
        (_READY + "sys.stderr.write('MemoryError\\n')", errors.MemoryLimitError),
        ("say({'ready': False})", errors.DecoderStartError),
        ("raise SystemExit('no library')", errors.DecoderStartError),
    ],
)
def test_a_child_that_was_taken_over(
    program: str, error: type[Exception], photo: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = [sys.executable, "-c", f"{_SPEAKS}\n{program}"]
    monkeypatch.setattr(process, "worker_command", lambda: command)
    with Decoder() as decoder, pytest.raises(error):
        decoder.decode(photo)


def test_a_child_that_cannot_be_started(photo: Intake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "worker_command", lambda: ["/nowhere/palimpsest-cli"])
    with Decoder() as decoder, pytest.raises(errors.DecoderStartError, match="No such file"):
        decoder.decode(photo)


def test_a_child_that_never_says_it_is_ready(
    photo: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    monkeypatch.setattr(process, "worker_command", lambda: command)
    with Decoder(Limits(start_seconds=0.2)) as decoder, pytest.raises(errors.DecoderStartError):
        decoder.decode(photo)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_child_is_confined(decoder: Decoder, photo: Intake) -> None:
    decoder.decode(photo)
    limits = Path(f"/proc/{decoder.pid}/limits").read_text()
    by_name = {line[:26].strip(): line[26:].split() for line in limits.splitlines()}
    assert by_name["Max address space"][0] == str(decoder.limits.memory)
    assert by_name["Max core file size"][0] == "0"
    assert int(by_name["Max file size"][0]) <= 1 << 20
    opened = [str(f.readlink()) for f in Path(f"/proc/{decoder.pid}/fd").iterdir()]
    assert not [name for name in opened if "photo" in name], "it gets bytes, never files"


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_child_ends_when_its_parent_is_gone(decoder: Decoder, photo: Intake) -> None:
    """Its input ends: that is all it can see of a parent that was killed."""
    decoder.decode(photo)
    child = decoder._child
    assert child is not None
    child._in.close()
    assert child._process.wait(timeout=20) == 0


def test_nothing_of_the_current_folder_is_run(
    decoder: Decoder, photo: Intake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('taken over')")
    (tmp_path / "PIL.py").write_text("raise SystemExit('taken over')")
    monkeypatch.chdir(tmp_path)
    assert decoder.decode(photo).record.frames == 1
