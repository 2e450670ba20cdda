"""Maps with known regions, and what the canvas shows as an array."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from PySide6.QtGui import QImage

from forensics_gui.evidence.types import Region
from forensics_gui.viewer.canvas import Canvas

WAIT = 20_000
Shot = Callable[..., np.ndarray]


def blobs(height: int, width: int) -> np.ndarray:
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    out = np.full((height, width), 0.1, np.float32)
    for cx, cy, radius, peak in ((0.3, 0.4, 0.18, 0.95), (0.75, 0.7, 0.12, 0.7)):
        distance = ((x / width - cx) / radius) ** 2 + ((y / height - cy) / radius) ** 2
        out = np.maximum(out, np.float32(peak) * np.exp(-(distance**2)))
    return out.astype(np.float32)


def regions_of(values: np.ndarray, threshold: float) -> list[Region]:
    """All components at and above the threshold."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        (values >= np.float32(threshold)).astype(np.uint8), connectivity=8
    )
    return [
        Region(
            *(int(v) for v in stats[label][:4]),
            float(stats[label][4] / values.size),
            float(values[labels == label].mean()),
            float(values[labels == label].max()),
        )
        for label in range(1, count)
    ]


def photograph(canvas: Canvas, ratio: float = 1.0) -> np.ndarray:
    """What the canvas paints, RGB uint8 in device pixels."""
    size = canvas.size() * ratio
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    canvas.render(image)
    raw = np.frombuffer(image.constBits(), np.uint8)
    bgra = raw.reshape(image.height(), image.bytesPerLine() // 4, 4)[:, : image.width()]
    return bgra[..., 2::-1].copy()
