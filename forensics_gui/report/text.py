"""Text from files and people, made safe to print; numbers with their units.

What a file says is shown as it stands. Characters that cannot be seen or that reorder the
line (Unicode Bidirectional Algorithm, UAX #9) are replaced by their code point, ``⟨U+202E⟩``.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache

from forensics_gui.report import catalogue, fonts
from forensics_gui.report.catalogue import translate as _

OPEN, CLOSE = "⟨", "⟩"
#: categories without a mark on the page, or without an agreed one
_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"})
_BREAK_AFTER = 16
#: up to the marks that end a part of a name; the stroke that begins a path stays with it
_MARKED = re.compile(r"(?:^/)?[^-./_]*[-./_]+|[^-./_]+")
_CODE_NAME = re.compile(r"[A-Za-z]+[-./_]*")
_SIGNS = "–—…‘’“”•"
#: where a long word may break; never printed
BREAK = "\u200b"


def escaped(character: str) -> str:
    """``⟨U+202E⟩``; a byte of a name that is not valid UTF-8 becomes ``⟨0xFF⟩``."""
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        return f"{OPEN}0x{code - 0xDC00:02X}{CLOSE}"
    return f"{OPEN}U+{code:04X}{CLOSE}"


def visible(text: str) -> str:
    """``text`` on one line, with nothing in it that cannot be seen.

    Control, bidi, zero-width, private and unassigned characters, line ends, unusual spaces,
    and spaces that would be lost (first, last, repeated) become code points. The brackets
    used for that are escaped too, so that a name cannot imitate an escape.
    """
    last = len(text) - 1
    out: list[str] = []
    for index, character in enumerate(text):
        if character == " ":
            hidden = index in (0, last) or text[index - 1] == " "
        else:
            hidden = character in (OPEN, CLOSE) or unicodedata.category(character) in _HIDDEN
        out.append(escaped(character) if hidden else character)
    return "".join(_run(part, len(list(group))) for part, group in itertools.groupby(out))


def _run(part: str, count: int) -> str:
    # padding and zero bytes come by the hundred; ⟨U+0000 × 100⟩ says as much
    if count > 1 and len(part) > 1:
        return f"{part[:-1]} × {count}{CLOSE}"
    return part * count


def paragraphs(text: str) -> tuple[str, ...]:
    """What a person typed, one entry a line that is not empty, each made :func:`visible`."""
    return tuple(visible(line.strip()) for line in text.splitlines() if line.strip())


def drawable(text: str, *, narrow: bool = False) -> str:
    """``text`` with every cluster that the bundled fonts cannot draw written as code points.

    A cluster (a base and its combining marks) needs one font that has all of it, because a
    mark is placed by the font of its base. :data:`BREAK` and line ends are kept.
    ``narrow`` keeps only Latin letters and typographic signs: the last resort, should the
    typesetter refuse a text that the fonts' tables promise.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        cluster if _has_glyphs(cluster, narrow) else "".join(map(escaped, cluster))
        for cluster in _clusters(text)
    )


def _clusters(text: str) -> list[str]:
    found: list[str] = []
    for character in text:
        if found and unicodedata.category(character) in {"Mn", "Mc", "Me"}:
            found[-1] += character
        else:
            found.append(character)
    return found


def _has_glyphs(cluster: str, narrow: bool) -> bool:
    if cluster in (BREAK, "\n"):
        return True
    if narrow and not (
        len(cluster) == 1 and (ord(cluster) < 0x250 or cluster in _SIGNS + OPEN + CLOSE)
    ):
        return False
    return _in_fonts(cluster)


@lru_cache(maxsize=4096)
def _in_fonts(cluster: str) -> bool:
    if cluster != " " and any(unicodedata.category(part) in _HIDDEN for part in cluster):
        return False
    codes = {ord(character) for character in cluster}
    return any(codes <= known for known in fonts.coverage())


def breakable(text: str) -> str:
    """``text`` with :data:`BREAK` inside words too long for a line (names, quoted metadata):
    after hyphens, dots, strokes and underscores, before the capitals inside a code name, and
    within what is still too long between them."""
    return re.sub(r"[^ \n]+", lambda word: _break_word(word.group()), text)


def _break_word(word: str) -> str:
    if len(word) <= _BREAK_AFTER:
        return word
    return BREAK.join(
        _break_piece(part) for piece in _MARKED.findall(word) for part in _code_words(piece)
    )


def _code_words(piece: str) -> list[str]:
    """``signingCredential.`` is two words."""
    if len(piece) <= _BREAK_AFTER or not _CODE_NAME.fullmatch(piece):
        return [piece]
    return re.split(r"(?<=[a-z])(?=[A-Z])", piece)


def _break_piece(word: str) -> str:
    if len(word) <= _BREAK_AFTER:
        return word
    parts: list[str] = []
    part = ""
    for cluster in _clusters(word):
        # an escape stays in one piece
        if len(part) >= _BREAK_AFTER // 2 and part.count(OPEN) == part.count(CLOSE):
            parts.append(part)
            part = ""
        part += cluster
    return BREAK.join([*parts, part])


def short_name(name: str, limit: int) -> str:
    """The name of a file, :func:`visible` and :func:`shortened` as it will be printed: a symbol
    that no font has takes nine letters there."""
    return shortened(drawable(visible(name)), limit)


def shortened(text: str, limit: int = 48) -> str:
    """:func:`visible` text cut in the middle to about ``limit`` characters: the extension
    stays, and an escape is kept or left out as a whole."""
    if len(text) <= limit:
        return text
    pieces = re.findall(f"{OPEN}[^{CLOSE}]*{CLOSE}|.", text, re.DOTALL)
    end = _taken(reversed(pieces), limit // 3)
    start = _taken(iter(pieces), limit - limit // 3 - 1)
    return f"{''.join(start)}…{''.join(reversed(end))}"


def _taken(pieces: Iterator[str], limit: int) -> list[str]:
    taken: list[str] = []
    length = 0
    for piece in pieces:
        length += len(piece)
        if length > limit:
            break
        taken.append(piece)
    return taken


def number(value: float, digits: int = 2) -> str:
    """``0.87``; ``"not a number"`` for NaN and infinity, which are never hidden."""
    if value != value or value in (float("inf"), float("-inf")):
        return _("not a number")
    return _in_language(f"{value:,.{digits}f}")


def grouped(count: int) -> str:
    """``3,482,112``, as the language of the report writes it."""
    return _in_language(f"{count:,}")


def _in_language(figures: str) -> str:
    if catalogue.current().code != "fr":
        return figures
    # a comma is the decimal sign there, and the space between thousands could break a line
    return figures.replace(",", "").replace(".", ",")


def percent(fraction: float, digits: int = 1) -> str:
    """``2.3 %`` from 0.023; a share too small for the digits is ``< 0.1 %``, never ``0.0 %``."""
    least = 10.0**-digits
    if 0.0 < fraction * 100.0 < least:
        return f"< {_in_language(f'{least:.{digits}f}')} %"
    return f"{number(fraction * 100.0, digits)} %"


def size(count: int) -> str:
    """``3,482,112 bytes (3.5 MB)``, decimal prefixes (IEC 80000-13)."""
    exact = plural(count, "byte")
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if count >= factor:
            return f"{exact} ({number(count / factor, 1)} {_(unit)})"
    return exact


def plural(count: int, noun: str, several: str = "") -> str:
    """``1 region``, ``3 regions``."""
    form = noun if count == 1 else several or f"{noun}s"
    # the catalogue knows the whole phrase, because languages do not agree on numbers of nouns
    return _(f"{{count}} {form}").format(count=grouped(count))


def moment(utc: str) -> str:
    """``2026-03-01 12:00:00 UTC`` from ISO 8601 in UTC; anything else as it stands."""
    try:
        return f"{datetime.fromisoformat(utc).astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
    except ValueError:
        return visible(utc)
