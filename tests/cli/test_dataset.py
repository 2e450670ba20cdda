"""``palimpsest-cli dataset``: a sentence for every bad input, and earlier work intact."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from forensics_gui import cli
from forensics_gui.cli.exits import NOT_ALL_ASSESSED, OK, UNEXPECTED, WRONG_USE

ROOT = Path(__file__).parents[2]
SIDE = (72, 96)


def save(path: Path, pixels: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    ok, data = cv2.imencode(path.suffix, pixels)
    assert ok
    path.write_bytes(data.tobytes())


def picture(seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 255, (6, 8, 3), dtype=np.uint8)
    smooth = cv2.resize(coarse, SIDE[::-1], interpolation=cv2.INTER_CUBIC)
    return np.clip(smooth + rng.normal(0, 6, smooth.shape), 0, 255).astype(np.uint8)


def mask() -> np.ndarray:
    marked = np.zeros(SIDE, np.uint8)
    marked[20:44, 30:60] = 255
    return marked


@pytest.fixture
def images(tmp_path: Path) -> Path:
    folder = tmp_path / "images"
    for index in range(12):
        save(folder / f"t{index}.jpg", picture(index))
        save(folder / f"t{index}_mask.png", mask())
        save(folder / f"a{index}.jpg", picture(100 + index))
    return folder


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = cli.main(["dataset", *map(str, arguments)])
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    return code, told.out, told.err


def test_build_and_check(images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "o.h5"
    code, said, _ = run(capsys, "build", out, images, "--manipulation", "removal")
    assert code == OK
    assert "24 images: 12 manipulated, 12 authentic" in said
    assert "removal: 12" in said
    assert f"{out}: 24 images" in said
    code, said, _ = run(capsys, "check", out)
    assert code == OK
    assert "24 images: 12 manipulated, 12 authentic" in said
    report = tmp_path / "r.json"
    assert run(capsys, "check", out, "--json", report)[0] == OK
    assert json.loads(report.read_text())["counts"]["manipulated"] == 12
    code, said, _ = run(capsys, "check", images, "--json", "-")
    assert json.loads(said)["usable"] is True


def test_pairs_authentic_images_and_shares(
    images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for index in range(12):
        before = picture(200 + index)
        after = before.copy()
        after[20:44, 30:60] = 255 - after[20:44, 30:60] // 2
        save(tmp_path / "before" / f"{index}.png", before)
        save(tmp_path / "after" / f"{index}.png", after)
        save(tmp_path / "real" / f"{index}.jpg", picture(300 + index))
    out = tmp_path / "o.h5"
    code, said, _ = run(
        capsys, "build", out, "--pairs", tmp_path / "after", tmp_path / "before",
        "--authentic", tmp_path / "real", "--with-masks", images,
        "--shares", "50/25/25", "--tolerance", "20",
    )  # fmt: skip
    assert code == OK
    assert "60 images: 24 manipulated, 36 authentic" in said
    assert "source after: 12 manipulated, 12 authentic" in said
    assert "split validation" in said


def test_files_left_out_are_named_and_the_exit_code_tells(
    images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save(images / "t0_mask.png", mask()[:50])
    save(images / "t1_mask.png", np.tile(np.linspace(0, 255, 96).astype(np.uint8), (72, 1)))
    (images / "t\x1b[31m.jpg").write_bytes(b"no picture")
    (images / "lonely_mask.png").write_bytes(b"")
    code, said, _ = run(capsys, "build", tmp_path / "o.h5", images)
    assert code == NOT_ALL_ASSESSED
    for text in (
        "t0.jpg has a mask of another size (it is 96x50 against 96x72)",
        "t1.jpg has a mask of grey levels",
        "There is no image for lonely_mask.png",
        "t⟨U+001B⟩[31m.jpg could not be read",
        "A mask has the size of its image as stored",
    ):
        assert text in said
    assert "\x1b" not in said
    assert run(capsys, "check", images)[0] == NOT_ALL_ASSESSED
    assert run(capsys, "check", tmp_path / "o.h5")[0] == OK


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        ((), WRONG_USE, "No folder is named."),
        (("IN", "--tolerance", "300"), WRONG_USE, "--tolerance is a number of grey levels"),
        (("IN", "--shares", "1/2"), WRONG_USE, "is not three shares such as 80/10/10"),
        (("IN", "--group-by", "("), UNEXPECTED, "is not a regular expression"),
        (("EMPTY",), UNEXPECTED, "There is no image in empty."),
        (("GONE",), UNEXPECTED, "gone does not exist."),
        (("IN", "--pairs", "IN", "EMPTY"), UNEXPECTED, "There are no originals"),
        (("--authentic", "REAL"), UNEXPECTED, "There are no manipulated images."),
    ],
)
def test_what_cannot_be_built_is_refused_in_words(
    arguments: tuple[str, ...],
    code: int,
    sentence: str,
    images: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "empty").mkdir()
    for index in range(12):
        save(tmp_path / "real" / f"{index}.jpg", picture(300 + index))
    places = {
        "IN": images, "EMPTY": tmp_path / "empty", "GONE": tmp_path / "gone",
        "REAL": tmp_path / "real",
    }  # fmt: skip
    out = tmp_path / "o.h5"
    out.write_bytes(b"earlier work")
    given = [places.get(a, a) for a in arguments]
    got, _, said = run(capsys, "build", out, *given, "--replace")
    assert got == code
    assert sentence in said
    assert out.read_bytes() == b"earlier work"


def test_a_file_of_that_name_stays(
    images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "o.h5"
    out.write_bytes(b"earlier work")
    code, _, said = run(capsys, "build", out, images)
    assert code == UNEXPECTED
    assert "there already" in said
    assert out.read_bytes() == b"earlier work"
    assert run(capsys, "build", out, images, "--replace")[0] == OK
    assert out.read_bytes()[:4] == b"\x89HDF"


def test_a_full_disk_is_told(
    images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: object
) -> None:
    usage = shutil.disk_usage(tmp_path)
    assert isinstance(monkeypatch, pytest.MonkeyPatch)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    code, _, said = run(capsys, "build", tmp_path / "o.h5", images)
    assert code == UNEXPECTED
    assert "MB are free" in said
    assert "What was examined so far is kept." in said
    monkeypatch.undo()
    code, said, _ = run(capsys, "build", tmp_path / "o.h5", images)
    assert code == OK
    assert "24 of them examined before" in said


def test_files_that_are_no_data_set(
    images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, said = run(capsys, "check", images / "a0.jpg")
    assert code == UNEXPECTED
    assert "is not an HDF5 file" in said
    code, _, said = run(capsys, "check", images / "a0.jpg", images)
    assert code == WRONG_USE
    assert "is a file" in said
    assert run(capsys)[0] == WRONG_USE


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_keeps_what_was_examined(images: Path, tmp_path: Path) -> None:
    for index in range(400):
        save(images / f"more{index}.jpg", picture(1000 + index))
    out = tmp_path / "o.h5"
    command = [sys.executable, "-m", "forensics_gui.cli", "dataset", "build", str(out)]
    with subprocess.Popen(
        [*command, str(images), "--workers", "1"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ, text=True,
    ) as process:  # fmt: skip
        records = tmp_path / "o.h5.building" / "records.jsonl"
        while process.poll() is None and not (records.exists() and records.stat().st_size > 999):
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        said = process.communicate()[1]
    assert process.returncode == 130, said
    assert "Stopped." in said
    assert not out.exists()
    assert cli.main(["dataset", "build", str(out), str(images)]) == OK
