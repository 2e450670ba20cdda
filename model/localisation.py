"""What one run of a network over one image gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

SCHEMA_VERSION = 1


class Progress(Protocol):
    """Called after each tile: tiles done, tiles in all, what is happening."""

    def __call__(self, done: int, total: int, text: str) -> None: ...


class CancelCheck(Protocol):
    """Asked before each tile; ``True`` stops with :class:`model.errors.Cancelled`."""

    def __call__(self) -> bool: ...


@dataclass(frozen=True)
class TilePlan:
    """How the image was cut: side and overlap in pixels, number of tiles, and in how many
    orientations each was seen (the first of ``model.orientations.ORIENTATIONS``)."""

    side: int
    overlap: int
    tiles: int
    orientations: int = 1


@dataclass(frozen=True)
class Localisation:
    """A localisation map and an image-level score, with what is needed to repeat them.

    Attributes:
        map: float32 (H, W) in [0, 1], same size as the image; raw, never coloured.
        score: image-level score in [0, 1] (calibrated as the card says).
        device: ``"cpu"`` or ``"cuda:0"``.
        device_name: the processor's or card's own name.
        precision: ``"float32"`` or ``"bfloat16"``.
        threads: CPU threads used by the network; 0 on CUDA.
        plan: how the image was tiled.
        seconds: wall time of the run.
        steps: sentences on every fallback taken (smaller tiles, CPU); usually empty.
        input_sha256: sha256 of the uint8 RGB array that went in (C order).
        map_sha256: sha256 of the float32 little-endian bytes of ``map`` (C order).
    """

    map: npt.NDArray[np.float32]
    score: float
    device: str
    device_name: str
    precision: str
    threads: int
    plan: TilePlan
    seconds: float
    steps: tuple[str, ...]
    input_sha256: str
    map_sha256: str
    schema_version: int = SCHEMA_VERSION
