"""How a JPEG was compressed: its markers in order, and its quantisation tables."""

from __future__ import annotations

from forensics_gui.evidence import jpeg_quality
from forensics_gui.evidence.jpeg_structure import JpegStructure, Segment
from forensics_gui.evidence.metadata_checks import counted
from forensics_gui.evidence.types import Check, CheckState

STRUCTURE, TABLES = "JPEG structure", "JPEG quantisation tables"
#: names of rows that other modules read
QUALITY, LUMINANCE_TABLE, COLOUR = "Estimated quality", "Luminance table", "Colour coding"
_JFIF, _ADOBE = b"JFIF\x00", b"Adobe"
_MOST_ROWS = 500
_APP0, _APP15 = 0xE0, 0xEF


def structure_check(data: bytes, structure: JpegStructure | None) -> Check:
    """Encoding, sampling, markers in the order of the file, and what is wrong with them."""
    if structure is None:
        return Check(STRUCTURE, CheckState.NOT_APPLICABLE, "", "The file is not a JPEG.")
    frame = structure.frame
    if frame is None:
        reason = " ".join(structure.problems) or "It has no frame header."
        return Check(STRUCTURE, CheckState.FAILED, "The structure cannot be read.", reason)
    encoding = Segment(frame.marker, 0, 0).name
    sampling = jpeg_quality.subsampling(structure)
    scans = counted(len(structure.scans), "scan", "scans")
    rows = [
        ("Encoding", encoding),
        ("Stored size", f"{frame.width:,} × {frame.height:,} pixels"),
        ("Precision", f"{frame.precision} bits"),
        (COLOUR, colour_coding(data, structure)),
        ("Chroma subsampling", sampling),
        ("Scans", f"{len(structure.scans):,}"),
        (QUALITY, _quality_row(structure)),
        (LUMINANCE_TABLE, f"{frame.components[0].table}" if frame.components else ""),
    ]
    rows += [
        (f"Component {c.id}", f"sampled {c.h} × {c.v}, table {c.table}") for c in frame.components
    ]
    if structure.end is not None:
        rows.append(("Bytes after the end", f"{len(data) - structure.end:,}"))
    rows = [row for row in rows if row[1]]
    rows += [("Problem", problem) for problem in structure.problems]
    rows += [
        (f"Marker at byte {s.start - (4 if s.end > s.start else 2):,}", _segment(data, s))
        for s in structure.segments[:_MOST_ROWS]
    ]
    hidden = len(structure.segments) - _MOST_ROWS
    if hidden > 0:
        rows.append(("…", f"{hidden:,} more markers"))
    summary = f"{encoding}, {sampling}, {scans}."
    quality = jpeg_quality.estimate(structure)
    problems = " ".join(structure.problems)
    if quality is not None:
        # whole sentences, so that they can be translated
        summary = f"{encoding}, {sampling}, {scans}, quality about {quality.value}."
        if problems:
            summary = f"{encoding}, {sampling}, {scans}, quality about {quality.value}. {problems}"
    elif problems:
        summary = f"{summary} {problems}"
    return Check(STRUCTURE, CheckState.FOUND, summary, details=tuple(rows))


def tables_check(structure: JpegStructure | None) -> Check:
    """The tables, row by row of the 8x8 block."""
    if structure is None:
        return Check(TABLES, CheckState.NOT_APPLICABLE, "", "The file is not a JPEG.")
    if not structure.tables:
        return Check(TABLES, CheckState.NOT_FOUND, "The file defines no tables of its own.")
    rows = []
    for number, table in sorted(structure.tables.items()):
        block = [0] * 64
        for value, place in zip(table, jpeg_quality.NATURAL, strict=True):
            block[place] = value
        for row in range(8):
            values = " ".join(str(value) for value in block[8 * row : 8 * row + 8])
            rows.append((f"Table {number}, row {row + 1}", values))
    count = counted(len(structure.tables), "table", "tables")
    quality = jpeg_quality.estimate(structure)
    if quality is None:
        summary = f"{count}: none that the picture uses."
    elif quality.exact:
        summary = (
            f"{count}: the standard's own, as libjpeg scales them for quality {quality.value}."
        )
    else:
        summary = f"{count}: not the standard's; nearest to libjpeg's quality {quality.value}."
    return Check(TABLES, CheckState.FOUND, summary, details=tuple(rows))


def colour_coding(data: bytes, structure: JpegStructure) -> str:
    """What the components are, by the rules of libjpeg (``jdapimin.c``, default_decompress_parms):
    ``"YCbCr"``, ``"RGB"``, ``"grey"``, ``"CMYK"`` or ``"YCCK"``; empty for other numbers."""
    frame = structure.frame
    count = len(frame.components) if frame is not None else 0
    if frame is None or count not in (1, 3, 4):
        return ""
    adobe = structure.content(data, _APP0 + 14, _ADOBE)
    transform = adobe[0][6] if adobe and len(adobe[0]) > 6 else -1
    if count == 1:
        return "grey"
    if count == 4:
        return "YCCK" if transform == 2 else "CMYK"
    if structure.content(data, _APP0, _JFIF):
        return "YCbCr"
    if transform >= 0:
        return "RGB" if transform == 0 else "YCbCr"
    return "RGB" if bytes(c.id & 255 for c in frame.components) == b"RGB" else "YCbCr"


def _quality_row(structure: JpegStructure) -> str:
    quality = jpeg_quality.estimate(structure)
    if quality is None:
        return ""
    if quality.exact:
        return f"{quality.value} of 100 (its tables are libjpeg's)"
    return f"{quality.value} of 100 (nearest of libjpeg's; its own differ)"


def _segment(data: bytes, segment: Segment) -> str:
    """``APP1, 8,190 bytes, which begin with Exif``."""
    size = segment.end - segment.start
    if _APP0 <= segment.marker <= _APP15:
        # Application segments begin with the name of who wrote them.
        head = data[segment.start : min(segment.end, segment.start + 32)].split(b"\x00")[0]
        name = head.decode("latin-1")
        if name.isprintable() and name.strip():
            return f"{segment.name}, {size:,} bytes, which begin with {name.strip()}"
    return f"{segment.name}, {size:,} bytes" if size > 0 else segment.name
