"""Between code without Qt and the window: English sentences, said in the window's language.

Such code (evidence, report, model, training) knows no language: it says in English what
happened, and so do logs and *Copy details*. :mod:`forensics_gui.language.listing` lists every
sentence it can say, with ``{0}``, ``{1}`` where a value stands. A sentence that arrives is
matched with that list, its values are taken out, and the translation is filled with them. What
no entry fits, such as the words of the operating system, is shown as it arrived.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from forensics_gui.report import catalogue

_PLACE = re.compile(r"\{(\d)\}")
_COUNT = re.compile(r"([\d,.\u202f]+) (\S.*)", re.DOTALL)
_DEPTH = 4


def said(text: str) -> str:
    """``text``, which code without Qt said, in the language of the window."""
    return _said(text, catalogue.current().code, 0)


@lru_cache(maxsize=4096)
def _said(text: str, language: str, depth: int) -> str:
    core = text.strip()
    if language == "en" or not core or depth > _DEPTH:
        return text
    found = _whole(core) or _counted(core) or _filled(core, language, depth)
    return text.replace(core, found, 1) if found else text


def _whole(text: str) -> str:
    """A sentence without values: of the window's catalogue, or of the report's."""
    made = QCoreApplication.translate("evidence", text)
    return made if made != text else catalogue.entries(catalogue.current().code).get(text, "")


def _counted(text: str) -> str:
    """``3 originals``: the number chooses the form."""
    end = "." if text.endswith(".") else ""
    match = _COUNT.fullmatch(text.removesuffix("."))
    if match is None:
        return ""
    from forensics_gui.language.listing import COUNTED

    figures, noun = match.groups()
    digits = re.sub(r"\D", "", figures)
    key = COUNTED.get(noun)
    if key is None or not digits:
        return ""
    return QCoreApplication.translate("counted", key, "", int(digits)) + end


def _filled(text: str, language: str, depth: int) -> str:
    """A sentence with values; of several that fit, the one with most words of its own."""
    for template, pattern in _patterns(text):
        match = pattern.fullmatch(text)
        if match is None:
            continue
        made = QCoreApplication.translate("evidence", template)
        if made == template:
            continue
        values = [_said(value, language, depth + 1) for value in match.groups()]
        return _with_values(made, values)
    return ""


def _with_values(sentence: str, values: list[str]) -> str:
    return _PLACE.sub(lambda place: values[int(place.group(1))], sentence)


def _patterns(text: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    for first, template, pattern in _compiled():
        if text.startswith(first):
            yield template, pattern


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Words before the first value, template and pattern; those with most words first."""
    # long, and an English window never asks for it
    from forensics_gui.language.listing import SAID

    made = []
    for template in SAID:
        parts = _PLACE.split(template)
        if len(parts) == 1:
            continue
        words = parts[::2]
        pattern = "(.*?)".join(re.escape(part) for part in words)
        made.append((words[0], template, re.compile(pattern, re.DOTALL)))
    return tuple(sorted(made, key=lambda one: -len(_PLACE.sub("", one[1]))))
