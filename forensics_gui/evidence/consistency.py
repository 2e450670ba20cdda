"""Metadata against the picture and against themselves: sizes, times, programs, camera.

A contradiction is stated with both sides; what it means is for a person to say. Most come from
honest programs that rewrite one block and leave another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from forensics_gui.evidence import iptc, xmp
from forensics_gui.evidence.containers import Blocks
from forensics_gui.evidence.exif import Exif
from forensics_gui.evidence.types import Check, CheckState

NAME = "Contradictions in metadata"
# Clocks are set to local time; no two places on Earth are further apart than this.
_WIDEST_CLOCKS = timedelta(hours=26)
_MOMENT = re.compile(r"(\d{4})[-:]?(\d\d)[-:]?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?)?")
_TAKEN = ("exif:DateTimeOriginal", "photoshop:DateCreated")
_SIZES = (("exif:PixelXDimension", "exif:PixelYDimension"), ("tiff:ImageWidth", "tiff:ImageLength"))
_AGENT = "softwareAgent"
Rows = list[tuple[str, str]]


class _Found:
    """What was compared, and what does not fit."""

    def __init__(self) -> None:
        self.compared: Rows = []
        self.rows: Rows = []

    def compare(self, what: str, value: str, fits: bool, name: str, sentence: str) -> None:
        self.compared.append((what, value))
        if not fits:
            self.rows.append((name, sentence))


def contradictions(
    exif: Exif | None, problem: str, blocks: Blocks, width: int, height: int
) -> Check:
    """EXIF, XMP and IPTC against the picture and each other.

    Args:
        exif, problem: what was read, or why it could not be.
        width, height: pixels of the stored picture.
    """
    if problem:
        return Check(NAME, CheckState.FAILED, "EXIF could not be compared.", problem)
    found = _Found()
    own = exif or Exif()
    _inside_exif(found, own, width, height)
    try:
        listed = xmp.read(blocks.xmp) if blocks.xmp else []
    except (ValueError, SyntaxError):  # the check on XMP says so
        listed = []
        found.compared.append(("XMP", "cannot be read and was not compared"))
    _with_xmp(found, own, listed, width, height)
    _with_iptc(found, own, blocks)
    compared = [row for row in found.compared if row[0] != "XMP"]
    if not compared:
        reason = "The metadata hold nothing that could be compared."
        return Check(NAME, CheckState.NOT_APPLICABLE, "", reason)
    if not found.rows:
        what = ", ".join(dict.fromkeys(_lower(key) for key, _ in compared))
        details = tuple(found.compared)
        return Check(NAME, CheckState.NOT_FOUND, f"Compared: {what}.", details=details)
    summary = " ".join(text for _, text in found.rows[:6])
    details = (*found.rows, *((f"Compared: {key}", value) for key, value in found.compared))
    return Check(NAME, CheckState.FOUND, summary[:1000], details=details)


def _inside_exif(found: _Found, exif: Exif, width: int, height: int) -> None:
    if all(exif.size):
        _size(found, "EXIF", exif.size, width, height)
    if exif.taken and exif.changed:
        found.compare(
            "Dates in EXIF",
            f"taken {exif.taken}, changed {exif.changed}",
            exif.changed >= exif.taken,
            "Dates",
            f"Changed {exif.changed}, before it was taken {exif.taken}.",
        )
    if exif.taken and exif.gps:
        found.compare(
            "Date by GPS",
            f"{exif.gps} UTC",
            abs(exif.gps - exif.taken) <= _WIDEST_CLOCKS,
            "GPS date",
            f"Satellites say {exif.gps} UTC, the camera's clock {exif.taken}.",
        )


def _with_xmp(found: _Found, exif: Exif, listed: Rows, width: int, height: int) -> None:
    values = dict(reversed(listed))  # the first of equal names stands
    for across, down in _SIZES:
        size = (_number(values.get(across, "")), _number(values.get(down, "")))
        if all(size):
            _size(found, "XMP", size, width, height)
            break
    taken = next((moment for key in _TAKEN if (moment := _moment(values.get(key, "")))), None)
    changed, made = (_moment(values.get(f"xmp:{key}", "")) for key in ("ModifyDate", "CreateDate"))
    if taken and exif.taken:
        found.compare(
            "Date taken in XMP",
            str(taken),
            abs(taken - exif.taken) <= _WIDEST_CLOCKS,
            "Date taken",
            f"XMP says it was taken {taken}, EXIF {exif.taken}.",
        )
    for name, start in (("taken by EXIF", exif.taken), ("created", made)):
        if changed and start:
            found.compare(
                "Date changed in XMP",
                str(changed),
                changed >= start - _WIDEST_CLOCKS,
                "Date changed",
                f"XMP says it was changed {changed}, before it was {name} {start}.",
            )
            break
    for key in ("Make", "Model"):
        ours, theirs = dict(exif.rows).get(key, ""), values.get(f"tiff:{key}", "")
        if ours and theirs:
            found.compare(
                f"Camera in XMP ({key})",
                theirs,
                _same(ours, theirs),
                key,
                f"EXIF gives {ours[:80]}, XMP {theirs[:80]}.",
            )
    _software(found, exif, listed)


def _software(found: _Found, exif: Exif, listed: Rows) -> None:
    """XMP's history against the program that EXIF says wrote the file."""
    history = [value for path, value in listed if path.endswith(_AGENT) and value]
    written = next((value for key, value in exif.software if key == "EXIF Software"), "")
    if history and written:
        found.compare(
            "Software",
            f"EXIF {written[:80]}; XMP's history ends with {history[-1][:80]}",
            any(_same(written, agent) for agent in history),
            "Software",
            f"EXIF says {written[:80]} wrote the file, XMP's history ends with {history[-1][:80]}.",
        )


def _with_iptc(found: _Found, exif: Exif, blocks: Blocks) -> None:
    records = [blocks.iptc] if blocks.iptc else []
    records += [r.data for r in iptc.resources(blocks.photoshop) if r.id == iptc.IPTC]
    for date in _dates(records):
        if exif.taken:
            found.compare(
                "Date created in IPTC",
                f"{date:%Y-%m-%d}",
                abs(date - exif.taken) <= _WIDEST_CLOCKS + timedelta(days=1),
                "Date created",
                f"IPTC says it was created {date:%Y-%m-%d}, EXIF {exif.taken}.",
            )


def _dates(records: list[bytes]) -> Iterator[datetime]:
    for record in records:
        for name, value in iptc.read(record):
            moment = _moment(value) if name == "Date created" else None
            if moment is not None:
                yield moment
                return


def _size(found: _Found, where: str, size: tuple[int, int], width: int, height: int) -> None:
    claimed = f"{size[0]:,} × {size[1]:,}"
    found.compare(
        f"Size in {where}",
        claimed,
        sorted(size) == sorted((width, height)),
        "Size",
        f"{where} says {claimed} pixels, the file has {width:,} × {height:,}.",
    )


def _moment(text: str) -> datetime | None:
    """ISO 8601 or EXIF, as the local time it states: whether a zone is given varies."""
    match = _MOMENT.match(text.strip())
    if match is None:
        return None
    try:
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - as EXIF
    except ValueError:
        return None


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _same(first: str, second: str) -> bool:
    """Whether one name holds the other: versions and makers are written or left out."""
    one, other = (" ".join(text.lower().split()) for text in (first, second))
    return one in other or other in one


def _lower(key: str) -> str:
    words = key.lower()
    for name in ("exif", "gps", "xmp", "iptc"):
        words = words.replace(name, name.upper())
    return words
