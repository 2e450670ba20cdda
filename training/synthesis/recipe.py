"""What a run draws: the one place where the shares stand."""

from __future__ import annotations

from dataclasses import dataclass, field

#: share of each kind among the samples. Splices and copy-moves are what most forged pictures
#: are; a third stays authentic, because false alarms decide whether anybody can use the result.
#: Half of the faces are untouched: a network that met portraits mostly when they were swapped
#: responded to three of four untouched ones.
KINDS: dict[str, float] = {
    "authentic": 0.27,
    "splice": 0.23,
    "copy-move": 0.17,
    "heal": 0.03,
    "inpaint": 0.025,
    "patch-fill": 0.035,
    "ai-fill": 0.015,
    "ai-redraw": 0.015,
    "super-resolution": 0.02,
    "retouch": 0.05,
    "face-swap": 0.14,
}
#: kinds that need faces, and those that need the weights of the small generative network
FACE_KINDS = ("face-swap",)
GENERATED_KINDS = ("ai-fill", "ai-redraw")


def _lattices() -> dict[str, float]:
    return {"free": 0.5, "aligned": 0.15, "shifted": 0.35}


def _channels() -> dict[str, float]:
    return {"file": 0.86, "messenger": 0.08, "screenshot": 0.06}


@dataclass
class Recipe:
    """Shares are 0 to 1. In the order in which they act on a sample:

    ``size``: side of the sample in pixels; ``kinds``: share of each kind; ``twins``: of pairs of
    neighbouring samples that are one photograph, manipulated and untouched (where the kinds hold
    authentic ones at all); ``objects``: of splices, copy-moves and removals that follow an
    outlined object where the pool has outlines; ``calm_objects``: of authentic samples from the
    same few photographs, so that these are not met mostly when manipulated; ``hard``: of authentic
    samples made difficult (see :mod:`training.synthesis.hard`), ``hard_base``: of manipulated ones;
    ``history``: of pictures saved as JPEG before they are manipulated, and of donors likewise;
    ``lattices``: how a splice's donor lies on the base's 8x8 JPEG lattice: resampled or anyhow
    ("free"), unresampled on it ("aligned") or beside it ("shifted"); ``halves``: of splices that
    are the other side of a line through two photographs, neither of them moved; ``montages``: of
    splices of two large photographs that are saved neither before nor after, so that nothing but
    their noise and sharpness tells them apart; ``matched``: of splices with colours moved towards
    the base's; ``poisson``: of pastes blended in the gradient domain;
    ``overlaid``: of samples with a caption, logo or time stamp (never marked by the mask);
    ``toned``: of samples with one mild global edit; ``channels``: what carried the picture to us;
    ``resized``: of "file" samples scaled by ``scales``; ``saved``: of "file" samples saved as JPEG
    last, ``twice``: of those saved once more before, ``off_grid``: of those cropped after.
    """

    size: int = 256
    kinds: dict[str, float] = field(default_factory=lambda: dict(KINDS))
    twins: float = 0.4
    objects: float = 0.45
    calm_objects: float = 0.17
    hard: float = 0.18
    hard_base: float = 0.05
    history: float = 0.45
    lattices: dict[str, float] = field(default_factory=_lattices)
    halves: float = 0.15
    montages: float = 0.18
    matched: float = 0.6
    poisson: float = 0.08
    overlaid: float = 0.04
    toned: float = 0.2
    channels: dict[str, float] = field(default_factory=_channels)
    resized: float = 0.2
    scales: tuple[float, float] = (0.6, 1.5)
    saved: float = 0.8
    twice: float = 0.1
    off_grid: float = 0.12
