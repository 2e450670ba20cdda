"""Groups of images that belong together, and their division into splits."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from pathlib import PurePath

import numpy as np

from training.datasets import likeness, names
from training.datasets.errors import DataSetError
from training.datasets.examine import Exam
from training.datasets.folders import Entry
from training.datasets.types import SPLITS, Options


def split_of(group: str, shares: Mapping[str, float]) -> str:
    """The split of a group: the same on every machine and whatever else is in the data set."""
    place = int.from_bytes(hashlib.sha256(group.encode("utf-8", "surrogateescape")).digest()[:8])
    reached = 0.0
    for split in SPLITS:
        reached += shares.get(split, 0.0)
        if place < reached * 2**64:
            return split
    return max(shares, key=lambda s: shares[s])  # rounding of the shares


def check_shares(shares: Mapping[str, float]) -> None:
    """
    Raises:
        DataSetError: names or numbers that make no division.
    """
    unknown = sorted(set(shares) - set(SPLITS))
    if unknown:
        raise DataSetError(
            f"{', '.join(unknown)} is not a split.", "Splits are train, validation and test."
        )
    if any(not 0 <= v <= 1 for v in shares.values()) or not math.isclose(
        sum(shares.values()), 1.0, abs_tol=1e-6
    ):
        raise DataSetError(
            "The shares of the splits do not add up to 1.", "For example 0.8, 0.1 and 0.1."
        )


def divide(
    entries: Sequence[Entry], exams: Sequence[Exam], unique: Sequence[str], options: Options
) -> tuple[list[str], list[str]]:
    """The group and the split of each image. ``unique``: their names in the data set.

    Images with a scene in common are one group; so are an image and its original and, with
    ``join_likenesses``, near-duplicates. A group is named by the first of its scenes.
    """
    scenes = [_scenes(e, options.group_by) for e in entries]
    first: dict[str, int] = {}
    links = [
        (first.setdefault(scene, index), index) for index, row in enumerate(scenes) for scene in row
    ]
    if options.join_likenesses:
        links += near_duplicates(exams, options.likeness)
    roots = likeness.joined(len(entries), links)
    members: dict[int, str] = {}
    for index, root in enumerate(roots):
        members[root] = min([*scenes[index], *([members[root]] if root in members else [])])
    groups = [members[root] for root in roots]
    if options.split_by == "folder":
        return groups, [e.split or "train" for e in entries]
    if options.split_by == "balance":
        return groups, balanced(groups, [e.label for e in exams], options.shares)
    return groups, [split_of(g, options.shares) for g in groups]


def balanced(
    groups: Sequence[str], labels: Sequence[int], shares: Mapping[str, float]
) -> list[str]:
    """Splits of whole groups, each as near to its share of both classes as may be.

    Groups are placed one after another, the largest first (it fits best into the largest
    split), the rest in the order of a hash of their names, each where most images of its
    classes are still missing.
    """
    sizes: dict[str, list[int]] = {}
    for group, label in zip(groups, labels, strict=True):
        sizes.setdefault(group, [0, 0])[label] += 1
    total = [sum(s[label] for s in sizes.values()) for label in (0, 1)]
    wanted = {s: [shares.get(s, 0.0) * t for t in total] for s in SPLITS if shares.get(s)}
    placed: dict[str, str] = {}

    def order(group: str) -> tuple[int, bytes]:
        return -sum(sizes[group]), hashlib.sha256(group.encode("utf-8", "replace")).digest()

    for group in sorted(sizes, key=order):
        own = sizes[group]
        # how far each split still is from its share, in shares of it, for what the group has
        lack = {
            split: sum(
                own[label] * rest[label] / max(shares[split] * total[label], 1e-9)
                for label in (0, 1)
            )
            for split, rest in wanted.items()
        }
        best = max(lack, key=lambda split: (lack[split], shares[split]))
        placed[group] = best
        for label in (0, 1):
            wanted[best][label] -= own[label]
    return [placed[g] for g in groups]


def near_duplicates(exams: Sequence[Exam], distance: int) -> list[tuple[int, int]]:
    """Pairs of images that look alike, by their places."""
    known = np.array([e.likeness is not None for e in exams], bool)
    prints = np.array([e.likeness or (0, 0) for e in exams], np.uint64).reshape(-1, 2)
    return likeness.alike(prints[:, 0], prints[:, 1], known, distance)


def _scenes(entry: Entry, rule: str) -> tuple[str, ...]:
    if entry.group:
        return (f"{entry.source}/{entry.group}",)
    own = names.scenes_of(PurePath(entry.name), entry.source, rule)
    if not entry.partner:
        return own
    return own + names.scenes_of(PurePath(entry.partner), entry.source, rule)
