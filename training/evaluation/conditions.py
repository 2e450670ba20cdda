"""What happens to pictures before they reach a newsroom, as named and repeatable conditions.

Every condition is applied to authentic and manipulated images alike. Seeds come from the
image's name, so a condition gives the same picture every time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from training import pictures
from training.pictures import RGB, Mask

AS_IS = "as is"
#: both classes saved alike, so that how a file was saved last cannot tell the classes apart
REENCODED = "JPEG 85"
MESSENGER_SIDE = 1600
SCREEN_SIDE = 1280

Apply = Callable[[RGB, np.random.Generator], RGB]


@dataclass(frozen=True)
class Condition:
    """A named change of a whole picture. ``group`` is the table it belongs to; ``value`` its
    place on that table's axis."""

    name: str
    group: str
    value: float
    apply: Apply

    @property
    def work(self) -> float:
        """How many times as many pixels as the picture itself, roughly; for the time left."""
        return self.value**2 if self.group == "resize" else 1.0

    def __call__(self, rgb: RGB, mask: Mask, seed: str) -> tuple[RGB, Mask]:
        """The changed picture and the mask at its size, as two-valued as before."""
        number = int.from_bytes(hashlib.sha256(f"{self.name}/{seed}".encode()).digest()[:8], "big")
        changed = self.apply(rgb, np.random.default_rng(number))
        height, width = changed.shape[:2]
        if (height, width) == mask.shape:
            return changed, mask
        scaled = cv2.resize(
            mask.astype(np.float32), (width, height), interpolation=_resampling(mask, width)
        )
        return changed, np.asarray(scaled >= 0.5)


def _resampling(picture: RGB | Mask, width: int) -> int:
    return cv2.INTER_AREA if width < picture.shape[1] else cv2.INTER_LINEAR


def _same(rgb: RGB, rng: np.random.Generator) -> RGB:
    return rgb


def _jpeg(*qualities: int) -> Apply:
    def apply(rgb: RGB, rng: np.random.Generator) -> RGB:
        for quality in qualities:
            rgb = pictures.recompress(rgb, quality, "4:2:0")
        return rgb

    return apply


def resized(rgb: RGB, factor: float) -> RGB:
    """Area averaging when it shrinks, bilinear when it grows; at least 16 pixels a side."""
    size = (max(16, round(rgb.shape[1] * factor)), max(16, round(rgb.shape[0] * factor)))
    return np.asarray(cv2.resize(rgb, size, interpolation=_resampling(rgb, size[0])), np.uint8)


def _scaled(factor: float) -> Apply:
    return lambda rgb, rng: resized(rgb, factor)


def _blurred(sigma: float) -> Apply:
    return lambda rgb, rng: np.asarray(cv2.GaussianBlur(rgb, (0, 0), sigma), np.uint8)


def _noisy(sigma: float) -> Apply:
    def apply(rgb: RGB, rng: np.random.Generator) -> RGB:
        # float32 from the start: a 40-megapixel picture would need 1 GB in float64
        grain = rng.standard_normal(rgb.shape, dtype=np.float32) * np.float32(sigma)
        return np.clip(np.rint(rgb + grain), 0, 255).astype(np.uint8)

    return apply


def _screenshot(rgb: RGB, rng: np.random.Generator) -> RGB:
    """Shown on a screen and captured without loss: at most ``SCREEN_SIDE`` pixels long, small
    pictures at a quarter more than their size, as displays with a scale of 125 % show them."""
    longest = max(rgb.shape[:2])
    return resized(rgb, SCREEN_SIDE / longest if longest > SCREEN_SIDE / 1.25 else 1.25)


def _messenger(rgb: RGB, rng: np.random.Generator) -> RGB:
    """At most ``MESSENGER_SIDE`` pixels long, JPEG quality 75, chroma halved both ways."""
    longest = max(rgb.shape[:2])
    if longest > MESSENGER_SIDE:
        rgb = resized(rgb, MESSENGER_SIDE / longest)
    return pictures.recompress(rgb, 75, "4:2:0")


CONDITIONS: dict[str, Condition] = {
    c.name: c
    for c in (
        Condition(AS_IS, "", 0, _same),
        *(Condition(f"JPEG {q}", "JPEG", q, _jpeg(q)) for q in (95, 90, 85, 80, 70, 60, 50)),
        Condition("JPEG 70 then 90", "double JPEG", 90, _jpeg(70, 90)),
        Condition("JPEG 90 then 70", "double JPEG", 70, _jpeg(90, 70)),
        *(Condition(f"resized {f:g}", "resize", f, _scaled(f)) for f in (0.5, 0.75, 1.25, 1.5)),
        *(Condition(f"blur {s:g}", "blur", s, _blurred(s)) for s in (0.5, 1.0, 2.0)),
        *(Condition(f"noise {s:g}", "noise", s, _noisy(s)) for s in (2.0, 5.0, 10.0)),
        Condition("screenshot", "in the wild", 0, _screenshot),
        Condition("messenger", "in the wild", 0, _messenger),
    )
}

#: what ``--conditions`` offers, each in the order of measuring: the images as they are first
SELECTIONS: dict[str, tuple[str, ...]] = {
    "none": (AS_IS,),
    "quick": (AS_IS, REENCODED, "JPEG 70", "resized 0.75", "messenger"),
    "all": tuple(CONDITIONS),
}
