"""Pyramid pooling (PSPNet, Zhao et al. 2017) and feature pyramid (FPN, Lin et al. 2017)
as UPerNet (Xiao et al. 2018) joins them, at the paper's widths."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from model.networks.blocks import conv_bn

_BINS = (1, 2, 3, 6)


class PyramidPooling(nn.Module):
    """(B, inp, h, w) -> (B, out, h, w): the map beside its averages over 1, 2, 3 and 6 cells.

    The paper's code pools with PrRoIPool over the whole map, which interpolates between
    cells; adaptive average pooling is the same linear idea without it.

    Args:
        inp: channels of the level.
        part: channels of each average.
        out: channels of the result.
    """

    def __init__(self, inp: int, part: int, out: int) -> None:
        super().__init__()
        self.parts = nn.ModuleList(conv_bn(inp, part) for _ in _BINS)
        self.merge = conv_bn(inp + part * len(_BINS), out, 3)

    def forward(self, x: Tensor) -> Tensor:
        parts = [x]
        for bins, part in zip(_BINS, self.parts, strict=True):
            pooled = part(F.adaptive_avg_pool2d(x, bins))
            parts.append(F.interpolate(pooled, x.shape[-2:], mode="bilinear"))
        merged: Tensor = self.merge(torch.cat(parts, dim=1))
        return merged


class FeaturePyramid(nn.Module):
    """Levels, finest first -> (finest, coarsest) of the pyramid, ``width`` channels each.

    Args:
        channels: of the levels, finest first.
        width: of the pyramid.
        part: channels of each of the pyramid pooling's averages.
    """

    def __init__(self, channels: Sequence[int], width: int, part: int) -> None:
        super().__init__()
        self.pooling = PyramidPooling(channels[-1], part, width)
        self.lateral = nn.ModuleList(conv_bn(inp, width) for inp in channels[:-1])
        # The heads read no other level, so no other level has an output convolution.
        self.finest = conv_bn(width, width, 3)

    def forward(self, levels: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
        coarsest = self.pooling(levels[-1])
        x = coarsest
        for index in reversed(range(len(self.lateral))):
            side = self.lateral[index](levels[index])
            x = side + F.interpolate(x, side.shape[-2:], mode="bilinear")
        return self.finest(x), coarsest
