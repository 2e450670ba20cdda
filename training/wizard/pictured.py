"""Pictures of the images that a finding names."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from model.errors import PalimpsestError
from training.datasets import Finding, Source, open_dataset, where
from training.datasets.folders import Entry
from training.wizard import thumbnails
from training.wizard.types import Shown

#: images of a finding that are drawn, and of each class where it names none
MOST, OF_EACH = 8, 4


class Shower(Protocol):
    """Draws what a finding names."""

    def show(self, finding: Finding) -> tuple[Shown, ...]: ...


class OfFolders:
    """Of folders of the user."""

    def __init__(
        self, sources: Sequence[Source], entries: Mapping[str, tuple[Entry, int]], folder: Path
    ) -> None:
        """
        Args:
            entries: what ``collect.entries`` says of the sources.
        """
        self._sources, self._entries, self._folder = sources, entries, folder

    def show(self, finding: Finding) -> tuple[Shown, ...]:
        """The first few images with what belongs to them; for a finding on all images, some of
        each class below each other."""
        if not finding.items:
            return self._classes()
        return tuple(self._one(name) for name in finding.items[:MOST])

    def _one(self, name: str) -> Shown:
        known = self._entries.get(name)
        if known is None:  # a mask without an image, an image without a mask
            path = where(self._sources, name)
            return Shown(name, path, None, thumbnails.draw(self._folder, path, None, None, False))
        entry, number = known
        invert = self._sources[number].invert
        drawn = thumbnails.draw(self._folder, entry.image, entry.mask, entry.original, invert)
        return Shown(name, entry.image, entry.mask or entry.original, drawn)

    def _classes(self) -> tuple[Shown, ...]:
        rows: list[list[Path]] = []
        for label in (0, 1):
            images = [e.image for e, _ in self._entries.values() if e.label == label]
            rows.append(random.Random(0).sample(images, min(OF_EACH, len(images))))
        drawn = thumbnails.sheet(self._folder, rows)
        return () if drawn is None else (Shown("", None, None, drawn),)


class OfFile:
    """Of a data set file."""

    def __init__(self, path: Path, folder: Path) -> None:
        self._path, self._folder = path, folder
        self._data = open_dataset(path)
        self._data.close()  # it opens itself again to be read
        self._numbers = {item.name: number for number, item in enumerate(self._data.items)}

    def show(self, finding: Finding) -> tuple[Shown, ...]:
        """The first few images with their masks; some of each class when it names none."""
        names = list(finding.items[:MOST])
        if not names:
            for label in (0, 1):
                of_class = [item.name for item in self._data.items if item.label == label]
                names += random.Random(0).sample(of_class, min(OF_EACH, len(of_class)))
        try:
            found = []
            for name in names:
                drawn = None
                try:
                    example = self._data[self._numbers[name]]
                    key = f"{self._path}\0{name}\0{example.meta.sha256}"
                    drawn = thumbnails.from_arrays(self._folder, example.rgb, example.mask, key)
                except (PalimpsestError, KeyError):
                    pass
                found.append(Shown(name, None, None, drawn))
        finally:
            self._data.close()
        return tuple(found)
