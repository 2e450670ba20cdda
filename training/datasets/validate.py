"""A data set file is looked at with suspicion: it may come from anybody.

HDF5 can refer to other files, run decompressors and follow pointers anywhere; its library has
crashed on damaged files. So the tables are read by :mod:`training.datasets.hdf5_tables`, which
knows the plain part of the format alone, and everything is checked against the size of the file
before a byte is allocated for it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from training.datasets import layout
from training.datasets.errors import DataSetError
from training.datasets.hdf5_tables import Block, TableError, Tables
from training.datasets.types import SPLITS

_HINT = "Build it again from its images, or ask whoever gave it to you for another copy."


@dataclass(frozen=True)
class Contents:
    """A validated file: its columns, where its block of bytes lies, and its header."""

    columns: layout.Columns
    base: int
    total: int
    header: dict[str, object]


def read_contents(path: Path) -> Contents:
    """Everything but the images.

    Raises:
        DataSetError: it is no data set of this program, or it is damaged or hostile; the
            sentence says what is wrong.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
    except OSError as error:
        raise DataSetError(
            f"{path.name} could not be read: {error.strerror or error}.",
            "Check that the file is there and may be read.",
        ) from error
    if start != b"\x89HDF\r\n\x1a\n":
        raise DataSetError(
            f"{path.name} is not an HDF5 file.",
            "Choose a data set built by this program, or a folder of images.",
        )
    try:
        with path.open("rb") as file:
            return _read(file, _blocks(file, size, path.name), path.name)
    except OSError as error:
        raise bad(path.name, f"it could not be read ({error.strerror or error})") from error


def bad(name: str, what: str) -> DataSetError:
    """The file is refused, and why."""
    return DataSetError(f"{name} is not a sound data set: {what}.", _HINT)


def _blocks(file: IO[bytes], size: int, name: str) -> dict[str, Block]:
    try:
        tables = Tables(file, size)
        root = tables.members(tables.root)
        _exactly(root, ("bytes", "header", "items"))
        items = tables.members(root["items"])
        _exactly(items, layout.COLUMNS)
    except TableError as error:
        raise bad(name, str(error)) from error
    places = {"bytes": root["bytes"], "header": root["header"]}
    places |= {f"items/{column}": items[column] for column in layout.COLUMNS}
    blocks = {}
    for member, at in places.items():
        shown = member.removeprefix("items/")
        try:
            blocks[member] = tables.block(at)
        except TableError as error:
            raise bad(name, f"{shown} {error}") from error
        _check_type(blocks[member], shown, name)
    return blocks


def _exactly(found: dict[str, int], wanted: tuple[str, ...]) -> None:
    if missing := sorted(set(wanted) - set(found)):
        raise TableError(f"{missing[0]} is missing")
    if len(found) != len(wanted):
        raise TableError("it has more parts than it should")


def _check_type(block: Block, member: str, name: str) -> None:
    if member in layout.TEXTS:
        if block.dtype.kind != "S" or block.dtype.itemsize > layout.MAX_TEXT:
            raise bad(name, f"{member} is no text of fixed length")
    elif block.dtype != np.dtype(layout.NUMBERS.get(member, "|u1")):
        raise bad(name, f"{member} has another type than it should")


def _read(file: IO[bytes], blocks: dict[str, Block], name: str) -> Contents:
    header_block, data = blocks["header"], blocks["bytes"]
    if len(header_block.shape) != 1 or header_block.nbytes > layout.MAX_HEADER:
        raise bad(name, "its header is too large")
    if len(data.shape) != 1:
        raise bad(name, "its images are not one block")
    header = _header(_array(file, header_block, name).tobytes(), name)
    shape = blocks["items/name"].shape
    count = shape[0] if shape else 0
    if len(shape) != 1 or not 1 <= count <= layout.MAX_ITEMS:
        raise bad(name, f"it has {count} images")
    for column in layout.COLUMNS:
        wanted = (count, 32) if column in layout.DIGESTS else (count,)
        if blocks[f"items/{column}"].shape != wanted:
            raise bad(name, f"{column} has another length than the others")
    if sum(blocks[f"items/{c}"].nbytes for c in layout.COLUMNS) > layout.MAX_COLUMNS:
        raise bad(name, "its tables are too large")
    columns = {c: _array(file, blocks[f"items/{c}"], name) for c in layout.COLUMNS}
    _check_columns(columns, data.nbytes, name)
    if header.get("tables_sha256") != layout.digest_of(columns):
        raise bad(name, "its tables were changed or damaged")
    return Contents(columns, data.offset, data.nbytes, header)


def _array(file: IO[bytes], block: Block, name: str) -> npt.NDArray[Any]:
    file.seek(block.offset)
    raw = file.read(block.nbytes)
    if len(raw) != block.nbytes:
        raise bad(name, "it is cut off")
    return np.frombuffer(raw, block.dtype).reshape(block.shape)


def _header(raw: bytes, name: str) -> dict[str, object]:
    try:
        header = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise bad(name, "its header cannot be read") from error
    if not isinstance(header, dict) or header.get("format") != layout.FORMAT:
        raise DataSetError(
            f"{name} is an HDF5 file, but not a data set of this program.",
            "Choose a data set built by this program, or a folder of images.",
        )
    version = header.get("version")
    if version != layout.VERSION:
        shown = version if isinstance(version, int) and 0 <= version < 10**6 else "unknown"
        raise DataSetError(
            f"{name} is a data set of version {shown}; this program reads version "
            f"{layout.VERSION}.",
            "Use the program that built it, or build it again from its images.",
        )
    return header


def _check_columns(columns: layout.Columns, total: int, name: str) -> None:
    image, mask = columns["image_bytes"], columns["mask_bytes"]
    pixels = columns["width"].astype(np.uint64) * columns["height"].astype(np.uint64)
    limit = np.uint64(layout.MAX_ENCODED)
    sound = {
        "an image has an impossible size in bytes": (image >= 1) & (image <= limit),
        "a mask has an impossible size in bytes": mask <= limit,
        "an image lies outside it": columns["offset"] <= total,
        "a label is neither 0 nor 1": columns["label"] <= 1,
        "a label and a mask do not fit together": (columns["label"] == 1) == (mask > 0),
        "an image has an impossible size": (pixels >= 1) & (pixels <= layout.MAX_PIXELS),
        "a share is not between 0 and 1": (columns["marked"] >= 0) & (columns["marked"] <= 1)
        & (columns["border"] >= 0) & (columns["border"] <= 1),
        "a split has an unknown name": np.isin(
            columns["split"], np.array(["", *SPLITS], dtype="S")
        ),
        "an image has no name": columns["name"] != b"",
    }  # fmt: skip
    for what, holds in sound.items():
        if not np.all(holds):
            raise bad(name, what)
    # no overflow: each of the three is at most 2**30 or the size of the file by now
    if np.any(columns["offset"] + image + mask > np.uint64(total)):
        raise bad(name, "an image lies outside it")
    if len(np.unique(columns["name"])) != len(columns["name"]):
        raise bad(name, "two images have one name")
