"""Dimensions from the header alone, so that a bomb is refused before anything is decoded.

Each reader looks at a bounded number of bytes, allocates nothing in proportion to what the
file claims, and raises only what :func:`read_header` names. Orientation is not applied here.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from forensics_gui.evidence import isobmff, tiff
from forensics_gui.evidence.errors import HeaderError, TruncatedHeaderError

_MAX_SEGMENTS = 100_000


class Header(NamedTuple):
    """Stored width and height in pixels, bits per channel."""

    width: int
    height: int
    bit_depth: int


def read_header(data: bytes, kind: str) -> Header:
    """Header of an image of a sniffed type.

    Raises:
        HeaderError: damaged, without dimensions, or (a subclass) cut off.
        UnsupportedTypeError: the format is known, the coding in it is not.
    """
    try:
        header = _READERS[kind](data)
    except (struct.error, IndexError) as error:
        raise TruncatedHeaderError(
            "The file ends before its header is complete.",
            "Get the file again: the copy was probably cut off.",
        ) from error
    if header.width <= 0 or header.height <= 0:
        raise HeaderError(
            f"The header gives impossible dimensions: {header.width} × {header.height} pixels.",
            "The file is damaged or was made by a faulty program.",
        )
    return header


def _jpeg(data: bytes) -> Header:
    """ITU-T T.81, B.2.2: the first frame header."""
    at = 2
    for _ in range(_MAX_SEGMENTS):
        at = data.index(b"\xff", at) if b"\xff" in data[at : at + 65536] else len(data)
        while data[at] == 0xFF:
            at += 1
        marker = data[at]
        at += 1
        if marker in (0x00, 0x01) or 0xD0 <= marker <= 0xD8:
            continue
        if marker in (0xD9, 0xDA):
            raise HeaderError("The JPEG header is damaged: it gives no dimensions.")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            depth, height, width = struct.unpack_from(">BHH", data, at + 2)
            return Header(width, height, depth)
        length = struct.unpack_from(">H", data, at)[0]
        if length < 2:
            raise HeaderError("The JPEG header is damaged: a segment has an impossible length.")
        at += length
    raise HeaderError("The JPEG header is damaged: it never ends.")


def _png(data: bytes) -> Header:
    """W3C PNG, 11.2.1: IHDR comes first."""
    length, kind, width, height, depth = struct.unpack_from(">L4sLLB", data, 8)
    if kind != b"IHDR" or length != 13:
        raise HeaderError("The PNG header is damaged: its first chunk is not IHDR.")
    return Header(width, height, depth)


def _bmp(data: bytes) -> Header:
    size = struct.unpack_from("<L", data, 14)[0]
    if size == 12:
        width, height, _, bits = struct.unpack_from("<HHHH", data, 18)
    else:
        width, height, _, bits = struct.unpack_from("<llHH", data, 18)
    return Header(width, abs(height), 8 if bits > 8 else bits)


def _gif(data: bytes) -> Header:
    width, height = struct.unpack_from("<HH", data, 6)
    return Header(width, height, 8)


def _webp(data: bytes) -> Header:
    """RFC 9649: lossy, lossless or extended."""
    kind = data[12:16]
    if kind == b"VP8X":
        wide, high = data[24:27], data[27:30]
        if len(high) < 3:
            raise IndexError
        return Header(int.from_bytes(wide, "little") + 1, int.from_bytes(high, "little") + 1, 8)
    if kind == b"VP8L":
        mark, bits = struct.unpack_from("<BL", data, 20)
        if mark != 0x2F:
            raise HeaderError("The WebP header is damaged.")
        return Header((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, 8)
    if kind == b"VP8 ":
        mark, width, height = struct.unpack_from("<3sHH", data, 23)
        if mark != b"\x9d\x01\x2a":
            raise HeaderError("The WebP header is damaged.")
        return Header(width & 0x3FFF, height & 0x3FFF, 8)
    if len(kind) < 4:
        raise IndexError
    raise HeaderError("The WebP header is damaged.")


def _tiff(data: bytes) -> Header:
    directory = tiff.first_directory(data)
    bits = directory.tags.get(tiff.BITS, (1,))
    return Header(directory.first(tiff.WIDTH), directory.first(tiff.HEIGHT), max(bits))


def _boxed(data: bytes) -> Header:
    return Header(*isobmff.image_size(data))


_READERS = {
    "jpeg": _jpeg,
    "png": _png,
    "tiff": _tiff,
    "bmp": _bmp,
    "gif": _gif,
    "webp": _webp,
    "avif": _boxed,
    "heic": _boxed,
}
