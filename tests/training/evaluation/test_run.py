"""Evaluating goes on where it stopped, keeps what it measured, and keeps maps that other
scorers read."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from torchmetrics import functional as tm

from tests.training.evaluation.standins import CONDITIONS, SeesRed, evaluation_set, run
from training import pictures
from training.evaluation.items import read_items
from training.evaluation.maps import MapFolder
from training.evaluation.records import EvaluationError, Journal, fingerprint
from training.evaluation.run import survey

SCORER = "PALIMPSEST_SCORER"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return evaluation_set(tmp_path / "data", {"one": (3, 3), "two": (2, 0)})


def test_all_images_under_all_conditions(data: Path, tmp_path: Path) -> None:
    localizer, said = SeesRed(), []
    found = run(data, tmp_path / "j", localizer, report=lambda *told: said.append(told))
    assert found.complete
    assert len(found.records) == localizer.calls == len(said) == 16
    assert [r.condition for r in found.records] == ["as is"] * 8 + ["JPEG 70"] * 8
    assert said[0][:3] == (0, 16, None)
    left = [seconds for _, _, seconds, _ in said[1:]]
    assert all(a > b > 0 for a, b in zip(left[:1], left[-1:], strict=True))
    for record in found.records[:8]:
        assert record.responds == (record.label == 1)
        assert (record.width, record.height, record.seconds) == (128, 96, 0.25)
        assert record.paper_f1 == 1.0
        if record.label:
            assert record.f1 == record.best_f1 == record.iou == record.auc == 1.0
        else:
            assert record.f1 is record.auc is record.best_threshold is None


def test_the_same_command_goes_on_where_it_stopped(data: Path, tmp_path: Path) -> None:
    journal, localizer = tmp_path / "j", SeesRed()
    stop = iter([False] * 15)
    early = run(data, journal, localizer, cancelled=lambda: next(stop, True))
    assert not early.complete
    assert 0 < len(early.records) == localizer.calls < 16
    again = SeesRed()
    whole = run(data, journal, again)
    assert whole.complete
    assert whole.resumed == len(early.records)
    assert again.calls == 16 - whole.resumed
    assert whole.records[: whole.resumed] == early.records
    fresh = run(data, tmp_path / "other", SeesRed())
    assert [(r.name, r.f1, r.score) for r in fresh.records] == [
        (r.name, r.f1, r.score) for r in whole.records
    ]
    assert fresh.data_sha256 == whole.data_sha256


def test_a_journal_cut_off_anywhere_loses_one_line_at_most(data: Path, tmp_path: Path) -> None:
    journal, localizer = tmp_path / "j", SeesRed()
    whole = run(data, journal, localizer)
    written = journal.read_bytes()
    for end in np.linspace(1, len(written), 25).astype(int):
        journal.write_bytes(written[:end])
        opened = Journal(journal, localizer.card)
        kept = [
            r for r in whole.records
            if opened.get(r.condition, r.name, r.sha256, r.mask_sha256) is not None
        ]  # fmt: skip
        opened.close()
        assert kept == whole.records[: max(0, written[:end].count(b"\n") - 1)]
        json.loads(journal.read_bytes().splitlines()[0])
    journal.write_bytes(written[: len(written) // 2])
    assert len(run(data, journal, SeesRed()).records) == 16


def test_a_killed_process_leaves_its_records(data: Path, tmp_path: Path) -> None:
    program = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from tests.training.evaluation.standins import SeesRed, run\n"
        "class Dies(SeesRed):\n"
        "    def localise(self, *a, **k):\n"
        "        if self.calls == 5:\n"
        "            os.kill(os.getpid(), 9) if os.name == 'posix' else os._exit(9)\n"
        "        return super().localise(*a, **k)\n"
        "run(Path(sys.argv[1]), Path(sys.argv[2]), Dies())\n"
    )
    root = str(Path(__file__).resolve().parents[3])
    ended = subprocess.run(
        [sys.executable, "-c", program, str(data), str(tmp_path / "j")],
        cwd=root, env={**os.environ, "PYTHONPATH": root}, capture_output=True,
    )  # fmt: skip
    assert ended.returncode in (-9, 9), ended.stderr.decode()
    localizer = SeesRed()
    assert run(data, tmp_path / "j", localizer).resumed == 5
    assert localizer.calls == 11


def test_changed_files_and_other_checkpoints_are_not_taken_for_the_old(
    data: Path, tmp_path: Path
) -> None:
    before = run(data, tmp_path / "j", SeesRed())
    first = data / before.records[0].name
    rgb = pictures.read(first)
    first.write_bytes(pictures.png(rgb[:, ::-1].copy()))
    again = SeesRed()
    after = run(data, tmp_path / "j", again)
    assert again.calls == len(CONDITIONS)
    assert after.records[0].sha256 != before.records[0].sha256
    assert after.data_sha256 != before.data_sha256
    with pytest.raises(EvaluationError, match="another checkpoint"):
        run(data, tmp_path / "j", SeesRed(score_threshold=0.7))
    for text in ("", "not JSON\n", '{"palimpsest": "evaluation"}\n', "[]\n"):
        (tmp_path / "k").write_text(text)
        if not text:
            Journal(tmp_path / "k", SeesRed().card).close()  # an empty file is a new one
            continue
        with pytest.raises(EvaluationError, match="damaged or not of this program"):
            Journal(tmp_path / "k", SeesRed().card)


def test_what_cannot_be_measured_is_named_and_the_rest_is_measured(
    data: Path, tmp_path: Path
) -> None:
    rows = list(csv.reader((data / "index.csv").read_text().splitlines()))
    (data / rows[1][1]).write_bytes(b"no picture")
    (data / rows[2][2]).unlink()
    odd = np.full((40, 50, 3), 90, np.uint8)
    (data / rows[4][1]).write_bytes(pictures.png(odd))
    found = run(data, tmp_path / "j", SeesRed(blind=(40, 50)))
    assert found.complete
    failed = {f.name: f.sentence for f in found.failures}
    assert failed.keys() == {rows[1][1], rows[2][1], rows[4][1]}
    assert failed[rows[4][1]] == "This picture is refused."
    assert "could not be read" in failed[rows[2][1]]
    assert len(found.records) == 2 * 5
    large = run(data, tmp_path / "j2", SeesRed(), max_side=60)
    assert (large.left_out, len(large.records)) == (5, 2)
    with pytest.raises(EvaluationError, match="no image to evaluate"):
        survey(read_items(data)[2:3], 60)


def test_a_full_disk_is_told_and_earlier_records_stay(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from training.evaluation import records

    keep, left = records.Journal._add, iter(range(5))

    def fills_up(self, row):  # the first line and four records fit
        if next(left, None) is None:
            raise OSError(28, "No space left on device")
        keep(self, row)

    monkeypatch.setattr(records.Journal, "_add", fills_up)
    with pytest.raises(EvaluationError, match="No space left"):
        run(data, tmp_path / "j", SeesRed())
    monkeypatch.undo()
    assert run(data, tmp_path / "j", SeesRed()).resumed == 4


def test_kept_maps_give_another_scorer_the_same_figures(data: Path, tmp_path: Path) -> None:
    localizer = SeesRed(sharpness=0.35)
    items, kept = read_items(data), tmp_path / "maps"
    mark = fingerprint(localizer.card)
    found = run(data, tmp_path / "j", localizer, maps=MapFolder(kept, items, mark))
    clean = {r.name: r for r in found.records if r.condition == "as is"}
    with (kept / "scores.csv").open(newline="") as file:
        scores = {r["image"]: float(r["score"]) for r in csv.DictReader(file)}
    assert scores == {name: r.score for name, r in clean.items()}
    for item in items:
        values = np.load(kept / item.set / f"{item.stem}.npy", allow_pickle=False)
        assert (values.dtype, values.shape) == (np.float32, (96, 128))
        if item.label:
            truth = torch.from_numpy(item.decode(item.data())[1].astype(np.int64)).ravel()
            theirs = torch.from_numpy(values).ravel()
            record = clean[item.name]
            f1 = float(tm.f1_score(theirs, truth, "binary", 0.5))
            assert record.f1 == pytest.approx(f1, abs=1e-6)
            assert record.auc == pytest.approx(float(tm.auroc(theirs, truth, "binary")), abs=1e-4)
    # A map that was removed is made again; the rest of the journal is used.
    (kept / items[0].set / f"{items[0].stem}.npy").unlink()
    again = SeesRed(sharpness=0.35)
    run(data, tmp_path / "j", again, maps=MapFolder(kept, items, mark))
    assert again.calls == 1
    with pytest.raises(EvaluationError, match="another checkpoint"):
        MapFolder(kept, items, "other")
    with pytest.raises(EvaluationError, match="would have the same map"):
        MapFolder(tmp_path / "more", [items[0], items[0]], mark)


def test_the_project_wide_scorer_agrees(data: Path, tmp_path: Path) -> None:
    scorer = os.environ.get(SCORER)
    if not scorer:
        pytest.skip(f"set {SCORER} to the scorer's program to compare with it")
    localizer, kept = SeesRed(sharpness=0.35), tmp_path / "maps"
    maps = MapFolder(kept, read_items(data), "x")
    found = run(data, tmp_path / "j", localizer, maps=maps)
    table = tmp_path / "per_image.csv"
    subprocess.run(
        [sys.executable, scorer, str(data), str(kept), "--per-image", str(table)],
        check=True, capture_output=True,
    )  # fmt: skip
    with table.open(newline="") as file:
        theirs = {r["image"]: r for r in csv.DictReader(file)}
    for record in found.records:
        if record.condition != "as is":
            continue
        row = theirs[record.name]
        assert record.score == pytest.approx(float(row["score"]))
        if record.label:
            ours = (record.f1, record.best_f1, record.auc, record.ap)
            assert ours == pytest.approx([float(row[k]) for k in ("f1@.5", "f1best", "auc", "ap")])
