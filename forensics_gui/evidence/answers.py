"""What the decoder's child process says, checked and put into the program's own words.

The child may have been taken over by the file: every value is bounded before it is used.
"""

from __future__ import annotations

import signal
from dataclasses import dataclass
from typing import Any

from forensics_gui.evidence import protocol
from forensics_gui.evidence.decoder_worker import EXIT_MEMORY
from forensics_gui.evidence.errors import (
    DamagedError,
    DecodeError,
    DecoderDiedError,
    MemoryLimitError,
    TooManyPixelsError,
    TruncatedError,
    UnsupportedPixelsError,
)
from forensics_gui.evidence.limits import MEGA, Limits
from forensics_gui.evidence.orientation import MEANING
from forensics_gui.evidence.protocol import ProtocolError
from forensics_gui.evidence.types import Check, CheckState, DecodeRecord

MAX_ICC = 16 << 20
#: pixels of a thumbnail that lies in the metadata
MAX_EMBEDDED = 1 << 20
_MAX_COUNT = 1 << 31
_MAX_NOTES = 50
_MAX_CHECKS = 100
_MAX_DETAILS = 20_000
_LONGEST_VALUE = 20_000


@dataclass(frozen=True)
class Inspection:
    """Checks made in the child. ``jpeg_quality`` is the estimated IJG quality (1-100), 0 for
    other types and where there is none."""

    checks: tuple[Check, ...]
    jpeg_quality: int = 0


def size(reply: dict[str, Any], limit: int) -> tuple[int, int]:
    """Width and height of the pixels that follow, at most ``limit`` in all."""
    width = protocol.integer(reply, "width", 1, limit)
    return width, protocol.integer(reply, "height", 1, limit // width)


def record(reply: dict[str, Any], pixels_sha256: str) -> DecodeRecord:
    """The decode record; the note on orientation is added here, where it is applied."""
    orientation = protocol.integer(reply, "orientation", 1, 8)
    notes = reply.get("notes")
    if not isinstance(notes, list) or len(notes) > _MAX_NOTES:
        raise ProtocolError("notes is not a short list")
    sentences = [_text(note, "notes", 1000) for note in notes]
    if orientation != 1:
        sentences.append(
            f"The orientation tag is {orientation}: for display, maps and regions the picture "
            f"was {MEANING[orientation]}. The network sees it as stored."
        )
    return DecodeRecord(
        library=protocol.text(reply, "library", 100),
        library_version=protocol.text(reply, "library_version", 100),
        mode=protocol.text(reply, "mode", 20),
        bit_depth=protocol.integer(reply, "depth", 0, _MAX_COUNT),
        frames=protocol.integer(reply, "frames", 1, 1 << 32),
        orientation=orientation,
        orientation_applied=orientation != 1,
        icc_profile=protocol.text(reply, "icc_description", 300),
        notes=tuple(sentences),
        pixels_sha256=pixels_sha256,
    )


def inspection(reply: dict[str, Any]) -> Inspection:
    """Checks from their JSON form."""
    listed = reply.get("checks")
    if not isinstance(listed, list) or len(listed) > _MAX_CHECKS:
        raise ProtocolError("checks is not a short list")
    quality = protocol.integer(reply, "jpeg_quality", 0, 100)
    return Inspection(tuple(map(check, listed)), quality)


def check(value: object) -> Check:
    """One check from its JSON form."""
    if not isinstance(value, dict):
        raise ProtocolError("a check is not an object")
    details = value.get("details")
    if not isinstance(details, list) or len(details) > _MAX_DETAILS:
        raise ProtocolError("details is not a list")
    state = value.get("state")
    if state not in tuple(CheckState):
        raise ProtocolError("a check has no state")
    return Check(
        name=protocol.text(value, "name", 100),
        state=CheckState(state),
        summary=protocol.text(value, "summary", 1000),
        reason=protocol.text(value, "reason", 1000),
        details=tuple(map(_pair, details)),
    )


def _pair(value: object) -> tuple[str, str]:
    if not isinstance(value, list) or len(value) != 2:
        raise ProtocolError("a detail is not a pair")
    return _text(value[0], "details", 300), _text(value[1], "details", _LONGEST_VALUE)


def _text(value: object, key: str, longest: int) -> str:
    return protocol.text({key: value}, key, longest)


def failure(reply: dict[str, Any], limits: Limits) -> DecodeError:
    """The error for a file that the child could not decode."""
    kind, reason = protocol.text(reply, "error", 50), protocol.text(reply, "reason", 500)
    if kind == "memory":
        return out_of_memory(limits)
    if kind == "too_many_pixels":
        return TooManyPixelsError(
            "The image unfolds to more pixels than the limit of "
            f"{limits.pixels / MEGA:,.0f} megapixels.",
            "It was not decoded. Such a file may be made to exhaust memory.",
        )
    if kind == "unsupported":
        return UnsupportedPixelsError(
            f"The image {reason}.", "Export it as an 8-bit RGB PNG or TIFF, and say so."
        )
    if kind == "truncated":
        return TruncatedError(
            f"The file is incomplete: {reason or 'its data end before the image does'}.",
            "Get the file again: the copy or download was probably cut off.",
        )
    return DamagedError(
        f"The image data are damaged and cannot be decoded ({reason}).",
        "Get the file again from its source, if you can.",
    )


def out_of_memory(limits: Limits) -> MemoryLimitError:
    """Decoding needed more than was allowed."""
    return MemoryLimitError(
        f"Decoding needed more than the {limits.memory / (1 << 30):.1f} GB of memory allowed.",
        "The file may be made to exhaust memory. Other images are not affected.",
    )


def death(status: int, complaint: str, limits: Limits) -> DecodeError:
    """The error for a child that ended in the middle of its work.

    Args:
        status: exit status as ``subprocess`` gives it, negative for a signal.
        complaint: the last line on its standard error.
    """
    if status == EXIT_MEMORY or "MemoryError" in complaint:
        return out_of_memory(limits)
    how = f"with exit status {status}"
    if status < 0:
        try:
            how = f"by the signal {signal.Signals(-status).name}"
        except ValueError:
            how = f"by the signal {-status}"
    said = f" It said: {protocol.clean(complaint, 200)}" if complaint else ""
    return DecoderDiedError(
        f"The decoder's process ended {how} while it read this file.{said}",
        "Only this file is affected. Try it again; if it happens again, the file is at fault.",
    )
