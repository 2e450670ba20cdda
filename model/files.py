"""Writing small and large files of this room in one step: a temporary file, ``os.replace``."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def replace(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``: all of it, or what was there before stays.

    Raises:
        OSError: the folder cannot be written.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        open_to_others(Path(name))
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def open_to_others(path: Path) -> None:
    """Give a temporary file the rights of any file made here; mkstemp makes them private."""
    umask = os.umask(0)
    os.umask(umask)
    path.chmod(0o666 & ~umask)
