"""The new model and the current one on the same held-out images."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from model import card as cards
from model import checkpoint, files
from model.errors import Cancelled
from model.localizer import Localizer
from training import metrics, pictures
from training.datasets.reader import FileDataSet
from training.evaluation.compare import Comparison, judge
from training.evaluation.items import Item
from training.evaluation.records import Journal, Record
from training.evaluation.run import evaluate, survey
from training.evaluation.stored_items import from_dataset
from training.evaluation.summary import mean
from training.finish import in_turns
from training.response import responds
from training.storage import storing
from training.wizard.store import Places
from training.wizard.types import ExampleMap, Figure

Progress = Callable[[int, int, str], None]
Stop = Callable[[], bool]

AS_IS = "as is"
#: images shown with both maps: where the new model gained most, lost most, and authentic ones
SHOWN = 8
#: longer side of a shown picture, pixels
_SIDE = 640


def held_out(data: FileDataSet, most: int) -> list[Item]:
    """The held-out images to compare on, both classes alike often."""
    test = data.only(split="test")
    items = from_dataset(test)
    return [items[i] for i in in_turns(test)[:most]]


def measured(
    localizer: Localizer,
    items: Sequence[Item],
    journal: Path,
    progress: Progress,
    cancelled: Stop,
) -> tuple[list[Record], tuple[str, ...]]:
    """The records of a model, as far as a journal does not know them, and the names of images
    that could not be measured.

    Raises:
        EvaluationError: no image can be read, or the journal cannot be written.
        Cancelled: asked to stop; the journal knows what was measured.
    """
    with storing(journal):
        journal.parent.mkdir(parents=True, exist_ok=True)
    found = survey(items, cancelled=cancelled)
    # the figures that are written on the card afterwards make it no other model
    kept = Journal(journal, dataclasses.replace(localizer.card, false_alarms=None, performance=()))
    try:
        evaluate(
            localizer, found, (AS_IS,), kept,
            report=lambda done, total, _, text: progress(done, total, text), cancelled=cancelled,
        )  # fmt: skip
    finally:
        kept.close()
    if not found.complete:
        raise Cancelled("Stopped.")
    return found.records, tuple(failure.name for failure in found.failures)


def compared(old: Sequence[Record], new: Sequence[Record]) -> tuple[Comparison, tuple[Figure, ...]]:
    """The verdict and the table, on the images both could measure.

    Raises:
        EvaluationError: there is none.
    """
    names = {r.name for r in old} & {r.name for r in new}
    before = [r for r in old if r.name in names]
    after = [r for r in new if r.name in names]
    found = judge(before, after)
    return found, (
        Figure(
            "pixel_f1", "Pixel F1 of manipulated images", found.f1_old, found.f1_new,
            found.f1_difference,
        ),
        Figure(
            "false_alarms", "Authentic images with a response", found.alarms_old,
            found.alarms_new, found.alarms_difference, higher_is_better=False,
        ),
        *(_figure(code, title, before, after, figure) for code, title, figure in _OTHERS),
    )  # fmt: skip


def alone(new: Sequence[Record]) -> tuple[Figure, ...]:
    """The table of a model that there is nothing to compare with."""
    ones = [r for r in new if r.label]
    zeros = [r for r in new if not r.label]
    f1 = metrics.bootstrap(
        np.mean, np.array([r.f1 or 0.0 for r in ones]), groups=[r.group for r in ones]
    )
    rows = [
        Figure("pixel_f1", "Pixel F1 of manipulated images", None, f1, None),
        Figure(
            "false_alarms", "Authentic images with a response", None,
            metrics.share(sum(r.responds for r in zeros), len(zeros)), None,
            higher_is_better=False,
        ),
    ]  # fmt: skip
    for code, title, figure in _OTHERS:
        one = _figure(code, title, new, new, figure)
        rows.append(dataclasses.replace(one, old=None, difference=None))
    return tuple(rows)


def _figure(
    code: str,
    title: str,
    old: Sequence[Record],
    new: Sequence[Record],
    figure: Callable[[Sequence[Record]], float],
) -> Figure:
    """One figure of both, resampled together by scene."""
    by_name = {r.name: r for r in new}
    second = [by_name[r.name] for r in old]

    def both(rows: metrics.resampling.Rows) -> dict[str, float]:
        a = figure([old[i] for i in rows])
        b = figure([second[i] for i in rows])
        return {"old": a, "new": b, "difference": b - a}

    found = metrics.resample(both, [r.group for r in old], repeats=300)
    count = len(old) if code == "image_auc" else sum(r.label for r in old)
    return Figure(
        code, title, found.interval("old", count), found.interval("new", count),
        found.interval("difference", count),
    )  # fmt: skip


def _detected(rows: Sequence[Record]) -> float:
    return mean(np.array([float(r.responds) for r in rows if r.label]))


def _auc(rows: Sequence[Record]) -> float:
    return metrics.roc_auc([r.score for r in rows], np.array([r.label == 1 for r in rows]))


def _pixel_auc(rows: Sequence[Record]) -> float:
    return mean(np.array([r.auc for r in rows if r.label and r.auc is not None], np.float64))


#: code, title and figure of what stands below the two that the verdict rests on
_OTHERS: tuple[tuple[str, str, Callable[[Sequence[Record]], float]], ...] = (
    ("detected", "Manipulated images with a response", _detected),
    ("image_auc", "AUC of the image-level score", _auc),
    ("pixel_auc", "AUC of the map, manipulated images", _pixel_auc),
)


def with_figures(path: Path, figures: Sequence[Figure]) -> cards.ModelCard:
    """Write what was measured on held-out images on the card of the new checkpoint.

    Raises:
        CheckpointError: the card cannot be written.
    """
    card = cards.ModelCard.read(checkpoint.card_path(path))
    by_code = {f.code: f.new for f in figures}
    alarms = by_code["false_alarms"]
    counted = None
    if alarms.images:
        counted = cards.FalseAlarms(
            round(alarms.value * alarms.images), alarms.images, alarms.low, alarms.high,
            "authentic images of the data set's test split",
        )  # fmt: skip
    rows = [
        cards.Performance(
            "test split", "all", title, value.value, value.low, value.high, value.images
        )
        for title, value in (
            ("pixel F1 at the card's threshold", by_code["pixel_f1"]),
            ("image AUC", by_code["image_auc"]),
        )
        if all(np.isfinite([value.value, value.low, value.high]))
    ]
    card = dataclasses.replace(card, false_alarms=counted, performance=tuple(rows))
    checkpoint.rewrite_card(path, card)
    return card


def examples(
    old: Localizer | None,
    new: Localizer,
    items: Sequence[Item],
    before: Sequence[Record],
    after: Sequence[Record],
    places: Places,
    progress: Progress,
    cancelled: Stop,
) -> tuple[ExampleMap, ...]:
    """Pictures of held-out images with the maps of both models.

    Raises:
        StorageError: they cannot be written.
        Cancelled: asked to stop.
    """
    chosen = choose(before, after)
    by_name = {item.name: item for item in items}
    f1_old = {r.name: r.f1 for r in before}
    f1_new = {r.name: r.f1 for r in after}
    shown = []
    for number, name in enumerate(chosen):
        progress(number, len(chosen), "Drawing examples")
        item = by_name[name]
        rgb, mask = item.decode(item.data())
        drawn: dict[str, Path] = {}
        answers: dict[str, bool] = {}
        for which, localizer in (("old", old), ("new", new)):
            if localizer is None:
                continue
            found = localizer.localise(rgb, cancelled=cancelled)
            answers[which] = responds(found.map, found.score, localizer.card)
            grey = np.rint(np.clip(found.map, 0, 1) * 255).astype(np.uint8)
            drawn[which] = _write(places, number, which, grey)
        drawn["picture"] = _write(places, number, "picture", rgb)
        if item.label:
            drawn["mask"] = _write(places, number, "mask", mask.astype(np.uint8) * 255)
        shown.append(
            ExampleMap(
                name, item.label, drawn["picture"], drawn.get("mask"), drawn.get("old"),
                drawn["new"], f1_old.get(name), f1_new.get(name), answers.get("old", False),
                answers["new"],
            )
        )  # fmt: skip
    return tuple(shown)


def choose(before: Sequence[Record], after: Sequence[Record]) -> list[str]:
    """Names worth a look, without flattery: as many where the new model lost as where it
    gained, one in the middle, and authentic images, false alarms first."""
    old = {r.name: r for r in before}

    def gain(record: Record) -> float:
        other = old.get(record.name)
        return (record.f1 or 0.0) - ((other.f1 or 0.0) if other else 0.0)

    edited = sorted((r for r in after if r.label), key=lambda r: (-gain(r), r.name))
    quiet = sorted((r for r in after if not r.label), key=lambda r: (-r.score, r.name))
    room = SHOWN - min(3, len(quiet))
    if len(edited) > room:
        ends = max(1, (room - 1) // 2)
        middle = edited[len(edited) // 2]
        edited = [*edited[:ends], middle, *edited[-ends:]]
    authentic = quiet[:3] if len(quiet) <= 3 else [quiet[0], quiet[1], quiet[len(quiet) // 2]]
    return list(dict.fromkeys(r.name for r in (*edited, *authentic)))


def _write(places: Places, number: int, what: str, values: npt.NDArray[np.uint8]) -> Path:
    import cv2

    scale = min(1.0, _SIDE / max(values.shape[:2]))
    if scale < 1:
        size = (
            max(1, round(values.shape[1] * scale)), max(1, round(values.shape[0] * scale))
        )  # fmt: skip
        values = np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_AREA), np.uint8)
    path = places.examples / f"{number:02d}-{what}.png"
    with storing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        files.replace(path, pictures.png(values, level=6))
    return path
