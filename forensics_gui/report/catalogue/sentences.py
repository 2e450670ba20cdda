"""Sentences that other rooms recorded, said in the language of a report or of the window.

Those rooms know no language: a record says in English what a check found, and findings.json and
logs keep it so. A sentence that is to be read is matched with the list of all that can be said,
where ``{0}``, ``{1}`` stand for values; the values are taken out and the translation is filled
with them. What nothing fits, such as words of a file, stays as it stands.

The report's lists are ``said_LANGUAGE.json``, made by resources/translations/update.py from the
window's catalogues: ``sentences``, and of each counted ``noun`` the forms by number.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from forensics_gui.report import catalogue

_PLACE = re.compile(r"\{(\d)\}")
_COUNT = re.compile(r"([\d,.\u202f]+) (\S.*)", re.DOTALL)
_END = re.compile(r"(?<=[.?!]) (?=\S)")
_BRACKETS = re.compile(r"([^()]+) \((.+)\)", re.DOTALL)
_DEPTH = 6
_NUMBER = "%Ln"
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_SHARE = re.compile(r"(\d[\d,]*(?:\.\d+)?) ?%")
_FIGURE = re.compile(r"(\d[\d,]*\.\d+)")
#: what stands in sentences whose figures were measured; a figure in any other may be a version
_MEASURED = (" levels", " of 255", "× {0}", "} % of ")


class Templates:
    """Sentences with values, those with most words of their own first."""

    def __init__(self, templates: Iterable[str]) -> None:
        made = []
        for template in templates:
            words = _PLACE.split(template)[::2]
            if len(words) > 1:
                pattern = "(.*?)".join(re.escape(part) for part in words)
                made.append((words[0], template, re.compile(pattern, re.DOTALL)))
        self._compiled = sorted(made, key=lambda one: -len(_PLACE.sub("", one[1])))

    def fitting(self, text: str) -> Iterator[tuple[str, Sequence[str]]]:
        """Templates that ``text`` may have been made from, with its values."""
        for first, template, pattern in self._compiled:
            if text.startswith(first):
                match = pattern.fullmatch(text)
                if match is not None:
                    yield template, match.groups()


@dataclass(frozen=True)
class Book:
    """Translations. ``whole`` gives that of a sentence or template, ``counted`` that of a noun
    with its number; both give ``""`` where there is none."""

    whole: Callable[[str], str]
    counted: Callable[[str, int], str]
    templates: Callable[[], Templates]


def say(text: str, book: Book, depth: int = 0) -> str:
    """``text`` as ``book`` translates it, values inside values included."""
    core = text.strip()
    if not core or depth > _DEPTH:
        return text
    found = (
        book.whole(core)
        or _counted(core, book)
        or _one_by_one(core, book, depth)
        or _filled(core, book, depth)
        or _clipped(core, book, depth)
    )
    return text.replace(core, found, 1) if found else text


def _counted(text: str, book: Book) -> str:
    """``3 originals``: the number chooses the form."""
    end = "." if text.endswith(".") else ""
    match = _COUNT.fullmatch(text.removesuffix("."))
    digits = re.sub(r"\D", "", match[1]) if match else ""
    made = book.counted(match[2], int(digits)) if match and digits else ""
    return made + end if made else ""


def _one_by_one(text: str, book: Book, depth: int) -> str:
    """Several sentences, one after another, when all of them are known."""
    parts = _END.split(text)
    if len(parts) == 1:
        return ""
    made = [say(part, book, depth + 1) for part in parts]
    same = any(one == part for one, part in zip(made, parts, strict=True))
    return "" if same else " ".join(made)


def _clipped(text: str, book: Book, depth: int) -> str:
    """A sentence whose end is not its own: a full stop, or more about it in brackets."""
    match = _BRACKETS.fullmatch(text)
    if match is not None:
        made = say(match[1], book, depth + 1)
        # in brackets a sentence has no full stop
        more = say(f"{match[2]}.", book, depth + 1).removesuffix(".")
        if more == match[2]:
            more = say(match[2], book, depth + 1)
        return "" if made == match[1] else f"{made} ({more})"
    bare = text.removesuffix(".")
    made = say(bare, book, depth + 1) if bare != text else bare
    return "" if made == bare else f"{made}."


def _filled(text: str, book: Book, depth: int) -> str:
    """A sentence with values; of several that fit, the one with most words of its own."""
    for template, found in book.templates().fitting(text):
        made = book.whole(template)
        if made:
            values = [_figure(value, template) or say(value, book, depth + 1) for value in found]
            return _with_values(made, values)
    return ""


def _figure(value: str, template: str) -> str:
    """``50.1%`` or ``2.14`` that was measured, as the language writes it; or ``""``."""
    from forensics_gui.report.text import grouped, number

    if _GROUPED.fullmatch(value):
        return grouped(int(value.replace(",", "")))
    match = _SHARE.fullmatch(value)
    if match is None and any(words in template for words in _MEASURED):
        match = _FIGURE.fullmatch(value)
    if match is None:
        return ""
    figures = match[1]
    digits = len(figures.partition(".")[2])
    return number(float(figures.replace(",", "")), digits) + (" %" if "%" in value else "")


def _with_values(sentence: str, values: Sequence[str]) -> str:
    return _PLACE.sub(lambda place: values[int(place[1])], sentence)


def quoted(text: str) -> str:
    """``text``, which another room recorded, in the language of the report."""
    return _quoted(text, catalogue.current().code)


@lru_cache(maxsize=4096)
def _quoted(text: str, language: str) -> str:
    return text if language == "en" else say(text, _book(language))


@lru_cache(maxsize=4)
def _book(language: str) -> Book:
    path = Path(__file__).with_name(f"said_{language}.json")
    kept = json.loads(path.read_text(encoding="utf-8"))
    sentences: dict[str, str] = kept["sentences"]
    nouns: dict[str, list[str]] = kept["counted"]
    templates = Templates(sentences)
    own = catalogue.entries(language)

    def counted(noun: str, number: int) -> str:
        from forensics_gui.report.text import grouped

        forms = nouns.get(noun)
        if not forms:
            return ""
        return forms[form(language, number)].replace(_NUMBER, grouped(number))

    return Book(lambda text: sentences.get(text) or own.get(text, ""), counted, lambda: templates)


def form(language: str, number: int) -> int:
    """Which of a noun's forms a number takes, as Qt Linguist orders them."""
    if language == "ar":
        if number <= 2:
            return number
        rest = number % 100
        return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5
    return 0 if number <= 1 else 1
