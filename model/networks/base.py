"""What every localisation network promises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from model.errors import InputShapeError

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)


class Output(NamedTuple):
    """Logits of one forward pass.

    mask: (B, 1, H, W), same size as the input.
    image: (B, 1), image-level logit.
    edge: (B, 1, h/4, w/4) or ``None`` for networks without an edge branch; h and w are the
        input's sides rounded up to the network's ``stride``.
    dense: (B, K, h/16, w/16) or ``None``: what :meth:`LocalisationNetwork.pool` turns into
        the image-level logit, so that tiles can be stitched before pooling.
    """

    mask: Tensor
    image: Tensor
    edge: Tensor | None = None
    dense: Tensor | None = None


class LocalisationNetwork(nn.Module):
    """Base class. Input: RGB (B, 3, H, W), float, 0 to 1, any H and W of at least ``min_side``.

    ``mean`` and ``std`` are constructor arguments of every network and part of the card; a
    network applies them itself, because noise and compression branches read unnormalised
    pixels.
    """

    #: name under which ``model.networks.build`` makes it
    name: ClassVar[str] = ""
    #: smallest side it accepts
    min_side: ClassVar[int] = 32
    #: inputs are padded by reflection to a multiple of this inside ``forward``
    stride: ClassVar[int] = 32
    #: True: tiles' ``dense`` grids are stitched and pooled once for the whole image.
    #: False: the image-level logit comes from one pass over the image resized to 512x512.
    dense_score: ClassVar[bool] = False

    mean: Tensor
    std: Tensor

    def __init__(
        self, mean: Sequence[float] = (0.0, 0.0, 0.0), std: Sequence[float] = (1.0, 1.0, 1.0)
    ) -> None:
        super().__init__()
        self.register_buffer("mean", torch.tensor(mean).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(std).view(1, 3, 1, 1), persistent=False)

    def forward(self, rgb: Tensor) -> Output:
        raise NotImplementedError

    def pool(self, dense: Tensor) -> Tensor:
        """Image-level logit (B, 1) from ``Output.dense`` (B, K, h, w) of any h and w."""
        raise NotImplementedError

    def normalise(self, rgb: Tensor) -> Tensor:
        """(rgb - mean) / std."""
        return (rgb - self.mean) / self.std

    def padded(self, rgb: Tensor) -> Tensor:
        """``rgb`` reflected beyond its right and lower border, to multiples of ``stride``."""
        h, w = rgb.shape[-2:]
        down, across = -h % self.stride, -w % self.stride
        if not (down or across):
            return rgb
        mode = "reflect" if down < h and across < w else "replicate"
        return F.pad(rgb, (0, across, 0, down), mode=mode)

    def check(self, rgb: Tensor) -> None:
        """Refuse what cannot be RGB, naming the shape that would be right."""
        if rgb.ndim != 4 or rgb.shape[1] != 3:
            raise InputShapeError(
                f"{self.name} needs input (batch, 3, height, width), got {tuple(rgb.shape)}."
            )
        if min(rgb.shape[-2:]) < self.min_side:
            raise InputShapeError(
                f"{self.name} needs sides of at least {self.min_side} pixels, "
                f"got {rgb.shape[-1]}x{rgb.shape[-2]}.",
                "Pad the image by reflection, as model.Localizer does.",
            )
