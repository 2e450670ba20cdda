"""What a flavour is frozen from."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from installer import processes
from installer.console import InstallError
from installer.product import contents, environment
from installer.product.environment import BuildEnvironment

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("platform", contents.PLATFORMS)
def test_each_flavour_has_one_torch_and_all_that_the_project_needs(platform: str):
    for flavour in contents.FLAVOURS:
        wanted = environment.requirements(ROOT, flavour, platform)
        names = [re.split(r"[=<>\[]", line)[0] for line in wanted]
        assert len(names) == len(set(names))
        assert {"torch", "torchvision", "torchmetrics", "pyinstaller", "c2pa-python"} <= set(names)
    assert "torch==2.13.0+cpu" in environment.requirements(ROOT, "cpu", "linux")


def test_the_pins_of_the_cpu_flavour_name_no_other_torch():
    cpu, cuda = (environment.constraints(ROOT, flavour) for flavour in contents.FLAVOURS)
    assert "torch==2.12" in cuda
    assert "nvidia-cublas" in cuda
    for name in ("torch==", "torchvision==", "triton==", "nvidia-", "cuda-"):
        assert not re.search(f"(?m)^{name}", cpu)
    assert "torchmetrics==" in cpu
    assert "numpy==" in cpu


class _Machine:
    """Stands in for pip and the new environment's Python."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, fails: str = "", built: str = "cpu"):
        self.ran: list[Sequence[str]] = []
        self._fails = fails

        def run(command: Sequence[str], progress: Any, **rest: Any) -> str:
            self.ran.append(command)
            if "venv" in command:
                Path(command[-1]).mkdir(parents=True, exist_ok=True)
            elif self._fails:
                raise processes.FailedError(command, 1, self._fails)
            return ""

        class Told:
            stdout = built + "\n"

        monkeypatch.setattr(processes, "run", run)
        monkeypatch.setattr(environment.subprocess, "run", lambda *a, **k: Told())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "installer").mkdir()
    for name in ("pyproject.toml", "installer/constraints.txt"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    return tmp_path


def test_it_is_made_once(root: Path, monkeypatch: pytest.MonkeyPatch):
    machine = _Machine(monkeypatch)
    made = BuildEnvironment(root, "cpu", "linux")
    made.install()
    assert len(machine.ran) == 2
    assert "torch==2.13.0+cpu" in machine.ran[1]
    made.install()
    assert len(machine.ran) == 2
    assert json.loads((made.folder / environment.STAMP).read_text()) == made.fingerprint()


def test_a_torch_for_the_other_device_is_noticed(root: Path, monkeypatch: pytest.MonkeyPatch):
    _Machine(monkeypatch, built="13.0")
    made = BuildEnvironment(root, "cpu", "linux")
    with pytest.raises(InstallError, match=r"built for 13\.0"):
        made.install()
    assert not (made.folder / environment.STAMP).exists()


def test_who_has_no_such_torch_is_told_where_it_is(root: Path, monkeypatch: pytest.MonkeyPatch):
    failed = "ERROR: No matching distribution found for torch==2.13.0+cpu"
    machine = _Machine(monkeypatch, fails=failed)
    with pytest.raises(InstallError, match="--torch-index"):
        BuildEnvironment(root, "cpu", "linux").install("https://index.example/whl")
    assert "https://index.example/whl" in machine.ran[1]
