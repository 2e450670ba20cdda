"""Self-correlation: how well each place matches another one far from it, the trace of
copy-move (the idea of BusterNet, Wu et al. 2018, reduced to a few numbers per place)."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

_STRIP = 1 << 20  # similarities held at a time without gradients: 4 MB


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
        search = self._search if torch.is_grad_enabled() else self._search_in_strips
        with torch.autocast(x.device.type, enabled=False):  # ranks of near ties need float32
            # one image at a time bounds memory to (hw)^2
            found = [search(one, h, w) for one in vectors.unbind(0)]
            # The mean of the similarities is the similarity to the mean.
            mean = torch.einsum("bcn,bc->bn", vectors, vectors.mean(dim=2)).view(b, 1, h, w)
        best = torch.stack([best for best, _ in found]).view(b, 1, h, w)
        where = torch.stack([where for _, where in found])
        offset = torch.stack([ys[where] - ys, xs[where] - xs], dim=1).float().view(b, 2, h, w)
        steady = [self._steadiness(offset, side) for side in (3, 7)]
        return torch.cat([best, best - mean, *steady], dim=1).to(x.dtype)

    def _search(self, vectors: Tensor, h: int, w: int) -> tuple[Tensor, Tensor]:
        """Best similarity outside the neighbourhood and where, each (hw,), of (C, hw)."""
        device = vectors.device
        near = self._near(h, device)[:, None, :, None] & self._near(w, device)[None, :, None, :]
        similarity = vectors.T @ vectors
        return similarity.masked_fill(near.reshape(h * w, h * w), -1.0).max(dim=1)

    def _search_in_strips(self, vectors: Tensor, h: int, w: int) -> tuple[Tensor, Tensor]:
        """The same without gradients: strips that stay in the processor's cache, and only
        the neighbourhood's own entries are overwritten."""
        near = self._near(w, vectors.device)[:, :, None]
        rows = max(1, _STRIP // (h * w * w))
        best, where = [], []
        for top in range(0, h, rows):
            strip = vectors[:, top * w : (top + rows) * w].T @ vectors
            cells = strip.view(-1, w, h, w)
            for dy in range(1 - self.exclude, self.exclude):
                if top + dy < h and top + dy + cells.shape[0] > 0:
                    cells.diagonal(top + dy, 0, 2).masked_fill_(near, -1.0)
            values, indices = strip.max(dim=1)
            best.append(values)
            where.append(indices)
        return torch.cat(best), torch.cat(where)

    def _near(self, cells: int, device: torch.device) -> Tensor:
        """Which rows (or columns) are neighbours, (cells, cells)."""
        index = torch.arange(cells, device=device)
        return (index[:, None] - index).abs() < self.exclude

    @staticmethod
    def _steadiness(offset: Tensor, side: int) -> Tensor:
        """exp(-standard deviation of the offset in a window), (B, 1, h, w), 1 = one offset."""

        def pool(x: Tensor) -> Tensor:
            return F.avg_pool2d(x, side, 1, side // 2, count_include_pad=False)

        mean = pool(offset)
        variance = (pool(offset**2) - mean**2).clamp_min(0).sum(1, keepdim=True)
        return torch.exp(-variance.sqrt() / 2)
