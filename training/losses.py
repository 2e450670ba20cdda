"""Losses: the paper's and ours."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from model.networks.base import Output


def soft_dice(logits: Tensor, target: Tensor, per_image: bool) -> Tensor:
    """Dice loss on the sigmoid with squares in the denominator and +1 smoothing (the paper's;
    it pools over the whole batch). Per image it returns (B,)."""
    p = torch.sigmoid(logits.float())
    dims = (1, 2, 3) if per_image else (0, 1, 2, 3)
    overlap = (p * target).sum(dims)
    return 1 - (2 * overlap + 1) / ((p * p).sum(dims) + (target * target).sum(dims) + 1)


def edges(mask: Tensor, size: Sequence[int]) -> Tensor:
    """Borders of a mask: (B, 1, H, W) of 0 and 1 -> (B, 1, h, w), dilation minus erosion of
    the mask at that size (3x3). ``size`` may stand for sides rounded up by padding."""
    height, width = mask.shape[-2:]
    step = max(1, round(height / size[0]))
    down, across = step * size[0] - height, step * size[1] - width
    if down > 0 or across > 0:
        mask = F.pad(mask, (0, max(0, across), 0, max(0, down)), mode="replicate")
    small = (F.adaptive_avg_pool2d(mask, (size[0], size[1])) >= 0.5).to(mask.dtype)
    return F.max_pool2d(small, 3, 1, 1) + F.max_pool2d(-small, 3, 1, 1)


def paper_loss(
    output: Output, mask: Tensor, edge: Tensor | None = None, published: bool = False
) -> dict[str, Tensor]:
    """0.16 mask Dice + 0.04 image cross-entropy (+ 0.80 edge Dice for networks with an edge
    branch).

    Args:
        mask: (B, 1, H, W) float, 0 or 1.
        edge: targets like ``output.edge``; made of the mask when not given.
        published: the image loss as the paper's code computes it for MVSS-Net: a loss for
            logits, given a probability.
    """
    label = mask.flatten(1).amax(1, keepdim=True)
    score = output.image.float()
    if published:
        score = score.sigmoid()
    parts = {
        "mask": 0.16 * soft_dice(output.mask, mask, per_image=False),
        "image": 0.04 * F.binary_cross_entropy_with_logits(score, label),
    }
    if output.edge is not None:
        target = edges(mask, output.edge.shape[-2:]) if edge is None else edge
        parts["edge"] = 0.80 * soft_dice(output.edge, target, per_image=False)
    return parts


def localisation_loss(output: Output, mask: Tensor) -> dict[str, Tensor]:
    """Ours. Cross-entropy per pixel keeps authentic images quiet; Dice per manipulated image
    makes small regions count as much as large ones; the image-level logit and the coarse
    detection grid learn the label and where it comes from.

    Args:
        mask: (B, 1, H, W) float, 0 or 1.
    """
    label = mask.flatten(1).amax(1, keepdim=True)
    pixel = F.binary_cross_entropy_with_logits(output.mask.float(), mask)
    dice = soft_dice(output.mask, mask, per_image=True)
    parts = {
        "pixel": pixel,
        "dice": 0.5 * (dice * label[:, 0]).sum() / label.sum().clamp_min(1),
        "image": 0.15 * F.binary_cross_entropy_with_logits(output.image.float(), label),
    }
    if output.dense is not None:
        cells = F.adaptive_max_pool2d(mask, output.dense.shape[-2:])
        parts["cells"] = 0.15 * F.binary_cross_entropy_with_logits(
            output.dense[:, :1].float(), cells
        )
    if output.edge is not None:
        target = edges(mask, output.edge.shape[-2:])
        parts["edge"] = 0.2 * soft_dice(output.edge, target, per_image=False)
    return parts


#: losses by the names a plan uses
NAMED: dict[str, Callable[[Output, Tensor], dict[str, Tensor]]] = {
    "ours": localisation_loss,
    "paper": paper_loss,
    "paper-published": functools.partial(paper_loss, published=True),
}
