"""EXIF through exifread: rows to show, and the few facts that other checks compare."""

from __future__ import annotations

import io
import logging
import struct
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import exifread
from exifread.utils import get_gps_coords

from forensics_gui.evidence import tiff
from forensics_gui.evidence.errors import HeaderError

_EXIF_IFD, _MAKER_NOTE, _USER_COMMENT = 34665, 37500, 37510
_MOMENT = "%Y:%m:%d %H:%M:%S"
# It logs what it cannot read; the checks say so already.
logging.getLogger("exifread").setLevel(logging.CRITICAL)


@dataclass
class Exif:
    """``rows`` are (name, value). ``size`` is (width, height) as claimed, zeros when absent;
    ``taken``, ``changed`` and ``gps`` are moments without a time zone (``gps`` in UTC);
    ``thumbnail`` is a JPEG file or empty."""

    rows: list[tuple[str, str]] = field(default_factory=list)
    software: list[tuple[str, str]] = field(default_factory=list)
    size: tuple[int, int] = (0, 0)
    taken: datetime | None = None
    changed: datetime | None = None
    gps: datetime | None = None
    thumbnail: bytes = b""


def read(block: bytes) -> Exif:
    """Read a block that starts with II or MM, or a whole TIFF file.

    Maker notes are not taken apart: their formats are unpublished, and a damaged one can keep
    a reader busy without end.

    Raises:
        HeaderError: it makes no sense; whatever else exifread raises on damage.
    """
    tiff.first_directory(block)
    if b"+" in block[2:4]:
        raise HeaderError("It is a BigTIFF, which the EXIF library does not read.")
    tags: dict[str, Any] = exifread.process_file(io.BytesIO(block), details=False)
    found = Exif(thumbnail=_bytes(tags.pop("JPEGThumbnail", b"")))
    tags.pop("TIFFThumbnail", None)
    position = _position(tags)
    if position:
        found.rows.append(("GPS position", position))
    for name, tag in tags.items():
        found.rows.append((_short(name), _value(tag)))
    found.rows += _own(block)
    for name in ("Image Software", "Image ProcessingSoftware", "Image HostComputer"):
        if name in tags and _value(tags[name]).strip():
            found.software.append((f"EXIF {_short(name)}", _value(tags[name])))
    found.size = (_number(tags, "EXIF ExifImageWidth"), _number(tags, "EXIF ExifImageLength"))
    found.taken = _moment(tags, "EXIF DateTimeOriginal")
    found.changed = _moment(tags, "Image DateTime")
    found.gps = _gps_moment(tags)
    return found


def _short(name: str) -> str:
    """``EXIF ExposureTime`` is clear without its first word, ``Thumbnail XResolution`` is not."""
    group, _, rest = name.partition(" ")
    return rest if group in ("Image", "EXIF", "GPS") and rest else name


def _value(tag: Any) -> str:
    values = getattr(tag, "values", "")
    if isinstance(values, bytes):
        return values.decode("latin-1").strip()
    return str(tag).strip()


def _bytes(value: Any) -> bytes:
    return value if isinstance(value, bytes) and value.startswith(b"\xff\xd8\xff") else b""


def _number(tags: dict[str, Any], name: str) -> int:
    values = getattr(tags.get(name), "values", None)
    return values[0] if isinstance(values, list) and values and isinstance(values[0], int) else 0


def _moment(tags: dict[str, Any], name: str) -> datetime | None:
    try:
        return datetime.strptime(_value(tags.get(name))[:19], _MOMENT)  # noqa: DTZ007 - EXIF has none
    except ValueError:
        return None


def _gps_moment(tags: dict[str, Any]) -> datetime | None:
    try:
        hour, minute, second = (int(float(part)) for part in tags["GPS GPSTimeStamp"].values)
        text = f"{_value(tags['GPS GPSDate'])} {hour:02}:{minute:02}:{second:02}"
        return datetime.strptime(text.replace("-", ":"), _MOMENT)  # noqa: DTZ007 - UTC by EXIF
    except (KeyError, TypeError, ValueError, ArithmeticError):
        return None


def _position(tags: dict[str, Any]) -> str:
    try:
        place = get_gps_coords(tags)
    except (KeyError, TypeError, ValueError, ArithmeticError, IndexError, AttributeError):
        return ""
    return f"{place[0]:.6f}, {place[1]:.6f}" if place else ""


def _own(block: bytes) -> list[tuple[str, str]]:
    """User comment, and how long the maker note is."""
    try:
        offset = tiff.first_directory(block).first(_EXIF_IFD)
        values = tiff.byte_values(block, (_MAKER_NOTE, _USER_COMMENT), offset) if offset else {}
    except (HeaderError, struct.error):
        return []
    rows = []
    if _USER_COMMENT in values:
        rows.append(("UserComment", _comment(values[_USER_COMMENT], block[:1] == b"I")))
    if _MAKER_NOTE in values:
        rows.append(("MakerNote", f"{len(values[_MAKER_NOTE]):,} bytes, not taken apart"))
    return [row for row in rows if row[1]]


def _comment(value: bytes, little: bool) -> str:
    """EXIF 2.32, 4.6.5: eight bytes name the character code."""
    code, text = value[:8], value[8:]
    if code == b"UNICODE\x00":
        return text.decode("utf-16-le" if little else "utf-16-be", "replace").strip("\x00 ")
    if code == b"JIS\x00\x00\x00\x00\x00":
        return text.decode("iso2022_jp", "replace").strip("\x00 ")
    return text.decode("utf-8", "replace").strip("\x00 ")
