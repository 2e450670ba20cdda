"""Shapes of tampered regions: drawn blobs and polygons, image segments, object outlines."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from training.pictures import RGB, Mask

Alpha = npt.NDArray[np.float32]
#: standard deviations, in pixels, of soft borders (0 is hard) and how often each is drawn
SOFT_WIDTHS = (0.0, 0.6, 1.0, 1.8, 3.0, 4.5)
SOFT_SHARES = (0.2, 0.24, 0.24, 0.18, 0.1, 0.04)
# A straight border's weight has fallen to 1.4 % at this many standard deviations.
_REACH = 2.2
#: pixels beyond the mask that the widest border changes
SOFT_REACH = 10


def blob(rng: np.random.Generator, height: int, width: int) -> Mask:
    """A smooth closed outline: a circle whose radius wanders."""
    mask = np.zeros((height, width), np.uint8)
    radius = rng.uniform(0.08, 0.33) * min(height, width)
    angles = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    wander = np.ones_like(angles)
    for k in range(1, 5):
        wander += rng.normal(0, 0.25 / k) * np.cos(k * angles + rng.uniform(0, 6.3))
    stretch = rng.uniform(0.5, 2.0)
    points = np.stack([np.cos(angles) * stretch, np.sin(angles) / stretch], 1)
    points *= np.clip(wander, 0.2, 2)[:, None] * radius
    turn = rng.uniform(0, np.pi)
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    points = points @ rotation + [rng.uniform(0.2, 0.8) * width, rng.uniform(0.2, 0.8) * height]
    cv2.fillPoly(mask, [points.astype(np.int32)], 1)
    return mask.astype(bool)


def polygon(rng: np.random.Generator, height: int, width: int) -> Mask:
    """A lasso-like polygon, rectangle or ellipse."""
    mask = np.zeros((height, width), np.uint8)
    kind = rng.integers(0, 3)
    half = rng.uniform(0.06, 0.3, 2) * [width, height]
    centre = rng.uniform(0.2, 0.8, 2) * [width, height]
    if kind == 0:
        low, high = (centre - half).astype(int), (centre + half).astype(int)
        cv2.rectangle(mask, tuple(map(int, low)), tuple(map(int, high)), 1, -1)
    elif kind == 1:
        axes = tuple(int(max(2, v)) for v in half)
        cv2.ellipse(mask, tuple(map(int, centre)), axes, rng.uniform(0, 180), 0, 360, 1, -1)
    else:
        count = int(rng.integers(4, 9))
        angles = np.sort(rng.uniform(0, 2 * np.pi, count))
        points = np.stack([np.cos(angles), np.sin(angles)], 1) * half * rng.uniform(0.5, 1.3)
        cv2.fillPoly(mask, [(points + centre).astype(np.int32)], 1)
    return mask.astype(bool)


def beyond(rng: np.random.Generator, height: int, width: int) -> Mask:
    """One side of a wandering line across the picture, 12 to 60 % of it: a large part whose border
    lies only partly in view."""
    y = np.linspace(-1, 1, height)[:, None]
    x = np.linspace(-1, 1, width)[None, :]
    turn = rng.uniform(0, 2 * np.pi)
    across = np.cos(turn) * x + np.sin(turn) * y
    along = np.cos(turn) * y - np.sin(turn) * x
    wander = np.zeros_like(along)
    for k in range(1, 5):
        wander += rng.normal(0, 0.16 / k) * np.sin(k * np.pi * along + rng.uniform(0, 6.3))
    line = across + wander
    return np.asarray(line > np.quantile(line, 1 - rng.uniform(0.12, 0.6)))


def segment(rng: np.random.Generator, rgb: RGB) -> Mask:
    """A region whose border follows the picture's own edges: watershed from random seeds, one
    to three touching basins."""
    height, width = rgb.shape[:2]
    small = cv2.resize(rgb, (max(16, width // 2), max(16, height // 2)))
    small = cv2.medianBlur(small, 5)
    h, w = small.shape[:2]
    markers = np.zeros((h, w), np.int32)
    count = int(rng.integers(8, 30))
    ys, xs = rng.integers(2, h - 2, count), rng.integers(2, w - 2, count)
    for index, (y, x) in enumerate(zip(ys, xs, strict=True), start=1):
        markers[y - 1 : y + 2, x - 1 : x + 2] = index
    labels = cv2.watershed(np.ascontiguousarray(small), markers)
    chosen = int(labels[h // 2 + rng.integers(-h // 4, h // 4), w // 2])
    mask = (labels == max(chosen, 1)).astype(np.uint8)
    for _ in range(int(rng.integers(0, 3))):
        ring = cv2.dilate(mask, np.ones((5, 5), np.uint8)).astype(bool) & (mask == 0)
        around = np.unique(labels[ring & (labels > 0)])
        if around.size:
            mask |= (labels == rng.choice(around)).astype(np.uint8)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel)
    big = cv2.resize(mask * 255, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(big > 127)


def region(rng: np.random.Generator, rgb: RGB, low: float = 0.006, high: float = 0.45) -> Mask:
    """A region that covers between ``low`` and ``high`` of the picture."""
    for _ in range(6):
        pick = rng.random()
        if pick < 0.5:
            mask = segment(rng, rgb)
        elif pick < 0.8:
            mask = blob(rng, *rgb.shape[:2])
        else:
            mask = polygon(rng, *rgb.shape[:2])
        if low <= mask.mean() <= high:
            return mask
    height, width = rgb.shape[:2]
    mask = np.zeros((height, width), bool)
    mask[height // 3 : height // 2, width // 3 : width // 2] = True
    return mask


def soften(rng: np.random.Generator, mask: Mask) -> Alpha:
    """Blend weights for a mask: hard, or a soft border a few pixels wide. Nothing weighs more than
    0 farther than ``SOFT_REACH`` from where the weight is above one half."""
    alpha = mask.astype(np.float32)
    width = float(rng.choice(SOFT_WIDTHS, p=SOFT_SHARES))
    if not width:
        return alpha
    soft = np.asarray(cv2.GaussianBlur(alpha, (0, 0), width), dtype=np.float32)
    core = (soft > 0.5).astype(np.uint8)
    if not core.any():  # a thread under a wide border would vanish
        return alpha
    # Threads of the outline fade away before one half; what is left of them must not stay behind.
    reach = int(np.ceil(_REACH * width))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1,) * 2)
    return soft * cv2.dilate(core, kernel)


def blend(base: RGB, patch: RGB, alpha: Alpha) -> RGB:
    """alpha * patch + (1 - alpha) * base, rounded."""
    x, y, w, h = cv2.boundingRect((alpha > 0).astype(np.uint8))
    rows, columns = slice(y, y + h), slice(x, x + w)
    below = base[rows, columns].astype(np.float32)
    mixed = below + alpha[rows, columns, None] * (patch[rows, columns] - below)
    result = base.copy()
    result[rows, columns] = np.rint(mixed).clip(0, 255)
    return result
