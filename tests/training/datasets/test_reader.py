"""Reading: from many processes at once, folders and files alike."""

from __future__ import annotations

import copy
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from torch.utils.data import DataLoader

from tests.training.datasets.conftest import draw_folder
from training import pictures
from training.datasets import (
    Crops,
    DataSetError,
    Example,
    FolderError,
    Source,
    open_dataset,
    training_sources,
)
from training.datasets.headers import stated_size
from training.datasets.reader import FileDataSet
from training.synthesis.sampler import Sample

ROOT = Path(__file__).parents[3]


def digest(example: Example) -> tuple[str, int, int, int]:
    return example.meta.name, int(example.rgb.sum()), int(example.mask.sum()), example.label


def same(item: object) -> object:
    return item


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_data_loader_workers_read_the_same(start: str, built: Path) -> None:
    data = open_dataset(built)
    expected = [digest(data[i]) for i in range(len(data))]  # the file is open before the fork
    part = data.only(split="test")
    loader = DataLoader(
        part, batch_size=None, num_workers=2 if start == "fork" else 1,
        multiprocessing_context=start, collate_fn=same,
    )  # type: ignore[arg-type]  # fmt: skip
    names = {i.name for i in part.items}
    assert [digest(Example(*e)) for e in loader] == [e for e in expected if e[0] in names]
    assert digest(data[3]) == expected[3]


def test_threads_may_read_at_once(built: Path) -> None:
    data = open_dataset(built)
    expected = [data.encoded(i) for i in range(len(data))]
    wrong: list[int] = []

    def read(seed: int) -> None:
        for i in np.random.default_rng(seed).integers(0, len(expected), 300):
            if data.encoded(int(i)) != expected[int(i)]:
                wrong.append(int(i))

    threads = [threading.Thread(target=read, args=(s,)) for s in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_sent_data_set_opens_the_file_itself(built: Path) -> None:
    data = open_dataset(built)
    first = digest(data[0])
    again = copy.copy(data)  # by the same way as to a spawned process
    again._file = copy.copy(data._file)
    assert digest(again[0]) == first
    again.close()
    assert digest(again[0]) == first


def test_parts_share_the_file_and_keep_the_order(built: Path) -> None:
    data = open_dataset(built)
    part = data.only(split="train", label=1)
    assert [i.name for i in part.items] == [
        i.name for i in data.items if i.split == "train" and i.label
    ]
    assert 0 < len(part) < len(data)
    assert digest(part[0])[0] == part.items[0].name
    assert [i.name for i in open_dataset(built, split="train").only(label=1).items] == [
        i.name for i in part.items
    ]
    assert len(data.only(source="other")) == 0
    assert digest(data[-1]) == digest(data[len(data) - 1])
    with pytest.raises(IndexError):
        data[len(data)]
    assert sum(1 for _ in part) == len(part)


def test_a_replaced_or_cut_file_is_told(built: Path, tmp_path: Path) -> None:
    path = tmp_path / "o.h5"
    shutil.copy(built, path)
    data = open_dataset(path)
    data[0]
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(DataSetError, match="cut off"):
        data[len(data) - 1]
    data.close()
    with pytest.raises(DataSetError, match="replaced while it was in use"):
        data[0]
    path.unlink()
    with pytest.raises(DataSetError, match="could not be read"):
        data[0]


def test_a_split_that_is_not_there_is_told(built: Path, images: Path) -> None:
    with pytest.raises(DataSetError, match="no images of the split dev") as caught:
        open_dataset(built, split="dev")
    assert "test, train, validation" in caught.value.hint
    with pytest.raises(DataSetError, match="no images of the split test"):
        open_dataset(images, split="test")


def test_a_folder_and_its_file_give_the_same(built: Path, many: Path) -> None:
    folder, file = open_dataset(many), open_dataset(built)
    assert [i.name for i in folder.items] == [i.name for i in file.items]
    for index in range(0, 80, 7):
        assert digest(folder[index]) == digest(file[index])
        one, two = folder.encoded(index), file.encoded(index)
        assert one.image == two.image
        assert (one.mask is None) == (two.mask is None)
        if one.mask is not None and two.mask is not None:
            assert (pictures.decode_grey(one.mask) == pictures.decode_grey(two.mask)).all()


def test_folders_that_do_not_fit_are_refused(images: Path) -> None:
    (images / "lonely_mask.png").write_bytes(b"")
    with pytest.raises(FolderError, match="no image for lonely_mask"):
        open_dataset(images)
    (images / "lonely_mask.png").unlink()
    (images / "t0_mask.png").write_bytes(pictures.png(np.zeros((9, 9), np.uint8)))
    (images / "t1_mask.png").write_bytes(pictures.png(np.zeros((72, 96), np.uint8)))
    (images / "t2_mask.png").write_bytes(b"text")
    (images / "a0.jpg").write_bytes(b"text")
    data = open_dataset(images)
    rows = {i.name: n for n, i in enumerate(data.items)}
    for name, sentence in {
        "t0.jpg": "9x9, its image 96x72",
        "t1.jpg": "marks nothing",
        "t2.jpg": "could not be decoded",
        "a0.jpg": "could not be decoded",
    }.items():
        with pytest.raises(DataSetError, match=sentence) as caught:
            data[rows[name]]
        assert caught.value.hint
    relaxed = open_dataset(Source(images, empty_is_authentic=True))
    assert relaxed[rows["t1.jpg"]].label == 0


def test_stated_sizes_agree_with_what_is_decoded() -> None:
    import cv2

    rgb = np.random.default_rng(0).integers(0, 255, (37, 53, 3), np.uint8)
    for ending in (".jpg", ".png", ".bmp", ".webp", ".tiff"):
        ok, data = cv2.imencode(ending, rgb)
        assert ok
        assert stated_size(data.tobytes()) == (53, 37), ending
        assert stated_size(data.tobytes()[:10]) is None, ending
    lossless = cv2.imencode(".webp", rgb, [cv2.IMWRITE_WEBP_QUALITY, 101])[1].tobytes()
    assert stated_size(lossless) == (53, 37)
    progressive = cv2.imencode(".jpg", rgb, [cv2.IMWRITE_JPEG_PROGRESSIVE, 1])[1].tobytes()
    assert stated_size(progressive) == (53, 37)
    assert stated_size(b"text") is None


# --- samples for training ---------------------------------------------------------------------


def test_samples_depend_on_seed_and_index_alone(built: Path) -> None:
    data = open_dataset(built)
    one, two, other = Crops(data, 64, 5), Crops(data, 64, 5), Crops(data, 64, 6)

    def facts(s: Sample) -> tuple[bytes, bytes, str]:
        return s.rgb.tobytes(), s.mask.tobytes(), s.kind

    forward = [facts(one.sample(i)) for i in range(12)]
    assert [facts(two.sample(i)) for i in reversed(range(12))] == forward[::-1]
    assert [facts(other.sample(i)) for i in range(12)] != forward


@pytest.mark.parametrize("size", [32, 64, 128])
def test_crops_have_one_size_and_classes_are_drawn_alike(size: int, built: Path) -> None:
    data = open_dataset(built)
    few = data.only(label=1)
    assert len(few) == 40
    source = Crops(data, size, 1)
    samples = [source.sample(i) for i in range(300)]
    for sample in samples:
        assert sample.rgb.shape == (size, size, 3)
        assert sample.rgb.dtype == np.uint8
        assert sample.mask.shape == (size, size)
        assert sample.mask.dtype == bool
        assert sample.kind == ("not stated" if sample.mask.any() else "authentic")
    assert sum(s.label for s in samples) / 300 == pytest.approx(0.5, abs=0.1)


def test_crops_come_from_their_picture_and_mostly_keep_its_grid(built: Path) -> None:
    data = open_dataset(built).only(label=1, split="test")
    source = Crops(data, 32, 0, manipulated=1.0)
    whole = [e.rgb for e in data]
    windows = [np.lib.stride_tricks.sliding_window_view(p, (1, 32, 3)) for p in whole]
    on_grid = 0
    for index in range(40):
        rgb = source.sample(index).rgb
        places = [
            (int(y), int(x))
            for picture, rows in zip(whole, windows, strict=True)
            for y, x in np.argwhere((rows[:41, :, 0, 0] == rgb[0]).all(axis=(2, 3)))
            if (picture[y : y + 32, x : x + 32] == rgb).all()
        ]
        assert len(places) == 1
        on_grid += places[0][0] % 8 == 0 and places[0][1] % 8 == 0
    assert 18 <= on_grid < 40


def test_sources_for_a_run(built: Path, tmp_path: Path) -> None:
    train, validation = training_sources(built, 64, seed=3)
    assert {i.split for i in train.data.items} == {"train"}
    assert {i.split for i in validation.data.items} == {"validation"}
    again = training_sources(built, 64, seed=4)
    assert (again[1].sample(0).rgb == validation.sample(0).rgb).all()
    assert (again[0].sample(0).rgb.shape) == (64, 64, 3)
    with pytest.raises(DataSetError, match="has no images") as caught:
        training_sources(draw_folder(tmp_path / "f"), 64)
    assert "dataset build" in caught.value.hint
    with pytest.raises(DataSetError, match="no manipulated image"):
        Crops(open_dataset(built).only(label=0), 64)


def test_the_trainer_takes_it(built: Path) -> None:
    from training.trainer import batches

    train, _ = training_sources(built, 64, 0)
    picture, mask = next(iter(batches(train, 0, 4, 4, 0)))
    assert tuple(picture.shape) == (4, 3, 64, 64)
    assert tuple(mask.shape) == (4, 1, 64, 64)


def test_other_objects_are_no_file(tmp_path: Path) -> None:
    with pytest.raises(DataSetError):
        FileDataSet(tmp_path)


def test_data_sets_do_without_torch() -> None:
    """It takes seconds to load; the command line and worker processes should not wait for it."""
    code = "import sys, training.datasets; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
