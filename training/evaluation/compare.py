"""Two checkpoints on the same held-out images: is the new one better, worse, or is there too
little data to tell?

Each image is worth a number from 0 to 1: a manipulated one its pixel F1 at 0.5, an authentic
one 1 when the program says that the network does not respond, else 0. A checkpoint is worth
the mean of both classes' means, so that finding more does not hide marking more authentic
photographs. The two are compared image by image, and whole scenes are resampled (paired
bootstrap): only a 95 % interval of the difference that lies on one side of zero is a verdict.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
import numpy.typing as npt

from model.errors import Cancelled, PalimpsestError
from model.localisation import CancelCheck
from training import metrics
from training.counting import plural
from training.evaluation.conditions import AS_IS, CONDITIONS
from training.evaluation.items import Item
from training.evaluation.measure import Localising, measure
from training.evaluation.memory import PeakMemory
from training.evaluation.records import EvaluationError, Record, number
from training.evaluation.summary import mean
from training.metrics import Interval

#: with fewer scenes a percentile interval is too narrow to rest a verdict on
LEAST_SCENES = 12
#: a difference that is written as 0.000 is none, however narrow its interval
_LEAST_DIFFERENCE = 0.0005
#: models whose difference lies within this on either side, interval and all, do equally well
_EQUAL = 0.01

#: images done, images in all, text
Progress = Callable[[int, int, str], None]


class Verdict(Enum):
    """What the data allow to say of the new checkpoint."""

    BETTER = "better"
    WORSE = "worse"
    UNDECIDED = "too little data to tell"


@dataclass(frozen=True)
class Comparison:
    """Old against new on the same images.

    Attributes:
        verdict: of ``difference``.
        sentence: for the person who trained.
        notes: what the verdict does not show, such as a class that got worse.
        difference: new minus old, of the mean worth of an image, -1 to 1.
        f1_old, f1_new, f1_difference: mean pixel F1 at 0.5 of manipulated images.
        alarms_old, alarms_new: share of authentic images with a response, Wilson intervals.
        alarms_difference: new minus old; above zero is worse.
        images, scenes: how many were compared.
        left_out: names of images that could not be read or analysed.
    """

    verdict: Verdict
    sentence: str
    notes: tuple[str, ...]
    difference: Interval
    f1_old: Interval
    f1_new: Interval
    f1_difference: Interval
    alarms_old: Interval
    alarms_new: Interval
    alarms_difference: Interval
    images: int
    scenes: int
    left_out: tuple[str, ...] = ()


def compare(
    old: Localising,
    new: Localising,
    items: Sequence[Item],
    *,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
    seed: int = 0,
) -> Comparison:
    """Run both checkpoints over images neither was trained or tuned on.

    Args:
        old: the checkpoint in use.
        new: the one that is to replace it.
        items: from ``items.read_items`` or ``stored_items.from_dataset``; each with its scene.
        progress: told before each image.
        cancelled: asked before each tile.
        seed: of the resampling.

    Raises:
        Cancelled: ``cancelled`` said so.
        EvaluationError: no image could be measured by both.
    """
    before: list[Record] = []
    after: list[Record] = []
    left_out: list[str] = []
    clean = CONDITIONS[AS_IS]
    for index, item in enumerate(items):
        if cancelled is not None and cancelled():
            raise Cancelled("The comparison was cancelled.")
        if progress is not None:
            progress(index, len(items), f"Comparing: image {index + 1} of {len(items)}")
        try:
            picture = item.decode(item.data())
            pair = [
                measure(
                    localizer,
                    item,
                    picture,
                    clean,
                    ("", ""),
                    memory=PeakMemory(localizer.device),
                    cancelled=cancelled,
                )[0]
                for localizer in (old, new)
            ]
        except Cancelled:
            raise
        except PalimpsestError:
            left_out.append(item.name)
            continue
        before.append(pair[0])
        after.append(pair[1])
    if progress is not None:
        progress(len(items), len(items), "Comparing: done")
    return judge(before, after, left_out=left_out, seed=seed)


def judge(
    old: Sequence[Record],
    new: Sequence[Record],
    *,
    left_out: Sequence[str] = (),
    repeats: int = metrics.resampling.REPEATS,
    seed: int = 0,
) -> Comparison:
    """The verdict on records of the same images, in any order.

    Raises:
        EvaluationError: the records are not of the same images, or there are none.
    """
    names = [r.name for r in old]
    by_name = {r.name: r for r in new}
    if not names or set(names) != by_name.keys() or len(names) != len(new):
        raise EvaluationError(
            "There is no image on which both checkpoints could be compared."
            if not names or not new
            else "The two checkpoints were not measured on the same images.",
            "Choose held-out images that can be read.",
        )
    pairs = [(r, by_name[r.name]) for r in old]
    label = np.array([a.label == 1 for a, _ in pairs])
    f1 = np.array([[number(a.f1), number(b.f1)] for a, b in pairs])
    alarm = np.array([[a.responds, b.responds] for a, b in pairs])

    def figures(rows: npt.NDArray[np.intp]) -> Mapping[str, float]:
        ones, zeros = rows[label[rows]], rows[~label[rows]]
        f1_old, f1_new = mean(f1[ones, 0]), mean(f1[ones, 1])
        loud_old = mean(alarm[zeros, 0].astype(np.float64))
        loud_new = mean(alarm[zeros, 1].astype(np.float64))
        parts = np.array([f1_new - f1_old, loud_old - loud_new])
        return {
            "difference": mean(parts),
            "f1_old": f1_old,
            "f1_new": f1_new,
            "f1": f1_new - f1_old,
            "alarms": loud_new - loud_old,
        }

    found = metrics.resample(figures, [a.group for a, _ in pairs], repeats, seed)
    ones, zeros = int(label.sum()), int((~label).sum())
    difference = found.interval("difference")
    f1_difference = found.interval("f1", ones)
    alarms = found.interval("alarms", zeros)
    verdict = _verdict(difference, found.groups)
    return Comparison(
        verdict=verdict,
        sentence=_sentence(verdict, difference, found.groups),
        notes=tuple(_notes(f1_difference, alarms, ones, zeros)),
        difference=difference,
        f1_old=found.interval("f1_old", ones),
        f1_new=found.interval("f1_new", ones),
        f1_difference=f1_difference,
        alarms_old=metrics.share(int(alarm[~label, 0].sum()), zeros),
        alarms_new=metrics.share(int(alarm[~label, 1].sum()), zeros),
        alarms_difference=alarms,
        images=len(pairs),
        scenes=found.groups,
        left_out=tuple(left_out),
    )


def _verdict(difference: Interval, scenes: int) -> Verdict:
    if scenes < LEAST_SCENES or abs(difference.value) < _LEAST_DIFFERENCE:
        return Verdict.UNDECIDED
    if difference.low > 0:
        return Verdict.BETTER
    return Verdict.WORSE if difference.high < 0 else Verdict.UNDECIDED


def _sentence(verdict: Verdict, difference: Interval, scenes: int) -> str:
    if verdict is Verdict.UNDECIDED:
        if scenes < LEAST_SCENES:
            return (
                f"There is too little data to tell: {scenes} scenes are held out, and at least "
                f"{LEAST_SCENES} are needed."
            )
        if difference.value == difference.low == difference.high == 0:
            return "Both models give the same answers on all held-out images."
        if max(abs(difference.low), abs(difference.high)) < _EQUAL:
            return (
                "Both models do equally well on the "
                f"{plural(difference.images, 'held-out image')}, to within a hundredth "
                f"({_signed(difference)})."
            )
        return (
            "There is too little data to tell which model is better: on the "
            f"{plural(difference.images, 'held-out image')} the difference may as well be chance "
            f"({_signed(difference)})."
        )
    return (
        f"The new model is {'better' if verdict is Verdict.BETTER else 'worse'} on the "
        f"{plural(difference.images, 'held-out image')} ({_signed(difference)})."
    )


def _notes(f1: Interval, alarms: Interval, ones: int, zeros: int) -> list[str]:
    notes = []
    if not ones:
        notes.append("No manipulated image is held out: only false alarms were compared.")
    if not zeros:
        notes.append("No authentic image is held out: false alarms were not compared.")
    if f1.high < 0:
        notes.append(f"It follows the edges of edited regions less well: pixel F1 {_signed(f1)}.")
    if alarms.low > 0:
        notes.append(
            "It responds to more authentic photographs: "
            f"{alarms.value * 100:+.1f} percentage points "
            f"[{alarms.low * 100:+.1f}, {alarms.high * 100:+.1f}]."
        )
    return notes


def _signed(value: Interval) -> str:
    return f"{value.value:+.3f} [{value.low:+.3f}, {value.high:+.3f}]"
