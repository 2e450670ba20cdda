"""The JPEG panel: structure, tables, what follows the image; searched and copied."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from forensics_gui.evidence import Check, Decoder, analyse
from forensics_gui.inspector.jpeg import JpegPanel
from tests.evidence import pictures


@pytest.fixture(scope="module")
def jpeg_checks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Check, ...]:
    path = tmp_path_factory.mktemp("jpeg") / "photo.jpg"
    data = pictures.encode("jpeg", quality=75, subsampling=2, comment=b"\xe2\x80\xaetxt")
    path.write_bytes(data + b"PK\x03\x04hidden")
    with Decoder() as decoder:
        return analyse(path, None, decoder=decoder).checks


@pytest.fixture
def panel(qtbot: QtBot) -> JpegPanel:
    made = JpegPanel()
    qtbot.addWidget(made)
    made.resize(336, 500)
    made.show()
    return made


def test_what_is_shown(panel: JpegPanel, jpeg_checks: tuple[Check, ...]) -> None:
    panel.show_checks(jpeg_checks)
    rows = dict(panel.rows_shown())
    assert rows["Chroma subsampling"] == "4:2:0"
    assert rows["Estimated quality"].startswith("75 of 100")
    assert rows["Bytes after the end"] == "10"
    assert rows["Component 1"] == "sampled 2 × 2, table 0"
    assert any(name.startswith("Marker at byte") and "SOF0" in v for name, v in rows.items())
    text = panel.text()
    assert "10 bytes follow the end of the image; they begin like a ZIP archive." in text
    # Eight numbers of equal width: the first row of the standard's table at quality 75.
    first = rows["Table 0, row 1"]
    assert first.split() == ["8", "6", "5", "8", "12", "20", "26", "31"]
    assert {len(rows[f"Table 0, row {row}"]) for row in range(1, 9)} == {len(first)}


def test_search_and_copy(panel: JpegPanel, jpeg_checks: tuple[Check, ...]) -> None:
    panel.show_checks(jpeg_checks)
    panel.search("subsampl")
    assert panel.rows_shown() == [("Chroma subsampling", "4:2:0")]
    panel.search("DQT")
    assert all("DQT" in value for _, value in panel.rows_shown())
    panel.search("")
    panel.copy_all()
    copied = QGuiApplication.clipboard().text()
    assert "Chroma subsampling\t4:2:0" in copied
    assert "Table 0, row 1\t8 6 5 8 12 20 26 31" in copied


def test_other_files_have_no_jpeg_structure(panel: JpegPanel, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(pictures.encode("png"))
    with Decoder() as decoder:
        checks = analyse(path, None, decoder=decoder).checks
    panel.show_checks(checks)
    assert panel.rows_shown() == []
    assert "Not applicable: The file is not a JPEG." in panel.text()
