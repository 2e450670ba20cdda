"""What a folder or file that was dropped on the wizard seems to be."""

from __future__ import annotations

import itertools
import os
from collections.abc import Sequence
from pathlib import Path

from training.counting import plural
from training.datasets import DataSetError, Source, names
from training.datasets.collect import listing_of
from training.datasets.folders import Listing
from training.wizard.types import Guess, ImageSource, SourceKind

_HDF5 = b"\x89HDF\r\n\x1a\n"
#: files of a folder looked at before it is called too large to guess
_MOST = 200_000
#: edited images, sources, sentence
_Reading = tuple[int, tuple[ImageSource, ...], str]


def guess(path: Path) -> Guess:
    """What ``path`` seems to hold; nothing is opened but the first bytes of a file.

    Raises:
        DataSetError: it does not exist or cannot be listed.
    """
    if path.is_file():
        return _file(path)
    if not path.is_dir():
        raise DataSetError(f"{path.name or path} does not exist.", "Choose a folder with images.")
    if _too_many(path):
        return Guess(
            (), f"{path.name} holds more than {_MOST} files. Choose the folder of the images."
        )
    if (path / "index.csv").is_file():
        return _indexed(path)
    images, _ = names.pictures_below(path)
    if not images:
        return _empty(path)
    return _folder(path, images)


def source_of(one: ImageSource) -> Source:
    """The source as data sets take it."""
    return Source(
        path=one.path,
        kind="auto" if one.kind == "dataset" else one.kind,
        originals=one.originals,
        invert=one.invert,
        empty_is_authentic=one.empty_is_authentic,
        tolerance=one.tolerance,
    )


def _too_many(path: Path) -> bool:
    return any(True for _ in itertools.islice(_walk(path), _MOST, None))


def _walk(path: Path) -> itertools.chain[str]:
    return itertools.chain.from_iterable(files for _, _, files in os.walk(path))


def _file(path: Path) -> Guess:
    try:
        with path.open("rb") as file:
            head = file.read(len(_HDF5))
    except OSError as error:
        raise DataSetError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if head == _HDF5:
        return Guess((ImageSource(path, "dataset"),), f"{path.name} is a data set in HDF5.")
    if path.suffix.lower() in names.SUFFIXES:
        return Guess(
            (), f"{path.name} is a single image. Choose the folder it lies in.",
            _folder_readings(path.parent),
        )  # fmt: skip
    return Guess((), f"{path.name} is no folder of images and no data set in HDF5.")


def _folder_readings(folder: Path) -> tuple[tuple[ImageSource, ...], ...]:
    found = guess(folder)
    return ((found.sources,) if found.sources else ()) + found.others


def _indexed(path: Path) -> Guess:
    source = ImageSource(path, "index")
    try:
        count = len(listing_of(source_of(source)).entries)
    except DataSetError as error:
        return Guess((), f"index.csv: {error.sentence}")
    return Guess((source,), f"{count} images listed in index.csv.")


def _empty(path: Path) -> Guess:
    files = sorted(p for p in path.iterdir() if p.suffix.lower() in (".h5", ".hdf5"))
    if len(files) == 1:
        return _file(files[0])
    _, others = names.pictures_below(path)
    if others:
        endings = ", ".join(sorted({p.suffix.lower() for p in others}))
        return Guess(
            (),
            f"{path.name} holds only pictures ending in {endings}, which are not used. Export "
            "them as JPEG, PNG or TIFF.",
        )
    return Guess((), f"There is no image in {path.name}.")


def _folder(path: Path, images: Sequence[Path]) -> Guess:
    found: list[_Reading] = []
    masks = [p for p in images if names.is_mask(p)]
    if masks:
        found.append(_with_masks(path))
    pairs = _pairs(path)
    if pairs is not None:
        found.append(pairs)
    found.sort(key=lambda row: -row[0])
    if len(found) == 2 and found[1][1][0].kind == "masks" and 2 * found[1][0] >= found[0][0]:
        found.reverse()  # where a mask was drawn, it says more than a difference
    plain = ImageSource(path, "authentic")
    own_name = path.name.lower()
    if found and found[0][0]:
        others = tuple(row[1] for row in found[1:] if row[0])
        return Guess(found[0][1], found[0][2], (*others, (plain,)))
    if own_name in names.EDITED_FOLDERS or any(_below_edited(p, path) for p in images):
        beside = _beside(path)
        sentence = (
            f"{path.name} holds {len(images)} images that are named as edited. What belongs to "
            "them seems to lie beside it."
            if beside
            else f"{path.name} holds {len(images)} images that are named as edited, and neither "
            "masks nor originals were found for them. Add the folder that holds both."
        )
        return Guess((), sentence, beside)
    if masks and len(masks) == len(images):
        return Guess(
            (),
            f"{path.name} holds only masks. Add the folder that holds the images too.",
            _folder_readings(path.parent) if path.parent != path else (),
        )
    beside = _beside(path)
    return Guess(
        (plain,), f"{len(images)} images without masks: taken as authentic photographs.", beside
    )


def _with_masks(path: Path) -> _Reading:
    source = ImageSource(path, "masks")
    edited, authentic = _counts(_listing(source))
    return edited, (source,), _counted(source.kind, edited, authentic)


def _pairs(path: Path, originals: Path | None = None) -> _Reading | None:
    source = ImageSource(path, "pairs", originals)
    try:
        edited, authentic = _counts(_listing(source))
    except DataSetError:
        return None
    if not edited:
        return None
    return edited, (source,), _counted(source.kind, edited, authentic)


def _beside(path: Path) -> tuple[tuple[ImageSource, ...], ...]:
    """Readings with a folder that lies beside: originals, or masks in the folder above."""
    found: list[tuple[ImageSource, ...]] = []
    try:
        siblings = sorted(p for p in path.parent.iterdir() if p.is_dir() and p != path)
    except OSError:
        return ()
    for other in siblings:
        name = other.name.lower()
        if name in names.ORIGINAL_FOLDERS:
            row = _pairs(path, other)
            if row is not None:
                found.append(row[1])
        elif name in names.MASK_FOLDERS:
            row = _with_masks(path.parent)
            if row[0]:
                found.append(row[1])
    # where a mask was drawn, it says more than a difference
    return tuple(sorted(found, key=lambda row: row[0].kind != "masks"))


def _listing(source: ImageSource) -> Listing:
    return listing_of(source_of(source))


def _counts(listing: Listing) -> tuple[int, int]:
    edited = sum(entry.label for entry in listing.entries)
    return edited, len(listing.entries) - edited


def _below_edited(image: Path, top: Path) -> bool:
    folders = image.relative_to(top).parts[:-1]
    return any(part.lower() in names.EDITED_FOLDERS for part in folders)


def describe(source: ImageSource) -> str:
    """What a source holds as it is read now, counted by names: "84 edited images with 84
    originals.".

    Raises:
        DataSetError: the folder or file is missing or cannot be used.
    """
    if source.kind == "dataset":
        from training.datasets import open_dataset

        data = open_dataset(source.path)
        edited = sum(item.label for item in data.items)
        data.close()
        return f"{edited} manipulated and {len(data.items) - edited} authentic images."
    return _counted(source.kind, *_counts(_listing(source)))


def _counted(kind: SourceKind, edited: int, authentic: int) -> str:
    if kind == "pairs":
        pairs = plural(edited, "edited image"), plural(authentic, "original")
        return f"{pairs[0]} and {pairs[1]}, paired by name."
    if kind == "authentic":
        return f"{plural(authentic, 'authentic photograph')}."
    if not authentic:
        return f"{plural(edited, 'image')} with masks, none without."
    return f"{plural(edited, 'image')} with masks, {plural(authentic, 'authentic image')} without."


def described(kind: SourceKind) -> str:
    """The kind of a source in words."""
    return {
        "masks": "images with masks",
        "pairs": "edited images and their originals",
        "authentic": "authentic photographs",
        "index": "images listed in index.csv",
        "dataset": "data set in HDF5",
    }[kind]
