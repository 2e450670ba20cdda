"""``python -m training.synthesis.sheet --pool POOL --out PNG``: samples of every kind to look at.

One row a kind, each entry the sample and the same with its mask outlined, pixel for pixel; then
rows for each hard negative, for graphics laid over, and for the channels. ``--kinds`` picks rows,
``--plain`` leaves out everything that happens after the manipulation.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from model.errors import PalimpsestError
from training import pictures
from training.pictures import RGB, Mask
from training.pools import Pool
from training.synthesis import hard, overlay
from training.synthesis.sampler import KINDS, FaceSource, Recipe, RecipeError, Sampler
from training.synthesis.scenes import crop

_LABEL = 22
Entry = tuple[RGB, Mask]


def plain(recipe: Recipe) -> Recipe:
    """The recipe without hard negatives and without what follows a manipulation."""
    return replace(
        recipe, hard=0.0, hard_base=0.0, overlaid=0.0, toned=0.0, resized=0.0, saved=0.0,
        channels={"file": 1.0},
    )  # fmt: skip


def rows(
    pool: Pool, recipe: Recipe, faces: FaceSource | None, count: int, seed: int
) -> Iterator[tuple[str, list[Entry]]]:
    """Name and ``count`` entries of each row. Samples that came out authentic are passed over in
    the rows of manipulations."""
    for number, kind in enumerate(recipe.kinds):
        only = replace(recipe, kinds={kind: 1.0})
        try:
            sampler = Sampler(pool, "train", only, faces, seed + number)
        except RecipeError:
            continue  # a kind that needs faces or weights, without them
        found: list[Entry] = []
        for index in range(4 * count):
            sample = sampler.sample(index)
            if sample.kind == kind:
                found.append((sample.rgb, sample.mask))
            if len(found) == count:
                break
        yield kind, found
    sampler = Sampler(pool, "train", recipe, faces, seed)
    for name, (function, _) in hard.HARD.items():
        yield (
            f"hard: {name}",
            [
                (function(rng, rgb), np.zeros(rgb.shape[:2], bool))
                for rng, rgb in _bases(sampler, count, seed)
            ],
        )
    yield (
        "laid over (not marked)",
        [
            overlay.lay_over(rng, rgb, np.zeros(rgb.shape[:2], bool))
            for rng, rgb in _bases(sampler, count, seed)
        ],
    )
    for channel in ("messenger", "screenshot"):
        only = replace(recipe, channels={channel: 1.0})
        sampler = Sampler(pool, "train", only, faces, seed)
        samples = [sampler.sample(index) for index in range(count)]
        yield f"by {channel}", [(sample.rgb, sample.mask) for sample in samples]


def _bases(sampler: Sampler, count: int, seed: int) -> Iterator[tuple[np.random.Generator, RGB]]:
    for index in range(count):
        rng = np.random.default_rng((seed, index))
        size = sampler.recipe.size
        yield rng, crop(rng, sampler.scenes.draw(rng, size), size)[0]


def sheet(named: Iterator[tuple[str, list[Entry]]], size: int, count: int) -> RGB:
    """All rows below each other, (H, W, 3)."""
    strips = []
    for name, entries in named:
        strip = np.full((size + _LABEL, 2 * size * count, 3), 30, np.uint8)
        cv2.putText(strip, name, (4, 16), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (255, 255, 255), 1)
        for place, (rgb, mask) in enumerate(entries):
            outlined = rgb.copy()
            edges, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
            cv2.drawContours(outlined, edges, -1, (255, 0, 200), 1)
            left = 2 * size * place
            strip[_LABEL:, left : left + size] = rgb
            strip[_LABEL:, left + size : left + 2 * size] = outlined
        strips.append(strip)
    return np.concatenate(strips)


def main(argv: list[str] | None = None) -> int:
    """Entry point; 0, or 2 with one sentence on stderr."""
    from training.train import face_source

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pool", type=Path, required=True, help="folder with pool.json")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--faces", type=Path)
    parser.add_argument("--landmarks", type=Path)
    parser.add_argument("--kinds", nargs="+", choices=sorted(KINDS), help="these rows only")
    parser.add_argument("--count", type=int, default=4, help="entries a row")
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--plain", action="store_true", help="without post-processing")
    a = parser.parse_args(argv)
    recipe = Recipe(size=a.size)
    if a.plain:
        recipe = plain(recipe)
    if a.kinds:
        recipe = replace(recipe, kinds={k: v for k, v in KINDS.items() if k in a.kinds})
    try:
        faces = face_source(a.faces, a.landmarks, "train")
        named = rows(Pool.load(a.pool), recipe, faces, a.count, a.seed)
        if a.kinds:
            named = (row for row in named if row[0] in a.kinds)
        picture = sheet(named, a.size, a.count)
    except PalimpsestError as error:
        print(error.sentence, error.hint, file=sys.stderr)
        return 2
    a.out.write_bytes(pictures.png(picture))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
