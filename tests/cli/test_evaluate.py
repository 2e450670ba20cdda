"""``palimpsest-cli evaluate`` with the shipped checkpoint on small pictures made here."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

import resources
from forensics_gui import cli
from forensics_gui.cli.exits import INTERRUPTED, NOT_ALL_ASSESSED, OK, WRONG_USE
from model import checkpoint
from tests.training.evaluation.standins import evaluation_set
from training.evaluation import output

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return evaluation_set(tmp_path / "data", {"one": (2, 2), "two": (1, 0)})


def evaluate(*arguments: object) -> int:
    return cli.main(["evaluate", *map(str, arguments), "--device", "cpu", "--resamplings", "40"])


def test_from_a_folder_to_a_report_and_on_again(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, maps = tmp_path / "new" / "out", tmp_path / "maps"
    assert evaluate("--data", data, "--out", out, "--keep-maps", maps) == OK
    spoken = capsys.readouterr()
    assert "\r" not in spoken.err  # a line that keeps changing is for terminals
    assert spoken.out.splitlines()[0].split()[:3] == ["images", "manip.", "auth."]
    found = json.loads((out / "results.json").read_text(encoding="utf-8"))
    assert found["complete"]
    assert (found["images"], found["measured"], found["left_out"]) == (5, 25, 0)
    assert found["setup"]["device"] == "cpu"
    assert found["repeats"] == 40
    assert len(found["setup"]["checkpoint_sha256"]) == 64
    f1 = next(g for g in found["groups"] if g["name"] == "one")["figures"]["f1"]["value"]
    assert f"{f1:.3f}" in spoken.out
    for name in ("report.md", "per_image.csv", "plots/f1.svg", "plots/robustness.svg"):
        assert (out / name).stat().st_size > 300
    values = np.load(maps / "one" / "000_edit.npy", allow_pickle=False)
    assert values.shape == (96, 128)
    assert len((maps / "scores.csv").read_text().splitlines()) == 6

    # Fewer images from the same folder: nothing is measured again, only counted anew.
    assert evaluate("--data", data, "--out", out, "--limit", "one=1", "--sets", "one") == OK
    assert "10 measurements of an earlier run" in capsys.readouterr().out
    assert json.loads((out / "results.json").read_text())["images"] == 2


def test_figures_go_on_the_card_of_a_checkpoint_and_its_weights_stay(
    data: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.safetensors"
    shipped = resources.path("checkpoints", "palimpsest.safetensors")
    shutil.copy(shipped, copy)
    shutil.copy(checkpoint.card_path(shipped), checkpoint.card_path(copy))
    out = tmp_path / "out"
    arguments = ("--data", data, "--out", out, "--conditions", "none", "--write-card")
    assert evaluate(*arguments) == WRONG_USE  # never on the card of the program's own by chance
    assert evaluate(*arguments, "--checkpoint", copy) == OK
    _, card = checkpoint.load(copy)
    results = json.loads((out / "results.json").read_text(encoding="utf-8"))
    group = next(g for g in results["groups"] if g["name"] == "one")
    written = next(row for row in card.performance if row.metric == "pixel F1 at 0.5")
    assert written.set == "one"
    assert written.value == pytest.approx(group["figures"]["f1"]["value"])
    assert copy.read_bytes() == shipped.read_bytes()


def test_wrong_use_is_refused_before_anything_is_measured(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    (tmp_path / "empty").mkdir()
    (tmp_path / "file.h5").write_bytes(b"no data set")
    for arguments, words in (
        (("--data", tmp_path / "nowhere"), "There is no"),
        (("--data", tmp_path / "empty"), "There is no image"),
        (("--data", tmp_path / "file.h5"), "file.h5"),
        (("--data", data, "--sets", "three"), "no set named three"),
        (("--data", data, "--limit", "three=1"), "no set named three"),
        (("--data", data, "--limit", "0"), "not a whole number from 1"),
        (("--data", data, "--max-side", "many"), "not a whole number from 1"),
        (("--data", data, "--split", "test"), "no splits"),
        (("--data", data, "--checkpoint", tmp_path / "c.safetensors"), "c.safetensors is missing"),
    ):
        assert evaluate(*arguments, "--out", out) == WRONG_USE
        assert words in capsys.readouterr().err
        assert not out.exists()
    (tmp_path / "taken").write_text("a file")
    assert evaluate("--data", data, "--out", tmp_path / "taken") == WRONG_USE
    assert "could not be written" in capsys.readouterr().err
    out.mkdir()
    (out / output.JOURNAL).write_text("something else\n")
    assert evaluate("--data", data, "--out", out) == WRONG_USE
    assert "not of this program" in capsys.readouterr().err


def test_unreadable_images_are_named_and_the_code_says_so(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / "one/001_orig.png").write_bytes(b"no picture")
    out = tmp_path / "out"
    code = evaluate("--data", data, "--out", out, "--conditions", "none")
    assert code == NOT_ALL_ASSESSED
    assert "one/001_orig.png: 001_orig.png could not be decoded" in capsys.readouterr().err
    assert "Not measured: 1 images" in (out / "report.md").read_text()


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C cannot be sent to a process elsewhere")
def test_ctrl_c_leaves_what_was_measured(tmp_path: Path) -> None:
    data = evaluation_set(tmp_path / "data", {"one": (30, 30)})
    out = tmp_path / "out"
    process = subprocess.Popen(
        [sys.executable, "-m", "forensics_gui.cli", "evaluate", "--data", str(data), "--out",
         str(out), "--conditions", "all", "--device", "cpu", "--resamplings", "40"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    journal = out / output.JOURNAL
    deadline = time.monotonic() + 60
    while not (journal.exists() and journal.read_bytes().count(b"\n") > 3):
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == INTERRUPTED
    assert "measurements were made and are kept" in told
    found = json.loads((out / "results.json").read_text())
    assert not found["complete"]
    assert found["measured"] == journal.read_bytes().count(b"\n") - 1
    assert "Stopped early" in (out / "report.md").read_text()


def test_time_left_is_told_in_units_people_use() -> None:
    from forensics_gui.cli.evaluate import _remaining

    assert [_remaining(s) for s in (None, 0.2, 80, 600, 9000)] == [
        "", "about 1 s left, ", "about 80 s left, ", "about 10 min left, ", "about 2.5 h left, "
    ]  # fmt: skip
