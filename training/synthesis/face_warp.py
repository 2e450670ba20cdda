"""Piecewise affine warp of one face onto the landmarks of another.

The destination's landmarks are triangulated (Delaunay), so the triangles never overlap there;
every pixel looks up its triangle's affine map and one `cv2.remap` samples the source.
"""

import cv2
import numpy as np
import numpy.typing as npt

from training.synthesis.face_points import Points

Image = npt.NDArray[np.uint8]

# Above this many pixels a side the coordinate map is made at half size: it is smooth, the image
# is not, and drawing the triangles is the slowest step.
_FULL_MAP_SIDE = 160
# The map is made wider by this many of its pixels on every side: enlarging and rounding would
# bend it at its border.
_RIM = 3


def triangulate(points: Points) -> npt.NDArray[np.intp]:
    """Delaunay triangles, indices (n, 3), of points (m, 2)."""
    low = points.min(axis=0) - 8
    size = points.max(axis=0) - low + 8
    # Subdiv2D hands back coordinates, not indices; they are the inserted float32 values, so a
    # sorted complex key finds them again.
    local = (points - low).astype(np.float32)
    subdivision = cv2.Subdiv2D((0, 0, int(size[0]) + 2, int(size[1]) + 2))
    subdivision.insert(local.tolist())
    corners = np.asarray(subdivision.getTriangleList(), np.float32).reshape(-1, 3, 2)
    keys = local[:, 0] + 1j * local[:, 1].astype(np.float64)
    order = np.argsort(keys)
    wanted = corners[..., 0] + 1j * corners[..., 1].astype(np.float64)
    place = np.minimum(np.searchsorted(keys[order], wanted), len(keys) - 1)
    indices = order[place]
    known = (keys[indices] == wanted).all(axis=1)
    return indices[known]


def mesh_map(
    destination: Points,
    source: Points,
    shape: tuple[int, ...],
    outside: npt.NDArray[np.float64],
) -> npt.NDArray[np.float32]:
    """Where each destination pixel samples the source: float32 (*shape, 2), x then y.

    The points (n, 2) belong together by number. `outside` is the affine map (2, 3), destination
    to source, used beyond the points' hull.
    """
    height, width = shape
    scale = 0.5 if max(height, width) > _FULL_MAP_SIDE else 1.0
    rows, columns = int(np.ceil(height * scale)) + 2 * _RIM, int(np.ceil(width * scale)) + 2 * _RIM
    # Pixel centres of the small map sit at (i + 0.5) / scale - 0.5 of the full one.
    small = ((destination + 0.5) * scale - 0.5 + _RIM).astype(np.float32)
    triangles = triangulate(small)
    corners = small[triangles].astype(np.float64)
    system = np.concatenate([corners, np.ones_like(corners[..., :1])], axis=-1)
    sound = np.abs(np.linalg.det(system)) > 1e-6
    triangles, corners, system = triangles[sound], corners[sound], system[sound]
    maps = np.linalg.solve(system, source[triangles].astype(np.float64))

    numbers = np.zeros((rows, columns), np.int32)
    fixed = np.round(corners * 16).astype(np.int32)
    for number, triangle in enumerate(fixed, start=1):
        cv2.fillConvexPoly(numbers, triangle, number, lineType=cv2.LINE_8, shift=4)

    # The map beyond the landmarks, in the small map's own pixel coordinates.
    fallback = np.zeros((1, 3, 2))
    fallback[0, :2] = outside[:, :2].T / scale
    fallback[0, 2] = outside[:, 2] + outside[:, :2] @ np.full(2, (0.5 - _RIM) / scale - 0.5)
    table = np.concatenate([fallback, maps]).astype(np.float32)[numbers]
    x = np.arange(columns, dtype=np.float32)[None, :, None]
    y = np.arange(rows, dtype=np.float32)[:, None, None]
    found = table[..., 0, :] * x + table[..., 1, :] * y + table[..., 2, :]
    if scale != 1.0:
        # Exact doubling about pixel centres, then the crop to an odd size.
        doubled = cv2.resize(found, (columns * 2, rows * 2), interpolation=cv2.INTER_LINEAR)
        found = np.asarray(doubled, np.float32)
    # Rounds off the kinks along triangle edges.
    rim = round(_RIM / scale)
    rounded = cv2.blur(found, (5, 5))[rim : rim + height, rim : rim + width]
    return np.asarray(rounded, np.float32)


def sample(image: Image, mapping: npt.NDArray[np.float32], interpolation: int) -> Image:
    """The image sampled at the map, borders replicated: uint8, the map's height and width."""
    sampled = cv2.remap(
        image,
        np.ascontiguousarray(mapping[..., 0]),
        np.ascontiguousarray(mapping[..., 1]),
        interpolation,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return sampled.astype(np.uint8, copy=False)
