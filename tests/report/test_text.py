"""Hostile text is shown, never obeyed; numbers carry units."""

from __future__ import annotations

import pytest

from forensics_gui.report import text


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("plain name.jpg", "plain name.jpg"),
        ("a\u202egpj.exe", "a⟨U+202E⟩gpj.exe"),
        ("a\nb\tc\x1b[31m", "a⟨U+000A⟩b⟨U+0009⟩c⟨U+001B⟩[31m"),
        ("zero\u200bwidth\u00a0space", "zero⟨U+200B⟩width⟨U+00A0⟩space"),
        (" edge ", "⟨U+0020⟩edge⟨U+0020⟩"),
        ("two  gaps", "two ⟨U+0020⟩gaps"),
        ("NIKON\0\0\0\0", "NIKON⟨U+0000 × 4⟩"),
        ("byte\udcff", "byte⟨0xFF⟩"),
        ("⟨U+202E⟩", "⟨U+27E8⟩U+202E⟨U+27E9⟩"),
        ("عربية עברית 漢字 naïve", "عربية עברית 漢字 naïve"),
        ("", ""),
    ],
)
def test_visible(given: str, shown: str) -> None:
    assert text.visible(given) == shown


@pytest.mark.parametrize("given", ["العربية", "漢字かな한글", "Ελληνικά Русский", "क्षि ไทย"])
def test_common_scripts_are_drawn_as_they_stand(given: str) -> None:
    assert text.drawable(given) == given


def test_what_no_font_draws_becomes_code_points() -> None:
    assert text.drawable("ok 😀") == "ok ⟨U+1F600⟩"
    assert text.drawable("\ue000\ufffd") == "⟨U+E000⟩⟨U+FFFD⟩"


def test_a_mark_needs_the_font_of_its_base() -> None:
    assert text.drawable("e\u0301") == "e\u0301"
    assert text.drawable("漢\u0323") == "⟨U+6F22⟩⟨U+0323⟩"


def test_narrow_keeps_escapes_and_latin() -> None:
    assert text.drawable("é – ⟨U+202E⟩ 漢", narrow=True) == "é – ⟨U+202E⟩ ⟨U+6F22⟩"


def test_breakable_changes_nothing_that_is_read() -> None:
    name = "x" * 200 + " ⟨U+202E⟩" * 3 + "e\u0301" * 60
    broken = text.breakable(name)
    assert broken.replace(text.BREAK, "") == name
    assert max(map(len, broken.replace(" ", text.BREAK).split(text.BREAK))) <= 17
    assert f"⟨U+{text.BREAK}" not in broken


def test_a_long_word_breaks_after_its_hyphens() -> None:
    broken = text.breakable("EfficientNet-Lite0 a-short-word")
    assert broken == f"EfficientNet-{text.BREAK}Lite0 a-short-word"
    assert (
        text.breakable("-" * 5 + "x" * 17)
        == f"-----{text.BREAK}{'x' * 8}{text.BREAK}{'x' * 8}{text.BREAK}x"
    )


@pytest.mark.parametrize(
    "name",
    [
        "signing|Credential.|untrusted",
        "assertion.|hashedURI.|match",
        "/home/|someone/|pictures/|IMG_|2024.|jpeg",
        "holiday.|in.|the.|mountains.|jpeg",
        "short.name.jpeg",
        f"{'x' * 8}|{'x' * 8}|{'x' * 4}.|jpeg",
    ],
)
def test_a_long_name_breaks_where_its_parts_end(name: str) -> None:
    assert text.breakable(name.replace("|", "")) == name.replace("|", text.BREAK)


def test_shortened_keeps_the_extension_and_whole_escapes() -> None:
    cut = text.shortened("a" * 100 + ".jpeg", 30)
    assert len(cut) <= 30
    assert cut.endswith(".jpeg")
    assert "…" in cut
    escaped = text.shortened("⟨U+202E⟩" * 30, 30)
    assert escaped.replace("⟨U+202E⟩", "") == "…"


def test_a_short_name_is_short_as_it_is_printed() -> None:
    cut = text.short_name("\U0001f4f7" * 60 + ".png", 70)
    assert cut == text.drawable(cut)
    assert len(cut) <= 70
    assert cut.startswith("⟨U+1F4F7⟩")
    assert cut.endswith(".png")


def test_numbers_carry_units() -> None:
    assert text.size(3_482_112) == "3,482,112 bytes (3.5 MB)"
    assert text.size(1) == "1 byte"
    assert text.percent(0.0234) == "2.3 %"
    assert text.percent(0.0001) == "< 0.1 %"
    assert text.percent(0.0) == "0.0 %"
    assert text.number(float("nan")) == "not a number"
    assert text.plural(1, "region") == "1 region"
    assert text.plural(1200, "region") == "1,200 regions"
    assert text.moment("2026-03-01T12:29:59Z") == "2026-03-01 12:29:59 UTC"
    assert text.moment("no time\n") == "no time⟨U+000A⟩"
