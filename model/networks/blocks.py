"""Small pieces that several networks share."""

from __future__ import annotations

import torch
from torch import Tensor, nn

_LUMA = (0.2989, 0.5870, 0.1140)  # ITU-R BT.601, as the paper's code rounds it


def conv_bn(inp: int, out: int, kernel: int = 1, stride: int = 1) -> nn.Sequential:
    """Convolution, batch norm, ReLU."""
    return nn.Sequential(
        nn.Conv2d(inp, out, kernel, stride, kernel // 2, bias=False),
        nn.BatchNorm2d(out),
        nn.ReLU(inplace=True),
    )


def luma(rgb: Tensor) -> Tensor:
    """RGB (B, 3, H, W) -> grey (B, 1, H, W) in the same range, float32."""
    weights = torch.tensor(_LUMA, device=rgb.device).view(1, 3, 1, 1)
    return (rgb.float() * weights).sum(dim=1, keepdim=True)
