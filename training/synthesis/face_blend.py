"""Colour matching, wear of the donor patch and blending of one region into another image.

Images are uint8 (H, W, 3) RGB, weights float32 (H, W) in [0, 1], masks bool (H, W).
"""

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from training import pictures

Image = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Weight = npt.NDArray[np.float32]

# What training may draw; the held-out method exists only for measuring.
TRAINING_METHODS: tuple[str, ...] = ("alpha", "poisson")
HELD_OUT_METHOD = "pyramid"
#: beyond this many pixels outside the mask multi-band blending changes nothing
PYRAMID_REACH = 64
COLOUR_MATCHES: tuple[str, ...] = ("lab", "histogram", "none")

# Poisson solvers cost too much beyond this side; the correction they find is smooth.
_POISSON_SIDE = 112


def match_colour(
    donor: Image, donor_mask: Mask, target: Image, mask: Mask, kind: str, strength: float = 1.0
) -> Image:
    """The donor with its colours moved towards the target's, statistics inside the masks.
    `strength` 0 leaves the donor as it is, 1 goes the whole way.

    kind: "lab" (mean and deviation a channel, Reinhard et al., IEEE CG&A 2001), "histogram"
    (cumulative histograms a channel, in Lab) or "none". ValueError for anything else.
    """
    if kind not in COLOUR_MATCHES:
        raise ValueError(f"unknown colour match {kind!r}")
    if kind == "none" or not donor_mask.any() or not mask.any():
        return donor
    donor_lab = cv2.cvtColor(donor, cv2.COLOR_RGB2LAB)
    ours = donor_lab[donor_mask]
    theirs = cv2.cvtColor(target, cv2.COLOR_RGB2LAB)[mask]
    table = np.empty((1, 256, 3), np.uint8)
    levels = np.arange(256, dtype=np.float32)
    for channel in range(3):
        first, second = ours[:, channel], theirs[:, channel]
        if kind == "lab":
            ratio = float(np.clip((second.std() + 1) / (first.std() + 1), 0.65, 1.5))
            curve = (levels - first.mean()) * ratio + second.mean()
        else:
            before, after = _ranks(first), _ranks(second)
            met = np.bincount(second, minlength=256) > 0
            curve = np.interp(before, after[met], levels[met]).astype(np.float32)
        curve = levels + np.float32(strength) * (curve - levels)
        table[0, :, channel] = np.clip(np.round(curve), 0, 255)
    return cv2.cvtColor(cv2.LUT(donor_lab, table), cv2.COLOR_LAB2RGB).astype(np.uint8, copy=False)


def _ranks(values: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """Share of the values below each of the 256 levels, counting half of those at it."""
    counts = np.bincount(values, minlength=256)
    return (np.cumsum(counts) - counts / 2) / len(values)


def wear(rng: np.random.Generator, patch: Image) -> Image:
    """What a generator and its files do to a face: blur, sharpening, noise or JPEG, each seldom."""
    chance = rng.random(4)
    if chance[0] < 0.25:
        patch = cv2.GaussianBlur(patch, (0, 0), float(rng.uniform(0.4, 1.2))).astype(np.uint8)
    elif chance[1] < 0.15:
        soft = cv2.GaussianBlur(patch, (0, 0), 1.2)
        amount = float(rng.uniform(0.3, 1.0))
        patch = cv2.addWeighted(patch, 1 + amount, soft, -amount, 0).astype(np.uint8)
    if chance[2] < 0.2:
        # Seeded from rng: OpenCV's own generator is process-wide.
        noise = rng.standard_normal(patch.shape, dtype=np.float32) * float(rng.uniform(0.7, 4.0))
        patch = np.clip(np.round(patch + noise), 0, 255).astype(np.uint8)
    if chance[3] < 0.4:
        patch = pictures.recompress(patch, int(rng.integers(55, 97)))
    return patch


def feather(mask: Mask, width: float) -> Weight:
    """A weight that is 0 outside the mask and rises to 1 over `width` pixels inside it.

    The width is cut down where the mask is too thin, so that the weight reaches 1 somewhere.
    """
    distance = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 5)
    width = max(1.0, min(width, 0.8 * float(distance.max())))
    ramp = np.clip(distance / width, 0, 1)
    return (ramp * ramp * (3 - 2 * ramp)).astype(np.float32)


def alpha(target: Image, patch: Image, weight: Weight) -> Image:
    """Weighted mean of patch and target; pixels of weight 0 stay bit-identical."""
    base = target.astype(np.float32)
    mixed = base + weight[..., None] * (patch.astype(np.float32) - base)
    return np.round(mixed).astype(np.uint8)


def poisson(target: Image, patch: Image, mask: Mask) -> Image:
    """Gradient-domain cloning (Perez et al., SIGGRAPH 2003) of the patch inside the mask.

    Beyond a small size the equation is solved on a reduced image and its smooth correction is
    added to the full patch, with a rim of two pixels for what the reduction cannot see.
    """
    height, width = mask.shape
    scale = min(1.0, _POISSON_SIDE / max(height, width))
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    small_mask = cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_AREA)
    # The solver wants a border that belongs to the target.
    small_mask[[0, -1], :] = 0
    small_mask[:, [0, -1]] = 0
    left, top, w, h = cv2.boundingRect(small_mask)
    if min(w, h) < 3:
        return alpha(target, patch, feather(mask, 2))
    small_target = cv2.resize(target, size, interpolation=cv2.INTER_AREA)
    small_patch = cv2.resize(patch, size, interpolation=cv2.INTER_AREA)
    cloned = cv2.seamlessClone(
        small_patch,
        small_target,
        small_mask * np.uint8(255),
        (left + w // 2, top + h // 2),
        cv2.NORMAL_CLONE,
    )
    if scale == 1.0:
        return np.where(mask[..., None], cloned, target).astype(np.uint8)
    small_correction = cloned.astype(np.float32) - small_patch
    correction = cv2.resize(small_correction, (width, height), interpolation=cv2.INTER_LINEAR)
    moved = np.clip(np.round(patch + correction), 0, 255).astype(np.uint8)
    return alpha(target, moved, feather(mask, 3))


def pyramid(target: Image, patch: Image, mask: Mask) -> Image:
    """Multi-band blending (Burt and Adelson, ACM TOG 1983): each octave is blended over its own
    width. One to four levels, by the region's size, so that the change fades out within
    PYRAMID_REACH pixels, and within about a third of a small region."""
    levels = int(np.clip(np.log2(max(1, mask.sum())) / 2 - 3, 1, 4))
    weights = [mask.astype(np.float32)]
    ours, theirs = [patch.astype(np.float32)], [target.astype(np.float32)]
    for _ in range(levels):
        if min(weights[-1].shape) < 8:
            break
        for stack in (weights, ours, theirs):
            stack.append(np.asarray(cv2.pyrDown(stack[-1]), np.float32))
    result = _mix(theirs[-1], ours[-1], weights[-1])
    for level in range(len(weights) - 2, -1, -1):
        size = weights[level].shape[::-1]
        first = ours[level] - cv2.pyrUp(ours[level + 1], dstsize=size)
        second = theirs[level] - cv2.pyrUp(theirs[level + 1], dstsize=size)
        result = cv2.pyrUp(result, dstsize=size) + _mix(second, first, weights[level])
    return np.clip(np.round(result), 0, 255).astype(np.uint8)


def _mix(
    base: npt.NDArray[np.float32], over: npt.NDArray[np.float32], weight: Weight
) -> npt.NDArray[np.float32]:
    return base + weight[..., None] * (over - base)
