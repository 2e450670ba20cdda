"""The version stands in one place; everything else reads it there."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import forensics_gui
from installer.version import SOURCE, quad, version

ROOT = Path(__file__).resolve().parents[2]
#: these hold versions of other things
_OTHERS = ("installer/constraints.txt", "README.md")


def test_it_is_read_without_importing() -> None:
    assert version() == forensics_gui.__version__


def test_pyproject_reads_the_same_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {
        "attr": "forensics_gui.__version__"
    }


def test_no_other_file_has_it() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    told = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    exact = re.compile(rf"(?<![\w.]){re.escape(version())}(?![\w.])")
    found = []
    for name in filter(None, told.stdout.decode().split("\0")):
        path = ROOT / name
        if name in _OTHERS or name.startswith("tests/") or path == SOURCE or not path.is_file():
            continue
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        found += [
            f"{name}:{number}"
            for number, line in enumerate(lines, 1)
            # an example in the words of a docstring is no copy that anything reads
            if exact.search(line) and "``" not in line and '"""' not in line and "e.g." not in line
        ]
    assert found == []


def test_a_copy_would_be_found() -> None:
    exact = re.compile(rf"(?<![\w.]){re.escape(version())}(?![\w.])")
    assert exact.search(f'VERSION = "{version()}"')
    assert not exact.search(f'x = "1.{version()}"')


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("0.2.0rc1", "0.2.0.0"), ("1.2.3.4", "1.2.3.4")],
)
def test_four_numbers_for_windows(text: str, expected: str) -> None:
    assert quad(text) == expected


@pytest.mark.parametrize("text", ["", "rc1", "1.2.3.4.5", "70000.1"])
def test_no_four_numbers(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        quad(text)


def test_a_source_without_a_version_is_told(tmp_path: Path) -> None:
    file = tmp_path / "__init__.py"
    file.write_text("x = 1\n")
    with pytest.raises(ValueError, match="__version__"):
        version(file)
