"""Results are written to a temporary file of the same folder, flushed to disk, then swapped."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

from training.evaluation.records import unwritable


def replacing(path: Path, write: Callable[[IO[bytes]], None]) -> None:
    """Let ``write`` fill a file that then takes the place of ``path``. What was there before
    stays whole when anything fails.

    Raises:
        EvaluationError: the folder or the disk does not take it.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".palimpsest-", suffix=".part", dir=path.parent)
    except OSError as error:
        raise unwritable(path, error) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp makes a private file; a result is as readable as any other of this folder.
        temporary.chmod(path.parent.stat().st_mode & 0o666)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise unwritable(path, error) from error
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_text(path: Path, text: str) -> None:
    """``text`` as UTF-8 to ``path``; raises :class:`EvaluationError`."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """``data`` to ``path``; raises :class:`EvaluationError`."""
    replacing(path, lambda file: _put(file, data))


def make_folder(path: Path) -> None:
    """``path`` with everything above it; raises :class:`EvaluationError`."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(path, error) from error


def _put(file: IO[bytes], data: bytes) -> None:
    file.write(data)
