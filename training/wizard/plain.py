"""Frozen dataclasses to JSON and back: paths, enumerations, undefined numbers.

``model.records`` reads cards that others wrote and therefore refuses more; these are files of
the program itself, which may hold paths. A path below the training's folder is written
relative to it, so that a home folder that is moved takes its trainings along.
"""

from __future__ import annotations

import dataclasses
import json
import math
import types
import typing
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from model import files
from training.wizard.errors import DamagedError

T = TypeVar("T")
_HERE = "./"


def to_plain(value: Any, folder: Path) -> Any:
    """What JSON can hold of a value; numbers that are none become null."""
    if dataclasses.is_dataclass(value):
        return {f.name: to_plain(getattr(value, f.name), folder) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        inside = value.is_relative_to(folder)
        return _HERE + value.relative_to(folder).as_posix() if inside else str(value)
    if isinstance(value, Mapping):
        return {str(key): to_plain(item, folder) for key, item in value.items()}
    if isinstance(value, (tuple, list, frozenset)):
        return [to_plain(item, folder) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def from_plain(hint: Any, value: Any, folder: Path) -> Any:
    """The value of a type from what :func:`to_plain` made of it.

    Raises:
        ValueError: it does not fit the type; also KeyError, TypeError.
    """
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return value
    if origin in (typing.Union, types.UnionType):
        if value is None:
            return None
        (hint,) = [kind for kind in inner if kind is not type(None)]
        return from_plain(hint, value, folder)
    if origin is typing.Literal:
        if value not in inner:
            raise ValueError(f"{value!r} is none of {inner}")
        return value
    if origin in (tuple, dict) and not isinstance(value, list if origin is tuple else dict):
        raise ValueError(f"{value!r} is no {'list' if origin is tuple else 'object'}")
    if origin is tuple:
        kinds = [inner[0]] * len(value) if inner[-1] is ... else inner
        return tuple(from_plain(k, v, folder) for k, v in zip(kinds, value, strict=True))
    if origin is dict:
        return {key: from_plain(inner[1], item, folder) for key, item in value.items()}
    return _single(hint, value, folder)


def _single(hint: Any, value: Any, folder: Path) -> Any:
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        # what an older program did not know has its usual value; keys without one must be there
        optional = {
            f.name
            for f in dataclasses.fields(hint)
            if f.default is not dataclasses.MISSING or f.default_factory is not dataclasses.MISSING
        }
        names = [f.name for f in dataclasses.fields(hint)]
        if set(value) - set(names):
            raise ValueError(f"unknown: {', '.join(sorted(set(value) - set(names)))}")
        return hint(
            **{  # type: ignore[operator]
                name: from_plain(hints[name], value[name], folder)
                for name in names
                if name in value or name not in optional
            }
        )
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if hint is Path:
        if not isinstance(value, str):
            raise ValueError(f"{value!r} is no path")
        return folder / value[len(_HERE) :] if value.startswith(_HERE) else Path(value)
    if hint is float:
        return math.nan if value is None else float(value)
    if not isinstance(value, hint) or (hint is int and isinstance(value, bool)):
        raise ValueError(f"{value!r} is no {hint.__name__}")
    return value


def write(path: Path, value: Any, folder: Path | None = None) -> None:
    """Write a dataclass as JSON in one step.

    Raises:
        OSError: the disk is full or the folder cannot be written; the old file is whole.
    """
    text = json.dumps(to_plain(value, folder or path.parent), indent=1, allow_nan=False)
    files.replace(path, (text + "\n").encode())


def read(cls: type[T], path: Path, folder: Path | None = None) -> T:
    """Read what :func:`write` wrote.

    Raises:
        DamagedError: it is missing, damaged, or of a newer program.
    """
    try:
        data = json.loads(path.read_bytes())
        version = getattr(cls, "schema_version", None)
        if version is not None and data["schema_version"] != version:
            raise DamagedError(
                f"{path.name} was written by another version of the program "
                f"(form {data['schema_version']}, this one reads {version}).",
                "Open it with the version it was made with.",
            )
        found: T = from_plain(cls, data, folder or path.parent)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedError(
            f"{path.name} in {path.parent.name} cannot be read.",
            "The file was damaged or removed. The training can be discarded; your images are "
            "where they were.",
        ) from error
    return found
