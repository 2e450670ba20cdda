"""Text that comes from files, made safe to show in a window."""

from __future__ import annotations

import re
from html import escape

from forensics_gui.report import catalogue
from forensics_gui.report import text as report_text


def visible(text: str) -> str:
    """``text`` on one line, with nothing in it that cannot be seen.

    Control, bidi, zero-width, private and unassigned characters, undecodable bytes, unusual
    and lost spaces appear as their code point, ``⟨U+202E⟩``: the same form as in the report,
    so that a name reads alike on the screen and on paper.
    """
    if text.isascii() and text.isprintable() and "  " not in text and text == text.strip():
        return text
    return report_text.visible(text)


def visible_once(text: str) -> str:
    """:func:`visible`, unless that was done already: a second time would escape the escapes."""
    bare = text.replace(report_text.OPEN, "").replace(report_text.CLOSE, "")
    return text if visible(bare) == bare else visible(text)


def tooltip(*lines: str, breaking: bool = False) -> str:
    """Lines of plain text as a tooltip.

    Qt guesses whether a tooltip is HTML, and a file may be named ``<img src=...>``: so every
    line is escaped and the whole is HTML by intention. Empty lines are left out. ``breaking``
    lets long words break, which would make the tip as wide as they are.
    """
    shown = [visible(line) for line in lines if line]
    shown = [escape(report_text.breakable(line) if breaking else line) for line in shown]
    return "<div>" + "<br>".join(shown) + "</div>" if shown else ""


def laid(text: str) -> str:
    """``text`` for a label: in a window from right to left, what reads from left to right in it
    (names, paths, numbers with their units) keeps its own order and stays where it belongs.

    Unicode Bidirectional Algorithm (UAX #9): such runs stand in isolates, after a mark that
    gives every line the window's direction. In other windows a line that begins with a name
    from right to left gets such a mark: the sentence about it must not turn round.
    """
    if not text:
        return text
    if not catalogue.current().right_to_left:
        if text.isascii() or not _ANY_ARABIC.search(text):
            return text
        return "\n".join(
            LEFT + line if _ANY_ARABIC.search(line) and _ANY_LATIN.search(line) else line
            for line in text.split("\n")
        )
    return "\n".join(RIGHT_TO_LEFT + _isolated(line) for line in text.split("\n"))


def unlaid(text: str) -> str:
    """``text`` without what :func:`laid` added, to be copied."""
    return text.translate(_MARKS)


def _isolated(line: str) -> str:
    if not _ANY_ARABIC.search(line) or _FILE.fullmatch(line):
        return f"{LEFT_TO_RIGHT}{line}{END}" if line else line
    return _RUN.sub(_isolated_run, line)


def _isolated_run(found: re.Match[str]) -> str:
    """With the brackets that close what was opened in it: 0.2 [0.1, 0.3]."""
    run, closing = found[1], found[2]
    taken = 0
    while taken < len(closing):
        opened = "[" if closing[taken] == "]" else "("
        if run.count(opened) <= (run + closing[:taken]).count(closing[taken]):
            break
        taken += 1
    return f"{LEFT_TO_RIGHT}{run}{closing[:taken]}{END}{closing[taken:]}"


# The marks inside the isolate: Qt turns numbers around a neutral sign, 160 × 120, without them.
RIGHT_TO_LEFT, LEFT_TO_RIGHT, END = "\u200f", "\u2066\u200e", "\u200e\u2069"
LEFT = "\u200e"
_MARKS = dict.fromkeys(map(ord, RIGHT_TO_LEFT + LEFT_TO_RIGHT + END))
_ARABIC = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_ANY_ARABIC = re.compile(f"[{_ARABIC}]")
_ANY_LATIN = re.compile("[A-Za-zÀ-ɏ]")
#: a path or the name of a file alone, whatever is in it
_FILE = re.compile(r"(?:/|~/|[A-Za-z]:\\|[A-Za-z0-9]).*\.[A-Za-z0-9]{1,5}|/.*|[A-Za-z]:\\.*")
#: from a letter, a digit or the beginning of a path or of an ending (.heic, _mask) to a letter, a
#: digit or a unit
_FIRST = r"(?:[/~#+<>≥≤±A-Za-z0-9À-ɏ⟨]|--?(?=[A-Za-z0-9])|−(?=[0-9])|(?<!\w)[._](?=[A-Za-z]))"
_RUN = re.compile(f"({_FIRST}[^{_ARABIC}\n،؛؟«»·]*[A-Za-z0-9À-ɏ%°/⟩])([\\])]*)")
