"""What ran: program, commit, system, libraries."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
from collections.abc import Sequence
from pathlib import Path

import forensics_gui
import resources
from forensics_gui.report.records import Environment

PROGRAM = "Palimpsest"
#: distributions that decide about a result or its report
LIBRARIES = (
    "torch",
    "numpy",
    "opencv-python-headless",
    "pillow",
    "exifread",
    "safetensors",
    "typst",
    "pyhanko",
    "cryptography",
)
_COMMIT = re.compile(r"[0-9a-f]{40}")


def collect(command_line: Sequence[str] = ()) -> Environment:
    """The environment of this process. Reads a few small files; imports nothing heavy."""
    return Environment(
        program=PROGRAM,
        version=version(),
        commit=commit(),
        python=f"{platform.python_implementation()} {platform.python_version()}",
        system=_system(),
        processor=_processor(),
        libraries=tuple((name, found) for name in LIBRARIES if (found := _distribution(name))),
        command_line=tuple(command_line),
    )


def version() -> str:
    """The program's version."""
    return str(getattr(forensics_gui, "__version__", "")) or _distribution("palimpsest")


def commit() -> str:
    """The source commit: written by the build, or read from a source tree; else empty."""
    written = resources.path("commit.txt")
    if written.is_file():
        return written.read_text(encoding="ascii", errors="replace").strip()
    return _from_git(Path(forensics_gui.__file__).resolve().parents[1] / ".git")


def _from_git(git: Path) -> str:
    # a few files instead of the git program, which a reporter's machine does not have
    try:
        head = (git / "HEAD").read_text(encoding="utf-8").strip()
        if not head.startswith("ref: "):
            return head if _COMMIT.fullmatch(head) else ""
        reference = head.removeprefix("ref: ")
        loose = git / reference
        if loose.is_file():
            found = loose.read_text(encoding="ascii").strip()
            return found if _COMMIT.fullmatch(found) else ""
        for line in (git / "packed-refs").read_text(encoding="utf-8").splitlines():
            if line.endswith(f" {reference}"):
                return line[:40] if _COMMIT.fullmatch(line[:40]) else ""
    except (OSError, UnicodeDecodeError):
        return ""
    return ""


def _distribution(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _system() -> str:
    if platform.system() == "Linux":
        try:
            name = platform.freedesktop_os_release().get("PRETTY_NAME", "")
        except OSError:
            name = ""
        kernel = f"Linux {platform.release()}"
        return f"{name} ({kernel})" if name else kernel
    return platform.platform()


def _processor() -> str:
    machine = platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    name = names[0] if names else platform.processor()
    count = os.cpu_count() or 0
    return ", ".join(
        part for part in (name, machine, f"{count} processors" if count else "") if part
    )
