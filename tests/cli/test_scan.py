"""``palimpsest-cli scan`` on real files with a small real network; killed, resumed, clustered."""

from __future__ import annotations

import csv
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from forensics_gui import cli
from forensics_gui.cli.exits import INTERRUPTED, NOT_ALL_ASSESSED, OK, UNEXPECTED, WRONG_USE
from tests.evidence.batch.conftest import drawn, saved_network

REPOSITORY = Path(__file__).parents[2]
WAIT_SECONDS = 100.0
IMAGES = 20
SIDE = 96
unix = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("network") / "tiny.safetensors"
    saved_network(path)
    return path


@pytest.fixture
def evidence(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    drawn(folder / "2024", 3)
    drawn(folder / "2025" / "march", 2, name="=other")
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "results"


def scan(*arguments: object, checkpoint: Path) -> int:
    words = [str(argument) for argument in arguments]
    return cli.main(["scan", *words, "--checkpoint", str(checkpoint), "--device", "cpu"])


def table(out: Path) -> list[dict[str, str]]:
    with (out / "results.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def lines(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / "results.jsonl").read_text().splitlines()]


def runs(out: Path) -> list[int]:
    """How often each file was analysed, as far as the results tell."""
    if not (out / "scan.sqlite").exists():
        return []
    opened = sqlite3.connect(f"{(out / 'scan.sqlite').as_uri()}?mode=ro", uri=True, timeout=5)
    try:
        return [int(row[0]) for row in opened.execute("SELECT runs FROM results")]
    finally:
        opened.close()


def snapshot(folder: Path) -> dict[str, tuple[int, int]]:
    found = {}
    for path in sorted(folder.rglob("*")):
        status = path.stat()
        found[str(path)] = (status.st_size, status.st_mtime_ns)
    return found


def test_a_folder_is_scanned_and_nothing_in_it_is_touched(
    evidence: Path, out: Path, checkpoint: Path, capsys: pytest.CaptureFixture[str]
):
    before = snapshot(evidence)
    assert scan(evidence, "--out", out, "--maps", checkpoint=checkpoint) == OK
    assert snapshot(evidence) == before
    rows, items = table(out), lines(out)
    assert len(rows) == len(items) == 5
    assert [item["path"] for item in items] == sorted(item["path"] for item in items)
    by_path = {item["path"]: item for item in items}
    for row in rows:
        item = by_path[row["path"]]
        assert float(row["score"]) == pytest.approx(item["score"], abs=1e-6)
        assert row["sha256"] == item["file"]["sha256"]
        assert row["model_sha256"] == item["model"]["sha256"]
        values = np.load(out / row["map"], allow_pickle=False)
        assert values.shape == (96, 96)
        assert values.dtype == np.float32
    assert {row["name"] for row in rows} >= {"'=other-0000.jpg"}
    assert by_path[rows[0]["path"]]["file"]["name"]
    said = capsys.readouterr()
    assert "5 images:" in said.out
    assert "5 new" in said.err


def test_a_second_run_analyses_only_what_is_new_or_changed(
    evidence: Path, out: Path, checkpoint: Path, capsys: pytest.CaptureFixture[str]
):
    assert scan(evidence, "--out", out, checkpoint=checkpoint) == OK
    changed, other = sorted((evidence / "2024").iterdir())[:2]
    changed.write_bytes(other.read_bytes())
    drawn(evidence / "new", 1, name="added")
    (evidence / "2025" / "march" / "broken.jpg").write_bytes(b"no picture")
    capsys.readouterr()
    code = scan(evidence, "--out", out, "--sort", "score", checkpoint=checkpoint)
    assert code == NOT_ALL_ASSESSED
    assert "7 images: 2 new, 1 changed, 4 kept." in capsys.readouterr().err
    assert sorted(runs(out)) == [1] * 6 + [2]
    scores = [float(row["score"]) for row in table(out) if row["score"]]
    assert scores == sorted(scores, reverse=True)
    assert table(out)[-1]["error_code"].startswith("intake.")


def test_wrong_use_is_refused_before_anything_is_written(
    evidence: Path, tmp_path: Path, checkpoint: Path, capsys: pytest.CaptureFixture[str]
):
    a_file = tmp_path / "file"
    a_file.write_text("x")
    for arguments in (
        [evidence, "--out", evidence],
        [evidence, "--out", evidence / "results"],
        [evidence / "2024", "--out", evidence / "2024" / "deep"],
        [next((evidence / "2024").iterdir()), "--out", evidence / "2024"],
        [evidence, "--out", a_file],
        [evidence, "--out", tmp_path / "no" / "such"],
        [tmp_path / "nowhere", "--out", tmp_path / "results"],
        [evidence, "--out", tmp_path / "results", "--sort", "colour"],
        [evidence],
    ):
        before = snapshot(tmp_path)
        assert scan(*arguments, checkpoint=checkpoint) == WRONG_USE
        assert snapshot(tmp_path) == before
    assert "evidence" in capsys.readouterr().err
    assert scan(evidence, "--out", tmp_path, checkpoint=tmp_path / "none.safetensors") == WRONG_USE


def start(arguments: list[object], **options: Any) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, *(str(argument) for argument in arguments)],
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), "OMP_NUM_THREADS": "1"},
        **options,
    )


def wait_for(true: Callable[[], bool], *children: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while not true():
        assert time.monotonic() < deadline
        assert all(child.poll() is None for child in children), "it ended by itself"
        time.sleep(0.02)


@unix
def test_killed_midway_it_loses_nothing_and_repeats_nothing(
    tmp_path: Path, out: Path, checkpoint: Path
):
    folder = tmp_path / "archive"
    paths = drawn(folder, IMAGES, side=SIDE)
    command = [
        "-m", "forensics_gui.cli", "scan", folder, "--out", out, "--checkpoint", checkpoint,
        "--device", "cpu", "--maps",
    ]  # fmt: skip
    child = start(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(lambda: len(runs(out)) >= 5, child)
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
    finished = len(runs(out))
    assert 5 <= finished < len(paths)
    kept = {path.name for path in (out / "maps").glob("*.npy")}
    assert scan(folder, "--out", out, "--maps", checkpoint=checkpoint) == OK
    assert runs(out) == [1] * len(paths)
    assert {item["path"] for item in lines(out)} == {str(path) for path in paths}
    assert kept <= {path.name for path in (out / "maps").glob("*.npy")}
    assert {str(out / row["map"]) for row in table(out)} == {
        str(path) for path in (out / "maps").glob("*.npy")
    }


@unix
def test_ctrl_c_writes_the_results_so_far(
    tmp_path: Path, out: Path, checkpoint: Path, capsys: pytest.CaptureFixture[str]
):
    folder = tmp_path / "archive"
    drawn(folder, IMAGES, side=SIDE)

    def press() -> None:
        while len(runs(out)) < 2:
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGINT)

    finger = threading.Thread(target=press)
    finger.start()
    code = scan(folder, "--out", out, checkpoint=checkpoint)
    finger.join()
    assert code == INTERRUPTED
    said = capsys.readouterr()
    assert "run the same command again" in said.err
    assert "could not be assessed" in said.out
    assert 2 <= len(table(out)) == len(lines(out)) == len(runs(out)) < IMAGES


def test_it_is_paused_and_goes_on_from_outside(
    tmp_path: Path, out: Path, checkpoint: Path, capsys: pytest.CaptureFixture[str]
):
    folder = tmp_path / "archive"
    drawn(folder, IMAGES, side=SIDE)
    stood: list[int] = []

    def hands() -> None:
        while len(runs(out)) < 2:
            time.sleep(0.01)
        assert cli.main(["scan", "--out", str(out), "--pause"]) == OK
        before = -1
        while before != len(runs(out)):
            before = len(runs(out))
            time.sleep(0.7)
        stood.append(before)
        assert cli.main(["scan", "--out", str(out), "--go-on"]) == OK

    outside = threading.Thread(target=hands)
    outside.start()
    code = scan(folder, "--out", out, checkpoint=checkpoint)
    outside.join()
    assert code == OK
    assert 2 <= stood[0] < IMAGES
    assert runs(out) == [1] * IMAGES
    said = capsys.readouterr()
    assert "Paused" in said.err
    assert "The scan goes on." in said.out
    assert cli.main(["scan", "--out", str(out), "--pause"]) == WRONG_USE
    assert "No scan runs in results" in capsys.readouterr().err


# -- a cluster -----------------------------------------------------------------------------
@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and two workers of one thread each, on this machine."""
    pytest.importorskip("distributed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    scheduler = start(
        ["-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", port,
         "--no-dashboard", "--no-jupyter"],
        **quiet,
    )  # fmt: skip
    workers = [
        start(
            ["-m", "distributed.cli.dask_worker", address, "--no-nanny", "--no-dashboard",
             "--nthreads", 1, "--memory-limit", 0,
             "--local-directory", tmp_path / f"worker-{number}"],
            **quiet,
        )
        for number in range(2)
    ]  # fmt: skip
    yield address, workers
    for child in (*workers, scheduler):
        child.kill()
        child.wait()


@unix
@pytest.mark.slow
def test_on_a_cluster_that_loses_a_worker_nothing_is_lost_and_nothing_is_there_twice(
    tmp_path: Path, checkpoint: Path, cluster: tuple[str, list[subprocess.Popen[bytes]]]
):
    address, workers = cluster
    folder, out, here = tmp_path / "archive", tmp_path / "cluster", tmp_path / "here"
    paths = drawn(folder, IMAGES, side=SIDE)
    (folder / "broken.jpg").write_bytes(b"no picture")
    child = start(
        ["-m", "forensics_gui.cli", "scan", folder, "--out", out, "--checkpoint", checkpoint,
         "--device", "cpu", "--maps", "--scheduler", address],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        wait_for(lambda: len(runs(out)) >= 4, child, *workers)
        workers[0].send_signal(signal.SIGKILL)
        workers[0].wait()
        at_the_kill = len(runs(out))
        complained = child.communicate(timeout=WAIT_SECONDS)[1].decode()
    finally:
        child.kill()
        child.communicate()
    assert child.returncode == NOT_ALL_ASSESSED, complained
    assert 4 <= at_the_kill < len(paths) - 4  # the other worker had the rest to do
    assert runs(out) == [1] * (len(paths) + 1)
    # The same scan here: the same outcomes, scores and maps.
    assert scan(folder, "--out", here, "--maps", checkpoint=checkpoint) == NOT_ALL_ASSESSED
    ours, theirs = table(here), table(out)
    assert [row["path"] for row in theirs] == [row["path"] for row in ours]
    for one, other in zip(ours, theirs, strict=True):
        assert (one["outcome"], one["sha256"], one["error_code"]) == (
            other["outcome"], other["sha256"], other["error_code"],
        )  # fmt: skip
        if one["score"]:
            assert float(one["score"]) == pytest.approx(float(other["score"]), abs=1e-4)
            np.testing.assert_allclose(
                np.load(here / one["map"]), np.load(out / other["map"]), atol=1e-4
            )


def test_a_cluster_that_is_not_there_is_told(
    evidence: Path, out: Path, checkpoint: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):  # fmt: skip
    monkeypatch.setitem(sys.modules, "distributed", None)  # as where it is not installed
    arguments = [evidence, "--out", out, "--scheduler", "tcp://127.0.0.1:9"]
    assert scan(*arguments, checkpoint=checkpoint) == UNEXPECTED
    assert "palimpsest[cluster]" in capsys.readouterr().err
