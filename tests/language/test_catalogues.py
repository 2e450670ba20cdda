"""The .ts files: complete, finished, of one form with the source, and compiled."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from resources.translations import update
from resources.translations.collect import collect

LANGUAGES = ("fr", "ar")
#: plural forms of Qt for a language
FORMS = {"en": 2, "fr": 2, "ar": 6}
_PLACE = re.compile(r"\{\w*\}")
_ARABIC = re.compile("[\u0600-\u06ff]")
_FILES = re.compile(r"\(\*[^)]*\)")


@dataclass(frozen=True)
class Entry:
    context: str
    source: str
    forms: tuple[str, ...]
    numerus: bool
    kind: str


def entries(file: Path) -> Iterator[Entry]:
    for context in ElementTree.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            made = message.find("translation")
            assert made is not None
            numerus = message.get("numerus") == "yes"
            forms = [form.text or "" for form in made] if numerus else [made.text or ""]
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms),
                numerus,
                made.get("type", ""),
            )


def catalogue(language: str) -> list[Entry]:
    return list(entries(update.HERE / f"palimpsest_{language}.ts"))


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What lupdate finds now, merged into copies of the catalogues."""
    folder = tmp_path_factory.mktemp("gathered")
    for file in update.HERE.glob("*.ts"):
        shutil.copy(file, folder)
    update.gather(folder)
    return folder


def test_the_listing_of_what_code_without_qt_says_is_up_to_date():
    fresh = update.listing_files(collect())
    assert update.listed() == fresh, "run resources/translations/update.py"


@pytest.mark.parametrize("language", FORMS)
def test_no_text_of_the_source_is_missing_and_none_is_left_over(gathered: Path, language: str):
    def keys(file: Path) -> set[tuple[str, str]]:
        return {(entry.context, entry.source) for entry in entries(file)}

    now = keys(gathered / f"palimpsest_{language}.ts")
    kept = keys(update.HERE / f"palimpsest_{language}.ts")
    assert now - kept == set(), "run resources/translations/update.py, then translate"
    assert kept - now == set(), "run resources/translations/update.py"


@pytest.mark.parametrize("language", FORMS)
def test_nothing_is_unfinished(language: str):
    open_ones = [
        (entry.context, entry.source)
        for entry in catalogue(language)
        if entry.kind or not all(form.strip(", ") or form.strip() for form in entry.forms)
    ]
    assert open_ones == []


@pytest.mark.parametrize("language", FORMS)
def test_values_and_plurals_are_those_of_the_source(language: str):
    wrong = [entry for entry in catalogue(language) if not _alike(entry, language)]
    assert wrong == []


def _alike(entry: Entry, language: str) -> bool:
    places = set(_PLACE.findall(entry.source))
    if any(set(_PLACE.findall(form)) != places for form in entry.forms):
        return False
    if entry.numerus:
        return len(entry.forms) == FORMS[language] and "%Ln" in entry.forms[-1]
    return "%n" not in entry.source and "%Ln" not in entry.source


@pytest.mark.parametrize("language", LANGUAGES)
def test_edges_files_and_access_keys_are_those_of_the_source(language: str):
    for entry in catalogue(language):
        for form in entry.forms:
            if entry.source[0] not in ",;":  # French puts a space there, Arabic its own comma
                assert form[:1].isspace() == entry.source[:1].isspace(), entry
            assert form[-1:].isspace() == entry.source[-1:].isspace(), entry
            assert _FILES.findall(form) == _FILES.findall(entry.source), entry
            assert form.count(";;") == entry.source.count(";;"), entry
            if entry.context in ("actions", "layout"):
                assert form.count("&") == entry.source.count("&"), entry


def test_arabic_is_arabic_where_english_is_words():
    kept = {"F.p12 or F.pfx", "sha256", "Return"}
    for entry in catalogue("ar"):
        words = re.findall(r"[a-z]{4,}", _PLACE.sub("", entry.source))
        if len(words) > 1 and entry.source not in kept:
            assert all(_ARABIC.search(form) for form in entry.forms), entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_access_keys_of_a_menu_differ(language: str):
    made = {entry.source: entry.forms[0] for entry in catalogue(language) if entry.context}
    bar = [made[title] for title in ("&File", "&Edit", "&View", "&Analyse", "&Help")]
    keys = [title[title.index("&") + 1].lower() for title in bar]
    assert len(set(keys)) == len(keys), keys


@pytest.mark.parametrize("language", FORMS)
def test_what_is_compiled_is_what_is_written(tmp_path: Path, language: str):
    name = f"palimpsest_{language}"
    shutil.copy(update.HERE / f"{name}.ts", tmp_path)
    update.compile_one(tmp_path / f"{name}.ts")
    fresh = (tmp_path / f"{name}.qm").read_bytes()
    assert fresh == (update.HERE / f"{name}.qm").read_bytes(), (
        "run resources/translations/update.py"
    )
