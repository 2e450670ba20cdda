"""Reports in every language: complete catalogues, right-to-left pages, names left as they are."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from forensics_gui.report import CaseInfo, Environment, catalogue, content, wording, write_pdf
from forensics_gui.report.records import Custody, LogEntry, LogHead
from forensics_gui.report.section_methods import performance
from forensics_gui.report.text import number, percent, plural, size
from forensics_gui.report.verification import Verdict, verify
from model.card import ModelCard
from tests.report.catalogue_keys import keys
from tests.report.conftest import Maker
from tests.report.test_pdf import HOSTILE

OTHERS = [code for code in catalogue.LANGUAGES if code != "en"]


@pytest.fixture
def common(
    case: CaseInfo, timestamp: datetime, card: ModelCard, environment: Environment
) -> dict[str, Any]:
    return {"case": case, "timestamp": timestamp, "card": card, "running": environment}


def holes(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}", text))


@pytest.mark.parametrize("code", OTHERS)
def test_catalogue_is_complete_and_holds_nothing_else(code: str) -> None:
    found = catalogue.entries(code)
    wanted = keys()
    assert len(wanted) > 300
    assert wanted - found.keys() == set()
    assert found.keys() - wanted == set()
    for english, other in found.items():
        assert other.strip(), english
        assert holes(english) == holes(other), english
        assert not re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u202f\u00a0]", other), english


def test_arabic_is_arabic() -> None:
    plain = [
        english
        for english, other in catalogue.entries("ar").items()
        if not re.search("[\u0600-\u06ff]", other)
    ]
    # names of formats and programs stay
    assert all(len(english) < 40 or "logit" in english for english in plain), plain
    assert len(plain) < 15


FORBIDDEN = {
    "fr": re.compile(r"\bfaux\b|truqué|authentique à|probabilité que l’image soit", re.I),
    "ar": re.compile("مزي[فّ]|مزوّر"),
}


@pytest.mark.parametrize("code", OTHERS)
def test_wording_stays_modest(code: str) -> None:
    for english, other in catalogue.entries(code).items():
        assert FORBIDDEN[code].search(other) is None, english


def test_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="xx"), catalogue.using("xx"):
        pass
    with catalogue.using("fr"):
        assert catalogue.translate("a sentence nobody translated") == (
            "a sentence nobody translated"
        )


def test_figures_of_tables_are_in_the_language(card: ModelCard) -> None:
    performed = (replace(card.performance[0], images=4321),)
    with catalogue.using("fr"):
        blocks = performance([], replace(card, performance=performed))
    assert "0,570 à 0,650" in str(blocks)
    assert "'4321'" in str(blocks)


def test_language_ends_with_its_block() -> None:
    with catalogue.using("fr"):
        assert catalogue.translate(wording.MEANING) != wording.MEANING
        assert number(1234.5) == "1234,50"
        assert percent(0.0234) == "2,3 %"
        assert size(3_482_112) == "3482112 octets (3,5 Mo)"
        assert plural(3, "region") == "3 régions"
    assert number(1234.5) == "1,234.50"
    assert size(1) == "1 byte"
    assert plural(3, "region") == "3 regions"


@pytest.mark.parametrize("code", OTHERS)
def test_report(tmp_path: Path, make: Maker, common: dict[str, Any], code: str) -> None:
    """In agreement with its attachments, tagged with its language, the same bytes each time."""
    analysis = make("photo صورة.jpg")
    written = []
    for name in ("one.pdf", "two.pdf"):
        write_pdf(tmp_path / name, [analysis], **common, language=code)
        written.append((tmp_path / name).read_bytes())
    assert written[0] == written[1]
    reader = PdfReader(tmp_path / "one.pdf")
    root = reader.trailer["/Root"]
    language = catalogue.LANGUAGES[code]
    assert root["/Lang"] == f"{code}-{language.region}"
    assert root["/ViewerPreferences"]["/Direction"] == ("/R2L" if code == "ar" else "/L2R")
    xmp = root["/Metadata"].get_object().get_data().decode("utf-8")
    assert re.search(r"pdfaid:part\W+3\W", xmp)
    assert re.search(r"pdfaid:conformance\W+A\W", xmp)
    assert verify(tmp_path / "one.pdf").verdict is Verdict.UNSIGNED
    text = "".join(page.extract_text() for page in reader.pages)
    squeezed = re.sub(r"\s", "", text)
    assert analysis.evidence.sha256 in squeezed
    assert re.search(r"PAL-20260301-[0-9A-F]{8}", squeezed)
    if code == "fr":
        assert "Le modèle a répondu dans la région marquée." in " ".join(text.split())
    # findings.json is for scripts and knows no language
    document = json.loads(reader.attachments["findings.json"][0])
    assert document["items"][0]["outcome"] == "response"


def test_digests_are_drawn_from_left_to_right(
    tmp_path: Path, make: Maker, common: dict[str, Any]
) -> None:
    """On a right-to-left page too: extracted text follows the content, but what is *drawn*
    follows the glyphs' places, which is what a reader compares."""
    analysis = make()
    path = tmp_path / "report.pdf"
    write_pdf(path, [analysis], **common, language="ar")
    digest = analysis.evidence.sha256
    drawn = drawn_lines(path)
    assert any(digest in line for line in drawn), [line for line in drawn if digest[:8] in line]


def test_sizes_dates_and_commands_are_drawn_from_left_to_right(
    tmp_path: Path, make: Maker, common: dict[str, Any], environment: Environment
) -> None:
    """Inside Arabic sentences, too: 320 × 200 is never read as 200 × 320."""
    path = tmp_path / "report.pdf"
    words = ("palimpsest-cli", "analyse", "--case", "Dossier «ملف»", "--operator", "Desk")
    running = replace(environment, command_line=words)
    analysis = make()
    entries = (LogEntry("2026-03-01T11:00:00Z", "", "Added to the case: /srv/in/photo.jpg"),)
    kept = Custody(entries, LogHead("cd" * 32, 1))
    write_pdf(path, [analysis], **(common | {"running": running}), language="ar", custody=kept)
    drawn = [re.sub(r"\s", "", line) for line in drawn_lines(path)]
    assert [line for line in drawn if "320×200" in line]
    assert [line for line in drawn if "200×320" in line] == []
    assert [line for line in drawn if re.search(r"\d{4}-\d\d-\d\d\d\d:\d\d:\d\dUTC", line)]
    assert [line for line in drawn if "UTC" in line and re.search(r"UTC\d\d:\d\d", line)] == []
    # a command is written in one direction whatever letters are in it: "--" stays where it was
    pages = " ".join(page.extract_text() for page in PdfReader(path).pages)
    assert "--operator Desk" in " ".join(pages.split())
    # and a path keeps its first slash before it
    marks = dict.fromkeys(map(ord, "\u200b\u2066\u2069"))
    assert "/srv/in/photo.jpg" in pages.translate(marks)


def drawn_lines(path: Path) -> list[str]:
    """The lines of every page as the glyphs stand, from left to right."""
    drawn: list[str] = []
    for page in PdfReader(path).pages:
        lines: dict[int, list[tuple[float, str]]] = {}

        def note(text: str, matrix: Any, place: Any, font: Any, size: Any) -> None:
            if text.strip():
                lines.setdefault(round(place[5]), []).append((place[4], text.strip()))  # noqa: B023

        page.extract_text(visitor_text=note)
        drawn += ["".join(text for _, text in sorted(line)) for line in lines.values()]
    return drawn


@pytest.mark.parametrize("code", OTHERS)
def test_hostile_names_in_every_language(
    tmp_path: Path, make: Maker, common: dict[str, Any], code: str
) -> None:
    """Names and typed text; English stands in test_pdf."""
    path = tmp_path / "report.pdf"
    typed = "\n".join(name.replace("\0", "") for name in HOSTILE if "\udcff" not in name)
    case = CaseInfo(
        case=typed, operator="مشغّل 操作员 😀\u202e", organisation="{count} {} %s", request=typed,
        scope=typed, source=typed, interpretation=typed, alternatives=typed,
    )  # fmt: skip
    # the typed text holds every name; as names of files those that differ most
    names = (*HOSTILE[:5:2], *HOSTILE[4:10:5], "{number} {name}.jpg")
    small: dict[str, Any] = {"size": (96, 64), "boxes": (), "score": 0.1, "checks": ()}
    analyses = [make(name, **small) for name in names]
    write_pdf(path, analyses, **(common | {"case": case}), language=code)
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", text)
    squeezed = re.sub(r"[\s\u200b]", "", text)
    for shown in ("⟨U+202E⟩", "⟨U+1F600⟩", "⟨0xFF⟩", "{number}{name}.jpg", "{count}{}%s"):
        assert shown in squeezed, shown
    with pikepdf.open(path) as document:
        assert document.check_pdf_syntax() == []


def test_names_are_never_translated(tmp_path: Path, make: Maker, common: dict[str, Any]) -> None:
    path = tmp_path / "report.pdf"
    case = CaseInfo(case="Found", operator="Name", source="none")
    write_pdf(path, [make("Threshold")], **(common | {"case": case}), language="fr")
    lines = [
        line.strip() for page in PdfReader(path).pages for line in page.extract_text().splitlines()
    ]
    first = lines[: lines.index("2") if "2" in lines else 60]
    assert any(line.endswith("Found") for line in first)
    assert any(line.endswith("Threshold") for line in first)
    assert content.TITLE == "Technical image analysis report"
