"""The images to evaluate on: an index file or a folder of images and masks."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from training import pictures
from training.datasets.folders import FolderError, find_pairs
from training.pictures import RGB, Mask, PictureError

AUTHENTIC = "authentic"
#: what the images of well-known sets are, where neither index nor name says it
_KNOWN = {
    "comofod": "copy-move",
    "coverage": "copy-move",
    "columbia": "splicing",
    "imd2020": "real-life edits",
}


@dataclass(frozen=True)
class Item:
    """One image: ``label`` 1 is manipulated, ``mask`` its mask; ``name`` is its path within
    the data, by which figures are filed."""

    set: str
    name: str
    image: Path
    mask: Path | None
    label: int
    manipulation: str

    def read(self) -> tuple[RGB, Mask]:
        """RGB (H, W, 3) and mask (H, W), empty when authentic.

        Raises:
            PictureError: a file cannot be read, or the mask does not fit.
        """
        rgb = pictures.read(self.image)
        if self.mask is None:
            return rgb, np.zeros(rgb.shape[:2], bool)
        grey = pictures.read_grey(self.mask)
        if grey.shape != rgb.shape[:2]:
            raise PictureError(
                f"{self.mask.name} is {grey.shape[1]}x{grey.shape[0]}, its image "
                f"{rgb.shape[1]}x{rgb.shape[0]}.",
                "A mask has the size of its image as stored, before any rotation.",
            )
        # Masks of 0 and 1 are as common as masks of 0 and 255.
        mask = grey > 0 if grey.max() == 1 else grey > 127
        if not mask.any():
            raise PictureError(
                f"{self.mask.name} marks nothing.",
                "A mask is white (above 127) where the image was changed; leave the masks of "
                "authentic images out.",
            )
        return rgb, np.asarray(mask)


def read_items(data: Path) -> list[Item]:
    """The images of a folder: by its ``index.csv`` (set, image, mask, label, and manipulation
    when it has that column) or by names, see :mod:`training.datasets.folders`.

    Raises:
        FolderError: there is nothing to evaluate on, or the index cannot be used.
    """
    if (data / "index.csv").is_file():
        return _from_index(data)
    return [
        Item(
            set=pair.set,
            name=pair.image.relative_to(data).as_posix(),
            image=pair.image,
            mask=pair.mask,
            label=int(pair.mask is not None),
            manipulation=manipulation_of(pair.set, pair.image.name, pair.mask is not None),
        )
        for pair in find_pairs(data)
    ]


def limited(items: Sequence[Item], limit: int | None) -> list[Item]:
    """At most ``limit`` images of each set and class, those whose file names have the smallest
    sha1: the same ones every time, and no matter how the folder is ordered."""
    if limit is None:
        return list(items)
    groups: dict[tuple[str, int], list[Item]] = {}
    for item in items:
        groups.setdefault((item.set, item.label), []).append(item)
    kept = {
        item.name
        for rows in groups.values()
        for item in sorted(
            rows, key=lambda i: hashlib.sha1(i.image.name.encode(), usedforsecurity=False).digest()
        )[:limit]
    }
    return [item for item in items if item.name in kept]


def manipulation_of(name: str, file: str, manipulated: bool) -> str:
    """The kind of manipulation of a set's file. CASIA's file names say it: ``_S_`` for a region
    of the same picture, ``_D_`` for one of another."""
    if not manipulated:
        return AUTHENTIC
    if name.lower().startswith("casia"):
        parts = file.split("_")[1:2]
        return {"S": "copy-move", "D": "splicing"}.get("".join(parts), "not stated")
    return _KNOWN.get(name.lower(), "not stated")


def _from_index(data: Path) -> list[Item]:
    items = []
    with (data / "index.csv").open(newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        missing = {"set", "image", "mask", "label"} - set(reader.fieldnames or ())
        if missing:
            raise FolderError(
                f"index.csv has no column {', '.join(sorted(missing))}.",
                "Its columns are set, image, mask, label and, if known, manipulation.",
            )
        for row in reader:
            if row["label"] not in ("0", "1") or (row["label"] == "1") != bool(row["mask"]):
                raise FolderError(
                    f"index.csv, line {reader.line_num}: label {row['label']!r} and mask "
                    f"{row['mask']!r} do not fit together.",
                    "Label 1 (manipulated) needs a mask, label 0 (authentic) has none.",
                )
            label = int(row["label"])
            stated = (row.get("manipulation") or "").strip()
            items.append(
                Item(
                    set=row["set"],
                    name=row["image"],
                    image=data / row["image"],
                    mask=data / row["mask"] if label else None,
                    label=label,
                    manipulation=stated
                    or manipulation_of(row["set"], Path(row["image"]).name, bool(label)),
                )
            )
    if not items:
        raise FolderError("index.csv names no image.", "Add a line for each image.")
    return items
