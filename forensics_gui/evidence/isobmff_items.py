"""Items of an AVIF or HEIC file (ISO/IEC 14496-12, 8.11): EXIF, XMP, colour profile, and
whether the coded images are there to their end."""

from __future__ import annotations

import contextlib
import struct
from dataclasses import dataclass

from forensics_gui.evidence.errors import HeaderError
from forensics_gui.evidence.isobmff import MAX_BOXES, boxes, find, properties

_MAX_ITEM = 16 << 20


@dataclass
class Items:
    """Bytes as stored; empty where there is none."""

    exif: bytes = b""
    xmp: bytes = b""
    icc: bytes = b""


def metadata(data: bytes) -> Items:
    """Read what is there; raises ``struct.error`` or ``IndexError`` on damage."""
    items = Items()
    meta = find(data, b"meta", 0, len(data))
    if meta is None:
        return items
    start, end = meta[0] + 4, meta[1]
    with contextlib.suppress(HeaderError):
        mine, listed = properties(data)
        for kind, at, stop in (*mine, *listed):  # another image's where the primary has none
            if kind == b"colr" and data[at : at + 4] in (b"prof", b"rICC") and not items.icc:
                items.icc = data[at + 4 : stop]
    kinds = _kinds(data, start, end)
    for number, extents in _places(data, start, end).items():
        name = kinds.get(number)
        if name not in ("exif", "xmp"):
            continue
        content = b"".join(data[a : a + n] for a, n in extents if n <= _MAX_ITEM)
        if name == "exif":
            items.exif = items.exif or content
        else:
            items.xmp = items.xmp or content
    return items


def hevc_ends_early(data: bytes) -> bool:
    """Whether an image coded by HEVC lacks its end: it lies behind the file's, or the rest of it
    was never written. libde265 fills such a picture up without a word.

    An item is a row of NAL units, each behind its length in four bytes; none is empty, and none
    ends with a zero (ISO/IEC 23008-2, 7.4.2.1).
    """
    meta = find(data, b"meta", 0, len(data))
    if meta is None:
        return False
    kinds = _kinds(data, meta[0] + 4, meta[1])
    for number, extents in _places(data, meta[0] + 4, meta[1]).items():
        if kinds.get(number) != "hevc":
            continue
        if any(at + length > len(data) for at, length in extents):
            return True
        content = b"".join(data[at : at + length] for at, length in extents)
        at = 0
        while at < len(content):
            length = int.from_bytes(content[at : at + 4], "big")
            at += 4 + length
            if length == 0 or at > len(content) or content[at - 1] == 0:
                return True
    return False


def _kinds(data: bytes, start: int, end: int) -> dict[int, str]:
    """Item number -> "exif", "xmp" or "hevc", from ``iinf``."""
    box = find(data, b"iinf", start, end)
    kinds: dict[int, str] = {}
    if box is None:
        return kinds
    # The number of entries has two bytes in version 0, four later; the boxes count themselves.
    first = box[0] + (6 if data[box[0]] == 0 else 8)
    for kind, at, stop in boxes(data, first, box[1]):
        if kind != b"infe" or data[at] < 2:
            continue
        wide = data[at] > 2
        number = struct.unpack_from(">L" if wide else ">H", data, at + 4)[0]
        content = data[at + (10 if wide else 8) : stop]
        if content.startswith(b"Exif"):
            kinds[number] = "exif"
        elif content.startswith(b"mime") and b"application/rdf+xml" in content:
            kinds[number] = "xmp"
        elif content.startswith(b"hvc1"):
            kinds[number] = "hevc"
    return kinds


def _places(data: bytes, start: int, end: int) -> dict[int, list[tuple[int, int]]]:
    """Item number -> (offset in the file, length) of its parts, from ``iloc``."""
    box = find(data, b"iloc", start, end)
    if box is None:
        return {}
    reader = _Reader(data, box[0])
    version = reader.take(1)
    reader.take(3)
    sizes = reader.take(2)
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_size = sizes & 15 if version else 0
    places: dict[int, list[tuple[int, int]]] = {}
    for _ in range(min(reader.take(4 if version == 2 else 2), MAX_BOXES)):
        number = reader.take(4 if version == 2 else 2)
        method = reader.take(2) & 15 if version else 0
        reader.take(2)
        base = reader.take(base_size)
        extents = []
        for _ in range(min(reader.take(2), MAX_BOXES)):
            reader.take(index_size)
            extents.append((base + reader.take(offset_size), reader.take(length_size)))
        # Method 0: offsets count from the start of the file. The others are not used for these.
        if method == 0:
            places[number] = extents
    return places


class _Reader:
    """Big-endian numbers one after another."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data = data
        self._at = at

    def take(self, size: int) -> int:
        value = self._data[self._at : self._at + size]
        if len(value) < size:
            raise IndexError
        self._at += size
        return int.from_bytes(value, "big")
