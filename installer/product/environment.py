"""The environment in which a flavour is frozen: the pinned versions of everything, with the
torch of that flavour. Apart from ``.venv``, whose torch is CUDA's on Linux."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from installer import pip_output, processes
from installer.console import InstallError, Progress
from installer.environment import create
from installer.product import contents

STAMP = "installed.json"
#: torch and torchvision by flavour and system. The plain wheel for Linux is CUDA's, the plain
#: one for Windows is not; "+cpu" cannot be met by a CUDA build.
TORCH = {
    ("cpu", "linux"): ("torch==2.13.0+cpu", "torchvision==0.28.0"),
    ("cpu", "win32"): ("torch==2.13.0", "torchvision==0.28.0"),
    ("cuda", "linux"): ("torch==2.12.1", "torchvision==0.27.1"),
    ("cuda", "win32"): ("torch==2.12.1+cu130", "torchvision==0.27.1+cu130"),
}
_TORCHES_OWN = re.compile(r"(?i)(torch|torchvision|triton)==|(?i:cuda|nvidia)-")
_NO_TORCH = """\
pip finds no {torch} for this system. Builds of torch for one kind of device are on PyTorch's own
package index; name it: installer/package.py environment --torch-index URL
(pytorch.org, "Start locally", shows the address for the device.)"""


def requirements(root: Path, flavour: str, platform: str) -> list[str]:
    """What the environment holds: the project's dependencies, with the flavour's torch, and
    PyInstaller."""
    contents.check(flavour, platform)
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [
        *project["dependencies"],
        *(line for line in project["optional-dependencies"]["dev"] if "pyinstaller" in line),
    ]
    return [
        *TORCH[flavour, platform],
        *(line for line in named if not re.match(r"torch(vision)?\b(?!metrics)", line)),
    ]


def constraints(root: Path, flavour: str) -> str:
    """The pinned versions, without those of another torch."""
    lines = (root / "installer" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if flavour == "cpu":
        lines = [line for line in lines if not _TORCHES_OWN.match(line)]
    return "\n".join(lines) + "\n"


class BuildEnvironment:
    """``dist/env-FLAVOUR`` of the checkout at ``root``."""

    def __init__(self, root: Path, flavour: str, platform: str = sys.platform) -> None:
        self.root, self.flavour, self.platform = root, flavour, platform
        self.folder = root / "dist" / f"env-{flavour}"
        self._wanted = requirements(root, flavour, platform)

    @property
    def python(self) -> Path:
        """Its interpreter."""
        if self.platform == "win32":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    @property
    def wheels(self) -> Path:
        """pip's own record of the wheels that were installed."""
        return self.folder / "wheels.json"

    def fingerprint(self) -> str:
        """Digest of everything the environment depends on."""
        parts = [str(self.root), *self._wanted, constraints(self.root, self.flavour)]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def install(self, torch_index: str = "") -> None:
        """Make it, unless it is there and up to date. Raises ``InstallError``."""
        stamp = self.folder / STAMP
        try:
            if json.loads(stamp.read_text(encoding="utf-8")) == self.fingerprint():
                return
        except (OSError, ValueError):
            pass
        create(self.folder)
        title = f"Installing what the {self.flavour} flavour is made of"
        with tempfile.TemporaryDirectory(prefix="palimpsest-build-") as place:
            pinned = Path(place) / "constraints.txt"
            pinned.write_text(constraints(self.root, self.flavour), encoding="utf-8")
            reader = pip_output.Reader(self.folder)
            try:
                with Progress(title) as progress:
                    base = [str(self.python), "-m", "pip", "install", "--no-input"]
                    # which wheels, from where: the bill of materials says so
                    base += ["--disable-pip-version-check", "--report", str(self.wheels)]
                    if torch_index:
                        base += ["--extra-index-url", torch_index]
                    processes.run(
                        [*base, "--constraint", str(pinned), *self._wanted],
                        progress,
                        describe=reader.describe,
                    )
            except processes.FailedError as error:
                torch = self._wanted[0]
                if f"No matching distribution found for {torch}" in error.output:
                    raise InstallError(_NO_TORCH.format(torch=torch)) from error
                raise InstallError(pip_output.explain(error.output)) from error
        self._check_torch()
        stamp.write_text(json.dumps(self.fingerprint()), encoding="utf-8")

    def _check_torch(self) -> None:
        ask = "import torch; print(torch.version.cuda or 'cpu')"
        command = [str(self.python), "-W", "ignore", "-c", ask]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
        if (told == "cpu") != (self.flavour == "cpu"):
            raise InstallError(f"The torch that was installed is built for {told}.")
