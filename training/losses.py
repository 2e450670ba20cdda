"""Losses: the paper's and ours."""

from __future__ import annotations

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


def paper_loss(output: Output, mask: Tensor, edge: Tensor | None = None) -> dict[str, Tensor]:
    """0.16 mask Dice + 0.04 image cross-entropy (+ 0.80 edge Dice where there is an edge)."""
    label = mask.flatten(1).amax(1, keepdim=True)
    parts = {
        "mask": 0.16 * soft_dice(output.mask, mask, per_image=False),
        "image": 0.04 * F.binary_cross_entropy_with_logits(output.image.float(), label),
    }
    if output.edge is not None and edge is not None:
        parts["edge"] = 0.80 * soft_dice(output.edge, edge, per_image=False)
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
    return parts
