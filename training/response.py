"""When the program says that the network responds to an image.

The window and the command line decide with ``forensics_gui.evidence``, which this room may
not import; a test holds the two to the same answers.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from model.card import ModelCard


def has_region(above: npt.NDArray[np.bool_], minimum: float) -> bool:
    """Whether one 8-connected region of ``above`` (H, W) covers at least the share ``minimum``
    of the area."""
    if not above.any():
        return False
    _, _, stats, _ = cv2.connectedComponentsWithStats(above.astype(np.uint8), connectivity=8)
    return bool(stats[1:, cv2.CC_STAT_AREA].max() >= max(minimum * above.size, 1.0))


def responds(found: npt.NDArray[np.float32], score: float, card: ModelCard) -> bool:
    """The rule of the program: the image-level score reaches the card's score threshold and
    the map (H, W) has a region at or above the card's map threshold that is not too small."""
    return score >= card.score_threshold and has_region(
        found >= card.threshold, card.minimum_region
    )
