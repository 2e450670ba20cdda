"""Magnified channels: one channel with its small differences made large."""

from __future__ import annotations

import cv2
import numpy as np

from forensics_gui.evidence.views.blocks import TO_YCC, Floats, luma, strips, with_margin
from forensics_gui.evidence.views.records import (
    Parameter,
    Picture,
    Rgb,
    Step,
    Subject,
    Values,
    View,
)

VIEW = View(
    key="channels",
    name="Magnified channels",
    what="One channel, its differences from the mean of its surroundings enlarged around middle "
    "grey.",
    look_for="Outlines or patches that the eye cannot see in the picture; an object whose colour "
    "noise, block pattern or tint differs from what surrounds it.",
    ignore="Blue and the colour channels are noisier and coarser than green in every camera "
    "picture; JPEG stores them at half the size. Vignettes and mixed light tint whole areas.",
    responds_to="Retouching brushes, pasted parts with another white balance, painted areas.",
    source="JFIF 1.02, for the channels; contrast is enlarged about a local mean",
    parameters=(
        Parameter(
            "channel",
            "Channel",
            (
                ("red", "Red"),
                ("green", "Green"),
                ("blue", "Blue"),
                ("luma", "Luminance"),
                ("cb", "Blueness (Cb)"),
                ("cr", "Redness (Cr)"),
                ("saturation", "Saturation"),
            ),
            "cb",
        ),
        Parameter("gain", "Enlarge", tuple((g, f"× {g}") for g in (1, 2, 4, 8, 16, 32)), 8),
        Parameter(
            "window",
            "Compare with",
            ((0, "Middle grey"), (31, "31 pixels around"), (127, "127 pixels around")),
            127,
        ),
    ),
)
_RGB = {"red": 0, "green": 1, "blue": 2}


def compute(subject: Subject, values: Values, step: Step) -> Picture:
    """float32: 0.5 + gain x (value - local mean) / 255, limited to [0, 1]."""
    rgb = subject.rgb
    height, width = rgb.shape[:2]
    channel = str(values["channel"])
    gain, window = int(values["gain"]), int(values["window"])
    out = np.empty((height, width), np.float32)
    margin = window // 2
    total = 0.0
    for top, bottom in strips(height, width, step, margin):
        plane = _plane(with_margin(rgb, top, bottom, margin), channel)
        if window:
            plane = plane - cv2.blur(plane, (window, window))
            plane = plane[margin:-margin, margin:-margin]
        else:
            plane = plane - np.float32(128)
        total += float(np.abs(plane).sum(dtype=np.float64))
        out[top:bottom] = plane
    out *= np.float32(gain / 255)
    out += np.float32(0.5)
    np.clip(out, 0, 1, out=out)
    parameters = VIEW.parameters
    return Picture(
        out,
        {
            "Channel": parameters[0].text(channel),
            "Enlarge": f"× {gain}",
            "Compare with": parameters[2].text(window),
        },
        f"On average the channel differs by {total / out.size:.2f} of 255 levels.",
    )


def _plane(rgb: Rgb, channel: str) -> Floats:
    if channel in _RGB:
        return rgb[..., _RGB[channel]].astype(np.float32)
    if channel == "luma":
        return luma(rgb)
    if channel == "saturation":
        high, low = rgb.max(axis=2), rgb.min(axis=2)
        spread = (high - low).astype(np.float32) * 255
        return np.asarray(spread / np.maximum(high, 1).astype(np.float32))
    row = 1 if channel == "cb" else 2
    return np.asarray(cv2.transform(rgb.astype(np.float32), TO_YCC[row : row + 1])) + np.float32(
        128
    )
