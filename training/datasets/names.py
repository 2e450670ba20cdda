"""What the names of files and folders say: masks, originals, splits, groups."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path, PurePath

from training.datasets.errors import DataSetError

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp"})
#: pictures that this room cannot decode: told, never passed over in silence
OTHER_PICTURES = frozenset(
    {".heic", ".heif", ".avif", ".gif", ".jxl", ".jp2", ".psd", ".cr2", ".cr3", ".nef", ".arw"}
    | {".dng", ".raf", ".orf", ".rw2"}
)
MASK_ENDINGS = ("_mask", "_gt")
MASK_FOLDERS = frozenset({"mask", "masks", "gt", "groundtruth", "ground_truth"})
ORIGINAL_ENDINGS = ("_original", "_orig")
ORIGINAL_FOLDERS = frozenset({"original", "originals", "authentic", "real", "pristine"})
EDITED_FOLDERS = frozenset({"tampered", "manipulated", "fake", "edited", "forged", "spliced"})
#: folders that say what their images are and not which set they belong to
CLASS_FOLDERS = frozenset({"image", "images"}) | ORIGINAL_FOLDERS | EDITED_FOLDERS
SPLIT_FOLDERS = {
    "train": "train", "training": "train",
    "val": "validation", "valid": "validation", "validation": "validation",
    "test": "test", "testing": "test",
}  # fmt: skip
#: what the manipulated images of well-known sets are
_KNOWN = {
    "comofod": "copy-move",
    "coverage": "copy-move",
    "columbia": "splicing",
    "imd2020": "real-life edits",
}
_NAMED = 5  # files listed in a sentence before "and n more"

# Au_ani_0001.jpg is the scene ani0001; Tp_S_NRN_A_ani0001_art0002_0123.jpg (Sp_ in version 1)
# is the scene ani0001 with something of art0002 in it.
_CASIA_AUTHENTIC = re.compile(r"^Au_([a-z]{3})_0*(\d+)$", re.IGNORECASE)
_CASIA_EDITED = re.compile(
    r"^[ST]p_[SD]_[A-Z]{3}(?:_[A-Z]){1,2}_([a-z]{3})0*(\d+)_([a-z]{3})0*(\d+)[_.]\d+$", re.I
)


def is_mask(path: PurePath) -> bool:
    """Whether a file is a mask, by its name or its folder's."""
    return path.parent.name.lower() in MASK_FOLDERS or path.stem.lower().endswith(MASK_ENDINGS)


def is_original(inside: PurePath) -> bool:
    """Whether an image (path within its source) is an original, by its name or its folders'."""
    if any(part.lower() in ORIGINAL_FOLDERS for part in inside.parts[:-1]):
        return True
    return inside.stem.lower().endswith(ORIGINAL_ENDINGS)


def without(stem: str, endings: Iterable[str]) -> str:
    """The stem without the first of the endings it has."""
    for ending in endings:
        if stem.lower().endswith(ending) and len(stem) > len(ending):
            return stem[: -len(ending)]
    return stem


def named(names: Iterable[str | PurePath]) -> str:
    """A list of files for a sentence, cut short."""
    shown = [n.name if isinstance(n, PurePath) else n for n in names]
    more = len(shown) - _NAMED
    return ", ".join(shown[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def pictures_below(folder: Path) -> tuple[list[Path], list[Path]]:
    """The images below a folder in the order of their paths, and pictures of other formats.

    Raises:
        DataSetError: the folder is missing or cannot be listed.
    """
    shown = folder.name or str(folder)
    if not folder.is_dir():
        what = "is a file, not a folder" if folder.exists() else "does not exist"
        raise DataSetError(f"{shown} {what}.", "Choose a folder with images.")
    try:
        files = sorted(p for p in folder.rglob("*") if not p.name.startswith(".") and p.is_file())
    except OSError as error:
        raise DataSetError(
            f"The folder {shown} could not be listed: {error.strerror or error}.",
            "Check that it may be read.",
        ) from error
    images = [p for p in files if p.suffix.lower() in SUFFIXES]
    return images, [p for p in files if p.suffix.lower() in OTHER_PICTURES]


def set_of(image: PurePath, top: str) -> str:
    """The set an image (path within the folder named ``top``) belongs to."""
    for part in image.parts[:-1]:
        if part.lower() not in CLASS_FOLDERS and part.lower() not in SPLIT_FOLDERS:
            return part
    return top or "images"


def manipulation_of(image: PurePath, source: str) -> str:
    """The type of manipulation that a well-known set or its file names state, "" when none does.
    CASIA's ``_S_`` is a region of the same picture, ``_D_`` one of another."""
    if _CASIA_EDITED.match(image.stem):
        return {"S": "copy-move", "D": "splicing"}[image.stem[3].upper()]
    return _KNOWN.get(source.lower(), "")


def split_named(image: PurePath) -> str:
    """The split its folders name, "" when they name none."""
    return next(
        (SPLIT_FOLDERS[p.lower()] for p in image.parts[:-1] if p.lower() in SPLIT_FOLDERS), ""
    )


def scenes_of(image: PurePath, source: str, rule: str) -> tuple[str, ...]:
    """The scenes an image shows, by the rule ``Options.group_by``. Images with a scene in common
    stay together.

    Raises:
        DataSetError: the rule is no regular expression with a group.
    """
    stem = without(without(image.stem, MASK_ENDINGS), ORIGINAL_ENDINGS)
    if rule == "name":
        if casia := _CASIA_AUTHENTIC.match(stem):
            return (f"{source}/{casia[1]}{casia[2]}",)
        if casia := _CASIA_EDITED.match(stem):
            scenes = (f"{source}/{casia[1]}{casia[2]}", f"{source}/{casia[3]}{casia[4]}")
            return tuple(dict.fromkeys(scenes))
        place = [p for p in image.parts[:-1] if p.lower() not in {*CLASS_FOLDERS, *SPLIT_FOLDERS}]
        return ("/".join(dict.fromkeys([source, *place])) + f"/{stem}",)
    if rule == "folder":
        return ("/".join(dict.fromkeys([source, *image.parts[:-1]])),)
    try:
        pattern = re.compile(rule)
    except re.error as error:
        raise DataSetError(
            f"{rule!r} is not a regular expression: {error}.",
            "Group by name, by folder, or by an expression such as '(scene[0-9]+)'.",
        ) from error
    if pattern.groups < 1:
        raise DataSetError(
            f"{rule!r} has no group in brackets.",
            "What the first brackets match names the group, for example '(scene[0-9]+)'.",
        )
    found = pattern.search(image.as_posix())
    return (f"{source}/{found[1]}" if found and found[1] else f"{source}/{image.as_posix()}",)
