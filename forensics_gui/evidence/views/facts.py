"""What views need to know of a JPEG, from the checks that an analysis holds."""

from __future__ import annotations

from collections.abc import Sequence

from forensics_gui.evidence import jpeg_checks
from forensics_gui.evidence.types import Check, CheckState
from forensics_gui.evidence.views.records import JpegFacts


def from_checks(kind: str, checks: Sequence[Check]) -> JpegFacts | None:
    """Facts of a JPEG; ``None`` for other types, where the tables could not be read, and where
    brightness is no component of its own (RGB, CMYK)."""
    if kind != "jpeg":
        return None
    by_name = {check.name: check for check in checks if check.state is CheckState.FOUND}
    tables, structure = by_name.get(jpeg_checks.TABLES), by_name.get(jpeg_checks.STRUCTURE)
    if tables is None or structure is None:
        return None
    facts = dict(structure.details)
    if facts.get(jpeg_checks.COLOUR) not in ("YCbCr", "grey"):
        return None
    number = facts.get(jpeg_checks.LUMINANCE_TABLE, "")
    rows = [dict(tables.details).get(f"Table {number}, row {row}", "") for row in range(1, 9)]
    steps = [int(value) for row in rows for value in row.split() if value.isdigit()]
    if len(steps) != 64 or min(steps) < 1:
        return None
    quality = facts.get(jpeg_checks.QUALITY, "").split()
    value = int(quality[0]) if quality and quality[0].isdigit() else 0
    return JpegFacts(tuple(steps), value)
