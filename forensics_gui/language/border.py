"""Between code without Qt and the window: English sentences, said in the window's language.

Such code (evidence, report, model, training) knows no language: it says in English what
happened, and so do logs and *Copy details*. :mod:`forensics_gui.language.listing` lists every
sentence it can say, with ``{0}``, ``{1}`` where a value stands; how a sentence is matched with
that list stands in :mod:`forensics_gui.report.catalogue.sentences`. What no entry fits, such as
the words of the operating system, is shown as it arrived.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from forensics_gui.report import catalogue
from forensics_gui.report.catalogue.sentences import Book, Templates, say


def said(text: str) -> str:
    """``text``, which code without Qt said, in the language of the window."""
    return _said(text, catalogue.current().code)


@lru_cache(maxsize=4096)
def _said(text: str, language: str) -> str:
    return text if language == "en" else say(text, _BOOK)


def _whole(text: str) -> str:
    """A sentence or template: of the window's catalogue, or of the report's."""
    made = QCoreApplication.translate("evidence", text)
    return made if made != text else catalogue.entries(catalogue.current().code).get(text, "")


def _counted(noun: str, number: int) -> str:
    from forensics_gui.language.listing import COUNTED

    key = COUNTED.get(noun)
    return QCoreApplication.translate("counted", key, "", number) if key is not None else ""


@lru_cache(maxsize=1)
def _templates() -> Templates:
    # long, and an English window never asks for it
    from forensics_gui.language.listing import SAID

    return Templates(SAID)


_BOOK = Book(_whole, _counted, _templates)
