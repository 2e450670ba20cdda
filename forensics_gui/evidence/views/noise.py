"""Noise residual: what is left of the luminance without its structure, and how strong it is."""

from __future__ import annotations

import cv2
import numpy as np

from forensics_gui.evidence.views.blocks import luma, strips, with_margin
from forensics_gui.evidence.views.records import Parameter, Picture, Step, Subject, Values, View

VIEW = View(
    key="noise",
    name="Noise residual",
    what="What a filter takes for noise. As a map of strength: bright where the noise is strong. "
    "As the residual itself: grey where there is none.",
    look_for="An area whose noise is stronger, weaker or of another grain than that of its "
    "surroundings at the same brightness; a grid that ends at an object.",
    ignore="Texture passes for noise: compare like with like. Dark areas are noisier than bright "
    "ones in most cameras, overexposed ones have none, and telephones smooth skin and sky on "
    "purpose. Strong compression removes noise everywhere.",
    responds_to="Parts from another camera or exposure, smoothed, enlarged or generated parts.",
    source="J. Immerkær, Fast Noise Variance Estimation, CVIU 64(2), 1996",
    parameters=(
        Parameter(
            "window",
            "Show",
            (
                (0, "The residual itself"),
                (8, "Strength over 8 pixels"),
                (16, "Strength over 16 pixels"),
                (32, "Strength over 32 pixels"),
            ),
            16,
        ),
        Parameter("gain", "Brightness", tuple((g, f"× {g}") for g in (1, 2, 4, 8, 16)), 4),
    ),
)
_KERNEL = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
#: white, in grey levels of standard deviation, at a gain of one
WHITE = 32.0


def compute(subject: Subject, values: Values, step: Step) -> Picture:
    """float32: standard deviation over ``WHITE / gain``, or 0.5 plus the residual likewise."""
    rgb = subject.rgb
    height, width = rgb.shape[:2]
    window, gain = int(values["window"]), int(values["gain"])
    out = np.empty((height, width), np.float32)
    margin = window + 2
    total = 0.0
    for top, bottom in strips(height, width, step, margin):
        grey = luma(with_margin(rgb, top, bottom, margin))
        if window:
            rough = np.abs(cv2.filter2D(grey, -1, _KERNEL))
            strength = cv2.blur(rough, (window, window))
            part = np.asarray(strength) * np.float32(np.sqrt(np.pi / 2) / 6)
        else:
            part = grey - cv2.medianBlur(grey, 3)
        part = part[margin:-margin, margin:-margin]
        total += float(np.abs(part).sum(dtype=np.float64))
        out[top:bottom] = part
    out *= np.float32(gain / WHITE)
    if not window:
        out += np.float32(0.5)
    np.clip(out, 0, 1, out=out)
    mean = total / out.size
    white = f"{WHITE / gain:g} grey levels" if window else f"±{WHITE / gain / 2:g} grey levels"
    return Picture(
        out,
        {"Show": VIEW.parameters[0].text(window), "White is": white},
        f"On average {'the standard deviation' if window else 'the residual'} is {mean:.2f} "
        "of 255 levels.",
    )
