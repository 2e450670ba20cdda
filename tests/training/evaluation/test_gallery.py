"""The sheet of examples chooses by figures and shows what the records say."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.training.evaluation.standins import SeesRed, evaluation_set
from training import pictures
from training.evaluation import gallery
from training.evaluation.items import read_items


def test_best_worst_and_loudest_are_chosen_by_their_figures(tmp_path: Path) -> None:
    data = evaluation_set(tmp_path / "data", {"own": (8, 5)})
    found = gallery.cases(SeesRed(sharpness=0.5), read_items(data))
    parts = gallery.chosen(found, 3)
    f1 = {c.record.name: c.record.f1 for c in found if c.record.label}
    assert [c.record.f1 for c in parts["Found"]] == sorted(f1.values(), reverse=True)[:3]
    assert [c.record.f1 for c in parts["Missed"]] == sorted(f1.values())[:3]
    scores = [c.record.score for c in found if not c.record.label]
    loudest = parts["Authentic, scored highest"]
    assert [c.record.score for c in loudest] == sorted(scores, reverse=True)[:3]


def test_no_image_stands_under_two_headings(tmp_path: Path) -> None:
    data = evaluation_set(tmp_path / "data", {"own": (3, 1)})
    found = gallery.cases(SeesRed(), read_items(data))
    parts = gallery.chosen(found, 5)
    names = [c.record.name for part in parts.values() for c in part]
    assert sorted(names) == sorted(c.record.name for c in found)


def test_the_sheet_shows_picture_truth_and_map(tmp_path: Path) -> None:
    data = evaluation_set(tmp_path / "data", {"own": (2, 1)})
    drawn = gallery.sheet(gallery.cases(SeesRed(), read_items(data)), rows=1)
    assert drawn.dtype == np.uint8
    assert drawn.shape[1] > 3 * 600
    outline = (drawn == np.array([0, 200, 255])).all(axis=2)
    assert outline[:, :300].any()
    assert not outline[:, 300:600].any()
    assert not outline[:, 1216:].any()  # an authentic picture has no truth to outline


def test_the_command_writes_a_picture_or_says_why_not(tmp_path: Path, capsys) -> None:
    data = evaluation_set(tmp_path / "data", {"own": (1, 1)})
    out = tmp_path / "sheet.jpg"
    shipped = Path("resources/checkpoints/palimpsest.safetensors")
    words = ["--data", str(data), "--out", str(out), "--device", "cpu", "--checkpoint"]
    assert gallery.main([*words, str(shipped)]) == 0
    assert pictures.read(out).shape[1] > 1800
    assert gallery.main([*words, str(tmp_path / "none.safetensors")]) == 1
    assert "none.safetensors" in capsys.readouterr().err
