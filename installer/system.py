"""System libraries on Debian and Ubuntu: what is missing, and getting it."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from installer import processes
from installer.console import InstallError, Progress, say

LIST = Path(__file__).resolve().parent / "debian-packages.txt"
_QUERY = ("dpkg-query", "-W", "-f", "${db:Status-Status}\t${Package}\t${Provides}\n")
_QUIET = {"DEBIAN_FRONTEND": "noninteractive"}


def packages(*sections: str) -> list[str]:
    """The packages of these sections of ``debian-packages.txt``."""
    found: list[str] = []
    section = ""
    for line in LIST.read_text(encoding="utf-8").splitlines():
        name = line.partition("#")[0].strip()
        if name.startswith("["):
            section = name.strip("[]")
        elif name and section in sections:
            found.append(name)
    return found


def is_debian() -> bool:
    """Whether this system has Debian's package tools."""
    return sys.platform == "linux" and all(map(shutil.which, ("dpkg-query", "apt-get")))


def is_root() -> bool:
    """Whether packages can be installed without asking anybody."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def installed(listing: str) -> set[str]:
    """Names of installed packages from ``dpkg-query``'s lines, and what those provide: a newer
    release has ``libglib2.0-0t64``, which provides ``libglib2.0-0``."""
    names: set[str] = set()
    for line in listing.splitlines():
        status, name, provides = (*line.split("\t"), "", "")[:3]
        if status == "installed":
            names.add(name)
            names.update(re.sub(r"\(.*?\)", "", provides).replace(",", " ").split())
    return names


def missing(wanted: Iterable[str]) -> list[str]:
    """Those of ``wanted`` that are not installed; none where this is not Debian."""
    if not is_debian():
        return []
    listing = subprocess.run(_QUERY, capture_output=True, text=True, check=True).stdout
    here = installed(listing)
    return [name for name in wanted if name not in here]


def command_line(names: Sequence[str]) -> str:
    """The one line somebody who is not root has to run."""
    return "sudo apt-get install -y --no-install-recommends " + " ".join(names)


def provide(wanted: Sequence[str]) -> bool:
    """Install what is missing of ``wanted`` where that is possible, else say how.

    True when nothing is missing afterwards. Raises ``InstallError`` when apt fails.
    """
    names = missing(wanted)
    if not names:
        return True
    if not is_root():
        say("System libraries are missing. Run this line, then this command again:")
        say("  " + command_line(names))
        return False
    install = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    try:
        with Progress(f"Installing {len(names)} system packages") as progress:
            # Package lists may be absent or old, and old ones name files that are gone. One
            # unreachable source among several is no reason to stop; the install will tell.
            with contextlib.suppress(processes.FailedError):
                processes.run(["apt-get", "update"], progress, environment=_QUIET)
            processes.run(install, progress, environment=_QUIET)
    except processes.FailedError as error:
        raise InstallError(
            "The system libraries could not be installed. apt-get said:\n"
            + "\n".join(error.output.splitlines()[-12:])
            + "\nTo do it by hand: "
            + command_line(names).removeprefix("sudo ")
        ) from error
    return True


def unresolved(plugin: Path) -> list[str]:
    """Libraries that ``plugin`` links to and that are not on this machine; by ``ldd``, because
    Qt's own message names one library whatever is missing."""
    if sys.platform != "linux" or shutil.which("ldd") is None or not plugin.is_file():
        return []
    told = subprocess.run(["ldd", str(plugin)], capture_output=True, text=True, check=False)
    return sorted(set(re.findall(r"^\s*(\S+) => not found", told.stdout, re.MULTILINE)))
