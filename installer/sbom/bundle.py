"""The parts of a frozen program: which packages and libraries are in its folder."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from forensics_gui.licences import own, packages, store
from forensics_gui.licences.known import known
from forensics_gui.licences.records import Inventory, Part, purl
from installer.checksums import sha256
from installer.product.contents import INSIDE, WINDOW
from installer.product.files import listing

_NATIVE = re.compile(r"\.(so(\.[0-9][0-9a-z.]*)?|pyd|dll|exe)$")
#: name size 4, description size 20, type 3, "GNU"
_BUILD_ID = re.compile(rb"\x04\0\0\0\x14\0\0\0\x03\0\0\0GNU\0(.{20})", re.DOTALL)

Hashes = dict[str, str]


def files(bundle: Path) -> list[str]:
    """Every file below ``bundle``, links not followed, with forward slashes and sorted."""
    return sorted(listing(bundle, digests=False))


def native(bundle: Path) -> Hashes:
    """sha256 of the native files below ``_internal`` by their path there; links are left out."""
    inside = bundle / INSIDE
    return {
        name: sha256(inside / name)
        for name in files(inside)
        if _NATIVE.search(name) and not (inside / name).is_symlink()
    }


def modules(bundle: Path) -> set[str]:
    """Top-level Python packages in the program's archive. Raises ``ImportError`` where there is
    no PyInstaller, ``OSError`` for a folder that holds no program."""
    from PyInstaller.archive.readers import CArchiveReader

    name = f"{WINDOW}.exe" if sys.platform == "win32" else WINDOW
    archive = CArchiveReader(str(bundle / name))
    found: set[str] = set()
    for entry in archive.toc:
        if entry.lower().startswith("pyz"):
            found |= {module.split(".")[0] for module in archive.open_embedded_archive(entry).toc}
    return found


def absent(bundle: Path, imported: set[str]) -> tuple[str, ...]:
    """Packages of this environment that no file of the program comes from."""
    inside = bundle / INSIDE
    tops = imported | {path.name for path in inside.iterdir()}
    gone = []
    for name, distribution in packages.closure(store.checkout_requirements()).items():
        files_of_it = packages.listed(distribution)
        own_tops = {
            re.sub(r"\.(py|cpython.*|abi3\.so|pyd)$", "", file.split("/")[0])
            for file in files_of_it
            if ".dist-info" not in file and not file.startswith("..")
        }
        if own_tops <= {"nvidia"}:  # one folder of many packages
            here = any((inside / file).exists() for file in files_of_it)
        else:
            here = bool(own_tops & tops)
        if not here:
            gone.append(name)
    return tuple(gone)


def inventory(bundle: Path) -> tuple[Inventory, Hashes]:
    """What is in the program's folder, and sha256 of its native files. Reads every library:
    about a minute."""
    hashes = native(bundle)
    whole = store.installed(deep=True, without=absent(bundle, modules(bundle)))
    texts = dict(whole.texts)
    parts: list[Part] = []
    claimed: set[str] = set()
    for part in whole.parts:
        here = tuple(name for name in part.files if name in hashes)
        if part.files and part.kind == "library" and not here:
            continue
        claimed.update(here)
        parts.append(replace(part, files=here) if part.kind == "library" else part)
    modules_of_packages = {
        name
        for distribution in packages.closure(store.checkout_requirements()).values()
        for name in packages.listed(distribution)
    }
    left = hashes.keys() - claimed - modules_of_packages
    from_system = system_parts(
        {name: hashes[name] for name in sorted(left)}, texts, bundle / INSIDE
    )
    # a library that is there as a file is that file, not what this interpreter says it runs with
    there = {name for part in from_system for name in (part.name, part.name.partition(" (")[0])}
    parts = [part for part in parts if part.inside != "Python" or part.name not in there]
    parts += from_system
    if loader := own.bootloader(texts):
        parts.append(loader)
    made_from = f"the frozen program for {sys.platform}"
    return Inventory(tuple(parts), texts, made_from), hashes


def system_parts(names: Hashes, texts: packages.Texts, inside: Path) -> list[Part]:
    """Libraries that came from the system, or from Python itself, as parts inside Python.

    Args:
        names: sha256 by path below ``_internal``.
        texts: the licence texts of their Debian packages are added.
        inside: the folder ``_internal``.
    """
    groups: dict[tuple[str, str], list[str]] = {}
    packaged: dict[str, Packaged] = {}
    for name, digest in names.items():
        short = name.rsplit("/", 1)[-1]
        row = known(short)
        python = "lib-dynload/" in name or (short.endswith(".pyd") and "/" not in name)
        title = "Modules of Python" if python else row.name if row else short
        owner = Packaged() if python else debian(short, digest, build_id(inside / name))
        packaged[owner.package] = owner
        groups.setdefault((title, owner.package), []).append(name)
    titles = [title for title, _ in groups]
    found = []
    for (title, package), members in sorted(groups.items()):
        row = known(members[0].rsplit("/", 1)[-1])
        owner = packaged[package]
        python = title == "Modules of Python"
        found.append(
            Part(
                title if titles.count(title) == 1 else f"{title} ({package or 'other'})",
                owner.version,
                "library",
                "PSF-2.0" if python else row.licence if row else "",
                "Python",
                purl("deb/debian", package, owner.version) if package else "",
                "the system's package" if package else "",
                files=tuple(members),
                texts=(packages.add(texts, f"{package}: copyright", owner.text),)
                if owner.text
                else (),
            )
        )
    return found


@dataclass(frozen=True)
class Packaged:
    """A Debian package; empty for a file that is in none."""

    package: str = ""
    version: str = ""
    text: str = ""


def build_id(file: Path) -> str:
    """The identity that the linker gave an ELF file (NT_GNU_BUILD_ID), which stripping leaves as
    it is; empty for a file without one."""
    try:
        match = _BUILD_ID.search(file.read_bytes())
    except OSError:
        return ""
    return match[1].hex() if match else ""


def debian(short: str, digest: str, identity: str = "") -> Packaged:
    """The package that a library of the system is from: one whose file has these bytes, or this
    build. Empty where dpkg does not know it, as on any other system.

    Args:
        short: name of the file.
        digest: its sha256.
        identity: its build, which is the same after stripping.
    """
    told = _ask("dpkg-query", "--search", f"*/{short}")
    for line in told.splitlines():
        owners, _, path = line.partition(": ")
        if not path or "," in owners or not Path(path).is_file():
            continue
        if sha256(Path(path)) != digest and (not identity or build_id(Path(path)) != identity):
            continue
        package = owners.partition(":")[0]
        version = _ask("dpkg-query", "--show", "--showformat=${Version}\\n", owners).split("\n")[0]
        try:
            text = Path(f"/usr/share/doc/{package}/copyright").read_text("utf-8", "replace")
        except OSError:
            text = ""
        return Packaged(package, version, text)
    return Packaged()


def _ask(*command: str) -> str:
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return told.stdout if told.returncode == 0 else ""
