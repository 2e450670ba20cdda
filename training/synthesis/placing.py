"""Where a pasted part goes: scaled, turned, mirrored, or moved by whole pixels on or beside the
JPEG lattice."""

from __future__ import annotations

import cv2
import numpy as np

from training.pictures import RGB, Mask

#: "free": resampled or anyhow; "aligned", "shifted": unresampled, on or beside the 8x8 lattice
LATTICES = ("free", "aligned", "shifted")
#: an object of a smaller share of the picture is nothing an editor pastes or a network can learn
LEAST_AREA = 0.005
#: a pasted part is at most this share of the picture's side
_LARGEST = 0.85


def place(
    rng: np.random.Generator,
    patch: RGB,
    mask: Mask,
    size: tuple[int, int],
    scale: tuple[float, float] = (0.6, 1.4),
    transform: float = 0.7,
    lattice: str = "free",
) -> tuple[RGB, Mask]:
    """Move a masked patch (h, w, 3) onto an empty canvas of ``size`` (height, width).

    "free": scaled, turned and mirrored with probability ``transform``; without, moved by whole
    pixels. "aligned" and "shifted" never resample: the move is, or is not, a multiple of 8 in both
    directions, so that blocks of the patch's own JPEG compression fall on those of the base or
    beside them. A part too large for the canvas is always scaled down, which leaves no lattice.

    Returns the canvas and the mask on it.

    Raises:
        ValueError: an unknown lattice or an empty mask.
    """
    if lattice not in LATTICES:
        raise ValueError(f"unknown lattice {lattice!r}")
    x0, y0, w, h = cv2.boundingRect(mask.astype(np.uint8))
    if min(w, h) == 0:
        raise ValueError("the mask of the part to be placed is empty")
    height, width = size
    inside = mask[y0 : y0 + h, x0 : x0 + w]
    limit = _LARGEST * min(height / h, width / w)
    smallest = float(np.sqrt(LEAST_AREA * height * width / max(1, int(inside.sum()))))
    if lattice != "free" and limit >= 1 and smallest <= 1:
        return _move(rng, patch, mask, size, (x0, y0, w, h), lattice)
    part = patch[y0 : y0 + h, x0 : x0 + w]
    if rng.random() < 0.3:
        part, inside = part[:, ::-1], inside[:, ::-1]
    factor, turn = 1.0, 0.0
    if rng.random() < transform or limit < 1:
        factor = min(float(np.exp(rng.uniform(*np.log(scale)))), limit)
        turn = float(rng.normal(0, 12)) if rng.random() < 0.6 else 0.0
    if factor < smallest:
        factor = min(smallest, limit)
    if factor < 0.7:  # one bilinear step would alias
        shrunk = (max(2, round(w * factor)), max(2, round(h * factor)))
        part = np.asarray(cv2.resize(part, shrunk, interpolation=cv2.INTER_AREA), np.uint8)
        soft = cv2.resize(inside.astype(np.float32), shrunk, interpolation=cv2.INTER_AREA)
        inside = np.asarray(soft > 0.5)
        (w, h), factor = shrunk, 1.0
    centre = (rng.uniform(0.15, 0.85) * width, rng.uniform(0.15, 0.85) * height)
    matrix = np.asarray(cv2.getRotationMatrix2D((w / 2, h / 2), turn, factor), np.float64)
    matrix[:, 2] += [centre[0] - w / 2, centre[1] - h / 2]
    if factor == 1.0 and turn == 0.0:
        matrix[:, 2] = np.rint(matrix[:, 2])
    flags = cv2.INTER_CUBIC if rng.random() < 0.5 else cv2.INTER_LINEAR
    canvas = cv2.warpAffine(
        np.ascontiguousarray(part), matrix, (width, height), flags=flags,
        borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    moved = cv2.warpAffine(
        np.ascontiguousarray(inside).astype(np.uint8) * 255, matrix, (width, height)
    )
    return np.asarray(canvas, dtype=np.uint8), np.asarray(moved > 127)


def _move(
    rng: np.random.Generator,
    patch: RGB,
    mask: Mask,
    size: tuple[int, int],
    box: tuple[int, int, int, int],
    lattice: str,
) -> tuple[RGB, Mask]:
    """The boxed part on the canvas, moved by whole pixels and wholly inside it."""
    x0, y0, w, h = box
    height, width = size
    top = int(rng.integers(0, height - h + 1))
    left = int(rng.integers(0, width - w + 1))
    dy, dx = (0, 0) if lattice == "aligned" else divmod(int(rng.integers(1, 64)), 8)
    top, left = _congruent(top, y0 + dy, height - h), _congruent(left, x0 + dx, width - w)
    canvas, moved = np.zeros((height, width, 3), np.uint8), np.zeros((height, width), bool)
    rows, columns = slice(top, top + h), slice(left, left + w)
    canvas[rows, columns] = patch[y0 : y0 + h, x0 : x0 + w]
    moved[rows, columns] = mask[y0 : y0 + h, x0 : x0 + w]
    return _spread(canvas, rows, columns), moved


def _congruent(at: int, wanted: int, limit: int) -> int:
    """The number of 0..limit that is nearest to ``at`` among those equal to ``wanted`` modulo 8."""
    at = at + (wanted - at) % 8
    if at > limit:
        at -= 8
    # limit is below 7 only for parts nearly as large as the canvas.
    return at if at >= 0 else min(limit, at + 8)


def _spread(canvas: RGB, rows: slice, columns: slice) -> RGB:
    """The rectangle's border pixels carried outwards, so that a soft border blends nothing else."""
    height, width = canvas.shape[:2]
    inner = np.ascontiguousarray(canvas[rows, columns])
    spread = cv2.copyMakeBorder(
        inner, rows.start, height - rows.stop, columns.start, width - columns.stop,
        cv2.BORDER_REPLICATE,
    )  # fmt: skip
    return np.asarray(spread, np.uint8)
