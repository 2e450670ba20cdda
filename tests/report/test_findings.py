"""The JSON is strict, complete, and follows its schema."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

import resources
from forensics_gui.evidence.types import Analysis
from forensics_gui.report import findings
from forensics_gui.report.records import Environment
from model.card import ModelCard
from tests.report.conftest import Maker
from tests.report.schema_check import problems


def schema() -> dict[str, object]:
    return json.loads(resources.path("report", "findings.schema.json").read_text("utf-8"))


def strict(data: bytes) -> dict[str, object]:
    def refuse(name: str) -> None:
        raise AssertionError(f"{name} is not JSON")

    return json.loads(data.decode("utf-8"), parse_constant=refuse)


def test_document_follows_its_schema(
    make: Maker,
    missing: Analysis,
    card: ModelCard,
    environment: Environment,
    timestamp: datetime,
) -> None:
    silent = make("b.png", boxes=(), score=0.1, out_of_range=("It is too small.",))
    items = [findings.item(one, card) for one in (make(), silent, missing)]
    document = findings.document(items, timestamp=timestamp, environment=environment)
    read = strict(findings.dumps(document))
    assert read == document
    assert problems(read, schema(), schema()) == []
    assert [item["outcome"] for item in document["items"]] == [
        "response",
        "no_response",
        "not_assessed",
    ]
    assert document["created_utc"] == "2026-03-01T12:30:05Z"


def test_schema_refuses_what_is_wrong(make: Maker, timestamp: datetime) -> None:
    document = findings.document([findings.item(make())], timestamp=timestamp)
    document["items"][0]["score"] = 87
    document["items"][0]["outcome"] = "fake"
    del document["items"][0]["file"]["sha256"]
    document["items"][0]["surprise"] = 1
    assert len(problems(document, schema(), schema())) == 4


def test_item_says_what_the_records_say(make: Maker, card: ModelCard) -> None:
    analysis = make()
    item = findings.item(analysis, card)
    run = analysis.localisation
    assert run is not None
    (region,) = analysis.regions
    assert item["file"]["sha256"] == analysis.evidence.sha256
    assert item["score"] == run.score
    assert item["seconds"] == 0.7
    assert item["regions"] == [
        {
            "x": 60,
            "y": 40,
            "width": 50,
            "height": 30,
            "area_fraction": region.area_fraction,
            "mean": region.mean,
            "max": float(run.map.max()),
        }
    ]
    assert item["model"]["threshold"] == 0.5
    assert item["reproduction"]["map_sha256"] == run.map_sha256
    assert item["error"] is None


def test_unread_file_has_nulls_and_an_error(missing: Analysis, card: ModelCard) -> None:
    item = findings.item(missing, card)
    assert item["file"] == {
        "name": "gone.jpg",
        "sha256": None,
        "bytes": None,
        "type": None,
        "width": None,
        "height": None,
        "modified_utc": None,
        "extension_matches": None,
    }
    assert item["score"] is None
    assert item["error"] == {
        "code": "intake.missing",
        "sentence": "The file does not exist.",
        "hint": "Check its name.",
    }
    assert findings.item(missing)["model"] is None


def test_no_nan_and_no_lone_surrogates(make: Maker, timestamp: datetime) -> None:
    analysis = make("broken\udcff\ud800name.jpg")
    run = analysis.localisation
    assert run is not None
    analysis = replace(analysis, localisation=replace(run, score=float("nan")))
    data = findings.dumps(findings.document([findings.item(analysis)], timestamp=timestamp))
    (item,) = strict(data)["items"]
    assert item["score"] is None
    assert item["file"]["name"] == "broken\\xff\\ud800name.jpg"


def test_without_timings_two_runs_are_equal(make: Maker) -> None:
    first = make()
    second = replace(first, seconds=9.9, started_utc="2027-01-01T00:00:00Z")
    assert findings.item(first) != findings.item(second)
    assert findings.item(first, timings=False) == findings.item(second, timings=False)


def test_time_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        findings.document([], timestamp=datetime(2026, 1, 1))  # noqa: DTZ001


def test_names_stay_as_they_are(make: Maker, tmp_path: Path) -> None:
    name = "عربي \u202e漢字 😀.jpg"
    assert findings.item(make(name))["file"]["name"] == name
