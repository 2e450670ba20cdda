"""The images to evaluate on: an index file, a folder of images and masks, or a data set."""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from training import pictures
from training.datasets.folders import find_pairs
from training.evaluation.records import EvaluationError
from training.pictures import RGB, Mask, PictureError

AUTHENTIC = "authentic"
NOT_STATED = "not stated"
#: what the images of well-known sets are, where neither index nor name says it
_KNOWN = {
    "comofod": "copy-move",
    "coverage": "copy-move",
    "columbia": "splicing",
    "imd2020": "real-life edits",
}

Encoded = Callable[[], bytes]


@dataclass(frozen=True)
class Item:
    """One image to evaluate on.

    Attributes:
        set: name of its set.
        name: its path within the data, by which figures are filed; unique.
        label: 1 is manipulated, 0 is authentic.
        manipulation: the kind of manipulation, ``"authentic"`` or ``"not stated"``.
        group: images of one scene or person share it; intervals resample whole groups.
        encoded: reads the file's bytes; may raise ``OSError``.
        encoded_mask: the same of its mask; ``None`` when authentic.
    """

    set: str
    name: str
    label: int
    manipulation: str
    group: str
    encoded: Encoded
    encoded_mask: Encoded | None

    @property
    def stem(self) -> str:
        """File name without its ending: maps are kept under it."""
        return Path(self.name).stem

    def data(self) -> bytes:
        """The image's encoded bytes.

        Raises:
            PictureError: they cannot be read.
        """
        return _bytes(self.encoded, self.name)

    def mask_data(self) -> bytes | None:
        """The mask's encoded bytes, ``None`` when authentic.

        Raises:
            PictureError: they cannot be read.
        """
        if self.encoded_mask is None:
            return None
        return _bytes(self.encoded_mask, f"The mask of {Path(self.name).name}")

    def decode(self, data: bytes) -> tuple[RGB, Mask]:
        """RGB (H, W, 3) of the encoded bytes and the mask (H, W), empty when authentic.

        Raises:
            PictureError: image or mask cannot be decoded, or the mask does not fit.
        """
        name = Path(self.name).name
        rgb = pictures.decode(data, name)
        encoded = self.mask_data()
        if encoded is None:
            return rgb, np.zeros(rgb.shape[:2], bool)
        grey = pictures.decode_grey(encoded, f"The mask of {name}")
        if grey.shape != rgb.shape[:2]:
            raise PictureError(
                f"The mask of {name} is {grey.shape[1]}x{grey.shape[0]}, its image "
                f"{rgb.shape[1]}x{rgb.shape[0]}.",
                "A mask has the size of its image as stored, before any rotation.",
            )
        # Masks of 0 and 1 are as common as masks of 0 and 255.
        mask = grey > 0 if grey.max() == 1 else grey > 127
        if not mask.any():
            raise PictureError(
                f"The mask of {name} marks nothing.",
                "A mask is white (above 127) where the image was changed; leave the masks of "
                "authentic images out.",
            )
        return rgb, np.asarray(mask)


def read_items(data: Path, split: str = "") -> list[Item]:
    """The images of a folder or of an HDF5 data set. A folder is read by its ``index.csv``
    (set, image, mask, label, and manipulation and group when it has those columns), or else by
    names, see :mod:`training.datasets.folders`.

    Args:
        data: the folder or file.
        split: of a data set file, "train", "validation" or "test"; all of it when empty.

    Raises:
        PalimpsestError: there is nothing to evaluate on, or the index or data set cannot be
            used.
    """
    if data.is_file():
        from training.evaluation import stored_items

        return stored_items.read(data, split)
    if split:
        raise EvaluationError("A folder has no splits.", "Leave --split out, or build a data set.")
    if (data / "index.csv").is_file():
        return _from_index(data)
    return [
        file_item(
            pair.set,
            pair.image.relative_to(data).as_posix(),
            pair.image,
            pair.mask,
            label=int(pair.mask is not None),
        )
        for pair in find_pairs(data)
    ]


def file_item(
    name_of_set: str,
    name: str,
    image: Path,
    mask: Path | None,
    *,
    label: int,
    manipulation: str = "",
    group: str = "",
) -> Item:
    """An item of two files; what is not stated is taken from the names of well-known sets."""
    return Item(
        set=name_of_set,
        name=name,
        label=label,
        manipulation=manipulation or manipulation_of(name_of_set, image.name, bool(label)),
        group=f"{name_of_set}/{group or group_of(name_of_set, image.stem)}",
        encoded=image.read_bytes,
        encoded_mask=mask.read_bytes if mask is not None else None,
    )


def chosen(
    items: Sequence[Item],
    sets: Sequence[str] = (),
    limit: int | Mapping[str, int] | None = None,
) -> list[Item]:
    """The items of the named sets (all without any), at most ``limit`` of each set and class, or
    of the sets it names: those whose file names have the smallest sha1, the same ones every
    time, and no matter how the folder is ordered.

    Raises:
        EvaluationError: a named set is not there.
    """
    there = {item.set for item in items}
    for name in (*sets, *(limit if isinstance(limit, Mapping) else ())):
        if name not in there:
            raise EvaluationError(
                f"There is no set named {name}.", "There are: " + ", ".join(sorted(there)) + "."
            )
    rows = [item for item in items if not sets or item.set in sets]
    if limit is None:
        return rows
    groups: dict[tuple[str, int], list[Item]] = {}
    for item in rows:
        groups.setdefault((item.set, item.label), []).append(item)
    kept = set()
    for (name, _), members in groups.items():
        most = limit.get(name) if isinstance(limit, Mapping) else limit
        kept |= {item.name for item in sorted(members, key=_order)[:most]}
    return [item for item in rows if item.name in kept]


def manipulation_of(name: str, file: str, manipulated: bool) -> str:
    """The kind of manipulation of a set's file. CASIA's file names say it: ``_S_`` for a region
    of the same picture, ``_D_`` for one of another."""
    if not manipulated:
        return AUTHENTIC
    if name.lower().startswith("casia"):
        parts = file.split("_")[1:2]
        return {"S": "copy-move", "D": "splicing"}.get("".join(parts), NOT_STATED)
    return _KNOWN.get(name.lower(), NOT_STATED)


def group_of(name: str, stem: str) -> str:
    """The scene of a set's file: in CASIA, CoMoFoD and IMD2020 the name of a manipulated image
    tells which authentic one it was made from. Elsewhere each image is its own group."""
    known = name.lower()
    if known.startswith("casia"):
        authentic = re.fullmatch(r"Au_([a-z]{3})_?(\d+)", stem)
        if authentic:
            return "".join(authentic.groups())
        based_on = re.search(r"_([a-z]{3}\d{4,5})_[a-z]{3}\d{4,5}_", stem)
        return based_on.group(1) if based_on else stem
    if known == "comofod":
        return stem.removeprefix("orig_").partition("_")[0]
    if known == "imd2020":
        return stem.partition("_")[0]
    return stem


def _bytes(read: Encoded, name: str) -> bytes:
    try:
        return read()
    except OSError as error:
        raise PictureError(
            f"{name} could not be read: {error.strerror or error}.",
            "Check that the file is there and may be read.",
        ) from error


def _order(item: Item) -> bytes:
    name = Path(item.name).name
    return hashlib.sha1(name.encode(), usedforsecurity=False).digest()


def _from_index(data: Path) -> list[Item]:
    items: dict[str, Item] = {}
    try:
        with (data / "index.csv").open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            missing = {"set", "image", "mask", "label"} - set(reader.fieldnames or ())
            if missing:
                raise EvaluationError(
                    f"index.csv has no column {', '.join(sorted(missing))}.",
                    "Its columns are set, image, mask, label and, if known, manipulation and "
                    "group.",
                )
            for row in reader:
                item = _row(data, row, reader.line_num)
                if item.name in items:
                    raise EvaluationError(
                        f"index.csv, line {reader.line_num}: {item.name} is named twice.",
                        "Remove one of the two lines.",
                    )
                items[item.name] = item
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise EvaluationError(
            f"index.csv cannot be read: {error}.", "It is a text file in UTF-8, with commas."
        ) from error
    if not items:
        raise EvaluationError("index.csv names no image.", "Add a line for each image.")
    return list(items.values())


def _row(data: Path, row: dict[str, str | None], line: int) -> Item:
    cells = {key: (row.get(key) or "").strip() for key in ("set", "image", "mask", "label")}
    label, mask = cells["label"], cells["mask"]
    if label not in ("0", "1") or (label == "1") != bool(mask) or not cells["image"]:
        raise EvaluationError(
            f"index.csv, line {line}: image {cells['image']!r}, label {label!r} and mask "
            f"{mask!r} do not fit together.",
            "Label 1 (manipulated) needs a mask, label 0 (authentic) has none.",
        )
    return file_item(
        cells["set"] or data.name,
        cells["image"],
        data / cells["image"],
        data / mask if mask else None,
        label=int(label),
        manipulation=(row.get("manipulation") or "").strip(),
        group=(row.get("group") or "").strip(),
    )
