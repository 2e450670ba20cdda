"""Whether a file carries a C2PA manifest store, by its container alone.

The library that validates content credentials has one word for "none" and many for damage. This
look of our own keeps the two apart: "absent" needs both to agree. Places are those of the C2PA
specification 2.2, annex A.
"""

from __future__ import annotations

import contextlib
import re
import struct

from forensics_gui.evidence import containers, isobmff, jpeg_structure, tiff
from forensics_gui.evidence.errors import HeaderError

#: formats for which the specification defines a place and which this program decodes
HOLDING = frozenset(("jpeg", "png", "tiff", "gif", "webp", "avif", "heic"))
_APP11 = 0xEB
_TIFF_TAG = 0xCD41
_UUID = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_GIF = b"!\xff\x0bC2PA_GIF"
# Type identifiers of the JUMBF boxes of C2PA (11.1.4): sixteen bytes that nothing else holds.
_BOXES = re.compile(rb"c2(?:pa|ma|as|cl|cs)\x00\x11\x00\x10\x80\x00\x00\xaa\x008\x9bq")


def place(data: bytes, kind: str) -> str:
    """Where a manifest store, whole or damaged, lies in the file; empty when there is none."""
    found = ""
    with contextlib.suppress(struct.error, IndexError, ValueError, HeaderError):
        found = _PLACES[kind](data) if kind in _PLACES else ""
    if not found and _BOXES.search(data):
        return "boxes of content credentials outside their place"
    return found


def _jpeg(data: bytes) -> str:
    blocks = jpeg_structure.walk(data).content(data, _APP11, b"JP")
    return "JUMBF segments (APP11)" if blocks else ""


def _png(data: bytes) -> str:
    return "a caBX chunk" if any(name == b"caBX" for name, _ in containers.chunks(data)) else ""


def _webp(data: bytes) -> str:
    at = 12
    for _ in range(containers.MAX_CHUNKS):
        if at + 8 > len(data):
            break
        name, length = struct.unpack_from("<4sL", data, at)
        if name == b"C2PA":
            return "a C2PA chunk"
        at += 8 + length + (length & 1)
    return ""


def _tiff(data: bytes) -> str:
    return f"tag {_TIFF_TAG}" if tiff.byte_values(data, (_TIFF_TAG,)) else ""


def _gif(data: bytes) -> str:
    return "a C2PA extension" if _GIF in data else ""


def _boxed(data: bytes) -> str:
    for name, start, _ in isobmff.boxes(data, 0, len(data)):
        if name == b"uuid" and data[start : start + 16] == _UUID:
            return "a C2PA box"
    return ""


_PLACES = {
    "jpeg": _jpeg,
    "png": _png,
    "webp": _webp,
    "tiff": _tiff,
    "gif": _gif,
    "avif": _boxed,
    "heic": _boxed,
}
