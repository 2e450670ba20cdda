"""Pictures that a built product is tried with: one of every format, each of which decodes.

``python -m tests.installer.product.test_pictures --write`` makes the HEIC anew.
"""

from __future__ import annotations

import sys
from pathlib import Path

from forensics_gui.evidence.sniff import SUFFIXES
from installer.product import pictures
from tests.evidence.heic import files

COLUMNS, ROWS = 3, 3


def tiles() -> bytes:
    """A HEIC of nine tiles, 216 by 192 pixels."""
    parts = [files.tile("phone") for _ in range(COLUMNS * ROWS)]
    return files.heic(files.grid(parts, COLUMNS, COLUMNS * files.WIDTH, ROWS * files.HEIGHT))


def test_every_format_that_is_opened_is_among_them(tmp_path: Path):
    endings = {path.suffix for path in pictures.evidence(tmp_path)}
    missing = [kind for kind, known in SUFFIXES.items() if not endings & set(known)]
    assert missing == []
    assert len(endings) == len(pictures.FORMATS) + 1


def test_the_heic_is_the_one_of_the_tests_and_decodes():
    from forensics_gui.evidence.heic import Heic

    assert pictures.HEIC.read_bytes() == tiles()
    picture = Heic(tiles())
    assert picture.size == (COLUMNS * files.WIDTH, ROWS * files.HEIGHT)
    assert picture.stored().getextrema() != ((0, 0), (0, 0), (0, 0))


if __name__ == "__main__" and sys.argv[1:] == ["--write"]:
    pictures.HEIC.write_bytes(tiles())
