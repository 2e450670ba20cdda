"""SHA256SUMS of what is shipped."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from installer import checksums


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.deb").write_bytes(b"one")
    (tmp_path / "sub" / "写真 b.exe").write_bytes(b"two")
    checksums.write(tmp_path)
    return tmp_path


def test_what_was_written_agrees(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert checksums.main(["check", str(folder)]) == 0
    assert "2 files" in capsys.readouterr().out


def test_sha256sum_reads_it(folder: Path) -> None:
    if shutil.which("sha256sum") is None:
        pytest.skip("no sha256sum here")
    command = ["sha256sum", "--check", "--strict", checksums.NAME]
    assert subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 0


def test_a_changed_byte_a_lost_file_and_a_new_one_are_named(folder: Path) -> None:
    (folder / "a.deb").write_bytes(b"onE")
    (folder / "sub" / "写真 b.exe").unlink()
    (folder / "c.run").write_bytes(b"new")
    assert [line.split(":")[0] for line in checksums.check(folder)] == [
        "sub/写真 b.exe",
        "c.run",
        "a.deb",
    ]
    assert checksums.main(["check", str(folder)]) == 1


def test_a_damaged_line_is_told(folder: Path) -> None:
    file = folder / checksums.NAME
    file.write_text(file.read_text(encoding="utf-8").replace("  ", " ", 1)[1:], encoding="utf-8")
    assert any("no sum" in line for line in checksums.check(folder))


def test_an_empty_folder_has_no_sums(tmp_path: Path) -> None:
    assert checksums.main(["write", str(tmp_path)]) == 2
    assert checksums.main(["check", str(tmp_path)]) == 2
