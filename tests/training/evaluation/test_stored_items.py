"""A data set file is evaluated like the folder it was made from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from model.errors import PalimpsestError
from tests.training.evaluation.standins import SeesRed, evaluation_set
from training.datasets import Options, Source, build
from training.evaluation.items import read_items
from training.evaluation.records import Journal
from training.evaluation.run import evaluate, survey


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, Path]:
    folder = evaluation_set(tmp_path / "data", {"one": (20, 20)})
    file = tmp_path / "data.h5"
    build([Source(folder)], file, Options(join_likenesses=False, workers=1))
    return folder, file


def test_the_same_images_give_the_same_figures(made: tuple[Path, Path], tmp_path: Path) -> None:
    folder, file = made
    figures = []
    for data in (folder, file):
        localizer = SeesRed(sharpness=0.3)
        journal = Journal(tmp_path / f"{data.name}.jsonl", localizer.card)
        found = evaluate(localizer, survey(read_items(data)), ("as is",), journal)
        journal.close()
        assert found.complete
        assert found.failures == []
        figures.append(sorted((r.sha256, r.label, r.manipulation, r.f1, r.score)
                              for r in found.records if r.label))  # fmt: skip
    assert figures[0] == figures[1]


def test_items_know_their_set_scene_and_mask(made: tuple[Path, Path]) -> None:
    items = read_items(made[1])
    assert len(items) == len({i.name for i in items}) == 40
    for item in items:
        assert item.manipulation in ({"splicing", "copy-move"} if item.label else {"authentic"})
        assert item.group.startswith(f"{item.set}/")
    scenes = {i.group for i in items if i.label}
    assert scenes == {i.group for i in items if not i.label}
    rgb, mask = items[0].decode(items[0].data())
    assert mask.any() == bool(items[0].label)
    assert rgb.dtype == np.uint8


def test_a_split_is_part_of_it(made: tuple[Path, Path], tmp_path: Path) -> None:
    names = {s: {i.name for i in read_items(made[1], s)} for s in ("train", "validation", "test")}
    assert sum(map(len, names.values())) == len(set().union(*names.values())) == 40
    other = tmp_path / "none.h5"
    other.write_bytes(b"no data set")
    with pytest.raises(PalimpsestError):
        read_items(other)
