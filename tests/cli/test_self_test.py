"""The self-test holds here, and fails when it should."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import resources
from forensics_gui import cli
from forensics_gui.cli.exits import OK, UNEXPECTED
from forensics_gui.selftest import checks, golden


def test_every_check_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["self-test", "--no-window", "--device", "cpu"]) == OK
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[:-1]] == ["ok"] * 4


@pytest.mark.parametrize("planted", ["map", "score", "colour", "sha256", "checkpoint", "gone"])
def test_a_planted_difference_is_caught(
    planted: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    whole = json.loads(golden.path().read_text(encoding="utf-8"))
    name = sorted(whole["samples"])[0]
    sample = whole["samples"][name]
    if planted == "map":
        sample["map"][3][4] += 0.05
    elif planted == "score":
        sample["score"] += 0.05
    elif planted == "colour":
        sample["colour"][0][0] += 3
    elif planted == "sha256":
        sample["sha256"] = "0" * 64
    elif planted == "checkpoint":
        whole["checkpoint_sha256"] = "0" * 64
    else:
        del whole["samples"][name]
    changed = tmp_path / "golden.json"
    changed.write_text(json.dumps(whole))
    monkeypatch.setattr(golden, "path", lambda: changed)
    # the others were compared above
    monkeypatch.setattr(checks, "samples", lambda: [resources.path("samples", name)])
    assert cli.main(["self-test", "--no-window", "--device", "cpu"]) == UNEXPECTED
    assert "FAILED stored values" in capsys.readouterr().out
