from __future__ import annotations

import json
from pathlib import Path

import pytest

from model.card import (
    Calibration,
    FalseAlarms,
    ModelCard,
    Performance,
    TrainingSource,
)
from model.errors import CheckpointError


def test_round_trip_keeps_every_field(make_card):
    card = make_card(
        false_alarms=FalseAlarms(3, 400, 0.002, 0.022, "camera originals"),
        mask_calibration=Calibration(1.5, -2.0, "fitted on 400 authentic images"),
        training_data=(TrainingSource("pool", "CC0", 12),),
        performance=(Performance("set", "splicing", "pixel F1", 0.5, 0.4, 0.6, 90),),
        history=("trained", "calibrated"),
        licence="Apache-2.0",
        arguments={"mean": [0.5, 0.5, 0.5], "width": 16},
        name="Ñandú \u202e",
    )
    assert ModelCard.from_json(card.to_json()) == card


def test_whole_numbers_are_read_as_numbers(make_card):
    data = json.loads(make_card().to_json())
    data["threshold"] = 1
    card = ModelCard.from_json(json.dumps(data))
    assert card.threshold == 1.0
    assert isinstance(card.threshold, float)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda d: d.pop("tile_side"), "missing: tile_side"),
        (lambda d: d.update(extra=1), "unknown: extra"),
        (lambda d: d["validated"].pop("formats"), "validated"),
        (lambda d: d["mask_calibration"].update(slope="2"), "mask_calibration.slope"),
        (lambda d: d.update(tile_side=True), "tile_side should be a whole number"),
        (lambda d: d.update(tile_side=256.0), "tile_side should be a whole number"),
        (lambda d: d.update(training_data=[{"name": "x"}]), r"training_data\[0\]"),
        (lambda d: d.update(history="one"), "history should be a list"),
        (lambda d: d.update(schema_version=2), "schema_version is 2"),
        (lambda d: d.update(threshold=1.5), "threshold"),
        (lambda d: d.update(tile_side=250), "tile_side"),
        (lambda d: d.update(tile_overlap=200), "tile_overlap"),
        (lambda d: d["score_calibration"].update(slope=-1.0), "score_calibration.slope"),
        (lambda d: d.update(licence=None), "licence should be a text, not null"),
    ],
)
def test_wrong_cards_are_refused_by_name(make_card, change, named):
    data = json.loads(make_card().to_json())
    change(data)
    with pytest.raises(CheckpointError, match=named):
        ModelCard.from_json(json.dumps(data))


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "[" * 100_000])
def test_what_is_no_card_is_refused(text):
    with pytest.raises(CheckpointError):
        ModelCard.from_json(text)


def test_numbers_json_does_not_know_are_refused(make_card):
    text = make_card().to_json().replace('"threshold": 0.5', '"threshold": NaN')
    with pytest.raises(CheckpointError, match="NaN"):
        ModelCard.from_json(text)


def test_reading_says_which_file(tmp_path: Path):
    with pytest.raises(CheckpointError, match=r"absent\.json is missing"):
        ModelCard.read(tmp_path / "absent.json")
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CheckpointError, match=r"bytes\.json"):
        ModelCard.read(tmp_path / "bytes.json")
