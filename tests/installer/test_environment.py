"""The virtual environment: idempotent, mended after an interruption, never on top of something
else. pip is a stand-in; ``venv`` is the real one, without pip."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from installer import environment, processes
from installer.console import InstallError, Progress
from installer.environment import Environment

PROJECT = """
[build-system]
requires = ["setuptools"]
[project]
name = "thing"
dependencies = ["numpy>=2"]
[tool.ruff]
line-length = 100
"""


class Pip:
    """Stands for ``venv`` and pip: remembers the calls, can fail."""

    def __init__(self) -> None:
        self.calls: list[list[str]] = []
        self.output = ""

    @property
    def kinds(self) -> list[str]:
        return ["venv" if "venv" in call else call[-1] for call in self.calls]

    def __call__(self, command: Sequence[str], progress: Progress, **rest: Any) -> str:
        self.calls.append(list(command))
        if "venv" in command:
            folder = Path(command[-1])
            venv.create(folder, clear=True, with_pip=False, symlinks=os.name != "nt")
            program = Environment(folder.parent).program("pip")
            program.write_text(f"#!{folder}/bin/python\n")
        elif "--editable" in command and self.output:
            raise processes.FailedError(command, 1, self.output)
        return ""


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> Pip:
    stand_in = Pip()
    monkeypatch.setattr(processes, "run", stand_in)
    real = subprocess.run

    def run(command: Sequence[Any], **rest: Any) -> subprocess.CompletedProcess[str]:
        # the environments of these tests have no pip to import
        return real(
            [
                part.replace("import pip, sys", "import sys") if isinstance(part, str) else part
                for part in command
            ],
            **rest,
        )

    monkeypatch.setattr(environment.subprocess, "run", run)
    return stand_in


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    root = tmp_path / "checkout"
    (root / "installer").mkdir(parents=True)
    (root / "pyproject.toml").write_text(PROJECT)
    (root / "installer" / "constraints.txt").write_text("numpy==2.4.6\n")
    return root


def test_first_installation(pip: Pip, checkout: Path) -> None:
    made = Environment(checkout)
    made.install()
    assert pip.kinds == ["venv", "pip", str(checkout)]
    assert all(str(checkout / "installer" / "constraints.txt") in c for c in pip.calls[1:])
    assert made.up_to_date()
    assert not (made.folder / environment.UNFINISHED).exists()


def test_second_call_runs_nothing(pip: Pip, checkout: Path) -> None:
    Environment(checkout).install()
    pip.calls.clear()
    Environment(checkout).install()
    assert pip.calls == []


def test_extras_are_added_and_kept(pip: Pip, checkout: Path) -> None:
    Environment(checkout).install()
    assert not Environment(checkout).up_to_date(["test"])
    pip.calls.clear()
    Environment(checkout).install(["test"])
    assert pip.kinds == ["pip", f"{checkout}[test]"]
    (checkout / "installer" / "constraints.txt").write_text("numpy==2.4.7\n")
    Environment(checkout).install()
    assert pip.kinds[-1] == f"{checkout}[test]"
    assert Environment(checkout).up_to_date(["test"])


@pytest.mark.parametrize(
    ("change", "same"),
    [
        (lambda text: text.replace("numpy>=2", "numpy>=3"), False),
        (lambda text: text.replace("line-length = 100", "line-length = 90"), True),
    ],
    ids=["dependency", "linter"],
)
def test_what_makes_an_installation_old(
    pip: Pip, checkout: Path, change: Callable[[str], str], same: bool
) -> None:
    Environment(checkout).install()
    (checkout / "pyproject.toml").write_text(change(PROJECT))
    assert Environment(checkout).up_to_date() is same


def test_an_interrupted_installation_is_made_anew(
    pip: Pip, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = Environment(checkout)
    made.install()
    (made.folder / environment.STAMP).unlink()
    (made.folder / environment.UNFINISHED).touch()
    (made.folder / "half-copied").touch()
    pip.calls.clear()
    made.install()
    assert pip.kinds[0] == "venv"
    assert not (made.folder / "half-copied").exists()
    assert "did not finish" in capsys.readouterr().out
    assert made.up_to_date()


def test_a_failing_installation_leaves_no_stamp(pip: Pip, checkout: Path) -> None:
    pip.output = "ERROR: No matching distribution found for numpy"
    with pytest.raises(InstallError, match="No matching distribution"):
        Environment(checkout).install()
    assert not Environment(checkout).up_to_date()


def test_a_moved_checkout_is_made_anew(pip: Pip, checkout: Path) -> None:
    Environment(checkout).install()
    moved = checkout.rename(checkout.with_name("elsewhere"))
    pip.calls.clear()
    assert not Environment(moved).up_to_date()
    Environment(moved).install()
    assert pip.kinds == ["venv", "pip", str(moved)]


def test_a_broken_environment_is_made_anew(pip: Pip, checkout: Path) -> None:
    made = Environment(checkout)
    made.install()
    made.program("python").unlink()
    pip.calls.clear()
    made.install()
    assert pip.kinds[0] == "venv"


def test_a_folder_of_somebody_is_left_alone(pip: Pip, checkout: Path) -> None:
    kept = checkout / ".venv" / "notes.txt"
    kept.parent.mkdir()
    kept.write_text("mine")
    with pytest.raises(InstallError, match="no virtual environment"):
        Environment(checkout).install()
    assert kept.read_text() == "mine"
    assert pip.calls == []


def test_an_unreadable_stamp_counts_as_none(pip: Pip, checkout: Path) -> None:
    made = Environment(checkout)
    made.install()
    (made.folder / environment.STAMP).write_text("{")
    assert not made.up_to_date()
    (made.folder / environment.STAMP).write_text(json.dumps([1]))
    assert not made.up_to_date()


def test_a_checkout_that_cannot_be_written(
    pip: Pip, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**rest: Any) -> Any:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(environment.tempfile, "TemporaryFile", refuse)
    with pytest.raises(InstallError, match=r"Read-only file system.*\n.*Copy the folder"):
        Environment(checkout).install()
    assert not (checkout / ".venv").exists()


def test_python_without_ensurepip(
    pip: Pip, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Sequence[str]] = []

    def provide(names: Sequence[str]) -> bool:
        asked.append(names)
        return False

    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(environment.system, "is_debian", lambda: True)
    monkeypatch.setattr(environment.system, "provide", provide)
    with pytest.raises(InstallError):
        Environment(checkout).install()
    assert asked == [[f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]]
