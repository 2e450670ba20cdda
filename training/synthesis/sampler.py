"""One training sample from a seed and a number: the same sample on every machine."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np

from model.errors import PalimpsestError
from training import pictures
from training.pictures import RGB, Mask, Tables
from training.pools import SOURCES, Picture, Pool
from training.synthesis import degrade, shallow, shapes

#: share of each kind among the samples
KINDS: dict[str, float] = {
    "authentic": 0.34,
    "splice": 0.26,
    "copy-move": 0.12,
    "heal": 0.06,
    "inpaint": 0.05,
    "retouch": 0.06,
    "face-swap": 0.11,
}


class FaceSource(Protocol):
    """Makes face manipulations; see ``training.synthesis.faces``."""

    def sample(self, rng: np.random.Generator) -> tuple[RGB, Mask]: ...


@dataclass(frozen=True)
class Sample:
    """``rgb`` (S, S, 3) uint8, ``mask`` (S, S) bool, ``kind`` of manipulation; authentic
    samples have an empty mask."""

    rgb: RGB
    mask: Mask
    kind: str

    @property
    def label(self) -> int:
        return int(self.mask.any())


@dataclass
class Recipe:
    """What a run draws: side of the crop, kinds and their shares, share of samples saved as
    JPEG last, share of those whose 8x8 grid was then broken by a crop."""

    size: int = 256
    kinds: dict[str, float] = field(default_factory=lambda: dict(KINDS))
    saved: float = 0.85
    off_grid: float = 0.12
    history: float = 0.45
    resized: float = 0.2
    toned: float = 0.2


class PoolEmptyError(PalimpsestError):
    """The pool holds no picture of the split asked for."""

    code = "training.pool_empty"


class Sampler:
    """Draws samples of one split of a pool."""

    def __init__(
        self,
        pool: Pool,
        split: str,
        recipe: Recipe | None = None,
        faces: FaceSource | None = None,
        seed: int = 0,
    ) -> None:
        self.pool, self.recipe, self.faces, self.seed = pool, recipe or Recipe(), faces, seed
        self.tables: list[Tables] = [tuple(tuple(steps) for steps in pair) for pair in pool.tables]
        by_source: dict[str, list[Picture]] = {}
        for picture in pool.pictures:
            if picture.split == split:
                by_source.setdefault(picture.source, []).append(picture)
        self.sources = [(s.weight, by_source[s.name]) for s in SOURCES if s.name in by_source]
        if not self.sources:
            raise PoolEmptyError(f"The pool has no picture of split {split!r}.")
        self.objects = [o for o in pool.objects if o["split"] == split]
        kinds = dict(self.recipe.kinds)
        if faces is None:
            kinds.pop("face-swap", None)
        total = sum(kinds.values())
        self.kinds = list(kinds)
        self.shares = [v / total for v in kinds.values()]

    def picture(self, rng: np.random.Generator) -> RGB:
        """A photograph, by source weight."""
        weights = np.array([w for w, _ in self.sources])
        _, rows = self.sources[int(rng.choice(len(weights), p=weights / weights.sum()))]
        for _ in range(4):
            row = rows[int(rng.integers(len(rows)))]
            try:
                rgb = pictures.read(self.pool.file(row.path, row.prepared))
            except PalimpsestError:
                continue
            if min(rgb.shape[:2]) >= 64:
                return rgb
        raise PoolEmptyError("Four pictures in a row could not be read.", "Check the pool.")

    def crop(self, rng: np.random.Generator, rgb: RGB, size: int) -> RGB:
        """A (size, size) crop: mostly native, on the 8x8 grid; sometimes downsized first.
        Smaller pictures are enlarged by mirroring their border."""
        height, width = rgb.shape[:2]
        if rng.random() < 0.3 and min(height, width) > size * 1.15:
            low = size / min(height, width)
            factor = float(rng.uniform(low, 1.0))
            rgb, _ = degrade.resize(rng, rgb, np.zeros((height, width), bool), factor)
            height, width = rgb.shape[:2]
        if min(height, width) < size:
            bottom, right = max(0, size - height), max(0, size - width)
            rgb = np.pad(rgb, ((0, bottom), (0, right), (0, 0)), mode="symmetric")
            height, width = rgb.shape[:2]
        y = int(rng.integers(0, height - size + 1))
        x = int(rng.integers(0, width - size + 1))
        if rng.random() < 0.75:
            y, x = y // 8 * 8, x // 8 * 8
        return np.ascontiguousarray(rgb[y : y + size, x : x + size])

    def object(self, rng: np.random.Generator) -> tuple[RGB, Mask]:
        """A donor picture with an outlined object."""
        if self.objects and rng.random() < 0.5:
            row = self.objects[int(rng.integers(len(self.objects)))]
            rgb = pictures.read(self.pool.root / str(row["path"]))
            height, width = rgb.shape[:2]
            if "polygon" in row:
                points = np.array(row["polygon"], np.float64).reshape(-1, 2) * [width, height]
                mask = np.zeros((height, width), np.uint8)
                cv2.fillPoly(mask, [points.astype(np.int32)], 1)
                outline = mask.astype(bool)
            else:
                grey = pictures.read_grey(self.pool.root / Path(str(row["mask"])))
                outline = np.asarray(cv2.resize(grey, (width, height)) > 127)
            if outline.sum() >= 200:
                return rgb, outline
        donor = self.crop(rng, self.picture(rng), self.recipe.size)
        return donor, shapes.region(rng, donor)

    def _manipulate(self, rng: np.random.Generator, kind: str, base: RGB) -> tuple[RGB, Mask]:
        if kind == "splice":
            donor, outline = self.object(rng)
            if rng.random() < self.recipe.history:
                donor = degrade.random_save(rng, donor, self.tables)
            return shallow.splice(rng, base, donor, outline)
        if kind == "copy-move":
            return shallow.copy_move(rng, base, shapes.region(rng, base, high=0.3))
        if kind == "heal":
            return shallow.heal(rng, base, shapes.region(rng, base, high=0.2))
        if kind == "inpaint":
            return shallow.inpaint(rng, base, shapes.region(rng, base, high=0.12))
        return shallow.retouch(rng, base, shapes.region(rng, base))

    def sample(self, index: int) -> Sample:
        """Sample number ``index``."""
        rng = np.random.default_rng((self.seed, index))
        recipe = self.recipe
        kind = str(rng.choice(self.kinds, p=self.shares))
        size = recipe.size
        if kind == "face-swap" and self.faces is not None:
            rgb, mask = self.faces.sample(rng)
            rgb, mask = self._around(rng, rgb, mask, size)
        else:
            rgb = self.crop(rng, self.picture(rng), size)
            if rng.random() < recipe.history:
                rgb = degrade.random_save(rng, rgb, self.tables)
            mask = np.zeros(rgb.shape[:2], bool)
            if kind != "authentic":
                rgb, mask = self._manipulate(rng, kind, rgb)
        if rng.random() < recipe.toned:
            rgb = degrade.tone(rng, rgb)
        if rng.random() < recipe.resized:
            factor = float(np.exp(rng.uniform(np.log(0.6), np.log(1.5))))
            rgb, mask = degrade.resize(rng, rgb, mask, factor)
            rgb, mask = self._around(rng, rgb, mask, size)
        if rng.random() < recipe.saved:
            rgb = degrade.random_save(rng, rgb, self.tables)
            if rng.random() < recipe.off_grid:
                dy, dx = (int(v) for v in rng.integers(0, 8, 2))
                rgb = np.pad(rgb[dy:, dx:], ((0, dy), (0, dx), (0, 0)), mode="reflect")
                mask = np.pad(mask[dy:, dx:], ((0, dy), (0, dx)), mode="reflect")
        kind = kind if mask.any() else "authentic"
        return Sample(np.ascontiguousarray(rgb), np.ascontiguousarray(mask), kind)

    def _around(
        self, rng: np.random.Generator, rgb: RGB, mask: Mask, size: int
    ) -> tuple[RGB, Mask]:
        """Crop or mirror to (size, size) so that some of the mask stays in view."""
        height, width = mask.shape
        bottom, right = max(0, size - height), max(0, size - width)
        if bottom or right:
            edges = ((0, bottom), (0, right))
            rgb = np.pad(rgb, (*edges, (0, 0)), mode="symmetric")
            mask = np.pad(mask, edges, mode="symmetric")
            height, width = mask.shape
        ys, xs = np.nonzero(mask)
        cy, cx = (height // 2, width // 2) if ys.size == 0 else (int(ys.mean()), int(xs.mean()))
        shift = rng.normal(0, 0.2 * size, 2)
        y = int(np.clip(cy - size // 2 + shift[0], 0, height - size))
        x = int(np.clip(cx - size // 2 + shift[1], 0, width - size))
        return rgb[y : y + size, x : x + size], mask[y : y + size, x : x + size]
