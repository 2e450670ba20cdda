"""A JPEG's markers, tables and scans (ITU-T T.81, annex B), walked without decoding.

The walk is ours because it must not fail where a decoder is lenient: what lies behind the end
of the image, or a scan that is missing, is exactly what is looked for here.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field

MAX_SEGMENTS = 10_000

SOI, EOI, SOS, DQT, DHT, DRI, DNL, COM = 0xD8, 0xD9, 0xDA, 0xDB, 0xC4, 0xDD, 0xDC, 0xFE
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset((0x00, 0x01, *range(0xD0, 0xD8)))
# Within a scan only stuffed zeros, restart markers and fill bytes do not end it.
_SCAN_END = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_RESTART = re.compile(rb"\xff[\xd0-\xd7]")
_NAMES = {
    0xC0: "SOF0 (baseline)",
    0xC1: "SOF1 (extended sequential)",
    0xC2: "SOF2 (progressive)",
    0xC3: "SOF3 (lossless)",
    0xC4: "DHT",
    0xC9: "SOF9 (arithmetic)",
    0xCA: "SOF10 (progressive, arithmetic)",
    0xCC: "DAC",
    0xD8: "SOI",
    0xD9: "EOI",
    0xDA: "SOS",
    0xDB: "DQT",
    0xDC: "DNL",
    0xDD: "DRI",
    0xFE: "COM",
}


@dataclass(frozen=True)
class Segment:
    """A marker and the bytes ``start:end`` of its content (empty for SOI and EOI)."""

    marker: int
    start: int
    end: int

    @property
    def name(self) -> str:
        if 0xE0 <= self.marker <= 0xEF:
            return f"APP{self.marker - 0xE0}"
        return _NAMES.get(self.marker, f"0x{self.marker:02X}")


@dataclass(frozen=True)
class Component:
    """Identifier, sampling factors and quantisation table of one colour component."""

    id: int
    h: int
    v: int
    table: int


@dataclass(frozen=True)
class Frame:
    """The frame header. ``progressive`` also holds for arithmetic coding."""

    marker: int
    precision: int
    width: int
    height: int
    components: tuple[Component, ...]

    @property
    def progressive(self) -> bool:
        return self.marker in (0xC2, 0xC6, 0xCA, 0xCE)


@dataclass(frozen=True)
class Scan:
    """One scan: its components, its band and bits, its entropy-coded bytes ``start:end``,
    the restart interval that held, and the restart markers counted."""

    components: tuple[int, ...]
    first: int
    last: int
    low_bit: int
    start: int
    end: int
    interval: int
    restarts: int


@dataclass
class JpegStructure:
    """What the walk found. ``end`` is the offset behind EOI, ``None`` without one;
    ``tables`` are the quantisation tables by number, in zigzag order, as first defined."""

    segments: list[Segment] = field(default_factory=list)
    frame: Frame | None = None
    tables: dict[int, tuple[int, ...]] = field(default_factory=dict)
    scans: list[Scan] = field(default_factory=list)
    end: int | None = None
    problems: list[str] = field(default_factory=list)

    def content(self, data: bytes, marker: int, prefix: bytes = b"") -> list[bytes]:
        """Contents of the segments of one kind that begin with ``prefix``, prefix taken off."""
        return [
            data[s.start + len(prefix) : s.end]
            for s in self.segments
            if s.marker == marker and data.startswith(prefix, s.start, s.end)
        ]


def walk(data: bytes) -> JpegStructure:
    """Walk the markers from SOI to EOI. Never raises on bad content: ``problems`` says."""
    found = JpegStructure()
    if not data.startswith(b"\xff\xd8"):
        found.problems.append("It does not begin with SOI.")
        return found
    found.segments.append(Segment(SOI, 2, 2))
    interval = 0
    at = 2
    while len(found.segments) < MAX_SEGMENTS:
        at = data.find(b"\xff", at)
        if at < 0:
            break
        while at < len(data) and data[at] == 0xFF:
            at += 1
        if at >= len(data):
            break
        marker = data[at]
        at += 1
        if marker in _ALONE:
            continue
        if marker in (SOI, EOI):
            found.segments.append(Segment(marker, at, at))
            if marker == EOI:
                found.end = at
                return found
            continue
        length = int.from_bytes(data[at : at + 2], "big")
        end = at + length
        if length < 2 or end > len(data):
            found.problems.append(f"The segment {marker:02X} at byte {at - 2} is cut off.")
            break
        segment = Segment(marker, at + 2, end)
        found.segments.append(segment)
        content = data[segment.start : segment.end]
        at = end
        try:
            if marker == DQT:
                _tables(content, found)
            elif marker == DRI:
                interval = struct.unpack(">H", content[:2])[0]
            elif marker in _FRAMES and found.frame is None:
                found.frame = _frame(marker, content)
            elif marker == SOS:
                scan = _scan(data, content, at, interval)
                found.scans.append(scan)
                at = scan.end
        except (struct.error, IndexError):
            found.problems.append(f"The segment {segment.name} at byte {segment.start} is damaged.")
    else:
        found.problems.append("It has too many segments.")
    if found.end is None and not found.problems:
        found.problems.append("It has no end marker (EOI).")
    return found


def _tables(content: bytes, found: JpegStructure) -> None:
    at = 0
    while at < len(content):
        wide, number = content[at] >> 4, content[at] & 15
        values = struct.unpack_from(">64H" if wide else ">64B", content, at + 1)
        found.tables.setdefault(number, values)
        at += 129 if wide else 65


def _frame(marker: int, content: bytes) -> Frame:
    precision, height, width, count = struct.unpack_from(">BHHB", content)
    components = []
    for i in range(count):
        number, sampling, table = struct.unpack_from(">BBB", content, 6 + 3 * i)
        components.append(Component(number, sampling >> 4, sampling & 15, table))
    return Frame(marker, precision, width, height, tuple(components))


def _scan(data: bytes, content: bytes, start: int, interval: int) -> Scan:
    count = content[0]
    components = tuple(content[1 + 2 * i] for i in range(count))
    first, last, bits = struct.unpack_from(">BBB", content, 1 + 2 * count)
    match = _SCAN_END.search(data, start)
    end = match.start() if match else len(data)
    restarts = sum(1 for _ in _RESTART.finditer(data, start, end)) if interval else 0
    return Scan(components, first, last, bits & 15, start, end, interval, restarts)
