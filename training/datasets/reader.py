"""Reading a data set file: one read at a known place for each item."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from training.datasets import decoding, layout
from training.datasets.errors import DataSetError
from training.datasets.types import Encoded, Example, Item
from training.datasets.validate import bad, read_contents

_T = TypeVar("_T")


class _File:
    """A file read at given places from any thread or process.

    A forked process shares the descriptor, which is harmless because reads name their place
    (``pread``); where there is no such thing there is no fork either, and threads take turns.
    What is sent to a spawned process is the path alone.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._stamp = self._guarded(lambda: _stamp(path.stat()))
        self._handle: int | None = None
        self._lock = threading.Lock()

    def _guarded(self, act: Callable[[], _T]) -> _T:
        try:
            return act()
        except OSError as error:
            raise DataSetError(
                f"{self.path.name} could not be read: {error.strerror or error}.",
                "Check that the file is still there, and the disk.",
            ) from error

    def read(self, at: int, count: int) -> bytes:
        """``count`` bytes from a place; fewer only when the file was cut off."""
        handle = self._handle if self._handle is not None else self._guarded(self._open)
        return self._guarded(lambda: self._read(handle, at, count))

    def _read(self, handle: int, at: int, count: int) -> bytes:
        if hasattr(os, "pread"):
            return os.pread(handle, count, at)
        with self._lock:
            os.lseek(handle, at, os.SEEK_SET)
            return os.read(handle, count)

    def _open(self) -> int:
        with self._lock:
            if self._handle is not None:  # another thread was faster
                return self._handle
            handle = os.open(self.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            if _stamp(os.fstat(handle)) != self._stamp:
                os.close(handle)
                raise DataSetError(
                    f"{self.path.name} was replaced while it was in use.", "Open it again."
                )
            self._handle = handle
            return handle

    def close(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    def __getstate__(self) -> dict[str, Any]:
        return {"path": self.path, "_stamp": self._stamp}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _handle=None, _lock=threading.Lock())

    def __del__(self) -> None:
        if getattr(self, "_handle", None) is not None:
            self.close()


def _stamp(stat: os.stat_result) -> tuple[int, int]:
    return stat.st_size, stat.st_mtime_ns


class FileDataSet:
    """A data set in one HDF5 file; see :class:`training.datasets.types.DataSet`."""

    def __init__(self, path: Path) -> None:
        """
        Raises:
            DataSetError: the file is missing, damaged, hostile or no data set.
        """
        contents = read_contents(path)
        self.path, self.header = path, contents.header
        self._columns, self._base = contents.columns, contents.base
        self._file = _File(path)
        self._rows: npt.NDArray[np.int64] = np.arange(len(contents.columns["name"]))
        self._items: list[Item] | None = None

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def items(self) -> Sequence[Item]:
        """All images in order, nothing decoded."""
        if self._items is None:
            self._items = [self._item(int(row)) for row in self._rows]
        return self._items

    def _item(self, row: int) -> Item:
        c = self._columns
        return Item(
            **{name: layout.text(c[name][row]) for name in layout.TEXTS},
            label=int(c["label"][row]),
            sha256=layout.digest(c["sha256"][row]),
            width=int(c["width"][row]),
            height=int(c["height"][row]),
        )

    def column(self, name: str) -> npt.NDArray[Any]:
        """A column of the file (see :mod:`training.datasets.layout`) for these items."""
        return self._columns[name][self._rows]

    def encoded(self, index: int) -> Encoded:
        """The original image file and the mask's PNG, in one read."""
        row = int(self._rows[index])
        image = int(self._columns["image_bytes"][row])
        mask = int(self._columns["mask_bytes"][row])
        at = self._base + int(self._columns["offset"][row])
        data = self._file.read(at, image + mask)
        if len(data) != image + mask:
            raise bad(self.path.name, "it is cut off")
        return Encoded(data[:image], data[image:] if mask else None)

    def __getitem__(self, index: int) -> Example:
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return decoding.example(self.encoded(index), self._item(int(self._rows[index])))

    def __iter__(self) -> Iterator[Example]:
        return (self[i] for i in range(len(self)))

    def intact(self, index: int) -> bool:
        """Whether the bytes of an item are those that were built in, by their sha256."""
        row = int(self._rows[index])
        encoded = self.encoded(index)
        return all(
            data is None or hashlib.sha256(data).digest() == self._columns[name][row].tobytes()
            for data, name in zip(encoded, ("sha256", "mask_sha256"), strict=True)
        )

    def only(
        self, *, split: str | None = None, label: int | None = None, source: str | None = None
    ) -> FileDataSet:
        """The images that fit, in the same order, from the same open file."""
        keep = np.ones(len(self._rows), bool)
        for name, value in (("split", split), ("source", source)):
            if value is not None:
                keep &= self.column(name) == value.encode("utf-8", "surrogateescape")
        if label is not None:
            keep &= self.column("label") == label
        return self._view(keep)

    def without(self, names: Collection[str]) -> FileDataSet:
        """The images but for those of these names, from the same open file."""
        return self._view(np.array([i.name not in names for i in self.items], bool))

    def _view(self, keep: npt.NDArray[np.bool_]) -> FileDataSet:
        view = object.__new__(type(self))
        view.__dict__.update(self.__dict__, _rows=self._rows[keep], _items=None)
        return view

    def close(self) -> None:
        """Let go of the file; reading again opens it again."""
        self._file.close()
