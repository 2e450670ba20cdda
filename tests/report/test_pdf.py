"""The PDF: archival, tagged, repeatable, and in agreement with map and JSON."""

from __future__ import annotations

import hashlib
import io
import json
import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pypdf import PdfReader

from forensics_gui.evidence.types import Analysis
from forensics_gui.report import (
    CaseInfo,
    EmptyReportError,
    Environment,
    EvidenceChangedError,
    ReportBuilder,
    findings,
    pdf,
    write_pdf,
)
from forensics_gui.report.records import Custody, LogEntry
from model.card import ModelCard
from tests.report.conftest import Maker


@pytest.fixture
def common(
    case: CaseInfo, timestamp: datetime, card: ModelCard, environment: Environment
) -> dict[str, Any]:
    return {"case": case, "timestamp": timestamp, "card": card, "running": environment}


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_archival_and_tagged(tmp_path: Path, make: Maker, common: dict[str, Any]) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(path, [make()], **common)
    reader = PdfReader(path)
    root = reader.trailer["/Root"]
    xmp = root["/Metadata"].get_object().get_data().decode("utf-8")
    assert re.search(r"pdfaid:part\W+3\W", xmp)
    assert re.search(r"pdfaid:conformance\W+A\W", xmp)
    assert re.search(r"pdfuaid:part\W+1\W", xmp)
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "en-GB"
    assert root["/OutputIntents"][0].get_object()["/S"] == "/GTS_PDFA1"
    assert "Technical image analysis report" in reader.metadata.title
    assert not reader.is_encrypted
    for page in reader.pages:
        assert [round(float(x)) for x in page.mediabox[2:]] == [595, 842]
        for font in page["/Resources"].get("/Font", {}).values():
            (below,) = font.get_object()["/DescendantFonts"]
            assert "/FontFile2" in below.get_object()["/FontDescriptor"]
            assert "/ToUnicode" in font.get_object()


def test_every_picture_has_an_alternative_text(
    tmp_path: Path, make: Maker, common: dict[str, Any]
) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(path, [make(size=(1000, 700))], **common)
    figures = []

    def walk(node: Any) -> None:
        node = node.get_object()
        if isinstance(node, list):
            for part in node:
                walk(part)
        elif isinstance(node, dict):
            if node.get("/S") == "/Figure":
                figures.append(node.get("/Alt"))
            if "/K" in node:
                walk(node["/K"])

    walk(PdfReader(path).trailer["/Root"]["/StructTreeRoot"])
    assert len([text for text in figures if text and "localisation map" in text]) == 4
    assert all(figures)


def test_attachments_equal_json_and_map(
    tmp_path: Path, make: Maker, missing: Analysis, common: dict[str, Any]
) -> None:
    path = tmp_path / "report.pdf"
    analyses = [make("a.jpg"), missing, make("b.jpg", boxes=(), score=0.2)]
    write_pdf(path, iter(analyses), **common, expected=3)
    attached = PdfReader(path).attachments
    assert sorted(attached) == ["findings.json", "map-001.npy", "map-003.npy"]
    document = findings.document(
        [findings.item(one, common["card"]) for one in analyses],
        timestamp=common["timestamp"],
        environment=common["running"],
    )
    assert attached["findings.json"] == [findings.dumps(document)]
    assert json.loads(attached["findings.json"][0])["items"][1]["outcome"] == "not_assessed"
    for name, analysis in (("map-001.npy", analyses[0]), ("map-003.npy", analyses[2])):
        values = np.load(io.BytesIO(attached[name][0]), allow_pickle=False)
        assert analysis.localisation is not None
        assert values.dtype == np.dtype("<f4")
        assert np.array_equal(values, analysis.localisation.map)
        assert hashlib.sha256(values.tobytes()).hexdigest() == analysis.localisation.map_sha256
    text = text_of(path)
    for data in attached.values():
        assert hashlib.sha256(data[0]).hexdigest() in text


def test_attachments_say_how_they_relate(
    tmp_path: Path, make: Maker, common: dict[str, Any]
) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(path, [make()], **common)
    files = [file.get_object() for file in PdfReader(path).trailer["/Root"]["/AF"]]
    found = {str(file["/UF"]): str(file["/AFRelationship"]) for file in files}
    assert found == {"findings.json": "/Data", "map-001.npy": "/Supplement"}
    assert all(file["/Desc"] for file in files)


def test_identical_bytes(
    tmp_path: Path, make: Maker, common: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    analysis = make()
    write_pdf(tmp_path / "one.pdf", [analysis], **common)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    write_pdf(tmp_path / "two.pdf", [analysis], **common)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_without_timings_another_run_gives_the_same_bytes(
    tmp_path: Path, make: Maker, common: dict[str, Any]
) -> None:
    first = make()
    second = replace(first, seconds=8.0, started_utc="2026-03-01T12:29:00Z")
    write_pdf(tmp_path / "one.pdf", [first], **common, timings=False)
    write_pdf(tmp_path / "two.pdf", [second], **common, timings=False)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_the_page_says_what_the_records_say(
    tmp_path: Path, make: Maker, common: dict[str, Any]
) -> None:
    path = tmp_path / "report.pdf"
    analysis = make()
    write_pdf(path, [analysis], **common)
    text = text_of(path)
    assert analysis.evidence.sha256 in text
    assert analysis.localisation is not None
    assert analysis.localisation.map_sha256 in text
    assert "The model responded in the marked region." in text
    assert "3 of 300 unmanipulated images" in text
    assert "2026-03-01 12:30:05 UTC" in text
    assert "2026-03-01 13:30:05 (UTC+01:00)" in text
    assert "/secret" not in text
    assert "Both digests are equal" in text
    pages = PdfReader(path).pages
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page.extract_text()


HOSTILE = [
    "شهادة_صورة.jpg",
    "תמונה (1).jpg",
    "照片 写真 사진.jpg",
    "emoji 😀👩\u200d👩\u200d👧.png",
    "rtl\u202egpj.exe",
    "#strong[x] $y$ *z* \\ @a <b> `c` // d.jpg",
    "n" * 255,
    "ـ" * 200 + ".jpg",
    "漢\u0301\u0323e\u0489\ufe0f.jpg",
    "\udcff\udc80raw.jpg",
    "line\nfeed\ttab\0nul.jpg",
    "ﷺ ﬁ ⟨U+202E⟩ \ufffd \ue000.jpg",
]


def test_hostile_names_are_printed(tmp_path: Path, make: Maker, common: dict[str, Any]) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(path, [make(name) for name in HOSTILE], **common)
    text = text_of(path)
    assert "⟨U+202E⟩" in text
    assert "⟨U+1F600⟩" in text
    assert "⟨0xFF⟩" in text
    assert "#strong[x]" in text
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", text)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_long_names_and_values_stay_above_the_foot_of_the_page(
    tmp_path: Path, make: Maker, common: dict[str, Any], language: str
) -> None:
    """Symbols without a glyph take nine letters each: one value can fill a page."""
    path = tmp_path / "report.pdf"
    analysis = make("\U0001f4f7" * 240 + ".png", checks=())
    case = replace(common["case"], source="\U0001f600" * 300)
    log = Custody((LogEntry("2026-03-01T11:00:00Z", "Desk", "\U0001f5ff" * 300),), None)
    write_pdf(path, [analysis] * 2, **(common | {"case": case}), custody=log, language=language)
    lowest: dict[str, float] = {}

    def note(text: str, page: list[float], line: list[float], *_: Any) -> None:
        height = page[1] * line[4] + page[3] * line[5] + page[5]
        for code in re.findall(r"U\+1F[456]\w\w", text):
            lowest[code] = min(lowest.get(code, 999.0), height)

    for page in PdfReader(path).pages:
        page.extract_text(visitor_text=note)
    assert set(lowest) >= {"U+1F4F7", "U+1F600", "U+1F5FF"}
    assert min(lowest.values()) > 24 / 25.4 * 72, lowest  # the margin of 24 mm


def test_typesetter_that_refuses_a_glyph_is_met_with_escapes(
    tmp_path: Path, make: Maker, common: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should the tables promise a glyph the typesetter does not find, the report still comes."""
    real = pdf._drawable

    def promise_everything(value: Any, narrow: bool) -> Any:
        return real(value, True) if narrow else value

    monkeypatch.setattr(pdf, "_drawable", promise_everything)
    path = tmp_path / "report.pdf"
    write_pdf(path, [make("smile 😀.jpg")], **common)
    assert "⟨U+1F600⟩" in text_of(path)


def test_changed_file_blocks_the_report(
    tmp_path: Path, make: Maker, common: dict[str, Any]
) -> None:
    analysis = make()
    analysis.evidence.path.write_bytes(b"another picture")
    with pytest.raises(EvidenceChangedError, match="has changed"):
        write_pdf(tmp_path / "report.pdf", [analysis], **common)
    assert not (tmp_path / "report.pdf").exists()


def test_file_that_is_gone_is_said(tmp_path: Path, make: Maker, common: dict[str, Any]) -> None:
    analysis = make()
    analysis.evidence.path.unlink()
    write_pdf(tmp_path / "report.pdf", [analysis], **common)
    text = text_of(tmp_path / "report.pdf")
    assert "could not be compared" in text
    assert "Both digests are equal" not in text


def test_failing_write_leaves_the_old_report(
    tmp_path: Path, make: Maker, common: dict[str, Any]
) -> None:
    with pytest.raises(FileNotFoundError):
        write_pdf(tmp_path / "nowhere" / "report.pdf", [make()], **common)
    with pytest.raises(EmptyReportError):
        write_pdf(tmp_path / "report.pdf", [], **common)
    assert not list(tmp_path.glob("*.pdf"))


def test_nothing_is_left_behind(tmp_path: Path, make: Maker, common: dict[str, Any]) -> None:
    with ReportBuilder(**common) as builder:
        folder = builder._folder
        builder.add(make())
        assert any(folder.iterdir())
        assert all(item.analysis.rgb is None for item in builder._items)
    assert not folder.exists()


def test_fractions_of_a_second_are_left_out(
    tmp_path: Path, make: Maker, common: dict[str, Any]
) -> None:
    analysis = make()
    moment = common["timestamp"].replace(microsecond=123456)
    whole, part = tmp_path / "whole.pdf", tmp_path / "part.pdf"
    write_pdf(whole, [analysis], **common)
    write_pdf(part, [analysis], **(common | {"timestamp": moment}))
    assert part.read_bytes() == whole.read_bytes()


def test_without_a_given_time_a_report_is_dated_after_its_analyses(
    make: Maker, common: dict[str, Any]
) -> None:
    begun = datetime.now().astimezone()
    with ReportBuilder(**(common | {"timestamp": None})) as builder:
        builder.add(make())
        first = builder.document()["created_utc"]
        assert first >= findings.utc(begun)
        assert builder.document()["created_utc"] == first
