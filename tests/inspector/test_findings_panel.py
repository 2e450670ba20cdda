"""What the Findings and File panels say where picture, score and file seem to disagree."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from forensics_gui.analysis.state import Shown, Stage
from forensics_gui.evidence import Analysis, Outcome
from forensics_gui.evidence.types import Evidence, Failure, ModelRecord
from forensics_gui.inspector.file import FilePanel
from forensics_gui.inspector.findings import FindingsPanel
from forensics_gui.inspector.parts import Value
from tests.shell import standins

MODEL = ModelRecord("Test network", "small", "0" * 64, threshold=0.5, score_threshold=0.7)
READ = Evidence(Path("/x/a.jpg"), "a.jpg", "ab" * 32, 700, "jpeg", 40, 47, "", True)


def said_of(qtbot: QtBot, highest: float, score: float) -> str:
    found = standins.StandIn().localise(np.zeros((40, 47, 3), np.uint8))
    values = found.map.copy()
    values[3, 4] = highest
    analysis = Analysis(
        READ, Outcome.NO_RESPONSE, model=MODEL, localisation=replace(found, map=values, score=score)
    )
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    panel.show_image(Shown(Stage.ANALYSED, analysis.evidence.path, analysis))
    return panel.text()


def test_coloured_places_without_a_response_are_explained(qtbot: QtBot):
    assert "Some places of the map are above" in said_of(qtbot, 0.6, 0.6)
    assert "Some places of the map are above" not in said_of(qtbot, 0.49, 0.6)


def test_a_score_above_its_threshold_without_a_region_is_explained(qtbot: QtBot):
    text = said_of(qtbot, 0.6, 0.8)
    assert "The score is above its threshold, but no region" in text
    assert "Some places" not in text


@pytest.fixture
def panel(qtbot: QtBot) -> FilePanel:
    made = FilePanel()
    qtbot.addWidget(made)
    return made


def show(panel: FilePanel, evidence: Evidence) -> dict[str, str]:
    analysis = Analysis(evidence, Outcome.NOT_ASSESSED, failure=Failure("x", "No."))
    panel.show_image(Shown(Stage.ANALYSED, evidence.path, analysis))
    return dict(panel.rows())


def test_bytes_that_were_not_decoded_are_not_called_decoded(panel: FilePanel):
    rows = show(panel, READ)
    assert rows["SHA-256"] == READ.sha256
    assert panel._digest_of.text() == "SHA-256 of the bytes that were read"
    assert rows["Dimensions"] == "40 × 47 px"


def test_a_file_that_could_not_be_read_has_no_size(panel: FilePanel):
    unread = Evidence(Path("/x/locked.jpg"), "locked.jpg", "", 0, "", 0, 0, "", False)
    rows = show(panel, unread)
    assert "Size" not in rows
    assert "Nothing was read." in panel._digest.text()


def test_only_long_words_break_inside(qtbot: QtBot):
    value = Value("6,000 × 4,000 px (24.0 megapixels)")
    qtbot.addWidget(value)
    assert "\u200b" not in value.text()
    value.show_value("a" * 64)
    assert "\u200b" in value.text()
