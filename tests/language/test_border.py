"""What code without Qt says, in the language of the window."""

from __future__ import annotations

import ast
import re

import pytest

import resources
from forensics_gui.evidence.credentials import CredentialState
from forensics_gui.evidence.errors import DecodeError, IntakeError
from forensics_gui.evidence.views import VIEWS
from forensics_gui.language import said
from forensics_gui.language.listing import COUNTED, SAID
from forensics_gui.models import words
from forensics_gui.report import catalogue, wording
from forensics_gui.report.catalogue.sentences import quoted
from forensics_gui.report.text import grouped
from forensics_gui.report.verification import VERDICTS
from forensics_gui.settings import SETTINGS
from model.card import ModelCard
from resources.translations.collect import CARD_ROOTS, CARDS, QUOTED_ROOTS, ROOT, collect, sentences
from tests.language.conftest import Speak
from tests.language.test_catalogues import catalogue as written

LANGUAGES = ("fr", "ar")
_PLACE = re.compile(r"\{(\d)\}")


def test_every_sentence_of_every_error_is_listed():
    raised = collect().errors
    assert len(raised) > 300
    assert [text for text in raised if text not in SAID] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_with_its_values(speak: Speak, language: str):
    speak(language)
    english = {entry.source for entry in written(language) if entry.forms == (entry.source,)}
    for template in SAID:
        values = [f"VALUE-{number}.jpg" for number in range(len(_PLACE.findall(template)))]
        sentence = _PLACE.sub(lambda place, values=values: values[int(place[1])], template)
        shown = said(sentence)
        assert shown != sentence or template in english, template
        assert all(value in shown for value in values), (sentence, shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_outcomes_states_views_and_settings_are_translated(speak: Speak, language: str):
    speak(language)
    texts = [
        *wording.OUTCOMES.values(),
        *wording.CHECK_STATES.values(),
        *(state.value for state in CredentialState),
        *VERDICTS.values(),
        *(text for view in VIEWS for text in (view.name, view.what, view.look_for, view.ignore)),
        *(setting.label for setting in SETTINGS),
        *(setting.help for setting in SETTINGS if setting.help),
        *(setting.group for setting in SETTINGS),
    ]
    same = {"Absent", "Organisation"}
    assert [text for text in texts if said(text) == text and text not in same] == []


def test_english_is_left_as_it_is(speak: Speak):
    speak("en")
    assert said("There is no such file.") == "There is no such file."


def test_counts_choose_their_form(speak: Speak):
    speak("ar")
    assert said("1 original") == "أصل واحد"
    assert said("2 originals") == "أصلان"
    assert said("3 originals") == "3 أصول"
    assert said("11 marked regions.").startswith("11")
    speak("fr")
    assert said("1 marked region.") == "1 région marquée."
    assert said("1,204 originals") == "1204 originaux"
    assert {"original", "originals"} <= set(COUNTED)


def test_values_inside_values_are_said_too(speak: Speak):
    speak("fr")
    lost = "3 originals of the case are not at their place: a.jpg, b.jpg, c.jpg and 2 more."
    assert said(lost) == (
        "3 originaux du dossier ne sont pas à leur place : a.jpg, b.jpg, c.jpg et 2 autres."
    )


def test_what_is_not_known_stays(speak: Speak):
    speak("fr")
    assert said("Keine Berechtigung.") == "Keine Berechtigung."
    refused = said("The file cannot be read: Keine Berechtigung.")
    assert refused == "Le fichier ne peut pas être lu : Keine Berechtigung."


def test_errors_stay_english_until_they_are_shown(speak: Speak):
    speak("ar")
    error = IntakeError("There is no such file.", "It may have been moved or deleted.")
    assert error.as_dict()["sentence"] == "There is no such file."
    assert said(DecodeError("The file is encrypted.").sentence) == "الملف مشفَّر."


def test_the_window_and_the_report_write_numbers_alike(speak: Speak):
    from forensics_gui.language import translate

    for code in ("en", "fr", "ar"):
        speak(code)
        assert catalogue.current().code == code
        shown = translate("browser.toolbar", "%Ln image(s)", "", 12345)
        assert shown.startswith(grouped(12345)), code


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_quotes_in_the_words_of_the_window(speak: Speak, language: str):
    speak(language)
    told = collect(QUOTED_ROOTS).said
    assert len(told) > 400
    for template in sorted(told):
        sentence = _PLACE.sub(lambda place: f"VALUE-{place[1]}.jpg", template)
        assert quoted(sentence) == said(sentence), template
    for noun in COUNTED:
        for number in (*range(13), 99, 100, 101, 102, 103, 111, 1204):
            text = f"{grouped(number)} {noun}"
            assert quoted(text) in (said(text), text), text
    assert quoted("1,204 tables") == said("1,204 tables") != "1,204 tables"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_models_dialog_reads_the_shipped_card_in_the_language(speak: Speak, language: str):
    card = ModelCard.read(resources.path("checkpoints", "palimpsest.json"))
    speak(language)
    rows = [f"{name}: {value}" for name, value in (*words.answers(card), *words.measured(card))]
    assert len(rows) > 10
    left = re.compile(r"\b(of|at|most|pools|pictures|all|splicing|image-level)\b")
    assert [row for row in rows if left.search(row)] == []


def test_words_of_model_cards_are_listed_as_they_are_written():
    written = set()
    for file in CARD_ROOTS:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        written.update(text for node in ast.walk(tree) for text in sentences(node))
    assert [one for one in CARDS if one.removeprefix("{0}") not in written] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_card_is_read_in_the_language(speak: Speak, language: str):
    card = ModelCard.read(resources.path("checkpoints", "palimpsest.json"))
    assert card.false_alarms is not None
    speak(language)
    for origin in (
        card.threshold_origin,
        card.mask_calibration.origin,
        card.score_calibration.origin,
        card.false_alarms.set,
    ):
        shown = said(origin)
        assert shown != origin
        assert quoted(origin) == shown
        left = {"validation", "photographs", "manipulated", "pools", "pictures", "split"}
        assert left.isdisjoint(re.findall("[a-z]+", shown)) or language == "fr"
