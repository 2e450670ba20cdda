"""Rendered samples on disk: memory-mapped arrays, drawn class-balanced for training."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from training.experiments.config import Config
from training.experiments.render import Rendered
from training.synthesis.sampler import Sample


@dataclass(frozen=True)
class Stored:
    """Samples of one part: ``rgb`` (N, S, S, 3) uint8, ``mask`` (N, S, S) bool, one row of
    ``rows`` (origin, group, manipulation) each, and the sha256 over all pixels and masks."""

    rgb: npt.NDArray[np.uint8]
    mask: npt.NDArray[np.bool_]
    rows: list[dict[str, str]]
    sha256: str

    def __len__(self) -> int:
        return len(self.rows)

    def counts(self) -> dict[str, dict[str, int]]:
        """Origin -> class -> how many."""
        found: dict[str, dict[str, int]] = {}
        for row in self.rows:
            kind = "authentic" if row["manipulation"] == "authentic" else "manipulated"
            of = found.setdefault(row["origin"], {"authentic": 0, "manipulated": 0})
            of[kind] += 1
        return found


def store(
    folder: Path, part: str, config: Config, make: Callable[[], Iterable[Rendered]]
) -> Stored:
    """The part's samples, rendered once and then read from ``folder``. The file that says it is
    complete is written last, and names the configuration it was rendered with."""
    wanted = {k: v for k, v in asdict(config).items() if k in _RENDERING}
    described = folder / f"{part}.json"
    wanted = json.loads(json.dumps(wanted))
    if described.exists():
        known = json.loads(described.read_text(encoding="utf-8"))
        if known["config"] == wanted:
            return load(folder, part)
    folder.mkdir(parents=True, exist_ok=True)
    described.unlink(missing_ok=True)
    samples = list(make())
    rgb = np.stack([s.rgb for s in samples])
    mask = np.stack([s.mask for s in samples])
    for name, values in (("rgb", rgb), ("mask", mask)):
        fresh = folder / f"{part}-{name}.tmp.npy"
        np.save(fresh, values, allow_pickle=False)
        fresh.replace(folder / f"{part}-{name}.npy")  # an opened one stays as it is
    data: dict[str, Any] = {
        "config": wanted,
        "sha256": hashlib.sha256(rgb.tobytes() + np.packbits(mask).tobytes()).hexdigest(),
        "rows": [
            {"origin": s.origin, "group": s.group, "manipulation": s.manipulation} for s in samples
        ],
    }
    temporary = described.with_suffix(".tmp")
    temporary.write_text(json.dumps(data), encoding="utf-8")
    temporary.replace(described)
    return load(folder, part)


_RENDERING = ("size", "whole", "casia_variants", "synthetic", "faces", "seed")


def load(folder: Path, part: str) -> Stored:
    """What :func:`store` wrote."""
    data = json.loads((folder / f"{part}.json").read_text(encoding="utf-8"))
    rgb = np.load(folder / f"{part}-rgb.npy", mmap_mode="r", allow_pickle=False)
    mask = np.load(folder / f"{part}-mask.npy", mmap_mode="r", allow_pickle=False)
    return Stored(rgb, mask, data["rows"], data["sha256"])


class Balanced:
    """A source for the trainer: kinds and classes in turn, each shuffled anew every time it has
    been gone through, so that the smaller class is oversampled as in the paper."""

    def __init__(self, parts: list[Stored], seed: int) -> None:
        self.parts, self.seed = parts, seed
        self.lists: list[tuple[int, npt.NDArray[np.intp]]] = []
        for number, part in enumerate(parts):
            authentic = np.array([row["manipulation"] == "authentic" for row in part.rows])
            for chosen in (~authentic, authentic):
                if chosen.any():
                    self.lists.append((number, np.flatnonzero(chosen)))

    def sample(self, index: int) -> Sample:
        turn, which = divmod(index, len(self.lists))
        number, members = self.lists[which]
        again, place = divmod(turn, len(members))
        order = np.random.default_rng((self.seed, which, again)).permutation(len(members))
        row = int(members[order[place]])
        part = self.parts[number]
        kind = part.rows[row]["manipulation"]
        return Sample(np.array(part.rgb[row]), np.array(part.mask[row]), kind)


class Everything:
    """A source that gives each sample of its parts once, in an order that mixes them."""

    def __init__(self, parts: list[Stored], seed: int = 0) -> None:
        self.parts = parts
        places = [(n, row) for n, part in enumerate(parts) for row in range(len(part))]
        order = np.random.default_rng(seed).permutation(len(places))
        self.places = [places[i] for i in order]

    def __len__(self) -> int:
        return len(self.places)

    def sample(self, index: int) -> Sample:
        number, row = self.places[index % len(self.places)]
        part = self.parts[number]
        kind = part.rows[row]["manipulation"]
        return Sample(np.array(part.rgb[row]), np.array(part.mask[row]), kind)
