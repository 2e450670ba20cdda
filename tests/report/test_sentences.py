"""What other rooms recorded in English, in the language of the report."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from forensics_gui.evidence.types import Check, CheckState
from forensics_gui.report import CaseInfo, Environment, catalogue, write_pdf
from forensics_gui.report.catalogue.sentences import Book, Templates, form, quoted, say
from model.card import ModelCard
from tests.report.conftest import Maker

CHECKS = (
    Check("EXIF", CheckState.FOUND, "2 properties.", details=(("Artist", "Absent"),)),
    Check("XMP", CheckState.NOT_FOUND, "The file holds none."),
    Check("Software named", CheckState.NOT_APPLICABLE, "", "The file is not a JPEG."),
    Check(
        "JPEG structure",
        CheckState.FOUND,
        "SOF0 (baseline), 4:2:0, 1 scan, quality about 90.",
        details=(("Stored size", "640 × 427 pixels"), ("Marker at byte 20", "DQT")),
    ),
)
#: as the check above is read in the report
SHOWN = {
    "fr": ("Le fichier n’en contient pas.", "Le fichier n’est pas un JPEG.", "Taille enregistrée"),
    "ar": ("لا يحوي الملف شيئًا منها.", "ليس الملف من نوع JPEG", "علامة عند البايت 20"),
}


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_sentences_of_checks_are_read_in_the_language_and_files_are_quoted(
    tmp_path: Path, make: Maker, case: CaseInfo, timestamp: datetime, card: ModelCard,
    environment: Environment, code: str,
) -> None:  # fmt: skip
    common: dict[str, Any] = {"case": case, "timestamp": timestamp, "card": card}
    path = tmp_path / "report.pdf"
    analysis = replace(make(), checks=CHECKS)
    write_pdf(path, [analysis], **common, running=environment, language=code)
    pages = [page.extract_text() for page in PdfReader(path).pages]
    text = " ".join(" ".join(pages).split())
    for english in (CHECKS[1].summary, CHECKS[2].reason, "quality about", "Stored size"):
        assert english not in text, english
    if code == "fr":
        for shown in SHOWN[code]:
            assert shown in text, shown
    assert "Artist" in text
    assert "Absent" in text  # a file said that, whatever it would be in French
    with catalogue.using(code):
        assert quoted(CHECKS[3].summary) != CHECKS[3].summary
    assert quoted(CHECKS[3].summary) == CHECKS[3].summary


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_what_the_lists_hold_is_said(code: str) -> None:
    with catalogue.using(code):
        assert quoted("The file holds none.") == SHOWN[code][0]
        assert quoted("") == ""
        assert quoted("Words of a file, 2 of them.") == "Words of a file, 2 of them."
        assert quoted("The file holds none. And more") == "The file holds none. And more"
        several = quoted("2 tables: the standard's own, as libjpeg scales them for quality 90.")
        assert "90" in several
        assert "table" not in several.replace("tableaux", "").replace("tables", "") or code == "fr"
        assert "libjpeg" in several
        assert "standard's" not in several


def test_values_are_taken_out_and_put_back() -> None:
    known = {"{0} is gone.": "{0} n’est plus là.", "{1}, {0}!": "x", "a dog": "un chien"}
    book = Book(lambda text: known.get(text, ""), lambda *_: "", lambda: Templates(known))
    assert say("a dog is gone.", book) == "un chien n’est plus là."
    assert say(" {0} is gone. ", book) == " {0} n’est plus là. "
    assert say("a cat", book) == "a cat"


def test_forms_of_numbers() -> None:
    assert [form("fr", n) for n in (0, 1, 2, 100)] == [0, 0, 1, 1]
    wanted = {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3, 111: 4}
    assert {n: form("ar", n) for n in wanted} == wanted


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("On average a channel changes by 2.14 of 255 levels.", "2,14 niveaux"),
        ("The bit is set in 50.1 % of the pixels.", "50,1 %"),
        ("100 % of the blocks have enough structure to be compared.", "100 % des blocs"),
        ("at most 3% of authentic photographs; validation split", "3 % des photographies"),
        ("× 21.2, so that 1 % is white", "× 21,2, de sorte que 1 %"),
        ("APP0, 14 bytes, which begin with JFIF", "APP0, 14 octets, commençant par JFIF"),
        ("Marker at byte 60,140", "60140"),
        ("Status set to “concern”", "« réserve »"),
        ("a.npy is not the file whose digest is printed in the report.", "a.npy n’est pas le"),
    ],
)
def test_measured_figures_are_written_as_the_language_writes_them(
    english: str, french: str
) -> None:
    with catalogue.using("fr"):
        assert french in quoted(english)
    assert quoted(english) == english


def test_versions_keep_their_points() -> None:
    known = {"Read by {0}.": "Lu par {0}."}
    book = Book(lambda text: known.get(text, ""), lambda *_: "", lambda: Templates(known))
    with catalogue.using("fr"):
        assert say("Read by 13.0.", book) == "Lu par 13.0."
