"""Which image has which mask or original, by the names of files and folders.

* ``a.jpg`` and ``a_mask.png`` or ``a_gt.png`` beside it: a manipulated image and its mask;
* ``images/a.jpg`` and ``masks/a.png`` (also ``gt``, ``groundtruth``): the same;
* an image without a mask: authentic;
* ``edited/a.jpg``, ``originals/a.jpg`` and ``masks/a.png``: the mask is the edited one's;
* pairs: ``tampered/a.jpg`` and ``original/a.jpg``, or ``a_original.jpg`` beside ``a.jpg``.

Nothing is opened here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from training.datasets import names
from training.datasets.errors import FolderError as FolderError
from training.datasets.names import named
from training.datasets.types import AUTHENTIC, NOT_STATED, Finding, Source

#: originals kept in a folder of their own go by this name
ORIGINALS = "originals"


@dataclass(frozen=True)
class Entry:
    """One image of a source before it is opened. ``original``: its mask is the difference to
    it. ``name`` is its path within the source, ``partner`` the name of its original's entry."""

    image: Path
    name: str
    source: str
    mask: Path | None = None
    original: Path | None = None
    manipulation: str = AUTHENTIC
    group: str = ""
    split: str = ""
    partner: str = ""

    @property
    def label(self) -> int:
        return int(self.mask is not None or self.original is not None)


@dataclass
class Listing:
    """The entries of a source and what is wrong with the rest of its files."""

    entries: list[Entry] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True)
class Pair:
    """An image, its mask when it is manipulated, and the name of its set."""

    image: Path
    mask: Path | None
    set: str


def scan(source: Source) -> Listing:
    """All images of a folder of images and masks, or of authentic images.

    Raises:
        DataSetError: the folder is missing.
    """
    files, others = names.pictures_below(source.path)
    listing = Listing(findings=foreign(others, source))
    masks = [p for p in files if names.is_mask(p)]
    images = [p for p in files if not names.is_mask(p)]
    if source.kind == "authentic":
        if masks:
            listing.findings.append(
                Finding(
                    "mask_of_authentic",
                    "warning",
                    f"There are masks among the authentic images: {named(masks)}.",
                    "They are not used. If the images were edited, add the folder as images "
                    "with masks.",
                    tuple(within(p, source).as_posix() for p in masks),
                    left_out=True,
                )
            )
        listing.entries = [entry(source, image) for image in images]
        return listing
    _match(source, images, masks, listing)
    return listing


def entry(
    source: Source, image: Path, *, mask: Path | None = None, original: Path | None = None
) -> Entry:
    """An entry with what its path says of it."""
    inside = within(image, source)
    top = source.name or source.path.name
    edited = mask is not None or original is not None
    belongs = source.name or names.set_of(inside, top)
    stated = source.manipulation or names.manipulation_of(inside, belongs) or NOT_STATED
    return Entry(
        image=image,
        name=inside.as_posix(),
        source=belongs,
        mask=mask,
        original=original,
        manipulation=stated if edited else AUTHENTIC,
        split=names.split_named(inside),
        partner="" if original is None else within(original, source).as_posix(),
    )


def within(image: Path, source: Source) -> PurePath:
    """The path of an image within its source; originals kept elsewhere go by their folder."""
    if image.is_relative_to(source.path):
        return image.relative_to(source.path)
    top = source.originals or image.parent
    return PurePath(ORIGINALS, image.relative_to(top))


def foreign(others: list[Path], source: Source) -> list[Finding]:
    """Pictures of formats that are not decoded here."""
    if not others:
        return []
    endings = ", ".join(sorted({p.suffix.lower() for p in others}))
    return [
        Finding(
            "format_not_used",
            "warning",
            f"1 picture ending in {endings} is not used."
            if len(others) == 1
            else f"{len(others)} pictures ending in {endings} are not used.",
            "Export them as JPEG, PNG, TIFF, BMP or WebP if they shall be.",
            tuple(within(p, source).as_posix() for p in others),
            left_out=True,
        )
    ]


def find_pairs(folder: Path) -> list[Pair]:
    """All images below a folder, in the order of their paths.

    Raises:
        FolderError: the folder is missing or has no image, a mask has no image or two, or an
            image has two masks.
    """
    if not folder.is_dir():
        raise FolderError(f"{folder.name} is not a folder.", "Choose a folder with images.")
    listing = scan(Source(folder))
    for finding in listing.findings:
        if finding.code in ("mask_unpaired", "mask_shared", "mask_several"):
            raise FolderError(finding.sentence, finding.action)
    if not listing.entries:
        raise FolderError(
            f"There is no image in {folder.name}.",
            "Images are files ending in " + ", ".join(sorted(names.SUFFIXES)) + ".",
        )
    return [Pair(e.image, e.mask, e.source) for e in listing.entries]


def _match(source: Source, images: list[Path], masks: list[Path], listing: Listing) -> None:
    by_key = _by_key(masks)
    fitting = {image: _masks_of(image, by_key) for image in images}
    _spare_originals(source, fitting)
    used: dict[Path, list[Path]] = {}
    several: list[Path] = []
    unmarked: list[Path] = []
    matched: list[tuple[Path, Path | None]] = []
    for image, rows in fitting.items():
        for mask in rows:
            used.setdefault(mask, []).append(image)
        if len(rows) > 1:
            several.append(image)
        elif not rows and _edited(image, source):
            unmarked.append(image)
        else:
            matched.append((image, rows[0] if rows else None))
    shared = {m: rows for m, rows in used.items() if len(rows) > 1}
    listing.entries = [
        entry(source, image, mask=mask) for image, mask in matched if mask not in shared
    ]
    listing.findings += _complaints(
        source, several, unmarked, shared, [m for m in masks if m not in used]
    )


def _spare_originals(source: Source, fitting: dict[Path, list[Path]]) -> None:
    """A mask that fits an image and its original too is the image's: originals are authentic."""
    changed = {
        mask
        for image, rows in fitting.items()
        if not names.is_original(image.relative_to(source.path))
        for mask in rows
    }
    for image, rows in fitting.items():
        if names.is_original(image.relative_to(source.path)):
            fitting[image] = [mask for mask in rows if mask not in changed]


def _complaints(
    source: Source,
    several: list[Path],
    unmarked: list[Path],
    shared: dict[Path, list[Path]],
    unpaired: list[Path],
) -> list[Finding]:
    found = []
    if unpaired:
        found.append(
            Finding(
                "mask_unpaired",
                "warning",
                f"There is no image for {named(unpaired)}.",
                "A mask has the name of its image with _mask or _gt behind it, or lies in a "
                "folder named masks beside the images.",
                tuple(within(p, source).as_posix() for p in unpaired),
                left_out=True,
            )
        )
    for mask, rows in shared.items():
        found.append(
            Finding(
                "mask_shared",
                "warning",
                f"{mask.name} fits {len(rows)} images, {named(rows)}.",
                "Rename one of them, or put the mask beside its image as NAME_mask.png.",
                tuple(within(p, source).as_posix() for p in rows),
                left_out=True,
            )
        )
    if several:
        found.append(
            Finding(
                "mask_several",
                "warning",
                f"{named(several)}: more than one mask each.",
                "Keep one of them.",
                tuple(within(p, source).as_posix() for p in several),
                left_out=True,
            )
        )
    if unmarked:
        found.append(
            Finding(
                "edited_without_mask",
                "warning",
                f"{len(unmarked)} images lie in a folder of edited images and have no mask: "
                f"{named(unmarked)}.",
                "Add their masks, or add the folder together with that of the originals as "
                "pairs. Without either they are not used.",
                tuple(within(p, source).as_posix() for p in unmarked),
                left_out=True,
            )
        )
    return found


def _edited(image: Path, source: Source) -> bool:
    inside = image.relative_to(source.path).parts[:-1]
    return any(p.lower() in names.EDITED_FOLDERS for p in (source.path.name, *inside))


def _key(mask: Path) -> tuple[Path, str]:
    """The folder whose images it may belong to, and the stem of its image."""
    folder = mask.parent
    if folder.name.lower() in names.MASK_FOLDERS:
        folder = folder.parent
    return folder, names.without(mask.stem, names.MASK_ENDINGS)


def _by_key(masks: Iterable[Path]) -> dict[tuple[Path, str], list[Path]]:
    found: dict[tuple[Path, str], list[Path]] = {}
    for mask in masks:
        found.setdefault(_key(mask), []).append(mask)
    return found


def _masks_of(image: Path, masks: dict[tuple[Path, str], list[Path]]) -> list[Path]:
    rows = masks.get((image.parent, image.stem), [])
    if rows:
        return rows
    # images/a.jpg and masks/a.png have the folder above in common
    above = masks.get((image.parent.parent, image.stem), [])
    return [m for m in above if m.parent.name.lower() in names.MASK_FOLDERS]
