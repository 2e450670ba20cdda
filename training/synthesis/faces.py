"""Face manipulations with exact masks: swaps, edits of parts, self-blended images.

A swap carries a donor's face (or a part) onto the target's landmarks, at the low resolution at
which swap generators work, matches its colours and blends it in. Self-blending (Shiohara and
Yamasaki, CVPR 2022) does the same with a disturbed copy of the face itself, which leaves nothing
but the traces of blending.

Every mask is bool (H, W) and marks the pixels whose blend weight is above one half (for a changed
expression: that moved by half a pixel or more); outside what is blended at all, pixels stay
bit-identical. Everything is drawn from the generator passed in.
"""

from dataclasses import dataclass

import numpy as np

from training.synthesis.face_blend import HELD_OUT_METHOD, TRAINING_METHODS, Image, Mask
from training.synthesis.face_points import REGIONS, box_side
from training.synthesis.face_pool import Face, FacePool
from training.synthesis.face_self import reshape, self_blend
from training.synthesis.face_swap import swap

__all__ = [
    "HELD_OUT_METHOD",
    "REGIONS",
    "TRAINING_METHODS",
    "Face",
    "FaceForger",
    "FacePool",
    "Forgery",
    "random_forgery",
    "reshape",
    "self_blend",
    "swap",
]

# Whole faces first: they are what swap programs make.
_REGION_ODDS = {
    "face": 0.4,
    "inner": 0.2,
    "mouth": 0.09,
    "lower": 0.07,
    "eyes": 0.07,
    "band": 0.06,
    "nose": 0.07,
    "eye": 0.04,
}

# The parts of a smaller face (pixels) are a few pixels wide: only the whole is exchanged.
_LEAST_FOR_PARTS = 96.0


@dataclass(frozen=True)
class Forgery:
    """A manipulated face: pixels uint8 (H, W, 3), mask bool (H, W) and what was done."""

    rgb: Image
    mask: Mask
    kind: str


def random_forgery(
    rng: np.random.Generator, targets: FacePool, donors: FacePool, *, target: Face | None = None
) -> Forgery:
    """A random manipulation of a random face, the training's one entry point: a swap with a donor
    of like pose, a self-blend (one in four) or a changed expression (one in twenty). Only
    TRAINING_METHODS are ever drawn."""
    face = targets.draw(rng) if target is None else target
    kind = float(rng.random())
    if kind < 0.25:
        rgb, mask = self_blend(rng, face.rgb, face.points)
        return Forgery(rgb, mask, "self_blend")
    if kind < 0.3:
        model = targets.points(targets.match(rng, face.points, exclude=face.name, share=0.3))
        rgb, mask = reshape(rng, face.rgb, face.points, model)
        return Forgery(rgb, mask, "reshape")
    skin = targets.skin(face.name) if face.name in targets else None
    name = donors.match(rng, face.points, skin=skin, exclude=face.name)
    donor = donors.load(name, int(rng.integers(256, 513)))
    method = str(rng.choice(TRAINING_METHODS, p=[0.7, 0.3]))
    region = str(rng.choice(list(_REGION_ODDS), p=list(_REGION_ODDS.values())))
    if box_side(face.points) < _LEAST_FOR_PARTS:
        region = "face"
    rgb, mask = swap(
        rng, face.rgb, face.points, donor.rgb, donor.points, method=method, region=region
    )
    return Forgery(rgb, mask, f"swap_{region}_{method}")


class FaceForger:
    """Face manipulations for the sampler (its ``FaceSource``).

    Donors are real faces or, for `generated_share` of the swaps, fully generated ones. The
    `authentic_share` comes back untouched with an empty mask, after the very same reading and
    scaling, so that neither gives the class away.
    """

    def __init__(
        self,
        targets: FacePool,
        generated: FacePool | None = None,
        *,
        generated_share: float = 0.3,
        authentic_share: float = 0.5,
    ) -> None:
        self.targets, self.generated = targets, generated
        self.generated_share, self.authentic_share = generated_share, authentic_share

    def sample(self, rng: np.random.Generator) -> tuple[Image, Mask]:
        """Image uint8 (H, W, 3), longer side 256 to 700, and mask bool (H, W)."""
        if rng.random() < self.authentic_share:
            return self.authentic(rng)
        rgb, mask, _ = self.pair(rng)
        return rgb, mask

    def pair(self, rng: np.random.Generator) -> tuple[Image, Mask, Image]:
        """A manipulated face, its mask, and the face as it was, of the same size."""
        donors = self.targets
        if self.generated is not None and rng.random() < self.generated_share:
            donors = self.generated
        face = self.targets.draw(rng)
        before = face.rgb.copy()
        forgery = random_forgery(rng, self.targets, donors, target=face)
        return forgery.rgb, forgery.mask, before

    def authentic(self, rng: np.random.Generator) -> tuple[Image, Mask]:
        """An untouched face at a random size and an empty mask."""
        face = self.targets.draw(rng)
        return face.rgb, np.zeros(face.rgb.shape[:2], bool)
