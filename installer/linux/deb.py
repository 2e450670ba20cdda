"""The .deb: the product in ``/opt/palimpsest``, two links in ``/usr/bin``, what a desktop needs.

No scripts of its own run on installation or removal: Debian's triggers see entry and icons, and
whatever a person made lies in the home folder, which no package touches.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from installer import version as project
from installer.console import InstallError, Progress
from installer.linux import depends, manual, share
from installer.product import budget, contents

PLACE = "opt/palimpsest"
ARCHITECTURE = "amd64"
#: zstd's level and window, measured on two processors when the product still held aiohttp, lxml and
#: the wheels' lists of files: 299.1 MB in 75 s, and 297.5 MB in 3 min 22 s by level 15. Those files
#: are 8 MB of it, more than a higher level saves. dpkg and zstd read windows of that size without
#: being told.
ZSTD = ("zstd", "-12", "--long=27", "-T0", "-q")
DATA = "data.tar.zst"
_NAMES = {"cpu": "palimpsest", "cuda": "palimpsest-cuda"}
_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: Palimpsest project <noreply@palimpsest.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: libdbus-1-3
Suggests: gnome-keyring | kwalletmanager{driver}
Conflicts: {others}
Replaces: {others}
Section: graphics
Priority: optional
Description: locate edited regions in photographs{flavour}
 Palimpsest opens photographs, marks where its network responds to traces of
 editing (a pasted object, a copied or removed part, a swapped face), shows
 them as a heatmap, and writes an evidence report as PDF. Everything runs on
 this machine; the files that are examined are only ever read.
 .
 {more}
"""
_MORE = {
    "cpu": "This package runs the network on the processor.",
    "cuda": "This package runs the network on an NVIDIA graphics card, or on the processor.",
}
_COPYRIGHT = """\
Palimpsest: copyright the authors of Palimpsest, Apache License, Version 2.0. The terms are,
on Debian systems, in /usr/share/common-licenses/Apache-2.0.

The program also holds other works, each under its own terms: Help > About shows them all.
"""


def file_name(flavour: str, version: str) -> str:
    """``palimpsest_0.1.0_amd64.deb``."""
    return f"{_NAMES[flavour]}_{version}_{ARCHITECTURE}.deb"


def control(flavour: str, version: str, kilobytes: int, relations: Sequence[str]) -> str:
    """Debian's description of the package."""
    others = ", ".join(name for key, name in _NAMES.items() if key != flavour)
    return _CONTROL.format(
        name=_NAMES[flavour],
        version=version,
        architecture=ARCHITECTURE,
        kilobytes=kilobytes,
        depends=", ".join(relations),
        others=others,
        driver="" if flavour == "cpu" else ", libcuda1",
        flavour="" if flavour == "cpu" else " (CUDA)",
        more=_MORE[flavour],
    )


def build(root: Path, product: Path, flavour: str, moment: int) -> Path:
    """Make the package of a built product; its path. Raises ``InstallError``."""
    version = project.version()
    stage = root / "dist" / f"deb-{flavour}"
    shutil.rmtree(stage, ignore_errors=True)
    place = stage / PLACE
    place.parent.mkdir(parents=True)
    # Links instead of copies: nothing is changed, and the disk is spared.
    shutil.copytree(product, place, symlinks=True, copy_function=os.link)
    binaries = stage / "usr" / "bin"
    binaries.mkdir(parents=True)
    for name in (contents.WINDOW, contents.CONSOLE):
        (binaries / name).symlink_to(f"/{PLACE}/{name}")
    listed = manual.commands(manual.ask([str(product / contents.CONSOLE)]))
    icons = root / "resources" / "icons"
    share.write(stage / "usr" / "share", icons, version, moment, listed)
    documents = stage / "usr" / "share" / "doc" / _NAMES[flavour]
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_COPYRIGHT, encoding="utf-8")
    for folder in [stage, *(path for path in stage.rglob("*") if path.is_dir())]:
        folder.chmod(0o755)
    _describe(stage, flavour, version, depends.relations(depends.needs(product)))
    target = root / "dist" / file_name(flavour, version)
    entry = stage / "usr" / "share" / "applications" / "palimpsest.desktop"
    try:
        with Progress(f"Packing {target.name}"):
            if shutil.which("desktop-file-validate"):
                check = ["desktop-file-validate", str(entry)]
                subprocess.run(check, check=True, capture_output=True, text=True)
            _pack(stage, target, moment)
    except subprocess.CalledProcessError as error:
        raise InstallError(f"{error.cmd[0]} failed: {error.stdout}{error.stderr}") from error
    finally:
        shutil.rmtree(stage)
    return target


def _pack(stage: Path, target: Path, moment: int) -> None:
    with tempfile.TemporaryDirectory(prefix="palimpsest-deb-", dir=target.parent) as place:
        parts = [Path(place, name) for name in ("debian-binary", "control.tar.zst", DATA)]
        binary, about, installed = parts
        binary.write_bytes(b"2.0\n")
        pack(stage / "DEBIAN", about, moment)
        pack(stage, installed, moment, "--exclude=./DEBIAN")
        # a half-written one must not be taken for this product's
        new = Path(place, target.name)
        assemble(new, parts, moment)
        new.replace(target)


def data(package: Path, target: Path) -> None:
    """Everything that the package installs, still compressed. Raises ``CalledProcessError``."""
    with target.open("wb") as stream:
        subprocess.run(
            ["ar", "p", str(package), DATA],
            stdout=stream,
            stderr=subprocess.PIPE,
            text=True,
            check=True,
        )


def pack(folder: Path, target: Path, moment: int, *more: str) -> None:
    """``folder`` as a tar compressed with zstd: root's, sorted, every time the same. Raises
    ``InstallError`` or ``CalledProcessError``."""
    tar = [
        *("tar", "--format=gnu", "--sort=name", f"--mtime=@{moment}", "--owner=0", "--group=0"),
        *("--numeric-owner", *more, "-C", str(folder), "-cf", "-", "."),
    ]
    with subprocess.Popen(tar, stdout=subprocess.PIPE) as reading:
        subprocess.run(
            [*ZSTD, "-f", "-o", str(target)],
            stdin=reading.stdout,
            check=True,
            stderr=subprocess.PIPE,
            text=True,
        )
    if reading.returncode != 0:
        raise InstallError("tar could not read the product.")


def assemble(target: Path, members: Sequence[Path], moment: int) -> None:
    """An ``ar`` archive as deb(5) describes it; dpkg-deb cannot be told zstd's window."""
    with target.open("wb") as stream:
        stream.write(b"!<arch>\n")
        for path in members:
            size = path.stat().st_size
            head = f"{path.name:<16}{moment:<12}{0:<6}{0:<6}{'100644':<8}{size:<10}`\n"
            stream.write(head.encode("ascii"))
            with path.open("rb") as source:
                shutil.copyfileobj(source, stream, 1 << 20)
            if size % 2:
                stream.write(b"\n")


def _describe(stage: Path, flavour: str, version: str, relations: Sequence[str]) -> None:
    kilobytes = budget.size(stage) // 1024
    sums = []
    for path in sorted(stage.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                # what dpkg --verify reads; it protects against decay, not against people
                digest = hashlib.file_digest(stream, "md5").hexdigest()
            sums.append(f"{digest}  {path.relative_to(stage).as_posix()}\n")
    about = stage / "DEBIAN"
    about.mkdir()
    (about / "control").write_text(
        control(flavour, version, kilobytes, relations), encoding="utf-8"
    )
    (about / "md5sums").write_text("".join(sums), encoding="utf-8")
