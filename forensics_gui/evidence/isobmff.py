"""Boxes of an AVIF file (ISO/IEC 14496-12, 23008-12): brands, size and depth of the primary item.

Only what intake needs. Bounded: at most :data:`MAX_BOXES` boxes at each level.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from forensics_gui.evidence.errors import HeaderError, TruncatedHeaderError

MAX_BOXES = 4096


def boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
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
    """
    try:
        return _image_size(data)
    except (struct.error, IndexError) as error:
        raise TruncatedHeaderError(
            "The file ends before its header is complete.",
            "Get the file again: the copy was probably cut off.",
        ) from error


def _image_size(data: bytes) -> tuple[int, int, int]:
    # "meta" is a full box: four bytes of version and flags come before its children.
    meta = find(data, b"meta", 0, len(data))
    if meta is None:
        if not complete(data):
            raise IndexError
        raise HeaderError("The AVIF header describes no image.")
    start, end = meta[0] + 4, meta[1]
    properties = find(data, b"iprp", start, end)
    container = properties and find(data, b"ipco", *properties)
    if properties is None or container is None:
        raise HeaderError("The AVIF header gives no dimensions.")
    listed = list(boxes(data, *container))
    mine = _associated(data, properties, _primary(data, start, end))
    chosen = [listed[i - 1] for i in mine if 0 < i <= len(listed)] or listed
    sizes = [struct.unpack_from(">LL", data, at + 4) for kind, at, _ in chosen if kind == b"ispe"]
    if not sizes:
        raise HeaderError("The AVIF header gives no dimensions.")
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    # The image itself may be a grid whose tiles alone carry the codec's settings.
    codec = [at for kind, at, _ in (*chosen, *listed) if kind == b"av1C"]
    return width, height, _depth(data[codec[0] + 2]) if codec else 8


def _depth(flags: int) -> int:
    """Bits per channel from the third byte of ``av1C`` (AV1 in ISOBMFF, section 2.3)."""
    if not flags & 0x40:
        return 8
    return 12 if flags & 0x20 else 10


def _primary(data: bytes, start: int, end: int) -> int:
    box = find(data, b"pitm", start, end)
    if box is None:
        return 0
    return int(struct.unpack_from(">L" if data[box[0]] else ">H", data, box[0] + 4)[0])


def _associated(data: bytes, properties: tuple[int, int], item: int) -> list[int]:
    """One-based indices into ``ipco`` of the properties of ``item``."""
    box = find(data, b"ipma", *properties)
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
