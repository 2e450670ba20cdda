"""The card beside every checkpoint: what the network is, how to read its answers, and what
was measured. Weights without a card are not used."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from model.errors import CheckpointError
from model.orientations import ORIENTATIONS
from model.records import RecordError, from_dict, to_dict

SCHEMA_VERSION = 1


@dataclass(frozen=True)
class Calibration:
    """Platt scaling of a logit (Platt 1999): ``logit' = slope * logit + offset``.

    ``origin`` says what it was fitted on; the identity says that it was not.
    """

    slope: float = 1.0
    offset: float = 0.0
    origin: str = "not calibrated"


@dataclass(frozen=True)
class FalseAlarms:
    """Authentic images with a response at the card's thresholds.

    ``low`` and ``high`` bound the rate (Wilson, 95 %), as shares in [0, 1].
    """

    count: int
    images: int
    low: float
    high: float
    set: str


@dataclass(frozen=True)
class ValidatedRange:
    """Images outside were not part of the validation. Sides in pixels: ``min_side`` bounds the
    shorter one, ``max_side`` the longer one; ``formats`` are sniffed types such as "jpeg"."""

    min_side: int
    max_side: int
    formats: tuple[str, ...]
    jpeg_quality_min: int


@dataclass(frozen=True)
class TrainingSource:
    """One data set: its name, its terms of use, and how many images of it were used."""

    name: str
    terms: str
    images: int


@dataclass(frozen=True)
class Performance:
    """One measured figure with its 95 % interval and the number of images behind it."""

    set: str
    manipulation: str
    metric: str
    value: float
    low: float
    high: float
    images: int


@dataclass(frozen=True)
class ModelCard:
    """Everything a report must say about the network.

    Attributes:
        architecture: a name of ``model.networks.available()``.
        arguments: keyword arguments of ``model.networks.build`` (mean and std among them).
        tile_side, tile_overlap: pixels, multiples of 8 so that the JPEG grid lies the same
            way in every tile.
        orientations: in how many each tile is seen at most, 1 to 8, and the logits averaged, the
            image-level one once more with that of the upright tiles.
        orientation_budget: pixels that an image may have in all its orientations together; large
            ones are seen in fewer (:mod:`model.orientations`).
        threshold: on the calibrated map, in [0, 1].
        score_threshold: on the calibrated image-level score, in [0, 1].
        threshold_origin: where both come from, as a sentence.
        false_alarms: measured at these thresholds, or ``None`` when that was not done.
        minimum_region: smallest region reported, as a share of the image's area.
        sources: the papers the network follows.
        history: one line per training step that led here.
        sha256: of the weights file; filled by ``model.checkpoint.save``.
    """

    name: str
    version: str
    architecture: str
    arguments: dict[str, Any]
    tile_side: int
    tile_overlap: int
    threshold: float
    score_threshold: float
    threshold_origin: str
    mask_calibration: Calibration
    score_calibration: Calibration
    false_alarms: FalseAlarms | None
    minimum_region: float
    validated: ValidatedRange
    training_data: tuple[TrainingSource, ...] = ()
    performance: tuple[Performance, ...] = ()
    licence: str = ""
    sources: str = ""
    history: tuple[str, ...] = ()
    sha256: str = ""
    orientations: int = 1
    orientation_budget: int = 0
    schema_version: int = field(default=SCHEMA_VERSION)

    def __post_init__(self) -> None:
        """Refuse values no image could be analysed with (:class:`CheckpointError`)."""
        for problem in self._problems():
            raise CheckpointError(f"The model card is not usable: {problem}.")

    def _problems(self) -> list[str]:
        problems = []
        if self.schema_version != SCHEMA_VERSION:
            problems.append(
                f"schema_version is {self.schema_version}, this program reads {SCHEMA_VERSION}"
            )
        if self.tile_side % 8 or not 64 <= self.tile_side <= 8192:
            problems.append("tile_side must be a multiple of 8 between 64 and 8192")
        if self.tile_overlap % 8 or not 0 <= self.tile_overlap <= self.tile_side // 2:
            problems.append("tile_overlap must be a multiple of 8 up to half of tile_side")
        if not 1 <= self.orientations <= len(ORIENTATIONS):
            problems.append(f"orientations must lie between 1 and {len(ORIENTATIONS)}")
        if self.orientation_budget < 0:
            problems.append("orientation_budget must not be negative")
        for name in ("threshold", "score_threshold", "minimum_region"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                problems.append(f"{name} must lie between 0 and 1")
        for name in ("mask_calibration", "score_calibration"):
            calibration: Calibration = getattr(self, name)
            if not (math.isfinite(calibration.slope) and calibration.slope > 0):
                problems.append(f"{name}.slope must be a positive number")
            if not math.isfinite(calibration.offset):
                problems.append(f"{name}.offset must be a finite number")
        return problems

    def to_json(self) -> str:
        """The card's file: UTF-8 JSON, keys in the order of the fields, a line feed at the end."""
        return json.dumps(to_dict(self), indent=2, ensure_ascii=False, allow_nan=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> ModelCard:
        """Read a card; raises :class:`CheckpointError` naming what is wrong."""
        try:
            data = json.loads(text, parse_constant=_refuse_constant)
            if isinstance(data, dict):  # networks before version 0.5 saw each tile once
                data = {"orientations": 1, "orientation_budget": 0, **data}
            return from_dict(cls, data)
        except RecordError as error:
            raise CheckpointError(f"The model card cannot be read: {error}.") from error
        except (ValueError, RecursionError) as error:
            raise CheckpointError(f"The model card is not valid JSON: {error}.") from error

    @classmethod
    def read(cls, path: Path) -> ModelCard:
        """Read the card's file; raises :class:`CheckpointError`."""
        try:
            return cls.from_json(path.read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise CheckpointError(
                f"The model card {path.name} is missing.",
                "A checkpoint is two files: the weights (.safetensors) and, beside them, "
                "the card (.json) of the same name.",
            ) from error
        except (OSError, UnicodeDecodeError) as error:
            raise CheckpointError(f"The model card {path.name} cannot be read: {error}.") from error


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number")
