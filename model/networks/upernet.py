"""The paper's networks: UPerNet with a BayarConv noise branch, and the same without.

Zhang, Tohidypour, Wang, Nasiopoulos, "Shallow- and Deep-fake Image Manipulation
Localization Using Deep Learning" (ICNC 2023), after UPerNet (Xiao et al. 2018). What that
code builds and never uses is left out.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from model.networks.base import LocalisationNetwork, Output
from model.networks.bayar import BayarConv2d
from model.networks.blocks import conv_bn, luma
from model.networks.pyramid import FeaturePyramid
from model.networks.resnet import BLOCKS, ResNet50


class UPerNet(LocalisationNetwork):
    """ResNet-50, pyramid pooling, feature pyramid, localisation head, detection head.

    Args:
        mean, std: normalisation of the RGB branch; the paper does without.
        width: scales every layer; 64 is the published size (39.5 million parameters).
        blocks: residual blocks of the backbone's four stages, as published by default.

    Training needs batches of two or more: the pooling's single cell is batch-normalised.
    """

    name = "upernet"

    def __init__(
        self,
        mean: Sequence[float] = (0.0, 0.0, 0.0),
        std: Sequence[float] = (1.0, 1.0, 1.0),
        width: int = 64,
        blocks: Sequence[int] = BLOCKS,
    ) -> None:
        super().__init__(mean, std)
        self.rgb = ResNet50(deep_stem=True, width=width, blocks=blocks)
        self.pyramid = FeaturePyramid(self.rgb.channels, 4 * width, 8 * width)
        self.localise = nn.Sequential(conv_bn(4 * width, 4 * width, 3), nn.Conv2d(4 * width, 1, 1))
        self.detect = nn.Sequential(
            conv_bn(4 * width, 4 * width, 3),
            nn.AdaptiveAvgPool2d(1),
            nn.Conv2d(4 * width, 1, 1),
            nn.Flatten(),
        )

    def features(self, rgb: Tensor) -> list[Tensor]:
        """Levels at 1/4, 1/8, 1/16 and 1/32 of a padded input."""
        levels: list[Tensor] = self.rgb(self.normalise(rgb))
        return levels

    def forward(self, rgb: Tensor) -> Output:
        self.check(rgb)
        h, w = rgb.shape[-2:]
        rgb = self.padded(rgb)
        finest, coarsest = self.pyramid(self.features(rgb))
        mask = F.interpolate(self.localise(finest), rgb.shape[-2:], mode="bilinear")
        return Output(mask[..., :h, :w], self.detect(coarsest))


class UPerNetBayar(UPerNet):
    """:class:`UPerNet` with a second ResNet-50 that reads BayarConv residuals of the luma;
    the two are fused at every level (163.4 million parameters)."""

    name = "upernet_bayar"

    def __init__(
        self,
        mean: Sequence[float] = (0.0, 0.0, 0.0),
        std: Sequence[float] = (1.0, 1.0, 1.0),
        width: int = 64,
        blocks: Sequence[int] = BLOCKS,
    ) -> None:
        super().__init__(mean, std, width, blocks)
        self.bayar = BayarConv2d(1, 3, 5)
        self.noise = ResNet50(deep_stem=True, width=width, blocks=blocks)
        self.fusion = nn.ModuleList(
            nn.Conv2d(2 * channels, channels, 3, padding=1) for channels in self.rgb.channels
        )

    def features(self, rgb: Tensor) -> list[Tensor]:
        noise = self.noise(self.bayar(luma(rgb)))
        pairs = zip(super().features(rgb), noise, self.fusion, strict=True)
        return [fusion(torch.cat([seen, heard], dim=1)) for seen, heard, fusion in pairs]
