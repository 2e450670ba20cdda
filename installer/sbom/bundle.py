"""The parts of a frozen program: which packages and libraries are in its folder."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from forensics_gui.licences import own, packages, store
from forensics_gui.licences.known import known
from forensics_gui.licences.records import Inventory, Part

INSIDE = "_internal"
_NATIVE = re.compile(r"\.(so(\.[0-9][0-9a-z.]*)?|pyd|dll|exe)$")
_BLOCK = 1 << 20

Hashes = dict[str, str]


def sha256(file: Path) -> str:
    """Of the bytes of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def files(bundle: Path) -> list[str]:
    """Every file below ``bundle``, links not followed, with forward slashes and sorted."""
    return sorted(
        (Path(folder) / name).relative_to(bundle).as_posix()
        for folder, _, names in os.walk(bundle)
        for name in names
    )


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

    name = "palimpsest.exe" if sys.platform == "win32" else "palimpsest"
    archive = CArchiveReader(str(bundle / name))
    found: set[str] = set()
    for entry in archive.toc:
        if entry.lower().startswith("pyz"):
            found |= {module.split(".")[0] for module in archive.open_embedded_archive(entry).toc}
    return found


def absent(bundle: Path, imported: set[str]) -> tuple[str, ...]:
    """Packages of this environment that no file of the program comes from."""
    tops = imported | {path.name for path in (bundle / INSIDE).iterdir()}
    gone = []
    for name, distribution in packages.closure(store.checkout_requirements()).items():
        own_tops = {
            re.sub(r"\.(py|cpython.*|abi3\.so|pyd)$", "", file.split("/")[0])
            for file in packages.listed(distribution)
            if ".dist-info" not in file and not file.startswith("..")
        }
        # nvidia, google: one folder of many packages
        shared = own_tops <= {"nvidia"}
        files_here = any((bundle / INSIDE / f).exists() for f in packages.listed(distribution))
        if not (files_here if shared else own_tops & tops):
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
    left = sorted(hashes.keys() - claimed - modules_of_packages)
    parts += system_parts(left, texts)
    if loader := own.bootloader(texts):
        parts.append(loader)
    made_from = f"the frozen program for {sys.platform}"
    return Inventory(tuple(parts), texts, made_from), hashes


def system_parts(names: Iterable[str], texts: packages.Texts) -> list[Part]:
    """Libraries that came from the system, or from Python itself, as parts of Python."""
    groups: dict[str, list[str]] = {}
    for name in names:
        short = name.rsplit("/", 1)[-1]
        if "lib-dynload/" in name or (short.endswith(".pyd") and "/" not in name):
            groups.setdefault("Python", []).append(name)
            continue
        row = known(short)
        groups.setdefault(row.name if row else short, []).append(name)
    found = []
    for title, members in sorted(groups.items()):
        row = known(members[0].rsplit("/", 1)[-1]) if title != "Python" else None
        package, version, body = debian(members[0].rsplit("/", 1)[-1])
        keys = (packages.add(texts, f"{package}: copyright", body),) if body else ()
        found.append(
            Part(
                f"{title} (modules)" if title == "Python" else title,
                version,
                "library",
                "PSF-2.0" if title == "Python" else (row.licence if row else ""),
                "Python",
                f"pkg:deb/debian/{package}@{version}" if package else "",
                "the system's package" if package else "",
                files=tuple(members),
                texts=keys,
            )
        )
    return found


def debian(short: str) -> tuple[str, str, str]:
    """Package, version and copyright file of a system library by its file name; empty texts
    where dpkg does not know it, as on any other system."""
    try:
        told = subprocess.run(
            ["dpkg-query", "--search", f"*/{short}"], capture_output=True, text=True, check=False
        )
    except OSError:
        return "", "", ""
    package = told.stdout.split(":")[0].strip() if told.returncode == 0 else ""
    if not package or "," in package or " " in package:
        return "", "", ""
    asked = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Version}\n", package],
        capture_output=True,
        text=True,
        check=False,
    )
    version = asked.stdout.splitlines()[0] if asked.stdout else ""
    try:
        body = Path(f"/usr/share/doc/{package}/copyright").read_text("utf-8", "replace")
    except OSError:
        body = ""
    return package, version, body
