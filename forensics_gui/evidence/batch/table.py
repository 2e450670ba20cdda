"""Results as CSV for spreadsheets and as JSON lines for scripts, written row by row.

A spreadsheet takes a cell that begins with ``=`` for a formula, and a file may be named so on
purpose: such cells get an apostrophe in front (OWASP, "CSV Injection"). The JSON lines hold
every name as it is.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from forensics_gui.evidence.batch.store import Row
from forensics_gui.evidence.types import Analysis

COLUMNS = (
    "path",
    "name",
    "outcome",
    "score",
    "score_threshold",
    "regions",
    "largest_region_share",
    "outside_validated_range",
    "error_code",
    "error",
    "sha256",
    "bytes",
    "type",
    "width",
    "height",
    "modified_utc",
    "analysed_utc",
    "seconds",
    "model_sha256",
    "map",
    "present",
)
#: how a table begins: the mark that spreadsheets look for
BEGINNING = "\ufeff".encode()
#: with the full-width forms that some programs take for the plain ones
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")


def cell(value: object) -> str:
    """A value as text that no spreadsheet computes."""
    text = "" if value is None else str(value)
    # Bytes of a name that are not UTF-8 could not be written.
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return f"'{text}" if text[:1] in _FORMULA and text else text


def csv_lines(rows: Iterable[Row]) -> Iterator[bytes]:
    """The table in pieces: UTF-8 with a mark that spreadsheets look for, RFC 4180."""
    yield BEGINNING
    yield line(COLUMNS)
    for row in rows:
        yield line([cell(value) for value in values(row)])


def write_csv(rows: Iterable[Row], write: Callable[[bytes], object]) -> None:
    """Hand the table to ``write`` piece by piece."""
    for piece in csv_lines(rows):
        write(piece)


def write_json_lines(
    rows: Iterable[Row],
    write: Callable[[bytes], object],
    item: Callable[[Analysis], dict[str, Any]],
) -> None:
    """One JSON object a line: ``path`` and ``map`` of the scan, and what ``item`` makes of the
    analysis. ASCII, so that bytes of a name that are not UTF-8 are kept (``\\udcff``)."""
    for row in rows:
        data = {"path": str(row.path), "present": row.present, "map": row.map or None}
        text = json.dumps(data | item(row.analysis), ensure_ascii=True, allow_nan=False)
        write(text.encode("ascii") + b"\n")


def values(row: Row) -> tuple[object, ...]:
    """The cells of one row, in the order of :data:`COLUMNS`."""
    analysis = row.analysis
    evidence, found, model = analysis.evidence, analysis.localisation, analysis.model
    failure = analysis.failure
    return (
        row.path,
        evidence.name,
        analysis.outcome,
        None if found is None else f"{found.score:.6f}",
        None if model is None else model.score_threshold,
        len(analysis.regions),
        f"{analysis.regions[0].area_fraction:.6f}" if analysis.regions else None,
        " ".join(analysis.out_of_range),
        "" if failure is None else failure.code,
        "" if failure is None else failure.sentence,
        evidence.sha256,
        evidence.bytes if evidence.sha256 else None,
        evidence.type,
        evidence.width or None,
        evidence.height or None,
        evidence.modified_utc,
        analysis.started_utc,
        f"{analysis.seconds:.3f}",
        row.model,
        row.map,
        "yes" if row.present else "no",
    )


def line(cells: Iterable[str]) -> bytes:
    """One row of a table, RFC 4180; what a file or person said goes through :func:`cell`."""
    stream = io.StringIO(newline="")
    csv.writer(stream).writerow(list(cells))
    return stream.getvalue().encode("utf-8")
