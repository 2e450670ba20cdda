"""Libraries inside the wheels: by their files, by the bills of materials that some wheels carry
(PEP 770), and by the crates that a Rust library names in its messages."""

from __future__ import annotations

import json
import mmap
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import Any

from forensics_gui.licences.known import WITHIN, Known, known, version_in_name
from forensics_gui.licences.packages import listed, normal, place
from forensics_gui.licences.records import Part, purl

_NATIVE = re.compile(r"\.(so(\.[0-9][0-9a-z.]*)?|pyd|dll)$")
#: a module of the package itself, not a library of somebody else's
_MODULE = re.compile(r"(\.cpython-\w+(-[\w-]+)?\.so|\.abi3\.so|\.pyd)$")
#: plug-ins whose names say nothing
_QT_PLUGIN = re.compile(r"^PySide6/(Qt/)?(plugins|qml)/")
_LARGEST_RUST = 64_000_000
_OWN = re.compile(r"^(cv2/cv2|torchvision/(_C|image)|typst/_typst)\.")
_CRATE = re.compile(
    rb"[/\\](?:index\.crates\.io|github\.com)-[0-9a-f]+[/\\]"
    rb"([A-Za-z0-9_-]+?)-(\d+\.\d+[\w.+-]*)[/\\]"
)
#: rows of a wheel's own bill that are not in the wheel: what the library would use elsewhere
_NOT_THERE = {
    ("pillow", "libimagequant"),  # GPL; PIL.features says that it is not built in
    ("pillow", "FriBiDi"),  # looked for on the system when text is drawn, which is never
    ("pillow", "fribidi-shim"),
    ("pillow", "pybind11"),
    ("pillow", "pythoncapi_compat"),
}
#: how a wheel's own bill calls what ``known`` calls otherwise
_SAME = {
    "libjpeg / libjpeg-turbo": "libjpeg-turbo",
    "little cms 2": "Little CMS",
    "openssl": "OpenSSL",
    "openssl-libs": "OpenSSL",
    "libxau": "X.Org libraries",
    "libxcb": "X.Org libraries",
    "openblas-threads": "OpenBLAS",
    "libgfortran": "GCC run-time libraries",
    "libquadmath": "GCC run-time libraries",
    "fribidi": "FriBidi",
    "raqm": "Raqm",
}
_LICENCES = {"OpenSSL": "Apache-2.0"}


def native_files(distribution: metadata.Distribution) -> list[str]:
    """A distribution's libraries, its own extension modules not among them."""
    return [
        name
        for name in listed(distribution)
        if _NATIVE.search(name) and not _MODULE.search(name) and not _OWN.match(name)
    ]


def inside(name: str, distribution: metadata.Distribution, deep: bool) -> list[Part]:
    """Libraries and crates in a package. ``deep`` reads the libraries for their versions: a few
    seconds for torch's."""
    owner = normal(name)
    folder = place(distribution)
    bills = [*_bills(distribution)]
    parts = _from_files(owner, distribution.version, folder, native_files(distribution), deep)
    if deep:
        parts += _linked_in(owner, folder, listed(distribution))
        parts += _torch_says(owner)
        parts += _crates_in_bytes(owner, folder, distribution)
    else:
        parts += [
            Part(row.name, "", "library", row.licence, owner, origin="the package's build")
            for row in WITHIN
            if row.package == owner
        ]
    return merged([*parts, *_from_bills(owner, bills)])


def row_of(file: str) -> Known | None:
    """The library that a wheel's file is; ``None`` for one that nobody has looked at yet."""
    return known("qt6" if _QT_PLUGIN.match(file) else file.rsplit("/", 1)[-1])


def _from_files(
    owner: str, owners_version: str, folder: Path, files: Iterable[str], deep: bool
) -> list[Part]:
    groups: dict[str, list[str]] = {}
    for file in files:
        row = row_of(file)
        groups.setdefault(row.name if row else file.rsplit("/", 1)[-1], []).append(file)
    found = []
    for name, members in groups.items():
        row = row_of(members[0])
        version, origin = "", ""
        # other packages carry single libraries of CUDA's
        theirs = row is not None and (row.name != "NVIDIA CUDA" or owner.startswith("nvidia-"))
        if row is not None and row.as_package and theirs:
            version, origin = owners_version, "version of the package"
        if row is not None and row.by_name:
            numbers = [version_in_name(member) for member in members]
            version = next(filter(None, numbers), "")
            origin = "name of the file" if version else ""
        if row is not None and row.version and deep:
            told = search(folder, members, row.version)
            version, origin = (told, "text in the file") if told else (version, origin)
        licence = row.licence if row else ""
        found.append(
            Part(name, version, "library", licence, owner, "", origin, files=tuple(members))
        )
    return found


def _linked_in(owner: str, folder: Path, files: list[str]) -> Iterator[Part]:
    for row in WITHIN:
        if row.package != owner:
            continue
        members = [f for f in files if re.search(row.file, f) and _NATIVE.search(f)]
        version = search(folder, members, row.version) if row.version else ""
        origin = "text in the file" if version else "the package's build"
        yield Part(row.name, version, "library", row.licence, owner, "", origin)


def _torch_says(owner: str) -> Iterator[Part]:
    """Versions that stand in no file and that torch tells when it runs."""
    if owner != "torch":
        return
    from torch import __config__

    text = __config__.show()
    for name, pattern, licence in (
        ("oneDNN", r"MKL-DNN v([0-9.]+)", "Apache-2.0"),
        ("Intel oneAPI Math Kernel Library", r"Math Kernel Library Version ([0-9.]+)", ""),
    ):
        if match := re.search(pattern, text):
            yield Part(name, match[1], "library", licence, owner, origin="torch.__config__")


def _crates_in_bytes(
    owner: str, folder: Path, distribution: metadata.Distribution
) -> Iterator[Part]:
    if any(name.endswith(".cyclonedx.json") for name in listed(distribution)):
        return
    found: set[tuple[str, str]] = set()
    for name in listed(distribution):
        file = folder / name
        if _NATIVE.search(name) and file.exists() and file.stat().st_size < _LARGEST_RUST:
            _each(file, lambda data: found.update(_crates(data)))
    for crate, version in sorted(found):
        yield Part(
            crate, version, "crate", "", owner, purl("cargo", crate, version), "text in the file"
        )


def _crates(data: mmap.mmap) -> Iterator[tuple[str, str]]:
    for match in _CRATE.finditer(data):
        yield match[1].decode(), match[2].decode()


def search(folder: Path, files: Iterable[str], pattern: bytes) -> str:
    """The first group of ``pattern`` in the bytes of one of the files; empty without one."""
    compiled, found = re.compile(pattern), []

    def look(data: mmap.mmap) -> None:
        if match := compiled.search(data):
            found.append(match[1].decode("ascii", "replace").rstrip("."))

    for file in files:
        _each(folder / file, look)
        if found:
            return found[0]
    return ""


def _each(file: Path, look: Callable[[mmap.mmap], None]) -> None:
    try:
        with (
            file.open("rb") as stream,
            mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data,
        ):
            look(data)
    except (OSError, ValueError):  # not there, or empty
        return


# -- bills of materials in wheels -----------------------------------------------------------------


def _bills(distribution: metadata.Distribution) -> Iterator[dict[str, Any]]:
    for name in listed(distribution):
        if "/sboms/" in name and name.endswith(".json"):
            try:
                read = json.loads((place(distribution) / name).read_text(encoding="utf-8"))
            except (OSError, ValueError):
                continue
            if isinstance(read, dict) and read.get("bomFormat") == "CycloneDX":
                yield read


def _from_bills(owner: str, bills: Iterable[dict[str, Any]]) -> Iterator[Part]:
    for bill in bills:
        for row in bill.get("components", []):
            name, url = str(row.get("name", "")), str(row.get("purl", ""))
            if (
                url.startswith("pkg:pypi/")
                or (owner, name) in _NOT_THERE
                or name.startswith("PIL.")
            ):
                continue
            crate = url.startswith("pkg:cargo/")
            called = name if crate else _SAME.get(name.lower(), name)
            licence = _licence(row)
            if not crate and not licence:
                licence = _LICENCES.get(called, "")
            yield Part(
                called,
                str(row.get("version") or ""),
                "crate" if crate else "library",
                licence,
                owner,
                url.split("?")[0],
                "bill of materials in the wheel",
            )


def _licence(row: dict[str, Any]) -> str:
    named = []
    for entry in row.get("licenses", []) or []:
        held = entry.get("license", {})
        named.append(entry.get("expression") or held.get("id") or held.get("name") or "")
    return " AND ".join(name for name in named if name)


def merged(parts: Iterable[Part]) -> list[Part]:
    """One part for one name: files of the first, version and licence of whoever knows them. The
    wheel's own bill is believed where a file only tells the version of its interface."""
    found: dict[tuple[str, str], Part] = {}
    for part in parts:
        key = (part.kind, part.name.lower() + (part.version if part.kind == "crate" else ""))
        before = found.get(key)
        if before is None:
            found[key] = part
            continue
        exact = before.version and before.origin == "text in the file"
        use = before if exact or not part.version else part
        found[key] = replace(
            before,
            version=use.version,
            origin=use.origin,
            licence=before.licence or part.licence,
            purl=before.purl or part.purl,
        )
    return list(found.values())
