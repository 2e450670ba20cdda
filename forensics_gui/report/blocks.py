"""The few kinds of block a report is made of: plain data, drawn by ``report.typ``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from forensics_gui.report.catalogue import translate as _
from forensics_gui.report.records import PicturePair
from forensics_gui.report.text import breakable

Block = dict[str, object]
NOT_SUPPLIED = "not supplied"


def section(text: str) -> Block:
    """A numbered section of the report."""
    return {"kind": "heading", "level": 1, "text": text}


def heading(text: str) -> Block:
    """A heading inside a section; may hold a file name."""
    return {"kind": "heading", "level": 2, "text": breakable(text)}


def paragraph(text: str, style: str = "") -> Block:
    """One paragraph; ``style`` is empty, ``"muted"``, ``"strong"``, or ``"lead"`` for one that
    stays with the list it announces."""
    return {"kind": "paragraph", "text": breakable(text), "style": style}


def fields(rows: Iterable[tuple[str, str] | tuple[str, str, str]]) -> Block:
    """Names with their values, one a line; a third element ``"mono"`` sets it in fixed width."""
    return {
        "kind": "fields",
        "rows": [
            {
                "name": row[0],
                "value": breakable(row[1]) if row[1] else _(NOT_SUPPLIED),
                "style": row[2] if len(row) == 3 and row[1] else ("" if row[1] else "muted"),
            }
            for row in rows
        ],
    }


def column(title: str, width: str = "auto", align: str = "left", style: str = "") -> Block:
    """A table column; ``width`` is ``auto`` or a share such as ``2fr``."""
    return {"title": title, "width": width, "align": align, "style": style}


def table(columns: Sequence[Block], rows: Iterable[Sequence[str]], caption: str) -> Block:
    """A table with a header row; ``caption`` says what it shows and in which units."""
    return {
        "kind": "table",
        "columns": list(columns),
        "rows": [[breakable(cell) for cell in row] for row in rows],
        "caption": caption,
    }


def bullets(items: Iterable[str]) -> Block:
    """A list without order."""
    return {"kind": "list", "items": [breakable(item) for item in items]}


def definitions(rows: Iterable[tuple[str, str]]) -> Block:
    """Terms with their meaning."""
    return {"kind": "definitions", "rows": [list(row) for row in rows]}


def callout(lines: Iterable[str], tone: str) -> Block:
    """Set apart from the text: ``"result"`` or ``"examiner"``."""
    return {"kind": "callout", "tone": tone, "lines": [breakable(line) for line in lines]}


def pictures(pair: PicturePair, left: str, right: str, alt: str, caption: str) -> Block:
    """Original and overlay side by side; ``left`` and ``right`` are their labels."""
    return {
        "kind": "pictures",
        "original": pair.original,
        "overlay": pair.overlay,
        "left": left,
        "right": right,
        "alt": alt,
        "labels": [list(label) for label in pair.labels],
        "shape": list(pair.shown),
        "caption": breakable(caption),
    }


def picture(file: str, shape: tuple[int, int], alt: str, caption: str) -> Block:
    """One picture alone; ``shape`` is (width, height) in pixels."""
    return {
        "kind": "picture",
        "file": file,
        "shape": list(shape),
        "alt": alt,
        "caption": breakable(caption),
    }


def legend(threshold: float) -> Block:
    """The numeric colour scale with the threshold on it."""
    return {"kind": "legend", "threshold": threshold}
