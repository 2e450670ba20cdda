"""A pool from a person's own folder of authentic photographs, without preparation."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from model.errors import PalimpsestError
from training import pictures
from training.datasets.names import SUFFIXES, is_mask, named
from training.pictures import RGB, Tables
from training.pools import LARGE, Picture, Pool, variants

#: shorter side of a usable photograph, and how many of them there must be
LEAST_SIDE = 64
LEAST_PHOTOGRAPHS = 2


class FolderPoolError(PalimpsestError):
    """A person's folder cannot serve as a pool."""

    code = "training.folder_pool"


def from_folder(
    folder: Path,
    cuts: Path,
    limit: int = 100_000,
    say: Callable[[int, int, str], None] = lambda done, total, text: None,
) -> tuple[Pool, list[str]]:
    """A pool of one plain folder of authentic photographs, walked with all below it.

    A tenth of the photographs (by a hash of their paths) is ``validation`` and a tenth ``test``
    from twenty on; below, all are ``train``. Large photographs are cut as in :func:`prepare`, into
    ``cuts``. Of more than ``limit`` photographs the first by the hash are taken.

    Returns:
        the pool, and the names of files that could not be read or are tiny.

    Raises:
        FolderPoolError: no folder, nothing in it, masks in it, or too little that can be read.
    """
    if not folder.is_dir():
        what = "is not a folder" if folder.exists() else "does not exist"
        raise FolderPoolError(f"{folder.name} {what}.", "Name a folder of authentic photographs.")
    files = [
        p for p in folder.rglob("*")
        if p.suffix.lower() in SUFFIXES and not p.name.startswith(".") and p.is_file()
    ]  # fmt: skip
    masks = [p.name for p in files if is_mask(p)]
    if masks:
        raise FolderPoolError(
            f"{folder.name} holds masks ({masks[0]}), so its images are not all authentic.",
            "Name a folder with authentic photographs only.",
        )
    if not files:
        raise FolderPoolError(
            f"There is no photograph in {folder.name}.",
            "Photographs are files ending in " + ", ".join(sorted(SUFFIXES)) + ".",
        )
    names = {p: p.relative_to(folder).as_posix() for p in files}
    files.sort(key=lambda p: hashlib.sha256(names[p].encode("utf-8", "surrogateescape")).digest())
    pool, left_out = Pool(folder, cuts), []
    tables: dict[Tables, None] = {}
    files = files[:limit]
    for number, path in enumerate(files):
        say(number, len(files), "reading photographs")
        try:
            data = path.read_bytes()
            rgb = pictures.decode(data, path.name)
        except (OSError, pictures.PictureError):
            left_out.append(names[path])
            continue
        if min(rgb.shape[:2]) < LEAST_SIDE:
            left_out.append(names[path])
            continue
        found = pictures.quantisation_tables(data)
        if found is not None and len(found) == 2:
            tables[found] = None
        pool.pictures += _add(pool, names[path], rgb, np.random.default_rng(len(data)))
    groups = list(dict.fromkeys(p.group for p in pool.pictures))
    if len(groups) < LEAST_PHOTOGRAPHS:
        raise FolderPoolError(
            f"{folder.name} holds {len(groups)} usable photograph(s); {LEAST_PHOTOGRAPHS} are the "
            "least from which splices can be made.",
            f"Add photographs of at least {LEAST_SIDE} pixels a side"
            + (f"; these could not be used: {named(left_out)}." if left_out else "."),
        )
    tenth = len(groups) // 10 if len(groups) >= 20 else 0
    splits = dict.fromkeys(groups, "train")
    splits.update(dict.fromkeys(groups[:tenth], "test"))
    splits.update(dict.fromkeys(groups[tenth : 2 * tenth], "validation"))
    pool.pictures = [replace(p, split=splits[p.group]) for p in pool.pictures]
    pool.tables = [[list(t) for t in pair] for pair in tables]
    return pool, left_out


def _add(pool: Pool, name: str, rgb: RGB, rng: np.random.Generator) -> Iterator[Picture]:
    """A photograph of a plain folder as itself or, when large, as its cuts."""
    if rgb.shape[0] * rgb.shape[1] <= LARGE:
        yield Picture(name, "photographs", name, "train")
        return
    stem = hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    pool.out.mkdir(parents=True, exist_ok=True)
    for part, variant in variants(rgb, rng):
        target = Path(f"{stem}-{part}.png")
        temporary = pool.out / f"{stem}.tmp"
        if not (pool.out / target).exists():
            temporary.write_bytes(pictures.png(np.ascontiguousarray(variant)))
            temporary.replace(pool.out / target)
        yield Picture(str(target), "photographs", name, "train", True)
