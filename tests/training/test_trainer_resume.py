"""A run that is killed at any moment, cancelled, paused, or out of room on the disk."""

from __future__ import annotations

import csv
import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch

from training import protocol
from training.curves import Curve
from training.plan import Plan, PlanError
from training.pools import Pool
from training.state import StorageError, load_state, save_state
from training.train import main

ROOT = Path(__file__).parents[2]
# MVSS-Net has dropout, batch norms and an edge loss: all that a resumed run must repeat.
TINY = '{"width":2,"blocks":[1,1,1,1]}'


def _options(pool: Pool, out: Path, **changes: Any) -> list[str]:
    options = {
        "pool": pool.out, "out": out, "network": "mvssnet", "arguments": TINY, "size": 32,
        "steps": 14, "batch": 2, "workers": 0, "threads": 1, "validate-every": 4,
        "validation-samples": 4, "save-every": 5, "loss": "paper", "rate": 1e-3, **changes,
    }  # fmt: skip
    return [part for key, value in options.items() for part in (f"--{key}", str(value))]


def _start(options: list[str], *extra: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "training.train", *options, *extra], cwd=ROOT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip


def _events(process: subprocess.Popen[str]) -> Any:
    assert process.stdout is not None
    for line in process.stdout:
        event = protocol.parse_event(line)
        if event is not None:
            yield event


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row.pop("images_per_s", None)
    return rows


def _same(ours: list[dict[str, str]], theirs: list[dict[str, str]]) -> None:
    assert [r["step"] for r in ours] == [r["step"] for r in theirs]
    for mine, other in zip(ours, theirs, strict=True):
        assert {k: float(v) for k, v in mine.items()} == pytest.approx(
            {k: float(v) for k, v in other.items()}, rel=1e-3, abs=2e-4, nan_ok=True
        )


def test_killed_and_started_again_it_draws_the_same_curve(
    pool: Pool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("signal.signal", lambda *_: None)
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    assert main(_options(pool, whole)) == 0
    kinds = {event["event"] for event in _kill_after_save(_options(pool, broken))}
    assert {"started", "validation", "saved"} <= kinds
    assert not kinds & protocol.LAST
    killed = load_state(broken / "resume.pt")["step"]
    assert 0 < killed < 14
    # the file a kill may leave behind while it saves, and a row cut off in the middle
    (broken / "resume.tmp").write_bytes(b"half")
    with (broken / "validation.csv").open("a") as file:
        file.write("12,0.1")
    assert main(_options(pool, broken)) == 0
    _same(_rows(broken / "validation.csv"), _rows(whole / "validation.csv"))
    ours, theirs = load_state(broken / "resume.pt"), load_state(whole / "resume.pt")
    assert ours["step"] == theirs["step"] == 14
    assert ours["sums"] == pytest.approx(theirs["sums"], rel=1e-3)
    for name, value in theirs["network"].items():
        torch.testing.assert_close(ours["network"][name], value, rtol=1e-3, atol=1e-4)


def _kill_after_save(options: list[str]) -> list[dict[str, Any]]:
    process = _start(options)
    seen = []
    with process:
        for event in _events(process):
            seen.append(event)
            if event["event"] == "saved":
                process.send_signal(signal.SIGKILL)
                break
    return seen


def test_commands_pause_go_on_and_cancel(pool: Pool, tmp_path: Path) -> None:
    out = tmp_path / "run"
    process = _start(_options(pool, out, steps=100_000, **{"validate-every": 0}), "--control")
    assert process.stdin is not None
    names = []
    with process:
        for event in _events(process):
            names.append(event["event"])
            if event["event"] == "started":
                process.stdin.write("nonsense\n" + protocol.command_line("pause"))
                process.stdin.flush()
            if event["event"] == "paused":
                step = event["step"]
                time.sleep(0.3)
                assert load_state(out / "resume.pt")["step"] == step
                process.stdin.write(protocol.command_line("resume"))
                process.stdin.flush()
            if event["event"] == "resumed":
                assert event["step"] == step
                process.stdin.close()  # whoever started it is gone: that cancels
                process.stdin = None
    assert process.returncode == 0
    assert [n for n in names if n not in ("progress", "saved", "curve")] == [
        "started", "paused", "resumed", "cancelled",
    ]  # fmt: skip


def test_a_full_disk_leaves_the_earlier_state_whole(tmp_path: Path) -> None:
    path = tmp_path / "resume.pt"
    save_state(path, {"step": 1, "tensor": torch.ones(10)})
    before = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with pytest.raises(StorageError, match="no room") as error:
            save_state(path, {"step": 2, "tensor": torch.rand(100_000)})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "intact" in error.value.hint
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_another_seed_or_network_in_the_same_folder_is_refused(
    pool: Pool, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("signal.signal", lambda *_: None)
    run = {"steps": 1, "network": "upernet"}
    assert main(_options(pool, tmp_path, **run)) == 0
    kept = (tmp_path / "resume.pt").read_bytes()
    for changes, word in (({"seed": 7}, "seed"), ({"network": "mvssnet"}, "network")):
        capsys.readouterr()
        assert main(_options(pool, tmp_path, **{**run, **changes})) == 1
        out = capsys.readouterr().out.splitlines()
        last = protocol.parse_event(out[-1])
        assert last is not None
        assert last["event"] == "failed"
        assert word in last["sentence"]
        assert (tmp_path / "resume.pt").read_bytes() == kept


def test_a_curve_keeps_its_rows_when_columns_come(tmp_path: Path) -> None:
    path = tmp_path / "curve.csv"
    path.write_text("step,loss\n10,0.5\n20,0.4\n30,0.")
    curve = Curve(path, step=20)
    curve.add({"step": 25, "loss": 0.3, "edge": 0.1})
    assert _rows(path) == [
        {"step": "10", "loss": "0.5", "edge": ""},
        {"step": "20", "loss": "0.4", "edge": ""},
        {"step": "25", "loss": "0.3", "edge": "0.1"},
    ]
    assert len(_rows(Curve(path, step=10).path)) == 1


@pytest.mark.parametrize(
    "changes", [{"batch": 0}, {"optimizer": "sgd"}, {"watch": "luck"}, {"threads": 0}]
)
def test_a_plan_that_cannot_be_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(PlanError):
        Plan(**{"steps": 3, **changes})


def test_events_are_lines_of_json_without_nan() -> None:
    line = protocol.event_line({"event": "validation", "image_auc": float("nan"), "step": 3})
    assert json.loads(line) == {"event": "validation", "image_auc": None, "step": 3}
    assert protocol.parse_event(line) == json.loads(line)
    for other in ("", "Epoch 3", "[1]", '{"event": "unknown"}', '{"event": "cur'):
        assert protocol.parse_event(other) is None
    with pytest.raises(ValueError, match="unknown"):
        protocol.command_line("explode")
