"""Changes of a face that need no other face's pixels: self-blending and reshaping."""

import cv2
import numpy as np

from training.synthesis import face_blend
from training.synthesis.face_blend import Image, Mask
from training.synthesis.face_paste import INTERPOLATIONS, blend, deform, face_box, place
from training.synthesis.face_points import (
    FEATURES,
    MESH_COUNT,
    OVAL,
    Points,
    box_side,
    check_points,
    fill,
    region_polygons,
    similarity,
    transform,
)
from training.synthesis.face_warp import mesh_map, sample

# A change below this mean (levels of 255) inside the mask is not worth calling manipulated.
LEAST_CHANGE = 2.0


def self_blend(rng: np.random.Generator, rgb: Image, points: Points) -> tuple[Image, Mask]:
    """A face blended with a disturbed copy of itself: image and mask.

    points: landmarks (478, 2) in pixels. ValueError when the face lies outside the image.
    """
    points = check_points(points)
    region = str(
        rng.choice(["face", "inner", "lower", "mouth", "band"], p=[0.5, 0.2, 0.1, 0.1, 0.1])
    )
    polygons = region_polygons(points, region, float(rng.uniform(-0.15, 0.08)))
    box = face_box(polygons, rgb.shape, margin=24)
    (top, bottom), (left, right) = box
    target = rgb[top:bottom, left:right]
    corner = np.array([left, top], np.float32)
    mask = fill([polygon - corner for polygon in polygons], bottom - top, right - left)
    mask = deform(rng, mask)
    if not mask.any():
        raise ValueError(f"the {region} region lies outside the image")
    strength = 1.0
    for _ in range(4):
        source = _disturb(rng, target, strength)
        blended, label = blend(rng, target, source, mask, "alpha")
        change = np.abs(blended.astype(np.int16) - target)[label]
        if change.size and change.mean() >= LEAST_CHANGE:
            break
        strength *= 1.7
    return place(rgb, blended, label, box)


def reshape(
    rng: np.random.Generator, rgb: Image, points: Points, model_points: Points
) -> tuple[Image, Mask]:
    """The face with another face's expression: its own pixels, moved.

    Features of the target (mouth, eyes, brows, nose or jaw) go towards where the model's lie
    after alignment; the mask encloses the pixels that moved by half a pixel or more. points and
    model_points: landmarks (478, 2). ValueError when the face lies outside the image.
    """
    points, model_points = check_points(points), check_points(model_points)
    aligned = transform(similarity(model_points, points), model_points)
    feature = str(rng.choice(list(FEATURES)))
    chosen = points[list(FEATURES[feature])]
    side = box_side(points)
    # The move dies away around the feature, within a tenth of the face.
    gaps = np.linalg.norm(points[:, None] - chosen[None], axis=-1).min(axis=1)
    nearness = np.exp(-0.5 * (gaps / (0.06 * side)) ** 2)
    if feature != "jaw":
        nearness[list(OVAL)] = 0
    move = (aligned - points) * (nearness * float(rng.uniform(0.6, 1.2)))[:, None]
    longest = float(np.linalg.norm(move, axis=1).max())
    wanted = float(np.clip(longest, 0.015 * side, 0.05 * side))
    destination = (points + move * (wanted / max(longest, 1e-6))).astype(np.float32)

    box = face_box(region_polygons(points, "face", 0.3), rgb.shape, margin=0)
    (top, bottom), (left, right) = box
    corner = np.array([left, top], np.float32)
    target = np.ascontiguousarray(rgb[top:bottom, left:right])
    # Fixed points around the face let the move fade out beyond the oval.
    fence = region_polygons(points, "face", 0.25)[0]
    start = np.concatenate([points[:MESH_COUNT], fence]) - corner
    end = np.concatenate([destination[:MESH_COUNT], fence]) - corner
    still = np.array([[1.0, 0, 0], [0, 1.0, 0]])
    mapping = mesh_map(end, start, target.shape[:2], still)
    rows, columns = np.indices(target.shape[:2], np.float32)
    way = np.hypot(mapping[..., 0] - columns, mapping[..., 1] - rows)
    moved = (way >= 0.5).astype(np.uint8)
    # One outline without holes: inside it every pixel comes out of the resampling.
    reach = max(3, round(0.05 * side) | 1)
    moved = cv2.morphologyEx(moved, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    area = cv2.blur(moved.astype(np.float32), (reach, reach)) > 0.5
    if not area.any():
        raise ValueError("the face lies outside the image or is too small")
    weight = face_blend.feather(area, 2.0)
    mask = weight > 0.5
    warped = sample(target, mapping, int(rng.choice(INTERPOLATIONS)))
    return place(rgb, face_blend.alpha(target, warped, weight), mask, box)


def _disturb(rng: np.random.Generator, image: Image, strength: float) -> Image:
    """A copy with colours, sharpness and position slightly changed."""
    levels = np.arange(256, dtype=np.float32)
    gain = 1 + strength * rng.uniform(-0.08, 0.08, 3) + strength * float(rng.uniform(-0.1, 0.1))
    shift = strength * (rng.uniform(-8, 8, 3) + float(rng.uniform(-10, 10)))
    table = np.clip(np.round((levels[:, None] - 128) * gain + 128 + shift), 0, 255)
    copy = np.asarray(cv2.LUT(image, table.astype(np.uint8)[None]), np.uint8)
    height, width = image.shape[:2]
    if rng.random() < 0.5:
        loss = float(rng.uniform(0.3, 0.8))
        size = (max(4, round(width * loss)), max(4, round(height * loss)))
        small = cv2.resize(copy, size, interpolation=cv2.INTER_AREA)
        kind = int(rng.choice(INTERPOLATIONS))
        copy = np.asarray(cv2.resize(small, (width, height), interpolation=kind), np.uint8)
    else:
        soft = cv2.GaussianBlur(copy, (0, 0), 1.0)
        amount = float(rng.uniform(0.2, 1.0))
        copy = np.asarray(cv2.addWeighted(copy, 1 + amount, soft, -amount, 0), np.uint8)
    if rng.random() < 0.6:
        zoom = 1 + float(rng.uniform(-0.03, 0.03))
        centre = np.array([width, height]) / 2
        offset = rng.uniform(-0.02, 0.02, 2) * (width, height)
        matrix = np.array([[zoom, 0, 0], [0, zoom, 0]])
        matrix[:, 2] = centre - zoom * centre + offset
        moved = cv2.warpAffine(
            copy, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT
        )
        copy = np.asarray(moved, np.uint8)
    return copy
