"""What a built product must not exceed and must not hold. ``.ci/run`` fails when it does."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable
from pathlib import Path

from installer.product import contents

MEGA = 1_000_000
#: bytes of a flavour as it lies on the disk, and of each package of it
INSTALLED = {"cpu": 950 * MEGA, "cuda": 4200 * MEGA}
PACKED = {"cpu": 300 * MEGA, "cuda": 2500 * MEGA}
#: what a CPU flavour must not hold: a slip in its environment brings gigabytes
CUDA = re.compile(
    r"(^|/)(nvidia|triton|cuda/bindings)(/|$)|"
    r"(^|/)(lib)?(cudart|cublas|cudnn|cufft|cufile|cupti|curand|cusolver|cusparse|nccl|nvrtc|"
    r"nvjitlink|nvjpeg|nvshmem|nvtoolsext|nvtx|caffe2_nvrtc|c10_cuda|torch_cuda|torch_nvshmem)"
    r"[^/]*\.(so|dll)",
    re.IGNORECASE,
)
#: triton compiles, which nothing here does: no flavour holds it
TRITON = re.compile(r"(^|/)triton(/|$)")
#: a library of each kind that a CUDA flavour must hold: torch's, what it links to, and what is
#: opened by name only
CARD = ("torch_cuda.", "cudart", "cublas", "cudnn_ops", "nvrtc-builtins")
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
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*")]
    if flavour == "cpu":
        if strays := cuda(names):
            found.append(f"{len(strays)} files of CUDA are in it: {', '.join(sorted(strays)[:5])}")
    else:
        there = [name.rpartition("/")[2].removeprefix("lib") for name in names]
        found += [
            f"a library {kind.rstrip('.')} of CUDA's is missing"
            for kind in CARD
            if not any(name.startswith(kind) for name in there)
        ]
        if any(TRITON.search(name) for name in names):
            found.append("triton is in it")
    installed, most = INSTALLED[flavour], PACKED[flavour]
    if (taken := size(folder)) > installed:
        found.append(f"{taken / MEGA:.0f} MB installed; the budget is {installed / MEGA:.0f} MB")
    for package in packages:
        if (packed := package.stat().st_size) > most:
            found.append(
                f"{package.name} has {packed / MEGA:.0f} MB; the budget is {most / MEGA:.0f} MB"
            )
    return found
