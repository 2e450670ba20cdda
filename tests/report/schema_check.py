"""A JSON Schema validator for the keywords our schema uses; refuses any other keyword, so
that nothing in the schema goes unchecked."""

from __future__ import annotations

import re
from typing import Any

_TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
    "integer": int,
    "number": (int, float),
}
_SILENT = {"$schema", "$defs", "title", "description"}


def problems(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str = "$") -> list[str]:
    """What in ``value`` breaks ``schema``, each with its place; empty when nothing does."""
    found: list[str] = []
    for keyword, wanted in schema.items():
        if keyword in _SILENT:
            continue
        check = _CHECKS[keyword]  # KeyError: a keyword this validator does not know
        found += check(value, wanted, schema, root, at)
    return found


def _ref(value: Any, wanted: str, schema: Any, root: Any, at: str) -> list[str]:
    part = root
    for step in wanted.removeprefix("#/").split("/"):
        part = part[step]
    return problems(value, part, root, at)


def _type(value: Any, wanted: str | list[str], schema: Any, root: Any, at: str) -> list[str]:
    names = [wanted] if isinstance(wanted, str) else wanted
    for name in names:
        is_bool = isinstance(value, bool) and name in ("integer", "number")
        if isinstance(value, _TYPES[name]) and not is_bool:
            return []
    return [f"{at}: {value!r} is not {wanted}"]


def _properties(value: Any, wanted: Any, schema: Any, root: Any, at: str) -> list[str]:
    if not isinstance(value, dict):
        return []
    return [
        text
        for key, part in wanted.items()
        if key in value
        for text in problems(value[key], part, root, f"{at}.{key}")
    ]


def _required(value: Any, wanted: Any, schema: Any, root: Any, at: str) -> list[str]:
    if not isinstance(value, dict):
        return []
    return [f"{at}: {key} is missing" for key in wanted if key not in value]


def _additional(value: Any, wanted: Any, schema: Any, root: Any, at: str) -> list[str]:
    assert wanted is False
    if not isinstance(value, dict):
        return []
    return [f"{at}: {key} is unknown" for key in value if key not in schema["properties"]]


def _items(value: Any, wanted: Any, schema: Any, root: Any, at: str) -> list[str]:
    if not isinstance(value, list):
        return []
    return [
        text
        for index, part in enumerate(value)
        for text in problems(part, wanted, root, f"{at}[{index}]")
    ]


def _any_of(value: Any, wanted: Any, schema: Any, root: Any, at: str) -> list[str]:
    tried = [problems(value, part, root, at) for part in wanted]
    return [] if any(not one for one in tried) else [f"{at}: fits none of {len(tried)} forms"]


def _enum(value: Any, wanted: Any, schema: Any, root: Any, at: str) -> list[str]:
    return [] if value in wanted else [f"{at}: {value!r} is not one of {wanted}"]


def _const(value: Any, wanted: Any, schema: Any, root: Any, at: str) -> list[str]:
    return [] if value == wanted else [f"{at}: {value!r} is not {wanted!r}"]


def _pattern(value: Any, wanted: str, schema: Any, root: Any, at: str) -> list[str]:
    bad = isinstance(value, str) and not re.search(wanted, value)
    return [f"{at}: {value!r} does not match"] if bad else []


def _minimum(value: Any, wanted: float, schema: Any, root: Any, at: str) -> list[str]:
    bad = isinstance(value, (int, float)) and value < wanted
    return [f"{at}: {value} is below {wanted}"] if bad else []


def _maximum(value: Any, wanted: float, schema: Any, root: Any, at: str) -> list[str]:
    bad = isinstance(value, (int, float)) and value > wanted
    return [f"{at}: {value} is above {wanted}"] if bad else []


_CHECKS = {
    "$ref": _ref,
    "type": _type,
    "properties": _properties,
    "required": _required,
    "additionalProperties": _additional,
    "items": _items,
    "anyOf": _any_of,
    "enum": _enum,
    "const": _const,
    "pattern": _pattern,
    "minimum": _minimum,
    "maximum": _maximum,
}
