"""The inventory of the running program: the record that the build wrote, or what is installed."""

from __future__ import annotations

import gzip
import json
import tomllib
from dataclasses import replace
from pathlib import Path

import forensics_gui
import resources
from forensics_gui.licences import libraries, own, packages
from forensics_gui.licences.records import Inventory, Part

FILE = "licences.json.gz"


def collect() -> Inventory:
    """Every part of the running program. A frozen one shows the record of its build; from source
    it takes a second: not for the window's thread."""
    written = resources.path(FILE)
    if written.is_file():
        try:
            return load(written)
        except (OSError, ValueError):
            pass  # a record that cannot be read; the metadata that is there still can
    return installed()


def installed(*, deep: bool = False, without: tuple[str, ...] = ()) -> Inventory:
    """What is installed where this runs. ``deep`` reads libraries for their versions, too;
    ``without`` names packages that the product leaves out, and all that only they need."""
    texts: packages.Texts = {}
    found: list[Part] = [*own.parts(texts)]
    needed = packages.closure(checkout_requirements(), without)
    for name, distribution in needed.items():
        needs = {
            packages.normal(requirement.name)
            for requirement in packages.needs(distribution.name, ())
        }
        part = packages.part(distribution, needs & needed.keys(), texts)
        found.append(_with_standard_text(part, texts))
        found += libraries.inside(name, distribution, deep)
    return Inventory(tuple(_licences_of_crates(found)), texts)


def _licences_of_crates(parts: list[Part]) -> list[Part]:
    """A crate found by its name in a file has no licence there; the same crate in another wheel's
    bill of materials has."""
    told = {part.name: part.licence for part in parts if part.kind == "crate" and part.licence}
    return [
        replace(part, licence=told[part.name])
        if part.kind == "crate" and not part.licence and part.name in told
        else part
        for part in parts
    ]


def _with_standard_text(part: Part, texts: packages.Texts) -> Part:
    if packages.normal(part.name) == "pi-heif":
        # Its own text is of the package alone, and only names the libraries' licence.
        keys = own.standard("LGPL-3.0-or-later", texts)
        note = packages.add(texts, "How libheif is used", own.HEIF_NOTE)
        return replace(part, texts=(*part.texts, note, *keys))
    if part.texts:
        return part
    keys = own.standard(part.licence, texts)
    if packages.normal(part.name).startswith(("pyside6", "shiboken6")):
        keys = (packages.add(texts, "How Qt is used", own.QT_NOTE), *keys)
    return replace(part, texts=keys)


def checkout_requirements() -> list[str] | None:
    """The dependencies in ``pyproject.toml`` beside the program; ``None`` where there is none.
    The metadata of an editable installation is as old as that installation."""
    file = Path(forensics_gui.__file__).resolve().parents[1] / "pyproject.toml"
    try:
        project = tomllib.loads(file.read_text(encoding="utf-8"))["project"]
    except (OSError, ValueError, KeyError):
        return None
    return list(project["dependencies"]) if project.get("name") == packages.PROGRAM else None


def save(inventory: Inventory, file: Path) -> None:
    """Write the record, the same bytes for the same inventory. Raises ``OSError``."""
    text = json.dumps(inventory.as_json(), ensure_ascii=False, sort_keys=True)
    with file.open("wb") as stream, gzip.GzipFile("", "wb", mtime=0, fileobj=stream) as packed:
        packed.write(text.encode())


def load(file: Path) -> Inventory:
    """Read a record. Raises ``OSError``, and ``ValueError`` for a file that is none."""
    try:
        with gzip.open(file, "rt", encoding="utf-8") as stream:
            return Inventory.from_json(json.load(stream))
    except EOFError as error:
        raise ValueError(f"{file} is cut off") from error
