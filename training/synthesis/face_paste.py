"""Cutting a face's region out of its image, blending a patch into it and putting it back."""

import cv2
import numpy as np

from training.synthesis import face_blend
from training.synthesis.face_blend import HELD_OUT_METHOD, Image, Mask
from training.synthesis.face_points import Points

#: rows (top, bottom) and columns (left, right)
Box = tuple[tuple[int, int], tuple[int, int]]
INTERPOLATIONS = (cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_LANCZOS4)


def face_box(polygons: list[Points], shape: tuple[int, ...], margin: int) -> Box:
    """Rows and columns around the polygons, with a margin, inside the image."""
    corners = np.concatenate(polygons)
    low = np.floor(corners.min(axis=0)).astype(int) - margin
    high = np.ceil(corners.max(axis=0)).astype(int) + margin + 1
    left, top = (int(value) for value in np.maximum(low, 0))
    right, bottom = min(int(high[0]), shape[1]), min(int(high[1]), shape[0])
    if right - left < 16 or bottom - top < 16:
        raise ValueError("the face lies outside the image or is too small")
    return (top, bottom), (left, right)


def blend(
    rng: np.random.Generator, target: Image, patch: Image, mask: Mask, method: str
) -> tuple[Image, Mask]:
    """Target with the patch blended in, and the pixels whose weight is above one half."""
    if method == "poisson":
        return face_blend.poisson(target, patch, mask), mask
    if method == HELD_OUT_METHOD:
        return face_blend.pyramid(target, patch, mask), mask
    # From a hard cut to a feather a sixth of the region wide.
    width = float(np.exp(rng.uniform(np.log(1.0), np.log(max(2.0, max(mask.shape) / 6)))))
    weight = face_blend.feather(mask, width)
    return face_blend.alpha(target, patch, weight), weight > 0.5


def place(image: Image, part: Image, mask: Mask, box: Box) -> tuple[Image, Mask]:
    """A copy of the image with the box replaced, and the box's mask in the whole image."""
    rows, columns = slice(*box[0]), slice(*box[1])
    result = image.copy()
    result[rows, columns] = part
    label = np.zeros(image.shape[:2], bool)
    label[rows, columns] = mask
    return result, label


def deform(rng: np.random.Generator, mask: Mask) -> Mask:
    """The mask with a smoothly bent outline (elastic, up to 4 % of its size), corners rounded."""
    height, width = mask.shape
    reach = 0.04 * max(height, width)
    knots = rng.uniform(-reach, reach, size=(4, 4, 2)).astype(np.float32)
    bend = cv2.resize(knots, (width, height), interpolation=cv2.INTER_CUBIC)
    x = (np.arange(width)[None, :] + bend[..., 0]).astype(np.float32)
    y = (np.arange(height)[:, None] + bend[..., 1]).astype(np.float32)
    moved = cv2.remap(mask.astype(np.float32), x, y, cv2.INTER_LINEAR, borderValue=(0,))
    rounding = max(3, round(0.04 * max(height, width)) | 1)
    return np.asarray(cv2.blur(moved, (rounding, rounding)) > 0.5)
