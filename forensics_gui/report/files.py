"""Writing results: a temporary file in the destination folder, then ``os.replace``."""

from __future__ import annotations

import contextlib
import io
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt


def _rights() -> int:
    """Rights of a new file. mkstemp makes a private one; a result is as readable as any."""
    # the umask can only be read by setting it: once, when the module is loaded
    current = os.umask(0o077)
    os.umask(current)
    return 0o666 & ~current


_RIGHTS = _rights()


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A binary file that takes ``path``'s place when the block ends without an error.

    Raises ``OSError``; what was at ``path`` before then still stands.
    """
    handle, name = tempfile.mkstemp(prefix=".palimpsest-", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(_RIGHTS)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_atomically(path: Path, data: bytes) -> None:
    """``data`` to ``path``. Raises ``OSError``."""
    with replacing(path) as stream:
        stream.write(data)


def write_map(path: Path, values: npt.NDArray[np.float32]) -> None:
    """A localisation map (H, W) as ``.npy``, float32 little-endian, C order."""
    with replacing(path) as stream:
        stream.write(_npy_header(values))
        stream.write(np.ascontiguousarray(values, dtype="<f4").view(np.uint8).data)


def _npy_header(values: npt.NDArray[np.float32]) -> bytes:
    header = io.BytesIO()
    np.lib.format.write_array_header_1_0(
        header, {"descr": "<f4", "fortran_order": False, "shape": values.shape}
    )
    return header.getvalue()
