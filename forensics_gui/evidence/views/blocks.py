"""Strips of a picture, and its 8x8 blocks in the cosine domain as JPEG (ITU-T T.81) has them.

Recompression is done here in numbers and not through a codec: the same on every computer, and
every rounding is known. Chroma is kept at full resolution.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from forensics_gui.evidence.jpeg_quality import CHROMINANCE, LUMINANCE, NATURAL, ijg_table
from forensics_gui.evidence.views.records import Rgb, Step

Floats = npt.NDArray[np.float32]
BLOCK = 8
_STRIP_PIXELS = 2_000_000

#: JFIF 1.02: Y, Cb, Cr (without their offset of 128) from R, G, B
TO_YCC = np.array(
    [[0.299, 0.587, 0.114], [-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]], np.float32
)
_TO_RGB = np.array([[1, 0, 1.402], [1, -0.344136, -0.714136], [1, 1.772, 0]], np.float32)


def _cosines() -> Floats:
    frequency = np.arange(8, dtype=np.float64)[:, None]
    place = np.arange(8, dtype=np.float64)[None, :]
    waves = np.cos((2 * place + 1) * frequency * np.pi / 16) / 2
    waves[0] /= np.sqrt(2)
    return waves.astype(np.float32)


#: orthonormal DCT-II; row u is the u-th frequency
COSINES = _cosines()


def strips(height: int, width: int, step: Step, margin: int = 0) -> Iterator[tuple[int, int]]:
    """(top, bottom) of strips whose tops are multiples of 16 rows; tells ``step`` of each."""
    rows = max(16, _STRIP_PIXELS // max(width + 2 * margin, 1) // 16 * 16)
    tops = range(0, height, rows)
    for number, top in enumerate(tops):
        step(number, len(tops))
        yield top, min(top + rows, height)


def with_margin(array: npt.NDArray[np.uint8], top: int, bottom: int, margin: int) -> Rgb:
    """Rows ``top:bottom`` and ``margin`` more on every side, mirrored at the border."""
    first, last = max(top - margin, 0), min(bottom + margin, len(array))
    above, below = margin - (top - first), margin - (last - bottom)
    return np.asarray(
        cv2.copyMakeBorder(array[first:last], above, below, margin, margin, cv2.BORDER_REFLECT)
    )


def luma(rgb: Rgb) -> Floats:
    """Y of uint8 RGB, float32 (H, W) in [0, 255]."""
    return np.asarray(cv2.transform(rgb.astype(np.float32), TO_YCC[:1]))


def padded(plane: Floats) -> Floats:
    """Edge pixels repeated up to whole blocks."""
    down, right = -plane.shape[0] % BLOCK, -plane.shape[1] % BLOCK
    if not (down or right):
        return plane
    return np.asarray(cv2.copyMakeBorder(plane, 0, down, 0, right, cv2.BORDER_REPLICATE))


def forward(plane: Floats) -> Floats:
    """Coefficients (rows of blocks, u, blocks in a row, v) of a plane of whole blocks."""
    height, width = plane.shape
    across = np.matmul(COSINES, plane.reshape(height // 8, 8, width))
    return np.matmul(across.reshape(-1, 8), COSINES.T).reshape(height // 8, 8, width // 8, 8)


def backward(coefficients: Floats) -> Floats:
    """The plane of coefficients laid out as :func:`forward` gives them."""
    rows, _, columns, _ = coefficients.shape
    across = np.matmul(coefficients.reshape(-1, 8), COSINES)
    return np.matmul(COSINES.T, across.reshape(rows, 8, columns * 8)).reshape(rows * 8, -1)


def steps_of(natural: tuple[int, ...]) -> Floats:
    """A quantisation table, row by row, shaped to go with :func:`forward`: (8, 1, 8)."""
    return np.array(natural, np.float32).reshape(8, 1, 8)


def ijg_steps(quality: int, *, chroma: bool = False) -> Floats:
    """The Independent JPEG Group's table for a quality, shaped as :func:`steps_of`."""
    zigzag = ijg_table(CHROMINANCE if chroma else LUMINANCE, quality)
    natural = [0] * 64
    for value, place in zip(zigzag, NATURAL, strict=True):
        natural[place] = value
    return steps_of(tuple(natural))


def quantised(coefficients: Floats, steps: Floats) -> Floats:
    """Coefficients rounded to multiples of their steps."""
    values = coefficients / steps
    np.rint(values, out=values)
    values *= steps
    return values


def recompressed(rgb: Rgb, quality: int) -> Floats:
    """``rgb`` (its top left corner on the block grid) after one compression: float32 (H, W, 3)
    with whole values in [0, 255]."""
    height, width = rgb.shape[:2]
    planes = np.rint(cv2.transform(rgb.astype(np.float32), TO_YCC))
    out = np.empty((height, width, 3), np.float32)
    for channel in range(3):
        plane = padded(np.ascontiguousarray(planes[..., channel]))
        if channel == 0:
            plane = plane - np.float32(128)
        steps = ijg_steps(quality, chroma=channel > 0)
        decoded = backward(quantised(forward(plane), steps))[:height, :width]
        low, high = (-128.0, 127.0)
        out[..., channel] = np.clip(np.rint(decoded), low, high)
    out[..., 0] += 128
    return np.clip(np.rint(cv2.transform(out, _TO_RGB)), 0, 255)


def enlarged(blocks: npt.NDArray[np.float32], height: int, width: int) -> Floats:
    """One value a block as a picture, without smoothing what was measured apart."""
    big = cv2.resize(
        blocks,
        (blocks.shape[1] * BLOCK, blocks.shape[0] * BLOCK),
        interpolation=cv2.INTER_NEAREST,
    )
    return np.ascontiguousarray(np.asarray(big)[:height, :width])
