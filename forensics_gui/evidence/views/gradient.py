"""Luminance gradient: the direction in which brightness grows, as colour."""

from __future__ import annotations

import cv2
import numpy as np

from forensics_gui.evidence.views.blocks import luma, strips, with_margin
from forensics_gui.evidence.views.records import Parameter, Picture, Step, Subject, Values, View

VIEW = View(
    key="gradient",
    name="Luminance gradient",
    what="The direction in which the picture gets brighter as red (to the right) and green "
    "(downwards), and how steeply as blue. No slope: grey without blue.",
    look_for="Objects whose surfaces face the light differently from their surroundings; the "
    "smooth, even colour of painted or generated areas beside the speckle of a real sensor; "
    "edges cut out too cleanly.",
    ignore="It shows light and texture, not edits. Blocks of strong compression and sharpening "
    "make patterns of their own.",
    responds_to="Brightness only: slopes, noise, compression, sharpening.",
    source="I. Sobel, 3x3 operator; direction and slope of ITU-R BT.601 luma",
    parameters=(Parameter("gain", "Slope", tuple((g, f"× {g}") for g in (1, 2, 4, 8, 16, 32)), 8),),
)
_FLAT = 1e-3


def compute(subject: Subject, values: Values, step: Step) -> Picture:
    """uint8 RGB: cosine and sine of the direction from -1..1 to 0..255, slope per pixel x gain."""
    rgb = subject.rgb
    height, width = rgb.shape[:2]
    gain = int(values["gain"])
    out = np.empty_like(rgb)
    total = 0.0
    for top, bottom in strips(height, width, step, 1):
        grey = luma(with_margin(rgb, top, bottom, 1))
        right = cv2.Sobel(grey, cv2.CV_32F, 1, 0, ksize=3, scale=1 / 8)[1:-1, 1:-1]
        down = cv2.Sobel(grey, cv2.CV_32F, 0, 1, ksize=3, scale=1 / 8)[1:-1, 1:-1]
        slope = np.hypot(right, down)
        total += float(slope.sum(dtype=np.float64))
        # No slope divides by a great number: no direction. (numpy's ``where`` would keep Python's
        # lock, and with it the window, for as long as it takes.)
        unit = slope + (slope <= _FLAT) * np.float32(1e9)
        out[top:bottom, :, 0] = np.rint(127.5 + 127.5 * right / unit)
        out[top:bottom, :, 1] = np.rint(127.5 + 127.5 * down / unit)
        out[top:bottom, :, 2] = np.minimum(slope * gain, 255)
    mean = total / (height * width)
    shown = {"Slope": f"× {gain}"}
    return Picture(out, shown, f"On average brightness changes by {mean:.2f} levels a pixel.")
