"""How the program and its decoder process talk: a length, a JSON header, raw bytes.

Nothing is pickled. Every message is four bytes (little-endian length of the header), the
header (a JSON object in UTF-8) and as many bytes as its ``"bytes"`` says.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from typing import Any

#: longest header, in bytes; metadata travels in it
MAX_HEADER = 16 << 20
_LENGTH = struct.Struct("<L")


class ProtocolError(Exception):
    """The bytes are no message."""


class StreamEndError(ProtocolError):
    """The stream ended before the message did."""


def pack(header: dict[str, Any]) -> bytes:
    """Length and header, ready to be written; the raw bytes follow."""
    text = json.dumps(header, ensure_ascii=True, allow_nan=False).encode("ascii")
    if len(text) > MAX_HEADER:
        raise ProtocolError("the header is too long")
    return _LENGTH.pack(len(text)) + text


def read_header(read_exactly: Callable[[int], bytes]) -> dict[str, Any]:
    """The next header.

    Args:
        read_exactly: gives so many bytes, or raises :class:`StreamEndError`.
    """
    length = _LENGTH.unpack(read_exactly(_LENGTH.size))[0]
    if length > MAX_HEADER:
        raise ProtocolError("the header is too long")
    try:
        header = json.loads(read_exactly(length))
    except (ValueError, RecursionError) as error:
        raise ProtocolError("the header is not JSON") from error
    if not isinstance(header, dict):
        raise ProtocolError("the header is not an object")
    return header


def integer(header: dict[str, Any], key: str, low: int, high: int) -> int:
    """A whole number between ``low`` and ``high``, or :class:`ProtocolError`."""
    value = header.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ProtocolError(f"{key} is not a whole number between {low} and {high}")
    return value


def text(header: dict[str, Any], key: str, longest: int = 4096) -> str:
    """A text, cut at ``longest``, in which every character can be written as UTF-8."""
    value = header.get(key)
    if not isinstance(value, str):
        raise ProtocolError(f"{key} is not a text")
    return clean(value, longest)


def clean(value: str, longest: int) -> str:
    """``value`` cut at ``longest``; lone surrogates become U+FFFD."""
    value = value[:longest]
    if value.isascii():
        return value
    return value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
