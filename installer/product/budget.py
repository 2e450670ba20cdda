"""What a built product must not exceed and must not hold. ``.ci/run`` fails when it does."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable
from pathlib import Path

from installer.product import contents

MEGA = 1_000_000
#: bytes of the CPU flavour as it lies on the disk, and of each package of it
INSTALLED, PACKED = 950 * MEGA, 300 * MEGA
#: what a CPU flavour must not hold: a slip in its environment brings gigabytes
CUDA = re.compile(
    r"(^|/)(nvidia|triton)(/|$)|"
    r"(^|/)(lib)?(cudart|cublas|cudnn|cufft|cufile|cupti|curand|cusolver|cusparse|nccl|nvrtc|"
    r"nvjitlink|nvjpeg|nvshmem|nvtoolsext|nvtx|torch_cuda|c10_cuda|torch_cuda_linalg)"
    r"[^/]*\.(so|dll)",
    re.IGNORECASE,
)
#: what every product must hold
WANTED = (
    "resources/checkpoints/palimpsest.safetensors",
    "resources/checkpoints/palimpsest.json",
    "resources/samples/golden.json",
    "resources/fonts/NotoSans-Regular.ttf",
    "resources/icons/palimpsest-128.png",
    "resources/report/report.typ",
    "resources/trust/c2pa-trust-list.pem",
    "resources/NOTICE",
    "resources/commit.txt",
    "forensics_gui/report/catalogue/fr.json",
    "training/synthesis/weights/regenerator.safetensors",
)


def size(folder: Path) -> int:
    """Bytes of all files below ``folder``; one file with two names counts once."""
    seen: set[tuple[int, int]] = set()
    total = 0
    for path in folder.rglob("*"):
        known = path.lstat()
        identity = (known.st_dev, known.st_ino)
        if stat.S_ISREG(known.st_mode) and (identity not in seen or not known.st_ino):
            seen.add(identity)
            total += known.st_size
    return total


def cuda(names: Iterable[str]) -> list[str]:
    """Those of ``names`` that belong to CUDA or triton."""
    return [name for name in names if CUDA.search(name)]


def problems(folder: Path, flavour: str, packages: Iterable[Path] = ()) -> list[str]:
    """Everything wrong with a built folder and the packages made of it, as sentences."""
    found = [
        f"{name} is missing" for name in WANTED if not (folder / contents.INSIDE / name).is_file()
    ]
    if flavour != "cpu":
        return found
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*")]
    if strays := cuda(names):
        found.append(f"{len(strays)} files of CUDA are in it: {', '.join(sorted(strays)[:5])}")
    if (taken := size(folder)) > INSTALLED:
        found.append(f"{taken / MEGA:.0f} MB installed; the budget is {INSTALLED / MEGA:.0f} MB")
    for package in packages:
        if (packed := package.stat().st_size) > PACKED:
            found.append(
                f"{package.name} has {packed / MEGA:.0f} MB; the budget is {PACKED / MEGA:.0f} MB"
            )
    return found
