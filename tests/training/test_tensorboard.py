"""Event files, read by an independent walk over the bytes."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from training.tensorboard import EventFile, crc32c, frame


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at


def _message(data: bytes) -> dict[int, list[object]]:
    fields: dict[int, list[object]] = {}
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        if key & 7 == 0:
            value, at = _varint(data, at)
        elif key & 7 == 2:
            size, at = _varint(data, at)
            value, at = data[at : at + size], at + size
        else:
            size = {1: 8, 5: 4}[key & 7]
            value, at = (
                struct.unpack("<d" if size == 8 else "<f", data[at : at + size])[0],
                at + size,
            )
        fields.setdefault(key >> 3, []).append(value)
    return fields


def _records(path: Path) -> list[dict[int, list[object]]]:
    data, at, found = path.read_bytes(), 0, []
    while at < len(data):
        (size,) = struct.unpack_from("<Q", data, at)
        body = data[at + 12 : at + 12 + size]
        assert data[at : at + 16 + size] == frame(body)
        found.append(_message(body))
        at += 16 + size
    return found


def test_checksums_are_those_of_the_standard() -> None:
    # RFC 3720, B.4: test vectors, and the customary "123456789"
    assert crc32c(bytes(32)) == 0x8A9136AA
    assert crc32c(b"\xff" * 32) == 0x62A8AB43
    assert crc32c(b"123456789") == 0xE3069283


def test_scalars_come_back(tmp_path: Path) -> None:
    EventFile(tmp_path).add(300, {"curve/loss": 0.25, "curve/rate": -2.0})
    resumed = EventFile(tmp_path, step=200)
    first, second = sorted(tmp_path.iterdir())
    assert resumed.path == second
    head, row = _records(first)
    assert head[3] == [b"brain.Event:2"]
    assert row[2] == [300]
    values = [_message(v) for v in _message(row[5][0])[1]]  # type: ignore[arg-type]
    assert [(v[1][0], v[2][0]) for v in values] == [(b"curve/loss", 0.25), (b"curve/rate", -2.0)]
    _, start = _records(second)
    assert start[2] == [201]  # this and later steps are withdrawn
    assert _message(start[7][0])[1] == [1]  # type: ignore[arg-type]


def test_a_changed_byte_is_noticed(tmp_path: Path) -> None:
    file = EventFile(tmp_path)
    data = bytearray(file.path.read_bytes())
    data[-5] ^= 1
    file.path.write_bytes(bytes(data))
    with pytest.raises(AssertionError):
        _records(file.path)
