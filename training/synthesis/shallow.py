"""Shallow manipulations of one picture, each with its exact mask.

Every function takes a base picture (H, W, 3) and returns (picture, mask) of that size; the
mask is True where the picture was replaced or changed.
"""

from __future__ import annotations

import cv2
import numpy as np

from training import pictures
from training.pictures import RGB, Mask
from training.synthesis import adjust, shapes


def place(
    rng: np.random.Generator,
    patch: RGB,
    mask: Mask,
    size: tuple[int, int],
    scale: tuple[float, float] = (0.6, 1.4),
    transform: float = 0.7,
) -> tuple[RGB, Mask]:
    """Move a masked patch onto an empty canvas of ``size`` (height, width), scaled, turned and
    mirrored with probability ``transform``; without, moved by whole pixels (no resampling)."""
    height, width = size
    ys, xs = np.nonzero(mask)
    y0, y1, x0, x1 = ys.min(), ys.max() + 1, xs.min(), xs.max() + 1
    patch, mask = patch[y0:y1, x0:x1], mask[y0:y1, x0:x1]
    if rng.random() < 0.3:
        patch, mask = patch[:, ::-1], mask[:, ::-1]
    h, w = mask.shape
    factor, turn = 1.0, 0.0
    limit = 0.85 * min(height / h, width / w)
    if rng.random() < transform or limit < 1:
        factor = min(float(np.exp(rng.uniform(*np.log(scale)))), limit)
        turn = float(rng.normal(0, 12)) if rng.random() < 0.6 else 0.0
    # An object of a few pixels is nothing an editor pastes and nothing a network can learn.
    smallest = np.sqrt(0.005 * height * width / max(1.0, float(mask.sum())))
    if factor < smallest:
        factor = min(float(smallest), limit)
    centre = (rng.uniform(0.15, 0.85) * width, rng.uniform(0.15, 0.85) * height)
    matrix = cv2.getRotationMatrix2D((w / 2, h / 2), turn, factor)
    matrix[:, 2] += [centre[0] - w / 2, centre[1] - h / 2]
    if factor == 1.0 and turn == 0.0:
        matrix[:, 2] = np.rint(matrix[:, 2])
    flags = cv2.INTER_CUBIC if rng.random() < 0.5 else cv2.INTER_LINEAR
    canvas = cv2.warpAffine(
        np.ascontiguousarray(patch), matrix, (width, height), flags=flags,
        borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    moved = cv2.warpAffine(
        np.ascontiguousarray(mask).astype(np.uint8) * 255, matrix, (width, height)
    )
    return np.asarray(canvas, dtype=np.uint8), np.asarray(moved > 127)


def paste(
    rng: np.random.Generator, base: RGB, patch: RGB, mask: Mask, matched: float = 0.6
) -> tuple[RGB, Mask]:
    """Blend a placed patch into the base; sometimes by Poisson editing (Perez et al. 2003)."""
    if rng.random() < matched:
        patch = adjust.match(rng, patch, mask, base)
    elif rng.random() < 0.5:
        patch = adjust.jitter(rng, patch)
    if rng.random() < 0.08:
        mixed = poisson(base, patch, mask)
        if mixed is not None:
            return mixed, mask
    return shapes.blend(base, patch, shapes.soften(rng, mask)), mask


def poisson(base: RGB, patch: RGB, mask: Mask) -> RGB | None:
    """Gradient-domain paste in place; None where the mask touches the border."""
    inner = mask.copy()
    inner[:3], inner[-3:], inner[:, :3], inner[:, -3:] = False, False, False, False
    ys, xs = np.nonzero(inner)
    if ys.size < 64 or inner.sum() < mask.sum():
        return None
    centre = (int(xs.min() + xs.max() + 1) // 2, int(ys.min() + ys.max() + 1) // 2)
    stamp = inner.astype(np.uint8) * 255
    mixed = np.asarray(cv2.seamlessClone(patch, base, stamp, centre, cv2.NORMAL_CLONE))
    # seamlessClone centres the mask's bounding box; off by one would shift the content.
    return np.where(mask[..., None], mixed, base).astype(np.uint8)


def splice(rng: np.random.Generator, base: RGB, donor: RGB, outline: Mask) -> tuple[RGB, Mask]:
    """Paste the outlined part of a donor picture."""
    patch, mask = place(rng, donor, outline, base.shape[:2], (0.4, 1.7))
    return paste(rng, base, patch, mask)


def copy_move(rng: np.random.Generator, base: RGB, outline: Mask) -> tuple[RGB, Mask]:
    """Paste a part of the picture elsewhere in itself; the mask marks the target only."""
    for _ in range(4):
        patch, mask = place(rng, base, outline, base.shape[:2], (0.7, 1.4), transform=0.5)
        if (mask & outline).sum() < 0.3 * mask.sum():
            break
    if rng.random() < 0.2:
        patch = adjust.jitter(rng, patch, 0.5)
    return shapes.blend(base, patch, shapes.soften(rng, mask)), mask


def heal(rng: np.random.Generator, base: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """Remove a region the way a healing brush does: cover it with the shifted part of the same
    picture whose surroundings fit best, then blend gradients or borders."""
    height, width = mask.shape
    ring = cv2.dilate(mask.astype(np.uint8), np.ones((9, 9), np.uint8)).astype(bool) & ~mask
    best, best_cost = None, np.inf
    ys, xs = np.nonzero(ring | mask)
    ry, rx = np.nonzero(ring)
    around = base[ry, rx].astype(np.float32)
    for _ in range(24):
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
    return shapes.blend(base, patch, shapes.soften(rng, mask)), mask


def inpaint(rng: np.random.Generator, base: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """Diffusion inpainting: Telea 2004 or Navier-Stokes (Bertalmio et al. 2001)."""
    method = cv2.INPAINT_TELEA if rng.random() < 0.5 else cv2.INPAINT_NS
    radius = int(rng.integers(2, 6))
    filled = cv2.inpaint(base, mask.astype(np.uint8) * 255, radius, method)
    return np.asarray(filled, dtype=np.uint8), mask


def retouch(rng: np.random.Generator, base: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """A local filter: blur, grain, tone, median, low resolution, sharpening or an own save."""
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
        height, width = base.shape[:2]
        factor = float(rng.uniform(0.3, 0.7))
        small = adjust.resample(rng, base, (round(width * factor), round(height * factor)))
        changed = adjust.resample(rng, small, (width, height))
    elif kind == 5:
        changed = adjust.sharpen(base, float(rng.uniform(0.8, 2.0)))
    else:
        changed = pictures.recompress(base, int(rng.integers(25, 75)))
        changed = np.roll(changed, (int(rng.integers(1, 7)), 0), axis=(0, 1))
    return shapes.blend(base, changed, shapes.soften(rng, mask)), mask
