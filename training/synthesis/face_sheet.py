"""Contact sheets of manipulations, for looking at them."""

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]


def contact_sheet(
    rows: Sequence[tuple[Image, Image, npt.NDArray[np.bool_]]], side: int = 256, columns: int = 2
) -> Image:
    """Original, result, mask and the result with the mask's outline, side by side for each entry;
    `columns` entries a row. Every picture is fitted into a square of `side` pixels: uint8 RGB."""
    strips = []
    for original, result, mask in rows:
        outlined = result.copy()
        contours, _ = cv2.findContours(
            mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
        )
        cv2.drawContours(outlined, contours, -1, (255, 0, 200), max(1, max(mask.shape) // 300))
        black_white = np.repeat(mask[..., None], 3, axis=2).astype(np.uint8) * np.uint8(255)
        pictures = [_fit(picture, side) for picture in (original, result, black_white, outlined)]
        strips.append(np.concatenate(pictures, axis=1))
    blank = np.zeros_like(strips[0])
    strips += [blank] * (-len(strips) % columns)
    lines = [
        np.concatenate(strips[first : first + columns], axis=1)
        for first in range(0, len(strips), columns)
    ]
    return np.concatenate(lines, axis=0)


def _fit(picture: Image, side: int) -> Image:
    scale = side / max(picture.shape[:2])
    size = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
    fitted = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    canvas = np.zeros((side, side, 3), np.uint8)
    canvas[: size[1], : size[0]] = fitted
    return canvas
