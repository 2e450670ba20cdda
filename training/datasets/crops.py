"""Training samples of one size from a data set, both classes alike often."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from training.datasets.errors import DataSetError
from training.datasets.opening import open_dataset
from training.datasets.types import AUTHENTIC, DataSet
from training.pictures import RGB, Mask, recompress

if TYPE_CHECKING:
    from training.synthesis.sampler import Sample

#: share of crops that keep the JPEG grid of their picture
_ON_GRID = 0.75
VALIDATION_SEED = 1_000_003
#: of samples that are saved once more
_QUALITY = (60, 97)
_SUBSAMPLINGS = ("4:2:0", "4:4:4")


class Crops:
    """A source of samples for :class:`training.trainer.Trainer`.

    Sample ``index`` depends on the seed and the index alone, so that a resumed run sees what an
    uninterrupted one would. The class is drawn first, then an image of it, then a place: in
    manipulated images one where the mask is in view.
    """

    def __init__(
        self,
        data: DataSet,
        size: int = 256,
        seed: int = 0,
        manipulated: float | None = 0.5,
        resaved: float = 0.0,
    ) -> None:
        """
        Args:
            data: usually of one split.
            size: side of the crops in pixels; smaller pictures are mirrored at their edges.
            seed: with the index, what a sample depends on.
            manipulated: share of samples from manipulated images; None: as in the data set.
            resaved: share of samples, of both classes alike, that are saved once more as JPEG
                at a random quality: where the files' own tables give the class away, it keeps
                a network from learning these alone.

        Raises:
            DataSetError: there is no image of a class that is asked for.
        """
        self.data, self.size, self.seed, self._resaved = data, size, seed, resaved
        labels = np.array([i.label for i in data.items], np.int64)
        self._rows = (np.flatnonzero(labels == 0), np.flatnonzero(labels == 1))
        share = float(labels.mean()) if manipulated is None and labels.size else manipulated
        self._share = share if share is not None else 0.5
        for label, needed in ((0, self._share < 1), (1, self._share > 0)):
            if needed and not self._rows[label].size:
                raise DataSetError(
                    f"There is no {'manipulated' if label else 'authentic'} image to train on.",
                    "Add some to the data set, or train on other shares.",
                )

    def sample(self, index: int) -> Sample:
        """``rgb`` (size, size, 3) uint8, ``mask`` (size, size) bool, and the kind."""
        # here, because it loads torch, which data sets alone do without
        from training.synthesis.sampler import Sample

        rng = np.random.default_rng((self.seed, index))
        rows = self._rows[int(rng.random() < self._share)]
        example = self.data[int(rows[rng.integers(rows.size)])]
        rgb, mask = self._crop(rng, example.rgb, example.mask)
        if self._resaved and rng.random() < self._resaved:
            quality = int(rng.integers(*_QUALITY))
            rgb = recompress(rgb, quality, _SUBSAMPLINGS[int(rng.integers(len(_SUBSAMPLINGS)))])
        kind = example.meta.manipulation if mask.any() else AUTHENTIC
        return Sample(np.ascontiguousarray(rgb), np.ascontiguousarray(mask), kind)

    def _crop(self, rng: np.random.Generator, rgb: RGB, mask: Mask) -> tuple[RGB, Mask]:
        size = self.size
        height, width = mask.shape
        below, right = max(0, size - height), max(0, size - width)
        if below or right:
            edges = ((0, below), (0, right))
            rgb = np.pad(rgb, (*edges, (0, 0)), mode="symmetric")
            mask = np.pad(mask, edges, mode="symmetric")
            height, width = mask.shape
        point = _marked_pixel(rng, mask)
        on_grid = rng.random() < _ON_GRID
        y = _start(rng, height, size, None if point is None else point[0], on_grid)
        x = _start(rng, width, size, None if point is None else point[1], on_grid)
        return rgb[y : y + size, x : x + size], mask[y : y + size, x : x + size]


def training_sources(
    what: Path | DataSet, size: int = 256, seed: int = 0, resaved: float = 0.0
) -> tuple[Crops, Crops]:
    """Samples of the train and of the validation split of a data set, opened or not.

    The validation samples are the same for every seed of a run, and never saved once more;
    ``resaved`` is of the training samples, see :class:`Crops`.

    Raises:
        DataSetError: it cannot be read, is not divided, or a split lacks a class.
    """
    data = open_dataset(what) if isinstance(what, Path) else what
    name = what.name if isinstance(what, Path) else "the data set"
    sources = []
    for split, own_seed in (("train", seed), ("validation", VALIDATION_SEED)):
        part = data.only(split=split)
        labels = {i.label for i in part.items}
        if labels != {0, 1}:
            lacks = (
                "has no images"
                if not labels
                else (f"has no {'authentic' if 1 in labels else 'manipulated'} images")
            )
            raise DataSetError(
                f"The {split} split of {name} {lacks}.",
                "Build a data set with more images, or with other shares for its splits: "
                "palimpsest-cli dataset build.",
            )
        share = resaved if split == "train" else 0.0
        sources.append(Crops(part, size, own_seed, resaved=share))
    return sources[0], sources[1]


def _marked_pixel(rng: np.random.Generator, mask: Mask) -> tuple[int, int] | None:
    """One pixel of the mask, all alike likely."""
    per_row = mask.sum(axis=1)
    total = int(per_row.sum())
    if not total:
        return None
    place = int(rng.integers(total))
    ends = np.cumsum(per_row)
    y = int(np.searchsorted(ends, place, side="right"))
    inside = place - int(ends[y] - per_row[y])
    return y, int(np.flatnonzero(mask[y])[inside])


def _start(
    rng: np.random.Generator, length: int, size: int, point: int | None, on_grid: bool
) -> int:
    """Where a crop begins along one side so that ``point`` is in it."""
    low, high = 0, length - size
    if point is not None:
        low, high = max(0, point - size + 1), min(high, point)
    start = int(rng.integers(low, high + 1))
    down = start // 8 * 8
    if not on_grid or low <= down:
        return down if on_grid else start
    return down + 8 if down + 8 <= high else start
