"""Strict JSON for frozen dataclasses: every key known, every key there, every type right.

A card that was edited by hand or written by a newer program must be refused by the name of
the key that is wrong, never read halfway.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from typing import Any, TypeVar

T = TypeVar("T")


class RecordError(ValueError):
    """The data do not fit the record; the text names the key."""


def from_dict(cls: type[T], data: object, where: str = "") -> T:
    """Build a dataclass from parsed JSON.

    Args:
        cls: a dataclass whose fields are str, int, float, bool, dict, other dataclasses,
            ``tuple[X, ...]`` or ``X | None`` of these.
        where: name of the place in the file, for the error's text.

    Raises:
        RecordError: naming unknown keys, missing keys or the key of the wrong type.
    """
    place = where or "the file"
    if not isinstance(data, Mapping):
        raise RecordError(f"{place} should be a JSON object, not {_kind(data)}")
    names = [f.name for f in dataclasses.fields(cls)]  # type: ignore[arg-type]
    unknown = sorted(set(data) - set(names))
    missing = [name for name in names if name not in data]
    if unknown or missing:
        parts = []
        if missing:
            parts.append("missing: " + ", ".join(missing))
        if unknown:
            parts.append("unknown: " + ", ".join(map(str, unknown)))
        raise RecordError(f"keys of {place} differ ({'; '.join(parts)})")
    hints = typing.get_type_hints(cls)
    prefix = f"{where}." if where else ""
    return cls(**{name: _value(hints[name], data[name], prefix + name) for name in names})


def to_dict(record: object) -> dict[str, Any]:
    """The plain form of a dataclass: dicts, lists, strings, numbers, ``None``."""
    return {
        f.name: _plain(getattr(record, f.name))
        for f in dataclasses.fields(record)  # type: ignore[arg-type]
    }


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return to_dict(value)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    return value


def _value(hint: Any, value: object, where: str) -> Any:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        if value is None and type(None) in typing.get_args(hint):
            return None
        (inner,) = [arg for arg in typing.get_args(hint) if arg is not type(None)]
        return _value(inner, value, where)
    if origin is tuple:
        if not isinstance(value, list):
            raise RecordError(f"{where} should be a list, not {_kind(value)}")
        inner = typing.get_args(hint)[0]
        return tuple(_value(inner, item, f"{where}[{i}]") for i, item in enumerate(value))
    if dataclasses.is_dataclass(hint):
        return from_dict(hint, value, where)  # type: ignore[arg-type]
    expected = dict if origin is dict else hint
    if expected is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
        raise RecordError(f"{where} should be {_NAMES[expected]}, not {_kind(value)}")
    return value


_NAMES: dict[type, str] = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    dict: "an object",
}


def _kind(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, list):
        return "a list"
    return _NAMES.get(type(value), type(value).__name__)
