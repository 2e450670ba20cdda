"""One training sample from a seed and a number: the same sample every time.

Kinds that pass through the small network are the same up to the rounding of float arithmetic on
another processor; everything else depends on the versions of the libraries alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from model.errors import PalimpsestError
from training import pictures
from training.pictures import RGB, Mask, Tables
from training.pools import Pool
from training.synthesis import (
    channels,
    degrade,
    hard,
    overlay,
    pasting,
    regenerator,
    removal,
    shallow,
    shapes,
)
from training.synthesis.recipe import FACE_KINDS, GENERATED_KINDS, KINDS, Recipe
from training.synthesis.scenes import PoolEmptyError, Scene, Scenes, around_object, crop, window

__all__ = ["KINDS", "FaceSource", "PoolEmptyError", "Recipe", "RecipeError", "Sample", "Sampler"]

#: largest share of the crop for each kind of region; a filled hole is never a third of a picture
_LARGEST = {"copy-move": 0.3, "heal": 0.2, "inpaint": 0.12, "patch-fill": 0.12, "ai-fill": 0.12}
#: kinds whose region may be an object of the base
_OF_OBJECTS = ("copy-move", "heal", "patch-fill", "ai-fill")
#: never more pixels a side than this are worked on
_WIDEST = 640


class RecipeError(PalimpsestError):
    """A recipe asks for nothing that can be made."""

    code = "training.recipe"


class FaceSource(Protocol):
    """Makes face manipulations; see ``training.synthesis.faces``."""

    def sample(self, rng: np.random.Generator) -> tuple[RGB, Mask]: ...

    def pair(self, rng: np.random.Generator) -> tuple[RGB, Mask, RGB]: ...


@dataclass(frozen=True)
class Sample:
    """``rgb`` (S, S, 3) uint8, ``mask`` (S, S) bool, ``kind`` of manipulation; authentic
    samples have an empty mask. ``source`` and ``group`` are those of the base photograph (empty
    for faces), ``donor`` is the group of a second one; ``encoded`` is the JPEG file that decodes to
    ``rgb``, where a save came last."""

    rgb: RGB
    mask: Mask
    kind: str
    source: str = ""
    group: str = ""
    donor: str = ""
    encoded: bytes | None = None

    @property
    def label(self) -> int:
        return int(self.mask.any())


@dataclass(frozen=True)
class _Journey:
    """What happens after the manipulation, settled before it so that enough pixels are made:
    channel, scale, a shifted grid between two saves and after the last one."""

    channel: str
    messenger: channels.Messenger
    scale: float
    saved: bool
    twice: bool
    shifted: bool
    off_grid: bool

    def needed(self, size: int) -> int:
        """Pixels a side before anything is cut off."""
        return size + 8 * (self.shifted + self.off_grid)

    def unsaved(self) -> _Journey:
        """The same without any scaling or save."""
        return replace(
            self, channel="file", scale=1.0, saved=False, twice=False, shifted=False,
            off_grid=False,
        )  # fmt: skip


class Sampler:
    """Draws samples of one split of a pool."""

    def __init__(
        self,
        pool: Pool,
        split: str,
        recipe: Recipe | None = None,
        faces: FaceSource | None = None,
        seed: int = 0,
    ) -> None:
        self.pool, self.recipe, self.faces, self.seed = pool, recipe or Recipe(), faces, seed
        self.tables: list[Tables] = [tuple(tuple(steps) for steps in pair) for pair in pool.tables]
        self.scenes = Scenes(pool, split)
        kinds = dict(self.recipe.kinds)
        missing: tuple[str, ...] = () if faces is not None else FACE_KINDS
        if not regenerator.WEIGHTS.is_file():
            missing += GENERATED_KINDS
        for kind in missing:
            kinds.pop(kind, None)
        total = sum(kinds.values())
        if total <= 0:
            raise RecipeError(
                f"None of the kinds asked for can be made here: {', '.join(self.recipe.kinds)}.",
                "Face swaps need a folder of faces; generated content needs the network's weights.",
            )
        self.kinds = list(kinds)
        self.shares = [v / total for v in kinds.values()]
        edits = {
            k: v for k, v in zip(self.kinds, self.shares, strict=True) if k != "authentic" and v
        }
        self._edits, shares = list(edits), np.array(list(edits.values()))
        self._edit_shares = shares / shares.sum()
        self._pairs = bool(edits) and "authentic" in kinds

    def sample(self, index: int) -> Sample:
        """Sample number ``index``: a pure function of the pool, the recipe, the seed and it."""
        rng, kind, paired = self._draw(index)
        twin = paired and bool(index % 2)
        journey = self._journey(rng)
        montage = kind == "splice" and bool(rng.random() < self.recipe.montages)
        if montage:
            journey = journey.unsaved()
        needed = journey.needed(self.recipe.size)
        work = min(_WIDEST, 8 * int(np.ceil(needed / journey.scale / 8)))
        work = max(work, 64)
        if kind in FACE_KINDS and self.faces is not None:
            if paired:
                rgb, mask, before = self.faces.pair(rng)
                rgb = before if twin else rgb
            else:
                rgb, mask = self.faces.sample(rng)
            scene, donor = None, ""
            work = min(work, *mask.shape)
            rgb, mask = window(rng, rgb, mask, work)
        else:
            made = self._montage(rng, work) if montage else self._shallow(rng, kind, work)
            scene, donor, rgb, mask, before = made
            if twin:
                rgb, donor = before, ""
        rgb, mask, encoded = self._travel(rng, rgb, mask, journey)
        if twin:
            mask = np.zeros_like(mask)
        return Sample(
            np.ascontiguousarray(rgb),
            np.ascontiguousarray(mask),
            kind if mask.any() else "authentic",
            "" if scene is None else scene.picture.source,
            "" if scene is None else scene.picture.group,
            donor,
            encoded,
        )

    def _draw(self, index: int) -> tuple[np.random.Generator, str, bool]:
        """The sample's generator, its kind, and whether it is one of a pair: of two neighbours, the
        second is the first one's untouched twin, the same photograph cut and saved alike, so that
        a network can tell the two apart by the manipulation alone (Shiohara and Yamasaki 2022
        train so on faces)."""
        rng = np.random.default_rng((self.seed, index // 2, 2))
        if self._pairs and rng.random() < self.recipe.twins:
            return rng, str(rng.choice(self._edits, p=self._edit_shares)), True
        rng = np.random.default_rng((self.seed, index))
        return rng, str(rng.choice(self.kinds, p=self.shares)), False

    def _journey(self, rng: np.random.Generator) -> _Journey:
        recipe = self.recipe
        channel = str(rng.choice(list(recipe.channels), p=list(recipe.channels.values())))
        messenger = channels.MESSENGERS[int(rng.integers(len(channels.MESSENGERS)))]
        chance = rng.random(4)
        scale = 1.0
        if channel == "messenger":
            scale = channels.shrink_of(rng, messenger)
        elif channel == "screenshot" or chance[0] < recipe.resized:
            scale = float(np.exp(rng.uniform(*np.log(recipe.scales))))
        saved = channel == "messenger" or (channel == "file" and chance[1] < recipe.saved)
        twice = saved and bool(chance[2] < recipe.twice)
        return _Journey(
            channel, messenger, scale, saved, twice,
            shifted=twice and bool(rng.random() < 0.5),
            off_grid=channel == "file" and saved and bool(chance[3] < recipe.off_grid),
        )  # fmt: skip

    def _shallow(
        self, rng: np.random.Generator, kind: str, work: int
    ) -> tuple[Scene, str, RGB, Mask, RGB]:
        """The base's scene, the donor's group, picture, mask, and the picture before it was
        manipulated, all (work, work)."""
        recipe = self.recipe
        scene: Scene | None = None
        share = {"authentic": recipe.calm_objects, **dict.fromkeys(_OF_OBJECTS, recipe.objects)}
        if rng.random() < share.get(kind, 0.0):
            scene = self.scenes.draw_object(rng)
        if scene is None:
            scene = self.scenes.draw(rng, work)
        rgb, outline = crop(rng, scene, work)
        if rng.random() < (recipe.hard if kind == "authentic" else recipe.hard_base):
            rgb, outline = hard.harden(rng, rgb), None
        lattice = "free"
        if kind == "splice":
            lattice = str(rng.choice(list(recipe.lattices), p=list(recipe.lattices.values())))
        # Without a compression of its own a base has no lattice to lie on or beside.
        if rng.random() < (0.7 if lattice != "free" else recipe.history):
            rgb = degrade.random_save(rng, rgb, self.tables)
        if kind == "authentic":
            return scene, "", rgb, np.zeros(rgb.shape[:2], bool), rgb
        before = rgb.copy()
        if kind == "splice" and rng.random() < recipe.halves:
            donor = self.scenes.draw(rng, work)
            part, _ = crop(rng, donor, work)
            if rng.random() < recipe.history:
                part = degrade.random_save(rng, part, self.tables)
            mask = shapes.beyond(rng, work, work)
            rgb, mask = pasting.paste(rng, rgb, part, mask, recipe.matched / 2, 0.0)
            return scene, donor.picture.group, rgb, mask, before
        if kind == "splice":
            donor, part, region = self._donor(rng, work)
            if rng.random() < (0.8 if lattice != "free" else recipe.history):
                part = degrade.random_save(rng, part, self.tables)
            rgb, mask = shallow.splice(
                rng, rgb, part, region, lattice=lattice, matched=recipe.matched,
                in_gradients=recipe.poisson,
            )  # fmt: skip
            return scene, donor.picture.group, rgb, mask, before
        return scene, "", *self._manipulate(rng, kind, rgb, outline), before

    def _montage(self, rng: np.random.Generator, work: int) -> tuple[Scene, str, RGB, Mask, RGB]:
        """A part of one large photograph in another, mostly not resampled, returned as by
        :meth:`_shallow`."""
        scene, donor = (self.scenes.draw_large(rng, work) for _ in range(2))
        base, _ = crop(rng, scene, work)
        part, _ = crop(rng, donor, work)
        matched = self.recipe.matched / 2
        if rng.random() < 0.5:
            mask = shapes.beyond(rng, work, work)
            rgb, mask = pasting.paste(rng, base.copy(), part, mask, matched, 0.0)
        else:
            lattice = "shifted" if rng.random() < 0.7 else "free"
            rgb, mask = shallow.splice(
                rng, base.copy(), part, shapes.region(rng, part), lattice=lattice,
                matched=matched, in_gradients=0.0,
            )  # fmt: skip
        return scene, donor.picture.group, rgb, mask, base

    def _donor(self, rng: np.random.Generator, work: int) -> tuple[Scene, RGB, Mask]:
        """Scene, picture and outline of what a splice pastes."""
        if rng.random() < self.recipe.objects:
            scene = self.scenes.draw_object(rng)
            if scene is not None and scene.outline is not None:
                return scene, *around_object(scene)
        scene = self.scenes.draw(rng, work)
        part, _ = crop(rng, scene, work)
        return scene, part, shapes.region(rng, part)

    def _manipulate(
        self, rng: np.random.Generator, kind: str, rgb: RGB, outline: Mask | None
    ) -> tuple[RGB, Mask]:
        high = _LARGEST.get(kind, 0.45)
        if kind == "copy-move":
            return shallow.copy_move(rng, rgb, shallow.region_for(rng, rgb, outline, high))
        if kind in ("heal", "inpaint", "patch-fill", "ai-fill"):
            fill = {
                "heal": removal.heal,
                "inpaint": removal.inpaint,
                "patch-fill": removal.patches,
                "ai-fill": removal.generated,
            }[kind]
            for _ in range(3):
                changed, mask = fill(rng, rgb, removal.spot(rng, rgb, outline, high))
                if shallow.visible(rgb, changed, mask, 0.5):
                    return changed, mask
                outline = None
            return rgb, np.zeros(rgb.shape[:2], bool)
        change = {"super-resolution": shallow.upscale, "ai-redraw": shallow.redraw}.get(
            kind, shallow.retouch
        )
        for _ in range(3):
            changed, mask = change(rng, rgb, shapes.region(rng, rgb))
            if shallow.visible(rgb, changed, mask):
                return changed, mask
        return rgb, np.zeros(rgb.shape[:2], bool)

    def _travel(
        self, rng: np.random.Generator, rgb: RGB, mask: Mask, journey: _Journey
    ) -> tuple[RGB, Mask, bytes | None]:
        """What happens to the whole picture afterwards; its file when a save came last."""
        recipe, size = self.recipe, self.recipe.size
        if rng.random() < recipe.toned:
            rgb = degrade.tone(rng, rgb)
        needed = journey.needed(size)
        side = max(needed, round(mask.shape[0] * journey.scale))
        rgb, mask = degrade.resize_to(rng, rgb, mask, (side, side))
        if side > needed:
            rgb, mask = window(rng, rgb, mask, needed)
            rgb, mask = np.ascontiguousarray(rgb), np.ascontiguousarray(mask)
        if rng.random() < recipe.overlaid:
            rgb, mask = overlay.lay_over(rng, rgb, mask)
        if journey.channel == "screenshot":
            return channels.screenshot(rng, rgb, mask, self.tables)
        if not journey.saved:
            return rgb, mask, None
        if journey.twice:
            rgb = degrade.random_save(rng, rgb, self.tables)
            if journey.shifted:
                rgb, mask = degrade.shift_grid(rng, rgb, mask)
        if journey.channel == "messenger":
            encoded = channels.send(rgb, journey.messenger)
        else:
            encoded = degrade.random_jpeg(rng, rgb, self.tables)
        rgb = pictures.decode(encoded)
        if journey.off_grid:
            rgb, mask = degrade.shift_grid(rng, rgb, mask)
            return rgb, mask, None
        return rgb, mask, encoded
