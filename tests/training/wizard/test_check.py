"""Every kind of bad image is caught, named, shown, and has something to do about it."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.training.wizard import drawn
from training import pictures
from training.datasets import Options, Source, build
from training.datasets.judge import problems
from training.wizard import Check, CheckFinding, ImageSource, Training, Trainings, WizardError
from training.wizard.check import CODES


@pytest.fixture(scope="module")
def messy(tmp_path_factory: pytest.TempPathFactory) -> tuple[Training, Check]:
    """A folder with one of each thing that can be wrong, among images that are good."""
    root = tmp_path_factory.mktemp("messy")
    folder = drawn.with_masks(root / "photos", 60)
    size = (drawn.HEIGHT, drawn.WIDTH)
    disc = drawn.edited(drawn.scene(0), 1)[1]

    def image(name: str, number: int) -> None:
        (folder / f"{name}.png").write_bytes(pictures.png(drawn.scene(number)))

    def mask(name: str, levels: np.ndarray) -> None:
        (folder / f"{name}_mask.png").write_bytes(pictures.png(levels))

    mask("lonely", disc)
    image("wrongsize", 201)
    mask("wrongsize", np.zeros((50, 60), np.uint8))
    image("grey", 202)
    mask("grey", cv2.resize(np.arange(256, dtype=np.uint8).reshape(16, 16), size[::-1]))
    image("inverted", 203)
    mask("inverted", 255 - disc)
    image("nothing", 204)
    mask("nothing", np.zeros(size, np.uint8))
    image("all", 205)
    mask("all", np.full(size, 255, np.uint8))
    image("twice", 206)
    image("again", 206)
    near = pictures.jpeg(drawn.scene(206), 90)
    (folder / "near.jpg").write_bytes(near)
    (folder / "broken.jpg").write_bytes(near[: len(near) // 3][:40])
    (folder / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic")
    training = Trainings(root / "trainings", lambda: None).create()
    training.add_source(ImageSource(folder, "masks"))
    return training, training.check()


def finding(check: Check, code: str) -> CheckFinding:
    (found,) = [f for f in check.findings if f.code == code]
    return found


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("mask_unpaired", "lonely_mask.png"),
        ("mask_size", "wrongsize.png"),
        ("mask_grey", "grey.png"),
        ("mask_inverted", "inverted.png"),
        ("mask_empty", "nothing.png"),
        ("mask_full", "all.png"),
        ("duplicate", "twice.png"),
        ("near_duplicates", "near.jpg"),
        ("unreadable", "broken.jpg"),
        ("format_not_used", "phone.heic"),
    ],
)
def test_it_is_caught_and_shown(messy: tuple[Training, Check], code: str, name: str) -> None:
    training, check = messy
    found = finding(check, code)
    assert name in found.items
    assert found.sentence.endswith(".")
    assert found.actions or found.advice
    shown = {s.name: s for s in found.shown}[name]
    assert shown.path is not None
    assert shown.path.name == name
    if code in ("unreadable", "format_not_used"):
        assert shown.thumbnail is None
        return
    assert shown.thumbnail is not None
    assert shown.thumbnail.is_relative_to(training.folder)
    drawn_ = pictures.read(shown.thumbnail)
    assert drawn_.std() > 5
    if code.startswith("mask_") and code != "mask_unpaired":
        assert drawn_.shape[1] > drawn.WIDTH  # the mask stands beside its image


def test_outline_of_a_mask_is_drawn(messy: tuple[Training, Check]) -> None:
    shown = finding(messy[1], "mask_inverted").shown[0]
    assert shown.thumbnail is not None
    rgb = pictures.read(shown.thumbnail)
    assert ((rgb == (255, 140, 0)).all(axis=2)).sum() > 50


def test_it_is_said_as_one_would(messy: tuple[Training, Check]) -> None:
    sentence = finding(messy[1], "format_not_used").sentence
    assert sentence == "1 picture ending in .heic is not used."
    # said of all masks it would spoil the others, so that is no advice here
    assert "picture program" in finding(messy[1], "mask_inverted").advice
    for count, end in ((1, "."), (2, ", like one other."), (4, ", like 3 others.")):
        (found,) = problems([(f"{n}.jpg", [("pair_misaligned", "")]) for n in range(count)])
        assert found.sentence == f"0.jpg is shifted against its original{end} Left out."


def test_all_codes_are_known(messy: tuple[Training, Check]) -> None:
    assert {f.code for f in messy[1].findings} <= CODES
    order = ["blocks", "warns", "tells"]
    places = [order.index(f.severity) for f in messy[1].findings]
    assert places == sorted(places)
    warnings = [f.code for f in messy[1].findings if f.severity == "warns"]
    assert warnings[-1] in ("few", "few_scenes")  # what is wrong with some image stands above


def test_one_inverted_mask_does_not_turn_all_others(messy: tuple[Training, Check]) -> None:
    assert [a.code for a in finding(messy[1], "mask_inverted").actions] == ["leave_out"]


def test_a_click_leaves_out_and_takes_in(messy: tuple[Training, Check]) -> None:
    training, check = messy
    (leave,) = [a for a in finding(check, "mask_full").actions if a.code == "leave_out"]
    training.apply(leave)
    assert training.last_check() is None
    second = training.check()
    assert not [f for f in second.findings if f.code == "mask_full"]
    assert second.counts.total == check.counts.total - 1
    (back,) = finding(second, "left_out").actions
    training.apply(back)
    assert training.check() == check


def test_inverted_masks_are_turned_with_one_click(tmp_path: Path) -> None:
    folder = drawn.with_masks(tmp_path / "photos", 40)
    for path in folder.glob("*_mask.png"):
        path.write_bytes(pictures.png(255 - pictures.read_grey(path)))
    training = Trainings(tmp_path / "t", lambda: None).create()
    training.add_source(ImageSource(folder, "masks"))
    found = training.check()
    assert "more than half" in found.refusal
    with pytest.raises(WizardError, match="more than half"):
        training.accept_check()
    (turn,) = [a for a in finding(found, "masks_inverted").actions if a.code == "invert_masks"]
    training.apply(turn)
    assert training.check().usable
    training.accept_check()


def test_originals_that_do_not_lie_on_their_images(tmp_path: Path) -> None:
    for number in range(24):
        rgb = cv2.resize(drawn.scene(number), (256, 192), interpolation=cv2.INTER_CUBIC)
        rng = np.random.default_rng(number)
        rgb = np.clip(rgb + rng.normal(0, 25, rgb.shape), 0, 255).astype(np.uint8)
        changed = rgb.copy()
        changed[60:120, 80:160] = 255 - changed[60:120, 80:160]
        if number == 5:
            changed = np.roll(changed, (7, 9), (0, 1))
        (tmp_path / "set/tampered").mkdir(parents=True, exist_ok=True)
        (tmp_path / "set/original").mkdir(parents=True, exist_ok=True)
        (tmp_path / f"set/tampered/{number}.png").write_bytes(pictures.png(changed))
        if number != 7:
            (tmp_path / f"set/original/{number}.png").write_bytes(pictures.png(rgb))
    training = Trainings(tmp_path / "t", lambda: None).create()
    training.add_source(ImageSource(tmp_path / "set", "pairs"))
    check = training.check()
    shifted = finding(check, "pair_misaligned")
    assert shifted.items == ("tampered/5.png",)
    assert shifted.left_out
    thumbnail = shifted.shown[0].thumbnail
    assert thumbnail is not None
    assert pictures.read(thumbnail).shape[1] == 2 * 256 + 4  # beside its original
    assert finding(check, "pair_without_original").items == ("tampered/7.png",)
    assert check.counts.manipulated == 22


def test_masks_beside_pairs_are_used_with_one_click(tmp_path: Path) -> None:
    for number in range(24):
        rgb = drawn.scene(number)
        changed, mask = drawn.edited(rgb, number)
        for folder, picture in (("edited", changed), ("originals", rgb), ("masks", mask)):
            path = tmp_path / "set" / folder / f"{number}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(pictures.png(picture))
    training = Trainings(tmp_path / "t", lambda: None).create()
    training.add_source(ImageSource(tmp_path / "set", "pairs"))
    told = finding(training.check(), "mask_of_pair")
    assert len(told.items) == 24
    assert told.shown[0].thumbnail is not None
    (action,) = [one for one in told.actions if one.code == "as_masks"]
    training.apply(action)
    assert training.record.sources[0].kind == "masks"
    check = training.check()
    assert check.counts.manipulated == 24
    assert check.counts.total == 48
    assert "mask_of_pair" not in {one.code for one in check.findings}


def test_one_class_and_too_few_are_refused(tmp_path: Path) -> None:
    trainings = Trainings(tmp_path / "t", lambda: None)
    for number in range(30):
        path = tmp_path / f"real/{number}.png"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(pictures.png(drawn.scene(number)))
    one = trainings.create()
    one.add_source(ImageSource(tmp_path / "real", "authentic"))
    found = one.check()
    assert "no manipulated" in found.refusal
    assert finding(found, "one_class").severity == "blocks"
    assert finding(found, "one_class").shown[0].thumbnail is not None
    few = trainings.create()
    few.add_source(ImageSource(drawn.with_masks(tmp_path / "few", 26), "masks"))
    assert "at least 3 are needed" in few.check().refusal


def test_tables_that_give_the_class_away(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(60):
        rgb = drawn.scene(number)
        if number % 2:
            rgb, mask = drawn.edited(rgb, number)
            (folder / f"p{number}_mask.png").write_bytes(pictures.png(mask))
        (folder / f"p{number}.jpg").write_bytes(pictures.jpeg(rgb, 75 if number % 2 else 92))
    training = Trainings(tmp_path / "t", lambda: None).create()
    training.add_source(ImageSource(folder, "masks"))
    found = training.check()
    assert found.tables_leak is not None
    assert found.tables_leak > 0.95
    leak = finding(found, "tables_leak")
    assert leak.severity == "warns"
    assert leak.shown[0].thumbnail is not None


def test_a_data_set_file_is_checked_and_images_left_out(tmp_path: Path) -> None:
    folder = drawn.with_masks(tmp_path / "photos", 40)
    size = (drawn.HEIGHT, drawn.WIDTH)
    (folder / "all.png").write_bytes(pictures.png(drawn.scene(300)))
    (folder / "all_mask.png").write_bytes(pictures.png(np.full(size, 255, np.uint8)))
    shares = {"train": 0.5, "validation": 0.25, "test": 0.25}
    path = tmp_path / "own.h5"
    build([Source(folder)], path, Options(shares=shares, split_by="balance"))
    training = Trainings(tmp_path / "t", lambda: None).create()
    training.add_source(ImageSource(path, "dataset"))
    found = training.check()
    assert found.usable
    assert found.counts.total == 41
    near = [f for f in found.findings if f.items and f.code != "left_out"]
    name = near[0].items[0] if near else "all.png"
    training.leave_out([name])
    again = training.check()
    assert again.counts.total == 40
    assert finding(again, "left_out").items == (name,)
    assert finding(again, "left_out").shown[0].thumbnail is not None


def test_stopping_a_check_loses_nothing(tmp_path: Path) -> None:
    from model.errors import Cancelled

    training = Trainings(tmp_path / "t", lambda: None).create()
    training.add_source(ImageSource(drawn.with_masks(tmp_path / "photos", 40), "masks"))
    seen: list[int] = []
    with pytest.raises(Cancelled):
        training.check(lambda done, *_: seen.append(done), lambda: len(seen) > 12)
    assert training.last_check() is None
    assert Training(training.folder).check().counts.total == 40
