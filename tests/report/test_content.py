"""The report as data: complete, pure, modest."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from forensics_gui.evidence.types import Analysis, Check, CheckState
from forensics_gui.report import content
from forensics_gui.report.records import (
    Attachment,
    CaseInfo,
    Contents,
    Custody,
    Environment,
    Item,
    LogEntry,
    LogHead,
    Stated,
)
from forensics_gui.report.section_annex import command
from forensics_gui.report.section_observations import NO_INTERPRETATION
from forensics_gui.report.staging import Stage
from forensics_gui.report.text import BREAK
from model.card import ModelCard
from tests.report.conftest import Maker

SECTIONS = [
    "Result in plain words",
    "Request and scope",
    "Items",
    "Handling",
    "Condition of the file",
    "Methods",
    "Observations",
    "Performance and limits",
    "Examiner's interpretation",
    "Reproduction",
    "Annexes",
]


class Builder:
    def __init__(self, folder: Path, environment: Environment, timestamp: datetime) -> None:
        self.folder, self.environment, self.timestamp = folder, environment, timestamp

    def items(self, *analyses: Analysis) -> list[Item]:
        self.folder.mkdir(exist_ok=True)
        stage = Stage(self.folder)
        return [
            replace(stage.add(analysis), export_sha256=analysis.evidence.sha256)
            for analysis in analyses
        ]

    def __call__(
        self,
        *analyses: Analysis,
        case: CaseInfo | None = None,
        card: ModelCard | None = None,
        custody: Custody | None = None,
    ) -> Contents:
        return content.build(
            self.items(*analyses),
            case=case or CaseInfo(),
            timestamp=self.timestamp,
            environment=self.environment,
            card=card,
            custody=custody,
            findings_sha256="f" * 64,
            attachments=[Attachment("findings.json", 10, "e" * 64, "application/json", "Findings")],
        )


@pytest.fixture
def build(tmp_path: Path, environment: Environment, timestamp: datetime) -> Builder:
    return Builder(tmp_path / "stage", environment, timestamp)


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value.replace(BREAK, "")
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from strings(part)


def everything(contents: Contents) -> str:
    return "\n".join(strings(asdict(contents)))


def test_sections_stand_in_order(build: Builder, make: Maker, card: ModelCard) -> None:
    contents = build(make(), card=card)
    first, *rest = contents.blocks
    assert first["kind"] == "cover"
    headings = [b["text"] for b in rest if b["kind"] == "heading" and b["level"] == 1]
    assert headings == SECTIONS


def test_pure(build: Builder, make: Maker, card: ModelCard, case: CaseInfo) -> None:
    analysis = make()
    one, other = build(analysis, case=case, card=card), build(analysis, case=case, card=card)
    assert one == other
    assert json.dumps(asdict(one), allow_nan=False)


def test_identifier_follows_the_input(build: Builder, make: Maker, case: CaseInfo) -> None:
    one, other = build(make()), build(make(), case=case)
    assert re.fullmatch(r"PAL-20260301-[0-9A-F]{8}", one.identifier)
    assert one.identifier != other.identifier


def test_nothing_supplied_is_said(build: Builder, make: Maker) -> None:
    text = everything(build(make()))
    assert text.count("not supplied") >= 5
    assert NO_INTERPRETATION in text
    assert "Not measured" in text


def test_interpretation_is_a_persons(build: Builder, make: Maker, case: CaseInfo) -> None:
    typed = replace(case, interpretation="One.\n\nTwo.", alternatives="A reflection.")
    contents = build(make(), case=typed)
    callouts = [b for b in contents.blocks if b["kind"] == "callout" and b["tone"] == "examiner"]
    assert [b["lines"] for b in callouts] == [["One.", "Two."], ["A reflection."]]
    assert NO_INTERPRETATION not in everything(contents)
    assert "Written by The duty desk; not produced by the program." in everything(contents)


def test_what_the_case_says_of_an_image_goes_before_what_was_said_of_all(
    build: Builder, make: Maker, case: CaseInfo
) -> None:
    stated = (Stated("A stringer in the harbour", "Looked at twice.\nSee \u202egpj"), Stated())
    contents = build(
        make(), make(), case=replace(case, source="An agency"), custody=Custody(stated=stated)
    )
    rows = [row for b in contents.blocks if b["kind"] == "fields" for row in b["rows"]]
    sources = [row["value"] for row in rows if row["name"] == "Stated source"]
    assert [text.replace(BREAK, "") for text in sources] == [
        "A stringer in the harbour",
        "An agency",
    ]
    callouts = [b for b in contents.blocks if b["kind"] == "callout" and b["tone"] == "examiner"]
    assert [line.replace(BREAK, "") for line in callouts[-1]["lines"]] == [
        "Looked at twice.",
        "See ⟨U+202E⟩gpj",
    ]
    assert everything(contents).count("Notes of the case on item") == 1


def test_what_happened_to_a_file_is_told_in_the_order_it_happened(
    build: Builder, make: Maker
) -> None:
    analysis = make()
    later = replace(analysis, started_utc="2026-03-01T11:04:00Z")
    entries = tuple(
        LogEntry(f"2026-03-01T11:0{minute}:00Z", "", what, analysis.evidence.sha256)
        for minute, what in ((3, "Read at import"), (5, "Status set to “concern”"))
    )
    contents = build(later, custody=Custody(entries, LogHead("cd" * 32, 2)))
    (table,) = (
        block
        for block in contents.blocks
        if block["kind"] == "table" and "Read once, decoded and analysed" in strings(block)
    )
    text = "\n".join(strings(table))
    where = [
        text.index(what) for what in ("Read at import", "Read once", "Status set to “concern”")
    ]
    assert where == sorted(where)


def test_only_recorded_checks_are_named(build: Builder, make: Maker) -> None:
    bare = everything(build(make(checks=())))
    assert "Metadata" not in bare
    assert "Other checks" not in bare
    assert "redential" not in bare
    assert "This report is not signed" in bare
    assert "Log of the case: none" in bare
    full = everything(build(make()))
    assert "Thumbnail" in full


def test_failed_check_is_not_a_finding(build: Builder, make: Maker) -> None:
    check = Check("Thumbnail", CheckState.FAILED, "", "the thumbnail is damaged")
    contents = build(make(checks=(check,)))
    rows = [row for b in contents.blocks if b["kind"] == "table" for row in b["rows"]]
    assert ["Thumbnail", "Failed", "the thumbnail is damaged"] in rows
    assert not any("Not found" in row for row in rows)


@pytest.mark.parametrize("with_card", [True, False])
def test_result_fits_eight_lines(
    build: Builder, make: Maker, missing: Analysis, card: ModelCard, with_card: bool
) -> None:
    used = card if with_card else None
    far = tuple(f"Reason number {index} is long enough to need some room." for index in range(9))
    cases = [
        build.items(make()),
        build.items(make(out_of_range=far)),
        build.items(make(boxes=(), score=0.1)),
        build.items(missing),
        build.items(*[make("n" * 200 + f"{i}.jpg") for i in range(12)], missing),
    ]
    for items in cases:
        lines = content.result(items, used)
        assert sum(map(content.line_count, lines)) <= content.RESULT_LINES
        assert lines[0]


def test_result_says_the_rate_or_that_nobody_measured(
    build: Builder, make: Maker, card: ModelCard
) -> None:
    lines = content.result(build.items(make()), card)
    assert lines[0] == "The model responded in the marked region."
    assert (
        "A response this strong occurred in 3 of 300 unmanipulated images "
        "(95 % interval 0.3 % to 2.9 %)." in lines
    )
    assert any("was not measured" in line for line in content.result(build.items(make()), None))


def test_no_response_is_said_plainly(build: Builder, make: Maker, card: ModelCard) -> None:
    contents = build(make(boxes=(), score=0.1), card=card)
    sentence = "No response above threshold; this does not show that the image is unaltered."
    assert everything(contents).count(sentence) >= 2


FORBIDDEN = re.compile(
    r"\bfake|\bgenuine|no manipulation|not manipulated|\bforged\b|✓|✗|✔|✘|☑|"
    r"\bproven\b|\bcertain(ly)?\b|\d ?% (probab|likel|certain)",
    re.IGNORECASE,
)


def test_wording(
    build: Builder, make: Maker, missing: Analysis, card: ModelCard, case: CaseInfo
) -> None:
    silent = make(boxes=(), score=0.1, out_of_range=("It is too small.",))
    for used in (card, None):
        text = everything(build(make(), silent, missing, case=case, card=used))
        assert FORBIDDEN.search(text) is None
        for sentence in re.findall(r"[^.\n]*probabilit[^.\n]*", text):
            assert re.search(r"\bNeither\b|\bnot\b", sentence), sentence


def test_region_table_carries_units_and_values(build: Builder, make: Maker) -> None:
    contents = build(make())
    (table,) = [
        b for b in contents.blocks if b["kind"] == "table" and b["columns"][0]["title"] == "Region"
    ]
    assert [column["title"] for column in table["columns"]] == [
        "Region", "x, px", "y, px", "Width, px", "Height, px", "Area", "Mean", "Maximum",
    ]  # fmt: skip
    assert table["rows"] == [["1", "60", "40", "50", "30", "2.34 %", "0.775", "0.950"]]


def test_command_line_hides_only_where_results_went() -> None:
    line = ["palimpsest-cli", "analyse", "a b.jpg", "--json", "/x/y", "--pdf=/z", "--device", "cpu"]
    assert command(line) == "palimpsest-cli analyse 'a b.jpg' --json … --pdf=… --device cpu"


def test_hostile_name_cannot_reorder_a_line(build: Builder, make: Maker) -> None:
    contents = build(make("cod\u202egpj.exe\x1b[2J\n\u200f.jpg"))
    text = everything(contents)
    assert not re.search("[\u202e\u200f\x1b]", text)
    assert "⟨U+202E⟩" in text


def test_pictures_shrink_with_their_number(tmp_path: Path, make: Maker) -> None:
    shown = []
    for index, expected in enumerate((1, 100, 1000)):
        folder = tmp_path / str(index)
        folder.mkdir()
        item = Stage(folder, expected).add(make(size=(1500, 1000)))
        shown.append((len(item.pictures), item.pictures[0].shown))
    assert shown == [(2, (1400, 933)), (2, (900, 600)), (1, (480, 320))]


def test_map_beyond_the_budget_is_named_with_its_reason(tmp_path: Path, make: Maker) -> None:
    stage = Stage(tmp_path, map_budget=300_000)
    first, second = stage.add(make("a")), stage.add(make("b"))
    assert first.attachment == "map-001.npy"
    assert second.attachment == ""
    assert "not attached" in second.map_note
    assert [attachment.name for attachment in stage.attachments] == ["map-001.npy"]
