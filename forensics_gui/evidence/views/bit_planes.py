"""Bit planes: one bit of every value of one channel."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from forensics_gui.evidence.views.blocks import luma, strips
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
    key="bit_planes",
    name="Bit planes",
    what="One bit of every value as black and white. Bit 0 is the smallest difference there is.",
    look_for="Areas in the low bits that are even, repeat themselves or carry a pattern while the "
    "rest is random; a smooth border between the two; text or barcodes hidden in bit 0.",
    ignore="Flat, black and overexposed areas have no random bits. JPEG leaves its 8 × 8 blocks in "
    "the low bits; editing of brightness leaves combs everywhere.",
    responds_to="Filled, smoothed, drawn and generated areas, repeated patterns, hidden data.",
    source="A. D. Ker, Steganalysis of LSB Matching, IEEE Signal Processing Letters 12(6), 2005",
    parameters=(
        Parameter(
            "channel",
            "Channel",
            (("luma", "Luminance"), ("red", "Red"), ("green", "Green"), ("blue", "Blue")),
            "green",
        ),
        Parameter("bit", "Bit", tuple((b, str(b)) for b in range(8)), 0),
    ),
)
_CHANNELS = {"red": 0, "green": 1, "blue": 2}


def compute(subject: Subject, values: Values, step: Step) -> Picture:
    """uint8 RGB of 0 and 255."""
    rgb = subject.rgb
    height, width = rgb.shape[:2]
    channel, bit = str(values["channel"]), int(values["bit"])
    out = np.empty_like(rgb)
    ones = 0
    for top, bottom in strips(height, width, step):
        plane = _plane(rgb[top:bottom], channel)
        on = (plane >> bit) & 1
        ones += int(on.sum(dtype=np.int64))
        out[top:bottom] = (on * np.uint8(255))[..., None]
    share = ones / max(height * width, 1)
    shown = {"Channel": VIEW.parameters[0].text(channel), "Bit": str(bit)}
    return Picture(out, shown, f"The bit is set in {100 * share:.1f} % of the pixels.")


def _plane(rgb: Rgb, channel: str) -> npt.NDArray[np.uint8]:
    if channel == "luma":
        return np.rint(luma(rgb)).astype(np.uint8)
    return rgb[..., _CHANNELS[channel]]
