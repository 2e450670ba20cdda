"""Text that comes from files, made safe to show in a window."""

from __future__ import annotations

from html import escape

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


def tooltip(*lines: str) -> str:
    """Lines of plain text as a tooltip.

    Qt guesses whether a tooltip is HTML, and a file may be named ``<img src=...>``: so every
    line is escaped and the whole is HTML by intention. Empty lines are left out.
    """
    shown = [escape(visible(line)) for line in lines if line]
    return "<div>" + "<br>".join(shown) + "</div>" if shown else ""
