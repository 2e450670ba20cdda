"""Fingerprints by which pictures are recognised after being saved or resized again.

Two of 64 bits each: the signs of the 64 lowest frequencies of the picture's cosine transform
(Zauner, Implementation and Benchmarking of Perceptual Image Hash Functions, 2010), and the
signs of the differences between neighbours of a 9x8 miniature. Near-duplicates are close in
both, which makes chance likeness of unlike pictures rare.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from training.pictures import RGB

_SIDE = 32
#: standard deviation of the miniature, in grey levels, below which nothing can be told apart
_FLAT = 3.0
_BLOCK = 512

Prints = npt.NDArray[np.uint64]


def fingerprints(rgb: RGB) -> tuple[int, int] | None:
    """The two fingerprints; None for a picture without structure (a plain surface)."""
    small = cv2.resize(rgb, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32)
    if float(grey.std()) < _FLAT:
        return None
    waves = cv2.dct(grey)[:8, :8].ravel().copy()
    waves[0] = np.median(waves[1:])  # the mean brightness says nothing about the picture
    miniature = cv2.resize(grey, (9, 8), interpolation=cv2.INTER_AREA)
    return (
        _packed(waves > np.median(waves[1:])),
        _packed((miniature[:, 1:] > miniature[:, :-1]).ravel()),
    )


def _packed(bits: npt.NDArray[np.bool_]) -> int:
    return int.from_bytes(np.packbits(bits).tobytes(), "big")


def alike(
    first: Prints, second: Prints, known: npt.NDArray[np.bool_], distance: int
) -> list[tuple[int, int]]:
    """All pairs (i, j), i < j, whose fingerprints differ by at most ``distance`` bits each.

    Every pair is compared, in blocks: 10,000 pictures are 50 million comparisons. ``known``
    says which pictures have fingerprints.
    """
    rows = np.flatnonzero(known)
    one, two = first[rows], second[rows]
    found: list[tuple[int, int]] = []
    for start in range(0, len(rows), _BLOCK):
        part = slice(start, min(start + _BLOCK, len(rows)))
        near = np.bitwise_count(one[part, None] ^ one[None, start:]) <= distance
        # the second fingerprint only where the first is near: nearly nowhere
        i, j = np.nonzero(near)
        upper = i < j
        i, j = i[upper] + start, j[upper] + start
        both = np.bitwise_count(two[i] ^ two[j]) <= distance
        found += [(int(rows[a]), int(rows[b])) for a, b in zip(i[both], j[both], strict=True)]
    return found


def joined(count: int, pairs: Sequence[tuple[int, int]]) -> list[int]:
    """The connected components of a graph: for each node the smallest node of its component."""
    parent = list(range(count))

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in pairs:
        x, y = root(a), root(b)
        parent[max(x, y)] = min(x, y)
    return [root(i) for i in range(count)]
