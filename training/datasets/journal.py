"""What was found out while a data set is being built, so that a killed build can go on.

Opening the images takes nearly all the time of a build, so that is what is kept: one line of
JSON an image, with its checksum, in ``records.jsonl``, the masks one behind the other in
``masks.bin``. Both files are only ever appended to. A line counts when it is whole and its mask
is there; whatever a kill left behind is cut off. The HDF5 file itself is written in one go at
the end, under another name: HDF5 changes its own tables in place, so a file that is killed in
the middle of a write may be lost with everything in it.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import time
import zlib
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from training.datasets.errors import DataSetError, DiskFullError
from training.datasets.examine import Exam
from training.datasets.folders import Entry
from training.datasets.types import Source

#: raised when an examination finds out other things than before
_EXAM_VERSION = 1
#: seconds after which what was written is also safe from a power cut
_SYNC_EVERY = 5.0
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def key_of(entry: Entry, source: Source) -> str | None:
    """What an examination depends on: the files as they stand and how masks are read. None when
    a file cannot be looked at."""
    parts: list[object] = [_EXAM_VERSION, source.invert, source.empty_is_authentic]
    if entry.original is not None:
        parts.append(source.tolerance)
    for path in (entry.image, entry.mask, entry.original):
        if path is None:
            parts.append(None)
            continue
        try:
            stat = path.stat()
        except OSError:
            return None
        parts += [os.fspath(path.absolute()), stat.st_size, stat.st_mtime_ns]
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogateescape")).hexdigest()


def write_error(error: OSError, path: Path, kept: str) -> DataSetError:
    """A failed write in words; ``kept`` says what is still there."""
    if error.errno in _FULL:
        return DiskFullError(
            f"The disk is full: {path.name} could not be written.",
            f"Make room or choose another disk, then do the same again. {kept}",
        )
    return DataSetError(
        f"{path.name} could not be written: {error.strerror or error}.",
        f"Check that the folder may be written to. {kept}",
    )


class Journal:
    """The examinations of one build, in a folder of their own."""

    KEPT = "What was examined so far is kept."

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.records = folder / "records.jsonl"
        self.masks = folder / "masks.bin"
        self._found: dict[str, Exam] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._read()
            self._lines: IO[bytes] = self.records.open("ab")
            self._masks: IO[bytes] = self.masks.open("ab")
        except OSError as error:
            raise write_error(error, folder, "") from error
        self._read_masks: IO[bytes] = self.masks.open("rb")
        self._at = self._masks.tell()
        self._synced = time.monotonic()

    def __len__(self) -> int:
        return len(self._found)

    def get(self, key: str | None) -> Exam | None:
        return None if key is None else self._found.get(key)

    def add(self, key: str | None, exam: Exam, png: bytes) -> Exam:
        """Keep an examination; returned with the place of its mask.

        Raises:
            DiskFullError, DataSetError: it could not be written.
        """
        exam = replace(exam, mask_at=self._at if png else 0)
        # vars, not asdict: that copies the tables number by number, a millisecond an image
        line = json.dumps([key, vars(exam)], separators=(",", ":")).encode()
        try:
            if png:
                # before the line that refers to it
                self._masks.write(png)
                self._masks.flush()
                self._at += len(png)
            self._lines.write(b"%08x %s\n" % (zlib.crc32(line), line))
            self._lines.flush()
            if time.monotonic() - self._synced > _SYNC_EVERY:
                self.sync()
        except OSError as error:
            raise write_error(error, self.folder, self.KEPT) from error
        if key is not None:
            self._found[key] = exam
        return exam

    def mask(self, exam: Exam) -> bytes:
        """The PNG of an examined mask, empty when it has none.

        Raises:
            DataSetError: the journal was damaged.
        """
        if not exam.mask_bytes:
            return b""
        self._read_masks.seek(exam.mask_at)
        png = self._read_masks.read(exam.mask_bytes)
        if hashlib.sha256(png).hexdigest() != exam.mask_sha256:
            raise DataSetError(
                f"The intermediate files in {self.folder.name} are damaged.",
                "Delete that folder and build anew.",
            )
        return png

    def sync(self) -> None:
        for file in (self._masks, self._lines):
            file.flush()
            os.fsync(file.fileno())
        self._synced = time.monotonic()

    def close(self) -> None:
        for file in (self._lines, self._masks, self._read_masks):
            try:
                file.close()
            except OSError:
                # the disk is full: what is buffered is told as lost by add() already
                continue
        if not self._found:
            self._delete()

    def remove(self) -> None:
        """The data set is there: the journal is no longer needed."""
        self.close()
        self._delete()

    def _delete(self) -> None:
        for path in (self.records, self.masks):
            path.unlink(missing_ok=True)

    def _read(self) -> None:
        end = self.masks.stat().st_size if self.masks.exists() else 0
        good = masks = 0
        if self.records.exists():
            with self.records.open("rb") as file:
                for line in file:
                    row = _parsed(line)
                    if row is None or row[1].mask_at + row[1].mask_bytes > end:
                        break
                    good += len(line)
                    masks = max(masks, row[1].mask_at + row[1].mask_bytes)
                    if row[0] is not None:
                        self._found[row[0]] = row[1]
            os.truncate(self.records, good)
        if self.masks.exists():
            os.truncate(self.masks, masks)


def _parsed(line: bytes) -> tuple[str | None, Exam] | None:
    checksum, _, body = line.rstrip(b"\n").partition(b" ")
    if not line.endswith(b"\n") or checksum != b"%08x" % zlib.crc32(body):
        return None
    key, fields = json.loads(body)
    return key, _exam(fields)


def _exam(fields: dict[str, Any]) -> Exam:
    if fields["likeness"] is not None:
        fields["likeness"] = tuple(fields["likeness"])
    if fields["tables"] is not None:
        fields["tables"] = tuple(tuple(steps) for steps in fields["tables"])
    fields["problems"] = tuple((code, words) for code, words in fields["problems"])
    return Exam(**fields)
