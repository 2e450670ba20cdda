"""The figures of one image under one condition."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import numpy.typing as npt

from model.card import ModelCard
from model.localisation import CancelCheck, Localisation, Progress
from training import metrics
from training.evaluation.conditions import Condition
from training.evaluation.items import Item
from training.evaluation.memory import PeakMemory
from training.evaluation.records import Record, defined
from training.pictures import RGB, Mask
from training.response import responds

#: the field's fixed threshold on the map
FIXED = 0.5


class Localising(Protocol):
    """What is evaluated: :class:`model.Localizer`, or anything that answers like it."""

    card: ModelCard

    @property
    def device(self) -> str: ...

    def localise(
        self, rgb: RGB, progress: Progress | None = None, cancelled: CancelCheck | None = None
    ) -> Localisation: ...


def measure(
    localizer: Localising,
    item: Item,
    picture: tuple[RGB, Mask],
    condition: Condition,
    hashes: tuple[str, str],
    *,
    memory: PeakMemory,
    cancelled: CancelCheck | None = None,
) -> tuple[Record, npt.NDArray[np.float32]]:
    """The record of an image and its localisation map (H, W).

    Args:
        localizer: the network with its card.
        item: what the picture is.
        picture: RGB (H, W, 3) and mask (H, W) of the item.
        condition: what happens to the picture first.
        hashes: sha256 of the encoded image and of its mask.
        memory: how the peak is taken.
        cancelled: asked before each tile.

    Raises:
        PalimpsestError: the network cannot be run on the picture, or was cancelled.
    """
    rgb, mask = condition(*picture, item.name)
    memory.start()
    result = localizer.localise(rgb, cancelled=cancelled)
    peak = memory.peak()
    found = result.map
    figures = metrics.pixel_figures(found, mask, FIXED) if mask.any() else None
    record = Record(
        condition=condition.name,
        set=item.set,
        name=item.name,
        label=item.label,
        manipulation=item.manipulation,
        group=item.group,
        sha256=hashes[0],
        mask_sha256=hashes[1],
        width=rgb.shape[1],
        height=rgb.shape[0],
        covered=float(mask.mean()),
        score=float(result.score),
        responds=bool(responds(found, result.score, localizer.card)),
        marked=float((found >= FIXED).mean()),
        f1=figures.f1 if figures else None,
        best_f1=figures.best_f1 if figures else None,
        best_threshold=figures.best_threshold if figures else None,
        auc=defined(figures.auc) if figures else None,
        ap=defined(figures.ap) if figures else None,
        iou=figures.iou if figures else None,
        mcc=figures.mcc if figures else None,
        paper_f1=metrics.paper_pixel_f1(found, mask),
        seconds=float(result.seconds),
        peak_bytes=peak,
        steps=" ".join(result.steps),
    )
    return record, found
