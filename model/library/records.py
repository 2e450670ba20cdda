"""What is known about each model of the list."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from model.card import ModelCard
from model.library.names import SHIPPED

SCHEMA_VERSION = 1
TRAINED, IMPORTED = "trained", "imported"
#: where a model can come from
ORIGINS = (SHIPPED, TRAINED, IMPORTED)
KEPT, WORSE, UNDECIDED = "kept", "worse", "undecided"


@dataclass(frozen=True)
class Figure:
    """A measured value with its 95 % interval and the number of images behind it; ``None``
    where it could not be measured."""

    value: float | None
    low: float | None
    high: float | None
    images: int

    @classmethod
    def of(cls, value: float, low: float, high: float, images: int) -> Figure:
        """From floats that may be NaN."""
        known = [None if math.isnan(one) else float(one) for one in (value, low, high)]
        return cls(known[0], known[1], known[2], images)


@dataclass(frozen=True)
class MapChange:
    """One image of the regression set. ``change``: mean absolute difference between the two
    calibrated maps, 0 to 1. ``label``: 1 manipulated, 0 authentic. ``f1_*`` belong to a
    manipulated image, ``responds_*`` say whether the program would show a response."""

    name: str
    label: int
    change: float
    f1_old: float | None
    f1_new: float | None
    responds_old: bool
    responds_new: bool


@dataclass(frozen=True)
class Regression:
    """A model against the one it is to replace, on images neither was trained on.

    Attributes:
        verdict: ``"kept"``, ``"worse"`` or ``"undecided"``.
        sentence: the same for a person, with figures.
        notes: what the verdict does not show.
        difference: new minus old, of the mean worth of an image (see
            ``training.evaluation.compare``), -1 to 1.
        f1_old, f1_new, f1_difference: pixel F1 at 0.5 of manipulated images.
        alarms_old, alarms_new, alarms_difference: share of authentic images with a response.
        changes: one for each image, in the order of the set.
        baseline_sha256, model_sha256: weights of the old and of the new model.
        set_sha256: of the list of images.
    """

    verdict: str
    sentence: str
    notes: tuple[str, ...]
    difference: Figure
    f1_old: Figure
    f1_new: Figure
    f1_difference: Figure
    alarms_old: Figure
    alarms_new: Figure
    alarms_difference: Figure
    changes: tuple[MapChange, ...]
    images: int
    scenes: int
    baseline_sha256: str
    model_sha256: str
    set_sha256: str
    schema_version: int = SCHEMA_VERSION

    @property
    def worse(self) -> bool:
        """Whether a person has to be asked before the model is used."""
        return self.verdict == WORSE


@dataclass(frozen=True)
class Stored:
    """What is written beside a model's weights and card."""

    name: str
    sha256: str
    origin: str
    added: str
    regression: Regression | None
    accepted: bool
    schema_version: int = SCHEMA_VERSION


@dataclass(frozen=True)
class Chosen:
    """Which model is in use, as it is written."""

    id: str
    name: str
    sha256: str
    schema_version: int = SCHEMA_VERSION


@dataclass(frozen=True)
class Entry:
    """One model.

    Attributes:
        id: ``"shipped"``, or the first 16 digits of ``sha256``.
        name: as the person calls it.
        sha256: of the weights, as they were when the model was added.
        origin: ``"shipped"``, ``"trained"`` or ``"imported"``.
        added: ISO 8601 with time zone; empty for the shipped model.
        path: the weights; the card lies beside them.
        card: ``None`` when it cannot be read, ``problem`` then says why.
        regression: against the shipped model, when it was measured.
        accepted: the person was told that it got worse, and used it anyway.
        problem: why the model cannot be used; empty when nothing is known against it.
    """

    id: str
    name: str
    sha256: str
    origin: str
    added: str
    path: Path
    card: ModelCard | None
    regression: Regression | None = None
    accepted: bool = False
    problem: str = ""

    @property
    def shipped(self) -> bool:
        """Whether the program came with it."""
        return self.id == SHIPPED

    @property
    def version(self) -> str:
        """As its card says; empty without a card."""
        return self.card.version if self.card is not None else ""

    @property
    def title(self) -> str:
        """The name it is listed under: an own one as the person calls it, the shipped one with
        its version."""
        return f"{self.name} {self.version}".strip() if self.shipped else self.name
