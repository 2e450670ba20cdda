"""Licences of packages as SPDX expressions, and judging them."""

from __future__ import annotations

import pytest

from forensics_gui.licences import spdx


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (("x", "MIT", "", []), "MIT"),
        (("x", "mit or apache-2.0", "", []), "MIT OR Apache-2.0"),
        (("x", "", "Apache 2.0", []), "Apache-2.0"),
        (("x", "", "BSD", ["License :: OSI Approved :: BSD License"]), "BSD-3-Clause"),
        (("x", "", "", ["License :: OSI Approved :: MIT License"]), "MIT"),
        # a whole text in the field says less than the classifier
        (("x", "", "Copyright\nall of it", ["License :: OSI Approved :: MIT License"]), "MIT"),
        (("exifread", "", "Copyright\nall of it", []), "BSD-3-Clause"),
        (("x", "", "", ["License :: DFSG approved"]), ""),
        (("x", "", "do as you like", []), ""),
    ],
)
def test_expression(fields: tuple[str, str, str, list[str]], expected: str) -> None:
    assert spdx.expression(*fields) == expected


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("MIT OR GPL-3.0-only", True),
        ("GPL-3.0-only OR GPL-2.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("(MIT OR GPL-2.0-only) AND Zlib", True),
        ("MIT AND (GPL-2.0-only OR GPL-3.0-only)", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GPL-3.0-or-later", False),
        ("MIT OR GPL-2.0-only AND GPL-3.0-only", True),  # AND binds closer
    ],
)
def test_an_expression_is_met_with_allowed_licences_only(text: str, holds: bool) -> None:
    allowed = {"MIT", "Zlib", "GPL-3.0-or-later WITH GCC-exception-3.1"}
    assert spdx.satisfied(text, allowed) is holds


@pytest.mark.parametrize("text", ["", "MIT AND", "(MIT", "MIT GPL-3.0-only", "OR", "A WITH"])
def test_what_is_no_expression_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        spdx.satisfied(text, {"MIT"})


def test_identifiers() -> None:
    text = "(MIT OR GPL-3.0-or-later WITH GCC-exception-3.1) AND Zlib"
    assert spdx.identifiers(text) == {"MIT", "Zlib", "GPL-3.0-or-later WITH GCC-exception-3.1"}
