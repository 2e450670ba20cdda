"""Folders that come with a table of their images: ``index.csv``."""

from __future__ import annotations

import csv
from pathlib import Path

from training.datasets import names
from training.datasets.errors import FolderError
from training.datasets.folders import Entry, Listing
from training.datasets.types import AUTHENTIC, NOT_STATED, SPLITS, Source

NAME = "index.csv"
_NEEDED = {"image", "mask", "label"}
_HINT = (
    "Its columns are image, mask and label (1 manipulated, 0 authentic) and, if known, set, "
    "manipulation, group and split."
)


def scan_index(source: Source) -> Listing:
    """The entries that the index of a folder names, in its order. Paths are relative to it.

    Raises:
        FolderError: the table cannot be used; the sentence names the line.
    """
    path = source.path / NAME
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            missing = _NEEDED - set(reader.fieldnames or ())
            if missing:
                raise FolderError(f"{NAME} has no column {', '.join(sorted(missing))}.", _HINT)
            entries = [_entry(source, row, reader.line_num) for row in reader]
    except OSError as error:
        raise FolderError(
            f"{NAME} in {source.path.name} could not be read: {error.strerror or error}.",
            "Check that it is there and may be read.",
        ) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise FolderError(
            f"{NAME} in {source.path.name} is not a table in UTF-8: {error}.",
            "Save it as CSV with commas, in UTF-8.",
        ) from error
    if not entries:
        raise FolderError(f"{NAME} names no image.", "Add a line for each image.")
    return Listing(entries=entries)


def _entry(source: Source, row: dict[str, str | None], line: int) -> Entry:
    def cell(column: str) -> str:
        return (row.get(column) or "").strip()

    image, mask, label = cell("image"), cell("mask"), cell("label")
    if label not in ("0", "1") or (label == "1") != bool(mask):
        raise FolderError(
            f"{NAME}, line {line}: label {label!r} and mask {mask!r} do not fit together.",
            "Label 1 (manipulated) needs a mask, label 0 (authentic) has none.",
        )
    if cell("split") and cell("split") not in SPLITS:
        raise FolderError(
            f"{NAME}, line {line}: {cell('split')!r} is not a split.",
            "A split is train, validation or test, or left empty.",
        )
    belongs = source.name or cell("set") or source.path.name
    edited = source.manipulation or cell("manipulation")
    edited = edited or names.manipulation_of(Path(image), belongs) or NOT_STATED
    return Entry(
        image=_inside(source.path, image, line),
        name=Path(image).as_posix(),
        source=belongs,
        mask=_inside(source.path, mask, line) if mask else None,
        manipulation=edited if label == "1" else AUTHENTIC,
        group=cell("group"),
        split=cell("split"),
    )


def _inside(folder: Path, name: str, line: int) -> Path:
    path = Path(name)
    if not name or path.is_absolute() or ".." in path.parts:
        raise FolderError(
            f"{NAME}, line {line}: {name!r} is not a file in this folder.",
            "Write paths relative to the folder of the table.",
        )
    return folder / path
