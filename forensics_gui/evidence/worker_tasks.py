"""What the child process answers: pixels, thumbnails, metadata or content credentials."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forensics_gui.evidence import pixels, protocol

_LONGEST_REASON = 300


def answer(header: dict[str, Any], data: bytes) -> Iterator[bytes]:
    """The parts of one answer. Every failure of a file is an answer too.

    Raises:
        MemoryError: memory ran out while pixels were being handed over.
    """
    try:
        reply, picture = _run(header, data)
    except MemoryError:
        yield protocol.pack({"error": "memory", "reason": ""})
        return
    except Exception as error:  # noqa: BLE001 - whatever hostile content brings about
        yield protocol.pack(_failure(error))
        return
    yield protocol.pack(reply)
    if picture is not None:
        yield picture.icc
        yield from picture.strips()


def _run(header: dict[str, Any], data: bytes) -> tuple[dict[str, Any], pixels.Picture | None]:
    task, kind = header["task"], header["type"]
    if task == "inspect":
        # Only asked for by analyse(); thumbnails start faster without it.
        from forensics_gui.evidence import inspection

        width, height = header["width"], header["height"]
        return inspection.inspect(data, kind, width, height, header["limit"]), None
    if task == "credentials":
        from forensics_gui.evidence import credentials, inspection
        from forensics_gui.evidence.credentials_trust import TrustList

        trust = TrustList(header["anchors"], header["anchors_name"])
        return {"check": inspection.plain(credentials.check(data, kind, trust))}, None
    limit, depth = header["limit"], header["depth"]
    if task == "embedded":
        from forensics_gui.evidence import thumbnail_check

        found = thumbnail_check.embedded(data, kind)
        if found is None:
            return {"none": True}, None
        picture = found
    elif task == "thumbnail":
        picture = pixels.thumbnail(data, kind, depth, limit, header["side"])
    else:
        picture = pixels.decode(data, kind, depth, limit)
    width, height = picture.size
    return {
        "width": width,
        "height": height,
        "icc": len(picture.icc),
        "mode": picture.mode,
        "depth": picture.depth,
        "frames": picture.frames,
        "orientation": picture.orientation,
        "icc_description": picture.icc_description,
        "library": picture.library,
        "library_version": picture.library_version,
        "notes": picture.notes,
    }, picture


def _failure(error: Exception) -> dict[str, Any]:
    reason = str(error).strip()
    if isinstance(error, pixels.TooManyPixelsError):
        kind = "too_many_pixels"
    elif isinstance(error, pixels.UnsupportedError):
        kind = "unsupported"
    elif isinstance(error, pixels.IncompleteError):
        kind = "truncated"
    elif "truncated" in reason.lower():
        kind, reason = "truncated", ""  # Pillow's own words are about its buffers
    else:
        kind = "damaged"
        reason = reason or type(error).__name__
    return {"error": kind, "reason": reason[:_LONGEST_REASON]}
