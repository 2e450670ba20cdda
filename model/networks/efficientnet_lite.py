"""EfficientNet-Lite0 feature extractor (Tan and Le 2019; the Lite variant has no
squeeze-and-excitation and uses ReLU6), five levels, without its classifier."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from model.errors import CheckpointError

# expansion, output channels, kernel, stride, repeats
_STAGES = (
    (1, 16, 3, 1, 1),
    (6, 24, 3, 2, 2),
    (6, 40, 5, 2, 2),
    (6, 80, 3, 2, 3),
    (6, 112, 5, 1, 3),
    (6, 192, 5, 2, 4),
    (6, 320, 3, 1, 1),
)
_BN: dict[str, Any] = {"eps": 1e-3, "momentum": 0.01}


class InvertedResidual(nn.Module):
    """Expand 1x1, depthwise kxk, project 1x1, each with batch norm; skip where it fits."""

    def __init__(self, inp: int, out: int, expand: int, kernel: int, stride: int) -> None:
        super().__init__()
        mid = inp * expand
        layers: list[nn.Module] = []
        if expand != 1:
            layers += [
                nn.Conv2d(inp, mid, 1, bias=False),
                nn.BatchNorm2d(mid, **_BN),
                nn.ReLU6(inplace=True),
            ]
        layers += [
            nn.Conv2d(mid, mid, kernel, stride, kernel // 2, groups=mid, bias=False),
            nn.BatchNorm2d(mid, **_BN),
            nn.ReLU6(inplace=True),
            nn.Conv2d(mid, out, 1, bias=False),
            nn.BatchNorm2d(out, **_BN),
        ]
        self.layers = nn.Sequential(*layers)
        self.skip = stride == 1 and inp == out

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = self.layers(x)
        return x + y if self.skip else y


class EfficientNetLite0(nn.Module):
    """RGB (B, 3, H, W) -> five levels at strides 2, 4, 8, 16, 32 with ``channels``."""

    channels = (16, 24, 40, 112, 320)

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(3, 32, 3, 2, 1, bias=False), nn.BatchNorm2d(32, **_BN), nn.ReLU6(inplace=True)
        )
        self.stages = nn.ModuleList()
        inp = 32
        for expand, out, kernel, stride, repeats in _STAGES:
            blocks = [InvertedResidual(inp, out, expand, kernel, stride)]
            blocks += [InvertedResidual(out, out, expand, kernel, 1) for _ in range(repeats - 1)]
            self.stages.append(nn.Sequential(*blocks))
            inp = out

    def forward(self, x: Tensor) -> list[Tensor]:
        x = self.stem(x)
        levels = []
        for index, stage in enumerate(self.stages):
            x = stage(x)
            if index in (0, 1, 2, 4, 6):
                levels.append(x)
        return levels

    def load_classifier_weights(self, weights: Mapping[str, Tensor]) -> None:
        """Take the features out of a full classifier's ``state_dict``.

        Layers are matched by order and shape, since implementations differ only in names;
        the classifier's head at the end is left out.

        Raises:
            CheckpointError: the tensors are not those of an EfficientNet-Lite0.
        """
        own = self.state_dict()
        theirs = list(weights.values())[: len(own)]
        mismatch = [
            name
            for (name, mine), other in zip(own.items(), theirs, strict=False)
            if mine.shape != other.shape
        ]
        if len(theirs) < len(own) or mismatch:
            raise CheckpointError(
                "These are not the weights of an EfficientNet-Lite0"
                + (f" (first difference at {mismatch[0]})." if mismatch else ".")
            )
        with torch.no_grad():
            for mine, other in zip(own.values(), theirs, strict=True):
                mine.copy_(other)
