"""``palimpsest-cli analyse`` as a reporter calls it, on real files with the shipped weights."""

from __future__ import annotations

import hashlib
import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from pypdf import PdfReader

from forensics_gui import cli
from forensics_gui.cli.exits import NOT_ALL_ASSESSED, OK, UNSIGNED, WRONG_USE
from forensics_gui.evidence.views import VIEWS

TIME = "2026-01-02T03:04:05Z"


def load(path: Path) -> list[dict[str, Any]]:
    document = json.loads(path.read_text(encoding="utf-8"))
    assert document["schema_version"] == 1
    return list(document["items"])


def test_map_json_overlay_and_report_agree(
    photograph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = {name: tmp_path / f"result.{name}" for name in ("json", "npy", "png", "pdf")}
    before = photograph.stat()
    code = cli.main(
        [
            "analyse", str(photograph), "--json", str(out["json"]), "--map", str(out["npy"]),
            "--overlay", str(out["png"]), "--pdf", str(out["pdf"]), "--device", "cpu",
            "--timestamp", TIME,
        ]
    )  # fmt: skip
    assert code == OK
    spoken = capsys.readouterr()
    assert spoken.err == ""  # progress is for terminals
    (item,) = load(out["json"])
    data = photograph.read_bytes()
    assert item["file"]["sha256"] == hashlib.sha256(data).hexdigest()
    assert item["file"]["bytes"] == len(data)
    assert item["error"] is None
    values = np.load(out["npy"], allow_pickle=False)
    assert values.dtype == np.float32
    assert values.shape == (item["file"]["height"], item["file"]["width"])
    assert 0 <= values.min() <= values.max() <= 1
    assert hashlib.sha256(values.tobytes()).hexdigest() == item["reproduction"]["map_sha256"]
    overlay = cv2.imread(str(out["png"]))
    height, width = values.shape
    # The picture at the top left, its legend below.
    assert overlay.shape[0] > height
    assert overlay.shape[1] >= width
    for region in item["regions"]:
        x, y = region["x"], region["y"]
        part = values[y : y + region["height"], x : x + region["width"]]
        assert part.max() == pytest.approx(region["max"], abs=1e-6)
    responded = item["outcome"] == "response"
    assert responded == bool(item["regions"])
    reader = PdfReader(out["pdf"])
    attached = json.loads(reader.attachments["findings.json"][0])
    assert attached["items"] == [item]
    names = [name for name in reader.attachments if name.endswith(".npy")]
    assert len(names) == 1
    inside = np.load(io.BytesIO(reader.attachments[names[0]][0]), allow_pickle=False)
    np.testing.assert_array_equal(inside, values)
    text = "".join(page.extract_text() for page in reader.pages)
    assert item["file"]["sha256"] in text.replace("\n", "")
    assert ("no response above threshold" in spoken.out.lower()) == (not responded)
    after = photograph.stat()
    assert (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size)
    assert [p.name for p in photograph.parent.iterdir()] == [photograph.name]


def test_bad_files_are_items_and_the_others_are_analysed(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = folder / "missing.jpg"
    found = tmp_path / "found.json"
    code = cli.main(
        ["analyse", str(folder), str(missing), "--json", str(found),
         "--map-dir", str(tmp_path / "maps"), "--pdf", str(tmp_path / "r.pdf")]
    )  # fmt: skip
    assert code == NOT_ALL_ASSESSED
    spoken = capsys.readouterr()
    assert "Traceback" not in spoken.out + spoken.err
    items = {item["file"]["name"]: item for item in load(found)}
    assert set(items) == {
        "photograph.jpg", "truncated.jpg", "text.jpg", "huge.png", "empty.jpg", "dot.png",
        "missing.jpg",
    }  # fmt: skip
    assert items["photograph.jpg"]["outcome"] != "not_assessed"
    assert items["dot.png"]["error"] is None or items["dot.png"]["outcome"] == "not_assessed"
    codes = set()
    for name in ("truncated.jpg", "text.jpg", "huge.png", "empty.jpg", "missing.jpg"):
        item = items[name]
        assert item["outcome"] == "not_assessed", name
        assert item["error"]["sentence"], name
        assert item["score"] is None
        assert item["regions"] == []
        codes.add(item["error"]["code"])
    assert len(codes) >= 4  # each failure says which it is
    maps = {path.name for path in (tmp_path / "maps").iterdir()}
    assert "photograph.npy" in maps
    assert not maps & {"text.npy", "huge.npy", "empty.npy", "missing.npy", "truncated.npy"}
    assert len(PdfReader(tmp_path / "r.pdf").pages) >= 2


def test_the_same_time_gives_the_same_bytes(photograph: Path, tmp_path: Path) -> None:
    written = []
    for name in ("one", "two"):
        target = tmp_path / f"{name}.pdf"
        assert (
            cli.main(["analyse", str(photograph), "--pdf", str(target), "--timestamp", TIME]) == OK
        )
        written.append(target.read_bytes())
    assert written[0].startswith(b"%PDF")
    # The command line that was used is printed in the report and names the target.
    assert len(written[0]) == len(written[1])


def test_views_that_are_named_are_in_the_report(
    photograph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "report.pdf"
    (photograph.parent / "text.jpg").write_text("This is not a picture.\n")
    named = ["--views", "double-quantisation, ghost,thumbnail"]
    code = cli.main(["analyse", str(photograph.parent), "--pdf", str(target), *named])
    assert code == NOT_ALL_ASSESSED
    text = " ".join("".join(page.extract_text() for page in PdfReader(target).pages).split())
    shown = [made for made in VIEWS if made.key in ("double_quantisation", "ghost")]
    for made in shown:
        assert made.look_for[:40] in text
        assert made.ignore[:40] in text
    assert "View: Thumbnail difference Not applicable" in text
    assert "could not be decoded" in text
    assert "Error level" not in text
    capsys.readouterr()
    assert cli.main(["verify", str(target), str(photograph)]) == UNSIGNED
    assert "DOES NOT HOLD" not in capsys.readouterr().out


@pytest.mark.parametrize("names", ["ela", "ghost,ela", ",", "all,ela"])
def test_an_unknown_view_is_told_with_the_known_ones(
    names: str, photograph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "report.pdf"
    words = ["analyse", str(photograph), "--pdf", str(target), "--views", names]
    assert cli.main(words) == WRONG_USE
    said = capsys.readouterr().err
    assert ("no view named ela" in said) == ("ela" in names)
    assert all(made.key in said for made in VIEWS)
    assert not target.exists()


def test_all_means_every_view_once() -> None:
    from forensics_gui.cli import analyse

    parse = cli.build_parser().parse_args
    both = parse(["analyse", "a.jpg", "--pdf", "r.pdf", "--views", "all,ghost"])
    assert [one.key for one in analyse._views(both)] == [made.key for made in VIEWS]
    assert analyse._views(parse(["analyse", "a.jpg"])) == ()


def test_a_read_only_folder_stays_as_it_was(photograph: Path, tmp_path: Path) -> None:
    place = photograph.parent
    place.chmod(0o555)
    try:
        assert cli.main(["analyse", str(photograph), "--json", str(tmp_path / "f.json")]) == OK
        assert [p.name for p in place.iterdir()] == [photograph.name]
    finally:
        place.chmod(0o755)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["analyse"],
        ["analyse", "PHOTO", "--map", "x.npy", "--map-dir", "y"],
        ["analyse", "PHOTO", "--json", "/nowhere/at/all.json"],
        ["analyse", "PHOTO", "--timestamp", "yesterday"],
        ["analyse", "PHOTO", "--checkpoint", "PHOTO"],
        ["analyse", "PHOTO", "--overlay", "PHOTO"],
        ["analyse", "PHOTO", "--views", "all"],
        ["analyse", "EMPTY"],
        ["no-such-command"],
    ],
)
def test_wrong_use_has_its_own_exit_code(
    arguments: list[str], photograph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    places = {"PHOTO": str(photograph), "EMPTY": str(empty)}
    data = photograph.read_bytes()
    assert cli.main([places.get(word, word) for word in arguments]) == WRONG_USE
    spoken = capsys.readouterr()
    assert spoken.err.strip()
    assert "Traceback" not in spoken.err
    assert photograph.read_bytes() == data


def test_json_on_the_standard_output_is_alone_there(
    photograph: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert cli.main(["analyse", str(photograph), "--json", "-"]) == OK
    spoken = capfdbinary.readouterr()
    assert json.loads(spoken.out)["items"][0]["file"]["name"] == photograph.name


def _children(parent: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                command = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if int(fields[1]) == parent and b"decode" in command:
                found.append(int(entry.name))
    return found


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_killing_the_decoder_costs_at_most_one_image(photograph: Path, tmp_path: Path) -> None:
    """The real program in its own process; its decoder is killed again and again until the
    first image has failed or the folder is done."""
    rng = np.random.default_rng(0)
    for number in range(2):
        noise = rng.integers(0, 256, (900, 1200, 3), np.uint8)
        cv2.imwrite(str(photograph.parent / f"{number}.png"), noise)
    found = tmp_path / "found.json"
    command = [
        sys.executable, "-m", "forensics_gui.cli", "analyse", str(photograph.parent),
        "--json", str(found), "--device", "cpu",
    ]  # fmt: skip
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    killed: list[int] = []

    def kill_one() -> None:
        while process.poll() is None and not killed:
            for child in _children(process.pid):
                time.sleep(0.15)  # into the decoding of the first picture
                os.kill(child, signal.SIGKILL)
                killed.append(child)
                return
            time.sleep(0.01)

    killer = threading.Thread(target=kill_one)
    killer.start()
    out, err = process.communicate(timeout=110)
    killer.join()
    assert killed
    assert "Traceback" not in out + err
    failed = [item for item in load(found) if item["outcome"] == "not_assessed"]
    assert len(failed) <= 1
    assert process.returncode == (NOT_ALL_ASSESSED if failed else OK)
    for item in failed:
        assert item["error"]["code"]
        assert item["error"]["sentence"]
