"""Damaged files of every format: each is a result with a code, none raises, none hangs."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from forensics_gui.evidence import Decoder, Outcome, analyse
from tests.evidence import pictures
from tests.evidence.test_checks import XMP, camera, iptc

CASES = 60
ALLOWED = ("intake.", "decode.", "analysis.not_run", "analysis.too_small")


def rich(kind: str) -> bytes:
    """A file with as much in it as the format takes."""
    exif = camera(taken="2024:05:06 07:08:09", width=72, height=56, note=b"n" * 60)
    exif[0x0112] = 6
    options: dict[str, object] = {} if kind in ("bmp", "gif") else {"exif": exif}
    if kind in ("webp", "avif", "heic"):
        options["xmp"] = XMP
    if kind == "gif":
        options["comment"] = b"a comment"
    data = pictures.encode(kind, **options)
    if kind == "jpeg":
        data = pictures.insert_jpeg_segment(data, 0xED, iptc({65: b"Tool", 120: b"Caption"}))
        data = pictures.insert_jpeg_segment(data, 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP)
    return data


def damaged(data: bytes, seed: int) -> Iterator[bytes]:
    """Cut, flipped, blown up, zeroed, doubled: deterministic, most of it in the first bytes."""
    random = np.random.default_rng(seed)
    for number in range(CASES):
        file = bytearray(data)
        reach = len(file) if number % 3 else min(len(file), 400)
        at = int(random.integers(2, reach))
        length = int(random.integers(1, 9))
        match number % 6:
            case 0:
                file = file[:at]
            case 1:
                file[at] ^= 1 << int(random.integers(8))
            case 2:
                file[at : at + length] = b"\xff" * length
            case 3:
                file[at : at + length] = bytes(length)
            case 4:
                file[at:at] = file[at : at + 8 * length]
            case _:
                for place in random.integers(2, reach, 12):
                    file[place] = int(random.integers(256))
        yield bytes(file)


@pytest.mark.parametrize("kind", pictures.KINDS)
def test_damage(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "photo"
    opened = refused = 0
    with Decoder() as decoder:
        for data in damaged(rich(kind), zlib.crc32(kind.encode())):
            path.write_bytes(data)
            analysis = analyse(path, None, decoder=decoder)
            assert analysis.outcome is Outcome.NOT_ASSESSED
            failure = analysis.failure
            assert failure is not None
            assert failure.code.startswith(ALLOWED), failure
            assert failure.sentence.endswith((".", ")")), failure
            assert (analysis.rgb is None) == (analysis.decode is None)
            opened += analysis.rgb is not None
            refused += analysis.rgb is None
        path.write_bytes(rich(kind))
        assert analyse(path, None, decoder=decoder).rgb is not None
    assert opened > 0
    assert refused > CASES // 10
