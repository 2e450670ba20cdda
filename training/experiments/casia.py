"""CASIA v1 by scene: which picture belongs to which group and split.

File names say from which pictures a forgery was made (``Sp_D_..._sec0046_ani0016_0558`` is
``Au_sec_0046`` with something of ``Au_ani_0016``). Pictures that share any are one group: a
background must never be on both sides of a split.
"""

from __future__ import annotations

import csv
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from training.datasets.folders import FolderError

#: shares of the pictures (train, validation, test)
SHARES = {"train": 0.6, "validation": 0.12, "test": 0.28}
_SCENE = re.compile(r"[a-z]{3}\d{4}")


@dataclass(frozen=True)
class CasiaPicture:
    """``mask`` is None when authentic; ``group`` is the smallest scene name of its group."""

    image: Path
    mask: Path | None
    group: str
    split: str


def scenes(stem: str) -> tuple[str, ...]:
    """Scene names in a file name, e.g. ("sec0046", "ani0016")."""
    if stem.startswith("Au_"):
        return ("".join(stem.split("_")[1:3]),)
    return tuple(dict.fromkeys(p for p in stem.split("_") if _SCENE.fullmatch(p)))


def group_scenes(stems: list[str]) -> dict[str, str]:
    """Scene -> name of its group (connected components over shared scenes)."""
    parent: dict[str, str] = {}

    def root(scene: str) -> str:
        parent.setdefault(scene, scene)
        while parent[scene] != scene:
            scene = parent[scene]
        return scene

    for stem in stems:
        first, *others = scenes(stem)
        for other in (first, *others):
            low, high = sorted((root(first), root(other)))
            parent[high] = low
    return {scene: root(scene) for scene in parent}


def split_groups(sizes: dict[str, int]) -> dict[str, str]:
    """Group -> split, so that the shares of pictures come close to ``SHARES``. The largest
    group trains; the others follow in the order of their names' sha256, each to the split that
    lacks most."""
    order = sorted(sizes, key=lambda g: hashlib.sha256(g.encode()).hexdigest())
    largest = max(order, key=lambda g: (sizes[g], g))
    total = sum(sizes.values())
    filled = dict.fromkeys(SHARES, 0)
    result = {}
    for group in [largest, *(g for g in order if g != largest)]:
        lacking = {s: share - filled[s] / total for s, share in SHARES.items()}
        split = max(lacking, key=lambda s: lacking[s])
        result[group] = split
        filled[split] += sizes[group]
    return result


def read_casia(folder: Path) -> list[CasiaPicture]:
    """The pictures of ``folder/images`` (with ``folder/masks``) and the index beside it.

    Raises:
        FolderError: the index is missing or names none.
    """
    index = folder.parent / "index.csv"
    if not index.is_file():
        raise FolderError(
            f"There is no index.csv beside {folder.name}.",
            "Name the folder of CASIA v1 whose pictures the index lists.",
        )
    with index.open(newline="", encoding="utf-8") as file:
        rows = [r for r in csv.DictReader(file) if r["set"] == folder.name]
    if not rows:
        raise FolderError(f"index.csv lists no picture of {folder.name}.")
    stems = [Path(row["image"]).stem for row in rows]
    groups = group_scenes(stems)
    sizes: dict[str, int] = {}
    for stem in stems:
        group = groups[scenes(stem)[0]]
        sizes[group] = sizes.get(group, 0) + 1
    splits = split_groups(sizes)
    return [
        CasiaPicture(
            image=index.parent / row["image"],
            mask=index.parent / row["mask"] if row["mask"] else None,
            group=groups[scenes(stem)[0]],
            split=splits[groups[scenes(stem)[0]]],
        )
        for row, stem in zip(rows, stems, strict=True)
    ]
