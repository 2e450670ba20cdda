"""IPTC-IIM records (IIM 4.2) and Photoshop image resources (Adobe, File Formats, 2019)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

MAX_RECORDS = 2000
IPTC, THUMBNAIL = 0x0404, 0x040C
_UTF8 = b"\x1b%G"
_NAMES = {
    5: "Object name",
    7: "Edit status",
    10: "Urgency",
    15: "Category",
    20: "Supplemental category",
    25: "Keyword",
    40: "Special instructions",
    55: "Date created",
    60: "Time created",
    62: "Digital creation date",
    63: "Digital creation time",
    65: "Originating program",
    70: "Program version",
    80: "By-line",
    85: "By-line title",
    90: "City",
    92: "Sublocation",
    95: "Province or state",
    101: "Country",
    103: "Original transmission reference",
    105: "Headline",
    110: "Credit",
    115: "Source",
    116: "Copyright notice",
    118: "Contact",
    120: "Caption",
    122: "Caption writer",
}
_RESOURCES = {
    0x03ED: "resolution",
    0x03F3: "print flags",
    0x0404: "IPTC",
    0x0406: "JPEG quality",
    0x0408: "grid and guides",
    0x040A: "copyright flag",
    0x040B: "URL",
    0x040C: "thumbnail",
    0x040D: "global lighting angle",
    0x040F: "colour profile",
    0x0414: "document-specific identifiers",
    0x0419: "global lighting altitude",
    0x041A: "slices",
    0x0421: "version",
    0x0422: "EXIF",
    0x0424: "XMP",
    0x0425: "digest of the caption",
    0x0426: "print scale",
    0x0428: "pixel aspect ratio",
    0x043A: "print information",
    0x043B: "print style",
}


class Resource(NamedTuple):
    """One Photoshop image resource."""

    id: int
    data: bytes

    @property
    def name(self) -> str:
        return _RESOURCES.get(self.id, "")


def resources(block: bytes) -> Iterator[Resource]:
    """Image resources until they end or make no sense."""
    at = 0
    for _ in range(MAX_RECORDS):
        if block[at : at + 4] != b"8BIM" or at + 7 > len(block):
            return
        number = struct.unpack_from(">H", block, at + 4)[0]
        name = block[at + 6] + 1
        at += 6 + name + (name & 1)
        if at + 4 > len(block):
            return
        size = struct.unpack_from(">L", block, at)[0]
        yield Resource(number, block[at + 4 : at + 4 + size])
        at += 4 + size + (size & 1)


def read(block: bytes) -> list[tuple[str, str]]:
    """Rows of record 2, the application record."""
    rows: list[tuple[str, str]] = []
    at, encoding = 0, "latin-1"
    while at + 5 <= len(block) and len(rows) < MAX_RECORDS:
        mark, record, number, length = struct.unpack_from(">BBBH", block, at)
        if mark != 0x1C:
            break
        at += 5
        if length & 0x8000:  # extended: the length of the length
            size = length & 0x7FFF
            length = int.from_bytes(block[at : at + min(size, 8)], "big")
            at += size
        value = block[at : at + length]
        at += length
        if record == 1 and number == 90 and value == _UTF8:
            encoding = "utf-8"
        elif record == 2 and number in _NAMES:
            rows.append((_NAMES[number], _text(value, encoding)))
        elif record == 2 and number:
            rows.append((f"Data set 2:{number:02}", _text(value, encoding)))
    return rows


def _text(value: bytes, encoding: str) -> str:
    # Many programs write UTF-8 without saying so; Latin-1 that happens to be UTF-8 is rare.
    try:
        return value.decode("utf-8").strip("\x00 ")
    except UnicodeDecodeError:
        return value.decode(encoding, "replace").strip("\x00 ")
