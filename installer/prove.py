"""Do results agree with each other, and is the built wheel whole? For ``.ci/run``:

    .venv/bin/python installer/prove.py STEM.json|FILE.whl ...

Beside ``STEM.json`` lie ``STEM.npy``, ``STEM.pdf`` and ``STEM-overlay.png``, as the first run
without a display leaves them.
"""

from __future__ import annotations

import hashlib
import io
import json
import struct
import sys
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdf

#: what the program reads at run time, each with the fewest files that make sense
WANTED = {
    "resources/checkpoints/": 2,
    "resources/fonts/": 10,
    "resources/icons/": 100,
    "resources/report/": 2,
    "resources/regression/": 60,
    "resources/samples/": 8,
    "forensics_gui/evidence/": 10,
    "model/networks/": 3,
    "training/": 5,
}


class DisagreementError(Exception):
    """Two results that must agree do not."""


def need(holds: bool, text: str) -> None:
    """Stop with ``text`` unless it ``holds``."""
    if not holds:
        raise DisagreementError(text)


def results(findings: Path) -> str:
    """Findings, map, report and overlay of one image; a sentence on what agreed."""
    document = json.loads(findings.read_text(encoding="utf-8"))
    (item,) = document["items"]
    need(item["error"] is None, f"not assessed: {item['error']}")
    values = np.load(findings.with_suffix(".npy"), allow_pickle=False)
    shape = (item["file"]["height"], item["file"]["width"])
    need(values.dtype == np.float32, f"the map is {values.dtype}")
    need(values.shape == shape, f"the map is {values.shape}, the image {shape}")
    need(values.min() >= 0 and values.max() <= 1, "the map leaves [0, 1]")
    digest = hashlib.sha256(np.ascontiguousarray(values).tobytes()).hexdigest()
    need(digest == item["reproduction"]["map_sha256"], "the map is not the one of the findings")
    _regions(item, values)
    _report(findings, values)
    _overlay(findings, shape)
    return f"{item['file']['name']}: {item['outcome']}, {len(item['regions'])} regions; all agree"


def _regions(item: dict[str, Any], values: npt.NDArray[np.float32]) -> None:
    responded = item["outcome"] == "response"
    need(responded == bool(item["regions"]), "the outcome and the regions disagree")
    for region in item["regions"]:
        left, top = region["x"], region["y"]
        box = values[top : top + region["height"], left : left + region["width"]]
        above = box[box >= item["model"]["threshold"]]
        need(above.size >= region["area_fraction"] * values.size - 0.5, "a region is too large")
        need(abs(float(box.max()) - region["max"]) < 1e-5, "a region's maximum is not the map's")
    if responded:
        need(item["score"] >= item["model"]["score_threshold"], "a response below the threshold")


def _report(findings: Path, values: npt.NDArray[np.float32]) -> None:
    with pypdf.PdfReader(findings.with_suffix(".pdf")) as report:
        attached = {name: data[0] for name, data in report.attachments.items()}
    need(attached["findings.json"] == findings.read_bytes(), "the report carries other findings")
    carried = np.load(io.BytesIO(attached["map-001.npy"]), allow_pickle=False)
    need(np.array_equal(carried, values), "the report carries another map")


def _overlay(findings: Path, shape: tuple[int, int]) -> None:
    head = findings.with_name(f"{findings.stem}-overlay.png").read_bytes()[:24]
    need(head[:8] == b"\x89PNG\r\n\x1a\n", "the overlay is no PNG")
    width, height = struct.unpack(">II", head[16:24])
    # a legend stands below the image
    need(width == shape[1] and height >= shape[0], f"the overlay is {width} x {height} pixels")


def wheel(path: Path) -> str:
    """The wheel's packages and resources; a sentence on what is in it."""
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
    for folder, fewest in WANTED.items():
        count = sum(name.startswith(folder) for name in names)
        need(count >= fewest, f"the wheel has {count} files in {folder}")
    strays = [name for name in names if name.startswith(("tests/", "installer/"))]
    need(not strays, f"the wheel has files that belong to the checkout: {strays[:3]}")
    return f"{path.name}: {len(names)} files, {path.stat().st_size / 1e6:.1f} MB"


def main(arguments: list[str]) -> int:
    """Prove each argument; 1 when one does not hold."""
    if not arguments:
        print("nothing to prove", file=sys.stderr)
        return 2
    for argument in map(Path, arguments):
        try:
            print(wheel(argument) if argument.suffix == ".whl" else results(argument))
        except (DisagreementError, OSError, ValueError, KeyError) as error:
            print(f"{argument}: {error or type(error).__name__}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
