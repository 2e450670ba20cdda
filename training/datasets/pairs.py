"""Manipulated images and their originals, matched by name."""

from __future__ import annotations

from pathlib import Path

from training.datasets import names
from training.datasets.errors import FolderError
from training.datasets.folders import Listing, entry, foreign, within
from training.datasets.names import named
from training.datasets.types import Finding, Source


def scan_pairs(source: Source) -> Listing:
    """Entries of the manipulated images (their mask is the difference) and of the originals,
    which are authentic images of the same group.

    Raises:
        DataSetError: a folder is missing.
        FolderError: no image of the folder is an original.
    """
    found, others = names.pictures_below(source.path)
    listing = Listing(findings=foreign(others, source))
    files = [p for p in found if not names.is_mask(p)]
    _tell_masks(source, [p for p in found if names.is_mask(p)], listing)
    if source.originals is not None:
        below, more = names.pictures_below(source.originals)
        below = [p for p in below if not names.is_mask(p)]
        listing.findings += foreign(more, source)
        originals = {p.relative_to(source.originals).with_suffix(""): p for p in below}
        by_stem = _unique(below)
        edited = [p for p in files if p not in set(below)]
        partner = {
            p: originals.get(p.relative_to(source.path).with_suffix("")) or by_stem.get(_stem(p))
            for p in edited
        }
    else:
        below = [p for p in files if names.is_original(p.relative_to(source.path))]
        edited = [p for p in files if p not in set(below)]
        by_key = {_key(p, source): p for p in below}
        partner = {p: by_key.get(_key(p, source)) for p in edited}
    if not below:
        raise FolderError(
            f"There are no originals for the images in {source.path.name}.",
            "Name the folder of the originals, or give each the name of its image with "
            "_original behind it.",
        )
    _collect(source, partner, below, listing)
    return listing


def _tell_masks(source: Source, masks: list[Path], listing: Listing) -> None:
    if masks:
        listing.findings.append(
            Finding(
                "mask_of_pair",
                "note",
                f"There are masks beside the pairs: {named(masks)}.",
                "They are not used: what was changed is where the two images of a pair differ.",
                tuple(within(p, source).as_posix() for p in masks),
                left_out=True,
            )
        )


def _collect(
    source: Source, partner: dict[Path, Path | None], originals: list[Path], listing: Listing
) -> None:
    used = {p for p in partner.values() if p is not None}
    for image, original in partner.items():
        if original is None:
            continue
        listing.entries.append(entry(source, image, original=original))
    listing.entries += [entry(source, p) for p in originals if p in used]
    alone = [p for p, original in partner.items() if original is None]
    if alone:
        listing.findings.append(
            Finding(
                "pair_without_original",
                "warning",
                f"There is no original for {named(alone)}.",
                "An original has the name of the image that was made from it.",
                tuple(within(p, source).as_posix() for p in alone),
                left_out=True,
            )
        )
    spare = [p for p in originals if p not in used]
    if spare:
        listing.findings.append(
            Finding(
                "original_unpaired",
                "note",
                f"{len(spare)} originals have no manipulated image: {named(spare)}.",
                "They are used as authentic images.",
                tuple(within(p, source).as_posix() for p in spare),
            )
        )
        listing.entries += [entry(source, p) for p in spare]


def _stem(path: Path) -> str:
    return names.without(path.stem, names.ORIGINAL_ENDINGS).lower()


def _unique(files: list[Path]) -> dict[str, Path]:
    """By stem, where a stem is there once."""
    found: dict[str, list[Path]] = {}
    for path in files:
        found.setdefault(_stem(path), []).append(path)
    return {stem: rows[0] for stem, rows in found.items() if len(rows) == 1}


def _key(path: Path, source: Source) -> tuple[tuple[str, ...], str]:
    """Where it lies but for the folders that say which of the two it is, and its stem."""
    inside = path.relative_to(source.path).parts[:-1]
    return tuple(p for p in inside if p.lower() not in names.CLASS_FOLDERS), _stem(path)
