"""Honest photographs that look suspicious: hard negatives.

Everything here changes a whole picture the way cameras, lenses and ordinary processing do, so
nothing of it is marked: structures that repeat without having been copied, strong local contrast,
a shallow depth of field, a whole picture that was filtered, smoothed or redrawn.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from training.pictures import RGB
from training.synthesis import adjust, regenerator


def repeated(rng: np.random.Generator, rgb: RGB) -> RGB:
    """A surface with one motif many times, photographed at an angle: every repetition is sampled
    anew, shaded and grained differently, unlike a copy-move's."""
    height, width = rgb.shape[:2]
    side = int(rng.uniform(0.12, 0.3) * min(height, width))
    y, x = int(rng.integers(0, height - side)), int(rng.integers(0, width - side))
    motif = rgb[y : y + side, x : x + side]
    if rng.random() < 0.6:  # a border between tiles, as floors and windows have
        framed = cv2.copyMakeBorder(
            motif, 0, max(1, side // 12), 0, max(1, side // 12), cv2.BORDER_CONSTANT,
            value=(motif.mean(axis=(0, 1)) * rng.uniform(0.4, 1.4)).clip(0, 255).tolist(),
        )  # fmt: skip
        motif = np.asarray(framed, np.uint8)
    count = int(np.ceil(1.6 * max(height, width) / motif.shape[0]))
    sheet = np.tile(motif, (count, count, 1))
    # Seen at an angle: corners of the picture fall on an irregular quadrilateral of the sheet.
    far = float(sheet.shape[0])
    corners = np.array([[0.2, 0.2], [0.8, 0.2], [0.8, 0.8], [0.2, 0.8]])
    corners = (corners + rng.uniform(-0.13, 0.13, (4, 2))) * far
    goal = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), goal)
    seen = cv2.warpPerspective(
        np.asarray(sheet, np.uint8), matrix, (width, height), flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )  # fmt: skip
    light = cv2.resize(
        rng.uniform(0.75, 1.15, (3, 3)).astype(np.float32), (width, height),
        interpolation=cv2.INTER_CUBIC,
    )  # fmt: skip
    shaded = np.asarray((seen * light[..., None]).clip(0, 255), np.uint8)
    return adjust.noise(rng, shaded, float(rng.uniform(1.5, 5)))


def local_contrast(rng: np.random.Generator, rgb: RGB) -> RGB:
    """Contrast raised within neighbourhoods: adaptive equalisation (Zuiderveld 1994) or an unsharp
    mask of large radius ("clarity", "HDR look")."""
    if rng.random() < 0.5:
        lab = cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB)
        tiles = int(rng.integers(2, 9))
        lab[..., 0] = cv2.createCLAHE(float(rng.uniform(1.5, 4)), (tiles, tiles)).apply(lab[..., 0])
        return np.asarray(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB), np.uint8)
    return adjust.sharpen(rgb, float(rng.uniform(0.4, 1.1)), float(rng.uniform(8, 25)))


def graded(rng: np.random.Generator, rgb: RGB) -> RGB:
    """A filter over the whole picture: curves per channel, black and white, vignette."""
    levels = np.linspace(0, 1, 256)
    table = np.empty((1, 256, 3), np.uint8)
    knots = np.array([0, 0.25, 0.5, 0.75, 1.0])
    shared = rng.normal(0, 0.08, 5)
    for channel in range(3):
        curve = np.interp(levels, knots, knots + shared + rng.normal(0, 0.03, 5))
        table[0, :, channel] = np.rint(np.maximum.accumulate(curve).clip(0, 1) * 255)
    toned = np.asarray(cv2.LUT(rgb, table), np.uint8)
    if rng.random() < 0.2:
        grey = cv2.cvtColor(toned, cv2.COLOR_RGB2GRAY)
        toned = np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB), np.uint8)
    if rng.random() < 0.4:
        height, width = rgb.shape[:2]
        y = np.linspace(-1, 1, height, dtype=np.float32)[:, None] - float(rng.uniform(-0.5, 0.5))
        x = np.linspace(-1, 1, width, dtype=np.float32)[None, :] - float(rng.uniform(-0.5, 0.5))
        fall = 1 - float(rng.uniform(0.1, 0.35)) * np.minimum(x * x + y * y, 2.0)
        toned = np.asarray((toned * fall[..., None]).clip(0, 255), np.uint8)
    return toned


def smoothed(rng: np.random.Generator, rgb: RGB) -> RGB:
    """Noise taken out of the whole picture, as telephones do; rarely the whole picture redrawn by
    the small network, as programs that "enhance" photographs do."""
    pick = rng.random()
    if pick < 0.12:
        drawn = regenerator.redraw(rgb, np.ones(rgb.shape[:2], bool))
        if drawn is not None:
            return drawn
    if pick < 0.6:
        spread = float(rng.uniform(12, 45))
        return np.asarray(cv2.bilateralFilter(rgb, 5, spread, 3), np.uint8)
    return np.asarray(cv2.medianBlur(rgb, 3), np.uint8)


def bokeh(rng: np.random.Generator, rgb: RGB) -> RGB:
    """A shallow depth of field: sharp near one distance, more and more out of focus away from it
    (disc-shaped blur), under grain that is the same everywhere, because the sensor comes last."""
    height, width = rgb.shape[:2]
    depth = cv2.resize(
        rng.normal(0, 0.35, (3, 3)).astype(np.float32), (width, height),
        interpolation=cv2.INTER_CUBIC,
    )  # fmt: skip
    turn = float(rng.uniform(0, 2 * np.pi))
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    depth = depth + np.cos(turn) * x + np.sin(turn) * y - float(rng.uniform(-0.6, 0.6))
    amount = np.minimum(np.abs(depth) * float(rng.uniform(1.2, 3.0)), 2.0)
    largest = float(rng.uniform(2, 6))
    stack = [rgb.astype(np.float32)]
    for share in (0.5, 1.0):
        reach = max(1, round(largest * share))
        disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1,) * 2)
        kernel = disc.astype(np.float32) / float(disc.sum())
        stack.append(np.asarray(cv2.filter2D(stack[0], -1, kernel), np.float32))
    first = np.minimum(amount, 1.0)[..., None]
    second = np.maximum(amount - 1.0, 0.0)[..., None]
    out = stack[0] + first * (stack[1] - stack[0]) + second * (stack[2] - stack[1])
    return adjust.noise(rng, np.asarray(out.clip(0, 255), np.uint8), float(rng.uniform(1, 4)))


HARD: dict[str, tuple[Callable[[np.random.Generator, RGB], RGB], float]] = {
    "repeated": (repeated, 0.2),
    "local contrast": (local_contrast, 0.25),
    "graded": (graded, 0.25),
    "smoothed": (smoothed, 0.15),
    "bokeh": (bokeh, 0.15),
}


def harden(rng: np.random.Generator, rgb: RGB) -> RGB:
    """One of :data:`HARD` on the whole picture (H, W, 3)."""
    odds = [share for _, share in HARD.values()]
    name = str(rng.choice(list(HARD), p=odds))
    return HARD[name][0](rng, rgb)
