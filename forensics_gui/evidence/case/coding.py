"""Analyses as JSON and back, without their arrays.

Generic over the frozen records of :mod:`forensics_gui.evidence.types`: a field that a record
gains is written and read without a change here, and one that an older record lacks takes its
default. ASCII only, so that a name that is not valid UTF-8 comes back as it was.
"""

from __future__ import annotations

import base64
import dataclasses
import functools
import json
import types
import typing
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np

from forensics_gui.evidence.types import SCHEMA_VERSION, Analysis

_ARRAYS = frozenset({"rgb", "icc", "map"})


class CodingError(ValueError):
    """The text is not an analysis of a version that this program knows."""


def canonical(value: object) -> str:
    """The one JSON text of a value: keys sorted, no spaces, ASCII. Raises ``ValueError`` for a
    number that is not one."""
    return json.dumps(
        value, sort_keys=True, ensure_ascii=True, allow_nan=False, separators=(",", ":")
    )


def dumps(analysis: Analysis) -> str:
    """``analysis`` as canonical JSON; its picture and map are left out."""
    return canonical(_plain(analysis))


def loads(text: str) -> Analysis:
    """The analysis again: ``rgb`` is ``None`` and ``localisation.map`` has no pixels.

    Raises:
        CodingError: see there.
    """
    try:
        data = json.loads(text)
        version = data["schema_version"]
        if not isinstance(version, int) or version > SCHEMA_VERSION:
            raise CodingError(f"an analysis of schema {version!r}; known: {SCHEMA_VERSION}")
        made = _made(Analysis, data)
    except CodingError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise CodingError(f"not an analysis: {error}") from error
    assert isinstance(made, Analysis)
    return made


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {
            field.name: _plain(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if field.name not in _ARRAYS
        }
    if isinstance(value, (tuple, list)):
        return [_plain(part) for part in value]
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, (Path, Enum)):
        return str(value)
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, np.ndarray):
        return None
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value


@functools.lru_cache(maxsize=64)
def _fields(cls: type) -> tuple[tuple[str, Any], ...]:
    hints = typing.get_type_hints(cls)
    return tuple((field.name, hints[field.name]) for field in dataclasses.fields(cls))


def _made(hint: Any, data: Any) -> Any:
    if dataclasses.is_dataclass(hint):
        return _record(typing.cast("type", hint), data)
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        if data is None:
            return None
        inner = [part for part in typing.get_args(hint) if part is not type(None)]
        return _made(inner[0], data)
    if origin is tuple:
        parts = typing.get_args(hint)
        if len(parts) == 2 and parts[1] is Ellipsis:
            return tuple(_made(parts[0], item) for item in data)
        return tuple(_made(part, item) for part, item in zip(parts, data, strict=True))
    if isinstance(hint, type) and issubclass(hint, (Path, Enum)):
        return hint(data)
    if hint is bytes:
        return base64.b64decode(data)
    if hint in (str, int, float, bool):
        return _simple(hint, data)
    return data


def _simple(hint: type, data: Any) -> Any:
    if hint is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, hint) or (hint is int and isinstance(data, bool)):
        raise CodingError(f"{data!r} is not of type {hint.__name__}")
    return data


def _record(cls: type, data: Any) -> Any:
    if not isinstance(data, dict):
        raise CodingError(f"{cls.__name__} is not an object")
    values = {
        name: _made(hint, data[name])
        for name, hint in _fields(cls)
        if name in data and name not in _ARRAYS
    }
    if "map" in {name for name, _ in _fields(cls)}:
        values["map"] = np.empty((0, 0), np.float32)
    return cls(**values)
