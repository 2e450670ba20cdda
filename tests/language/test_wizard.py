"""What the engine of the training wizard says, in the language of the window."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from forensics_gui.language import said
from forensics_gui.language.listing import SAID
from forensics_gui.text import END, LEFT_TO_RIGHT, laid
from forensics_gui.wizard.words import shown
from resources.translations.collect import ROOT, sentences, told
from tests.language.conftest import Speak
from tests.wizard_pages import scripted
from training.datasets import CheckReport, Counts, Options
from training.datasets.judge import _WORDS, _amounts, _only, _splits, problems
from training.evaluation import compare as comparison
from training.metrics import Interval
from training.wizard import check, forgetting, planning, regression
from training.wizard.types import Advanced, Timing, Trial

LANGUAGES = ("fr", "ar")
#: rooms whose findings, plans and verdicts the wizard shows
SPEAKING = (
    *sorted((ROOT / "training" / "wizard").glob("*.py")),
    *(
        ROOT / "training" / "datasets" / f"{name}.py"
        for name in ("build", "collect", "examine", "folders", "judge", "pairs")
    ),
    ROOT / "training" / "evaluation" / "compare.py",
)
_ENGLISH = re.compile(
    r"\b(the|The|of|are|is|has|have|with|and|held|only|left|than|this|not|each|about|other)\b"
)


def _left(text: str) -> list[str]:
    """English words in a sentence that was said in another language."""
    return _ENGLISH.findall(said(text))


@pytest.mark.parametrize("file", SPEAKING, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_sentence_of_the_engine_is_listed(file: Path):
    found = {
        text
        for node in told(ast.parse(file.read_text(encoding="utf-8")))
        for text in sentences(node)
        if re.search(r"[a-z]{3}.* .*[.:?]$", text) and "\n" not in text
    }
    # said by a terminal before there is a window
    found -= {"{0} holds no training."}
    assert sorted(found - set(SAID)) == []


def test_the_rooms_do_speak():
    texts = [
        text
        for file in SPEAKING
        for node in told(ast.parse(file.read_text(encoding="utf-8")))
        for text in sentences(node)
        if text.endswith(".") and " " in text
    ]
    assert len(texts) > 150


@pytest.mark.parametrize("language", LANGUAGES)
def test_findings_are_said(speak: Speak, language: str):
    speak(language)
    texts = []
    for edited in (True, False):
        texts += [_only(1, edited=edited), _only(14, edited=edited)]
    for code in _WORDS:
        for count in (1, 2, 4):
            rows = [(f"IMG_{n}.jpg", [(code, "")]) for n in range(count)]
            (finding,) = problems(rows)
            texts += [finding.sentence, finding.action]
    details = {
        "mask_size": "it is 40x30 against 30x40, turned by 90 degrees",
        "unreadable": "The file x.jpg is damaged or cut off.",
    }
    for code, words in details.items():
        (finding,) = problems([("IMG_1.jpg", [(code, words)]), ("IMG_2.jpg", [(code, words)])])
        texts.append(finding.sentence)
    options = Options()
    for counts in _all_counts():
        for one in (*_amounts(counts, options), *_splits(counts, options)):
            texts += [one.sentence, one.action]
        texts.append(check.refusal(CheckReport(counts, (), None, None)))
    texts += check._TEXTS.values()
    texts += [text.format("IMG_0.jpg") for text in check._TEXTS_OF.values()]
    assert set(check._TEXTS_OF) == set(check._TEXTS) - {"leave_out", "take_in", "add_images"}
    texts = [text for text in texts if text]
    assert len(texts) > 80
    assert [(text, said(text)) for text in texts if said(text) == text or _left(text)] == []
    assert all("IMG_0.jpg" in said(text) for text in texts if "IMG_0.jpg" in text)


def _all_counts() -> list[Counts]:
    def counts(
        train: tuple[int, int], validation: tuple[int, int], test: tuple[int, int]
    ) -> Counts:
        splits = {"train": train, "validation": validation, "test": test}
        authentic, manipulated = (sum(pair[n] for pair in splits.values()) for n in (0, 1))
        return Counts(authentic + manipulated, manipulated, splits)

    full = (40, 40)
    return [
        counts((0, 0), (0, 0), (0, 0)), counts((40, 0), (9, 0), (9, 0)),
        counts((0, 40), (0, 9), (0, 9)), counts((400, 9), full, full), counts((9, 400), full, full),
        counts((7, 40), full, full), counts((40, 1), full, full), counts(full, (0, 9), full),
        counts(full, (9, 1), full), counts(full, (0, 0), full), counts(full, full, (1, 9)),
        counts(full, full, (9, 0)), counts(full, full, (0, 0)), counts((0, 40), full, full),
        counts((40, 0), full, full), counts((0, 0), full, full), counts(full, (9, 0), full),
        counts(full, full, (0, 9)),
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_plans_are_said(speak: Speak, language: str):
    speak(language)
    counts = Counts(400, 200, {"train": (140, 140), "validation": (20, 20), "test": (40, 40)})
    texts = [planning._title(seconds) for seconds in (40, 700, 3000, 3900, 5400, 7200, 9000, 30000)]
    no_room = "There is not enough memory for samples of 256 pixels."
    for problem, step in (("", 1.0), ("", 900.0), (no_room, 1.0)):
        timing = Timing("small", 256, 8, step, 20.0, 31, problem=problem)
        trial = Trial("cpu", "Intel", 4, "float32", (timing,), 0.9, 80.0, "ab")
        for start in ("fine-tune", "scratch"):
            for one in planning.choices(trial, counts, Advanced(start=start)):
                texts += [one.title, one.sentence, one.problem]
    texts = [text for text in texts if text]
    assert any("samples of 256 pixels" in text for text in texts)
    assert [(text, said(text)) for text in texts if said(text) == text or _left(text)] == []


@pytest.mark.parametrize(
    ("language", "steps", "words"),
    [
        ("en", 1, ("1 step of 1 sample of 256 pixels", "1 held-out image.")),
        ("en", 24, ("24 steps of 8 samples of 256 pixels", "24 held-out images.")),
        ("fr", 1, ("1 pas de 1 échantillon de 256 pixels", "1 image réservée.")),
        ("fr", 24, ("24 pas de 8 échantillons de 256 pixels", "24 images réservées.")),
        ("ar", 1, ("خطوة واحدة، في كل منها عينة واحدة", "صورة محجوزة واحدة.")),
        ("ar", 2, ("خطوتان، في كل منها عينتان", "صورتين محجوزتين.")),
        ("ar", 8, ("8 خطوات، في كل منها 8 عينات", "8 صور محجوزة.")),
        ("ar", 24, ("24 خطوة، في كل منها 8 عينات", "24 صورة محجوزة.")),
    ],
)
def test_a_plan_counts_as_its_language_does(
    speak: Speak, language: str, steps: int, words: tuple[str, str]
):
    speak(language)
    counts = Counts(400, 200, {"train": (140, 140), "validation": (20, 20), "test": (steps, 0)})
    timing = Timing("small", 256, min(steps, 8), 1.0, 20.0, 31)
    trial = Trial("cpu", "Intel", 4, "float32", (timing,), 0.9, 80.0, "ab")
    *_, own = planning.choices(trial, counts, Advanced(steps=steps))
    assert own.steps == steps
    for part in words:
        assert part in shown(own.sentence)


@pytest.mark.parametrize("difference", [(0.1, 0.05, 0.2), (-0.1, -0.2, -0.05), (0.1, -0.1, 0.2)])
def test_a_verdict_keeps_the_number_of_images_away_from_the_interval(
    speak: Speak, difference: tuple[float, float, float]
):
    speak("ar")
    interval = Interval(*difference, 32)
    sentence = comparison._sentence(comparison._verdict(interval, 20), interval, 20)
    # what reads from left to right, run by run
    runs = re.findall(f"{LEFT_TO_RIGHT}(.*?){END}", laid(shown(sentence)))
    assert "32" in runs
    assert any(run.endswith("]") for run in runs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_verdicts_and_forgetting_are_said(speak: Speak, tmp_path: Path, language: str):
    speak(language)
    up, down = Interval(0.1, 0.05, 0.2, 32), Interval(-0.1, -0.2, -0.05, 32)
    zero = Interval(0.0, 0.0, 0.0, 32)
    verdict = comparison.Verdict
    texts = [
        comparison._sentence(verdict.BETTER, up, 20),
        comparison._sentence(verdict.WORSE, down, 20),
        comparison._sentence(verdict.UNDECIDED, Interval(0.1, -0.1, 0.2, 32), 20),
        comparison._sentence(verdict.UNDECIDED, up, 3),
        comparison._sentence(verdict.UNDECIDED, zero, 20),
        comparison._sentence(verdict.UNDECIDED, Interval(0.0, -0.001, 0.001, 32), 20),
        *comparison._notes(down, up, 16, 16),
        *comparison._notes(zero, zero, 0, 0),
    ]
    for difference in (up, zero, Interval(0.1, -0.1, 0.2, 32), down):
        found = forgetting.told(regression.judge(_comparison(difference), [], ("a", "b", "c")))
        texts += [found.sentence, *found.details, *(figure.title for figure in found.figures)]
    for words in ("better", "undecided", "worse"):
        result = scripted.result(tmp_path, words, forgot=words == "worse")
        texts += [result.headline, *result.sentences, result.warning, result.regression.sentence]
        texts += [figure.title for figure in result.figures]
    texts = [text for text in texts if text]
    assert [(text, said(text)) for text in texts if said(text) == text or _left(text)] == []
    warning = shown(f"{scripted.WORSE} {scripted.FORGOT}")
    assert warning == f"{shown(scripted.WORSE)} {shown(scripted.FORGOT)}"


def _comparison(difference: Interval) -> comparison.Comparison:
    some = Interval(0.5, 0.4, 0.6, 20)
    return comparison.Comparison(
        comparison.Verdict.UNDECIDED, "", tuple(comparison._notes(difference, some, 20, 20)),
        difference, some, some, difference, some, some, Interval(0.0, 0.0, 0.0, 20), 40, 20,
    )  # fmt: skip
