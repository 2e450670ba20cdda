"""Patch-based filling of a hole from the rest of the picture.

Coarse to fine, every patch that overlaps the hole looks for its nearest patch outside and the
hole's pixels are voted by those (Wexler et al., IEEE TPAMI 2007); nearest patches are found by
random search and propagation between neighbours (Barnes et al., PatchMatch, SIGGRAPH 2009), here
for all patches at once instead of in scan order, so that it is a few array operations.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from training.pictures import RGB, Mask
from training.synthesis.regenerator import smooth_fill

RADIUS = 3
#: no level is coarser than this many pixels on its shorter side
_COARSEST = 20
#: what a patch's own hole pixels count in its distance, against 1 for known ones
_UNSURE = 0.35

_Ints = npt.NDArray[np.int64]
_Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class _Plan:
    """Work at one level: rounds of search and voting, turns of propagation and random jumps a
    round, and the share of a patch's pixels compared (one in ``sparse``)."""

    rounds: int
    turns: int
    jumps: int
    sparse: int


#: the finest level, the next one, ...; the last for all coarser ones. Most is settled where it
#: is cheap.
_PLANS = (_Plan(1, 1, 0, 4), _Plan(1, 2, 2, 2), _Plan(2, 2, 3, 2), _Plan(4, 2, 4, 1))


@dataclass
class _Level:
    """One scale, padded by RADIUS: flat colours (N, 3), hole pixels, patches that overlap the
    hole (by their centres), and which centres may serve as source."""

    shape: tuple[int, int]
    colours: _Floats
    hole: _Ints
    centres: _Ints
    source: npt.NDArray[np.bool_]
    sources: _Ints
    trust: _Floats

    @property
    def stride(self) -> int:
        return self.shape[1]


def _level(rgb: RGB, hole: Mask) -> _Level | None:
    padded = cv2.copyMakeBorder(rgb, *(RADIUS,) * 4, cv2.BORDER_REFLECT_101)
    empty = np.pad(hole, RADIUS)
    shape = empty.shape
    square = np.ones((2 * RADIUS + 1,) * 2, np.uint8)
    touched = cv2.dilate(empty.astype(np.uint8), square).astype(bool)
    inside = np.zeros(shape, bool)
    inside[RADIUS:-RADIUS, RADIUS:-RADIUS] = True
    whole = np.zeros(shape, bool)  # patches that stay clear of the padding
    whole[2 * RADIUS : -2 * RADIUS, 2 * RADIUS : -2 * RADIUS] = True
    source = whole & ~touched
    if source.sum() < 32:
        return None
    return _Level(
        (int(shape[0]), int(shape[1])),
        padded.reshape(-1, 3).astype(np.float32),
        np.flatnonzero(empty),
        np.flatnonzero(touched & inside),
        source.ravel(),
        np.flatnonzero(source),
        np.where(empty, np.float32(_UNSURE), np.float32(1)).ravel(),
    )


def _offsets(sparse: int) -> npt.NDArray[np.int64]:
    """Rows and columns (k, 2) of a patch; every ``sparse``-th pixel tells patches apart nearly as
    well as all of them."""
    steps = np.arange(-RADIUS, RADIUS + 1)
    return np.stack(np.meshgrid(steps, steps, indexing="ij"), axis=-1).reshape(-1, 2)[::sparse]


def _descriptors(level: _Level, offsets: _Ints) -> _Floats:
    """The patch around every pixel as one row (N, 3k): rows are read far faster than pixels."""
    picture = level.colours.reshape(*level.shape, 3)
    rows = np.zeros((*level.shape, len(offsets), 3), np.float32)
    inner = (slice(RADIUS, -RADIUS), slice(RADIUS, -RADIUS))
    height, width = level.shape[0] - 2 * RADIUS, level.shape[1] - 2 * RADIUS
    for k, (dy, dx) in enumerate(offsets + RADIUS):
        rows[(*inner, k)] = picture[dy : dy + height, dx : dx + width]
    return rows.reshape(-1, 3 * len(offsets))


def _search(
    rng: np.random.Generator, level: _Level, nearest: _Ints, plan: _Plan, patches: _Floats
) -> tuple[_Ints, _Floats]:
    """Better source centres for ``level.centres``, and their mean squared distances."""
    offsets = _offsets(plan.sparse) @ [level.stride, 1]
    around = level.centres[:, None] + offsets
    wanted = level.colours[around].reshape(len(around), -1)
    trust = level.trust[around]
    trust = np.repeat(np.sqrt(trust / trust.sum(axis=1, keepdims=True)), 3, axis=1)

    def cost(rows: _Ints | slice, candidates: _Ints) -> _Floats:
        gap = patches.take(candidates, axis=0)
        gap -= wanted[rows]
        gap *= trust[rows]
        return np.einsum("nk,nk->n", gap, gap)

    best = cost(slice(None), nearest)
    found = np.full(level.source.size, -1, np.int64)
    reach = max(level.shape) / 3
    for turn in range(plan.turns):
        found[level.centres] = nearest
        guesses = []
        for step in (-1, 1, -level.stride, level.stride):
            neighbour = found[level.centres + step]
            guesses.append(np.where(neighbour >= 0, neighbour - step, -1))
        for k in range(plan.jumps):
            jump = rng.uniform(-1, 1, (2, len(nearest))) * reach / 4.0 ** (k + turn % 2 / 2)
            rows, columns = jump.astype(np.int64)
            guesses.append(nearest + rows * level.stride + columns)
        for guess in guesses:
            known = np.flatnonzero((guess >= 0) & (guess < level.source.size) & (guess != nearest))
            rows = known[level.source[guess[known]]]
            new = guess[rows]
            price = cost(rows, new)
            better = price < best[rows]
            nearest[rows[better]] = new[better]
            best[rows[better]] = price[better]
    return nearest, best


def _vote(level: _Level, nearest: _Ints, price: _Floats, radius: int) -> None:
    """The hole's colours from the patches that cover them, good matches first."""
    size = level.shape[0] * level.shape[1]
    source = np.full(size, -1, np.int64)
    source[level.centres] = nearest
    weight = np.zeros(size, np.float32)
    # The scale adapts to how well this hole can be matched at all.
    scale = max(20.0, float(np.percentile(price, 60)))
    weight[level.centres] = np.exp(-price / scale) + 1e-4
    steps = np.arange(-radius, radius + 1)
    dy, dx = np.meshgrid(steps, steps, indexing="ij")
    offsets = (dy * level.stride + dx).ravel()
    centres = level.hole[:, None] - offsets
    votes = weight[centres]
    seen = source[centres]
    votes[seen < 0] = 0
    colours = level.colours[np.maximum(seen, 0) + offsets]
    total = votes.sum(axis=1, keepdims=True)
    mixed = np.einsum("nkc,nk->nc", colours, votes) / np.maximum(total, 1e-9)
    level.colours[level.hole] = np.where(total > 0, mixed, level.colours[level.hole])


def _refine(rng: np.random.Generator, coarse: _Level, nearest: _Ints, level: _Level) -> _Ints:
    """The coarser level's matches carried over to this one."""
    found = np.full(coarse.shape[0] * coarse.shape[1], -1, np.int64)
    found[coarse.centres] = nearest
    y, x = np.divmod(level.centres, level.stride)
    y, x = y - RADIUS, x - RADIUS
    cy = np.minimum(y // 2, coarse.shape[0] - 2 * RADIUS - 1) + RADIUS
    cx = np.minimum(x // 2, coarse.shape[1] - 2 * RADIUS - 1) + RADIUS
    match = found[cy * coarse.stride + cx]
    sy, sx = np.divmod(np.maximum(match, 0), coarse.stride)
    sy, sx = (sy - RADIUS) * 2 + y % 2 + RADIUS, (sx - RADIUS) * 2 + x % 2 + RADIUS
    start = np.clip(sy, 0, level.shape[0] - 1) * level.stride + np.clip(sx, 0, level.stride - 1)
    lost = (match < 0) | ~level.source[start]
    start[lost] = rng.choice(level.sources, int(lost.sum()))
    return start


def patch_fill(rng: np.random.Generator, rgb: RGB, mask: Mask) -> RGB | None:
    """The picture (H, W, 3) with the mask (H, W) filled by patches of its surroundings; pixels
    outside the mask stay as they are. None where too little is left to copy from."""
    left, top, width, height = cv2.boundingRect(mask.astype(np.uint8))
    if min(width, height) == 0:
        return None
    # Content is taken from the neighbourhood, as editors do; it also bounds the time.
    margin = int(max(32, 0.8 * max(width, height)))
    rows = slice(max(0, top - margin), min(mask.shape[0], top + height + margin))
    columns = slice(max(0, left - margin), min(mask.shape[1], left + width + margin))
    part, hole = np.ascontiguousarray(rgb[rows, columns]), mask[rows, columns]
    pyramid = [(smooth_fill(part, hole), hole)]
    # The first level whose hole a patch can span.
    while min(pyramid[-1][1].shape) >= 2 * _COARSEST and _thickness(pyramid[-1][1]) > RADIUS:
        picture, missing = pyramid[-1]
        size = ((missing.shape[1] + 1) // 2, (missing.shape[0] + 1) // 2)
        small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        share = cv2.resize(missing.astype(np.float32), size, interpolation=cv2.INTER_AREA)
        pyramid.append((np.asarray(small, np.uint8), np.asarray(share > 0)))
    before: tuple[_Level, _Ints] | None = None
    for depth in range(len(pyramid) - 1, -1, -1):
        level = _level(*pyramid[depth])
        if level is None:
            if depth == 0:
                return None
            continue
        if before is None:
            nearest = rng.choice(level.sources, len(level.centres))
        else:
            nearest = _refine(rng, *before, level)
            _vote(level, nearest, np.ones(len(nearest), np.float32), RADIUS - 1)
        plan = _PLANS[min(depth, len(_PLANS) - 1)]
        patches = _descriptors(level, _offsets(plan.sparse))
        for turn in range(plan.rounds):
            nearest, price = _search(rng, level, nearest, plan, patches)
            last = depth == 0 and turn == plan.rounds - 1
            _vote(level, nearest, price, 1 if last else RADIUS - 1)
        before = level, nearest
    assert before is not None
    level = before[0]
    filled = level.colours.reshape(*level.shape, 3)[RADIUS:-RADIUS, RADIUS:-RADIUS]
    result = rgb.copy()
    result[rows, columns][hole] = np.rint(filled[hole].clip(0, 255)).astype(np.uint8)
    return result


def _thickness(hole: Mask) -> float:
    """Largest distance, in pixels, from inside the hole to its border."""
    return float(cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, 3).max())
