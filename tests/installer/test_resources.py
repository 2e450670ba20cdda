"""What the program ships with: icons, samples and their masks, licences."""

from __future__ import annotations

import ast
import hashlib
import json
import struct
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

import resources

ROOT = Path(__file__).resolve().parents[2]
KINDS = {"splicing", "copy-move", "removal", "retouching", "authentic"}


def listed() -> list[dict[str, Any]]:
    path = resources.path("samples", "samples.json")
    samples: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["samples"]
    return samples


def test_paths_stay_inside() -> None:
    assert resources.path("icons").is_dir()
    for parts in (("..", "pyproject.toml"), ("icons", "..", "..", "x"), ("/etc",)):
        with pytest.raises(ValueError, match="not inside"):
            resources.path(*parts)


def test_every_kind_of_edit_has_a_sample() -> None:
    assert {sample["kind"] for sample in listed()} == KINDS
    folder = resources.path("samples")
    assert {sample["file"] for sample in listed()} == {p.name for p in folder.glob("*.jpg")}


@pytest.mark.parametrize("sample", listed(), ids=lambda sample: sample["file"])
def test_sample(sample: dict[str, Any]) -> None:
    picture = resources.path("samples", sample["file"])
    mask = resources.path("samples", sample["mask"])
    assert hashlib.sha256(picture.read_bytes()).hexdigest() == sample["sha256"]
    assert hashlib.sha256(mask.read_bytes()).hexdigest() == sample["mask_sha256"]
    assert mask.stem == picture.stem
    with Image.open(picture) as image, Image.open(mask) as marked:
        assert (image.format, image.mode, marked.mode) == ("JPEG", "RGB", "L")
        assert image.size == marked.size
        values = np.asarray(marked)
    assert set(np.unique(values)) <= {0, 255}
    share = float((values == 255).mean())
    if sample["manipulated"]:
        assert 0.003 < share < 0.5
        assert sample["calls"]
    else:
        assert share == 0
    assert all(source["licence"] and source["author"] for source in sample["sources"])


def test_samples_stay_small_and_are_described() -> None:
    folder = resources.path("samples")
    text = (folder / "README.md").read_text(encoding="utf-8")
    assert sum(path.stat().st_size for path in folder.iterdir() if path.is_file()) < 4_000_000
    for sample in listed():
        row = next(line for line in text.splitlines() if line.startswith(f"| `{sample['file']}`"))
        assert f"| {sample['kind']} |" in row


def test_attribution_is_given_where_it_is_due() -> None:
    notice = resources.path("NOTICE").read_text(encoding="utf-8")
    authors = {s["author"] for x in listed() for s in x["sources"] if "BY" in s["licence"]}
    assert authors
    assert all(author in notice for author in authors)


def test_licences_lie_beside_what_they_cover() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == "Apache-2.0"
    for pattern in project["license-files"]:
        assert list(ROOT.glob(pattern)), pattern
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text


@pytest.mark.parametrize("side", [16, 24, 32, 48, 64, 128, 256, 512])
def test_program_icon_is_drawn(side: int) -> None:
    with Image.open(resources.path("icons", f"palimpsest-{side}.png")) as image:
        assert image.size == (side, side)
        pixels = np.asarray(image.convert("RGBA"))
    assert pixels[0, 0, 3] < 255, "the corners are round"
    assert len(np.unique(pixels.reshape(-1, 4), axis=0)) > 8


def test_windows_icon_has_every_size() -> None:
    data = resources.path("icons", "palimpsest.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind) == (0, 1)
    sides = []
    for index in range(count):
        side, _, _, _, _, bits, size, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * index)
        frame = data[offset : offset + size]
        assert frame.startswith(b"\x89PNG")
        assert bits == 32
        assert struct.unpack(">I", frame[16:20])[0] == (side or 256)
        sides.append(side or 256)
    assert sides == [16, 24, 32, 48, 64, 128, 256]


def test_icons_that_the_code_names_are_there() -> None:
    names = set()
    for path in (ROOT / "forensics_gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "icon"
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                names.add(node.args[0].value)
    assert names
    missing = [name for name in names if not resources.path("icons", f"{name}.svg").is_file()]
    assert missing == []
