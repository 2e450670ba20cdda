"""Data sets made from a person's own photographs, and the command for it."""

from __future__ import annotations

import csv
import errno
import shutil
from pathlib import Path

import numpy as np
import pytest

from forensics_gui.cli import main
from model.errors import Cancelled
from tests.training.photographs import photograph
from training import pictures
from training.datasets import open_dataset
from training.evaluation.items import read_items
from training.synthesis.folder_pool import FolderPoolError, from_folder
from training.synthesis.make_set import Request, SynthesisError, synthesise


@pytest.fixture(scope="module")
def photographs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("photographs")
    rng = np.random.default_rng(0)
    for index in range(24):
        below = folder / f"day {index % 3}"
        below.mkdir(exist_ok=True)
        data = pictures.jpeg(photograph(rng, 120 + index, 150), 70 + index)
        (below / f"IMG_{index:04d}.JPG").write_bytes(data)
    (folder / "tiny.png").write_bytes(pictures.png(photograph(rng, 20, 30)))
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 not a photograph")
    (folder / "notes.txt").write_text("nothing to see")
    return folder


def _files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*.*")}


def test_stopped_and_repeated_equals_uninterrupted(photographs: Path, tmp_path: Path):
    request = Request(count=24, seed=7, size=64)
    whole = synthesise(photographs, tmp_path / "whole", request)
    asked = 0

    def after_ten() -> bool:
        nonlocal asked
        asked += 1
        return asked > 10

    with pytest.raises(Cancelled):
        synthesise(photographs, tmp_path / "parts", request, cancelled=after_ten)
    assert not (tmp_path / "parts").exists()
    with pytest.raises(SynthesisError, match="other settings"):
        synthesise(photographs, tmp_path / "parts", Request(count=24, seed=8, size=64))
    # A crash in the middle of a line: that sample counts as not made.
    rows = tmp_path / "parts.making/rows.csv"
    rows.write_text(rows.read_text() + "synthetic,images/0000")
    parts = synthesise(photographs, tmp_path / "parts", request)
    assert parts.taken_over == 10
    assert parts.kinds == whole.kinds
    assert _files(tmp_path / "parts") == _files(tmp_path / "whole")
    assert sorted(whole.left_out) == ["broken.jpg", "tiny.png"]
    assert whole.photographs == 24
    assert sorted(p.name for p in tmp_path.iterdir()) == ["parts", "whole"]


def test_the_index_is_what_evaluation_and_training_read(photographs: Path, tmp_path: Path):
    synthesise(photographs, tmp_path / "set", Request(count=30, seed=1, size=64))
    items = read_items(tmp_path / "set")
    assert len(items) == 30
    examples = open_dataset(tmp_path / "set")
    with (tmp_path / "set/index.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    for index, (item, row) in enumerate(zip(items, rows, strict=True)):
        rgb, mask, _, _ = examples[index]
        assert rgb.shape == (64, 64, 3)
        assert bool(mask.any()) == (row["label"] == "1") == (row["manipulation"] != "authentic")
        assert item.manipulation == row["manipulation"]
    splits: dict[str, set[str]] = {}
    for row in rows:
        for group in filter(None, (row["group"], row["donor"])):
            splits.setdefault(group, set()).add(row["split"])
    assert all(len(s) == 1 for s in splits.values())
    assert {s for row in splits.values() for s in row} == {"train", "validation", "test"}


def test_one_file_holds_the_same(photographs: Path, tmp_path: Path):
    request = Request(count=40, seed=2, size=64)
    synthesise(photographs, tmp_path / "set", request)
    synthesise(photographs, tmp_path / "set.h5", request)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["set", "set.h5"]
    loose = {p.name: p.read_bytes() for p in (tmp_path / "set/images").iterdir()}
    data = open_dataset(tmp_path / "set.h5")
    assert len(data) == 40
    for index, item in enumerate(data.items):
        assert data.encoded(index).image == loose[Path(item.name).name]
    assert {item.split for item in data.items} == {"train", "validation", "test"}
    data.close()


def test_large_photographs_are_cut_once_and_the_cuts_are_removed(tmp_path: Path):
    folder = tmp_path / "large"
    folder.mkdir()
    for index in range(2):
        rgb = photograph(np.random.default_rng(index), 1100, 1300)
        (folder / f"{index}.jpg").write_bytes(pictures.jpeg(rgb, 90))
    pool, left_out = from_folder(folder, tmp_path / "cuts")
    assert not left_out
    assert len(pool.pictures) == 10
    assert {p.group for p in pool.pictures} == {"0.jpg", "1.jpg"}
    assert all(pool.file(p.path, p.prepared).is_file() for p in pool.pictures)
    synthesise(folder, tmp_path / "set", Request(count=2, size=64))
    assert sorted(p.name for p in (tmp_path / "set").iterdir()) == ["images", "index.csv", "masks"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--count", "0"], "must be at least 1"),
        (["--size", "100"], "multiple of 8"),
        (["--kinds", "face-swap"], "cannot be made from photographs alone"),
        (["--kinds", "magic"], "Choose among"),
    ],
)
def test_wrong_settings_get_a_sentence(photographs, tmp_path, capsys, options, sentence):
    out = tmp_path / "set"
    arguments = ["dataset", "synthesise", "--pool", str(photographs), "--out", str(out)]
    assert main([*arguments, *options]) == 2
    assert sentence in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_wrong_places_get_a_sentence_and_nothing_is_touched(photographs, tmp_path, capsys):
    there = tmp_path / "there"
    there.mkdir()
    (there / "work.txt").write_text("earlier")
    empty = tmp_path / "empty"
    empty.mkdir()
    masked = tmp_path / "masked"
    masked.mkdir()
    shutil.copy(photographs / "tiny.png", masked / "a_mask.png")
    before = _files(tmp_path)

    def says(pool: Path, out: Path) -> str:
        arguments = ["dataset", "synthesise", "--pool", str(pool), "--out", str(out)]
        assert main([*arguments, "--count", "3", "--size", "64"]) == 2
        return capsys.readouterr().err

    new = tmp_path / "new"
    assert "is there already" in says(photographs, there)
    assert "does not exist" in says(photographs, tmp_path / "missing/set")
    assert "among the photographs" in says(photographs, photographs / "set")
    assert "does not exist" in says(tmp_path / "missing", new)
    assert "is not a folder" in says(photographs / "tiny.png", new)
    assert "no photograph in empty" in says(empty, new)
    assert "holds masks (a_mask.png)" in says(masked, new)
    assert _files(tmp_path) == before
    assert not new.exists()
    assert not new.with_name("new.making").exists()


def test_a_full_disk_is_told_and_what_was_made_is_kept(photographs, tmp_path, capsys, monkeypatch):
    write = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        if self.name.startswith("000007."):
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(self, data)

    out = tmp_path / "set"
    arguments = ["dataset", "synthesise", "--pool", str(photographs), "--out", str(out)]
    arguments += ["--count", "9", "--size", "64"]
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        assert main(arguments) == 1
    said = capsys.readouterr().err
    assert "disk is full" in said
    assert "is kept" in said
    assert not out.exists()
    assert main(arguments) == 3  # two photographs left out, all pictures made
    assert "7 pictures of these were there" in capsys.readouterr().out


def test_the_command_tells_what_it_made(photographs, tmp_path, capsys):
    out = tmp_path / "set"
    arguments = ["dataset", "synthesise", "--pool", str(photographs), "--out", str(out)]
    assert main([*arguments, "--count", "6", "--size", "64", "--kinds", "splice"]) == 3
    said = capsys.readouterr().out
    assert "6 pictures" in said
    assert "6 splice" in said
    assert "broken.jpg" in said
    assert "tiny.png" in said


def test_too_few_photographs(tmp_path: Path):
    (tmp_path / "one.jpg").write_bytes(
        pictures.jpeg(photograph(np.random.default_rng(0), 90, 90), 90)
    )
    with pytest.raises(FolderPoolError, match="1 usable"):
        from_folder(tmp_path, tmp_path / "cuts")
