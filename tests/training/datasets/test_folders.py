"""Which file belongs to which."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.datasets import DataSetError, FolderError, Source, where
from training.datasets.folders import find_pairs, scan
from training.datasets.index import scan_index
from training.datasets.names import manipulation_of, scenes_of, set_of, split_named
from training.datasets.pairs import scan_pairs


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")


def found(folder: Path) -> dict[str, str | None]:
    return {
        e.name: e.mask.relative_to(folder).as_posix() if e.mask else None
        for e in scan(Source(folder)).entries
    }


def test_masks_are_found_by_every_convention(tmp_path: Path) -> None:
    touch(
        tmp_path,
        *("b/one.jpg", "b/one_mask.png", "b/two.JPG", "b/two_GT.tif", "b/plain.webp"),
        *("c/images/three.png", "c/masks/three.png", "c/images/four.png", "c/GT/four_gt.png"),
        *("d/five.bmp", "d/groundtruth/five.png", ".hidden.jpg", "notes.txt"),
    )
    assert found(tmp_path) == {
        "b/one.jpg": "b/one_mask.png",
        "b/two.JPG": "b/two_GT.tif",
        "b/plain.webp": None,
        "c/images/three.png": "c/masks/three.png",
        "c/images/four.png": "c/GT/four_gt.png",
        "d/five.bmp": "d/groundtruth/five.png",
    }


def test_a_mask_is_the_edited_image_s_and_not_its_original_s(tmp_path: Path) -> None:
    touch(
        tmp_path,
        *("a/edited/one.jpg", "a/originals/one.jpg", "a/masks/one.png"),
        *("b/two.jpg", "b/two_original.jpg", "b/two_mask.png"),
        *("c/real/three.jpg", "c/masks/three.png"),
    )
    assert found(tmp_path) == {
        "a/edited/one.jpg": "a/masks/one.png",
        "a/originals/one.jpg": None,
        "b/two.jpg": "b/two_mask.png",
        "b/two_original.jpg": None,
        "c/real/three.jpg": "c/masks/three.png",  # nothing else that the mask could be of
    }
    assert scan(Source(tmp_path)).findings == []


@pytest.mark.parametrize(
    ("files", "code", "items"),
    [
        (("a.jpg", "b_mask.png"), "mask_unpaired", ("b_mask.png",)),
        (("a.jpg", "a.png", "a_mask.png"), "mask_shared", ("a.jpg", "a.png")),
        (("a.jpg", "a_mask.png", "a_gt.png"), "mask_several", ("a.jpg",)),
        (("a.jpg", "x/b.heic"), "format_not_used", ("x/b.heic",)),
        (("a.jpg", "fake/b.jpg"), "edited_without_mask", ("fake/b.jpg",)),
    ],
)
def test_what_does_not_fit_is_told_and_left_out(
    tmp_path: Path, files: tuple[str, ...], code: str, items: tuple[str, ...]
) -> None:
    touch(tmp_path, *files)
    listing = scan(Source(tmp_path))
    (finding,) = listing.findings
    assert (finding.code, finding.items, finding.left_out) == (code, items, True)
    assert finding.action
    assert not {e.name for e in listing.entries} & set(items)


def test_masks_among_authentic_images_are_told(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "a_mask.png")
    listing = scan(Source(tmp_path, "authentic"))
    assert [(e.name, e.label) for e in listing.entries] == [("a.jpg", 0)]
    assert [f.code for f in listing.findings] == ["mask_of_authentic"]


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataSetError, match="does not exist"):
        scan(Source(tmp_path / "gone"))
    touch(tmp_path, "file")
    with pytest.raises(DataSetError, match="is a file"):
        scan(Source(tmp_path / "file"))


def test_strict_pairs_refuse_what_does_not_fit(tmp_path: Path) -> None:
    touch(tmp_path, "s/a.jpg", "s/b_mask.png")
    with pytest.raises(FolderError, match=r"no image for b_mask\.png"):
        find_pairs(tmp_path)
    (tmp_path / "s/b_mask.png").unlink()
    assert [(p.image.name, p.mask, p.set) for p in find_pairs(tmp_path)] == [("a.jpg", None, "s")]


def test_pairs_in_folders_named_for_it(tmp_path: Path) -> None:
    touch(tmp_path, "x/tampered/a.jpg", "x/original/a.png", "x/original/spare.png")
    touch(tmp_path, "x/tampered/alone.jpg", "y/c.jpg", "y/c_original.jpg")
    listing = scan_pairs(Source(tmp_path, "pairs"))
    edited = {e.name: e.partner for e in listing.entries if e.label}
    assert edited == {"x/tampered/a.jpg": "x/original/a.png", "y/c.jpg": "y/c_original.jpg"}
    authentic = {e.name for e in listing.entries if not e.label}
    assert authentic == {"x/original/a.png", "y/c_original.jpg", "x/original/spare.png"}
    assert {f.code: f.items for f in listing.findings} == {
        "pair_without_original": ("x/tampered/alone.jpg",),
        "original_unpaired": ("x/original/spare.png",),
    }


def test_masks_are_no_images_of_a_pair(tmp_path: Path) -> None:
    touch(tmp_path, "x/edited/a.jpg", "x/originals/a.jpg", "x/masks/a.png", "x/edited/a_gt.png")
    listing = scan_pairs(Source(tmp_path, "pairs"))
    assert {e.name for e in listing.entries} == {"x/edited/a.jpg", "x/originals/a.jpg"}
    assert {f.code: f.items for f in listing.findings} == {
        "mask_of_pair": ("x/edited/a_gt.png", "x/masks/a.png"),
    }
    two = scan_pairs(Source(tmp_path / "x/edited", "pairs", tmp_path / "x/originals"))
    assert {e.name for e in two.entries} == {"a.jpg", "originals/a.jpg"}


def test_pairs_in_two_folders(tmp_path: Path) -> None:
    touch(tmp_path, "new/s/a.jpg", "new/s/b.jpg", "old/s/a.png", "old/b_orig.png")
    listing = scan_pairs(Source(tmp_path / "new", "pairs", tmp_path / "old"))
    edited = {e.name: e.partner for e in listing.entries if e.label}
    assert edited == {"s/a.jpg": "originals/s/a.png", "s/b.jpg": "originals/b_orig.png"}


def test_what_a_finding_names_is_found_again(tmp_path: Path) -> None:
    touch(tmp_path, "a/s/x.jpg", "new/s/x.jpg", "old/x.png", "b/a/y_mask.png")
    sources = [
        Source(tmp_path / "a"),
        Source(tmp_path / "b/a"),
        Source(tmp_path / "new", "pairs", tmp_path / "old"),
    ]
    for name, path in {
        "a/s/x.jpg": "a/s/x.jpg",
        "a-2/y_mask.png": "b/a/y_mask.png",
        "new/s/x.jpg": "new/s/x.jpg",
        "new/originals/x.png": "old/x.png",
    }.items():
        assert where(sources, name) == tmp_path / path
    assert where(sources, "a/s/gone.jpg") is None
    assert where(sources[:1], "s/x.jpg") == tmp_path / "a/s/x.jpg"


def test_pairs_without_any_original_are_refused(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg")
    with pytest.raises(FolderError, match="no originals"):
        scan_pairs(Source(tmp_path, "pairs"))


def index(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "index.csv").write_text(text, encoding="utf-8")
    return folder


def test_an_index_says_what_is_what(tmp_path: Path) -> None:
    rows = "set,image,mask,label,manipulation,group,split\n"
    rows += "s,i/a.jpg,m/a.png,1,removal,g1,test\ncomofod,i/b.jpg,m/b.png,1,,,\ns,i/c.jpg,,0,,,\n"
    entries = scan_index(Source(index(tmp_path / "d", rows))).entries
    assert [(e.source, e.manipulation, e.group, e.split, e.label) for e in entries] == [
        ("s", "removal", "g1", "test", 1),
        ("comofod", "copy-move", "", "", 1),
        ("s", "authentic", "", "", 0),
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("image,label\n", "no column mask"),
        ("image,mask,label\n", "names no image"),
        ("image,mask,label\na.jpg,,1\n", "line 2: label '1' and mask ''"),
        ("image,mask,label\n../a.jpg,,0\n", "line 2: '../a.jpg' is not a file in this folder"),
        ("image,mask,label\n/etc/a.jpg,,0\n", "is not a file in this folder"),
        ("image,mask,label,split\na.jpg,,0,dev\n", "'dev' is not a split"),
        ("image,mask,label\n" + '"' + "a" * 200_000 + '",,0\n', "not a table"),
    ],
)
def test_an_index_that_makes_no_sense_is_refused(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(FolderError, match=sentence) as caught:
        scan_index(Source(index(tmp_path / "d", text)))
    assert caught.value.hint


def test_names_tell_set_split_scene_and_kind() -> None:
    path = Path
    assert set_of(path("real/a.jpg"), "top") == "top"
    assert set_of(path("train/shop/fake/a.jpg"), "top") == "shop"
    assert split_named(path("x/VAL/a.jpg")) == "validation"
    assert split_named(path("test.jpg")) == ""
    assert scenes_of(path("Au_ani_0001.jpg"), "c", "name") == ("c/ani1",)
    edited = path("Tp_D_CND_M_N_ani00018_sec00096_00138.jpg")
    assert scenes_of(path("Sp_D_NNN_A_ani0001_art0002_0123.jpg"), "c", "name") == (
        "c/ani1",
        "c/art2",
    )
    assert scenes_of(edited, "c", "name") == ("c/ani18", "c/sec96")
    assert manipulation_of(edited, "c") == "splicing"
    assert manipulation_of(path("Sp_S_NNN_A_ani0001_ani0001_0123.jpg"), "c") == "copy-move"
    assert scenes_of(path("images/x/a_original.png"), "c", "name") == ("c/x/a",)
    assert scenes_of(path("x/y/a.png"), "c", "folder") == ("c/x/y",)
    assert scenes_of(path("x/shot12_b.png"), "c", "(shot[0-9]+)") == ("c/shot12",)
    for rule in ("(", "abc"):
        with pytest.raises(DataSetError) as caught:
            scenes_of(path("a.png"), "c", rule)
        assert caught.value.hint
