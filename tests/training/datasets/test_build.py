"""Building: nothing re-encoded, nothing lost, and what is wrong is told."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import h5py
import numpy as np
import pytest

from model.errors import Cancelled
from tests.training.datasets.conftest import SIDE, draw_folder, rectangle
from tests.training.photographs import photograph
from training import pictures
from training.datasets import (
    DataSetError,
    DataSetRefusedError,
    DiskFullError,
    FolderError,
    Options,
    Source,
    build,
    check,
    journal_folder,
    open_dataset,
)


def test_the_file_holds_the_original_bytes_and_all_that_is_known(built: Path, many: Path) -> None:
    data = open_dataset(built)
    assert len(data) == 80
    for index, item in enumerate(data.items):
        original = (many / item.name).read_bytes()
        encoded = data.encoded(index)
        assert encoded.image == original
        assert item.sha256 == hashlib.sha256(original).hexdigest()
        assert (item.height, item.width) == SIDE
        rgb, mask, label, meta = data[index]
        assert meta == item
        assert (rgb == pictures.decode(original)).all()
        assert label == item.label == int(item.name.startswith("t"))
        assert (mask == (rectangle() > 0)).all() if label else not mask.any()
        assert item.manipulation == ("not stated" if label else "authentic")
    splits = {i.split for i in data.items}
    assert splits == {"train", "validation", "test"}
    assert not journal_folder(built).exists()


def test_any_hdf5_program_can_read_it(built: Path, many: Path) -> None:
    with h5py.File(built) as file:
        row = int(np.flatnonzero(file["items/name"][:] == b"t3.jpg")[0])
        start = int(file["items/offset"][row])
        length = int(file["items/image_bytes"][row])
        assert file["bytes"][start : start + length].tobytes() == (many / "t3.jpg").read_bytes()
        png = file["bytes"][start + length : start + length + int(file["items/mask_bytes"][row])]
        assert (pictures.decode_grey(png.tobytes()) == rectangle()).all()
        assert (
            bytes(file["items/sha256"][row]).hex()
            == hashlib.sha256((many / "t3.jpg").read_bytes()).hexdigest()
        )
        header = json.loads(file["header"][:].tobytes())
    assert header["sources"][0]["name"] == "images"
    assert str(many.parent) not in json.dumps(header)


def test_the_same_images_give_the_same_bytes(images: Path, tmp_path: Path) -> None:
    for name, workers in (("one.h5", 1), ("two.h5", 3)):
        build([Source(images)], tmp_path / name, Options(workers=workers))
    assert (tmp_path / "one.h5").read_bytes() == (tmp_path / "two.h5").read_bytes()


def test_several_sources_keep_their_names_apart(tmp_path: Path) -> None:
    one = draw_folder(tmp_path / "one" / "set", 11, 0, seed=1)
    two = draw_folder(tmp_path / "two" / "set", 0, 11, seed=2)
    sources = [Source(one, manipulation="removal"), Source(two, "authentic", name="mine")]
    report = build(sources, tmp_path / "o.h5")
    data = open_dataset(tmp_path / "o.h5")
    assert {i.name.split("/")[0] for i in data.items} == {"set", "mine"}
    assert report.check.counts.by_manipulation == {"removal": 11}
    assert report.check.counts.by_source == {"mine": (11, 0), "set": (0, 11)}


def test_pairs_become_images_with_masks(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    for index in range(12):
        original = photograph(rng, *SIDE)
        edited = original.copy()
        edited[20:44, 30:60] = 255 - edited[20:44, 30:60] // 2
        for folder, rgb in (("original", original), ("tampered", edited)):
            (tmp_path / "p" / folder).mkdir(parents=True, exist_ok=True)
            (tmp_path / "p" / folder / f"{index}.png").write_bytes(pictures.png(rgb))
    out = tmp_path / "o.h5"
    report = build([Source(tmp_path / "p", "pairs")], out)
    assert report.check.counts.manipulated == report.check.counts.authentic == 12
    data = open_dataset(out)
    groups: dict[str, set[str]] = {}
    for example in data:
        groups.setdefault(example.meta.group, set()).add(example.meta.split)
        if example.label:
            truth = np.zeros(SIDE, bool)
            truth[20:44, 30:60] = True
            assert (example.mask & truth).sum() / (example.mask | truth).sum() > 0.8
    # an image and its original never lie on two sides of a split
    assert len(groups) == 12
    assert all(len(s) == 1 for s in groups.values())
    folder = open_dataset(Source(tmp_path / "p", "pairs"))
    for one in folder:
        same = next(e for e in data if e.meta.name == one.meta.name)
        assert (same.mask == one.mask).all()


def bad_folder(folder: Path) -> Path:
    draw_folder(folder)
    rng = np.random.default_rng(7)

    def add(stem: str, mask: np.ndarray | bytes, picture: bytes | None = None) -> None:
        data = picture if picture is not None else pictures.jpeg(photograph(rng, *SIDE), 90)
        (folder / f"{stem}.jpg").write_bytes(data)
        png = mask if isinstance(mask, bytes) else pictures.png(mask)
        (folder / f"{stem}_mask.png").write_bytes(png)

    add("size", rectangle((50, 50)))
    add("turned", rectangle((96, 72)))
    add("grey", np.tile(np.linspace(0, 255, 96).astype(np.uint8), (72, 1)))
    add("empty", np.zeros(SIDE, np.uint8))
    add("full", np.full(SIDE, 255, np.uint8))
    add("nomask", b"not a picture")
    add("text", rectangle(), b"not a picture")
    add("nothing", rectangle(), b"")
    whole = pictures.jpeg(photograph(rng, *SIDE), 90)
    add("short", rectangle(), whole[:300])
    (folder / "lonely_mask.png").write_bytes(pictures.png(rectangle()))
    (folder / "gone.jpg").symlink_to(folder / "not-there.jpg")
    return folder


def test_every_bad_file_is_told_and_left_out(tmp_path: Path) -> None:
    folder = bad_folder(tmp_path / "bad")
    report = build([Source(folder)], tmp_path / "o.h5")
    told = {f.code: f for f in report.check.findings}
    assert set(told["mask_size"].items) == {"size.jpg", "turned.jpg"}
    assert told["mask_grey"].items == ("grey.jpg",)
    assert told["mask_empty"].items == ("empty.jpg",)
    assert told["mask_full"].items == ("full.jpg",)
    assert not told["mask_full"].left_out
    assert told["mask_unreadable"].items == ("nomask.jpg",)
    assert {"text.jpg", "nothing.jpg"} <= set(told["unreadable"].items)
    assert told["mask_unpaired"].items == ("lonely_mask.png",)
    for finding in told.values():
        assert finding.sentence.endswith(".")
        assert finding.action or finding.severity == "note"
    names = {i.name for i in open_dataset(tmp_path / "o.h5").items}
    out = {i for f in told.values() if f.left_out for i in f.items}
    assert "full.jpg" in names
    assert not names & out
    assert set(report.left_out) == out - {"lonely_mask.png"}


def test_the_turned_mask_is_told_as_such(tmp_path: Path) -> None:
    draw_folder(tmp_path / "f")
    (tmp_path / "f" / "t1_mask.png").write_bytes(pictures.png(rectangle((96, 72))))
    report = check([Source(tmp_path / "f")])
    (finding,) = (f for f in report.findings if f.code == "mask_size")
    assert "turned by 90 degrees" in finding.sentence


def test_empty_masks_can_mean_authentic_and_masks_can_be_inverted(tmp_path: Path) -> None:
    folder = draw_folder(tmp_path / "f", 12, 12)
    for index in range(12):
        (folder / f"t{index}_mask.png").write_bytes(pictures.png(255 - rectangle()))
        (folder / f"a{index}_mask.png").write_bytes(pictures.png(np.full(SIDE, 255, np.uint8)))
    with pytest.raises(DataSetRefusedError, match="Most masks mark more than half"):
        build([Source(folder)], tmp_path / "o.h5", Options(allow_one_class=True))
    build([Source(folder, invert=True, empty_is_authentic=True)], tmp_path / "o.h5")
    data = open_dataset(tmp_path / "o.h5")
    assert sum(i.label for i in data.items) == 12
    assert all((e.mask == (rectangle() > 0)).all() for e in data if e.label)


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ((12, 0), "There are no authentic images"),
        ((0, 12), "There are no manipulated images"),
        ((12, 3), "only 3 authentic"),
        ((1, 12), "is only 1 manipulated image"),
    ],
)
def test_what_cannot_train_is_refused_with_the_reason(
    tmp_path: Path, counts: tuple[int, int], sentence: str
) -> None:
    folder = draw_folder(tmp_path / "f", *counts)
    out = tmp_path / "o.h5"
    out.write_bytes(b"earlier work")
    with pytest.raises(DataSetRefusedError, match=sentence) as caught:
        build([Source(folder)], out, overwrite=True)
    assert caught.value.hint
    assert not caught.value.report.usable
    assert out.read_bytes() == b"earlier work"
    build([Source(folder)], out, Options(allow_one_class=True), overwrite=True)
    assert len(open_dataset(out)) == sum(counts)


def test_folders_without_images_and_places_that_cannot_be_are_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(FolderError, match="no image in empty"):
        build([Source(tmp_path / "empty")], tmp_path / "o.h5")
    with pytest.raises(FolderError):
        build([], tmp_path / "o.h5")
    with pytest.raises(DataSetError, match="gone does not exist"):
        build([Source(tmp_path / "gone")], tmp_path / "o.h5")
    folder = draw_folder(tmp_path / "f")
    with pytest.raises(DataSetError, match="does not exist"):
        build([Source(folder)], tmp_path / "no" / "o.h5")
    (tmp_path / "o.h5").write_bytes(b"mine")
    with pytest.raises(DataSetError, match="there already"):
        build([Source(folder)], tmp_path / "o.h5")
    with pytest.raises(DataSetError, match="a folder"):
        build([Source(folder)], folder, overwrite=True)
    assert (tmp_path / "o.h5").read_bytes() == b"mine"
    assert not list(tmp_path.glob("*.building"))


def test_duplicates_are_used_once_and_contradictions_not_at_all(images: Path) -> None:
    shutil.copy(images / "a0.jpg", images / "again.jpg")
    shutil.copy(images / "t0.jpg", images / "claims_authentic.jpg")
    report = check([Source(images)])
    told = {f.code: set(f.items) for f in report.findings}
    assert told["duplicate"] == {"again.jpg"}
    assert told["duplicate_contradicts"] == {"t0.jpg", "claims_authentic.jpg"}
    assert report.counts.total == 23


def test_near_duplicates_share_a_split_or_are_told(tmp_path: Path) -> None:
    folder = draw_folder(tmp_path / "f", 30, 30)
    for index in range(30):
        rgb = pictures.read(folder / f"a{index}.jpg")
        (folder / f"saved_again_{index}.jpg").write_bytes(pictures.jpeg(rgb, 70))
    shares = {"train": 0.5, "validation": 0.25, "test": 0.25}
    joined = build([Source(folder)], tmp_path / "o.h5", Options(shares=shares))
    assert "near_duplicate_across_splits" not in {f.code for f in joined.check.findings}
    splits = {i.name: i.split for i in open_dataset(tmp_path / "o.h5").items}
    assert all(splits[f"a{i}.jpg"] == splits[f"saved_again_{i}.jpg"] for i in range(30))
    apart = Options(shares=shares, join_likenesses=False)
    report = build([Source(folder)], tmp_path / "o.h5", apart, overwrite=True).check
    torn = {i.name: i.split for i in open_dataset(tmp_path / "o.h5").items}
    expected = {
        name
        for i in range(30)
        for name in (f"a{i}.jpg", f"saved_again_{i}.jpg")
        if torn[f"a{i}.jpg"] != torn[f"saved_again_{i}.jpg"]
    }
    assert len(expected) > 10
    for found in (report, check(tmp_path / "o.h5", apart)):
        (finding,) = (f for f in found.findings if f.code == "near_duplicate_across_splits")
        assert set(finding.items) == expected


def test_splits_by_folder_report_what_lies_on_both_sides(tmp_path: Path) -> None:
    for seed, split in enumerate(("train", "val", "test")):
        draw_folder(tmp_path / "f" / split, 12, 12, seed=seed)
    shutil.copy(tmp_path / "f/train/a0.jpg", tmp_path / "f/test/copy.jpg")
    rgb = pictures.read(tmp_path / "f/train/a1.jpg")
    (tmp_path / "f/test/near.jpg").write_bytes(pictures.jpeg(rgb, 60))
    report = build([Source(tmp_path / "f")], tmp_path / "o.h5", Options(split_by="folder"))
    data = open_dataset(tmp_path / "o.h5")
    assert {i.name: i.split for i in data.items}["val/t3.jpg"] == "validation"
    told = {f.code: set(f.items) for f in report.check.findings}
    # of two equal images the one for measuring is kept
    assert told["duplicate"] == {"train/a0.jpg"}
    assert told["near_duplicate_across_splits"] == {"train/a1.jpg", "test/near.jpg"}
    # images of one stem in three folders are one group by the rule of names: told, not hidden
    assert "group_across_splits" in told


def test_tables_that_give_the_class_away_are_reported(tmp_path: Path) -> None:
    draw_folder(tmp_path / "f", 25, 0, quality=75)
    draw_folder(tmp_path / "f", 0, 25, seed=1, quality=92)
    report = check([Source(tmp_path / "f")])
    assert report.tables_leak == 1.0
    assert report.size_leak == 0.5
    (finding,) = (f for f in report.findings if f.code == "tables_leak")
    assert "100 %" in finding.sentence
    assert report.usable


def test_a_class_that_is_rare_is_told(tmp_path: Path) -> None:
    found = {f.code: f for f in check([Source(draw_folder(tmp_path / "f", 70, 10))]).findings}
    assert "12 % of the images are authentic" in found["unbalanced"].sentence
    even = check([Source(draw_folder(tmp_path / "g", 20, 20))])
    assert "unbalanced" not in {f.code for f in even.findings}


def test_names_that_could_not_be_read_back_are_refused(tmp_path: Path) -> None:
    folder = draw_folder(tmp_path / "f")
    out = tmp_path / "o.h5"
    with pytest.raises(DataSetError, match="longer than 4096 bytes"):
        build([Source(folder, name="n" * 5000)], out)
    build([Source(folder, name="n" * 4000)], out)
    assert len(open_dataset(out).items[0].source) == 4000


def test_names_outside_unicode_and_hostile_ones_are_kept(tmp_path: Path) -> None:
    folder = draw_folder(tmp_path / "f")
    names = ["a\u202egpj.jpg", "a\nb.jpg", "<b>.jpg", "\udcff\udcfe.jpg", "ü" * 80 + ".jpg"]
    rng = np.random.default_rng(5)
    for name in names:
        try:
            (folder / name).write_bytes(pictures.jpeg(photograph(rng, *SIDE), 90))
        except (OSError, ValueError):  # not a name on this system
            names = [n for n in names if n != name]
    build([Source(folder)], tmp_path / "o.h5")
    data = open_dataset(tmp_path / "o.h5")
    places = {item.name: index for index, item in enumerate(data.items)}
    for name in names:
        assert data.encoded(places[name]).image == (folder / name).read_bytes()


def test_images_left_out_by_choice(images: Path, tmp_path: Path) -> None:
    options = Options(leave_out=frozenset({"a3.jpg"}))
    report = build([Source(images)], tmp_path / "o.h5", options)
    assert "a3.jpg" not in {i.name for i in open_dataset(tmp_path / "o.h5").items}
    (finding,) = (f for f in report.check.findings if f.code == "left_out")
    assert finding.severity == "note"


def test_cancelling_keeps_what_was_examined(images: Path, tmp_path: Path) -> None:
    seen: list[int] = []
    with pytest.raises(Cancelled):
        build(
            [Source(images)], tmp_path / "o.h5", Options(workers=1),
            progress=lambda done, total, text: seen.append(done),
            cancelled=lambda: len(seen) >= 7,
        )  # fmt: skip
    assert not (tmp_path / "o.h5").exists()
    report = build([Source(images)], tmp_path / "o.h5")
    assert report.taken_over >= 7


def test_a_check_leaves_its_work_to_the_build(images: Path, tmp_path: Path) -> None:
    out = tmp_path / "o.h5"
    before = check([Source(images)], out=out)
    (images / "a5.jpg").write_bytes((images / "a4.jpg").read_bytes())  # changed since
    report = build([Source(images)], out)
    assert report.taken_over == 23
    assert before.counts.total == 24
    assert report.written == 23


def test_an_image_that_changes_meanwhile_stops_the_build(images: Path, tmp_path: Path) -> None:
    def change(done: int, total: int, text: str) -> None:
        if text == "Examining images" and done == total:
            (images / "a5.jpg").write_bytes((images / "a4.jpg").read_bytes() + b"\0")

    with pytest.raises(DataSetError, match=r"a5\.jpg was changed"):
        build([Source(images)], tmp_path / "o.h5", progress=change)
    assert build([Source(images)], tmp_path / "o.h5").written == 23


def test_two_builds_of_one_file_do_not_mix(images: Path, tmp_path: Path) -> None:
    refused: list[str] = []

    def again(done: int, total: int, text: str) -> None:
        if done == 5 and text == "Examining images":
            with pytest.raises(DataSetError) as caught:
                build([Source(images)], tmp_path / "o.h5")
            refused.append(caught.value.sentence)

    build([Source(images)], tmp_path / "o.h5", progress=again)
    assert refused == ["Another program is building this data set right now."]


def test_no_room_is_told_before_anything_is_written(
    images: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "o.h5"
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=50_000))
    with pytest.raises(DiskFullError, match="0 MB are free") as caught:
        build([Source(images)], out)
    assert "kept" in caught.value.hint
    assert not out.exists()
    monkeypatch.undo()
    assert build([Source(images)], out).taken_over == 24
