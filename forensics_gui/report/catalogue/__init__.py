"""The report's own catalogue: its sentences in the languages a report can be written in.

English stands in the code and is the key, so that a sentence without a translation is printed in
English and never lost. What files, people and other parts of the program said is quoted as it
stands. A catalogue is ``LANGUAGE.json``: one object, English to translation; ``{names}`` in
braces must be the same on both sides (a test holds them to it).
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True)
class Language:
    """``code`` is BCP 47; ``name`` as its speakers write it; ``region`` for the typesetter."""

    code: str
    name: str
    region: str
    right_to_left: bool = False


LANGUAGES = {
    "en": Language("en", "English", "GB"),
    "fr": Language("fr", "Français", "FR"),
    "ar": Language("ar", "العربية", "EG", right_to_left=True),
}
_current: ContextVar[str] = ContextVar("language of the report", default="en")


@contextlib.contextmanager
def using(code: str) -> Iterator[Language]:
    """Write in ``code`` within the block. Raises ``ValueError`` for an unknown language."""
    if code not in LANGUAGES:
        raise ValueError(f"no report language {code!r}; there are {', '.join(LANGUAGES)}")
    token = _current.set(code)
    try:
        yield LANGUAGES[code]
    finally:
        _current.reset(token)


def speak(code: str) -> None:
    """Write in ``code`` from now on in this thread: the window does, with its own language.

    Other threads go on in English, so that no record holds a translation. Raises ``ValueError``
    for an unknown language.
    """
    if code not in LANGUAGES:
        raise ValueError(f"no report language {code!r}; there are {', '.join(LANGUAGES)}")
    _current.set(code)


def current() -> Language:
    """The language of the moment."""
    return LANGUAGES[_current.get()]


@lru_cache(maxsize=4)
def entries(code: str) -> dict[str, str]:
    """The catalogue of a language; empty for English."""
    if code == "en":
        return {}
    path = Path(__file__).with_name(f"{code}.json")
    found = json.loads(path.read_text(encoding="utf-8"))
    return {str(key): str(value) for key, value in found.items()}


def translate(text: str) -> str:
    """``text`` in the language of the moment; imported as ``_``."""
    return entries(_current.get()).get(text) or text
