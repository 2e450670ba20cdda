"""What is left of the figures after what happens to pictures, and what a picture costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from training import metrics
from training.evaluation.conditions import AS_IS, CONDITIONS
from training.evaluation.records import Record, number
from training.evaluation.summary import mean
from training.metrics import Interval


@dataclass(frozen=True)
class Robustness:
    """One condition on one set (or "all images"), over the images measured both ways.

    Attributes:
        f1: mean pixel F1 at 0.5 of the manipulated images under the condition.
        kept: its share of the mean F1 of the same images as they are; the two are resampled
            together. NaN when that is 0.
        image_auc: of the image-level scores; NaN without both classes.
        detected: share of manipulated images to which the program says the network responds.
        false_alarms: the same of authentic images; both with Wilson intervals.
    """

    condition: str
    group: str
    set: str
    f1: Interval
    kept: Interval
    image_auc: Interval
    detected: Interval
    false_alarms: Interval


@dataclass(frozen=True)
class Cost:
    """Time and memory over the images as they are, without reading files.

    Attributes:
        seconds_per_megapixel: all seconds by all megapixels.
        median: of the images' own quotients.
        slowest: largest of them.
        seconds_largest, megapixels_largest: of the image with most pixels.
        peak_bytes: most memory in use while the network ran on any image; 0 when unknown.
    """

    images: int
    megapixels: float
    seconds: float
    seconds_per_megapixel: float
    median: float
    slowest: float
    megapixels_largest: float
    seconds_largest: float
    peak_bytes: int


def robustness(
    records: Sequence[Record], conditions: Sequence[str], repeats: int = metrics.resampling.REPEATS
) -> list[Robustness]:
    """Rows of all conditions but "as is", for each set and, with several, for all images."""
    by_name: dict[str, dict[str, Record]] = {}
    for record in records:
        by_name.setdefault(record.condition, {})[record.name] = record
    clean = by_name.get(AS_IS, {})
    rows = []
    for condition in conditions:
        changed = by_name.get(condition, {})
        pairs = [(clean[n], r) for n, r in changed.items() if n in clean]
        if condition == AS_IS or not pairs:
            continue
        names = list(dict.fromkeys(r.set for _, r in pairs))
        for name in (*names, *(("all images",) if len(names) > 1 else ())):
            chosen = [p for p in pairs if name in (p[1].set, "all images")]
            rows.append(_row(condition, name, chosen, repeats))
    return rows


def cost(records: Sequence[Record]) -> Cost | None:
    """Of the images as they are; ``None`` without any."""
    rows = [r for r in records if r.condition == AS_IS]
    if not rows:
        return None
    seconds, megapixels = sum(r.seconds for r in rows), sum(r.megapixels for r in rows)
    single = [r.seconds / r.megapixels for r in rows]
    largest = max(rows, key=lambda r: r.megapixels)
    return Cost(
        images=len(rows),
        megapixels=megapixels,
        seconds=seconds,
        seconds_per_megapixel=seconds / megapixels,
        median=float(np.median(single)),
        slowest=max(single),
        megapixels_largest=largest.megapixels,
        seconds_largest=largest.seconds,
        peak_bytes=max(r.peak_bytes for r in rows),
    )


def _row(
    condition: str, name: str, pairs: Sequence[tuple[Record, Record]], repeats: int
) -> Robustness:
    before = np.array([number(a.f1) for a, _ in pairs])
    after = np.array([number(b.f1) for _, b in pairs])
    # An image whose mask is lost in shrinking counts neither before nor after.
    lost = np.isnan(after)
    before[lost] = np.nan
    score = np.array([b.score for _, b in pairs])
    label = np.array([b.label == 1 for _, b in pairs])
    responds = np.array([b.responds for _, b in pairs])

    def figures(rows: npt.NDArray[np.intp]) -> Mapping[str, float]:
        clean, changed = mean(before[rows]), mean(after[rows])
        return {
            "f1": changed,
            "kept": changed / clean if clean > 0 else float("nan"),
            "image_auc": metrics.roc_auc(score[rows], label[rows]),
        }

    found = metrics.resample(figures, [b.group for _, b in pairs], repeats)
    manipulated = int((~lost).sum())
    return Robustness(
        condition=condition,
        group=CONDITIONS[condition].group,
        set=name,
        f1=found.interval("f1", manipulated),
        kept=found.interval("kept", manipulated),
        image_auc=found.interval("image_auc"),
        detected=metrics.share(int(responds[label].sum()), int(label.sum())),
        false_alarms=metrics.share(int(responds[~label].sum()), int((~label).sum())),
    )
