"""Error level: how much a picture changes when it is compressed once more."""

from __future__ import annotations

import numpy as np

from forensics_gui.evidence.views.blocks import recompressed, strips
from forensics_gui.evidence.views.records import Parameter, Picture, Step, Subject, Values, View

VIEW = View(
    key="error_level",
    name="Error level",
    what="The difference between the picture and the same picture compressed once more as JPEG, "
    "made brighter. Dark: hardly changed.",
    look_for="An area that is clearly brighter or darker than others of the same texture and "
    "contrast, with a border that follows an object.",
    ignore="Edges, fine texture and strong red or blue are always brighter; flat and overexposed "
    "areas always dark. A picture saved several times, scaled or sent through a messenger has "
    "lost the traces. Bright alone means nothing.",
    responds_to="Areas whose number or strength of compressions differs from that of the rest.",
    source="N. Krawetz, A Picture's Worth, Black Hat USA 2007",
    parameters=(
        Parameter(
            "quality",
            "Compress at quality",
            tuple((q, str(q)) for q in (60, 70, 75, 80, 85, 90, 95, 98)),
            75,  # below the quality of most files: at that quality itself all differences vanish
        ),
        Parameter("gain", "Brightness", tuple((g, f"× {g}") for g in (5, 10, 20, 40, 80)), 20),
    ),
)


def compute(subject: Subject, values: Values, step: Step) -> Picture:
    """uint8 RGB: the difference of each channel times the gain, limited to 255."""
    rgb = subject.rgb
    height, width = rgb.shape[:2]
    quality, gain = int(values["quality"]), int(values["gain"])
    out = np.empty_like(rgb)
    total = 0.0
    for top, bottom in strips(height, width, step):
        part = rgb[top:bottom]
        error = recompressed(part, quality)
        error -= part
        np.abs(error, out=error)
        total += float(error.sum(dtype=np.float64))
        error *= gain
        out[top:bottom] = np.minimum(error, 255, out=error)
    mean = total / rgb.size
    return Picture(
        out,
        {"Quality": str(quality), "Brightness": f"× {gain}", "Chroma": "full resolution"},
        f"On average a channel changes by {mean:.2f} of 255 levels.",
    )
