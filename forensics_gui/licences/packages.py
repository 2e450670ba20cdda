"""The Python packages that the program runs with, by their own metadata."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement

from forensics_gui.licences import spdx
from forensics_gui.licences.records import Part, purl

PROGRAM = "palimpsest"
_TEXT_NAMES = re.compile(r"(?i)(^|/)(licen[cs]e|copying|notice|copyright|authors)[^/]*$")
_NOT_TEXTS = (".py", ".pyc", ".so", ".pyd", ".dll", ".json", ".js", ".css", ".html", ".gz")
_LARGEST_TEXT = 2_000_000

Texts = dict[str, tuple[str, str]]


def normal(name: str) -> str:
    """The name as the index compares it: ``PySide6_Essentials`` -> ``pyside6-essentials``."""
    return re.sub(r"[-_.]+", "-", name).lower()


def closure(
    lines: Iterable[str] | None = None, without: Iterable[str] = ()
) -> dict[str, metadata.Distribution]:
    """The distributions that are needed at run time on this system, by normalised name.

    What is not installed is left out.

    Args:
        lines: what is needed, as in ``dependencies``; without it, what the program's metadata say.
        without: more that is left out, and what only these need.
    """
    skipped = {normal(name) for name in (*without, PROGRAM)}
    found: dict[str, metadata.Distribution] = {}
    waiting = [*(needs(PROGRAM, ()) if lines is None else _applying(lines, ()))]
    seen: set[tuple[str, tuple[str, ...]]] = set()
    while waiting:
        requirement = waiting.pop()
        name = normal(requirement.name)
        extras = tuple(sorted(requirement.extras))
        if name in skipped or (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            found[name] = metadata.distribution(requirement.name)
        except metadata.PackageNotFoundError:
            continue
        waiting += needs(requirement.name, extras)
    return dict(sorted(found.items()))


def needs(name: str, extras: tuple[str, ...]) -> Iterator[Requirement]:
    """What an installed distribution needs on this system; nothing for one that is not there."""
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return
    yield from _applying(lines, extras)


def _applying(lines: Iterable[str], extras: tuple[str, ...]) -> Iterator[Requirement]:
    for line in lines:
        try:
            requirement = Requirement(line)
        except InvalidRequirement:
            continue
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": e}) for e in ("", *extras)):
            yield requirement


def listed(distribution: metadata.Distribution) -> list[str]:
    """Paths of a distribution's files as its RECORD has them, with forward slashes."""
    record = distribution.read_text("RECORD") or ""
    names = (line.rsplit(",", 2)[0].strip('"') for line in record.splitlines() if line)
    return [name.replace("\\", "/") for name in names]


def place(distribution: metadata.Distribution) -> Path:
    """The folder that the paths of ``listed`` start in."""
    return Path(str(distribution.locate_file("")))


def part(distribution: metadata.Distribution, needs: Iterable[str], texts: Texts) -> Part:
    """The package as a part; its licence texts are added to ``texts``."""
    described = distribution.metadata
    name, version = described["Name"], distribution.version
    key = normal(name)
    licence = spdx.expression(
        key,
        _field(described, "License-Expression"),
        _field(described, "License"),
        described.get_all("Classifier") or [],
    )
    keys = [*_licence_texts(distribution, texts)]
    whole = (_field(described, "License")).strip()
    if not keys and "\n" in whole:
        keys.append(add(texts, "License", whole))
    return Part(
        name=name,
        version=version,
        kind="package",
        licence=licence,
        purl=purl("pypi", key, version),
        origin="metadata of the package",
        home=_home(distribution),
        needs=tuple(sorted(needs)),
        texts=tuple(keys),
    )


def _field(described: metadata.PackageMetadata, name: str) -> str:
    return str(described[name] or "") if name in described else ""


def _home(distribution: metadata.Distribution) -> str:
    described = distribution.metadata
    if home := _field(described, "Home-page"):
        return str(home)
    links = [str(line) for line in described.get_all("Project-URL") or []]
    wanted = ("homepage", "home", "source", "repository", "source code")
    named = {line.partition(",")[0].strip().lower(): line.partition(",")[2] for line in links}
    return next((named[word].strip() for word in wanted if word in named), "")


def _licence_texts(distribution: metadata.Distribution, texts: Texts) -> Iterator[str]:
    for name in listed(distribution):
        short = re.sub(r"^[^/]*\.dist-info/(licen[cs]es/)?", "", name)
        inside = ".dist-info/" in name
        if not _TEXT_NAMES.search(name) and "/licenses/" not in name:
            continue
        if name.endswith(_NOT_TEXTS) or (not inside and name.count("/") > 2):
            continue
        file = place(distribution) / name
        try:
            if file.stat().st_size <= _LARGEST_TEXT:
                body = file.read_text(encoding="utf-8", errors="replace")
                yield add(texts, short, body)
        except OSError:
            continue


def add(texts: Texts, title: str, body: str) -> str:
    """Keep a text once, however many parts have it; its key."""
    body = body.replace("\r\n", "\n").strip() + "\n"
    key = hashlib.sha256(body.encode()).hexdigest()
    texts.setdefault(key, (title, body))
    return key
