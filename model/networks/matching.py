"""Where else in the picture a place appears: the trace of copy-move.

Dense matching of rotation-invariant descriptors (Cozzolino, Poggi, Verdoliva 2015, who search
with PatchMatch, Barnes et al. 2009), cut down to what a laptop does for every tile: descriptors
at half size, an exhaustive search on a grid, then a few rounds of PatchMatch's propagation at
every pixel. Nothing here is learned; the network learns to read the result.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from model.networks.compression import LUMA

#: angular and radial order of the circular harmonics whose magnitudes describe a place
ORDERS = (
    (0, 1), (0, 2), (0, 3), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2), (3, 0), (3, 1),
    (4, 0), (4, 1),
)  # fmt: skip
_RADIUS = 7  # of a descriptor, in pixels at half size
_QUERIES, _CANDIDATES = 4, 2  # steps of the two grids, in pixels at half size
_EXCLUDED = 10  # places closer than this (Chebyshev, pixels at half size) are not compared
_ROUNDS = 2
_STRIP = 1 << 20  # distances held at a time: 4 MB
_FAR = 1e9


def harmonics(radius: int = _RADIUS) -> tuple[Tensor, Tensor]:
    """Filters of unit norm, two for each order but one for angular order 0, and the window
    that averages: (N, 1, 2r + 1, 2r + 1) and (1, 1, 2r + 1, 2r + 1)."""
    axis = torch.arange(-radius, radius + 1, dtype=torch.float64)
    y, x = torch.meshgrid(axis, axis, indexing="ij")
    r = (torch.hypot(x, y) / (radius + 0.5)).clamp(max=1)
    angle = torch.atan2(y, x)
    window = torch.cos(r * math.pi / 2)
    filters = []
    for angular, radial in ORDERS:
        if angular == 0:
            wave = window * torch.cos(math.pi * radial * r)
            parts = [wave - window * (wave.sum() / window.sum())]
        else:
            wave = window * torch.sin(math.pi * (radial + 1) * r)
            parts = [wave * torch.cos(angular * angle), wave * torch.sin(angular * angle)]
        filters += [part / part.norm() for part in parts]
    average = window / window.sum()
    return torch.stack(filters).float()[:, None], average.float()[None, None]


def unmirrored(rgb: Tensor, axis: int, most: int = 31) -> int:
    """Length along an axis of (..., H, W) without a border at its end, of at most ``most`` pixels,
    that is the exact reflection of what lies before it."""
    length = rgb.shape[axis]
    for border in range(min(most, (length - 1) // 2), 0, -1):
        tail = rgb.narrow(axis, length - border, border)
        before = rgb.narrow(axis, length - 2 * border - 1, border)
        if torch.equal(tail, before.flip(axis)):
            return length - border
    return length


class CopyMatching(nn.Module):
    """RGB (B, 3, H, W) in 0..1, sides multiples of 16 -> (B, 6, H/8, W/8), for each place:

    log distance of its descriptor to the best match elsewhere; the same less its mean over the
    picture; log of the contrast (flat places match anything); how well an affine map explains
    the matches around it; whether its match's match is the place itself, alone and averaged
    over the neighbourhood. The descriptors do not change when a patch is turned or mirrored.
    """

    out_channels = 6
    filters: Tensor
    average: Tensor
    luma: Tensor

    def __init__(self) -> None:
        super().__init__()
        filters, average = harmonics()
        self.register_buffer("filters", filters, persistent=False)
        self.register_buffer("average", average, persistent=False)
        self.register_buffer("luma", torch.tensor(LUMA).view(1, 3, 1, 1) * 255, persistent=False)

    @torch.no_grad()
    def forward(self, rgb: Tensor) -> Tensor:
        """A right or lower border that mirrors the picture, as padding does, would match what it
        mirrors; it is left out and gets zeros."""
        batch, _, height, width = rgb.shape
        out = rgb.new_zeros(batch, self.out_channels, height // 8, width // 8, dtype=torch.float32)
        with torch.autocast(rgb.device.type, enabled=False):
            half = F.avg_pool2d(rgb.float(), 2)
            sizes = [(unmirrored(one, -2) // 8, unmirrored(one, -1) // 8) for one in rgb]
            # One size after the other: mostly there is only one.
            for h, w in set(sizes):
                # Too few places are left to match when the neighbourhood is excluded.
                if min(h, w) * _QUERIES <= 2 * _EXCLUDED:
                    continue
                chosen = [index for index, size in enumerate(sizes) if size == (h, w)]
                inner = half[chosen, :, : h * _QUERIES, : w * _QUERIES]
                out[chosen, :, :h, :w] = self._match(inner)
        return out

    def describe(self, half: Tensor) -> tuple[Tensor, Tensor]:
        """Descriptors (B, 16, h, w), whole numbers in -127..127 (sums of their products are
        exact, so every processor finds the same matches), and the contrast (B, 1, h, w) in
        levels of 255."""
        radius = self.filters.shape[-1] // 2

        def respond(x: Tensor, filters: Tensor) -> Tensor:
            return F.conv2d(F.pad(x, (radius,) * 4, mode="reflect"), filters)

        luma = (half * self.luma).sum(1, keepdim=True)
        luma = F.avg_pool2d(F.pad(luma, (1, 1, 1, 1), mode="reflect"), 3, 1)
        responses = respond(luma, self.filters)
        mean = respond(luma, self.average)
        contrast = (respond(luma**2, self.average) - mean**2).clamp_min(0).sqrt()
        found, index = [], 0
        for angular, _ in ORDERS:
            if angular == 0:
                found.append(responses[:, index])
            else:
                found.append(torch.hypot(responses[:, index], responses[:, index + 1]))
            index += 1 if angular == 0 else 2
        shape = torch.stack(found, dim=1) / (contrast * (0.42 * radius) + 4.0)
        blue = respond((half[:, 2:] - half[:, 1:2]) * 255, self.average)
        red = respond((half[:, :1] - half[:, 1:2]) * 255, self.average)
        colour = torch.cat([blue, red, mean], dim=1) / 80
        descriptors = (torch.cat([shape, colour], dim=1) * 32).round().clamp(-127, 127)
        return descriptors, contrast

    def _match(self, half: Tensor) -> Tensor:
        descriptors, contrast = self.describe(half)
        start = _QUERIES // 2
        queries = descriptors[..., start::_QUERIES, start::_QUERIES].contiguous()
        _, _, h, w = queries.shape
        rows = (torch.arange(h, device=half.device) * _QUERIES + start)[:, None].expand(h, w)
        columns = (torch.arange(w, device=half.device) * _QUERIES + start)[None].expand(h, w)
        search = _Search(queries, descriptors, rows, columns)
        distance, dy, dx = search.run()
        distance = (distance.sqrt() / 32)[:, None]
        log = torch.log(distance + 0.05)
        mutual = _mutual(dy, dx)[:, None]
        return torch.cat(
            [
                log,
                log - log.mean(dim=(2, 3), keepdim=True),
                torch.log1p(contrast[..., start::_QUERIES, start::_QUERIES]) / 4,
                torch.log1p(_affine_residual(torch.stack([dy, dx], dim=1))) / 4,
                mutual,
                F.avg_pool2d(mutual, 3, 1, 1, count_include_pad=False),
            ],
            dim=1,
        )


class _Search:
    """The best match of every query outside its neighbourhood."""

    def __init__(self, queries: Tensor, all_: Tensor, rows: Tensor, columns: Tensor) -> None:
        self.queries, self.all, self.rows, self.columns = queries, all_, rows, columns
        self.flat = all_.flatten(2)

    def run(self) -> tuple[Tensor, Tensor, Tensor]:
        """Squared distance and offset (rows, columns), each (B, h, w), pixels at half size."""
        found = [self._coarse(index) for index in range(self.queries.shape[0])]
        self.y = torch.stack([y for y, _ in found])
        self.x = torch.stack([x for _, x in found])
        self.best = self._distance(self.y, self.x)
        self._around()
        for _ in range(_ROUNDS):
            self._propagate()
            self._around()
        return self.best, (self.y - self.rows).float(), (self.x - self.columns).float()

    def _coarse(self, index: int) -> tuple[Tensor, Tensor]:
        """Best candidate of the grid for each query of one picture."""
        start, step = _CANDIDATES // 2, _CANDIDATES
        grid = self.all[index, :, start::step, start::step]
        queries = self.queries[index]
        _, h, w = queries.shape
        high, wide = grid.shape[-2:]
        candidates = grid.flatten(1)
        # argmin |q - c|^2 = argmax q.c - |c|^2 / 2, the latter as one more product
        more = torch.cat([candidates, -(candidates**2).sum(0, keepdim=True) / 2])
        less = torch.cat([queries, queries.new_ones(1, h, w)])
        ys = torch.arange(high, device=grid.device) * step + start
        xs = torch.arange(wide, device=grid.device) * step + start
        beside = (xs[None, :] - self.columns[0][:, None]).abs() <= _EXCLUDED
        above = (ys[None, :] - self.rows[:, :1]).abs() <= _EXCLUDED
        best = []
        strip = max(1, _STRIP // (w * high * wide))
        for top in range(0, h, strip):
            part = less[:, top : top + strip].flatten(1).T @ more
            cells = part.view(-1, w, high, wide)
            for row in range(cells.shape[0]):
                near = above[top + row].nonzero().flatten()
                first, last = int(near[0]), int(near[-1]) + 1
                cells[row, :, first:last].masked_fill_(beside[:, None], -_FAR)
            best.append(part.max(dim=1).indices)
        where = torch.cat(best).view(h, w)
        return ys[where // wide], xs[where % wide]

    def _distance(self, y: Tensor, x: Tensor) -> Tensor:
        high, wide = self.all.shape[-2:]
        near = ((y - self.rows).abs() <= _EXCLUDED) & ((x - self.columns).abs() <= _EXCLUDED)
        bad = near | (y < 0) | (y >= high) | (x < 0) | (x >= wide)
        where = (y.clamp(0, high - 1) * wide + x.clamp(0, wide - 1)).flatten(1)
        there = self.flat.gather(2, where[:, None].expand(-1, self.flat.shape[1], -1))
        squared = ((there.view_as(self.queries) - self.queries) ** 2).sum(1)
        return squared.masked_fill(bad, _FAR)

    def _try(self, y: Tensor, x: Tensor) -> None:
        squared = self._distance(y, x)
        better = squared < self.best
        self.best = torch.where(better, squared, self.best)
        self.y = torch.where(better, y, self.y)
        self.x = torch.where(better, x, self.x)

    def _around(self) -> None:
        y, x = self.y, self.x
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                if dy or dx:
                    self._try(y + dy, x + dx)

    def _propagate(self) -> None:
        """What the neighbours found, moved here."""
        h, w = self.rows.shape
        offsets = torch.stack([self.y - self.rows, self.x - self.columns], dim=1).float()
        padded = F.pad(offsets, (1, 1, 1, 1), mode="replicate").long()
        for down in (0, 1, 2):
            for across in (0, 1, 2):
                if (down, across) != (1, 1):
                    dy, dx = padded[:, :, down : down + h, across : across + w].unbind(1)
                    self._try(self.rows + dy, self.columns + dx)


def _mutual(dy: Tensor, dx: Tensor) -> Tensor:
    """1 where the match's match is the place itself, falling to 0 with the distance between."""
    _, h, w = dy.shape
    rows = torch.arange(h, device=dy.device)[None, :, None]
    columns = torch.arange(w, device=dy.device)[None, None, :]
    y = (rows + torch.round(dy / _QUERIES).long()).clamp(0, h - 1)
    x = (columns + torch.round(dx / _QUERIES).long()).clamp(0, w - 1)
    there = (y * w + x).flatten(1)

    def back(offset: Tensor) -> Tensor:
        return offset + offset.flatten(1).gather(1, there).view_as(offset)

    return torch.exp(-torch.hypot(back(dy), back(dx)) / 8)


def _affine_residual(offsets: Tensor, side: int = 5) -> Tensor:
    """Root mean square of what an affine map of the place leaves of the offsets in a window:
    (B, 2, h, w) -> (B, 1, h, w) (dense linear fitting, Cozzolino et al. 2015)."""
    reach = side // 2
    axis = torch.arange(-reach, reach + 1, dtype=offsets.dtype, device=offsets.device)
    y, x = torch.meshgrid(axis, axis, indexing="ij")
    one = torch.ones_like(y)
    kernels = torch.stack([one / one.sum(), y / (y * y).sum(), x / (x * x).sum()])[:, None]
    spread = (y * y).mean()
    total = offsets.new_zeros(offsets[:, :1].shape)
    padded = F.pad(offsets, (reach,) * 4, mode="replicate")
    for channel in padded.split(1, dim=1):
        mean, slope_y, slope_x = F.conv2d(channel, kernels).split(1, dim=1)
        square = F.conv2d(channel**2, kernels[:1])
        rest = square - mean**2 - (slope_y**2 + slope_x**2) * spread
        total = total + rest.clamp_min(0)
    return total.sqrt()
