"""What the engine says, made safe to show and said in the window's language."""

from __future__ import annotations

import re

from forensics_gui.language import said
from forensics_gui.report import catalogue
from forensics_gui.report.text import number
from forensics_gui.text import visible

#: a number of its own: no part of a name such as IMG_1.2.jpg
_DECIMAL = re.compile(r"(?<![\w.])-?\d+\.\d+(?![\w.])")


def shown(text: str) -> str:
    """A sentence of the engine, on one line, its numbers written as those of the window."""
    if not text:
        return ""
    made = said(text)
    if catalogue.current().code != "en":
        made = _DECIMAL.sub(_as_here, made)
    return visible(made)


def _as_here(found: re.Match[str]) -> str:
    point = number(0.5).strip("05")
    return found[0].replace(".", point).replace("-", "\N{MINUS SIGN}")
