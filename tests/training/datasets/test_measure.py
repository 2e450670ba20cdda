"""The measuring program runs and its figures are of the order they should be."""

from __future__ import annotations

import re

import pytest

from training.datasets import measure


def test_it_prints_its_tables(capsys: pytest.CaptureFixture[str]) -> None:
    assert measure.main(["--sizes", "30", "60"]) == 0
    said = capsys.readouterr().out
    sizes = re.findall(r"^\| (\d+) \| \d+ \| [\d.]+ \| [\d.]+ \|", said, re.MULTILINE)
    assert sizes == ["30", "60"]
    used = re.search(r"read at its place \(used\) \| (\d+) \|", said)
    rows = re.search(r"rows of variable length \| (\d+) \|", said)
    assert used
    assert rows
    # the reason for the layout: far apart on every machine
    assert int(used[1]) * 2 < int(rows[1])
