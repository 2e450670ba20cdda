"""Photographs of one split of a pool, whole or with an outlined object, and crops of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from model.errors import PalimpsestError
from training import pictures
from training.pictures import RGB, Mask
from training.pools import SOURCES, Picture, Pool
from training.synthesis import adjust

#: pictures smaller than this on their shorter side are passed over
LEAST_SIDE = 64
#: pictures tried before one smaller than the crop is taken and enlarged
_TRIES = 4
_HEADER = 65536


class PoolEmptyError(PalimpsestError):
    """The pool holds no picture of the split asked for."""

    code = "training.pool_empty"


@dataclass(frozen=True)
class Scene:
    """A photograph (H, W, 3), an outlined object in it or None, and where it comes from."""

    rgb: RGB
    outline: Mask | None
    picture: Picture

    @property
    def side(self) -> int:
        """Shorter side in pixels."""
        return min(self.rgb.shape[:2])


class Scenes:
    """Draws photographs by the weights of their sources."""

    def __init__(self, pool: Pool, split: str) -> None:
        self.pool = pool
        by_source: dict[str, list[Picture]] = {}
        by_path: dict[str, Picture] = {}
        for picture in pool.pictures:
            if picture.split == split:
                by_source.setdefault(picture.source, []).append(picture)
                by_path[picture.path] = picture
        known = {s.name: s.weight for s in SOURCES}
        # A source the table does not know (a person's own folder) counts like a large one.
        self.sources = [(known.get(name, 0.3), rows) for name, rows in by_source.items()]
        if not self.sources:
            raise PoolEmptyError(f"The pool has no picture of split {split!r}.")
        weights = np.array([w for w, _ in self.sources])
        self._odds = weights / weights.sum()
        cuts: dict[str, list[Picture]] = {}
        for picture in by_path.values():
            if picture.prepared:
                cuts.setdefault(picture.group, []).append(picture)
        self._cuts = list(cuts.values())  # of one photograph each
        self._objects = [
            (o, by_path[str(o["path"])]) for o in pool.objects if str(o["path"]) in by_path
        ]

    def draw(self, rng: np.random.Generator, least: int = LEAST_SIDE) -> Scene:
        """A photograph; one whose shorter side is below ``least`` only when several others were.

        Raises:
            PoolEmptyError: picture after picture cannot be read or is tiny.
        """
        _, rows = self.sources[int(rng.choice(len(self.sources), p=self._odds))]
        small: Picture | None = None
        smaller = 0
        for _ in range(2 * _TRIES):
            row = rows[int(rng.integers(len(rows)))]
            side = self._side(row)
            if side >= least:
                scene = self._read(row)
                if scene is not None and scene.side >= least:
                    return scene
            elif side >= LEAST_SIDE and side > smaller:
                smaller, small = side, row
        scene = None if small is None else self._read(small)
        if scene is None:
            raise PoolEmptyError(
                f"{2 * _TRIES} pictures in a row could not be read or are below "
                f"{LEAST_SIDE} pixels.",
                "Take such files out of the pool.",
            )
        return scene

    def draw_large(self, rng: np.random.Generator, least: int = LEAST_SIDE) -> Scene:
        """A part of a large photograph, which no small JPEG has passed through; any photograph
        where the pool has none whose shorter side is at least ``least``.

        Raises:
            PoolEmptyError: as :meth:`draw`.
        """
        for _ in range(_TRIES if self._cuts else 0):
            rows = self._cuts[int(rng.integers(len(self._cuts)))]
            scene = self._read(rows[int(rng.integers(len(rows)))])
            if scene is not None and scene.side >= least:
                return scene
        return self.draw(rng, least)

    def _read(self, row: Picture) -> Scene | None:
        try:
            return Scene(pictures.read(self.pool.file(row.path, row.prepared)), None, row)
        except PalimpsestError:
            return None

    def _side(self, row: Picture) -> int:
        """Shorter side of a file by its header, without decoding it; 0 for none."""
        try:
            with self.pool.file(row.path, row.prepared).open("rb") as file:
                size = pictures.size(file.read(_HEADER))
        except OSError:
            return 0
        # A header the short look does not reach the end of (large metadata): decode and see.
        return min(size) if size is not None else 1 << 20

    def draw_object(self, rng: np.random.Generator) -> Scene | None:
        """A photograph with an outlined object; None where the pool has none that can be read."""
        for _ in range(_TRIES if self._objects else 0):
            row, picture = self._objects[int(rng.integers(len(self._objects)))]
            try:
                rgb = pictures.read(self.pool.root / picture.path)
                outline = self._outline(row, rgb.shape[:2])
            except (PalimpsestError, OSError):
                continue
            if outline.sum() >= 200 and min(rgb.shape[:2]) >= LEAST_SIDE:
                return Scene(rgb, outline, picture)
        return None

    def _outline(self, row: dict[str, object], shape: tuple[int, ...]) -> Mask:
        height, width = shape
        if "polygon" in row:
            points = np.array(row["polygon"], np.float64).reshape(-1, 2) * [width, height]
            mask = np.zeros((height, width), np.uint8)
            cv2.fillPoly(mask, [points.astype(np.int32)], 1)
            return mask.astype(bool)
        grey = pictures.read_grey(self.pool.root / Path(str(row["mask"])))
        return np.asarray(cv2.resize(grey, (width, height)) > 127)


def crop(
    rng: np.random.Generator, scene: Scene, size: int, shrink: float = 0.3
) -> tuple[RGB, Mask | None]:
    """A (size, size) crop and the object's outline in it: mostly native and on the 8x8 grid,
    downsized with probability ``shrink`` or when the object is too large for the crop. A
    photograph smaller than the crop is enlarged: mirrored borders would look like copy-move."""
    height, width = scene.rgb.shape[:2]
    side, marks, box = size, None, (0, 0, 0, 0)
    if scene.outline is not None:
        marks = scene.outline.astype(np.uint8) * 255
        x0, y0, w, h = cv2.boundingRect(marks)
        box = (x0, y0, w, h)
        # An object takes up at most six tenths of the crop, so that a place is left to go to.
        side = max(size, round(max(box[2], box[3]) / 0.6))
    if side == size and scene.side > size * 1.15 and rng.random() < shrink:
        side = round(size / float(rng.uniform(size / scene.side, 1.0)))
    side = min(side, scene.side)
    y, x = int(rng.integers(0, height - side + 1)), int(rng.integers(0, width - side + 1))
    if marks is not None:
        centre_y, centre_x = box[1] + box[3] // 2, box[0] + box[2] // 2
        away = rng.normal(0, 0.12, 2) * side
        y = int(np.clip(centre_y - side // 2 + away[0], 0, height - side))
        x = int(np.clip(centre_x - side // 2 + away[1], 0, width - side))
    if rng.random() < 0.75:
        y, x = y // 8 * 8, x // 8 * 8
    rows, columns = slice(y, y + side), slice(x, x + side)
    part = np.ascontiguousarray(scene.rgb[rows, columns])
    if side != size:
        part = adjust.resample(rng, part, (size, size))
    if marks is None:
        return part, None
    outline = np.ascontiguousarray(marks[rows, columns])
    if side != size:
        outline = np.asarray(cv2.resize(outline, (size, size)), np.uint8)
    return part, np.asarray(outline > 127)


def around_object(scene: Scene, margin: int = 24) -> tuple[RGB, Mask]:
    """The outlined object with a margin, cut on the 8x8 grid: what a donor needs to hold.

    Raises:
        ValueError: the scene has no outline.
    """
    if scene.outline is None:
        raise ValueError("the scene has no outlined object")
    x, y, w, h = cv2.boundingRect(scene.outline.astype(np.uint8))
    rows = slice(max(0, y - margin) // 8 * 8, y + h + margin)
    columns = slice(max(0, x - margin) // 8 * 8, x + w + margin)
    return np.ascontiguousarray(scene.rgb[rows, columns]), scene.outline[rows, columns]


def window(rng: np.random.Generator, rgb: RGB, mask: Mask, size: int) -> tuple[RGB, Mask]:
    """A (size, size) part of a picture at least that large, so that some of the mask is in view."""
    height, width = mask.shape
    ys, xs = np.nonzero(mask)
    cy, cx = (height // 2, width // 2) if ys.size == 0 else (int(ys.mean()), int(xs.mean()))
    shift = rng.normal(0, 0.2 * size, 2)
    y = int(np.clip(cy - size // 2 + shift[0], 0, height - size))
    x = int(np.clip(cx - size // 2 + shift[1], 0, width - size))
    return rgb[y : y + size, x : x + size], mask[y : y + size, x : x + size]
