"""Which images are evaluated, by index, names or data set, and what is refused in words."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import numpy as np
import pytest

from model.errors import PalimpsestError
from tests.training.evaluation.standins import evaluation_set, picture
from training import pictures
from training.evaluation.items import (
    chosen,
    file_item,
    group_of,
    manipulation_of,
    read_items,
)
from training.evaluation.records import EvaluationError
from training.pictures import PictureError


def test_an_index_says_what_is_what(tmp_path: Path) -> None:
    items = read_items(evaluation_set(tmp_path, {"one": (3, 2), "two": (0, 1)}))
    assert [(i.set, i.label) for i in items] == [("one", 1)] * 3 + [("one", 0)] * 2 + [("two", 0)]
    assert [i.manipulation for i in items[:3]] == ["splicing", "copy-move", "splicing"]
    assert items[0].group == items[3].group != items[4].group
    assert items[3].group != items[5].group  # scene 0 of another set is another scene
    rgb, mask = items[0].decode(items[0].data())
    known_rgb, known_mask = picture(0, edited=True)
    np.testing.assert_array_equal(rgb, known_rgb)
    np.testing.assert_array_equal(mask, known_mask)
    _, empty = items[3].decode(items[3].data())
    assert not empty.any()


def test_a_folder_is_read_by_names(tmp_path: Path) -> None:
    rgb, mask = picture(1, edited=True)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/a.png").write_bytes(pictures.png(rgb))
    (tmp_path / "mine/a_mask.png").write_bytes(pictures.png(mask.astype(np.uint8)))
    (tmp_path / "mine/b.png").write_bytes(pictures.png(rgb))
    a, b = read_items(tmp_path)
    assert (a.set, a.name, a.label, b.label) == ("mine", "mine/a.png", 1, 0)
    assert (a.manipulation, b.manipulation) == ("not stated", "authentic")
    np.testing.assert_array_equal(a.decode(a.data())[1], mask)  # a mask of 0 and 1
    with pytest.raises(EvaluationError, match="no splits"):
        read_items(tmp_path, "test")


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("set,image,label\na,b.png,0\n", "no column mask"),
        ("set,image,mask,label\n", "names no image"),
        ("set,image,mask,label\na,b.png,,1\n", "line 2.*do not fit"),
        ("set,image,mask,label\na,b.png,m.png,0\n", "line 2.*do not fit"),
        ("set,image,mask,label\na,b.png,,yes\n", "line 2.*do not fit"),
        ("set,image,mask,label\na,,,0\n", "line 2.*do not fit"),
        ("set,image,mask,label\na,b.png,,0\na,b.png,,0\n", "line 3.*named twice"),
        (b"set,image,mask,label\n\xff\xfe,b.png,,0\n", "cannot be read"),
    ],
)
def test_an_index_that_cannot_be_used_is_refused(
    tmp_path: Path, lines: str | bytes, words: str
) -> None:
    data = lines.encode() if isinstance(lines, str) else lines
    (tmp_path / "index.csv").write_bytes(data)
    with pytest.raises(PalimpsestError, match=words) as caught:
        read_items(tmp_path)
    assert caught.value.hint


def test_an_index_of_a_spreadsheet_is_read(tmp_path: Path) -> None:
    (tmp_path / "index.csv").write_bytes(b"\xef\xbb\xbfset,image,mask,label\r\na,b.png,,0\r\n")
    assert [i.name for i in read_items(tmp_path)] == ["b.png"]


def test_masks_that_do_not_fit_are_named(tmp_path: Path) -> None:
    rgb, mask = picture(1, edited=True)
    image, truth = tmp_path / "a.png", tmp_path / "m.png"
    image.write_bytes(pictures.png(rgb))
    item = file_item("s", "a.png", image, truth, label=1)
    with pytest.raises(PictureError, match=r"mask of a\.png could not be read"):
        item.decode(item.data())
    truth.write_bytes(pictures.png(mask[:-1].astype(np.uint8) * 255))
    with pytest.raises(PictureError, match="is 128x95, its image 128x96"):
        item.decode(item.data())
    truth.write_bytes(pictures.png(np.zeros_like(mask, np.uint8)))
    with pytest.raises(PictureError, match="marks nothing"):
        item.decode(item.data())
    truth.write_bytes(b"no picture")
    with pytest.raises(PictureError, match="could not be decoded"):
        item.decode(item.data())


def test_a_limit_takes_the_same_images_however_they_are_ordered(tmp_path: Path) -> None:
    items = read_items(evaluation_set(tmp_path, {"one": (9, 7), "two": (4, 0)}))
    kept = chosen(items, limit=3)
    assert [sum(i.set == s and i.label == y for i in kept) for s, y in (
        ("one", 1), ("one", 0), ("two", 1))] == [3, 3, 3]  # fmt: skip
    shuffled = random.Random(1).sample(items, len(items))
    assert {i.name for i in chosen(shuffled, limit=3)} == {i.name for i in kept}
    ones = [i for i in items if i.set == "one" and i.label]
    by_hash = sorted(ones, key=lambda i: hashlib.sha1(Path(i.name).name.encode()).hexdigest())
    assert {i.name for i in kept} >= {i.name for i in by_hash[:3]}
    assert {i.set for i in chosen(items, ["two"])} == {"two"}
    assert len(chosen(items, limit=100)) == len(items)
    named = chosen(items, limit={"one": 3})
    assert {i.name for i in named if i.set == "one"} == {i.name for i in kept if i.set == "one"}
    assert sum(i.set == "two" for i in named) == 4
    with pytest.raises(EvaluationError, match="no set named on"):
        chosen(items, limit={"on": 3})
    with pytest.raises(EvaluationError, match="no set named three"):
        chosen(items, ["three"])


def test_names_of_known_sets_tell_kind_and_scene() -> None:
    spliced = "Sp_D_CND_A_pla0005_pla0023_0281"
    assert group_of("casia1", spliced) == "pla0005" == group_of("casia1", "Au_pla_0005")
    assert group_of("CASIA2", "Tp_D_NRN_S_N_ani10171_ani00001_12458") == "ani10171"
    assert group_of("comofod", "orig_012") == "012" == group_of("comofod", "012")
    assert group_of("imd2020", "00010_fake_02") == group_of("imd2020", "00010_orig") == "00010"
    assert group_of("mine", "00010_fake") == "00010_fake"
    assert manipulation_of("casia1", spliced + ".jpg", True) == "splicing"
    assert manipulation_of("casia1", "Sp_S_CND_A_pla0005_pla0005_0281.jpg", True) == "copy-move"
    assert manipulation_of("casia1", "Au_pla_0005.jpg", False) == "authentic"
    assert manipulation_of("coverage", "1t.tif", True) == "copy-move"
