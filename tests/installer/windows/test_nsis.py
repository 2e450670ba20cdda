"""The Windows setup program: what goes in, what is refused, and that it compiles."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from forensics_gui.evidence.sniff import SUFFIXES
from installer.version import version
from installer.windows import exercise, nsis, version_resource

needs_nsis = pytest.mark.skipif(
    shutil.which("makensis") is None, reason="makensis is not here: apt-get install nsis"
)
SCRIPT = (nsis.HERE / "palimpsest.nsi").read_text(encoding="utf-8")


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    folder = tmp_path / "palimpsest"
    (folder / nsis.INSIDE / "lib").mkdir(parents=True)
    for name in (nsis.WINDOW, nsis.CONSOLE, f"{nsis.INSIDE}/lib/a.pyd"):
        (folder / name).write_bytes(bytes(1500))
    return folder


def test_size_and_longest_path(payload: Path) -> None:
    assert nsis.check_payload(payload) == (5, len("_internal/lib/a.pyd"))


@pytest.mark.parametrize("odd", ["LICENSE.txt", "_internal2"])
def test_a_folder_the_uninstaller_would_not_clear_is_refused(payload: Path, odd: str) -> None:
    (payload / odd).write_text("x")
    with pytest.raises(nsis.SetupError, match=re.escape(odd)):
        nsis.check_payload(payload)


def test_a_folder_without_a_program_is_refused(payload: Path, tmp_path: Path) -> None:
    (payload / nsis.CONSOLE).unlink()
    with pytest.raises(nsis.SetupError, match=re.escape(nsis.CONSOLE)):
        nsis.check_payload(payload)
    with pytest.raises(nsis.SetupError):
        nsis.check_payload(tmp_path / "nowhere")


def test_links_are_refused(payload: Path) -> None:
    (payload / nsis.INSIDE / "b.pyd").symlink_to("lib/a.pyd")
    with pytest.raises(nsis.SetupError, match="links"):
        nsis.check_payload(payload)


def test_types_are_those_the_program_decodes() -> None:
    assert set(nsis.image_types()) == {end for ends in SUFFIXES.values() for end in ends}


def test_the_script_names_the_layout_once_and_the_same() -> None:
    for name, value in (("WINDOW", nsis.WINDOW), ("CONSOLE", nsis.CONSOLE)):
        assert f'!define {name} "{value}"' in SCRIPT
    assert f'!define INSIDE "{nsis.INSIDE}"' in SCRIPT


def test_exit_codes_are_the_ones_that_are_exercised_and_documented() -> None:
    codes = dict(re.findall(r"!define EXIT_(\w+) (\d)", SCRIPT))
    for name in ("RUNNING", "NEWER", "SYSTEM", "FOLDER", "SPACE", "FILES"):
        assert int(codes[name]) == getattr(exercise, name)
    documented = re.findall(r"^\| (\d) \|", (nsis.HERE / "README.md").read_text("utf-8"), re.M)
    assert set(codes.values()) <= set(documented)


def test_every_text_is_in_every_language() -> None:
    texts = (nsis.HERE / "texts.nsh").read_text(encoding="utf-8")
    languages: dict[str, set[str]] = {}
    for name, language in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", texts, re.M):
        languages.setdefault(name, set()).add(language)
    assert len(languages) > 10
    assert {frozenset(found) for found in languages.values()} == {
        frozenset({"ENGLISH", "FRENCH", "ARABIC"})
    }
    # what is filled in stands in each of them
    for line in texts.splitlines():
        if line.startswith("LangString NoSpace"):
            assert all(name in line for name in ("$R1", "$R2", "$R3"))


def test_it_never_takes_a_type() -> None:
    text = (nsis.HERE / "associations.nsh").read_text(encoding="utf-8")
    assert re.findall(r'WriteRegStr SHCTX "Software\\Classes\\\$\{SUFFIX\}"', text) == []
    assert "UserChoice" not in text


@needs_nsis
def test_it_compiles_without_a_warning(payload: Path, tmp_path: Path) -> None:
    out = nsis.make(payload, tmp_path / "palimpsest-test.exe", quick=True)
    data = out.read_bytes()
    assert data[:2] == b"MZ"
    assert data[int.from_bytes(data[0x3C:0x40], "little") + 4 :][:2] == b"\x64\x86"  # x86-64
    assert version().encode("utf-16-le") in data
    assert b"longPathAware" in data
    assert b'level="asInvoker"' in data


@needs_nsis
def test_a_warning_is_an_error(
    payload: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "script"
    shutil.copytree(nsis.HERE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    with (folder / "palimpsest.nsi").open("a", encoding="utf-8") as script:
        script.write("\nFunction NobodyCallsThis\nFunctionEnd\n")
    monkeypatch.setattr(nsis, "HERE", folder)
    out = tmp_path / "palimpsest-test.exe"
    with pytest.raises(nsis.SetupError, match="NobodyCallsThis"):
        nsis.make(payload, out, quick=True)
    assert not out.exists()


def test_without_the_compiler_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(Path, "is_file", lambda self: False)
    with pytest.raises(nsis.SetupError, match="NSIS"):
        nsis.program()


def test_the_exercise_is_run_by_the_check(tmp_path: Path) -> None:
    check = nsis.HERE / "check.sh"
    assert "installer.windows.exercise" in check.read_text(encoding="utf-8")
    assert subprocess.run(["bash", "-n", str(check)], check=False).returncode == 0


def test_the_version_resource_has_the_version() -> None:
    text = version_resource.text("0.2.0rc1")
    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct",
             "VarFileInfo", "VarStruct")  # fmt: skip
    calls: list[str] = []

    def named(name: str) -> object:
        def call(*values: object, **more: object) -> tuple[object, ...]:
            calls.append(name)
            return (name, values, tuple(sorted(more.items())))

        return call

    read = repr(eval(text, {name: named(name) for name in names}))  # noqa: S307
    assert "('filevers', (0, 2, 0, 0))" in read
    assert "'0.2.0rc1'" in read
    assert calls.count("StringStruct") >= 6
