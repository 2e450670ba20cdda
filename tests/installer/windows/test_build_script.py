"""The PowerShell script and the workflow, which run on machines that are not here: read by
parsers of their languages, and what they call is there."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

import pytest
import tree_sitter_powershell
import yaml
from tree_sitter import Language, Node, Parser

from installer import release
from installer.version import version

HERE = Path(__file__).resolve().parents[3] / "installer" / "windows"
ROOT = HERE.parents[1]
SCRIPT = (HERE / "build.ps1").read_text(encoding="utf-8")


def parse(text: str) -> Node:
    return Parser(Language(tree_sitter_powershell.language())).parse(text.encode()).root_node


def test_it_is_powershell() -> None:
    assert not parse(SCRIPT).has_error


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text.replace("function Run(", "function Run((", 1),
        lambda text: text.rsplit("}", 1)[0],
    ],
)
def test_the_parser_can_say_no(damage: Any) -> None:
    assert parse(damage(SCRIPT)).has_error


def test_old_powershell_reads_it_right() -> None:
    # Windows PowerShell 5 takes a file without a mark for the machine's own code page
    assert SCRIPT.isascii()
    assert "&&" not in SCRIPT
    assert "??" not in SCRIPT


def test_a_failing_program_stops_it() -> None:
    assert "$ErrorActionPreference = 'Stop'" in SCRIPT
    body = SCRIPT[SCRIPT.index("function Run(") :]
    assert "$LASTEXITCODE -ne 0" in body[: body.index("\n}\n")]
    # no program is started past the functions that look at its exit code
    bare = re.findall(r"^\s*(?:&|python|git|py)\b.*", SCRIPT, re.M)
    assert all(line.strip().startswith("& $Program") for line in bare)


def test_modules_and_files_it_calls_are_there() -> None:
    modules = re.findall(r"'-m', '([\w.]+)'", SCRIPT)
    assert {"installer.sbom", "installer.windows.nsis", "installer.release"} <= set(modules)
    for name in modules:
        assert importlib.util.find_spec(name) is not None, name
    files = re.findall(r"'(installer/[\w/]+\.py)'", SCRIPT)
    assert files
    for name in files:
        assert (ROOT / name).is_file(), name


def test_its_file_names_are_those_of_a_release() -> None:
    assert '"palimpsest-$version-windows-x86_64-$Flavour"' in SCRIPT
    for flavour in release.FLAVOURS:
        stem = f"palimpsest-{version()}-windows-x86_64-{flavour}"
        setup = release.SETUP.replace("{version}", re.escape(version()))
        assert re.fullmatch(setup, f"{stem}-setup.exe")
        assert release.bill_name(version(), "windows", flavour) == f"{stem}.cdx.json"


def test_the_workflow_runs_the_script() -> None:
    workflow = yaml.safe_load((HERE / "workflow.yaml").read_text(encoding="utf-8"))
    (job,) = workflow["jobs"].values()
    assert job["runs-on"].startswith("windows-")
    commands = [step.get("run", "") for step in job["steps"]]
    assert any("installer\\windows\\build.ps1" in command for command in commands)
    parameters = re.findall(r" -(\w+) ", " ".join(commands))
    declared = re.findall(r"^\s+\[\w+\] \$(\w+) =", SCRIPT, re.M)
    assert {"Flavour", "TorchIndex", "Python"} <= set(declared)
    assert {name for name in parameters if name in ("Flavour", "TorchIndex", "Python")} == {
        "Flavour",
        "TorchIndex",
        "Python",
    }
