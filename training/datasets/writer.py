"""The HDF5 file of a data set, written in one go and swapped in whole.

HDF5 lays out the tables and an empty block for the bytes; the block is then filled with plain
writes at its place. So when the disk fills up or the process dies, HDF5 has nothing open that
could be torn, and the finished file has its name only once everything is on the disk.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import h5py
import numpy as np

from model.errors import Cancelled
from training.datasets import layout
from training.datasets.errors import DataSetError, DiskFullError
from training.datasets.examine import Exam
from training.datasets.folders import Entry
from training.datasets.journal import Journal, write_error
from training.datasets.validate import read_contents

Progress = Callable[[int, int, str], None]
#: bytes collected before they are written
_BUFFER = 4 << 20
#: room beyond the bytes themselves: HDF5's own tables
_SPARE = 1 << 20


@dataclass(frozen=True)
class Row:
    """One image as it goes into the file."""

    name: str
    entry: Entry
    exam: Exam
    split: str
    group: str


def write(
    out: Path,
    rows: Sequence[Row],
    header: dict[str, object],
    journal: Journal,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> int:
    """Write the file; what was under its name before stays until the new one is whole.

    Returns:
        Size of the file in bytes.

    Raises:
        DiskFullError: there is no room; refused before anything is written where that is known.
        DataSetError: an image changed since it was examined, or a file cannot be read or written.
        Cancelled: asked to stop.
    """
    columns = _columns(rows)
    _refuse_large(columns)
    total = int(sum(r.exam.image_bytes + r.exam.mask_bytes for r in rows))
    needed = total + sum(c.nbytes for c in columns.values()) + _SPARE
    _refuse_full(journal.folder, needed)
    temporary = journal.folder / "dataset.tmp"
    try:
        base = _lay_out(temporary, columns, header, total)
        with temporary.open("r+b") as file:
            file.seek(base)
            _fill(file, rows, journal, progress, cancelled)
            file.flush()
            os.fsync(file.fileno())
        read_contents(temporary)  # what is swapped in can be read: the reader is strict
        size = temporary.stat().st_size
        temporary.replace(out)
        _sync_folder(out.parent)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise write_error(error, out, Journal.KEPT) from error
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return size


def _refuse_large(columns: layout.Columns) -> None:
    """What the reader would refuse is not written."""
    for name in layout.TEXTS:
        if columns[name].dtype.itemsize > layout.MAX_TEXT:
            longest = max((layout.text(v) for v in columns[name]), key=len)
            raise DataSetError(
                f"The {name} {longest[:60]}... is longer than {layout.MAX_TEXT} bytes.",
                "Shorten the names of folders and files.",
            )
    rows = len(columns["name"])
    if rows > layout.MAX_ITEMS or sum(c.nbytes for c in columns.values()) > layout.MAX_COLUMNS:
        raise DataSetError(
            f"{rows:,} images are too many for one data set.", "Build several of them."
        )


def _refuse_full(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise DiskFullError(
            f"The data set takes {needed / 1e6:,.0f} MB, and {free / 1e6:,.0f} MB are free.",
            f"Make room or choose another disk, then do the same again. {Journal.KEPT}",
        )


def _columns(rows: Sequence[Row]) -> layout.Columns:
    exams = [r.exam for r in rows]
    sizes = np.array([(e.image_bytes, e.mask_bytes) for e in exams], dtype=np.uint64)
    ends = np.cumsum(sizes.sum(axis=1, dtype=np.uint64), dtype=np.uint64)
    prints = np.array([e.likeness or (0, 0) for e in exams], dtype=np.uint64)
    numbers = {
        "offset": np.concatenate([np.zeros(1, np.uint64), ends[:-1]]),
        "image_bytes": sizes[:, 0],
        "mask_bytes": sizes[:, 1],
        "width": [e.width for e in exams],
        "height": [e.height for e in exams],
        "label": [e.label for e in exams],
        "marked": [e.marked for e in exams],
        "border": [e.border for e in exams],
        "likeness": prints[:, 0],
        "likeness_second": prints[:, 1],
    }
    columns: layout.Columns = {
        name: np.ascontiguousarray(values, dtype=layout.NUMBERS[name])
        for name, values in numbers.items()
    }
    for name in layout.DIGESTS:
        columns[name] = layout.digest_column([getattr(e, name) for e in exams])
    texts = {
        "name": [r.name for r in rows],
        "source": [r.entry.source for r in rows],
        "manipulation": ["authentic" if not e.label else r.entry.manipulation
                         for r, e in zip(rows, exams, strict=True)],
        "split": [r.split for r in rows],
        "group": [r.group for r in rows],
    }  # fmt: skip
    for name, texts_ in texts.items():
        columns[name] = layout.text_column(texts_)
    return columns


def _lay_out(path: Path, columns: layout.Columns, header: dict[str, object], total: int) -> int:
    """Tables and an empty block; the place of the block in the file."""
    told = {"format": layout.FORMAT, "version": layout.VERSION}
    text = json.dumps({**told, "tables_sha256": layout.digest_of(columns), **header})
    # the oldest form of the format is the one that validate reads, and that every program knows
    with h5py.File(path, "w", libver="earliest") as file:
        file.attrs["format"] = np.bytes_(layout.FORMAT)
        file.attrs["version"] = layout.VERSION
        file.create_dataset("header", data=np.frombuffer(text.encode(), np.uint8))
        items = file.create_group("items")
        for name, values in columns.items():
            items.create_dataset(name, data=values)
        plan = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
        plan.set_layout(h5py.h5d.CONTIGUOUS)
        plan.set_alloc_time(h5py.h5d.ALLOC_TIME_EARLY)
        plan.set_fill_time(h5py.h5d.FILL_TIME_NEVER)
        plan.set_obj_track_times(False)  # the same images give the same bytes
        block = h5py.h5d.create(
            file.id, b"bytes", h5py.h5t.STD_U8LE, h5py.h5s.create_simple((total,)), plan
        )
        place = block.get_offset()
    if place is None:
        raise DataSetError("HDF5 made no room for the images.", "Report this as a fault.")
    return int(place)


def _fill(
    file: IO[bytes],
    rows: Sequence[Row],
    journal: Journal,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> None:
    buffer = bytearray()
    for index, row in enumerate(rows):
        if cancelled():
            raise Cancelled("Stopped.")
        buffer += _image(row)
        buffer += journal.mask(row.exam)
        if len(buffer) >= _BUFFER:
            file.write(buffer)
            buffer.clear()
            progress(index + 1, len(rows), "Writing images")
    file.write(buffer)
    progress(len(rows), len(rows), "Writing images")


def _image(row: Row) -> bytes:
    path = row.entry.image
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DataSetError(
            f"{row.name} could not be read again: {error.strerror or error}.",
            f"Check that the images are still there, then do the same again. {Journal.KEPT}",
        ) from error
    if hashlib.sha256(data).hexdigest() != row.exam.sha256:
        raise DataSetError(
            f"{row.name} was changed while the data set was being built.",
            "Do the same again: it will be examined anew.",
        )
    return data


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # the rename is durable with the file system's own log there
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
