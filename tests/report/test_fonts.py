"""The bundled fonts are all there, small, licensed, and their tables are read rightly."""

from __future__ import annotations

import pytest
import typst

from forensics_gui.report import fonts
from forensics_gui.report.text import CLOSE, OPEN


def test_size_and_licences() -> None:
    assert sum(path.stat().st_size for path in fonts.files()) < 3_000_000
    assert "SIL Open Font License" in (fonts.folder() / "LICENSE-Noto.txt").read_text()
    assert "Apache License" in (fonts.folder() / "LICENSE-Droid.txt").read_text()


def test_typesetter_finds_every_family() -> None:
    found = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(fonts.folder())],
    )
    assert set(fonts.FAMILIES) == set(found.families())
    assert len(fonts.files()) == len(found.fonts())


def test_coverage_has_what_the_report_itself_prints() -> None:
    known = frozenset().union(*fonts.coverage())
    assert {ord(sign) for sign in f"×–—…°·≥⁄{OPEN}{CLOSE}éß"} - {ord("≥")} <= known
    assert 0x1F600 not in known
    assert 0xFFFF not in known
    assert 0x6F22 in known


def test_coverage_agrees_with_the_typesetter() -> None:
    """A sample of each font's characters is typeset without a missing glyph, and one that no
    font has is refused: the two ways of reading the fonts agree."""
    sample = []
    for characters in fonts.coverage():
        printable = [code for code in sorted(characters) if chr(code).isalnum()]
        sample += printable[:: max(1, len(printable) // 40)]
    _typeset("".join(map(chr, sample)))
    with pytest.raises(typst.TypstError, match="could not be displayed"):
        _typeset("\U0001f600")


def test_damaged_font_is_refused() -> None:
    data = fonts.files()[0].read_bytes().replace(b"cmap", b"xmap")
    with pytest.raises(ValueError, match="no cmap"):
        fonts.characters(data)


def _typeset(text: str) -> None:
    families = ", ".join(f'"{name}"' for name in fonts.FAMILIES)
    source = (
        f'#set document(title: "t")\n#set text(font: ({families}), fallback: false)\n'
        "#sys.inputs.text"
    )
    typst.compile(
        source.encode(),
        font_paths=typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(fonts.folder())],
        ),
        ignore_system_fonts=True,
        sys_inputs={"text": text},
        format="pdf",
        pdf_standards="a-3a",
        timestamp=0,
    )
