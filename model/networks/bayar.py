"""BayarConv: a learned high-pass filter bank whose constraint holds by construction.

Bayar and Stamm (2018), "Constrained Convolutional Neural Networks": each filter predicts
the centre pixel from its neighbours, so the centre weight is -1 and the others sum to 1.
The published way divides the free weights by their signed sum after every step, which is
unstable near a sum of zero and edits parameters in ``forward``. Here the free weights are
projected onto the plane "sum = 1" each time the kernel is made, so that no optimiser step
and no precision can leave it.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class BayarConv2d(nn.Module):
    """Constrained convolution, stride 1, output as large as the input.

    Args:
        in_channels: planes of the input, each filtered with its own constrained kernel.
        out_channels: number of filters.
        kernel_size: odd side of the kernel in pixels.

    The border is reflected, so that a flat border gives zero like any flat area.
    """

    def __init__(self, in_channels: int = 1, out_channels: int = 3, kernel_size: int = 5) -> None:
        super().__init__()
        if kernel_size % 2 == 0:
            raise ValueError(f"kernel_size must be odd, got {kernel_size}")
        self.in_channels = in_channels
        self.out_channels = out_channels
        self.kernel_size = kernel_size
        free = torch.rand(out_channels, in_channels, kernel_size**2 - 1)
        # Uniform [0, 1] divided by its (here always positive) sum, as Bayar and Stamm start.
        self.weight = nn.Parameter(free / free.sum(dim=-1, keepdim=True))

    def kernel(self) -> Tensor:
        """The constrained kernel, float32, (out, in, k, k): centre -1, the others sum to 1."""
        free = self.weight.float()
        neighbours = free + (1.0 - free.sum(dim=-1, keepdim=True)) / free.shape[-1]
        half = free.shape[-1] // 2
        centre = torch.full_like(neighbours[..., :1], -1.0)
        flat = torch.cat([neighbours[..., :half], centre, neighbours[..., half:]], dim=-1)
        side = self.kernel_size
        return flat.view(self.out_channels, self.in_channels, side, side)

    def forward(self, planes: Tensor) -> Tensor:
        """(B, in, H, W) -> (B, out, H, W), float32: residuals are small differences of large
        numbers, which bf16 would round away."""
        pad = self.kernel_size // 2
        with torch.autocast(planes.device.type, enabled=False):
            padded = F.pad(planes.float(), (pad, pad, pad, pad), mode="reflect")
            return F.conv2d(padded, self.kernel())
