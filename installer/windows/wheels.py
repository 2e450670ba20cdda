"""Is there a Windows wheel of every package in its pinned version?

    .venv/bin/python -m installer.windows.wheels [--flavour cpu]

Asks the package index through pip, from any system, for what the Windows program is made of:
dependencies are followed as Windows would follow them. Nothing is installed; wheels without
separate metadata are downloaded and thrown away. One line for each package, then the count.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from installer.product import environment

ROOT = Path(__file__).resolve().parents[2]
PYTHON = "3.11"
#: what markers see on the machine that the program is built on
WINDOWS = {
    "implementation_name": "cpython",
    "implementation_version": f"{PYTHON}.9",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_release": "10",
    "platform_system": "Windows",
    "platform_version": "10.0.19045",
    "python_full_version": f"{PYTHON}.9",
    "python_version": PYTHON,
    "sys_platform": "win32",
    "extra": "",
}


@dataclass(frozen=True)
class Found:
    """A package as pip resolved it for Windows; ``problem`` says why it did not."""

    name: str
    version: str = ""
    wheel: str = ""
    requires: tuple[str, ...] = ()
    problem: str = ""


def normal(name: str) -> str:
    """The name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def applies(requirement: Requirement, extras: Iterable[str] = ()) -> bool:
    """Whether a dependency is one on Windows, with these extras."""
    marker = requirement.marker
    return marker is None or any(
        marker.evaluate({**WINDOWS, "extra": extra}) for extra in ("", *extras)
    )


def pins(text: str) -> dict[str, str]:
    """Versions in a constraints file by normalised name."""
    lines = [line.strip() for line in text.splitlines() if "==" in line and line[0] != "#"]
    return {normal(name): version for name, version in (line.split("==") for line in lines)}


def ask(wanted: Sequence[str]) -> list[Found]:
    """What pip finds for Windows; one by one when it does not find all of them."""
    with tempfile.TemporaryDirectory(prefix="palimpsest-wheels-") as folder:
        command = [
            *(sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--no-deps"),
            *("--disable-pip-version-check", "--no-input", "--ignore-installed"),
            *("--only-binary=:all:", "--platform", "win_amd64", "--implementation", "cp"),
            *("--python-version", PYTHON, "--target", folder, "--report", "-"),
            *wanted,
        ]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
    if told.returncode == 0:
        return [_found(row) for row in json.loads(told.stdout)["install"]]
    if len(wanted) == 1:
        last = told.stderr.strip().splitlines()[-1:] or ["pip said nothing"]
        name, _, version = wanted[0].partition("==")
        return [Found(name, version, problem=last[0].removeprefix("ERROR: "))]
    return [found for one in wanted for found in ask([one])]


def _found(row: dict[str, Any]) -> Found:
    described = row["metadata"]
    return Found(
        described["name"],
        described["version"],
        row["download_info"]["url"].rsplit("/", 1)[-1].replace("%2B", "+"),
        tuple(described.get("requires_dist", [])),
    )


def resolve(requirements: Sequence[str], pinned: dict[str, str]) -> list[Found]:
    """Everything that the requirements need on Windows, each in its pinned version."""
    waiting = [Requirement(line) for line in requirements]
    seen: set[tuple[str, frozenset[str]]] = set()
    found: dict[str, Found] = {}
    while waiting:
        fresh: dict[str, str] = {}
        for requirement in waiting:
            name = normal(requirement.name)
            exact = [s.version for s in requirement.specifier if s.operator == "=="]
            version = pinned.get(name) or next((v for v in exact if "*" not in v), "")
            if name not in found:
                fresh[name] = f"{requirement.name}=={version}" if version else ""
        for name, line in fresh.items():
            if not line:
                found[name] = Found(name, problem="not pinned in installer/constraints.txt")
        for one in ask([line for line in fresh.values() if line]) if any(fresh.values()) else []:
            found[normal(one.name)] = one
        following = []
        for requirement in waiting:
            name, extras = normal(requirement.name), frozenset(requirement.extras)
            if (name, extras) in seen:
                continue
            seen.add((name, extras))
            needs = [Requirement(line) for line in found[name].requires] if name in found else []
            following += [need for need in needs if applies(need, extras)]
        waiting = following
    return sorted(found.values(), key=lambda one: normal(one.name))


def line(one: Found) -> str:
    """What is printed for a package."""
    if one.problem:
        return f"MISSING {one.name} {one.version}: {one.problem}".replace("  ", " ")
    return f"found   {one.name} {one.version}  {one.wheel}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what was found; 1 when something is missing."""
    parser = argparse.ArgumentParser(prog="wheels", description="Look for Windows wheels.")
    parser.add_argument("--flavour", choices=("cpu", "cuda"), default="cpu")
    parsed = parser.parse_args(arguments)
    wanted = environment.requirements(ROOT, parsed.flavour, "win32")
    pinned = pins(environment.constraints(ROOT, parsed.flavour))
    found = resolve([text for text in wanted if applies(Requirement(text))], pinned)
    for one in found:
        print(line(one))
    missing = sum(bool(one.problem) for one in found)
    print(f"{len(found) - missing} of {len(found)} packages have a wheel for win_amd64")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
