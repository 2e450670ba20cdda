"""Everything needed to go on with a run, written atomically.

The only module of this room that may use ``torch.load``; it reads its own files, with
``weights_only=True``, so nothing is unpickled.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

import torch

from model.errors import PalimpsestError
from training.storage import StorageError as StorageError
from training.storage import storing as storing


class ResumeError(PalimpsestError):
    """A resume file is damaged or belongs to another run."""

    code = "training.resume"


def save_state(path: Path, state: dict[str, Any]) -> None:
    """Write to a temporary name, flush to disk, then swap: a kill leaves the old file whole.

    Raises:
        StorageError: the disk is full or cannot be written; the old file is whole.
    """
    temporary = path.with_suffix(".tmp")
    try:
        with storing(path), temporary.open("wb") as file:
            writer = _Remembering(file)
            try:
                torch.save(state, writer)  # type: ignore[arg-type]
            except RuntimeError:
                # torch's writer reports every failure as its own; the cause was remembered
                if writer.error is None:
                    raise
                raise writer.error from None
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


class _Remembering:
    """A file for torch's writer that keeps the error the writer will hide."""

    def __init__(self, file: Any) -> None:
        self.file, self.error = file, None

    error: OSError | None

    def write(self, data: Any) -> int:
        try:
            return int(self.file.write(data))
        except OSError as error:
            self.error = error
            raise

    def flush(self) -> None:
        self.file.flush()


def load_state(path: Path) -> dict[str, Any]:
    """Read what :func:`save_state` wrote.

    Raises:
        ResumeError: the file cannot be read as such.
    """
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many types for damaged files
        raise ResumeError(
            f"{path.name} is not a resume file of this program, or it is damaged.",
            "Start the run anew in an empty folder.",
        ) from error
    return dict(state)
