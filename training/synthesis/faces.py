"""Face manipulations with exact masks: swaps, edits of parts, self-blended images.

A swap carries a donor's face (or a part) onto the target's landmarks, at the low resolution at
which swap generators work, matches its colours and blends it in. Self-blending (Shiohara and
Yamasaki, CVPR 2022) does the same with a disturbed copy of the face itself, which leaves nothing
but the traces of blending.

Every mask is bool (H, W) and marks the pixels whose blend weight is above one half; outside the
region that is blended at all, pixels stay bit-identical. Everything is drawn from the generator
passed in.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from training.synthesis import face_blend
from training.synthesis.face_blend import HELD_OUT_METHOD, TRAINING_METHODS
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
from training.synthesis.face_pool import Face, FacePool
from training.synthesis.face_warp import mesh_map, sample

__all__ = [
    "HELD_OUT_METHOD",
    "REGIONS",
    "TRAINING_METHODS",
    "Face",
    "FaceForger",
    "FacePool",
    "Forgery",
    "random_forgery",
    "self_blend",
    "swap",
]

Image = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

_INTERPOLATIONS = (cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_LANCZOS4)
# Whole faces first: they are what swap programs make.
_REGION_ODDS = {
    "face": 0.4,
    "inner": 0.2,
    "mouth": 0.09,
    "lower": 0.07,
    "eyes": 0.07,
    "band": 0.06,
    "nose": 0.07,
    "eye": 0.04,
}
# A change below this mean (levels of 255) inside the mask is not worth calling manipulated.
_LEAST_CHANGE = 2.0


@dataclass(frozen=True)
class Forgery:
    """A manipulated face: pixels uint8 (H, W, 3), mask bool (H, W) and what was done."""

    rgb: Image
    mask: Mask
    kind: str


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
    box = _box(polygons, target_rgb.shape, margin=margin)
    (top, bottom), (left, right) = box
    corner = np.array([left, top], np.float32)
    target = target_rgb[top:bottom, left:right]
    mask = fill([polygon - corner for polygon in polygons], bottom - top, right - left)
    if rng.random() < 0.4:
        mask = _deform(rng, mask)
    if not mask.any():
        raise ValueError(f"the {region} region lies outside the image")

    patch, patch_points = _donor_patch(rng, donor_rgb, donor_points, box_side(destination))
    patch_mask = fill(region_polygons(patch_points, region), *patch.shape[:2])
    match = str(rng.choice(face_blend.COLOUR_MATCHES, p=[0.5, 0.3, 0.2]))
    strength = float(rng.uniform(0.6, 1.0))
    patch = face_blend.match_colour(patch, patch_mask, target, mask, match, strength)
    patch = face_blend.wear(rng, patch)
    local = destination - corner
    mapping = mesh_map(local, patch_points, mask.shape, similarity(local, patch_points))
    warped = sample(patch, mapping, int(rng.choice(_INTERPOLATIONS)))
    blended, mask = _blend(rng, target, warped, mask, method)
    return _place(target_rgb, blended, mask, box)


def self_blend(rng: np.random.Generator, rgb: Image, points: Points) -> tuple[Image, Mask]:
    """A face blended with a disturbed copy of itself: image and mask.

    points: landmarks (478, 2) in pixels. ValueError when the face lies outside the image.
    """
    points = check_points(points)
    region = str(
        rng.choice(["face", "inner", "lower", "mouth", "band"], p=[0.5, 0.2, 0.1, 0.1, 0.1])
    )
    polygons = region_polygons(points, region, float(rng.uniform(-0.15, 0.08)))
    box = _box(polygons, rgb.shape, margin=24)
    (top, bottom), (left, right) = box
    target = rgb[top:bottom, left:right]
    corner = np.array([left, top], np.float32)
    mask = fill([polygon - corner for polygon in polygons], bottom - top, right - left)
    mask = _deform(rng, mask)
    if not mask.any():
        raise ValueError(f"the {region} region lies outside the image")
    strength = 1.0
    for _ in range(4):
        source = _disturb(rng, target, strength)
        blended, label = _blend(rng, target, source, mask, "alpha")
        change = np.abs(blended.astype(np.int16) - target)[label]
        if change.size and change.mean() >= _LEAST_CHANGE:
            break
        strength *= 1.7
    return _place(rgb, blended, label, box)


def random_forgery(
    rng: np.random.Generator, targets: FacePool, donors: FacePool, *, target: Face | None = None
) -> Forgery:
    """A random manipulation of a random face, the training's one entry point: a swap with a donor
    of like pose, or (one in four) a self-blend. Only TRAINING_METHODS are ever drawn."""
    face = targets.draw(rng) if target is None else target
    if rng.random() < 0.25:
        rgb, mask = self_blend(rng, face.rgb, face.points)
        return Forgery(rgb, mask, "self_blend")
    skin = targets.skin(face.name) if face.name in targets else None
    name = donors.match(rng, face.points, skin=skin, exclude=face.name)
    donor = donors.load(name, int(rng.integers(256, 513)))
    method = str(rng.choice(TRAINING_METHODS, p=[0.7, 0.3]))
    region = str(rng.choice(list(_REGION_ODDS), p=list(_REGION_ODDS.values())))
    rgb, mask = swap(
        rng, face.rgb, face.points, donor.rgb, donor.points, method=method, region=region
    )
    return Forgery(rgb, mask, f"swap_{region}_{method}")


class FaceForger:
    """Face manipulations for the sampler (its ``FaceSource``).

    Donors are real faces or, for `generated_share` of the swaps, fully generated ones. The
    `authentic_share` comes back untouched with an empty mask, after the very same reading and
    scaling, so that neither gives the class away.
    """

    def __init__(
        self,
        targets: FacePool,
        generated: FacePool | None = None,
        *,
        generated_share: float = 0.3,
        authentic_share: float = 0.25,
    ) -> None:
        self.targets, self.generated = targets, generated
        self.generated_share, self.authentic_share = generated_share, authentic_share

    def sample(self, rng: np.random.Generator) -> tuple[Image, Mask]:
        """Image uint8 (H, W, 3), longer side 256 to 700, and mask bool (H, W)."""
        if rng.random() < self.authentic_share:
            return self.authentic(rng)
        donors = self.targets
        if self.generated is not None and rng.random() < self.generated_share:
            donors = self.generated
        forgery = random_forgery(rng, self.targets, donors)
        return forgery.rgb, forgery.mask

    def authentic(self, rng: np.random.Generator) -> tuple[Image, Mask]:
        """An untouched face at a random size and an empty mask."""
        face = self.targets.draw(rng)
        return face.rgb, np.zeros(face.rgb.shape[:2], bool)


Box = tuple[tuple[int, int], tuple[int, int]]


def _box(polygons: list[Points], shape: tuple[int, ...], margin: int) -> Box:
    """Rows and columns around the polygons, with a margin, inside the image."""
    corners = np.concatenate(polygons)
    low = np.floor(corners.min(axis=0)).astype(int) - margin
    high = np.ceil(corners.max(axis=0)).astype(int) + margin + 1
    left, top = (int(value) for value in np.maximum(low, 0))
    right, bottom = min(int(high[0]), shape[1]), min(int(high[1]), shape[0])
    if right - left < 16 or bottom - top < 16:
        raise ValueError("the face lies outside the image or is too small")
    return (top, bottom), (left, right)


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


def _blend(
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


def _place(image: Image, part: Image, mask: Mask, box: Box) -> tuple[Image, Mask]:
    rows, columns = slice(*box[0]), slice(*box[1])
    result = image.copy()
    result[rows, columns] = part
    label = np.zeros(image.shape[:2], bool)
    label[rows, columns] = mask
    return result, label


def _deform(rng: np.random.Generator, mask: Mask) -> Mask:
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
        kind = int(rng.choice(_INTERPOLATIONS))
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
