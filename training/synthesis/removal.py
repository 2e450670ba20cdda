"""Removing something: what fills the hole. Picture (H, W, 3) and mask in, (picture, mask) out."""

from __future__ import annotations

import cv2
import numpy as np

from training.pictures import RGB, Mask
from training.synthesis import adjust, regenerator, shapes
from training.synthesis.pasting import poisson, stamp
from training.synthesis.patch_fill import patch_fill


def heal(rng: np.random.Generator, base: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """Remove a region the way a healing brush does: cover it with the shifted part of the same
    picture whose surroundings fit best, then blend gradients or borders."""
    height, width = mask.shape
    ring = cv2.dilate(mask.astype(np.uint8), np.ones((9, 9), np.uint8)).astype(bool) & ~mask
    best, best_cost = None, np.inf
    ys, xs = np.nonzero(ring | mask)
    ry, rx = np.nonzero(ring)
    if ry.size > 400:
        ry, rx = ry[:: ry.size // 400], rx[:: rx.size // 400]
    around = base[ry, rx].astype(np.float32)
    for _ in range(40):
        dy = int(rng.integers(-ys.min(), height - ys.max()))
        dx = int(rng.integers(-xs.min(), width - xs.max()))
        if abs(dy) + abs(dx) < 12 or mask[ry + dy, rx + dx].mean() > 0.05:
            continue
        cost = float(((base[ry + dy, rx + dx].astype(np.float32) - around) ** 2).mean())
        if cost < best_cost:
            best, best_cost = (dy, dx), cost
    if best is None:
        return inpaint(rng, base, mask)
    patch = np.roll(base, (-best[0], -best[1]), axis=(0, 1))
    if rng.random() < 0.6:
        mixed = poisson(base, patch, mask)
        if mixed is not None:
            return mixed, mask
    return stamp(rng, base, patch, mask)


def inpaint(rng: np.random.Generator, base: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """Diffusion inpainting: Telea 2004 or Navier-Stokes (Bertalmio et al. 2001)."""
    method = cv2.INPAINT_TELEA if rng.random() < 0.5 else cv2.INPAINT_NS
    radius = int(rng.integers(2, 6))
    filled = cv2.inpaint(base, mask.astype(np.uint8) * 255, radius, method)
    return np.asarray(filled, dtype=np.uint8), mask


def patches(rng: np.random.Generator, base: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """Content-aware fill from patches of the neighbourhood (:mod:`.patch_fill`)."""
    filled = patch_fill(rng, base, mask)
    return inpaint(rng, base, mask) if filled is None else (filled, mask)


def generated(rng: np.random.Generator, base: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """Filled by patches and redrawn by the small network, so that the content fits and every pixel
    of it comes out of a decoder; without the network's weights, patches alone."""
    filled = patches(rng, base, mask)[0]
    drawn = regenerator.redraw(filled, mask)
    if drawn is None:
        return filled, mask
    if rng.random() < 0.3:  # grain added to hide the smoothness
        drawn = adjust.noise(rng, drawn, float(rng.uniform(1, 4)))
    return stamp(rng, base, drawn, mask)


def widen(rng: np.random.Generator, mask: Mask) -> Mask:
    """An object's outline as somebody draws around it who wants it gone: one to five pixels out."""
    reach = 2 * int(rng.integers(1, 6)) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    return np.asarray(cv2.dilate(mask.astype(np.uint8), kernel)).astype(bool)


def spot(rng: np.random.Generator, rgb: RGB, outline: Mask | None, high: float) -> Mask:
    """What to remove: the outlined object where there is one of a fitting size."""
    if outline is not None:
        wide = widen(rng, outline)
        if 0.004 <= wide.mean() <= high:
            return wide
    return shapes.region(rng, rgb, high=high)
