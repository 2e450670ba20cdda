"""What detectors that do not look at the image reach, to print beside every table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Baselines:
    """Mean pixel F1 under both protocols of three detectors that look at nothing.

    blank: responds nowhere. full: responds everywhere. chance: expected F1 of a coin tossed
    for every pixel (ratio of expectations; exact in the limit of large images). ``paper``
    averages over authentic images too, ``field`` over manipulated ones only. The image-level
    chance values are 0.5 for AUC and balanced accuracy whatever the set.
    """

    blank_paper: float
    full_paper: float
    chance_paper: float
    blank_field: float
    full_field: float
    chance_field: float


def baselines(covered: npt.ArrayLike) -> Baselines:
    """``covered``: share of tampered pixels of each image, 0 for authentic ones."""
    shares = np.asarray(covered, np.float64)
    manipulated = shares[shares > 0]
    blank = (shares == 0).astype(np.float64)
    full, chance = 2 * shares / (1 + shares), shares / (shares + 0.5)

    def mean(values: npt.NDArray[np.float64]) -> float:
        return float(values.mean()) if values.size else float("nan")

    return Baselines(
        blank_paper=mean(blank),
        full_paper=mean(full),
        chance_paper=mean(chance),
        blank_field=0.0 if manipulated.size else float("nan"),
        full_field=mean(full[shares > 0]),
        chance_field=mean(chance[shares > 0]),
    )
