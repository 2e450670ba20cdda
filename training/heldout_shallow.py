"""A held-out set of shallow manipulations: photographs, and ways of blending, that training never
sees.

    python -m training.heldout_shallow --pool POOL --out DIR --count N --seed S

The photographs are the pool's ``test`` split, whole (at most ``SIDE`` pixels long). Every one gives
a forgery and comes untouched as well; both are saved alike, with the same quality and chroma
subsampling, so that compression does not give the class away. The kinds:

* splice, multi-band: an outlined object or region of another photograph of the split, blended over
  a width of its own in each octave (Burt and Adelson 1983);
* splice, mixed gradients: the stronger of both gradients at every pixel (Perez et al. 2003), so
  that the background's texture runs through;
* copy-move, multi-band;
* removal, cloned: covered with the part of the photograph that continues the surroundings best
  (exhaustive template matching on the ring around the hole), multi-band.

The same methods on photographs of the ``validation`` split settle the map's offset
(:mod:`training.publish`): real forgeries are made by methods no training knows, too.

Training blends by weights or by plain gradient-domain paste, and its clones are found at random.

Written: images/*.jpg, masks/*.png (0 and 255), index.csv (set, image, mask, label, manipulation,
group), which ``palimpsest-cli evaluate --data`` reads, and details.csv (image, photograph, donor,
quality, subsampling).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from model.errors import PalimpsestError
from training import pictures
from training.heldout_faces import write_table
from training.pictures import RGB, Mask
from training.pools import Pool
from training.synthesis import adjust, removal, shapes
from training.synthesis.face_blend import pyramid
from training.synthesis.placing import place
from training.synthesis.scenes import Scene, Scenes, around_object

SET = "heldout_shallow"
SIDE = 1024
_LEAST = 200
_ODDS = {
    "splice, multi-band": 0.35,
    "splice, mixed gradients": 0.15,
    "copy-move, multi-band": 0.3,
    "removal, cloned": 0.2,
}
_SUBSAMPLINGS = ("4:2:0", "4:2:0", "4:4:4")
#: levels of 255 by which a forgery differs from its photograph inside the mask, at least
_LEAST_CHANGE = 3.0


class HeldOutError(PalimpsestError):
    """The held-out set cannot be made from what is there."""

    code = "training.heldout_shallow"


def mixed(base: RGB, patch: RGB, mask: Mask) -> RGB | None:
    """Gradient-domain paste that keeps the stronger gradient of patch and base; None where the
    mask touches the border."""
    x, y, w, h = cv2.boundingRect(mask.astype(np.uint8))
    inside = x > 3 and y > 3 and x + w < mask.shape[1] - 3 and y + h < mask.shape[0] - 3
    if not inside or min(w, h) < 8:
        return None
    stamp = mask.astype(np.uint8) * np.uint8(255)
    pasted = cv2.seamlessClone(patch, base, stamp, (x + w // 2, y + h // 2), cv2.MIXED_CLONE)
    return np.where(mask[..., None], pasted, base).astype(np.uint8)


def cloned(base: RGB, hole: Mask) -> RGB | None:
    """The hole covered with the shifted part of the picture whose ring around the hole differs
    least from the hole's own; None when there is no other place for it."""
    wide = np.asarray(cv2.dilate(hole.astype(np.uint8), np.ones((17, 17), np.uint8)), np.uint8)
    ring = wide.astype(bool) & ~hole
    x, y, w, h = cv2.boundingRect(wide)
    rows, columns = slice(y, y + h), slice(x, x + w)
    weight = np.repeat(ring[rows, columns, None].astype(np.float32), 3, axis=2)
    cost = cv2.matchTemplate(
        base.astype(np.float32), base[rows, columns].astype(np.float32), cv2.TM_SQDIFF, mask=weight
    )
    # Places that show any of the hole are no places.
    size = (mask_h := cost.shape[0], mask_w := cost.shape[1])
    area = cv2.integral(hole.astype(np.uint8))
    seen = area[h : h + mask_h, w : w + mask_w] + area[:mask_h, :mask_w]
    seen = seen - area[h : h + mask_h, :mask_w] - area[:mask_h, w : w + mask_w]
    cost = np.where((seen > 0) | ~np.isfinite(cost), np.inf, cost)
    if not np.isfinite(cost).any():
        return None
    top, left = np.unravel_index(int(np.argmin(cost)), size)
    patch = base.copy()
    patch[rows, columns] = base[top : top + h, left : left + w]
    return pyramid(base, patch, hole)


def forge(
    rng: np.random.Generator, kind: str, scene: Scene, scenes: Scenes
) -> tuple[RGB, Mask, str] | None:
    """A forgery of the scene, its mask and the donor's group; None where it could not be done."""
    base = scene.rgb
    outline = scene.outline
    if outline is None or not 0.01 < outline.mean() < 0.2:
        outline = shapes.region(rng, base, 0.01, 0.15)
    if kind == "removal, cloned":
        hole = removal.widen(rng, outline)
        covered = cloned(base, hole)
        return None if covered is None else (covered, hole, "")
    donor = ""
    if kind.startswith("splice"):
        other = scenes.draw_object(rng) if rng.random() < 0.5 else None
        if other is None:
            other = scenes.draw(rng, _LEAST)
            part, inside = other.rgb, shapes.region(rng, other.rgb, 0.02, 0.3)
        else:
            part, inside = around_object(other)
        donor = other.picture.group
        if donor == scene.picture.group:
            return None
        patch, mask = place(rng, part, inside, base.shape[:2], (0.5, 1.3))
        patch = adjust.match(rng, patch, mask, base)
    else:
        patch, mask = place(rng, base, outline, base.shape[:2], (0.8, 1.25), transform=0.4)
        if (mask & outline).sum() > 0.2 * mask.sum():
            return None
    if not 0.004 < mask.mean() < 0.4:
        return None
    result = mixed(base, patch, mask) if "mixed" in kind else pyramid(base, patch, mask)
    return None if result is None else (result, mask, donor)


@dataclass(frozen=True)
class Forgery:
    """A forgery and the photograph it was made of, both encoded alike as JPEG.

    Attributes:
        forged, untouched: the files' bytes.
        mask: what was changed, bool (H, W).
        kind: one of ``_ODDS``.
        group, photograph: of the picture it was made of; ``donor`` is the group of what was
            pasted, empty where it came from the picture itself.
        quality, subsampling: of both files.
    """

    forged: bytes
    untouched: bytes
    mask: Mask
    kind: str
    group: str
    photograph: str
    donor: str
    quality: int
    subsampling: str


def forgeries(pool: Pool, split: str, count: int, seed: int) -> Iterator[Forgery]:
    """At most ``count`` forgeries of a split's photographs; fewer where the pool gives no more.

    Raises:
        PoolEmptyError: the pool has no picture of the split.
    """
    scenes = Scenes(pool, split)
    kinds, odds = list(_ODDS), list(_ODDS.values())
    done, used = 0, dict[str, int]()
    for attempt in range(6 * count):
        rng = np.random.default_rng((seed, attempt))
        kind = str(rng.choice(kinds, p=odds))
        scene = None if rng.random() < 0.7 else scenes.draw_object(rng)
        scene = _whole(scenes.draw(rng, _LEAST) if scene is None else scene)
        group = scene.picture.group
        # No photograph more often than others while there are others.
        if used.get(group, 0) > attempt // (3 * count):
            continue
        made = forge(rng, kind, scene, scenes)
        if made is None:
            continue
        forged, mask, donor = made
        gap = np.abs(forged.astype(np.int16) - scene.rgb)[mask]
        if gap.mean() < _LEAST_CHANGE:
            continue
        quality = int(rng.integers(70, 98))
        subsampling = str(rng.choice(_SUBSAMPLINGS))
        used[group] = used.get(group, 0) + 1
        yield Forgery(
            pictures.jpeg(forged, quality, subsampling),
            pictures.jpeg(scene.rgb, quality, subsampling),
            mask, kind, group, scene.picture.path, donor, quality, subsampling,
        )  # fmt: skip
        done += 1
        if done == count:
            break


def build(pool: Pool, out: Path, count: int, seed: int) -> int:
    """Write the set; returns the number of pairs. Nothing existing in ``out`` is overwritten.

    Raises:
        HeldOutError: ``out`` holds something already, or the pool gives too few forgeries.
        PoolEmptyError: the pool has no picture of the test split.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise HeldOutError(f"{out.name} is not empty.", "Name a new folder.")
    if count < 1:
        raise HeldOutError("The number of pairs must be at least 1.", "Give --count N.")
    for folder in ("images", "masks"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    index: list[list[object]] = [["set", "image", "mask", "label", "manipulation", "group"]]
    details: list[list[object]] = [["image", "photograph", "donor", "quality", "subsampling"]]
    done = 0
    for found in forgeries(pool, "test", count, seed):
        edited, untouched = f"images/{done:03d}_forged.jpg", f"images/{done:03d}_authentic.jpg"
        outline = f"masks/{done:03d}_forged.png"
        (out / edited).write_bytes(found.forged)
        (out / untouched).write_bytes(found.untouched)
        (out / outline).write_bytes(pictures.png(found.mask.astype(np.uint8) * np.uint8(255), 9))
        index += [
            [SET, edited, outline, 1, found.kind, found.group],
            [SET, untouched, "", 0, "authentic", found.group],
        ]
        details += [
            [edited, found.photograph, found.donor, found.quality, found.subsampling],
            [untouched, found.photograph, "", found.quality, found.subsampling],
        ]
        done += 1
    if done < count:
        raise HeldOutError(
            f"Only {done} of {count} forgeries could be made.", "Ask for fewer, in a new folder."
        )
    write_table(out / "details.csv", details)
    # Last: a folder with an index is a finished one.
    write_table(out / "index.csv", index)
    return done


def _whole(scene: Scene) -> Scene:
    """The scene scaled down to at most ``SIDE`` pixels."""
    height, width = scene.rgb.shape[:2]
    factor = SIDE / max(height, width)
    if factor >= 1:
        return scene
    size = (round(width * factor), round(height * factor))
    rgb = np.asarray(cv2.resize(scene.rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
    if scene.outline is None:
        return Scene(rgb, None, scene.picture)
    marks = cv2.resize(scene.outline.astype(np.uint8) * 255, size, interpolation=cv2.INTER_AREA)
    return Scene(rgb, np.asarray(marks > 127), scene.picture)


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point; 0, or 2 with one sentence on stderr."""
    parser = argparse.ArgumentParser(description="Make the held-out set of shallow manipulations.")
    parser.add_argument("--pool", type=Path, required=True, help="folder with pool.json")
    parser.add_argument("--out", type=Path, required=True, help="new folder")
    parser.add_argument("--count", type=int, default=100, help="forgeries, and as many untouched")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    try:
        pairs = build(Pool.load(options.pool), options.out, options.count, options.seed)
    except PalimpsestError as error:
        print(error.as_line(), file=sys.stderr)
        return 2
    print(f"{pairs} forgeries and {pairs} untouched photographs in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
