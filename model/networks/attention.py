"""Dual attention (DANet, Fu et al. 2019): every place attends to every place, every channel
to every channel. Scores are float32: their exponentials leave bfloat16 no digits."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from model.networks.blocks import conv_bn


class PositionAttention(nn.Module):
    """(B, C, h, w) -> the same; memory grows with (hw)^2. Starts as the identity."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.query = nn.Conv2d(channels, channels // 8, 1)
        self.key = nn.Conv2d(channels, channels // 8, 1)
        self.value = nn.Conv2d(channels, channels, 1)
        self.gain = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor) -> Tensor:
        query, key, value = (
            project(x).float().flatten(2) for project in (self.query, self.key, self.value)
        )
        with torch.autocast(x.device.type, enabled=False):
            weights = (query.transpose(1, 2) @ key).softmax(dim=-1)
            attended = (value @ weights.transpose(1, 2)).view(x.shape)
        return (self.gain * attended + x).to(x.dtype)


class ChannelAttention(nn.Module):
    """(B, C, h, w) -> the same, without projections. Starts as the identity."""

    def __init__(self) -> None:
        super().__init__()
        self.gain = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor) -> Tensor:
        flat = x.float().flatten(2)
        with torch.autocast(x.device.type, enabled=False):
            alike = flat @ flat.transpose(1, 2)
            # As published, the less alike weigh the more; softmax(max - a) is softmax(-a).
            attended = ((-alike).softmax(dim=-1) @ flat).view(x.shape)
        return (self.gain * attended + x).to(x.dtype)


class DualAttentionHead(nn.Module):
    """(B, inp, h, w) -> (B, 1, h, w) logits; inner width ``inp // 4``."""

    def __init__(self, inp: int) -> None:
        super().__init__()
        inner = inp // 4
        self.position = nn.Sequential(
            conv_bn(inp, inner, 3), PositionAttention(inner), conv_bn(inner, inner, 3)
        )
        self.channel = nn.Sequential(
            conv_bn(inp, inner, 3), ChannelAttention(), conv_bn(inner, inner, 3)
        )
        self.out = nn.Sequential(nn.Dropout(0.1), nn.Conv2d(inner, 1, 1))

    def forward(self, x: Tensor) -> Tensor:
        logits: Tensor = self.out(self.position(x) + self.channel(x))
        return logits
