"""The network of the shipped checkpoint: the paper's family at a laptop's size.

Three branches (RGB features, BayarConv noise features, compression history) and a dense
matching of copies meet in a pyramid pooling module and a feature pyramid (UPerNet, Xiao et
al. 2018); a localisation head reads the finest level, a detection head reads the coarse
ones and the map itself.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from model.networks.base import LocalisationNetwork, Output
from model.networks.bayar import BayarConv2d
from model.networks.blocks import conv_bn
from model.networks.compression import CompressionBranch
from model.networks.efficientnet_lite import EfficientNetLite0, InvertedResidual
from model.networks.matching import CopyMatching


class NoiseBranch(nn.Module):
    """RGB (B, 3, H, W) in 0..1 -> noise features at strides 4, 8, 16."""

    channels = (32, 48, 96)

    def __init__(self) -> None:
        super().__init__()
        self.bayar = BayarConv2d(3, 6, 5)
        self.stem = nn.Sequential(conv_bn(6, 24, 3, 2), InvertedResidual(24, 24, 2, 3, 1))
        self.levels = nn.ModuleList(
            [
                nn.Sequential(InvertedResidual(24, 32, 4, 3, 2), InvertedResidual(32, 32, 3, 3, 1)),
                nn.Sequential(InvertedResidual(32, 48, 4, 3, 2), InvertedResidual(48, 48, 3, 3, 1)),
                nn.Sequential(InvertedResidual(48, 96, 4, 5, 2), InvertedResidual(96, 96, 3, 5, 1)),
            ]
        )

    def forward(self, rgb: Tensor) -> list[Tensor]:
        # Truncated like SRM residuals (Fridrich and Kodovsky 2012): edges must not drown noise.
        x = self.stem(F.hardtanh(self.bayar(rgb) * 20.0, -2.0, 2.0))
        levels = []
        for level in self.levels:
            x = level(x)
            levels.append(x)
        return levels


class PyramidPooling(nn.Module):
    """Pooling to 1, 2, 3, 6 cells, each 1x1, back up and merged (PSPNet, Zhao et al. 2017)."""

    def __init__(self, inp: int, out: int, bins: Sequence[int] = (1, 2, 3, 6)) -> None:
        super().__init__()
        self.bins = tuple(bins)
        part = out // len(self.bins)
        # No batch norm after pooling to one cell: a batch of one would have nothing to norm.
        self.parts = nn.ModuleList(
            nn.Sequential(nn.Conv2d(inp, part, 1), nn.ReLU(inplace=True)) for _ in self.bins
        )
        self.merge = conv_bn(inp + part * len(self.bins), out, 3)

    def forward(self, x: Tensor) -> Tensor:
        size = x.shape[-2:]
        parts = [x]
        for bins, part in zip(self.bins, self.parts, strict=True):
            pooled = part(F.adaptive_avg_pool2d(x, bins))
            parts.append(F.interpolate(pooled, size, mode="bilinear", align_corners=False))
        merged: Tensor = self.merge(torch.cat(parts, dim=1))
        return merged


class Small(LocalisationNetwork):
    """See the module's text. 4.1 million parameters.

    Args:
        mean, std: normalisation of the RGB branch; EfficientNet-Lite was trained on
            (RGB - 127/255) / (128/255).
        width: channels of the feature pyramid.
        compression, matching: switch a branch off for an ablation.
    """

    name = "small"
    dense_score = True
    #: shares of the strongest places whose mean the image-level score reads
    shares = (0.01, 0.05, 0.25, 1.0)

    def __init__(
        self,
        mean: Sequence[float] = (127 / 255,) * 3,
        std: Sequence[float] = (128 / 255,) * 3,
        width: int = 64,
        compression: bool = True,
        matching: bool = True,
    ) -> None:
        super().__init__(mean, std)
        self.rgb = EfficientNetLite0()
        self.noise = NoiseBranch()
        self.compression = CompressionBranch(64) if compression else None
        c4, c8, c16, c32 = self.rgb.channels[1:]
        n4, n8, n16 = self.noise.channels
        extra = 64 if compression else 0
        self.matching = CopyMatching() if matching else None
        self.matching_mix = (
            nn.Sequential(conv_bn(CopyMatching.out_channels, 24, 3), conv_bn(24, 16, 3))
            if matching
            else None
        )
        match = 16 if matching else 0

        self.pyramid = PyramidPooling(c32 + n16 + extra, 2 * width)
        self.top = conv_bn(2 * width, width)
        self.lateral = nn.ModuleList(
            [
                conv_bn(c4 + n4, width),
                conv_bn(c8 + n8 + extra + match, width),
                conv_bn(c16 + n16 + extra, width),
            ]
        )
        self.smooth = nn.ModuleList(
            [
                conv_bn(width, width, 3),
                InvertedResidual(width, width, 2, 5, 1),
                InvertedResidual(width, width, 2, 5, 1),
            ]
        )
        self.localise = nn.Sequential(
            InvertedResidual(width, width, 2, 5, 1), nn.Conv2d(width, 1, 1)
        )
        self.detect = nn.Sequential(conv_bn(width + 1, width, 3), nn.Conv2d(width, 1, 1))
        self.image = nn.Sequential(nn.Linear(2 * len(self.shares), 16), nn.ReLU(), nn.Linear(16, 1))

    def forward(self, rgb: Tensor) -> Output:
        self.check(rgb)
        h, w = rgb.shape[-2:]
        rgb = self.padded(rgb)
        _, r4, r8, r16, r32 = self.rgb(self.normalise(rgb))
        n4, n8, n16 = self.noise(rgb)
        at8, at16, at32 = [r8, n8], [r16, n16], [r32, F.avg_pool2d(n16, 2)]
        if self.compression is not None:
            history = self.compression(rgb)
            at8.append(history)
            at16.append(F.avg_pool2d(history, 2))
            at32.append(F.avg_pool2d(history, 4))
        if self.matching is not None and self.matching_mix is not None:
            at8.append(self.matching_mix(self.matching(rgb)))

        x = self.top(self.pyramid(torch.cat(at32, dim=1)))
        levels = [torch.cat([r4, n4], 1), torch.cat(at8, 1), torch.cat(at16, 1)]
        coarse = x
        for index in (2, 1, 0):
            side = self.lateral[index](levels[index])
            up = F.interpolate(x, side.shape[-2:], mode="bilinear", align_corners=False)
            x = self.smooth[index](side + up)
            if index == 2:
                coarse = x
        logits = self.localise(x)
        mask = F.interpolate(logits, rgb.shape[-2:], mode="bilinear", align_corners=False)

        seen = F.avg_pool2d(logits, 4)
        dense = torch.cat([self.detect(torch.cat([coarse, seen.detach()], 1)), seen], dim=1)
        return Output(mask[..., :h, :w], self.pool(dense), dense=dense)

    def pool(self, dense: Tensor) -> Tensor:
        """Means of the strongest shares of each dense channel, read by a small MLP. Shares
        instead of counts: the figure does not drift with the image's size."""
        flat = dense.float().flatten(2)
        # The localisation channel comes detached: the image label must not teach the map.
        flat = torch.cat([flat[:, :1], flat[:, 1:].detach()], dim=1)
        ordered = flat.sort(dim=-1, descending=True).values
        cells = flat.shape[-1]
        means = [ordered[..., : max(1, round(cells * s))].mean(-1) for s in self.shares]
        with torch.autocast(dense.device.type, enabled=False):
            logit: Tensor = self.image(torch.stack(means, dim=-1).flatten(1))
        return logit
