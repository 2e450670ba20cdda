"""A folder read like a data set file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from training import pictures
from training.datasets import difference, headers, layout, masks
from training.datasets.collect import listing_of
from training.datasets.errors import DataSetError, FolderError
from training.datasets.folders import Entry
from training.datasets.names import SUFFIXES
from training.datasets.types import AUTHENTIC, Encoded, Example, Item, Source
from training.pictures import RGB, Mask, PictureError

#: what is wrong with a folder as a whole; to be put right rather than read around
_REFUSED = {
    "mask_unpaired", "mask_shared", "mask_several", "edited_without_mask",
    "pair_without_original",
}  # fmt: skip


class FolderDataSet:
    """The images of a folder; see :class:`training.datasets.types.DataSet`. Nothing is opened
    before it is asked for."""

    def __init__(self, source: Source) -> None:
        """
        Raises:
            FolderError: images and masks do not fit together, or there is none.
        """
        listing = listing_of(source)
        for finding in listing.findings:
            if finding.code in _REFUSED:
                raise FolderError(finding.sentence, finding.action)
        if not listing.entries:
            raise FolderError(
                f"There is no image in {source.path.name or source.path}.",
                "Images are files ending in " + ", ".join(sorted(SUFFIXES)) + ".",
            )
        self.source = source
        self._entries: list[Entry] = listing.entries
        self._items = [_item(e) for e in listing.entries]

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def items(self) -> Sequence[Item]:
        """All images in order, nothing opened."""
        return self._items

    def __getitem__(self, index: int) -> Example:
        entry, item = self._entries[index], self._items[index]
        data = _bytes(entry.image)
        rgb = _decoded(data, item.name)
        mask = self._mask(entry, rgb)
        label = int(mask.any())
        if label != item.label:
            item = replace(item, label=label, manipulation=AUTHENTIC)
        return Example(rgb, mask, label, item)

    def __iter__(self) -> Iterator[Example]:
        return (self[i] for i in range(len(self)))

    def encoded(self, index: int) -> Encoded:
        """The image file, and the mask as PNG in black and white."""
        data = _bytes(self._entries[index].image)
        if self._items[index].label == 0:
            return Encoded(data, None)
        mask = self[index].mask
        return Encoded(data, pictures.mask_png(mask))

    def only(
        self, *, split: str | None = None, label: int | None = None, source: str | None = None
    ) -> FolderDataSet:
        """The images that fit, in the same order."""
        keep = [
            (e, i)
            for e, i in zip(self._entries, self._items, strict=True)
            if (split is None or i.split == split)
            and (label is None or i.label == label)
            and (source is None or i.source == source)
        ]
        view = object.__new__(type(self))
        view.source = self.source
        view._entries, view._items = [e for e, _ in keep], [i for _, i in keep]
        return view

    def close(self) -> None:
        """Nothing is held open."""

    def _mask(self, entry: Entry, rgb: RGB) -> Mask:
        if entry.original is not None:
            before = _decoded(_bytes(entry.original), entry.original.name)
            if before.shape != rgb.shape:
                raise DataSetError(
                    f"{entry.name} and its original are of different sizes.",
                    "Use the original that was edited, uncropped.",
                )
            found = difference.difference(rgb, before, self.source.tolerance)
            if found.problem:
                raise DataSetError(
                    f"{entry.name} cannot be compared with its original ({found.problem}).",
                    "Check the folder (palimpsest-cli dataset check).",
                )
            return found.mask
        if entry.mask is None:
            return np.zeros(rgb.shape[:2], bool)
        return self._from_file(entry.mask, rgb)

    def _from_file(self, path: Path, rgb: RGB) -> Mask:
        data = _bytes(path)
        height, width = rgb.shape[:2]
        size = headers.stated_size(data)
        if size is not None and size != (width, height):
            raise DataSetError(
                f"{path.name} is {size[0]}x{size[1]}, its image {width}x{height}.",
                "A mask has the size of its image as stored, before any rotation.",
            )
        try:
            levels = pictures.decode_grey(data, path.name)
        except PictureError as error:
            raise DataSetError(error.sentence, error.hint) from error
        reading = masks.binarise(levels, invert=self.source.invert)
        if reading.grey:
            raise DataSetError(
                f"{path.name} has grey levels.",
                "A mask is black and white, white where the image was changed.",
            )
        if not reading.mask.any() and not self.source.empty_is_authentic:
            raise DataSetError(
                f"{path.name} marks nothing.",
                "A mask is white (above 127) where the image was changed; leave the masks of "
                "authentic images out.",
            )
        return reading.mask


def _item(entry: Entry) -> Item:
    return Item(
        name=entry.name,
        source=entry.source,
        label=entry.label,
        manipulation=entry.manipulation,
        split=entry.split,
        group=entry.group,
    )


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise DataSetError(
            f"{path.name} could not be read: {error.strerror or error}.",
            "Check that the file is there and may be read.",
        ) from error


def _decoded(data: bytes, name: str) -> RGB:
    size = headers.stated_size(data)
    if size is not None and size[0] * size[1] > layout.MAX_PIXELS:
        raise DataSetError(f"{name} is too large ({size[0]}x{size[1]}).", "Cut or shrink it.")
    try:
        return pictures.decode(data, name)
    except PictureError as error:
        raise DataSetError(error.sentence, error.hint) from error
