"""Finding missing system libraries, without touching this machine's."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from installer import console, processes, system

LISTING = """installed\tfontconfig\t
installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80), other
config-files\tlibegl1\t
installed\tlibgl1\t
"""


@pytest.fixture
def debian(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A Debian with the packages of ``LISTING``; the commands that processes ran."""
    ran: list[list[str]] = []

    def run(command: Sequence[str], progress: console.Progress, **rest: Any) -> str:
        ran.append(list(command))
        return ""

    def query(command: Sequence[str], **rest: Any) -> subprocess.CompletedProcess[str]:
        assert command[0] == "dpkg-query"
        return subprocess.CompletedProcess(command, 0, LISTING, "")

    monkeypatch.setattr(system, "is_debian", lambda: True)
    monkeypatch.setattr(subprocess, "run", query)
    monkeypatch.setattr(processes, "run", run)
    return ran


def test_sections_of_the_list() -> None:
    run, both = system.packages("run"), system.packages("run", "test")
    assert "libegl1" in run
    assert "xvfb" not in run
    assert set(both) - set(run) == {"xvfb", "xauth"}
    assert not any(set(name) & set(" #[]") for name in both)


def test_installed_counts_what_is_provided_and_not_what_was_removed() -> None:
    names = system.installed(LISTING)
    assert {"fontconfig", "libglib2.0-0", "libglib2.0-0t64", "other", "libgl1"} == names


def test_missing(debian: list[list[str]]) -> None:
    assert system.missing(["libgl1", "libegl1", "libglib2.0-0"]) == ["libegl1"]


def test_root_installs_only_what_is_missing(
    debian: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "is_root", lambda: True)
    assert system.provide(["libgl1", "libegl1"])
    assert debian == [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", "libegl1"],
    ]


def test_others_are_told_the_line(
    debian: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(system, "is_root", lambda: False)
    assert not system.provide(["libgl1", "libegl1"])
    assert debian == []
    assert "sudo apt-get install -y --no-install-recommends libegl1\n" in capsys.readouterr().out


def test_nothing_missing_runs_nothing(
    debian: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "is_root", lambda: True)
    assert system.provide(["libgl1"])
    assert debian == []


def test_an_unreachable_source_does_not_stop_the_install_but_its_failure_does(
    debian: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "is_root", lambda: True)

    def run(command: Sequence[str], progress: console.Progress, **rest: Any) -> str:
        debian.append(list(command))
        raise processes.FailedError(command, 100, "E: Unable to locate package libegl1")

    monkeypatch.setattr(processes, "run", run)
    with pytest.raises(console.InstallError, match="Unable to locate package libegl1"):
        system.provide(["libegl1"])
    assert [command[1] for command in debian] == ["update", "install"]


def test_elsewhere_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "is_debian", lambda: False)
    assert system.provide(["libegl1"])


def test_libraries_that_do_not_resolve(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    plugin = tmp_path / "libqxcb.so"
    plugin.touch()
    told = "\tlibxcb-cursor.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x0)\n"
    told += "\tlibxcb-cursor.so.0 => not found\n\tlibEGL.so.1 => not found\n"
    monkeypatch.setattr(system.sys, "platform", "linux")
    monkeypatch.setattr(system.shutil, "which", lambda name: name)
    monkeypatch.setattr(
        subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 1, told, "")
    )
    assert system.unresolved(plugin) == ["libEGL.so.1", "libxcb-cursor.so.0"]
