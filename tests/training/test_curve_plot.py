"""Learning curves of runs that went on from each other."""

from __future__ import annotations

import csv
import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from training import curve_plot


def _run(folder: Path, losses: list[float], batch: int = 4) -> Path:
    folder.mkdir()
    (folder / "plan.json").write_text(json.dumps({"batch": batch}))
    with (folder / "curve.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("step", "pixel", "dice", "image", "cells", "loss", "rate"))
        for index, loss in enumerate(losses):
            writer.writerow((20 * (index + 1), 0.1, 0.2, 0.3, 0.1, loss, 1))
    return folder


def test_a_run_goes_on_where_the_one_before_ended(tmp_path: Path) -> None:
    runs = [_run(tmp_path / "a", [3, 2]), _run(tmp_path / "b", [2, 1], batch=8)]
    lines, starts = curve_plot.series(runs, window=1)
    assert lines["loss"] == [(80, 3), (160, 2), (320, 2), (480, 1)]
    assert starts == [(0, "a"), (160, "b")]


def test_points_are_means_of_a_window(tmp_path: Path) -> None:
    lines, _ = curve_plot.series([_run(tmp_path / "a", [4, 2, 1, 3])], window=160)
    assert [y for _, y in lines["loss"]] == [3, 2]


def test_the_file_is_svg_with_a_line_for_each_part(tmp_path: Path) -> None:
    out = tmp_path / "c.svg"
    runs = [str(_run(tmp_path / "a", [3, 2])), str(_run(tmp_path / "b", [2, 1]))]
    assert curve_plot.main([*runs, "--out", str(out)]) == 0
    root = ET.fromstring(out.read_text())
    lines = [e for e in root.iter() if e.tag.endswith("polyline")]
    assert len(lines) == len(curve_plot.PARTS) + 1  # and where the second run begins


@pytest.mark.parametrize("content", [None, "step,loss\n1,2\n"])
def test_what_is_no_run_is_told(tmp_path: Path, content: str | None, capsys) -> None:
    folder = tmp_path / "none"
    folder.mkdir()
    if content is not None:
        (folder / "plan.json").write_text('{"batch": 1}')
        (folder / "curve.csv").write_text(content)
    assert curve_plot.main([str(folder), "--out", str(tmp_path / "c.svg")]) == 1
    assert "no learning curve" in capsys.readouterr().err
    assert not (tmp_path / "c.svg").exists()
