"""Files of this room: written in one step (a temporary file, ``os.replace``), and their sha256."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file to fill that then takes the place of ``path``: all of it, or what was there before
    stays.

    Raises:
        OSError: the folder cannot be written.
    """
    # a short name of its own: that of ``path`` may be as long as the system allows
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".palimpsest-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _open_to_others(Path(name))
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def replace(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` in the same way. Raises ``OSError``."""
    with replacing(path) as file:
        file.write(data)


def sha256(path: Path) -> str:
    """Of a file, read in pieces. Raises ``OSError``."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _open_to_others(path: Path) -> None:
    """Give a temporary file the rights of any file made here; mkstemp makes them private."""
    umask = os.umask(0)
    os.umask(umask)
    path.chmod(0o666 & ~umask)
