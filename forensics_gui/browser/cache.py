"""Where thumbnails are kept: a bounded memory and, if wanted, a bounded folder."""

from __future__ import annotations

import contextlib
import os
import struct
import tempfile
import zlib
from collections import OrderedDict
from hashlib import blake2b
from pathlib import Path
from typing import Generic, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

ThumbnailKey = tuple[str, int, int, int]  #: path, modification time in ns, bytes, longest side


class _Sized(Protocol):
    def sizeInBytes(self) -> int: ...


Image = TypeVar("Image", bound=_Sized)


class MemoryCache(Generic[Image]):
    """Images by key up to ``limit`` bytes; what was not used longest goes first."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._used = 0
        self._images: OrderedDict[ThumbnailKey, Image] = OrderedDict()

    def get(self, key: ThumbnailKey) -> Image | None:
        """The image, which now counts as just used."""
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
        return image

    def put(self, key: ThumbnailKey, image: Image) -> None:
        """Keeps an image and lets old ones go; the newest stays whatever its size."""
        old = self._images.pop(key, None)
        self._used += image.sizeInBytes() - (old.sizeInBytes() if old is not None else 0)
        self._images[key] = image
        while self._used > self._limit and len(self._images) > 1:
            self._used -= self._images.popitem(last=False)[1].sizeInBytes()

    def clear(self) -> None:
        """Lets everything go."""
        self._images.clear()
        self._used = 0

    def __contains__(self, key: object) -> bool:
        return key in self._images

    def __len__(self) -> int:
        return len(self._images)

    @property
    def used(self) -> int:
        """Bytes held."""
        return self._used


class DiskCache:
    """Thumbnails as zlib-compressed pixels, one file each, in a folder only the user may read.

    Off unless a folder is given: it leaves pictures of the evidence on the disk. Pixels and not
    JPEG, so that no second decoder is needed. Used by one thread.
    """

    _HEADER = struct.Struct("<4sHH")
    _MAGIC = b"PTH1"

    def __init__(self, folder: Path, limit: int = 256 << 20) -> None:
        self._folder = folder
        self._limit = limit
        self._room = -1  # bytes until the next look at the folder; unknown at first

    def load(self, key: ThumbnailKey) -> npt.NDArray[np.uint8] | None:
        """The pixels (H, W, 3), or ``None`` when there are none or the file is damaged."""
        path = self._path(key)
        try:
            raw = path.read_bytes()
            magic, width, height = self._HEADER.unpack_from(raw)
            size = width * height * 3
            unpack = zlib.decompressobj()
            pixels = unpack.decompress(raw[self._HEADER.size :], size + 1)
            if magic != self._MAGIC or len(pixels) != size or not unpack.eof or not size:
                return None
            os.utime(path)
        except (OSError, struct.error, zlib.error):
            return None
        return np.frombuffer(pixels, np.uint8).reshape(height, width, 3)

    def store(self, key: ThumbnailKey, pixels: npt.NDArray[np.uint8]) -> None:
        """Writes a thumbnail; a full or read-only disk is no error."""
        height, width = pixels.shape[:2]
        packed = zlib.compress(np.ascontiguousarray(pixels).tobytes(), 1)
        raw = self._HEADER.pack(self._MAGIC, width, height) + packed
        path = self._path(key)
        with contextlib.suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._folder, delete=False) as file:
                file.write(raw)
            Path(file.name).replace(path)
            self._room -= len(raw)
            if self._room < 0:
                self._prune()

    def _prune(self) -> None:
        """Deletes what was not used longest until a tenth of the limit is free."""
        files = []
        for path in self._folder.iterdir():
            with contextlib.suppress(OSError):
                status = path.stat()
                files.append((status.st_mtime_ns, status.st_size, path))
        files.sort(reverse=True)
        used, room = 0, self._limit * 9 // 10
        for _, size, path in files:
            used += size
            if used > room:
                with contextlib.suppress(OSError):
                    path.unlink()
                used -= size
        self._room = self._limit - used

    def _path(self, key: ThumbnailKey) -> Path:
        text = "\0".join(map(str, key)).encode("utf-8", "surrogateescape")
        return self._folder / blake2b(text, digest_size=16).hexdigest()
