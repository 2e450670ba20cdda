"""The bundled fonts and which characters they can draw.

A character without a glyph is a hard error in PDF/A, so the report must know beforehand. The
``cmap`` table is read here, format 4 and 12 as the OpenType specification describes them;
every bundled font has one of the two.
"""

from __future__ import annotations

import struct
from functools import lru_cache
from pathlib import Path

import resources

#: order in which a character is looked up; the first two set the text and the numbers
FAMILIES = (
    "Noto Sans",
    "Noto Sans Mono",
    "Noto Sans Arabic",
    "Noto Sans Armenian",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Noto Sans Georgian",
    "Noto Sans Hebrew",
    "Noto Sans Tamil",
    "Noto Sans Thai",
    "Droid Sans Fallback",
)


def folder() -> Path:
    """Folder of the bundled fonts."""
    return resources.path("fonts")


def files() -> tuple[Path, ...]:
    """The font files, sorted by name."""
    return tuple(sorted(folder().glob("*.ttf")))


@lru_cache(maxsize=1)
def coverage() -> tuple[frozenset[int], ...]:
    """Code points each bundled font can draw, one set a font."""
    return tuple(characters(path.read_bytes()) for path in files())


def characters(font: bytes) -> frozenset[int]:
    """Code points of a TrueType font's Unicode ``cmap``. Raises ``ValueError`` without one."""
    count = struct.unpack_from(">H", font, 4)[0]
    for index in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sIII", font, 12 + 16 * index)
        if tag == b"cmap":
            return _cmap(font, offset)
    raise ValueError("the font has no cmap table")


def _cmap(font: bytes, start: int) -> frozenset[int]:
    found: set[int] = set()
    known = False
    for index in range(struct.unpack_from(">H", font, start + 2)[0]):
        platform, encoding, offset = struct.unpack_from(">HHI", font, start + 4 + 8 * index)
        if (platform, encoding) not in {(0, 3), (0, 4), (3, 1), (3, 10)}:
            continue
        at = start + offset
        kind = struct.unpack_from(">H", font, at)[0]
        if kind == 4:
            found |= _format_4(font, at)
            known = True
        elif kind == 12:
            found |= _format_12(font, at)
            known = True
    if not known:
        raise ValueError("the font has no Unicode cmap of format 4 or 12")
    return frozenset(found)


def _format_4(font: bytes, at: int) -> set[int]:
    segments = struct.unpack_from(">H", font, at + 6)[0] // 2
    ends = struct.unpack_from(f">{segments}H", font, at + 14)
    starts = struct.unpack_from(f">{segments}H", font, at + 16 + 2 * segments)
    deltas = struct.unpack_from(f">{segments}H", font, at + 16 + 4 * segments)
    offsets_at = at + 16 + 6 * segments
    offsets = struct.unpack_from(f">{segments}H", font, offsets_at)
    found: set[int] = set()
    for index in range(segments):
        for code in range(starts[index], ends[index] + 1):
            if code == 0xFFFF:
                continue
            if offsets[index] == 0:
                glyph = (code + deltas[index]) & 0xFFFF
            else:
                place = offsets_at + 2 * index + offsets[index] + 2 * (code - starts[index])
                glyph = struct.unpack_from(">H", font, place)[0]
            if glyph:
                found.add(code)
    return found


def _format_12(font: bytes, at: int) -> set[int]:
    found: set[int] = set()
    for index in range(struct.unpack_from(">I", font, at + 12)[0]):
        first, last, glyph = struct.unpack_from(">III", font, at + 16 + 12 * index)
        found.update(code for code in range(first, last + 1) if glyph + code - first)
    return found
