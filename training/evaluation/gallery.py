"""Examples as one picture: what a checkpoint finds, misses and marks wrongly.

    python -m training.evaluation.gallery --data DIR --checkpoint F.safetensors --out FILE.jpg

``DIR`` is read as ``palimpsest-cli evaluate`` reads it. Of all its images the sheet shows those
found best, those missed worst, and the authentic ones the network scored highest, ``--rows`` of
each: the picture with the truth outlined, and its localisation map. Nothing is chosen by hand.
Which pictures may be shown is for whoever runs it to say.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from model import Localizer
from model.errors import PalimpsestError
from training import pictures
from training.evaluation.conditions import AS_IS, CONDITIONS
from training.evaluation.files import write_bytes
from training.evaluation.items import Item, read_items
from training.evaluation.measure import Localising, measure
from training.evaluation.memory import PeakMemory
from training.evaluation.records import Record, number
from training.pictures import RGB, Mask

_WIDTH, _TEXT, _GAP = 300, 42, 8
_TRUTH = (0, 200, 255)


@dataclass(frozen=True)
class Case:
    """One image of the sheet: its record and a strip (H, W, 3) of picture and map."""

    record: Record
    strip: RGB


def cases(localizer: Localising, items: Sequence[Item]) -> list[Case]:
    """Every image that can be read, as it is."""
    found = []
    for item in items:
        rgb, mask = item.decode(item.data())
        record, mapped = measure(
            localizer, item, (rgb, mask), CONDITIONS[AS_IS], ("", ""),
            memory=PeakMemory(localizer.device),
        )  # fmt: skip
        found.append(Case(record, _strip(rgb, mask, mapped)))
    return found


def chosen(found: Sequence[Case], rows: int) -> dict[str, list[Case]]:
    """The cases of each heading, at most ``rows`` of each; no image under two headings."""
    edited = sorted(
        (c for c in found if c.record.label), key=lambda c: -number(c.record.f1)
    )  # best first
    half = len(edited) // 2
    missed = edited[half:][::-1]
    authentic = sorted((c for c in found if not c.record.label), key=lambda c: -c.record.score)
    return {
        "Found": edited[:half][:rows],
        "Missed": missed[:rows],
        "Authentic, scored highest": authentic[:rows],
    }


def sheet(found: Sequence[Case], rows: int = 3) -> RGB:
    """One column a heading, each case with its numbers in words under it."""
    columns = []
    for title, part in chosen(found, rows).items():
        tiles = [_caption(title, strong=True)]
        for case in part:
            tiles += [case.strip, _caption(_words(case.record))]
        columns.append(np.concatenate(tiles))
    height = max(c.shape[0] for c in columns)
    padded = [
        np.pad(c, ((0, height - c.shape[0]), (0, _GAP), (0, 0)), constant_values=255)
        for c in columns
    ]
    return np.ascontiguousarray(np.concatenate(padded, axis=1))


def _words(record: Record) -> str:
    answer = "response" if record.responds else "no response"
    if not record.label:
        return f"{answer}, score {record.score:.2f}"
    return f"{record.manipulation}: {answer}, F1 {number(record.f1):.2f}"


def _strip(rgb: RGB, mask: Mask, mapped: npt.NDArray[np.float32]) -> RGB:
    scale = _WIDTH / rgb.shape[1]
    size = (_WIDTH, max(1, round(rgb.shape[0] * scale)))
    picture = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
    truth = cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    outlines, _ = cv2.findContours(truth, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(picture, outlines, -1, _TRUTH, 2)
    small = cv2.resize(mapped, size, interpolation=cv2.INTER_AREA)
    grey = np.asarray(np.rint(small * 255), np.uint8)
    coloured = cv2.applyColorMap(grey, cv2.COLORMAP_CIVIDIS)[:, :, ::-1]
    return np.ascontiguousarray(np.concatenate([picture, coloured], axis=1))


def _caption(text: str, strong: bool = False) -> RGB:
    line = np.full((_TEXT, 2 * _WIDTH, 3), 255, np.uint8)
    size, weight = (0.7, 2) if strong else (0.5, 1)
    cv2.putText(
        line, text, (4, 27), cv2.FONT_HERSHEY_SIMPLEX, size, (40, 40, 40), weight, cv2.LINE_AA
    )
    return line


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--checkpoint", type=Path, required=True, metavar="F.safetensors")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.jpg")
    parser.add_argument("--rows", type=int, default=3, help="of each heading")
    parser.add_argument("--device", default="auto")
    a = parser.parse_args(argv)
    try:
        localizer = Localizer.from_checkpoint(a.checkpoint, a.device)
        drawn = sheet(cases(localizer, read_items(a.data)), a.rows)
        write_bytes(a.out, pictures.jpeg(drawn, 85))
    except PalimpsestError as error:
        print(error.as_line(), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
