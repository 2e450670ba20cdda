"""What is shipped and is no package: the program itself, its fonts, pictures, weights, and the
Python that runs it with the libraries of its standard modules."""

from __future__ import annotations

import decimal
import json
import platform
import re
import sqlite3
import ssl
import sysconfig
import zlib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import forensics_gui
import resources
from forensics_gui.licences.packages import Texts, add, part
from forensics_gui.licences.records import Part, purl

#: texts that the wheels of these lack, by SPDX identifier, in resources/licences/
STANDARD = {
    "Apache-2.0": ("Apache-2.0.txt",),
    "LGPL-3.0-only": ("LGPL-3.0-only.txt", "GPL-3.0-only.txt"),
    "LGPL-3.0-or-later": ("LGPL-3.0-only.txt", "GPL-3.0-only.txt"),
    "LGPL-2.1-or-later": ("LGPL-2.1-or-later.txt",),
}
QT_NOTE = """\
Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. They are
shared libraries in the program's folder: they can be replaced by other builds of the same
version. Their source is at download.qt.io/official_releases.
"""
HEIF_NOTE = """\
libheif and libde265 are used under the GNU Lesser General Public License, version 3 or later. They
are shared libraries in the program's folder: they can be replaced by other builds of the same
versions. Their source is at github.com/strukturag.
"""
_ICONS = ("Lucide icons", "ISC AND MIT", ("icons", "LICENSE"), "https://lucide.dev")
_FONTS = (
    ("Noto Sans fonts", "OFL-1.1", ("fonts", "LICENSE-Noto.txt"), "https://notofonts.github.io"),
    ("Droid Sans Fallback", "Apache-2.0", ("fonts", "LICENSE-Droid.txt"), ""),
)


def parts(texts: Texts) -> Iterator[Part]:
    """The program, its data and the interpreter; their texts are added to ``texts``."""
    notice = _file(texts, "NOTICE", "NOTICE")
    yield Part(
        "Palimpsest",
        forensics_gui.__version__,
        "program",
        "Apache-2.0",
        purl=purl("generic", "palimpsest", forensics_gui.__version__),
        texts=standard("Apache-2.0", texts) + notice,
    )
    for name, licence, place, home in (_ICONS, *_FONTS):
        yield Part(name, "", "data", licence, home=home, texts=_file(texts, place[-1], *place))
    free = "CC0-1.0 AND LicenseRef-public-domain"
    yield Part("Sample photographs", "", "data", f"CC-BY-2.0 AND {free}", texts=notice)
    regression = f"CC-BY-1.0 AND CC-BY-2.0 AND CC-BY-3.0 AND {free}"
    if resources.path("regression").is_dir():
        yield Part("Pictures of the regression set", "", "data", regression, texts=notice)
    body = "".join(texts[key][1] for key in notice)
    dated = re.search(r"C2PA Trust List of (\d{4}-\d{2}-\d{2})", body)
    day = dated[1] if dated else ""
    yield Part("C2PA Trust List", day, "data", "CC-BY-4.0", origin="NOTICE", texts=notice)
    yield from _weights()
    yield from _interpreter(texts)


def _file(texts: Texts, title: str, *place: str) -> tuple[str, ...]:
    try:
        body = resources.path(*place).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ()
    return (add(texts, title, body),)


def standard(licence: str, texts: Texts) -> tuple[str, ...]:
    """The common text of a licence, for a part that comes without one; empty when there is none
    here. Of alternatives the first that is here."""
    for name in licence.replace("(", " ").replace(")", " ").split():
        if name in STANDARD:
            found: tuple[str, ...] = ()
            for file in STANDARD[name]:
                found += _file(texts, file.removesuffix(".txt"), "licences", file)
            return found
    return ()


def _weights() -> Iterator[Part]:
    try:
        card = json.loads(resources.path("checkpoints", "palimpsest.json").read_text("utf-8"))
    except (OSError, ValueError):
        return
    yield Part(
        f"Weights of {card.get('name', 'the network')}",
        str(card.get("version", "")),
        "data",
        str(card.get("licence", "")),
        origin="card of the weights",
        files=("resources/checkpoints/palimpsest.safetensors",),
    )


def _interpreter(texts: Texts) -> Iterator[Part]:
    version = platform.python_version()
    home = "https://www.python.org"
    yield Part(
        "Python",
        version,
        "interpreter",
        "PSF-2.0",
        purl=purl("generic", "python", version),
        origin="the interpreter",
        home=home,
        texts=_python_text(texts),
    )
    import pyexpat

    for name, number, licence in (
        ("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0"),
        ("SQLite", sqlite3.sqlite_version, "blessing"),
        ("zlib", zlib.ZLIB_RUNTIME_VERSION, "Zlib"),
        ("Expat", pyexpat.EXPAT_VERSION.removeprefix("expat_"), "MIT"),
        ("libmpdec", str(getattr(decimal, "__libmpdec_version__", "")), "BSD-2-Clause"),
        ("libffi", "", "MIT"),
        ("bzip2", "", "bzip2-1.0.6"),
        ("XZ Utils (liblzma)", "", "0BSD"),
    ):
        yield Part(name, number, "library", licence, "Python", origin="module of the interpreter")


def _python_text(texts: Texts) -> tuple[str, ...]:
    numbers = ".".join(platform.python_version_tuple()[:2])
    for place in (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sysconfig.get_path("data")) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{numbers}/copyright"),
    ):
        try:
            body = place.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        return (add(texts, "License of Python", body),)
    return ()


def bootloader(texts: Texts) -> Part | None:
    """PyInstaller's loader, the two executables of the frozen program; ``None`` without it."""
    try:
        found = metadata.distribution("pyinstaller")
    except metadata.PackageNotFoundError:
        return None
    described = part(found, (), texts)
    return Part(
        "PyInstaller bootloader",
        found.version,
        "library",
        "GPL-2.0-or-later WITH Bootloader-exception",
        purl=described.purl,
        origin="metadata of the package",
        home=described.home,
        texts=described.texts,
    )
