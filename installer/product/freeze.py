"""Freezing: PyInstaller in the build environment, into ``dist/FLAVOUR/palimpsest``."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from installer import processes, system
from installer.console import InstallError, Progress
from installer.product import contents
from installer.product.environment import BuildEnvironment

#: so that two builds of one commit are alike
_REPEATABLE = {"PYTHONHASHSEED": "1", "PYTHONDONTWRITEBYTECODE": "1"}
_COMMIT = re.compile(r"[0-9a-f]{40}")


def commit(root: Path) -> str:
    """The commit that is built; empty outside a checkout."""
    told = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=root, capture_output=True, text=True, check=False
    )
    found = told.stdout.strip()
    return found if told.returncode == 0 and _COMMIT.fullmatch(found) else ""


def moment(root: Path) -> str:
    """Seconds since 1970 of that commit, for every time inside the packages."""
    told = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=False
    )
    found = told.stdout.strip()
    return found if found.isdigit() else "0"


def folder(root: Path, flavour: str) -> Path:
    """Where the built product of a flavour lies."""
    return root / "dist" / flavour / "palimpsest"


def freeze(root: Path, environment: BuildEnvironment) -> Path:
    """Build the product anew; its folder. Raises ``InstallError``."""
    flavour = environment.flavour
    if environment.platform == "linux":
        system.provide([*system.packages("run", "package"), *_python_library()])
    target = folder(root, flavour)
    shutil.rmtree(target, ignore_errors=True)
    command = [
        *(str(environment.python), "-m", "PyInstaller", "--noconfirm", "--clean"),
        *("--log-level", "WARN"),
        *("--distpath", str(target.parent), "--workpath", str(root / "dist" / f"work-{flavour}")),
        str(root / "installer" / "palimpsest.spec"),
    ]
    told = {
        **_REPEATABLE,
        "FLAVOUR": flavour,
        "SOURCE_DATE_EPOCH": moment(root),
        "PALIMPSEST_LEFT_OUT": str(target.parent / "left-out.txt"),
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with Progress(f"Freezing the {flavour} flavour") as progress:
            processes.run(command, progress, environment=told)
    except processes.FailedError as error:
        tail = "\n".join(error.output.splitlines()[-25:])
        raise InstallError(f"PyInstaller failed:\n{tail}") from error
    (target / contents.INSIDE / "resources" / "commit.txt").write_text(
        commit(root), encoding="ascii"
    )
    if environment.platform == "linux":
        _drop_dead_links(target)
        _strip(target / contents.INSIDE)
        (target / contents.CONSOLE).hardlink_to(target / contents.WINDOW)
        _tidy_modes(target)
    return target


def _drop_dead_links(target: Path) -> None:
    """PyInstaller links at the top to libraries in packages, also to those that stayed out."""
    for path in target.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _strip(inside: Path) -> None:
    files = [
        str(path)
        for path in inside.rglob("*")
        if path.is_file()
        and not path.is_symlink()
        and contents.stripped(path.relative_to(inside).as_posix())
    ]
    subprocess.run(["strip", "--strip-unneeded", *files], check=True)


def _tidy_modes(target: Path) -> None:
    """Readable by everybody, writable by the owner only, whatever the wheels said."""
    for path in [target, *target.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)


def _python_library() -> list[str]:
    """Debian keeps the library of its Python, which goes into the program, apart from it."""
    name = f"libpython{sys.version_info[0]}.{sys.version_info[1]}"
    return [name] if sys.base_prefix == "/usr" else []
