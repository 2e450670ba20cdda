"""Self-correlation: how well each place matches another one far from it, the trace of
copy-move (the idea of BusterNet, Wu et al. 2018, reduced to a few numbers per place)."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class SelfCorrelation(nn.Module):
    """(B, C, h, w) -> (B, 4, h, w): best similarity outside the neighbourhood, its lead over
    the mean similarity, and how steady the offset to the best match is around the place (a
    copied region has one offset; chance matches have many), in two window sizes.

    Args:
        channels: C.
        width: length of the vectors compared.
        exclude: places closer than this (in cells, Chebyshev) are not compared.
    """

    out_channels = 4

    def __init__(self, channels: int, width: int = 32, exclude: int = 3) -> None:
        super().__init__()
        self.project = nn.Conv2d(channels, width, 1)
        self.exclude = exclude

    def forward(self, x: Tensor) -> Tensor:
        b, _, h, w = x.shape
        vectors = F.normalize(self.project(x).float().flatten(2), dim=1)
        ys = torch.arange(h, device=x.device).repeat_interleave(w)
        xs = torch.arange(w, device=x.device).repeat(h)
        near = self._near(h, x.device)[:, None, :, None] & self._near(w, x.device)[None, :, None, :]
        near = near.reshape(h * w, h * w)
        best_all, mean_all, where_all = [], [], []
        for one in vectors.unbind(0):  # one image at a time bounds memory to (hw)^2
            similarity = one.T @ one
            mean_all.append(similarity.mean(dim=1))
            best, where = similarity.masked_fill(near, -1.0).max(dim=1)
            best_all.append(best)
            where_all.append(where)
        best = torch.stack(best_all).view(b, 1, h, w)
        mean = torch.stack(mean_all).view(b, 1, h, w)
        where = torch.stack(where_all)
        offset = torch.stack([ys[where] - ys, xs[where] - xs], dim=1).float().view(b, 2, h, w)
        steady = [self._steadiness(offset, side) for side in (3, 7)]
        return torch.cat([best, best - mean, *steady], dim=1).to(x.dtype)

    def _near(self, cells: int, device: torch.device) -> Tensor:
        """Which rows (or columns) are neighbours, (cells, cells)."""
        index = torch.arange(cells, device=device)
        return (index[:, None] - index).abs() < self.exclude

    @staticmethod
    def _steadiness(offset: Tensor, side: int) -> Tensor:
        """exp(-standard deviation of the offset in a window), (B, 1, h, w), 1 = one offset."""
        pool = {"kernel_size": side, "stride": 1, "padding": side // 2, "count_include_pad": False}
        mean = F.avg_pool2d(offset, **pool)
        variance = (F.avg_pool2d(offset**2, **pool) - mean**2).clamp_min(0).sum(1, keepdim=True)
        return torch.exp(-variance.sqrt() / 2)
