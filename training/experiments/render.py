"""The samples of both kinds, each a pure function of (kind, split, number).

S, shallow: CASIA v1 by scene, and synthetic splicing, copy-move, removal and retouching on
photographs. D, deep: faces swapped between people, by identity. Both classes of a kind go
through the same reading, scaling and saving: how a picture was saved must not tell its class.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from training import pictures
from training.experiments.casia import read_casia
from training.experiments.config import Config
from training.pictures import RGB, Mask
from training.pools import LAST_TRAINING_FACE, Pool
from training.synthesis.face_blend import TRAINING_METHODS
from training.synthesis.face_pool import FacePool
from training.synthesis.face_swap import swap
from training.synthesis.sampler import KINDS, Recipe, Sampler

SPLITS = ("train", "validation", "test")
_PART = {"train": 0, "validation": 1, "test": 2}


@dataclass(frozen=True)
class Rendered:
    """A finished sample. ``origin``: "casia1", "synthetic" or "faces"; ``group``: its scene or
    identity; ``manipulation``: its kind, "authentic" with an empty mask."""

    rgb: RGB
    mask: Mask
    origin: str
    group: str
    manipulation: str


def identity_split(stem: str) -> str:
    """Split of a person, the same on every machine: 70 % train, 10 % validation, 20 % test."""
    number = int(hashlib.sha256(f"identity/{stem}".encode()).hexdigest()[:8], 16) % 100
    return "train" if number < 70 else "validation" if number < 80 else "test"


def fitted(rng: np.random.Generator, rgb: RGB, mask: Mask, config: Config) -> tuple[RGB, Mask]:
    """The picture at the networks' size: resized whole, or a native crop that shows the mask."""
    size = config.size
    if config.whole:
        scaled = cv2.resize(rgb, (size, size), interpolation=cv2.INTER_LINEAR)
        area = mask.astype(np.float32)
        covered = np.asarray(cv2.resize(area, (size, size), interpolation=cv2.INTER_AREA))
        # half a pixel, or whatever there is of a region smaller than that
        seen = covered >= 0.5 if (covered >= 0.5).any() else covered > 0
        return np.asarray(scaled, np.uint8), np.asarray(seen)
    height, width = mask.shape
    down, across = max(0, size - height), max(0, size - width)
    if down or across:
        rgb = np.pad(rgb, ((0, down), (0, across), (0, 0)), mode="symmetric")
        mask = np.pad(mask, ((0, down), (0, across)), mode="symmetric")
        height, width = mask.shape
    ys, xs = np.nonzero(mask)
    best = (-1, 0, 0)
    for attempt in range(4):
        if ys.size:
            at = int(rng.integers(ys.size))
            # the last one shows a pixel of the mask for sure
            spread = size / 6 if attempt < 3 else 0.0
            centre = np.array([ys[at], xs[at]]) + rng.normal(0, 1, 2) * spread
        else:
            centre = rng.uniform(0, [height, width])
        y = int(np.clip(centre[0] - size / 2, 0, height - size)) // 8 * 8
        x = int(np.clip(centre[1] - size / 2, 0, width - size)) // 8 * 8
        inside = int(mask[y : y + size, x : x + size].sum())
        best = max(best, (inside, y, x))
        if inside >= 0.01 * size * size or not ys.size:
            break
    _, y, x = best
    part = slice(y, y + size), slice(x, x + size)
    return np.ascontiguousarray(rgb[part]), np.ascontiguousarray(mask[part])


def _saved(rng: np.random.Generator, rgb: RGB) -> RGB:
    """One JPEG save at a usual quality, whatever the class."""
    return pictures.recompress(rgb, int(rng.integers(80, 98)))


def casia(folder: Path, split: str, config: Config) -> Iterator[Rendered]:
    """CASIA v1 pictures of a split, saved alike; in training each several times, cut anew."""
    variants = config.casia_variants if split == "train" else 1
    for number, picture in enumerate(p for p in read_casia(folder) if p.split == split):
        rgb = pictures.read(picture.image)
        mask = np.zeros(rgb.shape[:2], bool)
        manipulation = "authentic"
        if picture.mask is not None:
            mask = pictures.read_grey(picture.mask) > 127
            manipulation = "copy-move" if picture.image.name.startswith("Sp_S") else "splicing"
        for variant in range(variants):
            rng = np.random.default_rng((config.seed, 11, _PART[split], number, variant))
            cut, seen = fitted(rng, _saved(rng, rgb), mask, config)
            yield Rendered(cut, seen, "casia1", picture.group, manipulation)


def synthetic(pool: Pool, split: str, config: Config) -> Iterator[Rendered]:
    """Shallow manipulations of the pool's photographs (faces left to the other kind), half of
    the samples authentic."""
    others = [p for p in pool.pictures if p.source != "faces"]
    kinds = {k: v for k, v in KINDS.items() if k not in ("authentic", "face-swap")}
    kinds["authentic"] = sum(kinds.values())
    recipe = Recipe(size=config.size, kinds=kinds, twins=0, history=0.3, resized=0.1, toned=0.1)
    sampler = Sampler(
        dataclasses.replace(pool, pictures=others), split, recipe,
        seed=config.seed * 10 + 101 + _PART[split],
    )  # fmt: skip
    for number in range(config.synthetic[_PART[split]]):
        sample = sampler.sample(number)
        yield Rendered(sample.rgb, sample.mask, "synthetic", f"{split}/{number}", sample.kind)


def faces(folder: Path, landmarks: Path, split: str, config: Config) -> Iterator[Rendered]:
    """Faces of a split's people, every second one swapped with another of the same split."""
    listed = landmarks / "landmarks_real.npz"
    with np.load(listed, allow_pickle=False) as rows:
        stems = [Path(str(name)).stem for name in rows["names"]]
    names = [
        f"{stem}.jpg"
        for stem in stems
        if int(stem) <= LAST_TRAINING_FACE and identity_split(stem) == split
    ]
    people = FacePool(folder / "real", listed, names)
    sides = (512, 700) if config.whole else (180, 300)
    for number in range(config.faces[_PART[split]]):
        rng = np.random.default_rng((config.seed, 13, _PART[split], number))
        face = people.draw(rng, sides, least_face=72)
        rgb, mask = face.rgb, np.zeros(face.rgb.shape[:2], bool)
        centre = face.points.mean(axis=0)
        if number % 2:
            skin = people.skin(face.name)
            donor = people.match(rng, face.points, skin=skin, exclude=face.name)
            rgb, mask = swap(
                rng, face.rgb, face.points,
                *_donor(people, donor, int(rng.integers(256, 513))),
                method=str(rng.choice(TRAINING_METHODS, p=[0.7, 0.3])),
                region="face" if rng.random() < 0.7 else "inner",
            )  # fmt: skip
        rgb = _saved(rng, rgb)
        if config.whole:
            rgb, mask = fitted(rng, rgb, mask, config)
        else:  # where the crop lies must not tell the class either: around the face in both
            rgb, mask = _around(rng, rgb, mask, centre, config.size)
        kind = "face-swap" if mask.any() else "authentic"
        yield Rendered(rgb, mask, "faces", Path(face.name).stem, kind)


def _donor(
    people: FacePool, name: str, side: int
) -> tuple[RGB, np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
    donor = people.load(name, side)
    return donor.rgb, donor.points


def _around(
    rng: np.random.Generator,
    rgb: RGB,
    mask: Mask,
    centre: np.ndarray[tuple[int, ...], np.dtype[np.float32]],
    size: int,
) -> tuple[RGB, Mask]:
    height, width = mask.shape
    shift = rng.normal(0, size / 8, 2)
    y = int(np.clip(centre[1] - size / 2 + shift[0], 0, height - size)) // 8 * 8
    x = int(np.clip(centre[0] - size / 2 + shift[1], 0, width - size)) // 8 * 8
    part = slice(y, y + size), slice(x, x + size)
    return np.ascontiguousarray(rgb[part]), np.ascontiguousarray(mask[part])
