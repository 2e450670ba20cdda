"""MVSS-Net (Chen et al., "Image Manipulation Detection by Multi-View Multi-Scale
Supervision", ICCV 2021): an edge-supervised and a noise-sensitive branch, joined by dual
attention. The paper's baseline."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from model.networks.attention import DualAttentionHead
from model.networks.base import LocalisationNetwork, Output
from model.networks.bayar import BayarConv2d
from model.networks.blocks import luma
from model.networks.resnet import BLOCKS, ResNet50

_SOBEL = ((1.0, 0.0, -1.0), (2.0, 0.0, -2.0), (1.0, 0.0, -1.0))
_TINY = 1e-12  # keeps the slope of the square root finite on flat areas


class SobelGate(nn.Module):
    """(B, C, h, w) -> the same, times the sigmoid of its gradient's magnitude. The gradient is
    of the sum over channels, batch-normalised; the filters are fixed."""

    filters: Tensor

    def __init__(self) -> None:
        super().__init__()
        across = torch.tensor(_SOBEL)
        filters = torch.stack([across, across.T])[:, None]
        self.register_buffer("filters", filters, persistent=False)
        self.norm = nn.BatchNorm2d(2)

    def forward(self, x: Tensor) -> Tensor:
        with torch.autocast(x.device.type, enabled=False):
            plane = x.sum(dim=1, keepdim=True, dtype=torch.float32)
            gradient = self.norm(F.conv2d(plane, self.filters, padding=1))
            magnitude = (gradient.square().sum(dim=1, keepdim=True) + _TINY).sqrt()
        return x * magnitude.sigmoid().to(x.dtype)


class EdgeResidual(nn.Module):
    """Edge residual block: 1x1 to one channel, then a residual of two 3x3 convolutions."""

    def __init__(self, inp: int) -> None:
        super().__init__()
        self.reduce = nn.Conv2d(inp, 1, 1)
        self.residual = nn.Sequential(
            nn.Conv2d(1, 1, 3, padding=1),
            nn.BatchNorm2d(1),
            nn.ReLU(inplace=True),
            nn.Conv2d(1, 1, 3, padding=1),
        )

    def forward(self, x: Tensor) -> Tensor:
        x = self.reduce(x)
        y: Tensor = x + self.residual(x)
        return y


class EdgeBranch(nn.Module):
    """Levels, finest first -> edge logits (B, 1, h, w) of the finest: each level is gated,
    reduced, enlarged and added to the coarser ones, from fine to coarse as published."""

    def __init__(self, channels: Sequence[int]) -> None:
        super().__init__()
        self.gates = nn.ModuleList(SobelGate() for _ in channels)
        self.reduce = nn.ModuleList(EdgeResidual(inp) for inp in channels)
        self.merge = nn.ModuleList(EdgeResidual(1) for _ in channels[1:])

    def forward(self, levels: Sequence[Tensor]) -> Tensor:
        parts = [
            reduce(gate(level)).relu()
            for level, gate, reduce in zip(levels, self.gates, self.reduce, strict=True)
        ]
        x = parts[0]
        for index, (part, merge) in enumerate(zip(parts[1:], self.merge, strict=True), start=2):
            x = merge(x + F.interpolate(part, x.shape[-2:], mode="bilinear"))
            if index < len(parts):  # the last one is a logit
                x = x.relu()
        return x


class GeneralisedMean(nn.Module):
    """Mask logits (B, 1, H, W) -> image-level logit (B, 1): the generalised mean of the
    probabilities (Radenovic et al. 2019), between mean and maximum; the exponent is learned."""

    def __init__(self, exponent: float = 3.0) -> None:
        super().__init__()
        self.exponent = nn.Parameter(torch.tensor(exponent))

    def forward(self, logits: Tensor) -> Tensor:
        k = self.exponent.clamp_min(1.0)
        powers = (k * F.logsigmoid(logits.float())).flatten(1)
        mean = powers.logsumexp(dim=1, keepdim=True) - math.log(powers.shape[1])
        return (mean / k).exp().logit(eps=1e-6)


class MVSSNet(LocalisationNetwork):
    """See the module's text; 142.7 million parameters.

    Args:
        mean, std: normalisation of the RGB branch; the paper does without.
        width: scales every layer; 64 is the published size.
        blocks: residual blocks of the backbones' four stages, as published by default.
        pooling: what makes the image-level logit of the mask: "max" (ICCV 2021, and the
            paper) or "gem", the generalised mean.

    Raises:
        ValueError: ``pooling`` is neither.
    """

    name = "mvssnet"
    stride = 16

    def __init__(
        self,
        mean: Sequence[float] = (0.0, 0.0, 0.0),
        std: Sequence[float] = (1.0, 1.0, 1.0),
        width: int = 64,
        blocks: Sequence[int] = BLOCKS,
        pooling: str = "max",
    ) -> None:
        super().__init__(mean, std)
        if pooling not in ("max", "gem"):
            raise ValueError(f"pooling must be 'max' or 'gem', got {pooling!r}")
        self.rgb = ResNet50(dilated=True, width=width, blocks=blocks)
        self.edge = EdgeBranch(self.rgb.channels)
        self.bayar = BayarConv2d(1, 3, 5)
        self.noise = ResNet50(dilated=True, width=width, blocks=blocks)
        self.head = DualAttentionHead(2 * self.rgb.channels[-1])
        self.pooling = GeneralisedMean() if pooling == "gem" else None

    def forward(self, rgb: Tensor) -> Output:
        self.check(rgb)
        h, w = rgb.shape[-2:]
        rgb = self.padded(rgb)
        levels = self.rgb(self.normalise(rgb))
        edge = self.edge(levels)
        noise = self.noise(self.bayar(luma(rgb)))[-1]
        logits = self.head(torch.cat([levels[-1], noise], dim=1))
        mask = F.interpolate(logits, rgb.shape[-2:], mode="bilinear")[..., :h, :w]
        image = mask.amax(dim=(2, 3)) if self.pooling is None else self.pooling(mask)
        return Output(mask, image, edge=edge)
