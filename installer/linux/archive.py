"""The self-extracting archive: for every distribution with a new enough C library, without root.

An outer archive of makeself's, not compressed, holds the product as one zstd file, the zstd that
unpacks it (many systems have none), and ``install.sh``. That file is the .deb's own: compressing
takes minutes, and the same bytes serve both.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from installer import version as project
from installer.console import InstallError, Progress
from installer.linux import deb, depends, manual, share
from installer.product import contents

HERE = Path(__file__).resolve().parent
_LIBRARY = re.compile(r"^\s*(lib(?:z|lzma|lz4|zstd)\.so\.\d+) => (/\S+)", re.MULTILINE)


def file_name(flavour: str, version: str) -> str:
    """``palimpsest-0.1.0-linux-x86_64-cpu.run``."""
    return f"palimpsest-{version}-linux-x86_64-{flavour}.run"


def script(version: str, glibc: tuple[int, int]) -> str:
    """``install.sh`` with the version and the oldest C library in it."""
    text = (HERE / "install.sh").read_text(encoding="utf-8")
    text = text.replace("@VERSION@", version).replace("@GLIBC@", f"{glibc[0]}.{glibc[1]}")
    return text.replace("@PLACE@", deb.PLACE)


def build(root: Path, product: Path, flavour: str, moment: int) -> Path:
    """Make the archive of a built product; its path. Raises ``InstallError``."""
    version = project.version()
    package = package_of(root, product, flavour, moment)
    stage = root / "dist" / f"archive-{flavour}"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    target = root / "dist" / file_name(flavour, version)
    target.unlink(missing_ok=True)
    try:
        with Progress(f"Packing {target.name}"):
            deb.data(package, stage / "payload.tar.zst")
            _fill(root, product, stage, version, moment)
            _pack(stage, target, version, moment)
    except subprocess.CalledProcessError as error:
        raise InstallError(f"{error.cmd[0]} failed: {error.stderr}") from error
    finally:
        shutil.rmtree(stage)
    return target


def package_of(root: Path, product: Path, flavour: str, moment: int) -> Path:
    """The .deb of this product, made when it is not there or the product is newer."""
    package = root / "dist" / deb.file_name(flavour, project.version())
    changed = max(path.lstat().st_mtime for path in [product, *product.rglob("*")])
    if package.is_file() and package.stat().st_mtime >= changed:
        return package
    return deb.build(root, product, flavour, moment)


def _fill(root: Path, product: Path, stage: Path, version: str, moment: int) -> None:
    zstd = Path(shutil.which("zstd") or "zstd").resolve()
    shutil.copyfile(zstd, stage / "zstd")
    (stage / "zstd").chmod(0o755)
    linked = subprocess.run(["ldd", str(zstd)], capture_output=True, text=True, check=True)
    (stage / "zstd-libraries").mkdir()
    for name, path in _LIBRARY.findall(linked.stdout):
        shutil.copyfile(path, stage / "zstd-libraries" / name)
    listed = manual.commands(manual.ask([str(product / contents.CONSOLE)]))
    share.write(stage / "share", root / "resources" / "icons", version, moment, listed)
    (stage / "install.sh").write_text(
        script(version, depends.needs(product).glibc), encoding="utf-8"
    )
    shutil.copyfile(HERE / "uninstall.sh", stage / "uninstall.sh")
    for name in ("install.sh", "uninstall.sh"):
        (stage / name).chmod(0o755)


def _pack(stage: Path, target: Path, version: str, moment: int) -> None:
    date = f"{datetime.fromtimestamp(moment, UTC):%a %b %d %H:%M:%S UTC %Y}"
    same = f"--sort=name --mtime=@{moment} --owner=0 --group=0 --numeric-owner"
    command = [
        *("makeself", "--nocomp", "--nox11", "--sha256", "--quiet", "--tar-quietly"),
        *("--packaging-date", date, "--tar-extra", same),
        *(str(stage), str(target), f"Palimpsest {version}", "./install.sh"),
    ]
    subprocess.run(
        command, env={**os.environ, "LC_ALL": "C"}, check=True, capture_output=True, text=True
    )
