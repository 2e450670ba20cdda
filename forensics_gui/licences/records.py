"""The parts of the program as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

SCHEMA_VERSION = 1
#: what a part is; the order is that of the list in the window
KINDS = ("program", "data", "interpreter", "package", "library", "crate")


def purl(kind: str, name: str, version: str) -> str:
    """Package URL (ECMA-427): ``purl("pypi", "torch", "2.13.0+cpu")``."""
    number = quote(version, safe=".-_~:")
    return f"pkg:{kind}/{quote(name, safe='.-_~')}" + (f"@{number}" if number else "")


@dataclass(frozen=True)
class Part:
    """One part that is shipped.

    Attributes:
        licence: an SPDX expression, or the part's own words where there is none; may be empty.
        inside: name of the package whose wheel carries a library or a crate; else empty.
        purl: package URL (ECMA-427), may be empty.
        origin: where the version was found, for a reader of the bill of materials.
        files: paths below the folder of packages, with forward slashes; of libraries only.
        needs: names of the packages this one depends on.
        texts: keys into ``Inventory.texts``.
    """

    name: str
    version: str
    kind: str
    licence: str = ""
    inside: str = ""
    purl: str = ""
    origin: str = ""
    home: str = ""
    files: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no kind of part: {self.kind!r}")


@dataclass(frozen=True)
class Inventory:
    """All parts and the texts of their licences.

    Attributes:
        texts: by sha256 of the body, (title, body).
        made_from: "installed packages" or what the build says of itself.
    """

    parts: tuple[Part, ...]
    texts: dict[str, tuple[str, str]] = field(default_factory=dict)
    made_from: str = "installed packages"
    schema_version: int = SCHEMA_VERSION

    def text(self, part: Part) -> str:
        """The licence texts of a part, one after the other; empty without any."""
        found = [self.texts[key] for key in part.texts if key in self.texts]
        if len(found) == 1:
            return found[0][1]
        return "\n\n".join(f"==== {title} ====\n\n{body.strip()}" for title, body in found)

    def as_json(self) -> dict[str, Any]:
        """Plain data for ``json.dump``."""
        return {
            "schema_version": self.schema_version,
            "made_from": self.made_from,
            "parts": [
                {name: value for name, value in vars(part).items() if value} for part in self.parts
            ],
            "texts": {key: list(value) for key, value in sorted(self.texts.items())},
        }

    @classmethod
    def from_json(cls, data: Any) -> Inventory:
        """The opposite. Raises ``ValueError`` for data of another kind or version."""
        try:
            if data["schema_version"] != SCHEMA_VERSION:
                raise ValueError(f"schema {data['schema_version']}, not {SCHEMA_VERSION}")
            parts = [_part(row) for row in data["parts"]]
            texts = {key: (str(title), str(body)) for key, (title, body) in data["texts"].items()}
            return cls(tuple(parts), texts, str(data["made_from"]))
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"not a record of parts: {error}") from error


def _part(row: dict[str, Any]) -> Part:
    values: dict[str, Any] = {"version": ""}
    for name, value in row.items():
        values[name] = tuple(value) if isinstance(value, list) else value
    return Part(**values)
