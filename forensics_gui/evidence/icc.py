"""What a colour profile says of itself (ICC.1:2022): description, class, colour space."""

from __future__ import annotations

import struct
from typing import NamedTuple

_MAX_TAGS = 200
_SPACES = {"RGB": "RGB", "GRAY": "grey", "CMYK": "CMYK", "Lab": "Lab"}


class Profile(NamedTuple):
    """``description`` may be empty; ``space`` is the data colour space; ``version`` as 4.3."""

    description: str
    space: str
    version: str


def read(profile: bytes) -> Profile | None:
    """Header and description; ``None`` when the bytes are no profile."""
    if len(profile) < 132 or profile[36:40] != b"acsp":
        return None
    space = profile[16:20].decode("latin-1").strip()
    version = f"{profile[8]}.{profile[9] >> 4}"
    try:
        description = _description(profile)
    except (struct.error, UnicodeDecodeError):
        description = ""
    return Profile(description, _SPACES.get(space, space), version)


def describe(profile: bytes) -> str:
    """The description, or what can be said instead; empty without a profile."""
    if not profile:
        return ""
    found = read(profile)
    if found is None:
        return "unreadable profile"
    return found.description or f"unnamed {found.space} profile"


def _description(profile: bytes) -> str:
    count = min(struct.unpack_from(">L", profile, 128)[0], _MAX_TAGS)
    for i in range(count):
        name, offset, size = struct.unpack_from(">4sLL", profile, 132 + 12 * i)
        if name == b"desc":
            return _text(profile[offset : offset + size])
    return ""


def _text(tag: bytes) -> str:
    if tag[:4] == b"desc":
        length = struct.unpack_from(">L", tag, 8)[0]
        return tag[12 : 12 + length].split(b"\x00")[0].decode("latin-1").strip()[:200]
    if tag[:4] == b"mluc":
        # Records of language, country, length and offset; the first stands for all.
        length, offset = struct.unpack_from(">LL", tag, 20)
        return tag[offset : offset + length].decode("utf-16-be").strip("\x00 ")[:200]
    if tag[:4] == b"text":
        return tag[8:].split(b"\x00")[0].decode("latin-1").strip()[:200]
    return ""
