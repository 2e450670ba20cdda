"""From a run on a data set to a checkpoint with a card: the weights of the best validation,
calibrated and given thresholds on the validation split, measured on the test split.

For runs on a pool there is :mod:`training.publish`; the thresholds mean the same.
"""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from model import card as cards
from model.checkpoint import save
from model.errors import Cancelled
from model.localizer import Localizer
from model.networks import build
from training.datasets import DataSet, open_dataset
from training.metrics import Interval, bootstrap, roc_auc, wilson
from training.publish import MINIMUM_REGION, ORIENTATION_BUDGET, ORIENTATIONS, calibrated
from training.response import responds
from training.state import ResumeError, load_state
from training.thresholds import Reading, read_one

Say = Callable[[str], None]
#: done, total, what
Progress = Callable[[int, int, str], None]
#: most images read of a split: calibration needs no more, and people wait for it
MOST = 500


def finish(
    run: Path,
    dataset: Path,
    out: Path,
    *,
    name: str = "Own network",
    licence: str = "",
    device: str = "auto",
    say: Say = lambda _: None,
    most: int = MOST,
) -> cards.ModelCard:
    """Write ``out`` (``.safetensors``) and its card. Nothing is written before everything is
    measured: an earlier checkpoint there stays until the new one is whole.

    Raises:
        PalimpsestError: the run or the data set cannot be used, the network is no better than
            chance on the validation split, or ``out`` cannot be written.
    """
    plan = _plan(run)
    best = run / "best.pt"
    state = load_state(best if best.exists() else run / "resume.pt")
    network = build(str(plan["network"]), **plan.get("arguments", {}))
    network.load_state_dict(state["average"])
    data = open_dataset(dataset)
    card = first_card(data.only(split="train"), plan, int(state["step"]), name, licence)
    readings = read_images(Localizer(network, card, device), data.only(split="validation"), most)
    say(f"validation: {len(readings)} images read")
    card = calibrated(card, readings)
    card = _measured(Localizer(network, card, device), data.only(split="test"), most, say)
    return save(out, network, card)


def _plan(run: Path) -> dict[str, Any]:
    try:
        plan: dict[str, Any] = json.loads((run / "plan.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ResumeError(
            f"{run.name} holds no run that can be read.", "Name the folder of a finished run."
        ) from error
    return plan


def first_card(
    train: DataSet, plan: dict[str, Any], step: int, name: str, licence: str
) -> cards.ModelCard:
    """The card before anything was measured."""
    used = Counter(item.source for item in train.items)
    sides = [(min(i.width, i.height), max(i.width, i.height)) for i in train.items]
    origin = (
        f"fine-tuned from {plan['from']} (sha256 {plan['checkpoint']}); " if "from" in plan else ""
    )
    return cards.ModelCard(
        name=name,
        version="1",
        architecture=str(plan["network"]),
        arguments=dict(plan.get("arguments", {})),
        tile_side=512,
        tile_overlap=128,
        orientations=ORIENTATIONS,
        orientation_budget=ORIENTATION_BUDGET,
        threshold=0.5,
        score_threshold=0.5,
        threshold_origin="not set",
        mask_calibration=cards.Calibration(),
        score_calibration=cards.Calibration(),
        false_alarms=None,
        minimum_region=MINIMUM_REGION,
        validated=cards.ValidatedRange(
            max(1, min((low for low, _ in sides), default=1)),
            max((high for _, high in sides), default=1),
            ("jpeg", "png", "tiff", "bmp", "webp"),
            50,
        ),
        training_data=tuple(
            cards.TrainingSource(source, "the user's own", count) for source, count in used.items()
        ),
        licence=licence,
        history=(
            f"{origin}{step * int(plan['batch'])} samples of {len(train.items)} images; averaged "
            f"weights of step {step}",
        ),
    )


def read_images(
    localizer: Localizer,
    part: DataSet,
    most: int,
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
    first: int = 0,
) -> list[Reading]:
    """Readings of at most ``most`` images, manipulated and authentic in turn, without the
    ``first`` ones.

    Raises:
        Cancelled: asked to stop.
    """
    order = in_turns(part)[first:most]
    readings: list[Reading] = []
    for index in order:
        if cancelled():
            raise Cancelled("Stopped.")
        progress(len(readings), len(order), "reading validation images")
        example = part[index]
        kind = example.meta.manipulation if example.label else "authentic"
        readings.append(read_one(localizer, example.rgb, example.mask, kind))
    return readings


def in_turns(part: DataSet) -> list[int]:
    """The places of all images, manipulated and authentic in turn, so that the first of them
    are of both classes."""
    labels = np.array([item.label for item in part.items])
    return [i for pair in _turns(labels) for i in pair]


def _turns(labels: np.ndarray[Any, Any]) -> list[list[int]]:
    ones, zeros = np.flatnonzero(labels == 1).tolist(), np.flatnonzero(labels == 0).tolist()
    pairs = [[a, b] for a, b in zip(ones, zeros, strict=False)]
    longer = ones[len(pairs) :] or zeros[len(pairs) :]
    return [*pairs, *([i] for i in longer)]


def _measured(localizer: Localizer, part: DataSet, most: int, say: Say) -> cards.ModelCard:
    """The card with false alarms and performance on held-out images, as far as there are any."""
    rows: list[tuple[int, bool, float, float]] = []  # label, response, score, pixel F1
    for index in in_turns(part)[:most]:
        example = part[index]
        result = localizer.localise(example.rgb)
        above = result.map >= localizer.card.threshold
        both, total = int((above & example.mask).sum()), int(above.sum() + example.mask.sum())
        f1 = 2 * both / total if total else 1.0
        alarm = responds(result.map, result.score, localizer.card)
        rows.append((example.label, alarm, float(result.score), f1))
    say(f"test: {len(rows)} images read")
    label = np.array([r[0] for r in rows], bool)
    alarms, authentic = sum(r[1] for r in rows if not r[0]), int((~label).sum())
    found = []
    if label.any():
        f1 = np.array([r[3] for r in rows])[label]
        found.append(_row("pixel F1 at the card's threshold", bootstrap(np.mean, f1)))
    if label.any() and authentic:
        score = np.array([r[2] for r in rows])
        found.append(_row("image AUC", bootstrap(roc_auc, score, label, strata=label)))
    counted = None
    if authentic:
        low, high = wilson(alarms, authentic)
        what = "authentic images of the data set's test split"
        counted = cards.FalseAlarms(alarms, authentic, low, high, what)
    return dataclasses.replace(localizer.card, false_alarms=counted, performance=tuple(found))


def _row(metric: str, value: Interval) -> cards.Performance:
    return cards.Performance(
        "test split", "all", metric, value.value, value.low, value.high, value.images
    )
