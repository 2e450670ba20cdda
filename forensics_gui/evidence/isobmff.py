"""Boxes of an AVIF or HEIC file (ISO/IEC 14496-12, 23008-12): brands; size, depth and orientation
of the primary item.

Only what intake needs. Bounded: at most :data:`MAX_BOXES` boxes at each level.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from forensics_gui.evidence.errors import (
    HeaderError,
    TruncatedHeaderError,
    UnsupportedTypeError,
)

MAX_BOXES = 4096
#: type, start of content, end of content
Box = tuple[bytes, int, int]
#: sides of the upright picture where the first stored row and the first stored column lie, for
#: the EXIF orientations 1 to 8 (EXIF 2.32, table 4.6.4A)
_SIDES = (
    ("top", "left"),
    ("top", "right"),
    ("bottom", "right"),
    ("bottom", "left"),
    ("left", "top"),
    ("right", "top"),
    ("right", "bottom"),
    ("left", "bottom"),
)
_TURN = ("top", "left", "bottom", "right")  # anticlockwise


def boxes(data: bytes, start: int, end: int) -> Iterator[Box]:
    """(type, start of content, end of content) of each box in ``data[start:end]``.

    A box that reaches beyond ``end`` is cut at ``end``.
    """
    for _ in range(MAX_BOXES):
        if start + 8 > end:
            return
        size, kind = struct.unpack_from(">L4s", data, start)
        head = 8
        if size == 1:
            if start + 16 > end:
                return
            size = struct.unpack_from(">Q", data, start + 8)[0]
            head = 16
        stop = end if size == 0 else start + size
        if size and size < head:
            return
        yield kind, start + head, min(stop, end)
        start = stop


def find(data: bytes, kind: bytes, start: int, end: int) -> tuple[int, int] | None:
    """Content of the first box of this kind, or ``None``."""
    for found, inside, stop in boxes(data, start, end):
        if found == kind:
            return inside, stop
    return None


def brands(data: bytes) -> set[bytes]:
    """Major and compatible brands of the ``ftyp`` box at the start; empty without one."""
    if data[4:8] != b"ftyp":
        return set()
    end = min(struct.unpack_from(">L", data)[0], len(data), 4096)
    return {data[8:12]} | {data[at : at + 4] for at in range(16, end - 3, 4)}


def complete(data: bytes) -> bool:
    """Whether the file is as long as its boxes say."""
    at = 0
    for _, _, _ in boxes(data, 0, len(data)):
        size = struct.unpack_from(">L", data, at)[0]
        if size == 1:
            size = struct.unpack_from(">Q", data, at + 8)[0]
        if size == 0:
            return True
        at += size
    return at <= len(data)


def image_size(data: bytes) -> tuple[int, int, int]:
    """(width, height, bits per channel) of the primary item, as stored.

    Raises:
        TruncatedHeaderError: the file ends inside its description.
        HeaderError: it describes no image.
        UnsupportedTypeError: the image is coded by neither AV1 nor HEVC.
    """
    try:
        return _image_size(data)
    except (struct.error, IndexError) as error:
        raise TruncatedHeaderError(
            "The file ends before its header is complete.",
            "Get the file again: the copy was probably cut off.",
        ) from error


def _image_size(data: bytes) -> tuple[int, int, int]:
    mine, listed = properties(data)
    if not mine and not complete(data):
        raise IndexError  # what belongs to whom may stand behind the cut
    mine = mine or listed
    sizes = [struct.unpack_from(">LL", data, at + 4) for kind, at, _ in mine if kind == b"ispe"]
    if not sizes:
        raise HeaderError("The header gives no dimensions.")
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    # The image itself may be a grid whose tiles alone carry the codec's settings.
    for kind, at, _ in (*mine, *listed):
        if kind == b"av1C":
            return width, height, _av1_depth(data[at + 2])
        if kind == b"hvcC":
            # bitDepthLumaMinus8 of HEVCDecoderConfigurationRecord (ISO/IEC 14496-15, 8.3.3.1)
            return width, height, 8 + (data[at + 17] & 7)
    if b"avif" in brands(data):
        return width, height, 8
    if not complete(data):
        raise IndexError
    raise UnsupportedTypeError(
        "This is a HEIF file whose image is not coded by HEVC, which this version does not decode.",
        "Have it exported as PNG or JPEG, and note that the export is not the original file.",
    )


def properties(data: bytes) -> tuple[list[Box], list[Box]]:
    """The boxes of ``ipco`` that belong to the primary item, in their order, and all of them.

    Raises:
        HeaderError: there are none.
        struct.error, IndexError: the file ends before they do.
    """
    # "meta" is a full box: four bytes of version and flags come before its children.
    meta = find(data, b"meta", 0, len(data))
    if meta is None:
        if not complete(data):
            raise IndexError
        raise HeaderError("The header describes no image.")
    start, end = meta[0] + 4, meta[1]
    place = find(data, b"iprp", start, end)
    container = place and find(data, b"ipco", *place)
    if place is None or container is None:
        raise HeaderError("The header gives no dimensions.")
    listed = list(boxes(data, *container))
    indices = _associated(data, place, _primary(data, start, end))
    return [listed[i - 1] for i in indices if 0 < i <= len(listed)], listed


def orientation(data: bytes) -> int:
    """What ``irot`` and ``imir`` of the primary item ask for, as an EXIF orientation (1-8).

    Raises:
        HeaderError, struct.error, IndexError: as :func:`properties`.
    """
    row, column = _SIDES[0]
    for kind, at, _ in properties(data)[0]:
        moved: dict[str, str] = {}
        if kind == b"irot":  # quarters of a turn, anticlockwise
            quarters = data[at] & 3
            moved = {side: _TURN[(i + quarters) % 4] for i, side in enumerate(_TURN)}
        elif kind == b"imir":  # 0: top and bottom change places, 1: left and right
            one, other = ("left", "right") if data[at] & 1 else ("top", "bottom")
            moved = {one: other, other: one}
        row, column = moved.get(row, row), moved.get(column, column)
    return 1 + _SIDES.index((row, column))


def _av1_depth(flags: int) -> int:
    """Bits per channel from the third byte of ``av1C`` (AV1 in ISOBMFF, section 2.3)."""
    if not flags & 0x40:
        return 8
    return 12 if flags & 0x20 else 10


def _primary(data: bytes, start: int, end: int) -> int:
    box = find(data, b"pitm", start, end)
    if box is None:
        return 0
    return int(struct.unpack_from(">L" if data[box[0]] else ">H", data, box[0] + 4)[0])


def _associated(data: bytes, place: tuple[int, int], item: int) -> list[int]:
    """One-based indices into ``ipco`` of the properties of ``item``."""
    box = find(data, b"ipma", *place)
    if box is None:
        return []
    at, end = box
    version, wide = data[at], data[at + 3] & 1
    count = min(struct.unpack_from(">L", data, at + 4)[0], MAX_BOXES)
    at += 8
    shape = ">L" if version else ">H"
    for _ in range(count):
        if at >= end:
            break
        number = struct.unpack_from(shape, data, at)[0]
        at += struct.calcsize(shape)
        length, step = data[at], 2 if wide else 1
        at += 1
        if number == item:
            indices = [data[at + i * step : at + (i + 1) * step] for i in range(length)]
            return [int.from_bytes(i, "big") & (0x7FFF if wide else 0x7F) for i in indices]
        at += length * step
    return []
