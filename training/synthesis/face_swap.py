"""Swaps between two faces: the donor's region carried onto the target's landmarks."""

import cv2
import numpy as np

from training.synthesis import face_blend
from training.synthesis.face_blend import HELD_OUT_METHOD, TRAINING_METHODS, Image, Mask
from training.synthesis.face_paste import INTERPOLATIONS, blend, deform, face_box, place
from training.synthesis.face_points import (
    MESH_COUNT,
    REGIONS,
    Points,
    box_side,
    check_points,
    fill,
    region_polygons,
    similarity,
    transform,
)
from training.synthesis.face_warp import mesh_map, sample


def swap(
    rng: np.random.Generator,
    target_rgb: Image,
    target_points: Points,
    donor_rgb: Image,
    donor_points: Points,
    *,
    method: str,
    region: str = "face",
) -> tuple[Image, Mask]:
    """The donor's region in the target's face: image like the target, and its mask.

    Points are landmarks (478, 2) in pixels of their image; method is one of TRAINING_METHODS or
    HELD_OUT_METHOD, region one of REGIONS. ValueError for other values, for landmarks that are
    not finite, and when the region lies outside the image.
    """
    if method not in (*TRAINING_METHODS, HELD_OUT_METHOD):
        raise ValueError(f"unknown blending method {method!r}")
    if region not in REGIONS:
        raise ValueError(f"unknown region {region!r}")
    target_points, donor_points = check_points(target_points), check_points(donor_points)
    # The identity's own proportions show in part: landmarks between both faces' shapes.
    aligned = transform(similarity(donor_points, target_points), donor_points)
    own_shape = float(rng.uniform(0.0, 0.5)) if region in ("face", "lower") else 0.0
    destination = target_points + np.float32(own_shape) * (aligned - target_points)

    grow = float(rng.uniform(-0.12, 0.03)) if region == "face" else float(rng.uniform(-0.05, 0.1))
    polygons = region_polygons(destination, region, grow)
    margin = face_blend.PYRAMID_REACH if method == HELD_OUT_METHOD else 20
    box = face_box(polygons, target_rgb.shape, margin=margin)
    (top, bottom), (left, right) = box
    corner = np.array([left, top], np.float32)
    target = target_rgb[top:bottom, left:right]
    mask = fill([polygon - corner for polygon in polygons], bottom - top, right - left)
    if rng.random() < 0.4:
        mask = deform(rng, mask)
    if not mask.any():
        raise ValueError(f"the {region} region lies outside the image")

    patch, patch_points = _donor_patch(rng, donor_rgb, donor_points, box_side(destination))
    patch_mask = fill(region_polygons(patch_points, region), *patch.shape[:2])
    match = str(rng.choice(face_blend.COLOUR_MATCHES, p=[0.5, 0.3, 0.2]))
    strength = float(rng.uniform(0.6, 1.0))
    patch = face_blend.match_colour(patch, patch_mask, target, mask, match, strength)
    patch = face_blend.wear(rng, patch)
    local = destination - corner
    outside = similarity(local, patch_points)
    mapping = mesh_map(local[:MESH_COUNT], patch_points[:MESH_COUNT], mask.shape, outside)
    warped = sample(patch, mapping, int(rng.choice(INTERPOLATIONS)))
    blended, mask = blend(rng, target, warped, mask, method)
    return place(target_rgb, blended, mask, box)


def _donor_patch(
    rng: np.random.Generator, rgb: Image, points: Points, wanted_side: float
) -> tuple[Image, Points]:
    """The donor's face cut out and reduced: swap generators give 128 to 256 pixels whatever the
    size of the face they are pasted into."""
    oval_low, oval_high = points[:MESH_COUNT].min(axis=0), points[:MESH_COUNT].max(axis=0)
    margin = 0.12 * (oval_high - oval_low)
    low = np.maximum(np.floor(oval_low - margin).astype(int), 0)
    high = np.minimum(np.ceil(oval_high + margin).astype(int) + 1, rgb.shape[1::-1])
    if (high - low < 8).any():
        raise ValueError("the donor's face lies outside its image or is too small")
    cut = rgb[low[1] : high[1], low[0] : high[0]]
    loss = float(rng.uniform(0.35, 1.0)) if rng.random() < 0.7 else 1.0
    scale = min(1.0, wanted_side * loss / box_side(points))
    size = (max(8, round(cut.shape[1] * scale)), max(8, round(cut.shape[0] * scale)))
    if size != cut.shape[1::-1]:
        cut = np.asarray(cv2.resize(cut, size, interpolation=cv2.INTER_AREA), np.uint8)
    factor = np.array(size, np.float32) / (high - low).astype(np.float32)
    moved = (points - low.astype(np.float32) + np.float32(0.5)) * factor - np.float32(0.5)
    return np.ascontiguousarray(cut), moved.astype(np.float32)
