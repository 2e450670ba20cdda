"""Small deterministic networks whose right answer a test can compute by itself."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from model.networks.base import LocalisationNetwork, Output


class Blur(LocalisationNetwork):
    """Logits are a 5x5 filter of the picture: the same everywhere, whatever the tile."""

    name = "blur"
    dense_score = True

    def __init__(self) -> None:
        super().__init__()
        self.filter = nn.Conv2d(3, 1, 5, padding=2)
        generator = torch.Generator().manual_seed(5)
        with torch.no_grad():
            self.filter.weight.copy_(torch.randn(1, 3, 5, 5, generator=generator))
            self.filter.bias.zero_()

    def forward(self, rgb: Tensor) -> Output:
        self.check(rgb)
        mask = self.filter(rgb)
        dense = F.avg_pool2d(rgb.mean(1, keepdim=True), 16)
        return Output(mask, self.pool(dense), dense=dense)

    def pool(self, dense: Tensor) -> Tensor:
        return dense.amax(dim=(-2, -1)) * 4 - 2


class Whole(LocalisationNetwork):
    """No dense grid: the image-level logit is the mean brightness of what it is shown."""

    name = "whole"

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[int, ...]] = []

    def forward(self, rgb: Tensor) -> Output:
        self.check(rgb)
        self.seen.append(tuple(rgb.shape))
        grey = rgb.mean(1, keepdim=True)
        return Output(grey * 8 - 4, grey.mean((-2, -1)) * 8 - 4)


class OutOfMemory(Blur):
    """Fails like a full graphics card for tiles larger than ``limit`` pixels."""

    name = "out_of_memory"

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit

    def forward(self, rgb: Tensor) -> Output:
        if max(rgb.shape[-2:]) > self.limit:
            raise torch.OutOfMemoryError("CUDA out of memory (simulated)")
        return super().forward(rgb)
