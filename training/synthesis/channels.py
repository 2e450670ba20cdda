"""How pictures travel: messengers and screenshots, on crops as on whole pictures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from training import pictures
from training.pictures import RGB, Mask, Tables
from training.synthesis import degrade, overlay


@dataclass(frozen=True)
class Messenger:
    """What a service does to a photograph: longest side in pixels, JPEG quality, chroma."""

    name: str
    side: int
    quality: int
    subsampling: str = "4:2:0"


#: classes of services and not products, whose settings change with every release
MESSENGERS = (
    Messenger("messenger, standard", 1600, 75),
    Messenger("messenger, data saver", 1280, 70),
    Messenger("messenger, high quality", 2560, 80),
    Messenger("messenger, strong", 960, 72),
    Messenger("social network", 2048, 85),
)
#: longest sides of photographs as cameras and telephones take them
_CAMERA_SIDES = (1920, 2048, 2592, 3264, 4000)
#: a crop stands for a part of the picture; below this factor it would cost too many pixels
LEAST_FACTOR = 0.5


def shrink_of(rng: np.random.Generator, messenger: Messenger) -> float:
    """By what factor a messenger scales one of the usual photographs; 1 for smaller ones."""
    if rng.random() < 0.45:  # already small: most pictures that are passed on
        return 1.0
    factor = messenger.side / float(rng.choice(_CAMERA_SIDES))
    return float(np.clip(factor, LEAST_FACTOR, 1.0))


def send(rgb: RGB, messenger: Messenger) -> bytes:
    """The file the messenger passes on, of a picture already at its size."""
    return pictures.jpeg(rgb, messenger.quality, messenger.subsampling)


def screenshot(
    rng: np.random.Generator, rgb: RGB, mask: Mask, tables: list[Tables]
) -> tuple[RGB, Mask, bytes | None]:
    """The picture as captured from a screen: an interface around it, without loss, and in most
    cases saved as JPEG afterwards (then also that file). Interface is never marked."""
    rgb, mask = overlay.frame(rng, rgb, mask)
    if rng.random() < 0.4:
        return rgb, mask, None
    data = degrade.random_jpeg(rng, rgb, tables, low=65)
    return pictures.decode(data), mask, data
