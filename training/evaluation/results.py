"""Everything an evaluation found, as one record; the report, JSON and plots are made of it."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from model.card import ModelCard, Performance
from training import metrics
from training.evaluation import summary
from training.evaluation.conditions import AS_IS, REENCODED
from training.evaluation.records import Record, fingerprint
from training.evaluation.robustness import Cost, Robustness, cost, robustness
from training.evaluation.run import Failure, Measured
from training.evaluation.summary import Group

SCHEMA_VERSION = 1


@dataclass(frozen=True)
class Setup:
    """What ran where, for the record.

    Attributes:
        data: what the person named, for the reader; ``data_sha256`` is what identifies it.
        options: the command line or what stands for it.
        date: ISO 8601 with time zone.
    """

    card: ModelCard
    data: str
    options: str
    device: str
    device_name: str
    precision: str
    threads: int
    versions: Mapping[str, str]
    date: str


@dataclass(frozen=True)
class Results:
    """An evaluation.

    Attributes:
        groups: of the images as they are.
        reencoded: the same figures after both classes were saved alike; empty when that was
            not asked for or not all images were measured so.
        planned: image-condition pairs there were to measure.
        repeats: resamplings behind the intervals.
    """

    setup: Setup
    groups: tuple[Group, ...]
    reencoded: tuple[Group, ...]
    robustness: tuple[Robustness, ...]
    cost: Cost | None
    failures: tuple[Failure, ...]
    records: tuple[Record, ...]
    conditions: tuple[str, ...]
    data_sha256: str
    images: int
    left_out: int
    planned: int
    complete: bool
    repeats: int
    schema_version: int = SCHEMA_VERSION


def results(measured: Measured, setup: Setup, repeats: int = metrics.resampling.REPEATS) -> Results:
    """The figures of what was measured so far."""
    limit = setup.card.score_threshold
    records = measured.records
    clean = {r.name for r in records if r.condition == AS_IS}
    again = {r.name for r in records if r.condition == REENCODED}
    both = bool(clean) and clean == again
    return Results(
        setup=setup,
        groups=tuple(summary.summarise(records, limit, repeats=repeats)),
        reencoded=tuple(
            summary.summarise(records, limit, condition=REENCODED, repeats=repeats) if both else ()
        ),
        robustness=tuple(robustness(records, measured.conditions, repeats)),
        cost=cost(records),
        failures=tuple(measured.failures),
        records=tuple(records),
        conditions=measured.conditions,
        data_sha256=measured.data_sha256,
        images=len(measured.entries),
        left_out=measured.left_out,
        planned=len(measured.entries) * len(measured.conditions),
        complete=measured.complete,
        repeats=repeats,
    )


def as_json(found: Results) -> str:
    """``results.json``: everything but the single images, which are in ``per_image.csv``.
    Figures that do not exist are ``null``."""
    data = _plain(found)
    del data["records"]
    data["measured"] = len(found.records)
    data["setup"]["checkpoint_sha256"] = found.setup.card.sha256
    data["setup"]["fingerprint"] = fingerprint(found.setup.card)
    card = found.setup.card
    data["setup"]["card"] = {
        key: _plain(getattr(card, key))
        for key in ("name", "version", "architecture", "threshold", "score_threshold",
                    "minimum_region", "tile_side", "tile_overlap", "orientations",
                    "orientation_budget")
    }  # fmt: skip
    return json.dumps(data, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def for_card(found: Results) -> tuple[Performance, ...]:
    """The figures a model card carries: pixel F1 at 0.5, and the AUC of the image-level scores,
    of each set and kind of manipulation. Figures without an interval are left out: a card says
    nothing without one."""
    rows = []
    for group in found.groups:
        if group.kind not in ("set", "manipulation") or group.name.startswith("all sets"):
            continue
        name, _, kind = group.name.partition(": ")
        for key, words in (("f1", "pixel F1 at 0.5"), ("image_auc", "image-level AUC")):
            figure = group.figures[key]
            if math.isfinite(figure.low):
                values = (figure.value, figure.low, figure.high, figure.images)
                rows.append(Performance(name, kind or "all", words, *values))
    return tuple(rows)


def per_image(records: Sequence[Record]) -> str:
    """``per_image.csv``: a line an image and condition; empty where a figure does not exist."""
    text = io.StringIO()
    names = [f.name for f in dataclasses.fields(Record)]
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(names)
    for record in records:
        writer.writerow(_cell(getattr(record, name)) for name in names)
    return text.getvalue()


def _cell(value: object) -> object:
    if value is None:
        return ""
    return int(value) if isinstance(value, bool) else value


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value
