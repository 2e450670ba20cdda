"""Results of this session: the light part always, images and maps within a budget. No Qt.

Every map is written to a session folder of the cache when it is made, so that memory can let
it go; what does not fit on disk either is computed again when it is looked at. The light parts
are kept packed: of thousands of results few are looked at, and each has hundreds of objects.
"""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
import os
import shutil
import tempfile
import threading
import zlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from forensics_gui import folders
from forensics_gui.evidence import Analysis
from forensics_gui.evidence.case import coding
from forensics_gui.report.files import write_map

_PREFIX = "session-"
_UNPACKED = 64
Map = npt.NDArray[np.float32]


@dataclass
class _Kept:
    packed: bytes
    model: str = ""
    file: Path | None = None
    bytes: int = 0


def light(analysis: Analysis) -> Analysis:
    """``analysis`` without its arrays."""
    localisation = analysis.localisation
    if localisation is not None:
        localisation = dataclasses.replace(localisation, map=np.empty((0, 0), np.float32))
    return dataclasses.replace(analysis, rgb=None, icc=b"", localisation=localisation)


def joined(result: Analysis, opened: Analysis, values: Map) -> Analysis:
    """A light ``result`` with the pixels of the same file opened again and its map."""
    assert result.localisation is not None
    return dataclasses.replace(
        result,
        rgb=opened.rgb,
        icc=opened.icc,
        localisation=dataclasses.replace(result.localisation, map=values),
    )


class ResultStore:
    """Safe to use from any thread.

    ``memory`` bounds the bytes of images and maps held, ``disk`` those of maps in ``folder``
    (a new session folder in the cache by default). ``listener`` is told of every result that is
    put here, in the thread that puts it.
    """

    def __init__(self, *, memory: int, disk: int, folder: Path | None = None) -> None:
        self._memory = memory
        self.disk = disk
        self._wanted_folder = folder
        self._folder: Path | None = None
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._kept: OrderedDict[Path, _Kept] = OrderedDict()
        self._recent: OrderedDict[Path, Analysis] = OrderedDict()
        self.listener: Callable[[Path, Analysis], None] | None = None
        self._full: OrderedDict[Path, Analysis] = OrderedDict()

    def put(self, path: Path, analysis: Analysis) -> None:
        """Keep a result; writes its map to disk, so call it in a worker."""
        part = light(analysis)
        model = analysis.model.sha256 if analysis.model is not None else ""
        kept = _Kept(_packed(coding.dumps(part)), model)
        if analysis.localisation is not None:
            kept.file = self._write(analysis.localisation.map)
            kept.bytes = analysis.localisation.map.nbytes if kept.file else 0
        with self._lock:
            self._discard(path)
            self._kept[path] = kept
            self._full[path] = analysis
            self._remember(path, part)
            self._trim()
        if self.listener is not None:
            self.listener(path, analysis)

    def adopt(self, path: Path, record: str, model: str = "") -> None:
        """Keep a result of an earlier run, as :mod:`coding` writes it, unless there is one.
        ``model``: sha256 of the weights it was made with."""
        kept = _Kept(_packed(record), model)
        with self._lock:
            self._kept.setdefault(path, kept)

    def has(self, path: Path) -> bool:
        """Whether there is a result."""
        with self._lock:
            return path in self._kept

    def model(self, path: Path) -> str:
        """sha256 of the weights a result was made with; empty without a result or a model."""
        with self._lock:
            kept = self._kept.get(path)
            return kept.model if kept is not None else ""

    def light(self, path: Path) -> Analysis | None:
        """The result without its arrays, if there is one."""
        with self._lock:
            found = self._recent.get(path)
            if found is not None:
                return found
            kept = self._kept.get(path)
            if kept is None:
                return None
            try:
                found = coding.loads(zlib.decompress(kept.packed).decode("ascii"))
            except coding.CodingError:
                del self._kept[path]  # of another version; it is analysed again
                return None
            self._remember(path, found)
            return found

    def full(self, path: Path) -> Analysis | None:
        """The result with image and map, if memory still holds it."""
        with self._lock:
            found = self._full.get(path)
            if found is not None:
                self._full.move_to_end(path)
            return found

    def map(self, path: Path) -> Map | None:
        """The map from disk, if it is still there; call it in a worker."""
        with self._lock:
            kept = self._kept.get(path)
            file = kept.file if kept is not None else None
            if kept is not None:
                self._kept.move_to_end(path)
        if file is None:
            return None
        try:
            return np.load(file, allow_pickle=False)
        except (OSError, ValueError):
            return None

    def forget(self, path: Path) -> None:
        """Drop a result, for instance because its file has changed."""
        with self._lock:
            self._discard(path)

    def paths(self) -> list[Path]:
        """Every path with a result."""
        with self._lock:
            return list(self._kept)

    def close(self) -> None:
        """Remove the session folder."""
        with self._lock:
            self._kept.clear()
            self._recent.clear()
            self._full.clear()
            folder, self._folder = self._folder, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def _write(self, values: Map) -> Path | None:
        try:
            with self._lock:
                if self._folder is None:
                    self._folder = self._wanted_folder or session_folder()
                file = self._folder / f"{next(self._numbers)}.npy"
            if values.nbytes > min(self.disk, shutil.disk_usage(file.parent).free // 2):
                return None
            write_map(file, values)
        except OSError:
            return None  # a full disk costs time later, never a result
        return file

    def _remember(self, path: Path, part: Analysis) -> None:
        self._recent[path] = part
        self._recent.move_to_end(path)
        if len(self._recent) > _UNPACKED:
            self._recent.popitem(last=False)

    def _discard(self, path: Path) -> None:
        self._full.pop(path, None)
        self._recent.pop(path, None)
        kept = self._kept.pop(path, None)
        if kept is not None and kept.file is not None:
            _unlink(kept.file)

    def _trim(self) -> None:
        while len(self._full) > 1 and sum(map(_size, self._full.values())) > self._memory:
            self._full.popitem(last=False)
        used = sum(kept.bytes for kept in self._kept.values())
        for kept in self._kept.values():
            if used <= self.disk:
                return
            if kept.file is not None:
                _unlink(kept.file)
                used -= kept.bytes
                kept.file, kept.bytes = None, 0


def _packed(record: str) -> bytes:
    return zlib.compress(record.encode("ascii"), 1)


def session_folder() -> Path:
    """A new folder of this process in the cache; folders of programs that are gone are removed."""
    root = folders.made(folders.cache())
    for old in root.glob(f"{_PREFIX}*"):
        number = old.name.removeprefix(_PREFIX).partition("-")[0]
        if number.isdigit() and int(number) != os.getpid() and not folders.running(int(number)):
            shutil.rmtree(old, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=root))


def _size(analysis: Analysis) -> int:
    pixels = analysis.rgb.nbytes if analysis.rgb is not None else 0
    values = analysis.localisation.map.nbytes if analysis.localisation is not None else 0
    return pixels + values


def _unlink(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink()
