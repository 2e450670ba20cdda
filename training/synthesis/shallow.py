"""Shallow manipulations of one picture, each with its exact mask.

Every function takes a base picture (H, W, 3) and returns (picture, mask) of that size; the
mask is True where the picture was replaced or changed (weight above one half). Beyond a soft
border of at most ``shapes.SOFT_REACH`` pixels the picture is bit for bit the base.
"""

from __future__ import annotations

import cv2
import numpy as np

from training import pictures
from training.pictures import RGB, Mask
from training.synthesis import adjust, regenerator, shapes
from training.synthesis.pasting import paste, stamp
from training.synthesis.placing import place
from training.synthesis.removal import heal, inpaint

#: levels of 255, on average inside the mask, below which a filter counts as no change
LEAST_CHANGE = 1.2

__all__ = ["copy_move", "heal", "inpaint", "place", "redraw", "retouch", "splice", "upscale"]


def splice(
    rng: np.random.Generator,
    base: RGB,
    donor: RGB,
    outline: Mask,
    *,
    lattice: str = "free",
    matched: float = 0.6,
    in_gradients: float = 0.08,
) -> tuple[RGB, Mask]:
    """Paste the outlined part of a donor picture; see :func:`place` and :func:`paste`."""
    patch, mask = place(rng, donor, outline, base.shape[:2], (0.4, 1.7), lattice=lattice)
    return paste(rng, base, patch, mask, matched, in_gradients)


def copy_move(rng: np.random.Generator, base: RGB, outline: Mask) -> tuple[RGB, Mask]:
    """Paste a part of the picture elsewhere in itself, sometimes twice; the mask marks the targets
    only, not the source."""
    picture, marked = base, np.zeros_like(outline)
    for turn in range(2 if rng.random() < 0.15 else 1):
        for _ in range(4):
            patch, mask = place(rng, base, outline, base.shape[:2], (0.7, 1.4), transform=0.5)
            if (mask & (outline | marked)).sum() < 0.3 * mask.sum():
                break
        else:
            if turn:
                break
        if rng.random() < 0.2:
            patch = adjust.jitter(rng, patch, 0.5)
        picture, label = stamp(rng, picture, patch, mask)
        marked |= label
    return picture, marked


def retouch(rng: np.random.Generator, base: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """A local filter: blur, grain, tone, median, sharpening, an own save or a pushed shape."""
    kind = int(rng.integers(0, 7))
    if kind == 0:
        changed = np.asarray(cv2.GaussianBlur(base, (0, 0), float(rng.uniform(1, 4))), np.uint8)
    elif kind == 1:
        changed = adjust.noise(rng, base, float(rng.uniform(4, 14)))
    elif kind == 2:
        changed = adjust.jitter(rng, base, 2.0)
    elif kind == 3:
        changed = np.asarray(cv2.medianBlur(base, int(rng.choice([3, 5, 7]))), np.uint8)
    elif kind == 4:
        changed = push(rng, base, mask)
    elif kind == 5:
        changed = adjust.sharpen(base, float(rng.uniform(0.8, 2.0)))
    else:
        changed = pictures.recompress(base, int(rng.integers(25, 75)))
        changed = np.roll(changed, (int(rng.integers(1, 7)), 0), axis=(0, 1))
    return stamp(rng, base, changed, mask)


def push(rng: np.random.Generator, base: RGB, mask: Mask) -> RGB:
    """The picture bent smoothly ("liquify"): strongest in the middle of the mask, nothing at its
    border, by 3 to 10 % of the region's size."""
    height, width = mask.shape
    depth = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 3)
    inward = np.minimum(depth / max(1.0, 0.6 * float(depth.max())), 1.0).astype(np.float32)
    inward = np.asarray(cv2.GaussianBlur(inward, (0, 0), 3), np.float32)
    reach = float(rng.uniform(0.03, 0.1)) * float(np.sqrt(mask.sum()))
    turn = float(rng.uniform(0, 2 * np.pi))
    y, x = np.indices((height, width), np.float32)
    moved = cv2.remap(
        base, x + float(reach * np.cos(turn)) * inward, y + float(reach * np.sin(turn)) * inward,
        cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    return np.asarray(moved, np.uint8)


def upscale(rng: np.random.Generator, base: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """A region at a lower resolution, enlarged again: by a classical kernel, with sharpening
    behind it, or by the small network (learned super-resolution)."""
    factor = float(rng.uniform(0.25, 0.7))
    height, width = base.shape[:2]
    small = adjust.resample(rng, base, (max(8, round(width * factor)), round(height * factor)))
    large = adjust.resample(rng, small, (width, height))
    pick = rng.random()
    if pick < 0.45:
        drawn = regenerator.redraw(large, mask, lost=1 - factor)
        large = large if drawn is None else drawn
    elif pick < 0.7:
        large = adjust.sharpen(large, float(rng.uniform(0.5, 1.5)), 1 / factor)
    return stamp(rng, base, large, mask)


def redraw(rng: np.random.Generator, base: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """A region as the small network redraws it, as an autoencoder does with everything that a
    generative edit touches; its content bent or toned before, so that it says something new.
    Without the network's weights, :func:`upscale`."""
    changed = base
    if rng.random() < 0.5:
        changed = push(rng, changed, mask)
    if rng.random() < 0.5:
        changed = adjust.jitter(rng, changed, 0.8)
    drawn = regenerator.redraw(changed, mask)
    return upscale(rng, base, mask) if drawn is None else stamp(rng, base, drawn, mask)


def visible(base: RGB, changed: RGB, mask: Mask, least: float = LEAST_CHANGE) -> bool:
    """Whether anything worth marking was done: a blurred sky is the same sky, and a mask on it
    would teach a network to guess. ``least``: mean change inside the mask, in levels of 255."""
    gap = np.abs(changed[mask].astype(np.int16) - base[mask])
    return bool(gap.size and gap.mean() >= least)


def region_for(rng: np.random.Generator, rgb: RGB, outline: Mask | None, high: float) -> Mask:
    """The outlined object where there is one of a fitting size, else a drawn region."""
    if outline is not None and 0.005 <= outline.mean() <= high:
        return outline
    return shapes.region(rng, rgb, high=high)
