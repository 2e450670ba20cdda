"""The scan engine: what is analysed, what is kept, and what stops it."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import os
import sqlite3
from pathlib import Path

import numpy as np
import pytest

from forensics_gui.evidence.batch import (
    Order,
    Pace,
    Reason,
    ScanFolderError,
    ScanInUseError,
    ScanStore,
    ScanWriteError,
    planned,
    run_here,
)
from forensics_gui.evidence.batch.pace import words
from forensics_gui.evidence.batch.store import FILE, Stamp, stamp_of
from forensics_gui.evidence.batch.table import COLUMNS, cell, csv_lines, write_json_lines
from forensics_gui.evidence.types import Analysis, Outcome
from model.errors import Cancelled
from tests.evidence.case.conftest import analysis_of, failed_analysis, written

MODEL = "a" * 64


@pytest.fixture
def store(tmp_path: Path):
    with ScanStore(tmp_path / "out") as made:
        yield made


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return [written(tmp_path / "in" / f"{number}.jpg", bytes([number])) for number in range(6)]


class Analyser:
    """Counts what it was asked; fails on files named so."""

    def __init__(self) -> None:
        self.asked: list[Path] = []

    def __call__(self, path: Path) -> Analysis:
        self.asked.append(path)
        if "bad" in path.name or not path.exists():
            return failed_analysis(path)
        return analysis_of(path, score=path.read_bytes()[0] / 10)


def scan(store: ScanStore, files: list[Path], model: str = MODEL, **options: bool) -> Analyser:
    analyser = Analyser()
    plan = planned(files, store, model, **options)
    run_here(plan.todo, store, model, analyser)
    return analyser


def test_a_second_run_has_nothing_to_do(store: ScanStore, files: list[Path]):
    assert scan(store, files).asked == files
    assert scan(store, files).asked == []
    assert [row.runs for row in store.rows()] == [1] * 6


def test_a_run_that_was_stopped_goes_on_where_it_stood(store: ScanStore, files: list[Path]):
    analyser = Analyser()
    with pytest.raises(Cancelled):
        run_here(files, store, MODEL, analyser, cancelled=lambda: len(analyser.asked) == 4)
    assert scan(store, files).asked == files[4:]


def test_results_are_kept_at_once(tmp_path: Path, files: list[Path]):
    """Not only at the end: another connection sees each as soon as it is known."""
    seen = []
    with ScanStore(tmp_path / "out") as store:

        def look(path: Path, analysis: Analysis) -> None:
            del path, analysis
            other = sqlite3.connect(f"{(tmp_path / 'out' / FILE).as_uri()}?mode=ro", uri=True)
            seen.append(other.execute("SELECT count(*) FROM results").fetchone()[0])
            other.close()

        run_here(files, store, MODEL, Analyser(), tell=look)
    assert seen == [1, 2, 3, 4, 5, 6]


def test_files_that_changed_are_analysed_again(store: ScanStore, files: list[Path]):
    scan(store, files)
    files[2].write_bytes(b"longer now")
    os.utime(files[3], ns=(1, 1))  # another time, the same content
    plan = planned(files, store, MODEL)
    assert plan.todo == (files[2],)
    assert plan.reasons == {Reason.KEPT: 5, Reason.CHANGED: 1}
    assert store.known(files[3]).stamp == stamp_of(files[3])  # not read again the next time
    scan(store, files)
    rows = {row.path: row for row in store.rows()}
    assert len(rows) == 6
    assert rows[files[2]].runs == 2
    assert rows[files[2]].analysis.evidence.bytes == len(b"longer now")


def test_a_change_that_keeps_size_and_time_is_found_by_reading(store: ScanStore, files: list[Path]):
    scan(store, files)
    before = files[1].stat()
    files[1].write_bytes(b"X")
    os.utime(files[1], ns=(before.st_atime_ns, before.st_mtime_ns))
    assert planned(files, store, MODEL).todo == ()
    assert planned(files, store, MODEL, rehash=True).todo == (files[1],)


def test_another_network_has_to_look_at_everything(store: ScanStore, files: list[Path]):
    scan(store, files)
    plan = planned(files, store, "b" * 64)
    assert plan.reasons == {Reason.MODEL: 6}


def test_what_could_not_be_assessed_is_tried_again_only_when_asked(
    store: ScanStore, files: list[Path], tmp_path: Path
):
    files = [*files, written(tmp_path / "in" / "bad.jpg", b"x"), tmp_path / "in" / "gone.jpg"]
    assert len(scan(store, files).asked) == 8  # none of them stops the others
    assert store.count() == {Outcome.RESPONSE: 6, Outcome.NOT_ASSESSED: 2}
    assert scan(store, files).asked == []
    assert scan(store, files, retry=True).asked == files[6:]


def test_files_that_are_gone_stay_in_the_results_and_are_marked(
    store: ScanStore, files: list[Path]
):
    scan(store, files)
    store.mark_present(files[:4])
    assert [row.present for row in store.rows()] == [True] * 4 + [False] * 2
    assert sum(store.count().values()) == 4


def test_maps_are_written_before_the_result_that_names_them(store: ScanStore, files: list[Path]):
    def keep(path: Path, values: np.ndarray) -> str:
        assert store.known(path) is None
        (store.folder / f"{path.stem}.npy").write_bytes(values.tobytes())
        return f"{path.stem}.npy"

    run_here(files, store, MODEL, Analyser(), keep_map=keep)
    assert planned(files, store, MODEL, with_maps=True).todo == ()
    (store.folder / "3.npy").unlink()
    plan = planned(files, store, MODEL, with_maps=True)
    assert plan.todo == (files[3],)
    assert plan.reasons[Reason.MAP] == 1


def test_a_full_disk_stops_the_scan_and_loses_nothing(store: ScanStore, files: list[Path]):
    def full(path: Path, values: np.ndarray) -> str:
        if path == files[2]:
            raise OSError(28, "No space left on device")
        return "x"

    with pytest.raises(ScanWriteError, match="No space"):
        run_here(files, store, MODEL, Analyser(), keep_map=full)
    assert planned(files, store, MODEL).todo == tuple(files[2:])


def test_one_scan_at_a_time(store: ScanStore, tmp_path: Path):
    with pytest.raises(ScanInUseError):
        ScanStore(store.folder)
    store.close()
    ScanStore(store.folder).close()


def test_a_folder_that_cannot_be_made_is_told_in_words(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(ScanFolderError) as told:
        ScanStore(tmp_path / "file" / "out")
    assert told.value.sentence == "Nothing can be written into out: Not a directory."


@pytest.mark.parametrize("data", [b"", b"no database" * 50])
def test_damaged_results_are_not_overwritten(tmp_path: Path, data: bytes):
    file = written(tmp_path / "out" / FILE, data)
    with pytest.raises(ScanFolderError) as told:
        ScanStore(tmp_path / "out")
    assert told.value.hint
    assert file.read_bytes() == data


def test_what_a_killed_beginning_left_is_no_obstacle(tmp_path: Path):
    written(tmp_path / "out" / "scan.new", b"half")
    with ScanStore(tmp_path / "out") as store:
        assert store.count() == {}


# -- order and tables ----------------------------------------------------------------------
def test_results_come_in_the_order_asked_for(store: ScanStore, tmp_path: Path):
    quiet = written(tmp_path / "in" / "a.jpg", b"\x09")
    bad = written(tmp_path / "in" / "bad.jpg", b"\x01")
    low, high = (
        written(tmp_path / "in" / f"{name}.jpg", bytes([value]))
        for name, value in (("z", 2), ("m", 8))
    )
    for path in (low, bad, quiet, high):
        analysis = Analyser()(path)
        if path == quiet:
            analysis = dataclasses.replace(analysis, outcome=Outcome.NO_RESPONSE)
        store.put(path, stamp_of(path), MODEL, analysis)

    def names(order: Order) -> list[str]:
        return [row.path.stem for row in store.rows(order)]

    assert names(Order.PATH) == ["a", "bad", "m", "z"]
    assert names(Order.SCORE) == ["a", "m", "z", "bad"]
    assert names(Order.OUTCOME) == ["m", "z", "bad", "a"]
    assert names(Order.FOUND) == ["z", "bad", "a", "m"]


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"]
)
def test_no_cell_is_a_formula(text: str):
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=1", " =1", "0.5", "'quoted", "مرحبا"])
def test_other_cells_stay_as_they_are(text: str):
    assert cell(text) == text


def test_hostile_names_reach_the_tables_whole(store: ScanStore, tmp_path: Path):
    names = [
        '=HYPERLINK("x","y").jpg', "a,b;c.jpg", 'say "hi".jpg', "line\nend.jpg",
        "\u202egpj.exe.jpg", os.fsdecode(b"\xff\xfe.jpg"), "@x.jpg",
    ]  # fmt: skip
    for name in names:
        path = written(tmp_path / "in" / name, b"\x05")
        store.put(path, stamp_of(path), MODEL, analysis_of(path))
    data = b"".join(csv_lines(store.rows())).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(data, newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == len(names)
    for row in rows:
        for text in row.values():
            assert text[:1] not in tuple("=+-@\t\r\n")
    found = {row["name"] for row in rows}
    assert '\'=HYPERLINK("x","y").jpg' in found
    assert "line\nend.jpg" in found
    lines: list[bytes] = []
    write_json_lines(store.rows(), lines.append, lambda analysis: {"name": analysis.evidence.name})
    items = [json.loads(line) for line in lines]
    assert {item["name"] for item in items} == set(names)
    assert all(line.count(b"\n") == 1 and line.isascii() for line in lines)


def test_a_failure_has_its_reason_in_the_table(store: ScanStore, tmp_path: Path):
    path = tmp_path / "gone.jpg"
    store.put(path, Stamp(-1, -1), MODEL, failed_analysis(path))
    data = b"".join(csv_lines(store.rows())).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(data, newline=""))
    assert (row["outcome"], row["score"], row["error_code"]) == (
        "not_assessed", "", "intake.missing",
    )  # fmt: skip


# -- time left -----------------------------------------------------------------------------
def test_the_time_left_follows_the_last_files():
    now = 0.0
    pace = Pace(1000, clock=lambda: now)
    assert pace.remaining() is None
    for _ in range(100):
        now += 1
        pace.step()
    assert pace.remaining() == pytest.approx(900)
    for _ in range(400):
        now += 0.1
        pace.step()
    assert pace.remaining() == pytest.approx(50)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(5.4, "5 s"), (89, "89 s"), (600, "10 min"), (7500, "2 h 05 min"), (200_000, "2 days 8 h")],
)
def test_times_in_words(seconds: float, text: str):
    assert words(seconds) == text
