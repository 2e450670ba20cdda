"""A forged photograph made here, files that are none, and the program's own checkpoint."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest

import resources


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    """A bundled sample, copied into a folder of its own."""
    samples = sorted(p for p in resources.path("samples").iterdir() if p.suffix == ".jpg")
    target = tmp_path / "in" / "photograph.jpg"
    target.parent.mkdir()
    target.write_bytes(samples[0].read_bytes())
    return target


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 64))
        + chunk(b"IEND", b"")
    )


@pytest.fixture
def folder(photograph: Path) -> Path:
    """Good and bad files together."""
    place = photograph.parent
    whole = photograph.read_bytes()
    (place / "truncated.jpg").write_bytes(whole[: len(whole) // 2])
    (place / "text.jpg").write_text("This is not a picture.\n")
    (place / "huge.png").write_bytes(png_header(60_000, 60_000))
    (place / "empty.jpg").write_bytes(b"")
    ok, dot = cv2.imencode(".png", np.full((1, 1, 3), 90, np.uint8))
    assert ok
    (place / "dot.png").write_bytes(dot.tobytes())
    return place
