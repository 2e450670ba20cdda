"""Where each format keeps its metadata: EXIF, XMP, IPTC, ICC, comments, frames.

Bounded walks over the container; nothing here decodes pixels or inflates more than
:data:`MAX_INFLATED` bytes.
"""

from __future__ import annotations

import contextlib
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from forensics_gui.evidence import isobmff_items, jpeg_structure, tiff
from forensics_gui.evidence.errors import HeaderError

MAX_CHUNKS = 100_000
MAX_INFLATED = 8 << 20

EXIF = b"Exif\x00\x00"
XMP = b"http://ns.adobe.com/xap/1.0/\x00"
XMP_EXTENSION = b"http://ns.adobe.com/xmp/extension/\x00"
PHOTOSHOP = b"Photoshop 3.0\x00"
_GIF_XMP = b"XMP DataXMP"

_TAG_XMP, _TAG_IPTC, _TAG_PHOTOSHOP, _TAG_ICC = 700, 33723, 34377, 34675


@dataclass
class Blocks:
    """Metadata blocks as they lie in the file; empty bytes where there is none.

    ``exif`` starts with II or MM; ``photoshop`` holds image resources, ``iptc`` bare IIM
    records; ``texts`` are (keyword, text) of PNG, GIF and JPEG comments.
    """

    exif: bytes = b""
    xmp: bytes = b""
    xmp_extended: int = 0
    iptc: bytes = b""
    photoshop: bytes = b""
    icc: bytes = b""
    texts: list[tuple[str, str]] = field(default_factory=list)
    frames: int = 1


def read(data: bytes, kind: str) -> Blocks:
    """All metadata blocks of a file of a sniffed type. Damaged parts are left out."""
    blocks = Blocks()
    # What was found up to the damage stands; the checks say what is missing.
    with contextlib.suppress(struct.error, IndexError, ValueError, zlib.error, HeaderError):
        _READERS[kind](data, blocks)
    return blocks


def exif(data: bytes, kind: str) -> bytes:
    """The EXIF block alone (starting with II or MM); empty without one."""
    return data if kind == "tiff" else read(data, kind).exif


def _bare(block: bytes) -> bytes:
    return block[len(EXIF) :] if block.startswith(EXIF) else block


def _jpeg(data: bytes, blocks: Blocks) -> None:
    found = jpeg_structure.walk(data)
    app1, app2, app13 = 0xE1, 0xE2, 0xED
    for block in found.content(data, app1, EXIF)[:1]:
        blocks.exif = block
    for block in found.content(data, app1, XMP)[:1]:
        blocks.xmp = block
    blocks.xmp_extended = sum(map(len, found.content(data, app1, XMP_EXTENSION)))
    blocks.photoshop = b"".join(found.content(data, app13, PHOTOSHOP))
    parts = found.content(data, app2, b"ICC_PROFILE\x00")
    blocks.icc = b"".join(p[2:] for p in sorted(parts, key=lambda p: p[:1]))
    for text in found.content(data, jpeg_structure.COM):
        blocks.texts.append(("JPEG comment", text.decode("utf-8", "replace")))
    for block in found.content(data, app2, b"MPF\x00")[:1]:
        # CIPA DC-007: tag B001 is the number of images.
        blocks.frames = max(tiff.first_directory(block).first(0xB001, 1), 1)


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """PNG chunks as (type, content); IDAT and frame data come without their content."""
    at = 8
    for kind, length in _chunk_sizes(data):
        yield kind, b"" if kind in (b"IDAT", b"fdAT") else data[at + 8 : at + 8 + length]
        at += 12 + length
        if kind == b"IEND":
            return


def chunk_end(data: bytes) -> int | None:
    """Offset behind a PNG's IEND; ``None`` without one."""
    at = 8
    for kind, length in _chunk_sizes(data):
        at += 12 + length
        if kind == b"IEND":
            return at
    return None


def _chunk_sizes(data: bytes) -> Iterator[tuple[bytes, int]]:
    at = 8
    for _ in range(MAX_CHUNKS):
        if at + 8 > len(data):
            return
        length, kind = struct.unpack_from(">L4s", data, at)
        yield kind, length
        at += 12 + length


def _inflate(packed: bytes) -> bytes:
    return zlib.decompressobj().decompress(packed, MAX_INFLATED)


def _png(data: bytes, blocks: Blocks) -> None:
    for kind, body in chunks(data):
        if kind == b"eXIf" and not blocks.exif:
            blocks.exif = _bare(body)
        elif kind == b"iCCP" and not blocks.icc:
            blocks.icc = _inflate(body.split(b"\x00", 1)[1][1:])
        elif kind == b"acTL":
            blocks.frames = max(struct.unpack_from(">L", body)[0], 1)
        elif kind == b"tIME" and len(body) == 7:
            moment = "{:04}-{:02}-{:02} {:02}:{:02}:{:02}".format(*struct.unpack(">H5B", body))
            blocks.texts.append(("tIME", moment))
        elif kind in (b"tEXt", b"zTXt", b"iTXt"):
            keyword, text = _png_text(kind, body)
            if keyword == "XML:com.adobe.xmp":
                blocks.xmp = blocks.xmp or text.encode("utf-8", "replace")
            else:
                blocks.texts.append((keyword, text))


def _png_text(kind: bytes, body: bytes) -> tuple[str, str]:
    keyword, _, rest = body.partition(b"\x00")
    encoding = "latin-1"
    if kind == b"zTXt":
        rest = _inflate(rest[1:])
    elif kind == b"iTXt":
        encoding = "utf-8"
        packed = rest[:1] == b"\x01"
        rest = rest[2:].split(b"\x00", 2)[2]
        if packed:
            rest = _inflate(rest)
    return keyword.decode("latin-1"), rest.decode(encoding, "replace")


def _webp(data: bytes, blocks: Blocks) -> None:
    at, frames = 12, 0
    for _ in range(MAX_CHUNKS):
        if at + 8 > len(data):
            break
        kind, length = struct.unpack_from("<4sL", data, at)
        if kind == b"ANMF":
            frames += 1
        elif kind == b"EXIF":
            blocks.exif = blocks.exif or _bare(data[at + 8 : at + 8 + length])
        elif kind == b"XMP ":
            blocks.xmp = blocks.xmp or data[at + 8 : at + 8 + length]
        elif kind == b"ICCP":
            blocks.icc = blocks.icc or data[at + 8 : at + 8 + length]
        at += 8 + length + (length & 1)
    blocks.frames = max(frames, 1)


def _gif(data: bytes, blocks: Blocks) -> None:
    frames = 0
    for at, end in _gif_blocks(data):
        if data[at] == 0x2C:
            frames += 1
        elif data[at + 1] == 0xFE:
            text = b"".join(_sub_blocks(data, at + 2))
            blocks.texts.append(("GIF comment", text.decode("utf-8", "replace")))
        elif data[at + 3 : at + 14] == _GIF_XMP:
            # The packet lies bare in the stream; a "magic trailer" of 258 bytes ends it.
            blocks.xmp = data[at + 14 : end].partition(b"\x01\xff\xfe")[0]
        blocks.frames = max(frames, 1)


def gif_end(data: bytes) -> int | None:
    """Offset behind a GIF's trailer; ``None`` without one."""
    try:
        blocks = list(_gif_blocks(data))
        end = blocks[-1][1] if blocks else _gif_start(data)
    except IndexError:
        return None
    return end + 1 if data[end : end + 1] == b";" else None


def _gif_start(data: bytes) -> int:
    flags = data[10]
    return 13 + (3 << (flags & 7) + 1 if flags & 0x80 else 0)


def _gif_blocks(data: bytes) -> Iterator[tuple[int, int]]:
    """GIF89a: start and end of the extensions and images behind the global colour table."""
    at = _gif_start(data)
    for _ in range(MAX_CHUNKS):
        mark = data[at : at + 1]
        if mark == b"!":
            end = _skip(data, at + 2)
        elif mark == b",":
            local = data[at + 9]
            end = _skip(data, at + 11 + (3 << (local & 7) + 1 if local & 0x80 else 0))
        else:
            return
        yield at, end
        at = end


def _skip(data: bytes, at: int) -> int:
    """Behind the sub-blocks that begin at ``at``."""
    while data[at]:
        at += data[at] + 1
    return at + 1


def _sub_blocks(data: bytes, at: int) -> Iterator[bytes]:
    while data[at]:
        yield data[at + 1 : at + 1 + data[at]]
        at += data[at] + 1


def _tiff(data: bytes, blocks: Blocks) -> None:
    blocks.exif = data
    blocks.frames = tiff.count_directories(data)
    values = tiff.byte_values(data, (_TAG_XMP, _TAG_IPTC, _TAG_PHOTOSHOP, _TAG_ICC))
    blocks.xmp = values.get(_TAG_XMP, b"")
    blocks.iptc = values.get(_TAG_IPTC, b"")
    blocks.photoshop = values.get(_TAG_PHOTOSHOP, b"")
    blocks.icc = values.get(_TAG_ICC, b"")


def _boxed(data: bytes, blocks: Blocks) -> None:
    found = isobmff_items.metadata(data)
    # An Exif item begins with the offset of its TIFF header (ISO/IEC 23008-12, annex A).
    if len(found.exif) > 4:
        blocks.exif = _bare(found.exif[4 + struct.unpack_from(">L", found.exif)[0] :])
    blocks.xmp, blocks.icc = found.xmp, found.icc


def _nothing(data: bytes, blocks: Blocks) -> None:
    """BMP keeps no metadata."""


_READERS = {
    "jpeg": _jpeg,
    "png": _png,
    "tiff": _tiff,
    "bmp": _nothing,
    "gif": _gif,
    "webp": _webp,
    "avif": _boxed,
    "heic": _boxed,
}
