"""The size that an encoded picture states, read without decoding anything.

A file of a few hundred bytes may claim a size that fills the memory, so the claim is looked at
first. Sources: ITU-T T.81 (JPEG, B.2.2), W3C PNG (11.2.1), TIFF 6.0 (sections 2 and 8), RFC
9649 (WebP), and Microsoft's BITMAPINFOHEADER.
"""

from __future__ import annotations

import struct

#: entries of a TIFF directory that are looked at
_MAX_TAGS = 4096


def format_of(data: bytes) -> str:
    """``jpeg``, ``png``, ``tiff``, ``bmp``, ``webp`` by the first bytes, else ``other``."""
    for name, start in (
        ("jpeg", b"\xff\xd8"),
        ("png", b"\x89PNG\r\n\x1a\n"),
        ("bmp", b"BM"),
        ("tiff", b"II*\0"),
        ("tiff", b"MM\0*"),
    ):
        if data.startswith(start):
            return name
    return "webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else "other"


def stated_size(data: bytes) -> tuple[int, int] | None:
    """(width, height) in stored orientation; None when the bytes are none of these formats or
    state no size."""
    readers = {"jpeg": _jpeg, "png": _png, "bmp": _bmp, "tiff": _tiff, "webp": _webp}
    reader = readers.get(format_of(data))
    try:
        size = reader(data) if reader else None
    except (struct.error, IndexError):
        return None
    return size if size and min(size) > 0 else None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            at += 1
            continue
        marker = data[at + 1]
        if marker in (0x00, 0x01, 0xFF) or 0xD0 <= marker <= 0xD8:
            at += 1 if marker == 0xFF else 2
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        if marker in (0xD9, 0xDA):
            return None
        at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    return None


def _png(data: bytes) -> tuple[int, int] | None:
    if data[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", data, 16)
    return width, height


def _bmp(data: bytes) -> tuple[int, int] | None:
    if struct.unpack_from("<I", data, 14)[0] == 12:
        width, height = struct.unpack_from("<HH", data, 18)
    else:
        width, height = struct.unpack_from("<ii", data, 18)
    return abs(width), abs(height)  # a negative height: rows from the top


def _tiff(data: bytes) -> tuple[int, int] | None:
    order = "<" if data[:2] == b"II" else ">"
    at = struct.unpack_from(order + "I", data, 4)[0]
    count = min(_MAX_TAGS, struct.unpack_from(order + "H", data, at)[0])
    found: dict[int, int] = {}
    for index in range(count):
        place = at + 2 + 12 * index
        tag, kind = struct.unpack_from(order + "HH", data, place)
        if tag in (256, 257) and kind in (3, 4):
            found[tag] = struct.unpack_from(order + ("H" if kind == 3 else "I"), data, place + 8)[0]
    return (found[256], found[257]) if len(found) == 2 else None


def _webp(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16]
    if kind == b"VP8X":
        return (
            1 + int.from_bytes(data[24:27], "little"),
            1 + int.from_bytes(data[27:30], "little"),
        )
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", data, 21)[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None
