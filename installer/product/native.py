"""Native libraries of the frozen program: which of them nothing needs any more once others were
left out, and what they ask of the system. Linux only; told by ``objdump``."""

from __future__ import annotations

import posixpath
import re
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

Entry = tuple[str, str, str]
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)(?:\.\d+)?\b")
_GLIBCXX = re.compile(r"\bGLIBCXX_3\.4\.(\d+)\b")
#: found by name while the program runs, so that no library links to them
_OPENED_BY_NAME = ("libpython",)


def headers(path: Path) -> str:
    """What ``objdump`` says of a library; empty for a file that is none."""
    told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=False)
    return told.stdout


def needed(text: str) -> set[str]:
    """Names of the libraries that one links to, from :func:`headers`."""
    return set(_NEEDED.findall(text))


def newest_glibc(text: str) -> tuple[int, int]:
    """The newest version of the C library that is asked for, from :func:`headers`."""
    return max(((int(a), int(b)) for a, b in _GLIBC.findall(text)), default=(0, 0))


def newest_glibcxx(text: str) -> int:
    """The newest 3.4.N of the C++ library that is asked for, from :func:`headers`."""
    return max((int(a) for a in _GLIBCXX.findall(text)), default=0)


def without_orphans(
    entries: Sequence[Entry], tell: Callable[[Path], str] = headers
) -> tuple[list[Entry], list[str]]:
    """PyInstaller's list of binaries, less what came from the build machine's system only for a
    library that was left out; and the names of what went.

    Args:
        entries: (destination, source, type) each; of a SYMLINK the source is the link's target,
            relative to the destination's folder.
        tell: gives the headers of a source file.
    """
    files = {name: Path(source) for name, source, kind in entries if kind != "SYMLINK"}
    links = {
        name: posixpath.normpath(posixpath.join(posixpath.dirname(name), source))
        for name, source, kind in entries
        if kind == "SYMLINK"
    }
    # Libraries at the top come from the system, or are links to those inside packages; Python's
    # own extensions lie there, too.
    extensions = {name for name, _, kind in entries if kind == "EXTENSION"}
    top = {name for name in [*files, *links] if "/" not in name} - extensions
    wanted = {name for name in files if name not in top}
    wanted |= {name for name in top if name.startswith(_OPENED_BY_NAME)}
    todo = list(wanted)
    while todo:
        name = todo.pop()
        if name in links:
            asked = {links[name]}
        else:
            asked = {found for found in needed(tell(files[name])) if found in top}
        todo += [found for found in asked - wanted if found in files or found in links]
        wanted |= asked
    kept = [entry for entry in entries if entry[0] in wanted]
    return kept, sorted(top - wanted)
