"""HEIC files for these tests, built around the coded pictures of ``coded.json`` (see ``make.py``).

Boxes of ISO/IEC 14496-12 and 23008-12: one ``meta`` box, then one ``mdat`` with all data.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tests.evidence import pictures

_CODED = Path(__file__).parent / "coded.json"
#: EXIF orientation -> irot (quarters, anticlockwise) and imir (axis) that ask for the same
TURNS: dict[int, tuple[int | None, int | None]] = {
    1: (None, None),
    2: (None, 1),
    3: (2, None),
    4: (None, 0),
    5: (1, 0),
    6: (3, None),
    7: (1, 1),
    8: (1, None),
}
_ALPHA = b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0"


#: of the coded pictures; the mosaic is the upper part
WIDTH, HEIGHT = 72, 64


@dataclass(eq=False)
class Item:
    """A picture or a block of metadata; ``properties`` are whole boxes, ``references`` are
    (kind, other items)."""

    kind: bytes
    content: bytes
    properties: list[bytes] = field(default_factory=list)
    references: list[tuple[bytes, list[Item]]] = field(default_factory=list)
    hidden: bool = False
    more: bytes = b""


def box(kind: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return struct.pack(">L4s", 8 + len(content), kind) + content


def full(kind: bytes, *parts: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(kind, struct.pack(">L", version << 24 | flags), *parts)


@cache
def _coded() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = json.loads(_CODED.read_text(encoding="utf-8"))
    return found


def size(width: int, height: int) -> bytes:
    """The property with a picture's dimensions."""
    return full(b"ispe", struct.pack(">LL", width, height))


def tile(name: str = "plain") -> Item:
    """A coded picture as it is."""
    found = _coded()[name]
    settings = box(b"hvcC", bytes.fromhex(found["hvcC"]))
    return Item(b"hvc1", bytes.fromhex(found["data"]), [settings, size(WIDTH, HEIGHT)], hidden=True)


def grid(tiles: list[Item], columns: int, width: int, height: int, *more: bytes) -> Item:
    """A picture put together of tiles, as telephones write them, with more properties."""
    content = struct.pack(">BBBBHH", 0, 0, len(tiles) // columns - 1, columns - 1, width, height)
    return Item(b"grid", content, [size(width, height), *more], [(b"dimg", tiles)])


def picture(name: str = "plain", *more: bytes) -> Item:
    """The part of one coded picture that the mosaic has."""
    return grid([tile(name)], 1, pictures.WIDTH, pictures.HEIGHT, *more)


def turn(orientation: int) -> list[bytes]:
    """Properties that ask for an EXIF orientation."""
    quarters, axis = TURNS[orientation]
    made = [] if quarters is None else [box(b"irot", bytes([quarters]))]
    return made + ([] if axis is None else [box(b"imir", bytes([axis]))])


def alpha(of: Item, name: str = "grey") -> Item:
    """A grey picture as the transparency of another."""
    made = picture(name, full(b"auxC", _ALPHA))
    made.references.append((b"auxl", [of]))
    made.hidden = True
    return made


def exif(block: bytes, of: Item) -> Item:
    """EXIF, beginning with II or MM."""
    return Item(b"Exif", struct.pack(">L", 0) + block, [], [(b"cdsc", [of])], hidden=True)


def xmp(packet: bytes, of: Item) -> Item:
    """An XMP packet."""
    kind = b"application/rdf+xml\0"
    return Item(b"mime", packet, [], [(b"cdsc", [of])], hidden=True, more=kind)


def profile(content: bytes) -> bytes:
    """A property with an ICC profile."""
    return box(b"colr", b"prof", content)


def heic(*items: Item, primary: int = 0, brands: bytes = b"heic\0\0\0\0mif1heic") -> bytes:
    """The file of these items and of those that they refer to; without any, of the mosaic."""
    named = list(items) or [picture()]
    listed = list(named)
    for item in listed:
        for _, others in item.references:
            listed += [other for other in others if other not in listed]
    head = box(b"ftyp", brands)
    number = 1 + listed.index(named[primary])
    meta = _meta(listed, number, 0)
    meta = _meta(listed, number, len(head) + len(meta) + 8)
    return head + meta + box(b"mdat", *(item.content for item in listed))


def _meta(items: list[Item], primary: int, start: int) -> bytes:
    kept = list(dict.fromkeys(part for item in items for part in item.properties))
    entries, places, owned, named = b"", b"", b"", b""
    for number, item in enumerate(items, 1):
        entry = struct.pack(">HH4s", number, 0, item.kind) + b"\0" + item.more
        entries += full(b"infe", entry, version=2, flags=int(item.hidden))
        places += struct.pack(">HHHLL", number, 0, 1, start, len(item.content))
        start += len(item.content)
        if item.properties:
            indices = bytes(kept.index(part) + 1 for part in item.properties)
            owned += struct.pack(">HB", number, len(indices)) + indices
        for kind, others in item.references:
            numbers = [1 + items.index(other) for other in others]
            named += box(kind, struct.pack(f">HH{len(numbers)}H", number, len(numbers), *numbers))
    count = struct.pack(">H", len(items))
    owners = struct.pack(">L", sum(1 for item in items if item.properties))
    return full(
        b"meta",
        full(b"hdlr", bytes(4), b"pict", bytes(13)),
        full(b"pitm", struct.pack(">H", primary)),
        full(b"iloc", b"\x44\0", count, places),
        full(b"iinf", count, entries),
        full(b"iref", named) if named else b"",
        box(b"iprp", box(b"ipco", *kept), full(b"ipma", owners, owned)),
    )
