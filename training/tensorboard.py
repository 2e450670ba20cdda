"""Scalars in TensorBoard's event files, written without TensorBoard.

The format (TFRecord frames of protocol-buffer messages, `event.proto` and `summary.proto` of
TensorFlow) is a few fields; the package that writes them for others weighs more than the rest
of this room.
"""

from __future__ import annotations

import functools
import struct
import time
from collections.abc import Mapping
from pathlib import Path

_POLYNOMIAL = 0x82F63B78  # CRC-32C (Castagnoli), reflected


@functools.cache
def _table() -> tuple[int, ...]:
    rows = []
    for value in range(256):
        for _ in range(8):
            value = (value >> 1) ^ (_POLYNOMIAL if value & 1 else 0)
        rows.append(value)
    return tuple(rows)


def crc32c(data: bytes) -> int:
    """CRC-32C (RFC 3720, B.4)."""
    table, crc = _table(), 0xFFFFFFFF
    for byte in data:
        crc = table[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def _masked(data: bytes) -> bytes:
    crc = crc32c(data)
    rotated = ((crc >> 15) | (crc << 17)) & 0xFFFFFFFF
    return struct.pack("<I", (rotated + 0xA282EAD8) & 0xFFFFFFFF)


def frame(message: bytes) -> bytes:
    """One TFRecord: length, its checksum, the message, its checksum."""
    length = struct.pack("<Q", len(message))
    return length + _masked(length) + message + _masked(message)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _field(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def event(step: int | None = None, moment: float | None = None, body: bytes = b"") -> bytes:
    """An Event message: wall time (field 1), step (2), and what it carries."""
    seconds = time.time() if moment is None else moment
    data = b"\x09" + struct.pack("<d", seconds)
    if step is not None:
        data += b"\x10" + _varint(step)
    return data + body


def scalars(values: Mapping[str, float]) -> bytes:
    """A Summary (field 5 of Event) of tags and simple values."""
    rows = b"".join(
        _field(1, _field(1, tag.encode()) + b"\x15" + struct.pack("<f", value))
        for tag, value in values.items()
    )
    return _field(5, rows)


class EventFile:
    """A new event file in a folder. With ``step``, whatever earlier files of the folder say
    about this and later steps is withdrawn: a run that was killed goes on from an earlier step.
    """

    def __init__(self, folder: Path, step: int = 0) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        number = len(list(folder.glob("events.out.tfevents.*")))
        self.path = folder / f"events.out.tfevents.{int(time.time()):010d}.{number:04d}"
        version = _field(3, b"brain.Event:2")
        data = frame(event(body=version))
        if step:
            # SessionLog (field 7) with status START: TensorBoard drops what it supersedes
            data += frame(event(step + 1, body=_field(7, b"\x08\x01")))
        self.path.write_bytes(data)

    def add(self, step: int, values: Mapping[str, float]) -> None:
        """Append the values of a step."""
        with self.path.open("ab") as file:
            file.write(frame(event(step, body=scalars(values))))
