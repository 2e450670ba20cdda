"""A build that is killed, at any moment, goes on and ends in the same bytes."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import IO, Any

import pytest

from tests.training.datasets.conftest import draw_folder
from training.datasets import DiskFullError, Options, Source, build, journal_folder, open_dataset
from training.datasets.journal import Journal

ROOT = Path(__file__).parents[3]
ONE = Options(workers=1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return draw_folder(tmp_path_factory.mktemp("killed") / "images", 14, 14)


@pytest.fixture(scope="module")
def whole(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    out = tmp_path_factory.mktemp("whole") / "o.h5"
    build([Source(folder)], out, ONE)
    return out.read_bytes()


def child(folder: Path, out: Path, body: str) -> subprocess.CompletedProcess[str]:
    """A build in a process of its own; ``body`` defines ``progress``."""
    code = (
        textwrap.dedent(
            """
        import os, resource, signal, sys
        from pathlib import Path
        from training.datasets import Options, Source, build
        from training.datasets import journal, writer
        folder, out = Path(sys.argv[1]), Path(sys.argv[2])
        def die():
            os.kill(os.getpid(), signal.SIGKILL)
        def progress(done, total, text):
            pass
        """
        )
        + textwrap.dedent(body)
        + (
            "\nbuild([Source(folder)], out, Options(workers=2), overwrite=True,"
            " progress=progress)\n"
        )
    )
    return subprocess.run(
        [sys.executable, "-c", code, str(folder), str(out)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


MOMENTS = {
    "between two images": """
        def progress(done, total, text):
            if done == 9: die()
    """,
    "after a mask, before its line": """
        write = journal.Journal.add
        def add(self, key, exam, png):
            if png and len(self) == 17:
                self._masks.write(png); self._masks.flush(); die()
            return write(self, key, exam, png)
        journal.Journal.add = add
    """,
    "in the middle of a line": """
        write = journal.Journal.add
        def add(self, key, exam, png):
            if len(self) == 11:
                self._lines.write(b'01234567 ["half of'); self._lines.flush(); die()
            return write(self, key, exam, png)
        journal.Journal.add = add
    """,
    "while the file is written": """
        writer._BUFFER = 8000
        def progress(done, total, text):
            if text == "Writing images" and done > total // 2: die()
    """,
    "before the new file takes its place": """
        writer.os.fsync = lambda _: die()
        journal._SYNC_EVERY = 1e9
    """,
}


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_and_resumed(moment: str, folder: Path, whole: bytes, tmp_path: Path) -> None:
    out = tmp_path / "o.h5"
    out.write_bytes(b"earlier work")
    result = child(folder, out, MOMENTS[moment])
    assert result.returncode == -signal.SIGKILL, result.stderr
    assert out.read_bytes() == b"earlier work"
    report = build([Source(folder)], out, ONE, overwrite=True)
    assert report.taken_over >= 8
    assert out.read_bytes() == whole
    assert sorted(p.name for p in tmp_path.iterdir()) == ["o.h5"]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_killed_from_outside_at_some_moment(folder: Path, whole: bytes, tmp_path: Path) -> None:
    out = tmp_path / "o.h5"
    code = (
        "import sys; from pathlib import Path; from training.datasets import *\n"
        "build([Source(Path(sys.argv[1]))], Path(sys.argv[2]))\n"
    )
    command = [sys.executable, "-c", code, str(folder), str(out)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) as process:
        records = journal_folder(out) / "records.jsonl"
        while process.poll() is None:
            if records.exists() and records.stat().st_size > 2000:
                process.kill()
                break
    build([Source(folder)], out, ONE, overwrite=True)
    assert out.read_bytes() == whole


def test_a_journal_cut_anywhere_is_taken_up_as_far_as_it_is_sound(
    folder: Path, whole: bytes, tmp_path: Path
) -> None:
    seen: list[int] = []

    def stop() -> bool:
        return len(seen) >= 6

    out = tmp_path / "o.h5"
    with pytest.raises(Exception, match="Stopped"):
        build([Source(folder)], out, ONE, progress=lambda *a: seen.append(a[0]), cancelled=stop)
    kept = journal_folder(out)
    lines = (kept / "records.jsonl").read_bytes()
    for cut in range(0, len(lines), 37):
        copy = tmp_path / "copy"
        shutil.copytree(kept, copy)
        (copy / "records.jsonl").write_bytes(lines[:cut])
        journal = Journal(copy)
        assert len(journal) == lines[:cut].count(b"\n")
        journal.close()
        shutil.rmtree(copy)
    # a power cut may also lose masks whose lines were written, or leave zeros
    masks = (kept / "masks.bin").read_bytes()
    (kept / "masks.bin").write_bytes(masks[: len(masks) // 2])
    (kept / "records.jsonl").write_bytes(lines[: len(lines) // 2] + bytes(200))
    build([Source(folder)], out, ONE)
    assert out.read_bytes() == whole


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of a file")
@pytest.mark.parametrize("limit", [3000, 20_000])
def test_a_full_disk_is_told_and_nothing_is_lost(
    limit: int, folder: Path, whole: bytes, tmp_path: Path
) -> None:
    """A limit on the size of files fails writes as a full disk does: in the journal with 3 kB,
    in the data set file with 20 kB."""
    out = tmp_path / "o.h5"
    out.write_bytes(b"earlier work")
    result = child(
        folder,
        out,
        f"""
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
        writer._BUFFER = 4000
        """,
    )
    assert result.returncode == 1
    last = result.stderr.strip().splitlines()[-1]
    assert last.startswith("training.datasets.errors.DiskFullError: The disk is full"), last
    assert out.read_bytes() == b"earlier work"
    report = build([Source(folder)], out, ONE, overwrite=True)
    assert report.taken_over >= 1
    assert out.read_bytes() == whole


def test_other_failures_to_write_are_told_too(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "o.h5"
    real = Path.open

    def failing(self: Path, mode: str = "r", *a: Any, **k: Any) -> IO[Any]:
        if self.name == "dataset.tmp":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(self, mode, *a, **k)

    monkeypatch.setattr(Path, "open", failing)
    with pytest.raises(DiskFullError) as caught:
        build([Source(folder)], out, ONE)
    assert "then do the same again" in caught.value.hint
    assert not (journal_folder(out) / "dataset.tmp").exists()
    monkeypatch.undo()
    build([Source(folder)], out, ONE)
    assert len(open_dataset(out)) == 28
