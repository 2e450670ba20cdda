"""The figures of the tables, taken from the records in a second way."""

from __future__ import annotations

import json
import math
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from model.card import ModelCard, Performance
from tests.training.evaluation.standins import SeesRed, evaluation_set, run
from training import metrics
from training.evaluation import output
from training.evaluation.records import Record
from training.evaluation.results import Results, Setup, for_card, results
from training.evaluation.robustness import robustness
from training.evaluation.run import Measured
from training.evaluation.summary import FIELD, IMAGE, ORACLE, PAPER, summarise

REPEATS = 60
ALL = ("as is", "JPEG 85", "JPEG 50", "resized 0.5", "blur 2", "messenger", "JPEG 90 then 70")


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Measured:
    folder = tmp_path_factory.mktemp("evaluation")
    data = evaluation_set(folder / "data", {"one": (6, 6), "two": (5, 2), "edits": (3, 0)})
    return run(data, folder / "journal", SeesRed(sharpness=0.25), conditions=ALL)


def setup(localizer: SeesRed) -> Setup:
    return Setup(
        card=localizer.card, data="data", options="palimpsest-cli evaluate", device="cpu",
        device_name="test", precision="float32", threads=1, versions={"Palimpsest": "1"},
        date="2026-01-02T03:04:05+00:00",
    )  # fmt: skip


@pytest.fixture(scope="module")
def found(measured: Measured) -> Results:
    return results(measured, setup(SeesRed()), REPEATS)


def rows_of(measured: Measured, name: str | None = None, condition: str = "as is") -> list[Record]:
    return [r for r in measured.records if r.condition == condition and name in (None, r.set)]


def test_there_is_a_row_for_each_set_each_kind_and_all_of_them(found: Results) -> None:
    assert [g.name for g in found.groups] == [
        "one", "one: copy-move", "one: splicing",
        "two", "two: copy-move", "two: splicing",
        "edits", "edits: copy-move", "edits: splicing",
        "all sets: copy-move", "all sets: splicing", "mean over sets", "all images",
    ]  # fmt: skip
    groups = {g.name: g for g in found.groups}
    assert (groups["one"].manipulated, groups["one"].authentic, groups["one"].scenes) == (6, 6, 6)
    splicing = groups["one: splicing"]
    assert (splicing.manipulated, splicing.authentic) == (3, 6)
    assert groups["all sets: splicing"].manipulated == 3 + 3 + 2
    for group in found.groups:
        assert set(group.figures) == {*FIELD, *IMAGE, *PAPER, *ORACLE}


def test_figures_are_those_of_the_records(measured: Measured, found: Results) -> None:
    groups = {g.name: g for g in found.groups}
    for name in ("one", "two", "all images"):
        rows = rows_of(measured, None if name == "all images" else name)
        ones, zeros = [r for r in rows if r.label], [r for r in rows if not r.label]
        figures = {k: v.value for k, v in groups[name].figures.items()}
        for key in FIELD:
            assert figures[key] == pytest.approx(np.mean([getattr(r, key) for r in ones]))
        score, label = [r.score for r in rows], [r.label == 1 for r in rows]
        image = metrics.image_figures(score, label)
        assert figures["image_auc"] == image.auc
        assert figures["balanced_accuracy"] == image.balanced_accuracy
        assert figures["paper_f1"] == image.f1_harmonic
        assert figures["oracle_best_threshold"] == image.best_threshold
        pixel = float(np.mean([r.paper_f1 for r in rows]))
        assert figures["paper_pixel_f1"] == pytest.approx(pixel)
        assert figures["paper_combined"] == pytest.approx(
            2 * pixel * image.f1_harmonic / (pixel + image.f1_harmonic)
        )
        card = (
            np.mean([r.score >= 0.6 for r in ones]) + np.mean([r.score < 0.6 for r in zeros])
        ) / 2
        assert figures["card_balanced_accuracy"] == pytest.approx(card)
        assert figures["program_detected"] == pytest.approx(np.mean([r.responds for r in ones]))
        alarms = groups[name].false_alarms
        count = sum(r.responds for r in zeros)
        assert (alarms.value, alarms.images) == (count / len(zeros), len(zeros))
        assert (alarms.low, alarms.high) == metrics.wilson(count, len(zeros))
        calibration = groups[name].calibration
        assert calibration is not None
        bins = metrics.reliability_bins(score, label)
        assert calibration.plain == metrics.expected_calibration_error(bins)
        base = groups[name].baselines
        assert base is not None
        assert base.blank_paper == pytest.approx(len(zeros) / len(rows))
    sets = [groups[n].figures["f1"].value for n in ("one", "two", "edits")]
    assert groups["mean over sets"].figures["f1"].value == pytest.approx(np.mean(sets))
    aucs = [groups[n].figures["image_auc"].value for n in ("one", "two")]
    over = groups["mean over sets"].figures["image_auc"]
    assert (over.value, over.images) == (pytest.approx(np.mean(aucs)), 12 + 7)


def test_a_set_without_authentic_images_has_no_image_level_figures(found: Results) -> None:
    edits = next(g for g in found.groups if g.name == "edits")
    for name in ("image_auc", "balanced_accuracy", "paper_f1", "paper_combined", *ORACLE):
        assert math.isnan(edits.figures[name].value)
    assert math.isnan(edits.false_alarms.value)
    assert edits.calibration is not None
    assert math.isnan(edits.calibration.balanced)
    assert edits.figures["f1"].value > 0
    # Three of three is not certainty.
    detected = edits.figures["program_detected"]
    hits = round(detected.value * 3)
    assert (detected.low, detected.high) == metrics.wilson(hits, 3)
    assert detected.high - detected.low > 0.5


def test_intervals_hold_their_figure_and_grow_when_scenes_are_shared(measured: Measured) -> None:
    rows = rows_of(measured, "one")
    own = summarise([replace(r, group=r.name) for r in rows], 0.6, repeats=400)[0]
    shared = [replace(r, group=str(int(r.name[4:7]) % 2)) for r in rows]
    two = summarise(shared, 0.6, repeats=400)[0]
    one = summarise([replace(r, group="only") for r in rows], 0.6, repeats=400)[0]
    for group in (own, two):
        for name in ("f1", "image_auc", "paper_pixel_f1"):
            interval = group.figures[name]
            assert interval.low <= interval.value <= interval.high
    assert own.figures["f1"].high > own.figures["f1"].low
    assert (own.scenes, two.scenes, one.scenes) == (12, 2, 1)
    assert math.isnan(one.figures["f1"].low)  # one scene tells nothing about spread


def test_robustness_is_of_the_same_images_before_and_after(measured: Measured) -> None:
    rows = {(r.condition, r.set): r for r in robustness(measured.records, ALL, REPEATS)}
    assert {c for c, _ in rows} == set(ALL) - {"as is"}
    for condition in ("JPEG 50", "resized 0.5"):
        before = np.mean([r.f1 for r in rows_of(measured, "one") if r.label])
        changed = rows_of(measured, "one", condition)
        after = np.mean([r.f1 for r in changed if r.label])
        row = rows[condition, "one"]
        assert row.f1.value == pytest.approx(after)
        assert row.kept.value == pytest.approx(after / before)
        assert row.kept.low <= row.kept.value <= row.kept.high
        label = [r.label == 1 for r in changed]
        assert row.image_auc.value == metrics.roc_auc([r.score for r in changed], label)
    assert rows["JPEG 50", "all images"].f1.images == 14
    # Images without a clean measurement count neither before nor after.
    less = [r for r in measured.records if r.condition != "as is" or r.name.endswith("0_edit.png")]
    only = {(r.condition, r.set): r for r in robustness(less, ALL, REPEATS)}
    assert only["JPEG 50", "one"].f1.images == 1
    # A lost mask is left out of both means instead of counting as a failure.
    lost = [
        replace(r, f1=None) if r.condition == "JPEG 50" and "000_edit" in r.name else r
        for r in measured.records
    ]
    again = {(r.condition, r.set): r for r in robustness(lost, ALL, REPEATS)}
    kept = [r for r in rows_of(measured, "one") if r.label and "000_edit" not in r.name]
    after = [r.f1 for r in rows_of(measured, "one", "JPEG 50") if r.name in {k.name for k in kept}
             and r.label]  # fmt: skip
    assert again["JPEG 50", "one"].kept.value == pytest.approx(
        np.mean(after) / np.mean([r.f1 for r in kept])  # type: ignore[arg-type]
    )


def test_the_files_say_what_was_found(found: Results, tmp_path: Path) -> None:
    output.write(found, tmp_path)
    data = json.loads((tmp_path / "results.json").read_text(), parse_constant=pytest.fail)
    assert data["schema_version"] == 1
    assert data["complete"] is True
    by_name = {g["name"]: g for g in data["groups"]}
    one = next(g for g in found.groups if g.name == "one")
    assert by_name["one"]["figures"]["f1"]["value"] == one.figures["f1"].value
    assert by_name["edits"]["figures"]["image_auc"]["value"] is None
    lines = (tmp_path / "per_image.csv").read_text().splitlines()
    assert len(lines) == 1 + 22 * len(ALL)
    report = (tmp_path / "report.md").read_text()
    assert "Stopped early" not in report
    for heading in (
        "the field's rule", "Whole images", "saved alike", "Calibration", "The paper's rule",
        "Robustness", "Double JPEG", "Time and memory",
    ):  # fmt: skip
        assert re.search(f"^##+ .*{heading}", report, re.MULTILINE), heading
    f1 = one.figures["f1"]
    assert f"{f1.value:.3f} [{f1.low:.3f}, {f1.high:.3f}]" in report
    for table in re.findall(r"(?:^\|.*\|\n)+", report, re.MULTILINE):
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}) == 1
    shown = re.findall(r"!\[[^]]+\]\((plots/[\w.]+)\)", report)
    assert sorted(shown) == [
        "plots/f1.svg", "plots/reliability.svg", "plots/robustness.svg", "plots/roc.svg"
    ]  # fmt: skip
    for name in shown:
        root = ElementTree.fromstring((tmp_path / name).read_bytes())
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        assert "nan" not in (tmp_path / name).read_text()
    assert not [p for p in tmp_path.rglob("*") if p.name.startswith(".")]


def test_plots_stay_within_their_picture(found: Results, tmp_path: Path) -> None:
    output.write(found, tmp_path)
    for path in (tmp_path / "plots").iterdir():
        root = ElementTree.fromstring(path.read_bytes())
        width, height = float(root.get("width", 0)), float(root.get("height", 0))
        for element in root:
            for key, limit in (("cx", width), ("x", width), ("cy", height), ("y", height)):
                if key in element.attrib:
                    assert 0 <= float(element.attrib[key]) <= limit, (path.name, element.attrib)
            for pair in element.get("points", "").split():
                x, y = map(float, pair.split(","))
                assert -1 <= x <= width + 1
                assert -1 <= y <= height + 1


def test_what_was_stopped_says_so_and_claims_no_more(measured: Measured, tmp_path: Path) -> None:
    part = replace(measured, records=measured.records[:30], complete=False)
    found = results(part, setup(SeesRed()), REPEATS)
    assert found.reencoded == ()  # only some images were saved again
    output.write(found, tmp_path)
    assert "Stopped early: 30 of 154" in (tmp_path / "report.md").read_text()
    assert json.loads((tmp_path / "results.json").read_text())["measured"] == 30
    # Plots of a fuller run do not stay beside the tables of a smaller one.
    assert (tmp_path / "plots/robustness.svg").exists()
    small = replace(
        part, records=[r for r in measured.records[:3] if r.label], conditions=("as is",)
    )
    output.write(results(small, setup(SeesRed()), REPEATS), tmp_path)
    assert sorted(p.name for p in (tmp_path / "plots").iterdir()) == ["f1.svg"]


def test_authentic_images_alone_are_evaluated_for_false_alarms(measured: Measured) -> None:
    quiet = [r for r in measured.records if not r.label]
    found = results(replace(measured, records=quiet), setup(SeesRed()), REPEATS)
    assert found.groups[-1].false_alarms.images == 8
    assert math.isnan(found.groups[-1].figures["f1"].value)


def test_a_card_can_carry_the_figures(found: Results) -> None:
    rows = for_card(found)
    assert {(r.set, r.manipulation) for r in rows} >= {("one", "all"), ("two", "splicing")}
    assert not [r for r in rows if r.set == "edits" and "AUC" in r.metric]
    f1 = next(g for g in found.groups if g.name == "one").figures["f1"]
    assert rows[0] == Performance("one", "all", "pixel F1 at 0.5", f1.value, f1.low, f1.high, 6)
    made = replace(SeesRed().card, performance=rows)
    assert ModelCard.from_json(made.to_json()) == made


def test_time_and_memory(found: Results) -> None:
    cost = found.cost
    assert cost is not None
    assert cost.images == 22
    assert cost.seconds_per_megapixel == pytest.approx(0.25 / (96 * 128 / 1e6))
    assert cost.peak_bytes > 10_000_000
