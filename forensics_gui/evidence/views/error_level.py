"""Error level: how much a picture changes when it is compressed once more."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from forensics_gui.evidence.views.blocks import recompressed, strips
from forensics_gui.evidence.views.records import Parameter, Picture, Step, Subject, Values, View

AUTO = "auto"
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
        Parameter(
            "gain",
            "Brightness",
            ((AUTO, "Automatic"), *((g, f"× {g}") for g in (5, 10, 20, 40, 80))),
            AUTO,
        ),
    ),
)


_MOST_GAIN = 80.0


def compute(subject: Subject, values: Values, step: Step) -> Picture:
    """uint8 RGB: the difference of each channel times the gain, limited to 255."""
    rgb = subject.rgb
    height, width = rgb.shape[:2]
    quality = int(values["quality"])
    out = np.empty_like(rgb)
    counts = np.zeros(256, np.int64)
    for top, bottom in strips(height, width, step):
        part = rgb[top:bottom]
        error = recompressed(part, quality)
        error -= part
        strip = np.abs(error, out=error).astype(np.uint8)  # whole values
        for channel in range(3):
            seen = cv2.calcHist([strip], [channel], None, [256], (0, 256))
            counts += seen.ravel().astype(np.int64)
        out[top:bottom] = strip
    gain = _gain(values["gain"], counts)
    factor = f"{gain:g}"
    shown = f"× {factor}, so that 1 % is white" if values["gain"] == AUTO else f"× {factor}"
    table = np.minimum(np.arange(256) * gain, 255).astype(np.uint8)
    out = np.asarray(cv2.LUT(out, table), np.uint8)
    mean = float((counts * np.arange(256)).sum() / max(counts.sum(), 1))
    return Picture(
        out,
        {"Quality": str(quality), "Brightness": shown, "Chroma": "full resolution"},
        f"On average a channel changes by {mean:.2f} of 255 levels.",
    )


def _gain(wanted: int | str, counts: npt.NDArray[np.int64]) -> float:
    """The gain itself, or the one that makes the largest hundredth of the values white."""
    if wanted != AUTO:
        return float(wanted)
    level = int(np.searchsorted(np.cumsum(counts), 0.99 * counts.sum()))
    return round(min(255 / max(level, 1), _MOST_GAIN), 1)
