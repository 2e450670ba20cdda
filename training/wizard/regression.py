"""Does a retrained model still do what it did? Both are run on the bundled regression set.

Retraining on one's own images can cost a network what it knew before (catastrophic forgetting,
McCloskey and Cohen 1989). The set is of 40 pictures of 20 scenes, each untouched and edited,
which nobody trains on. A verdict of *worse* rests on an interval, as in
:mod:`training.evaluation.compare`, and here on each class as well: a network that finds more but
responds to many more untouched photographs has got worse. *Kept* is said only when the interval
shows that at most :data:`MARGIN` was lost; everything else cannot be told.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

import resources
from model.library.records import (
    KEPT,
    UNDECIDED,
    WORSE,
    Figure,
    MapChange,
    Regression,
)
from training.evaluation.measure import FIXED
from training.evaluation.records import EvaluationError
from training.metrics import pixel_f1
from training.response import responds

if TYPE_CHECKING:
    from model.card import ModelCard
    from model.localisation import CancelCheck, Localisation, Progress
    from training.evaluation import compare as comparison
    from training.evaluation.items import Item
    from training.evaluation.measure import Localising
    from training.metrics import Interval
    from training.pictures import RGB

#: of the mean worth of an image (0 to 1): what may be lost and still count as kept; that is 0.10 of
#: pixel F1 when the false alarms stay as they were, which is as fine as twenty scenes can tell
MARGIN = 0.05
#: share of the scale by which a map has to change on average to be called changed
_CHANGED = 0.05
_INDEX = "regression.json"


def folder() -> Path:
    """Where the set lies."""
    return resources.path("regression")


def set_sha256() -> str:
    """What names the set's very pictures and masks: the sha256 of its list, which holds theirs.

    Raises:
        EvaluationError: the set is not there.
    """
    return hashlib.sha256(_index()).hexdigest()


def digests() -> frozenset[str]:
    """sha256 of every file of the set and of every photograph it was made from: none of them
    may be trained on. Empty where the set is not installed."""
    try:
        listed = _listed()
    except EvaluationError:
        return frozenset()
    images = (row[key] for row in listed["images"] for key in ("sha256", "mask_sha256"))
    return frozenset([*images, *(one["sha256"] for one in listed["sources"].values())]) - {""}


def items() -> list[Item]:
    """The pictures of the set, each with its scene.

    Raises:
        EvaluationError: a file is missing or is not the one that was listed.
    """
    from training.evaluation.items import file_item

    found = []
    for row in _listed()["images"]:
        image = folder() / row["image"]
        mask = folder() / row["mask"] if row["mask"] else None
        for path, digest in ((image, row["sha256"]), (mask, row["mask_sha256"])):
            if path is not None:
                _check(path, digest)
        found.append(
            file_item(
                row["set"],
                row["image"],
                image,
                mask,
                label=row["label"],
                manipulation=row["manipulation"],
                group=row["group"],
            )
        )
    return found


def compare(
    old: Path,
    new: Path,
    *,
    device: str = "auto",
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
    seed: int = 0,
) -> Regression:
    """Two checkpoints on the regression set; about half a minute on two cores.

    Args:
        old: weights of the model to compare with, normally the shipped one.
        new: weights of the other.
        device: "auto", "cpu" or "cuda".
        progress: told before each picture.
        cancelled: asked before each tile.
        seed: of the resampling.

    Raises:
        Cancelled: ``cancelled`` said so.
        CheckpointError: one of the two cannot be loaded.
        DeviceError: the device asked for is not there.
        EvaluationError: the set is not there or was changed.
    """
    from model.localizer import Localizer

    pair = [Localizer.from_checkpoint(path, device) for path in (old, new)]
    return measure(pair[0], pair[1], progress=progress, cancelled=cancelled, seed=seed)


def measure(
    old: Localising,
    new: Localising,
    *,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
    seed: int = 0,
    pictures: Sequence[Item] | None = None,
) -> Regression:
    """The same of two networks that are loaded; ``pictures`` replaces the set in tests."""
    from training.evaluation import compare as comparison

    chosen = items() if pictures is None else list(pictures)
    listening = _Listening(chosen, progress)
    before, after = _Heard(old, listening.old), _Heard(new, listening.new)
    found = comparison.compare(
        before, after, chosen, progress=listening.progress, cancelled=cancelled, seed=seed
    )
    if found.left_out:
        raise EvaluationError(
            f"{len(found.left_out)} pictures of the regression set could not be analysed by both "
            f"models: {', '.join(found.left_out[:3])}.",
            "Without them the two models cannot be compared fairly.",
        )
    return judge(found, listening.changes(), (old.card.sha256, new.card.sha256, set_sha256()))


def judge(
    found: comparison.Comparison, changes: Sequence[MapChange], digests: tuple[str, str, str]
) -> Regression:
    """The verdict on a comparison. ``digests``: weights of the old and new model, the set."""
    verdict = _verdict(found)
    changed = sum(one.change >= _CHANGED for one in changes)
    return Regression(
        verdict=verdict,
        sentence=_sentence(verdict, found, changed),
        notes=found.notes,
        difference=_figure(found.difference),
        f1_old=_figure(found.f1_old),
        f1_new=_figure(found.f1_new),
        f1_difference=_figure(found.f1_difference),
        alarms_old=_figure(found.alarms_old),
        alarms_new=_figure(found.alarms_new),
        alarms_difference=_figure(found.alarms_difference),
        changes=tuple(changes),
        images=found.images,
        scenes=found.scenes,
        baseline_sha256=digests[0],
        model_sha256=digests[1],
        set_sha256=digests[2],
    )


def _verdict(found: comparison.Comparison) -> str:
    from training.evaluation.compare import LEAST_SCENES

    if found.scenes < LEAST_SCENES:
        return UNDECIDED
    if found.difference.high < 0 or found.f1_difference.high < 0 or found.alarms_difference.low > 0:
        return WORSE
    return KEPT if found.difference.low >= -MARGIN else UNDECIDED


def _sentence(verdict: str, found: comparison.Comparison, changed: int) -> str:
    alarms = (found.alarms_old, found.alarms_new)
    responses = [round(one.value * one.images) if one.images else 0 for one in alarms]
    figures = (
        f"pixel F1 {found.f1_old.value:.3f} before, {found.f1_new.value:.3f} now "
        f"(difference {_signed(found.f1_difference)}); responses to untouched pictures "
        f"{responses[0]} before, {responses[1]} now, of {found.alarms_new.images}; "
        f"{changed} of {found.images} maps changed visibly"
    )
    more, less = found.alarms_difference.low > 0, found.f1_difference.high < 0
    if verdict == WORSE and more != less:
        # which of the figures it is: the other may even have risen
        return (
            "The model got worse on the regression set, it responds to more untouched pictures: "
            f"{figures}."
            if more
            else "The model got worse on the regression set, it marks changes less exactly: "
            f"{figures}."
        )
    return {
        KEPT: f"The model kept what the earlier one did on the regression set: {figures}.",
        WORSE: f"The model got worse on the regression set: {figures}.",
        UNDECIDED: "Whether the model kept what the earlier one did cannot be told from the "
        f"regression set: {figures}.",
    }[verdict]


class _Heard:
    """A network whose maps are heard: otherwise it answers as it is."""

    def __init__(self, network: Localising, hear: Any) -> None:
        self.card: ModelCard = network.card
        self._network = network
        self._hear = hear

    @property
    def device(self) -> str:
        return self._network.device

    def localise(
        self, rgb: RGB, progress: Progress | None = None, cancelled: CancelCheck | None = None
    ) -> Localisation:
        result = self._network.localise(rgb, progress, cancelled)
        self._hear(result, self.card)
        return result


@dataclass
class _Listening:
    """Compares the two maps of each picture. ``at`` is the picture that is being analysed."""

    pictures: Sequence[Item]
    report: Progress | None
    at: int = 0
    _first: tuple[npt.NDArray[np.float32], bool] | None = None
    _rows: list[MapChange] = field(default_factory=list)

    def progress(self, done: int, total: int, text: str) -> None:
        self.at = done
        if self.report is not None:
            self.report(done, total, text)

    def old(self, result: Localisation, card: ModelCard) -> None:
        self._first = (result.map, responds(result.map, result.score, card))

    def new(self, result: Localisation, card: ModelCard) -> None:
        assert self._first is not None
        before, responded = self._first
        item = self.pictures[self.at]
        f1: list[float | None] = [None, None]
        if item.label:
            _, mask = item.decode(item.data())
            f1 = [pixel_f1(one >= FIXED, mask) for one in (before, result.map)]
        self._rows.append(
            MapChange(
                name=Path(item.name).name,
                label=item.label,
                change=float(np.abs(result.map - before).mean()),
                f1_old=f1[0],
                f1_new=f1[1],
                responds_old=bool(responded),
                responds_new=bool(responds(result.map, result.score, card)),
            )
        )

    def changes(self) -> list[MapChange]:
        return self._rows


def _figure(value: Interval) -> Figure:
    return Figure.of(value.value, value.low, value.high, value.images)


def _signed(value: Interval) -> str:
    return f"{value.value:+.3f} [{value.low:+.3f}, {value.high:+.3f}]"


def _index() -> bytes:
    try:
        return (folder() / _INDEX).read_bytes()
    except OSError as error:
        raise EvaluationError(
            "The regression set is not there, so models cannot be compared on it.",
            "Install the program again.",
        ) from error


def _listed() -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(_index())
    except ValueError as error:
        raise EvaluationError(
            "The list of the regression set is damaged.", "Install the program again."
        ) from error
    return found


def _check(path: Path, digest: str) -> None:
    try:
        same = hashlib.sha256(path.read_bytes()).hexdigest() == digest
    except OSError:
        same = False
    if not same:
        raise EvaluationError(
            f"{path.name} of the regression set is missing or was changed.",
            "Install the program again.",
        )


def shipped() -> Path:
    """Weights of the shipped model, which models are compared with."""
    return resources.path("checkpoints", "palimpsest.safetensors")


def fits(regression: Regression | None, baseline_sha256: str) -> bool:
    """Whether a stored result is of the present set and of the present shipped model."""
    try:
        present = set_sha256()
    except EvaluationError:
        return False
    return (
        regression is not None
        and regression.set_sha256 == present
        and regression.baseline_sha256 == baseline_sha256
    )
