"""From the best state of a run to a checkpoint: how much of the new weights to take, and what
its answers mean."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from torch import Tensor

from model import card as cards
from model import checkpoint, networks
from model.errors import CheckpointError
from model.localizer import Localizer
from model.networks.base import LocalisationNetwork
from training import publish
from training.datasets import Counts
from training.datasets.reader import FileDataSet
from training.finish import Progress, first_card, read_images
from training.state import load_state
from training.thresholds import (
    FALSE_ALARM_TARGET,
    CalibrationError,
    Reading,
    best_offset,
    careful_threshold,
    logistic,
    offset_near,
    shortfall,
    worths,
)
from training.wizard import planning
from training.wizard.store import Places
from training.wizard.types import Record

#: shares of the new weights that are tried, the most cautious last
SHARES = (1.0, 0.75, 0.5, 0.25)
#: a mixture this much worse on the validation images is still taken: it forgets less
_TOLERATED = 0.01
#: slope of a score that says nothing
_FLAT = 1e-3

State = dict[str, Tensor]


def make_checkpoint(
    record: Record,
    data: FileDataSet,
    places: Places,
    device: str,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> float:
    """Write ``model.safetensors`` and its card, calibrated on the validation split.

    The new weights are mixed with the current ones where the validation images do not show that
    to be worse (Wortsman et al., Robust fine-tuning of zero-shot models, 2022): such a mixture
    keeps more of what the current model knows. So does an offset of the map that is near the
    current one's.

    Returns:
        The share of the new weights that was taken, 0 where no step was for the better.

    Raises:
        PalimpsestError: the run cannot be read, or the checkpoint cannot be written.
        Cancelled: asked to stop.
    """
    plan = json.loads((places.run / "plan.json").read_text(encoding="utf-8"))
    best = places.run / "best.pt"
    state = load_state(best if best.exists() else places.run / "resume.pt")
    trained: State = state["average"]
    network = networks.build(str(plan["network"]), **plan.get("arguments", {}))
    name = record.advanced.name or record.name
    card = first_card(data.only(split="train"), plan, int(state["step"]), name, "")
    base = _current(record, network) if record.advanced.blend else None
    validation = data.only(split="validation")
    work = _work(record, data)
    most = planning.CALIBRATION if work is None else work.calibration
    shares = SHARES[: len(SHARES) if work is None else work.blends] if base else (1.0,)
    if base is not None and not int(state["step"]):
        shares = (0.0,)  # the best state was the one before the first step
    some = most if work is None or len(shares) == 1 else work.tried
    found: list[tuple[float, list[Reading]]] = []
    for number, share in enumerate(shares):

        def tell(done: int, total: int, text: str, part: int = number) -> None:
            progress(part * total + done, len(shares) * total, text)

        network.load_state_dict(mixed(trained, base, share) if base is not None else trained)
        readings = read_images(Localizer(network, card, device), validation, some, tell, cancelled)
        found.append((share, readings))
    share, readings = most_cautious(found)
    network.load_state_dict(mixed(trained, base, share) if base is not None else trained)
    readings += read_images(
        Localizer(network, card, device), validation, most, progress, cancelled, first=some
    )
    near = None
    if base is not None and record.current is not None:
        current = cards.ModelCard.read(checkpoint.card_path(record.current))
        near = current.mask_calibration.offset
    card = with_meaning(card, readings, len(validation), near)
    if share < 1:
        history = f"{card.history[-1]}; {share:.0%} of the new weights, the rest as before"
        card = dataclasses.replace(card, history=(*card.history[:-1], history))
    checkpoint.save(places.checkpoint, network, card)
    return share


def most_cautious(found: Sequence[tuple[float, list[Reading]]]) -> tuple[float, list[Reading]]:
    """Of shares of the new weights with readings of the same images, the smallest that is not
    worse than the best by more than one standard error of the difference (the rule of Breiman
    et al., Classification and regression trees, 1984, for the simplest of models that cannot be
    told apart)."""
    rows = [(*best_offset(readings), share, readings) for share, readings in found]
    at, _, _, top = max(rows, key=lambda row: (row[1], row[2]))
    best = worths(top, at)
    kept = []
    for offset, _, share, readings in rows:
        lost, error = shortfall(worths(readings, offset), best)
        if lost <= max(_TOLERATED, error):
            kept.append((share, readings))
    return min(kept, key=lambda row: row[0])


def mixed(new: State, old: State, share: float) -> State:
    """Weights between two networks of one kind; whole numbers are the new one's."""
    return publish.mixed(new, old, 1 - share)


def with_meaning(
    card: cards.ModelCard, readings: Sequence[Reading], images: int, near: float | None = None
) -> cards.ModelCard:
    """The card with calibrations and thresholds. Where the image-level score does not tell the
    classes apart, the map is still worth having: the score is then flat and says so.

    Args:
        images: of the validation split.
        near: offset of the map's logits to stay near to, where the readings allow it.
    """
    origin = (
        f"validation split of the data set, {len(readings)} of {images} images, "
        f"{sum(r.manipulated for r in readings)} manipulated"
    )
    of_score = origin
    try:
        found = publish.calibrated(card, readings)
    except CalibrationError:
        shift = -_FLAT * float(np.mean([r.score for r in readings]))
        of_score += "; it did not tell the classes apart and is kept flat"
        found = dataclasses.replace(card, score_calibration=cards.Calibration(_FLAT, shift))
    offset = best_offset(readings)[0]
    if near is not None:
        offset = offset_near(readings, near, _TOLERATED)
    score = found.score_calibration
    limit = careful_threshold(readings, offset, card.minimum_region)
    return dataclasses.replace(
        found,
        score_threshold=logistic(score.slope * limit + score.offset),
        threshold_origin=f"at most {FALSE_ALARM_TARGET:.0%} of authentic photographs; {origin}",
        mask_calibration=cards.Calibration(1.0, offset, origin),
        score_calibration=dataclasses.replace(found.score_calibration, origin=of_score),
    )


def flat(card: cards.ModelCard) -> bool:
    """Whether the image-level score says nothing."""
    return card.score_calibration.slope <= _FLAT


def _current(record: Record, network: LocalisationNetwork) -> State | None:
    """The current model's weights when the new network is fine-tuned from it."""
    if record.advanced.start != "fine-tune" or record.current is None:
        return None
    base, _ = checkpoint.load(record.current)
    state: dict[str, Any] = base.state_dict()
    same = state.keys() == network.state_dict().keys()
    return dict(state) if same and base.name == network.name else None


def _work(record: Record, data: FileDataSet) -> planning.Work | None:
    """What the plan has room for after the steps."""
    if record.chosen is None or record.trial is None:
        return None
    current = record.current is not None
    counts = Counts.of(data.items)
    return planning.work_in(record.chosen.seconds, record.trial, counts, current)


def is_made(path: Path) -> bool:
    """Whether a whole checkpoint lies there."""
    if not (path.exists() and checkpoint.card_path(path).exists()):
        return False
    try:
        checkpoint.load(path)
    except CheckpointError:
        return False
    return True
