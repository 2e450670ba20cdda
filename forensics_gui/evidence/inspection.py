"""What a file says of itself, read in the child process: metadata and structure as checks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from forensics_gui.evidence import (
    consistency,
    containers,
    exif,
    jpeg_checks,
    jpeg_quality,
    jpeg_structure,
    metadata_checks,
    thumbnail_check,
    trailing,
)
from forensics_gui.evidence.types import Check, CheckState

Made = tuple[str, Callable[[], Check]]

_MAX_ROWS = 5000
_LONGEST_VALUE = 4000
#: characters of all rows of a check; escaped for the answer each may take twelve bytes
_MAX_CHARACTERS = 100_000


def inspect(data: bytes, kind: str, width: int, height: int, limit: int) -> dict[str, Any]:
    """All checks of a file of a sniffed type, in their JSON form.

    Args:
        width, height: pixels of the stored picture.
        limit: most pixels a picture may have.
    """
    blocks = containers.read(data, kind)
    structure = jpeg_structure.walk(data) if kind == "jpeg" else None
    found, problem = _exif(blocks.exif)
    makers: list[Made] = [
        ("EXIF", lambda: metadata_checks.exif_check(found, problem, kind)),
        ("XMP", lambda: metadata_checks.xmp_check(blocks, kind)),
        ("IPTC", lambda: metadata_checks.iptc_check(blocks, kind)),
        ("Photoshop resources", lambda: metadata_checks.photoshop_check(blocks, kind)),
        ("Colour profile", lambda: metadata_checks.profile_check(blocks, kind)),
        ("Comments", lambda: metadata_checks.comments_check(blocks, kind)),
        ("Software named", lambda: metadata_checks.software_check(found, blocks)),
        (
            consistency.NAME,
            lambda: consistency.contradictions(found, problem, blocks, width, height),
        ),
        (
            "Unlike its thumbnail",
            lambda: thumbnail_check.check(data, kind, limit, found, blocks.photoshop),
        ),
        ("Data after the image", lambda: trailing.check(data, kind, structure, blocks.frames)),
        (jpeg_checks.STRUCTURE, lambda: jpeg_checks.structure_check(data, structure)),
    ]
    if structure is not None:
        makers.append((jpeg_checks.TABLES, lambda: jpeg_checks.tables_check(structure)))
    quality = jpeg_quality.estimate(structure) if structure is not None else None
    return {
        "checks": [plain(check) for check in _made(makers)],
        "jpeg_quality": quality.value if quality is not None else 0,
    }


def _exif(block: bytes) -> tuple[exif.Exif | None, str]:
    """What EXIF holds, or why it could not be read."""
    if not block:
        return None, ""
    try:
        return exif.read(block), ""
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - exifread raises whatever damage brings about
        return None, _reason(error)


def _made(makers: Sequence[Made]) -> Iterator[Check]:
    for name, make in makers:
        try:
            yield make()
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - an error is a result, never "not found"
            yield Check(name, CheckState.FAILED, "This check could not be made.", _reason(error))


def _reason(error: Exception) -> str:
    text = str(error).strip() or type(error).__name__
    return text[:300]


def plain(check: Check) -> dict[str, Any]:
    """A check in its JSON form, cut to what the answer may hold."""
    rows: list[list[str]] = []
    left = _MAX_CHARACTERS
    for name, value in check.details:
        if left <= 0 or len(rows) >= _MAX_ROWS:
            rows.append(["…", f"{len(check.details) - len(rows):,} more rows are not shown"])
            break
        if len(value) > _LONGEST_VALUE:
            value = f"{value[:_LONGEST_VALUE]} … ({len(value):,} characters)"
        left -= len(name) + len(value)
        rows.append([name[:200], value])
    return {
        "name": check.name,
        "state": check.state.value,
        "summary": check.summary,
        "reason": check.reason,
        "details": rows,
    }
