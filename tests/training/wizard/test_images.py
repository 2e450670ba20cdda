"""What is dropped on the first page, and what becomes of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.training.wizard import drawn
from training import pictures
from training.datasets import Options, Source, build
from training.wizard import ImageSource, Stage, Trainings, WizardError, guess


def save(path: Path, number: int = 0, changed: bool = False) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    rgb = drawn.scene(number)
    if changed:
        rgb, _ = drawn.edited(rgb, number)
    path.write_bytes(pictures.png(rgb))


def save_mask(path: Path, number: int = 0) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pictures.png(drawn.edited(drawn.scene(number), number)[1]))


def test_masks_beside_their_images(tmp_path: Path) -> None:
    found = guess(drawn.with_masks(tmp_path / "mixed", 6))
    assert found.sources == (ImageSource(tmp_path / "mixed", "masks"),)
    assert found.sentence.startswith("3 images with masks, 3 authentic")
    assert (ImageSource(tmp_path / "mixed", "authentic"),) in found.others


def test_masks_in_a_folder_of_their_own(tmp_path: Path) -> None:
    for number in range(3):
        save(tmp_path / "set/images" / f"{number}.png", number, True)
        save_mask(tmp_path / "set/masks" / f"{number}.png", number)
    assert guess(tmp_path / "set").sources == (ImageSource(tmp_path / "set", "masks"),)
    # only the images were dropped: the folder above is offered
    found = guess(tmp_path / "set/images")
    assert (ImageSource(tmp_path / "set", "masks"),) in found.others
    only_masks = guess(tmp_path / "set/masks")
    assert only_masks.sources == ()
    assert only_masks.others[0] == (ImageSource(tmp_path / "set", "masks"),)


def test_pairs_are_known_by_their_folders(tmp_path: Path) -> None:
    for number in range(3):
        save(tmp_path / "work/tampered" / f"{number}.png", number, True)
        save(tmp_path / "work/original" / f"{number}.png", number)
    found = guess(tmp_path / "work")
    assert found.sources == (ImageSource(tmp_path / "work", "pairs"),)
    assert found.sentence == "3 edited images and 3 originals, paired by name."
    # the edited half alone is nothing; with what lies beside it is
    half = guess(tmp_path / "work/tampered")
    assert half.sources == ()
    assert half.others == (
        (ImageSource(tmp_path / "work/tampered", "pairs", tmp_path / "work/original"),),
    )


def test_masks_count_more_than_originals(tmp_path: Path) -> None:
    """Edited images with a mask each, and their originals: the masks are the person's word."""
    for number in range(4):
        save(tmp_path / "work/edited" / f"{number}.png", number, True)
        save(tmp_path / "work/originals" / f"{number}.png", number)
        if number:
            save_mask(tmp_path / "work/masks" / f"{number}.png", number)
    found = guess(tmp_path / "work")
    assert found.sources == (ImageSource(tmp_path / "work", "masks"),)
    assert found.sentence == "3 images with masks, 4 authentic images without."
    assert (ImageSource(tmp_path / "work", "pairs"),) in found.others
    beside = guess(tmp_path / "work/edited").others
    assert beside[0] == (ImageSource(tmp_path / "work", "masks"),)
    for number in (2, 3):  # of few images only: the originals say more
        (tmp_path / "work/masks" / f"{number}.png").unlink()
    found = guess(tmp_path / "work")
    assert found.sources == (ImageSource(tmp_path / "work", "pairs"),)


def test_no_authentic_image_is_said_so(tmp_path: Path) -> None:
    save(tmp_path / "work/a.png", 1, True)
    save_mask(tmp_path / "work/a_mask.png", 1)
    assert guess(tmp_path / "work").sentence == "1 image with masks, none without."


def test_edited_images_without_masks_are_never_taken_for_authentic(tmp_path: Path) -> None:
    save(tmp_path / "fake/a.png", 1, True)
    found = guess(tmp_path / "fake")
    assert found.sources == ()
    assert "neither masks nor originals" in found.sentence


def test_authentic_photographs(tmp_path: Path) -> None:
    save(tmp_path / "holiday/a.png")
    assert guess(tmp_path / "holiday").sources == (ImageSource(tmp_path / "holiday", "authentic"),)


def test_a_data_set_file_and_what_is_nothing(tmp_path: Path) -> None:
    build(
        [Source(drawn.with_masks(tmp_path / "in", 24))], tmp_path / "own.h5",
        Options(join_likenesses=False),
    )  # fmt: skip
    assert guess(tmp_path / "own.h5").sources == (ImageSource(tmp_path / "own.h5", "dataset"),)
    (tmp_path / "notes.h5").write_bytes(b"no data set")
    assert guess(tmp_path / "notes.h5").sources == ()
    (tmp_path / "empty").mkdir()
    assert guess(tmp_path / "empty").sources == ()
    single = guess(tmp_path / "in/p000.png")
    assert single.sources == ()
    assert single.others[0] == (ImageSource(tmp_path / "in", "masks"),)


def test_an_index_is_read_before_names(tmp_path: Path) -> None:
    save(tmp_path / "set/a.png")
    (tmp_path / "set/index.csv").write_text("set,image,mask,label\nown,a.png,,0\n")
    found = guess(tmp_path / "set")
    assert found.sources == (ImageSource(tmp_path / "set", "index"),)
    assert "1 images" in found.sentence


def test_sources_that_would_count_twice_are_refused(tmp_path: Path, current: Path) -> None:
    folder = drawn.with_masks(tmp_path / "in", 4)
    training = Trainings(tmp_path / "t", lambda: current).create()
    training.add_source(ImageSource(folder, "masks"))
    with pytest.raises(WizardError, match="already"):
        training.add_source(ImageSource(folder, "authentic"))
    with pytest.raises(WizardError, match="lie in each other"):
        training.add_source(ImageSource(folder / "sub", "authentic"))
    with pytest.raises(WizardError, match="alone"):
        training.add_source(ImageSource(tmp_path / "x.h5", "dataset"))
    training.remove_source(0)
    assert training.record.sources == ()


def test_other_images_forget_check_and_plan(make, tmp_path: Path) -> None:
    training = make()
    assert training.last_check() is not None
    training.add_source(ImageSource(drawn.with_masks(tmp_path / "more", 4), "masks"))
    assert training.stage is Stage.IMAGES
    assert training.last_check() is None
    assert training.record.trial is None
    assert training.choices() == ()
    with pytest.raises(WizardError, match="not checked"):
        training.accept_check()
    with pytest.raises(WizardError, match="no plan"):
        training.start()


def test_a_folder_that_is_gone_is_told(tmp_path: Path, current: Path) -> None:
    from training.datasets import DataSetError

    folder = drawn.with_masks(tmp_path / "in", 4)
    training = Trainings(tmp_path / "t", lambda: current).create()
    training.add_source(ImageSource(folder, "masks"))
    shutil.rmtree(folder)
    with pytest.raises(DataSetError, match="does not exist"):
        training.check()
    assert training.stage is Stage.IMAGES
