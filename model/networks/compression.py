"""A branch that reads compression history from pixels alone.

JPEG rounds each 8x8 DCT coefficient to multiples of its quantisation step. Whether the
coefficients of a place cluster around multiples of a step is the characteristic function of
their histogram at that period, E[cos(2 pi c / s)]: the periodicity that double-quantisation
analysis looks for (Popescu and Farid 2004; CAT-Net, Kwon et al. 2022, feeds one-hot
coefficients instead). The cosines are fixed; averaging over neighbours and reading them is
learned. It needs the stored 8x8 grid to start at the input's origin.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from model.networks.efficientnet_lite import InvertedResidual

PERIODS = (2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0, 14.0, 17.0, 20.0, 25.0, 32.0)
LUMA = (0.299, 0.587, 0.114)  # ITU-R BT.601, as JPEG has it


def dct_basis() -> Tensor:
    """The 64 orthonormal 8x8 DCT-II basis images of ITU-T T.81, (8, 8, 8, 8): v, u, y, x."""
    x = torch.arange(8, dtype=torch.float64)
    rows = torch.cos((2 * x[None, :] + 1) * x[:, None] * math.pi / 16) / 2
    rows[0] /= math.sqrt(2)
    return torch.einsum("vy,ux->vuyx", rows, rows)


def low_frequencies(count: int) -> list[tuple[int, int]]:
    """The first ``count`` AC frequencies (v, u) by distance from DC: those that real tables
    leave non-zero."""
    pairs = [(v, u) for v in range(8) for u in range(8) if v + u > 0]
    return sorted(pairs, key=lambda p: (p[0] + p[1], abs(p[0] - p[1]), p[0]))[:count]


class CompressionBranch(nn.Module):
    """RGB (B, 3, H, W) in 0..1, H and W multiples of 8 -> (B, channels, H/8, W/8)."""

    basis: Tensor
    angular: Tensor

    def __init__(self, channels: int = 64, frequencies: int = 20) -> None:
        super().__init__()
        chosen = low_frequencies(frequencies)
        basis = dct_basis()
        filters = torch.stack([basis[v, u] for v, u in chosen]).float()[:, None]
        luma = torch.tensor(LUMA).view(1, 3, 1, 1) * 255.0
        self.register_buffer("basis", filters * luma, persistent=False)
        # One dimension: channels_last conversion of a module touches 4-d and refuses 5-d buffers.
        self.register_buffer("angular", 2 * math.pi / torch.tensor(PERIODS), persistent=False)
        self.mix = nn.Sequential(
            nn.Conv2d(frequencies * (len(PERIODS) + 1), channels, 1, bias=False),
            nn.BatchNorm2d(channels),
            nn.ReLU(inplace=True),
        )
        self.context = nn.Sequential(
            InvertedResidual(channels, channels, 2, 5, 1),
            InvertedResidual(channels, channels, 2, 5, 1),
            InvertedResidual(channels, channels, 2, 5, 1),
        )

    def coefficients(self, rgb: Tensor) -> Tensor:
        """Unquantised luma DCT coefficients of the 8x8 blocks, float32, (B, F, H/8, W/8)."""
        with torch.autocast(rgb.device.type, enabled=False):
            return F.conv2d(rgb.float(), self.basis.float(), stride=8)

    def forward(self, rgb: Tensor) -> Tensor:
        c = self.coefficients(rgb)
        angular = self.angular.float().view(1, 1, -1, 1, 1)
        periodic = torch.cos(c.unsqueeze(2) * angular).flatten(1, 2)
        x = torch.cat([periodic, torch.log1p(c.abs()) / 4], dim=1)
        out: Tensor = self.context(self.mix(x))
        return out
