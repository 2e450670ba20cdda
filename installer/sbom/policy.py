"""Which licences may be in the product. What is in no list fails: somebody has to look at it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import fnmatchcase

from forensics_gui.licences.records import Inventory, Part
from forensics_gui.licences.spdx import identifiers, satisfied

#: no conditions beyond notices
PERMISSIVE = {
    "0BSD", "AFL-2.1", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-1-Clause",
    "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "CDLA-Permissive-2.0", "FTL", "HPND",
    "IJG", "ISC", "MIT", "MIT-0", "MIT-CMU", "NCSA", "OpenSSL", "PSF-2.0", "TCL", "Unicode-3.0",
    "Unicode-DFS-2016", "Unlicense", "X11", "X11-distribute-modifications-variant", "Zlib",
    "blessing", "bzip2-1.0.6", "libpng-2.0", "libtiff", "LicenseRef-public-domain",
}  # fmt: skip
#: files of their own that can be replaced, source offered: met by shared libraries in a folder
REPLACEABLE = {
    "LGPL-2.1-only",
    "LGPL-2.1-or-later",
    "LGPL-3.0-only",
    "LGPL-3.0-or-later",
    "MPL-2.0",
}
#: copyleft with an exception for programs that are linked to it
EXCEPTED = {
    "GPL-3.0-or-later WITH GCC-exception-3.1",
    "GPL-2.0-or-later WITH Bootloader-exception",
}
#: may be passed on in binary form under its own terms
REDISTRIBUTABLE = {
    "LicenseRef-NVIDIA-Proprietary",
    "LicenseRef-Intel-Simplified-Software-License",
    "LicenseRef-Microsoft-Redistributable",
}
#: pictures, fonts, lists
CONTENT = {"OFL-1.1", "CC-BY-1.0", "CC-BY-2.0", "CC-BY-3.0", "CC-BY-4.0"}
ALLOWED = PERMISSIVE | REPLACEABLE | EXCEPTED | REDISTRIBUTABLE | CONTENT

#: files that may not be in the product whatever their metadata say: pattern of the base name
#: in small letters, and why
FORBIDDEN_FILES = (
    ("*x264*", "x264 is GPL"),
    ("*x265*", "x265 is GPL"),
    ("*xvidcore*", "Xvid is GPL"),
    ("*libpostproc*", "FFmpeg's postproc is GPL"),
    ("*fdk-aac*", "FDK AAC is not free"),
    # pi-heif, which decodes only, is the one that belongs here
    ("*pillow_heif*", "its libheif brings x265 along, which is GPL"),
    ("*imagequant*", "libimagequant is GPL"),
    ("libreadline*", "readline is GPL"),
    ("readline.*", "Python's readline module links the GPL library of that name"),
    ("libgdbm*", "gdbm is GPL"),
    ("_gdbm.*", "Python's _gdbm module links the GPL library of that name"),
    ("libdb-*", "Berkeley DB is under the Sleepycat licence or AGPL"),
    ("*qt6charts*", "a module of Qt under GPL only"),
    ("*qt6datavisualization*", "a module of Qt under GPL only"),
    ("*qt6graphs*", "a module of Qt under GPL only"),
    ("*qt6lottie*", "a module of Qt under GPL only"),
    ("*qt6virtualkeyboard*", "a module of Qt under GPL only"),
    ("*qt6quick3d*", "a module of Qt under GPL only"),
    ("*qt6quicktimeline*", "a module of Qt under GPL only"),
    ("*qt6networkauth*", "a module of Qt under GPL only"),
    ("*qt6httpserver*", "a module of Qt under GPL only"),
    ("*qt6waylandcompositor*", "a module of Qt under GPL only"),
    ("*qt63d*", "a module of Qt under GPL only"),
)
#: how FFmpeg was configured stands in its files
_FFMPEG = re.compile(rb"--enable-(gpl|nonfree|version3|libx26[45]|libfdk-aac)\b")


def forbidden_file(name: str) -> str:
    """Why a file may not be shipped; empty for one that may. ``name`` may have folders."""
    short = name.replace("\\", "/").rsplit("/", 1)[-1].lower()
    return next((why for pattern, why in FORBIDDEN_FILES if fnmatchcase(short, pattern)), "")


def forbidden_build(data: bytes) -> str:
    """Why an FFmpeg library may not be shipped; empty for a build under the LGPL."""
    found = sorted({match[1].decode() for match in _FFMPEG.finditer(data)})
    return f"FFmpeg was built with {', '.join(found)}" if found else ""


def problem(part: Part) -> str:
    """What is wrong with a part's licence; empty when it may be shipped."""
    named = f"{part.name} {part.version}".rstrip() + (f" in {part.inside}" if part.inside else "")
    if part.kind == "data" and part.name.startswith("Weights of "):
        return ""  # stated in words on its card; ours to pass on
    if not part.licence:
        if part.kind == "crate":
            return ""  # known by its name only: listed by ``unknown``
        return f"{named}: no licence is known"
    try:
        if satisfied(part.licence, ALLOWED):
            return ""
    except ValueError as error:
        return f"{named}: {error}"
    odd = sorted(identifiers(part.licence) - ALLOWED)
    return f"{named}: {', '.join(odd)} may not be shipped"


def problems(inventory: Inventory, files: Iterable[str] = ()) -> list[str]:
    """Everything that keeps a product from being shipped.

    Args:
        files: names of the files that are shipped.
    """
    found = [text for part in inventory.parts if (text := problem(part))]
    found += [f"{name}: {why}" for name in files if (why := forbidden_file(name))]
    return found


def unknown(inventory: Inventory) -> list[str]:
    """Crates that a library names and whose licence nothing here tells."""
    return sorted(
        f"{part.name} {part.version} in {part.inside}"
        for part in inventory.parts
        if part.kind == "crate" and not part.licence
    )
