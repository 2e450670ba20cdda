"""The first directory of a TIFF (TIFF 6.0, BigTIFF) or of an EXIF block, without decoding.

Small and bounded: at most :data:`MAX_ENTRIES` entries, one directory, no recursion, and
only short values are read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from forensics_gui.evidence.errors import HeaderError, TruncatedHeaderError

MAX_ENTRIES = 4096
_MAX_VALUES = 16

NEW_SUBFILE_TYPE = 254
WIDTH = 256
HEIGHT = 257
BITS = 258
COMPRESSION = 259
PHOTOMETRIC = 262
ORIENTATION = 274
SAMPLES = 277
SUB_IFDS = 330
DNG_VERSION = 50706

_CFA = 32803
_LINEAR_RAW = 34892
# Sony, Nikon, Samsung, Kodak, Pentax
_RAW_COMPRESSIONS = frozenset((32767, 34713, 32769, 32770, 65000, 65535))

#: bytes and struct letters of the integer types: BYTE, SHORT, LONG, IFD, LONG8, IFD8
_INTEGERS = {1: "B", 3: "H", 4: "L", 13: "L", 16: "Q", 18: "Q"}

#: bytes of one value of BYTE, ASCII, LONG (as some programs store IPTC), SBYTE, UNDEFINED
_BYTE_SIZES = {1: 1, 2: 1, 4: 4, 6: 1, 7: 1}


class Directory(NamedTuple):
    """Integer tags of one directory, and where the next one begins (0: nowhere)."""

    tags: dict[int, tuple[int, ...]]
    next: int

    def first(self, tag: int, default: int = 0) -> int:
        """The tag's first value."""
        values = self.tags.get(tag)
        return values[0] if values else default


def is_tiff(data: bytes) -> bool:
    """Whether the bytes begin like a TIFF or BigTIFF."""
    return data.startswith((b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"))


def first_directory(data: bytes) -> Directory:
    """Read the first directory.

    Raises:
        TruncatedHeaderError: the directory lies beyond the end.
        HeaderError: it makes no sense.
    """
    order, offset, big = _start(data)
    return read_directory(data, order, offset, big)


def _start(data: bytes) -> tuple[str, int, bool]:
    if not is_tiff(data):
        raise HeaderError("The TIFF header is damaged.")
    order = "<" if data[:1] == b"I" else ">"
    big = 43 in data[2:4]
    try:
        offset = struct.unpack_from(order + ("Q" if big else "L"), data, 8 if big else 4)[0]
    except struct.error as error:
        raise _truncated() from error
    return order, offset, big


def read_directory(data: bytes, order: str, offset: int, big: bool = False) -> Directory:
    """Read the directory at ``offset``; ``order`` is ``"<"`` or ``">"``."""
    head, size = ("Q", 20) if big else ("H", 12)
    head_size = struct.calcsize("<" + head)
    if offset + head_size > len(data):
        raise _truncated()
    count = struct.unpack_from(order + head, data, offset)[0]
    if not 0 < count <= MAX_ENTRIES:
        raise HeaderError("The TIFF header is damaged: its directory has an impossible length.")
    start = offset + head_size
    if start + count * size > len(data):
        raise _truncated()
    tags = dict(_entries(data, order, start, count, big))
    end = start + count * size
    follow = "Q" if big else "L"
    after = 0
    if end + struct.calcsize("<" + follow) <= len(data):
        after = struct.unpack_from(order + follow, data, end)[0]
    return Directory(tags, after)


def _entries(
    data: bytes, order: str, start: int, count: int, big: bool
) -> Iterator[tuple[int, tuple[int, ...]]]:
    shape, size = ("HHQ", 20) if big else ("HHL", 12)
    room = 8 if big else 4
    for at in range(start, start + count * size, size):
        tag, kind, number = struct.unpack_from(order + shape, data, at)
        letter = _INTEGERS.get(kind)
        if letter is None or number == 0:
            continue
        number = min(number, _MAX_VALUES)
        length = number * struct.calcsize("<" + letter)
        place = at + size - room
        if length > room:
            place = struct.unpack_from(order + ("Q" if big else "L"), data, place)[0]
        if place + length <= len(data):
            yield tag, struct.unpack_from(f"{order}{number}{letter}", data, place)


def count_directories(data: bytes) -> int:
    """Number of images in the chain of directories, at least 1; loops end it."""
    order, offset, big = _start(data)
    seen: set[int] = set()
    while offset and offset not in seen and len(seen) < MAX_ENTRIES:
        seen.add(offset)
        try:
            offset = read_directory(data, order, offset, big).next
        except HeaderError:
            break
    return max(len(seen), 1)


def byte_values(
    data: bytes, wanted: tuple[int, ...], directory: int | None = None
) -> dict[int, bytes]:
    """Raw values of tags of bytes, text, undefined or LONG type in the directory at this
    offset, the first one when none is given."""
    order, offset, big = _start(data)
    if directory is not None:
        offset = directory
    head, shape, size = ("Q", "HHQ", 20) if big else ("H", "HHL", 12)
    room = 8 if big else 4
    found: dict[int, bytes] = {}
    if offset + room > len(data):
        return found
    count = min(struct.unpack_from(order + head, data, offset)[0], MAX_ENTRIES)
    start = offset + struct.calcsize("<" + head)
    for at in range(start, min(start + count * size, len(data) - size + 1), size):
        tag, kind, number = struct.unpack_from(order + shape, data, at)
        if tag not in wanted or kind not in _BYTE_SIZES:
            continue
        length = number * _BYTE_SIZES[kind]
        place = at + size - room
        if length > room:
            place = struct.unpack_from(order + ("Q" if big else "L"), data, place)[0]
        if place + length <= len(data):
            found[tag] = data[place : place + length]
    return found


def orientation(exif: bytes) -> int:
    """EXIF tag 274 of an EXIF block (starting with II or MM); 1 when absent or unreadable."""
    try:
        value = first_directory(exif).first(ORIENTATION, 1)
    except HeaderError:
        return 1
    return value if 1 <= value <= 8 else 1


def is_raw(data: bytes) -> bool:
    """Whether a TIFF is a camera's raw file, whose first directory is only a preview."""
    if data[8:10] == b"CR":
        return True
    try:
        directory = first_directory(data)
    except HeaderError:
        return False
    return (
        DNG_VERSION in directory.tags
        or directory.first(PHOTOMETRIC) in (_CFA, _LINEAR_RAW)
        or directory.first(COMPRESSION) in _RAW_COMPRESSIONS
        or (SUB_IFDS in directory.tags and bool(directory.first(NEW_SUBFILE_TYPE) & 1))
    )


def _truncated() -> TruncatedHeaderError:
    return TruncatedHeaderError(
        "The file ends before its header is complete.",
        "Get the file again: the copy was probably cut off.",
    )
