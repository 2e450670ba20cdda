"""The virtual environment ``.venv`` and what is installed in it.

``.venv/installed.json`` is written last, so its absence means an installation that did not
finish; it holds a digest of everything the installation depended on. While both agree, nothing
is done and no network is needed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from installer import pip_output, processes, system
from installer.console import InstallError, Progress, say

STAMP = "installed.json"
UNFINISHED = "installing"
#: what the CUDA build of torch and everything else takes on Linux, with what pip unpacks
NEEDED_GB = 7


class Environment:
    """The virtual environment of the checkout at ``root``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.constraints = root / "installer" / "constraints.txt"

    def program(self, name: str) -> Path:
        """A program of the environment, e.g. ``python``."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def fingerprint(self) -> str:
        """Digest of what an installation depends on: the place (scripts name it), the
        dependencies and the pinned versions. Settings of linters are none of it."""
        project = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))
        parts = [
            str(self.root),
            json.dumps([project["build-system"], project["project"]], sort_keys=True),
            self.constraints.read_text(encoding="utf-8"),
        ]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def extras(self) -> set[str]:
        """Extras of the finished installation, up to date or not."""
        return set(self._stamp().get("extras", []))

    def up_to_date(self, extras: Iterable[str] = ()) -> bool:
        """Whether nothing is left to do."""
        stamp = self._stamp()
        return (
            stamp.get("fingerprint") == self.fingerprint()
            and set(extras) <= set(stamp.get("extras", []))
            and self.program("python").exists()
        )

    def install(self, extras: Iterable[str] = ()) -> None:
        """Make the environment hold the project, editable, with the pinned versions. Quick when
        it does already. Raises ``InstallError``."""
        extras = set(extras)
        if self.up_to_date(extras):
            return
        extras |= self.extras()
        self._check_place()
        if not self._usable():
            create(self.folder)
        (self.folder / STAMP).unlink(missing_ok=True)
        (self.folder / UNFINISHED).touch()
        # The pip that comes with Python 3.11 cannot tell its progress to a program yet.
        self._pip("Updating pip", ["--upgrade", "pip"])
        project = f"{self.root}[{','.join(sorted(extras))}]" if extras else str(self.root)
        self._pip(
            "Installing Palimpsest and the libraries it uses "
            "(several gigabytes the first time, minutes on a fast line)",
            ["--progress-bar", "raw", "--editable", project],
        )
        stamp = {"fingerprint": self.fingerprint(), "extras": sorted(extras)}
        (self.folder / STAMP).write_text(json.dumps(stamp), encoding="utf-8")
        (self.folder / UNFINISHED).unlink()

    def _stamp(self) -> dict[str, Any]:
        try:
            stamp = json.loads((self.folder / STAMP).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _check_place(self) -> None:
        try:
            with tempfile.TemporaryFile(dir=self.root):
                pass
        except OSError as error:
            raise InstallError(
                f"{self.root} cannot be written to ({error.strerror}), so nothing can be "
                "installed there.\nCopy the folder to a place of your own and run the copy."
            ) from error
        free = shutil.disk_usage(self.root).free / 1e9
        if free < NEEDED_GB and not (self.folder / STAMP).exists():
            say(f"Only {free:.1f} GB are free here; the libraries may need {NEEDED_GB} GB.")

    def _usable(self) -> bool:
        """Whether what is there can be built upon. An installation that was cut off cannot: pip
        takes a half-copied library for a whole one. Nor can a folder that was moved."""
        if not (self.folder / "pyvenv.cfg").exists():
            if _has_files(self.folder):
                raise InstallError(
                    f"{self.folder} is there but is no virtual environment.\n"
                    "It was left as it is. Rename it, then run this command again."
                )
            return False
        if (self.folder / UNFINISHED).exists():
            say("The last installation did not finish; the environment is made anew.")
            return False
        try:
            told = subprocess.run(
                [self.program("python"), "-c", "import pip, sys; print(sys.prefix)"],
                capture_output=True,
                text=True,
                check=True,
            )
        except (OSError, subprocess.CalledProcessError):
            say("The virtual environment does not work any more; it is made anew.")
            return False
        scripts_name = self.program("pip").read_text(errors="replace").splitlines()[:1]
        if sys.platform != "win32" and str(self.folder) not in "".join(scripts_name):
            say("The folder was moved; the virtual environment is made anew.")
            return False
        return bool(told.stdout.strip())

    def _pip(self, title: str, arguments: list[str]) -> None:
        reader = pip_output.Reader(self.folder)
        command = [
            str(self.program("python")),
            *("-m", "pip", "install", "--disable-pip-version-check", "--no-input"),
            *("--constraint", str(self.constraints)),
            *arguments,
        ]
        try:
            with Progress(title) as progress:
                processes.run(command, progress, describe=reader.describe)
        except processes.FailedError as error:
            raise InstallError(pip_output.explain(error.output)) from error


def create(folder: Path) -> None:
    """Make a virtual environment, in the place of one that is there. Raises ``InstallError``."""
    _provide_ensurepip()
    try:
        with Progress(f"Making a virtual environment in {folder.name}") as progress:
            processes.run([sys.executable, "-m", "venv", "--clear", str(folder)], progress)
    except (processes.FailedError, OSError) as error:
        output = getattr(error, "output", "") or str(error)
        raise InstallError(f"The virtual environment could not be made:\n{output}") from error


def _has_files(folder: Path) -> bool:
    return folder.exists() and any(not path.is_dir() for path in folder.rglob("*"))


def _provide_ensurepip() -> None:
    """Debian keeps ``ensurepip`` in a package of its own."""
    if importlib.util.find_spec("ensurepip") is not None:
        return
    name = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not system.is_debian():
        raise InstallError("This Python lacks the standard module ensurepip; install it.")
    if not system.provide([name]):
        raise InstallError("Without it no virtual environment can be made.")
