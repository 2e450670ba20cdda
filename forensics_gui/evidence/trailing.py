"""Bytes that lie behind the end of the image, where no viewer looks."""

from __future__ import annotations

import struct

from forensics_gui.evidence import isobmff
from forensics_gui.evidence.containers import chunk_end, gif_end
from forensics_gui.evidence.jpeg_structure import JpegStructure
from forensics_gui.evidence.sniff import NAMES
from forensics_gui.evidence.types import Check, CheckState

NAME = "Data after the image"
_KNOWN = (
    (b"\xff\xd8\xff", "another JPEG"),
    (b"\x89PNG", "a PNG"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"%PDF-", "a PDF"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
)


def check(data: bytes, kind: str, structure: JpegStructure | None, frames: int) -> Check:
    """Whether anything follows the image, how much, and what it begins like."""
    if kind == "jpeg" and structure is not None:
        end = structure.end
    elif kind == "png":
        end = chunk_end(data)
    elif kind == "gif":
        end = gif_end(data)
    elif kind == "webp":
        length = struct.unpack_from("<L", data, 4)[0]
        end = 8 + length + (length & 1)
    else:
        reason = f"{NAMES[kind]} files have no end mark."
        return Check(NAME, CheckState.NOT_APPLICABLE, "", reason)
    if end is None or end > len(data):
        return Check(NAME, CheckState.FAILED, "", "The file has no end mark: it is cut off.")
    rest = data[end:]
    if not rest.strip(b"\x00\xff"):
        padding = f" {len(rest):,} bytes of padding follow." if rest else ""
        return Check(NAME, CheckState.NOT_FOUND, f"The file ends with the image.{padding}")
    like = _like(rest)
    reason = " Such files hold several pictures by design." if kind == "jpeg" and frames > 1 else ""
    return Check(
        NAME,
        CheckState.FOUND,
        f"{len(rest):,} bytes follow the end of the image{like}.{reason}",
        details=(
            ("Begins at byte", f"{end:,}"),
            ("Bytes", f"{len(rest):,}"),
            ("First bytes", rest[:32].hex(" ")),
        ),
    )


def _like(rest: bytes) -> str:
    rest = rest.lstrip(b"\x00\xff") if not rest.startswith(b"\xff\xd8\xff") else rest
    for magic, name in _KNOWN:
        if rest.startswith(magic):
            return f"; they begin like {name}"
    if isobmff.brands(rest):
        return "; they begin like a video"
    return ""
