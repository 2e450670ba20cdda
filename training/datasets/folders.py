"""Which image has which mask, by the names of files and folders.

* ``a.jpg`` and ``a_mask.png`` or ``a_gt.png`` beside it: a manipulated image and its mask;
* ``images/a.jpg`` and ``masks/a.png`` (also ``gt``, ``groundtruth``): the same;
* an image without a mask: authentic.

Nothing is opened here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from model.errors import PalimpsestError

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp"})
MASK_ENDINGS = ("_mask", "_gt")
MASK_FOLDERS = frozenset({"mask", "masks", "gt", "groundtruth", "ground_truth"})
#: folders that say what their images are and not which set they belong to
_CLASS_FOLDERS = frozenset(
    {"image", "images", "real", "fake", "authentic", "original", "tampered", "manipulated"}
)
_NAMED = 5  # files listed in an error before "and n more"


class FolderError(PalimpsestError):
    """The files of a folder do not make a data set."""

    code = "training.folder"


@dataclass(frozen=True)
class Pair:
    """An image, its mask when it is manipulated, and the name of its set."""

    image: Path
    mask: Path | None
    set: str


def is_mask(path: Path) -> bool:
    """Whether a file is a mask, by its name or its folder's."""
    return path.parent.name.lower() in MASK_FOLDERS or path.stem.lower().endswith(MASK_ENDINGS)


def find_pairs(folder: Path) -> list[Pair]:
    """All images below a folder, in the order of their paths.

    Raises:
        FolderError: the folder is missing or has no image, a mask has no image or two, or an
            image has two masks.
    """
    if not folder.is_dir():
        raise FolderError(f"{folder.name} is not a folder.", "Choose a folder with images.")
    files = sorted(
        p
        for p in folder.rglob("*")
        if p.suffix.lower() in SUFFIXES and not p.name.startswith(".") and p.is_file()
    )
    masks = _by_key(p for p in files if is_mask(p))
    used: dict[Path, Path] = {}
    pairs = []
    for image in (p for p in files if not is_mask(p)):
        mask = _mask_of(image, masks)
        if mask is not None:
            if mask in used:
                raise FolderError(
                    f"{mask.name} fits two images, {used[mask].name} and {image.name}.",
                    "Rename one of them, or put the mask beside its image as NAME_mask.png.",
                )
            used[mask] = image
        pairs.append(Pair(image, mask, _set_of(image, folder)))
    left = [p for rows in masks.values() for p in rows if p not in used]
    if left:
        raise FolderError(
            f"There is no image for {named(left)}.",
            "A mask has the name of its image with _mask or _gt behind it, or lies in a folder "
            "named masks beside the images.",
        )
    if not pairs:
        raise FolderError(
            f"There is no image in {folder.name}.",
            "Images are files ending in " + ", ".join(sorted(SUFFIXES)) + ".",
        )
    return pairs


def named(paths: Iterable[Path]) -> str:
    """A list of files for a sentence, cut short."""
    names = [p.name for p in paths]
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _key(mask: Path) -> tuple[Path, str]:
    """The folder whose images it may belong to, and the stem of its image."""
    folder = mask.parent.parent if mask.parent.name.lower() in MASK_FOLDERS else mask.parent
    stem = mask.stem
    for ending in MASK_ENDINGS:
        if stem.lower().endswith(ending):
            stem = stem[: -len(ending)]
    return folder, stem


def _by_key(masks: Iterable[Path]) -> dict[tuple[Path, str], list[Path]]:
    found: dict[tuple[Path, str], list[Path]] = {}
    for mask in masks:
        found.setdefault(_key(mask), []).append(mask)
    return found


def _mask_of(image: Path, masks: dict[tuple[Path, str], list[Path]]) -> Path | None:
    rows = masks.get((image.parent, image.stem), [])
    if not rows:  # images/a.jpg and masks/a.png have the folder above in common
        above = masks.get((image.parent.parent, image.stem), [])
        rows = [m for m in above if m.parent.name.lower() in MASK_FOLDERS]
    if len(rows) > 1:
        raise FolderError(f"{image.name} has several masks: {named(rows)}.", "Keep one of them.")
    return rows[0] if rows else None


def _set_of(image: Path, folder: Path) -> str:
    for part in image.relative_to(folder).parts[:-1]:
        if part.lower() not in _CLASS_FOLDERS:
            return part
    return folder.name or "images"
