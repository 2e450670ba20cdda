"""Two processes give what one gives."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from model.networks import build
from training.pools import Pool
from training.state import load_state

ROOT = Path(__file__).parents[2]


def _run(arguments: list[str]) -> str:
    """Standard output of a run that must succeed; nothing of it outlives the test."""
    process = subprocess.Popen(
        [sys.executable, *arguments], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    try:
        output, errors = process.communicate(timeout=110)
    except BaseException:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise
    assert process.returncode == 0, errors[-2000:]
    return output


def test_two_processes_train_as_one(pool: Pool, tmp_path: Path) -> None:
    # the paper's loss pools over the batch and its network normalises over it
    options = [
        "-m", "training.train", "--pool", str(pool.out), "--network", "upernet",
        "--arguments", '{"width":4,"blocks":[1,1,1,1]}', "--size", "64", "--steps", "5",
        "--batch", "4", "--workers", "0", "--threads", "1", "--validate-every", "5",
        "--validation-samples", "5", "--schedule", "paper", "--rate", "1e-3",
        "--seed", "1",  # no two scores so near to each other that rounding changes their order
        "--precision", "32-true",  # half precision rounds away what is compared
    ]  # fmt: skip
    launcher = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    for name, before in (("one", []), ("two", launcher)):
        output = _run([*before, *options, "--out", str(tmp_path / name)])
        assert f'"processes": {name.replace("one", "1").replace("two", "2")}' in output
        assert output.count('"event": "finished"') == 1  # only the first process speaks
    one, two = (load_state(tmp_path / n / "resume.pt") for n in ("one", "two"))
    torch.manual_seed(0)
    first = build("upernet", width=4, blocks=[1, 1, 1, 1]).state_dict()
    apart = moved = 0.0
    for name, value in one["network"].items():
        if value.is_floating_point():
            apart += float((value - two["network"][name]).square().sum())
            moved += float((value - first[name]).square().sum())
    assert moved > 0
    assert apart < (0.02**2) * moved
    figures = []
    for name in ("one", "two"):
        with (tmp_path / name / "validation.csv").open() as file:
            figures.append({k: float(v) for k, v in next(csv.DictReader(file)).items()})
    assert figures[0] == pytest.approx(figures[1], rel=1e-3, nan_ok=True)
