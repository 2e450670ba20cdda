"""Quality of a JPEG from its quantisation tables, and completeness from its scans."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from operator import sub

from forensics_gui.evidence.jpeg_structure import JpegStructure, Scan

# ITU-T T.81, tables K.1 and K.2, in zigzag order.
LUMINANCE = (
    16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40,
    26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51, 61, 60, 57, 51,
    56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87,
    95, 98, 103, 104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99,
)  # fmt: skip
CHROMINANCE = (
    17, 18, 18, 24, 21, 24, 47, 26, 26, 47, 99, 66, 56, 66, 99, 99,
    *(99,) * 48,
)  # fmt: skip

#: position in zigzag order -> position in the 8x8 block, row by row
NATURAL = (
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5,
    12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
    35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51,
    58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
)  # fmt: skip


@dataclass(frozen=True)
class Quality:
    """IJG quality 1-100 whose tables are nearest; ``exact`` when they are equal."""

    value: int
    exact: bool


@cache
def ijg_table(base: tuple[int, ...], quality: int) -> tuple[int, ...]:
    """The Independent JPEG Group's scaling of a standard table, limited to 8 bits."""
    scale = 5000 // quality if quality < 50 else 200 - 2 * quality
    return tuple(min(max((value * scale + 50) // 100, 1), 255) for value in base)


def estimate(structure: JpegStructure) -> Quality | None:
    """Quality by the tables of the first and second component; ``None`` without tables."""
    if structure.frame is None:
        return None
    numbers = [component.table for component in structure.frame.components[:2]]
    pairs = [
        (structure.tables[number], base)
        for number, base in zip(numbers, (LUMINANCE, CHROMINANCE), strict=False)
        if number in structure.tables
    ]
    if not pairs:
        return None
    # A single table used for all components is compared as luminance only.
    if len(pairs) == 2 and numbers[0] == numbers[1]:
        pairs = pairs[:1]

    return _nearest(tuple(pairs))


@lru_cache(maxsize=4)
def _nearest(pairs: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]) -> Quality:
    def distance(quality: int) -> int:
        return sum(
            sum(map(abs, map(sub, table, ijg_table(base, quality)))) for table, base in pairs
        )

    best = min(range(100, 0, -1), key=distance)
    return Quality(best, distance(best) == 0)


def subsampling(structure: JpegStructure) -> str:
    """Chroma subsampling in J:a:b notation, or the sampling factors where it has none."""
    if structure.frame is None:
        return ""
    factors = [(c.h, c.v) for c in structure.frame.components]
    if len(factors) == 1:
        return "grey"
    known = {
        (1, 1): "4:4:4",
        (2, 1): "4:2:2",
        (1, 2): "4:4:0",
        (2, 2): "4:2:0",
        (4, 1): "4:1:1",
        (4, 2): "4:1:0",
    }
    if len(factors) == 3 and factors[1] == factors[2] == (1, 1) and factors[0] in known:
        return known[factors[0]]
    return ", ".join(f"{h}×{v}" for h, v in factors)


def missing(structure: JpegStructure) -> str:
    """What the file lacks for a whole image, as part of a sentence; empty when nothing.

    libjpeg decodes such files without an error and fills the rest with grey.
    """
    frame = structure.frame
    if frame is None:
        return ""
    if frame.progressive:
        # Per component and coefficient: has a scan brought its last bit?
        done = {c.id: set[int]() for c in frame.components}
        for scan in structure.scans:
            if scan.low_bit == 0:
                for number in scan.components:
                    done.get(number, set()).update(range(scan.first, scan.last + 1))
        if any(len(have) < 64 for have in done.values()):
            return "its last scans are missing"
    else:
        seen = {number for scan in structure.scans for number in scan.components}
        if any(c.id not in seen for c in frame.components):
            return "a colour component is missing"
    if any(_lacks_restarts(structure, scan) for scan in structure.scans):
        return "parts of its data are missing"
    return ""


def _lacks_restarts(structure: JpegStructure, scan: Scan) -> bool:
    frame = structure.frame
    if not scan.interval or frame is None or not frame.height:
        return False
    parts = [c for c in frame.components if c.id in scan.components]
    widest = max((c.h for c in frame.components), default=1) or 1
    highest = max((c.v for c in frame.components), default=1) or 1
    if len(parts) == 1:
        across = -(-frame.width * parts[0].h // (8 * widest))
        down = -(-frame.height * parts[0].v // (8 * highest))
    else:
        across = -(-frame.width // (8 * widest))
        down = -(-frame.height // (8 * highest))
    units = across * down
    return scan.restarts < -(-units // scan.interval) - 1
