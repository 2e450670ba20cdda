"""A data set file is looked at with suspicion: it may come from anybody.

HDF5 can refer to other files (external links, external storage, virtual data sets), run
decompressors and follow pointers. None of it is allowed here: only metadata goes through HDF5,
everything is checked against the size of the file before a byte is allocated for it, and the
columns and images themselves are read with plain reads at the places found.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt
from h5py import h5d, h5f, h5g, h5l, h5p, h5s, h5t

from training.datasets import layout
from training.datasets.errors import DataSetError
from training.datasets.types import SPLITS

_HINT = "Build it again from its images, or ask whoever gave it to you for another copy."


@dataclass(frozen=True)
class Contents:
    """A validated file: its columns, where its block of bytes lies, and its header."""

    columns: layout.Columns
    base: int
    total: int
    header: dict[str, object]


@dataclass(frozen=True)
class _Block:
    """A contiguous array in the file."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    offset: int

    @property
    def nbytes(self) -> int:
        return int(np.prod(self.shape, dtype=object)) * self.dtype.itemsize


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
    blocks = _blocks(path, size)
    with path.open("rb") as file:
        return _read(file, blocks, path.name)


def bad(name: str, what: str) -> DataSetError:
    """The file is refused, and why."""
    return DataSetError(f"{name} is not a sound data set: {what}.", _HINT)


def _blocks(path: Path, size: int) -> dict[str, _Block]:
    access = h5p.create(h5p.FILE_ACCESS)
    access.set_file_locking(False, True)  # read-only shares have no locks
    try:
        file = h5f.open(os.fsencode(path), h5f.ACC_RDONLY, access)
    except (OSError, RuntimeError, ValueError) as error:
        raise bad(path.name, "HDF5 cannot open it") from error
    try:
        if file.get_create_plist().get_userblock() != 0:
            raise bad(path.name, "something lies before it")
        root = h5g.open(file, b"/")
        blocks = _members(root, ("bytes", "header"), ("items",), path.name, size)
        items = h5g.open(root, b"items")
        columns = _members(items, layout.COLUMNS, (), path.name, size)
        return {**blocks, **{f"items/{name}": block for name, block in columns.items()}}
    except (OSError, RuntimeError, ValueError, KeyError, TypeError, AttributeError) as error:
        # h5py turns HDF5's errors into any of these
        raise bad(path.name, "HDF5 cannot read its tables") from error
    finally:
        file.close()


def _members(
    group: h5g.GroupID, arrays: tuple[str, ...], groups: tuple[str, ...], name: str, size: int
) -> dict[str, _Block]:
    if group.get_num_objs() != len(arrays) + len(groups):
        raise bad(name, "it has more or fewer parts than it should")
    for member in (*arrays, *groups):
        key = member.encode()
        if not group.links.exists(key):
            raise bad(name, f"{member} is missing")
        if group.links.get_info(key).type != h5l.TYPE_HARD:
            raise bad(name, f"{member} is a link to somewhere else")
    return {member: _block(h5d.open(group, member.encode()), member, name, size)
            for member in arrays}  # fmt: skip


def _block(data: h5d.DatasetID, member: str, name: str, size: int) -> _Block:
    plan = data.get_create_plist()
    if plan.get_layout() != h5d.CONTIGUOUS:
        raise bad(name, f"{member} is virtual, compressed or in pieces")
    if plan.get_external_count() or plan.get_nfilters():
        raise bad(name, f"{member} lies outside the file or is compressed")
    space = data.get_space()
    if space.get_simple_extent_type() != h5s.SIMPLE:
        raise bad(name, f"{member} is no array")
    shape = tuple(int(n) for n in space.get_simple_extent_dims())
    dtype = _dtype(data.get_type(), member, name)
    offset = data.get_offset()
    if offset is None:
        raise bad(name, f"{member} has no contents")
    block = _Block(shape, dtype, int(offset))
    if data.get_storage_size() != block.nbytes or block.offset + block.nbytes > size:
        raise bad(name, f"{member} is larger than the file")
    return block


def _dtype(kind: h5t.TypeID, member: str, name: str) -> np.dtype[Any]:
    if member in layout.TEXTS:
        width = kind.get_size()
        if (
            kind.get_class() != h5t.STRING
            or kind.is_variable_str()
            or not 1 <= width <= layout.MAX_TEXT
        ):
            raise bad(name, f"{member} is no text of fixed length")
        return np.dtype(f"S{width}")
    expected = np.dtype(layout.NUMBERS.get(member, "|u1"))
    if not kind.equal(h5t.py_create(expected)):
        raise bad(name, f"{member} has another type than it should")
    return expected


def _read(file: IO[bytes], blocks: dict[str, _Block], name: str) -> Contents:
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
    return Contents(columns, data.offset, data.nbytes, header)


def _array(file: IO[bytes], block: _Block, name: str) -> npt.NDArray[Any]:
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
