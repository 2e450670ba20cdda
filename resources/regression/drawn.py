"""The drawn scenes of the regression set: made here, in the terms of the program."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt

RGB = npt.NDArray[np.uint8]  # (H, W, 3)
Plane = npt.NDArray[np.float32]  # (H, W)


def _noise(rng: np.random.Generator, shape: tuple[int, int], cell: int) -> Plane:
    """Smooth noise between 0 and 1."""
    small = rng.random((shape[0] // cell + 2, shape[1] // cell + 2)).astype(np.float32)
    size = (shape[1], shape[0])
    return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_CUBIC), np.float32)


def _developed(light: npt.NDArray[np.float32], rng: np.random.Generator, grain: float) -> RGB:
    """What a camera makes of it: shot noise, a colour filter's blur, 8 bits."""
    noisy = light + rng.normal(0, 1, light.shape) * grain * np.sqrt(np.clip(light, 4, 255) / 128)
    soft = cv2.GaussianBlur(noisy.astype(np.float32), (0, 0), 0.7)
    return np.asarray(np.clip(np.rint(soft), 0, 255), np.uint8)


def hills() -> RGB:
    """An evening sky over three ridges."""
    rng = np.random.default_rng(11)
    h, w = 432, 640
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    sky = np.stack([250 - 0.35 * y, 190 - 0.25 * y, 130 + 0.2 * y], -1)
    sky += (_noise(rng, (h, w), 60) * 30)[..., None]
    sun = np.exp(-((x - 470) ** 2 + (y - 150) ** 2) / 900)
    sky += sun[..., None] * np.array([90, 80, 40])
    for number, level in enumerate((230, 290, 350)):
        edge = (
            level + 40 * np.sin(x[0] / (70 + 30 * number) + number) + _noise(rng, (1, w), 25) * 24
        )
        ridge = (
            np.array([70, 80, 95]) * (1 - 0.27 * number) + (_noise(rng, (h, w), 6) * 26)[..., None]
        )
        sky = np.where((y > edge)[..., None], ridge, sky)
    return _developed(sky.astype(np.float32), rng, 3.0)


def street() -> RGB:
    """Houses with lit and dark windows."""
    rng = np.random.default_rng(12)
    h, w = 480, 640
    light = np.full((h, w, 3), (60, 70, 110), np.float32)
    light += np.linspace(60, 0, h, dtype=np.float32)[:, None, None]
    left = 0
    while left < w:
        width, top = int(rng.integers(70, 130)), int(rng.integers(60, 240))
        tone = rng.uniform(60, 150, 3).astype(np.float32)
        cv2.rectangle(light, (left, top), (left + width, h), tone.tolist(), cv2.FILLED)
        for row in range(top + 16, h - 40, 34):
            for column in range(left + 10, left + width - 18, 26):
                lit = (235, 205, 130) if rng.random() < 0.45 else (30, 34, 44)
                cv2.rectangle(light, (column, row), (column + 12, row + 18), lit, cv2.FILLED)
        left += width + 4
    cv2.rectangle(light, (0, h - 34), (w, h), (48, 48, 50), cv2.FILLED)
    light += (_noise(rng, (h, w), 4) * 14)[..., None]
    soft = cv2.GaussianBlur(light, (0, 0), 0.8)
    return _developed(np.asarray(soft, np.float32), rng, 3.5)


def page() -> RGB:
    """A printed page on a desk, as it is photographed for a file."""
    rng = np.random.default_rng(13)
    h, w = 560, 432
    light = np.full((h, w, 3), (112, 84, 60), np.float32) + (_noise(rng, (h, w), 9) * 30)[..., None]
    cv2.rectangle(light, (36, 30), (w - 36, h - 30), (232, 230, 222), cv2.FILLED)
    paper = np.rint(light).astype(np.uint8)
    cv2.putText(paper, "RECEIPT 1047", (62, 86), cv2.FONT_HERSHEY_DUPLEX, 1.0, (40, 40, 44), 2)
    for line in range(11):
        amount = f"{int(rng.integers(3, 900))}.{int(rng.integers(0, 100)):02}"
        text = f"Item {int(rng.integers(100, 999))}"
        where = 130 + 32 * line
        for words, left in ((text, 62), (amount, 290)):
            font = cv2.FONT_HERSHEY_SIMPLEX
            cv2.putText(paper, words, (left, where), font, 0.62, (46, 46, 52), 1, cv2.LINE_AA)
    shade = np.linspace(1.06, 0.82, w, dtype=np.float32)[None, :, None]
    soft = cv2.GaussianBlur(paper * shade, (0, 0), 0.6)
    return _developed(np.asarray(soft, np.float32), rng, 2.5)


def balls() -> RGB:
    """Shaded balls on a table: smooth gradients, hard edges, soft shadows."""
    rng = np.random.default_rng(14)
    h, w = 448, 640
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    light = np.stack([150 + 0.1 * y, 140 + 0.1 * y, 130 + 0.08 * y], -1)
    light += (_noise(rng, (h, w), 3) * 10)[..., None]
    for number in range(9):
        cx, cy = 70 + (number % 5) * 125 + rng.uniform(-16, 16), 130 + (number // 5) * 170
        radius = rng.uniform(38, 58)
        shadow = np.exp(-(((x - cx - 22) / 1.3) ** 2 + ((y - cy - radius) * 2.4) ** 2) / radius**2)
        light *= (1 - 0.4 * shadow)[..., None]
        inside = (x - cx) ** 2 + (y - cy) ** 2 < radius**2
        lit = np.clip(
            1.15 - np.hypot(x - cx + radius * 0.4, y - cy + radius * 0.4) / (1.5 * radius), 0.15, 1
        )
        colour = rng.uniform(70, 235, 3)
        light = np.where(inside[..., None], lit[..., None] * colour, light)
    return _developed(light.astype(np.float32), rng, 3.0)


def cloth() -> RGB:
    """A woven pattern in folds."""
    rng = np.random.default_rng(15)
    h, w = 480, 480
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    folds = _noise(rng, (h, w), 120) * 40
    weave = np.sin((x + folds) / 2.6) * np.sin((y + folds) / 2.6) * 22
    stripes = (np.sin((x + 2 * folds) / 24) > 0.55) * 60
    light = np.stack([120 + weave + stripes, 70 + weave, 90 + weave - stripes * 0.4], -1)
    light *= (0.75 + _noise(rng, (h, w), 90) * 0.5)[..., None]
    return _developed(light.astype(np.float32), rng, 3.0)


DRAWN: dict[str, Callable[[], RGB]] = {
    "hills": hills,
    "street": street,
    "page": page,
    "balls": balls,
    "cloth": cloth,
}
