"""Putting a placed patch into a base: matched colours, soft borders, gradient domain."""

from __future__ import annotations

import cv2
import numpy as np

from training.pictures import RGB, Mask
from training.synthesis import adjust, shapes


def stamp(rng: np.random.Generator, base: RGB, patch: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """Blend with a hard or soft border. The mask handed back is where the patch's weight is above
    one half."""
    weight = shapes.soften(rng, mask)
    return shapes.blend(base, patch, weight), np.asarray(weight > 0.5)


def paste(
    rng: np.random.Generator,
    base: RGB,
    patch: RGB,
    mask: Mask,
    matched: float = 0.6,
    in_gradients: float = 0.08,
) -> tuple[RGB, Mask]:
    """Blend a placed patch into the base: colours ``matched`` to the base around it, changed at
    random (half of the rest) or kept; for a share ``in_gradients`` by Poisson editing."""
    if rng.random() < matched:
        patch = adjust.match(rng, patch, mask, base)
    elif rng.random() < 0.5:
        patch = adjust.jitter(rng, patch)
    if rng.random() < in_gradients:
        mixed = poisson(base, patch, mask)
        if mixed is not None:
            return mixed, mask
    return stamp(rng, base, patch, mask)


def poisson(base: RGB, patch: RGB, mask: Mask) -> RGB | None:
    """Gradient-domain paste in place (Perez et al., SIGGRAPH 2003); None where the mask touches
    the border or is too small."""
    inner = mask.copy()
    inner[:3], inner[-3:], inner[:, :3], inner[:, -3:] = False, False, False, False
    x, y, w, h = cv2.boundingRect(inner.astype(np.uint8))
    if inner.sum() < max(64, int(mask.sum())) or min(w, h) < 3:
        return None
    # The solver takes a window; a margin keeps its border on the base.
    rows = slice(max(0, y - 8), min(mask.shape[0], y + h + 8))
    columns = slice(max(0, x - 8), min(mask.shape[1], x + w + 8))
    centre = (x - columns.start + w // 2, y - rows.start + h // 2)
    mixed = cv2.seamlessClone(
        np.ascontiguousarray(patch[rows, columns]), np.ascontiguousarray(base[rows, columns]),
        inner[rows, columns].astype(np.uint8) * 255, centre, cv2.NORMAL_CLONE,
    )  # fmt: skip
    result = base.copy()
    result[mask] = np.asarray(mixed, np.uint8)[mask[rows, columns]]
    return result
