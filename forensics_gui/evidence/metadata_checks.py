"""Checks on metadata: what is there, and which software it names. They state what was read; what
it means is for a person to say."""

from __future__ import annotations

import re

from forensics_gui.evidence import icc, iptc, xmp
from forensics_gui.evidence.containers import Blocks
from forensics_gui.evidence.exif import Exif
from forensics_gui.evidence.sniff import NAMES
from forensics_gui.evidence.types import Check, CheckState

_HOLDS = {
    "EXIF": frozenset(("jpeg", "png", "tiff", "webp", "avif", "heic")),
    "XMP": frozenset(("jpeg", "png", "tiff", "gif", "webp", "avif", "heic")),
    "IPTC": frozenset(("jpeg", "tiff")),
    "Photoshop resources": frozenset(("jpeg", "tiff")),
    "Colour profile": frozenset(("jpeg", "png", "tiff", "webp", "avif", "heic")),
    "Comments": frozenset(("jpeg", "png", "gif")),
}
# Comments in which programs leave their name.
_MAKER = re.compile(r"creat(or|ed)|lavc|ffmpeg|gimp|photoshop|technologies|software", re.IGNORECASE)


def found(name: str, summary: str, rows: list[tuple[str, str]]) -> Check:
    """What was looked for is there."""
    return Check(name, CheckState.FOUND, summary, details=tuple(rows))


def absent(name: str, kind: str) -> Check:
    """It is not there, or this format cannot hold it."""
    if kind not in _HOLDS[name]:
        where = f"{NAMES[kind]} files do not hold it, or none that this program reads."
        return Check(name, CheckState.NOT_APPLICABLE, "", where)
    return Check(name, CheckState.NOT_FOUND, "The file holds none.")


def counted(number: int, one: str, many: str) -> str:
    """``1 entry``, ``12 entries``."""
    return f"{number:,} {one if number == 1 else many}"


def exif_check(exif: Exif | None, problem: str, kind: str) -> Check:
    """Rows of EXIF (in a TIFF together with its own tags)."""
    if problem:
        return Check("EXIF", CheckState.FAILED, "EXIF is there but cannot be read.", problem)
    if exif is None or not exif.rows:
        return absent("EXIF", kind)
    entries = counted(len(exif.rows), "entry", "entries")
    return found("EXIF", f"{entries}{_camera(exif)}.", exif.rows)


def _camera(exif: Exif) -> str:
    values = dict(exif.rows)
    names = " ".join(values[key] for key in ("Make", "Model") if values.get(key))
    return f"; the camera is given as {names[:100]}" if names else ""


def xmp_check(blocks: Blocks, kind: str) -> Check:
    """Properties of the XMP packet."""
    if not blocks.xmp:
        return absent("XMP", kind)
    rows = xmp.read(blocks.xmp)
    more = ""
    if blocks.xmp_extended:
        more = f" {blocks.xmp_extended:,} bytes of extended XMP are not listed."
    return found("XMP", f"{counted(len(rows), 'property', 'properties')}.{more}", rows)


def iptc_check(blocks: Blocks, kind: str) -> Check:
    """IPTC records, bare (TIFF) or in a Photoshop resource (JPEG)."""
    records = [blocks.iptc] if blocks.iptc else []
    records += [r.data for r in iptc.resources(blocks.photoshop) if r.id == iptc.IPTC]
    rows = [row for record in records for row in iptc.read(record)]
    if not rows:
        return absent("IPTC", kind)
    return found("IPTC", f"{counted(len(rows), 'entry', 'entries')}.", rows)


def photoshop_check(blocks: Blocks, kind: str) -> Check:
    """Image resources as Adobe Photoshop and a few other programs write them."""
    name = "Photoshop resources"
    rows = [
        (f"0x{r.id:04X} {r.name}".rstrip(), f"{len(r.data):,} bytes")
        for r in iptc.resources(blocks.photoshop)
    ]
    if not rows:
        return absent(name, kind)
    # Many programs keep IPTC in this container without being Photoshop.
    count = counted(len(rows), "resource", "resources")
    return found(name, f"{count} in the container that Photoshop introduced.", rows)


def profile_check(blocks: Blocks, kind: str) -> Check:
    """The embedded ICC profile."""
    name = "Colour profile"
    if not blocks.icc:
        return absent(name, kind)
    profile = icc.read(blocks.icc)
    if profile is None:
        reason = "It is not an ICC profile."
        return Check(name, CheckState.FAILED, "A profile is there but cannot be read.", reason)
    rows = [
        ("Description", profile.description),
        ("Colour space", profile.space),
        ("ICC version", profile.version),
        ("Size", f"{len(blocks.icc):,} bytes"),
    ]
    return found(name, f"{icc.describe(blocks.icc)}.", rows)


def comments_check(blocks: Blocks, kind: str) -> Check:
    """Comments of JPEG and GIF, text chunks of PNG."""
    if not blocks.texts:
        return absent("Comments", kind)
    number = counted(len(blocks.texts), "comment or text", "comments or texts")
    return found("Comments", f"{number}.", blocks.texts)


def software_check(exif: Exif | None, blocks: Blocks) -> Check:
    """Programs that metadata name as makers or editors of the file."""
    name = "Software named"
    rows = list(exif.software) if exif is not None else []
    if blocks.xmp:
        rows += xmp.software(xmp.read(blocks.xmp))
    rows += [
        (key, text)
        for key, text in blocks.texts
        if key == "Software" or (key == "JPEG comment" and _MAKER.search(text))
    ]
    for resource in iptc.resources(blocks.photoshop):
        if resource.id == iptc.IPTC:
            rows += [
                (f"IPTC {key}", value)
                for key, value in iptc.read(resource.data)
                if key == "Originating program"
            ]
    if not rows:
        return Check(name, CheckState.NOT_FOUND, "The metadata name no software.")
    names = list(dict.fromkeys(_software_name(value) for _, value in rows))
    more = f" and {len(names) - 4} more" if len(names) > 4 else ""
    summary = f"The metadata name: {'; '.join(names[:4])}{more}."
    return found(name, summary, rows)


def _software_name(value: str) -> str:
    """Cameras and telephones often give a bare number."""
    return value[:80] if any(map(str.isalpha, value)) else f"version {value[:80]}"
