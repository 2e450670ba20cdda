"""Regions and shape of a face from its 478 landmarks (MediaPipe face mesh numbering).

Everything here works on points, float arrays (478, 2) of x and y in pixels; "left" and "right"
are the person's own.
"""

import cv2
import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

POINT_COUNT = 478
MESH_COUNT = 468  # the last ten are the irises, which lie on top of the eyes

OVAL = (
    *(10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377),
    *(152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109),
)
RIGHT_EYE = (33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246)
LEFT_EYE = (263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466)
RIGHT_BROW = (70, 63, 105, 66, 107, 55, 65, 52, 53, 46)
LEFT_BROW = (300, 293, 334, 296, 336, 285, 295, 282, 283, 276)
LIPS = (
    *(61, 146, 91, 181, 84, 17, 314, 405, 321, 375),
    *(291, 409, 270, 269, 267, 0, 37, 39, 40, 185),
)
NOSE = (168, 193, 417, 122, 351, 198, 420, 129, 358, 64, 294, 98, 327, 2, 97, 326, 4)
INNER = (116, 123, 147, 213, 192, 214, 210, 211, 345, 352, 376, 433, 416, 434, 430, 431, 175)
LOWER_OVAL = (
    *(361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136, 172, 58, 132),
    *(205, 425, 2),
)

# What an expression moves.
FEATURES: dict[str, tuple[int, ...]] = {
    "mouth": LIPS,
    "eyes": RIGHT_EYE + LEFT_EYE,
    "brows": RIGHT_BROW + LEFT_BROW,
    "nose": NOSE,
    "jaw": (377, 400, 378, 379, 365, 397, 152, 148, 176, 149, 150, 136, 172, *LIPS),
}

# Skin in most faces: forehead, temples, cheeks, nose, chin. Where a donor's colours differ here,
# hair, a hat or a hand covers the face.
SKIN = (
    *(10, 338, 297, 332, 284, 109, 67, 103, 54, 151, 9, 104, 333, 69, 299, 108, 337),
    *(50, 280, 205, 425, 187, 411, 123, 352, 116, 345, 147, 376, 213, 433, 4, 5, 6),
    *(152, 199, 175, 200, 210, 430, 169, 394, 135, 364),
)

# Each region is the union of the convex hulls of its groups, each grown by the share given.
_REGIONS: dict[str, tuple[tuple[tuple[int, ...], float], ...]] = {
    "face": ((OVAL, 0.0),),
    "inner": (((*RIGHT_BROW, *LEFT_BROW, *LIPS, *INNER), 0.08),),
    "eyes": ((RIGHT_EYE + RIGHT_BROW, 0.15), (LEFT_EYE + LEFT_BROW, 0.15)),
    "eye": ((LEFT_EYE, 0.9),),
    "band": (((*RIGHT_EYE, *LEFT_EYE, *RIGHT_BROW, *LEFT_BROW), 0.12),),
    "nose": ((NOSE, 0.12),),
    "mouth": ((LIPS, 0.3),),
    "lower": ((LOWER_OVAL, 0.0),),
}
REGIONS: tuple[str, ...] = tuple(_REGIONS)


def check_points(points: npt.ArrayLike) -> Points:
    """The points as float32 (478, 2); ValueError for anything else."""
    array = np.asarray(points, dtype=np.float32)
    if array.shape != (POINT_COUNT, 2) or not np.isfinite(array).all():
        raise ValueError(f"expected {POINT_COUNT} finite landmarks, got shape {array.shape}")
    return array


def region_polygons(points: Points, region: str, grow: float = 0.0) -> list[Points]:
    """Convex polygons, float32 (n, 2), that make up a region; `grow` scales them about their
    centres by 1 + grow. KeyError for an unknown region."""
    polygons = []
    for group, own_growth in _REGIONS[region]:
        hull = cv2.convexHull(points[list(group)])[:, 0, :]
        centre = (hull.min(axis=0) + hull.max(axis=0)) / 2
        polygons.append((centre + (hull - centre) * (1 + own_growth + grow)).astype(np.float32))
    return polygons


def fill(polygons: list[Points], height: int, width: int) -> Mask:
    """Polygons in pixel coordinates drawn into a mask (height, width)."""
    canvas = np.zeros((height, width), np.uint8)
    for polygon in polygons:
        # Four fractional bits: the outline follows the landmarks below one pixel.
        fixed = np.round(polygon * 16).astype(np.int32)
        cv2.fillPoly(canvas, [fixed], 1, lineType=cv2.LINE_8, shift=4)
    return canvas.astype(bool)


def box_side(points: Points) -> float:
    """Longer side of the face's bounding box, in pixels."""
    return float((points[list(OVAL)].max(axis=0) - points[list(OVAL)].min(axis=0)).max())


def similarity(source: Points, destination: Points) -> npt.NDArray[np.float64]:
    """Least-squares similarity (2, 3) that takes source points to destination points
    (Umeyama, IEEE TPAMI 1991, without reflection: written as one complex factor)."""
    first = source[:, 0].astype(np.float64) + 1j * source[:, 1]
    second = destination[:, 0].astype(np.float64) + 1j * destination[:, 1]
    centred = first - first.mean()
    factor = np.vdot(centred, second - second.mean()) / max(np.vdot(centred, centred).real, 1e-9)
    shift = second.mean() - factor * first.mean()
    return np.array(
        [[factor.real, -factor.imag, shift.real], [factor.imag, factor.real, shift.imag]]
    )


def transform(matrix: npt.NDArray[np.float64], points: Points) -> Points:
    """Points moved by an affine matrix (2, 3)."""
    return (points @ matrix[:, :2].T + matrix[:, 2]).astype(np.float32)


def shape_of(points: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Shape without position, size and roll: (..., 936) for points (..., 478, 2). Two faces with
    close shapes look the same way and can be exchanged without tearing."""
    mesh = points[..., :MESH_COUNT, :].astype(np.float64)
    numbers = mesh[..., 0] + 1j * mesh[..., 1]
    numbers -= numbers.mean(axis=-1, keepdims=True)
    axis = numbers[..., LEFT_EYE[0]] - numbers[..., RIGHT_EYE[0]]
    numbers *= (np.conj(axis) / np.maximum(np.abs(axis), 1e-9))[..., None]
    numbers /= np.sqrt((np.abs(numbers) ** 2).mean(axis=-1, keepdims=True)) + 1e-9
    return np.concatenate([numbers.real, numbers.imag], axis=-1).astype(np.float32)


def turn(points: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """How far faces (..., 478, 2) look aside: 0 straight ahead, 1 where the nose's tip reaches
    the outline of the cheek and more beyond it, measured across the line from forehead to chin."""
    upright = points[..., 152, :] - points[..., 10, :]
    across = np.stack([-upright[..., 1], upright[..., 0]], axis=-1)
    tip, right, left = ((points[..., index, :] * across).sum(axis=-1) for index in (4, 234, 454))
    return np.abs(2 * tip - right - left) / np.maximum(np.abs(left - right), 1e-6)
