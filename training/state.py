"""Everything needed to go on with a run, written atomically.

The only module of this room that may use ``torch.load``; it reads its own files, with
``weights_only=True``, so nothing is unpickled.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import torch

from model.errors import PalimpsestError


class ResumeError(PalimpsestError):
    """A resume file is damaged or belongs to another run."""

    code = "training.resume"


def save_state(path: Path, state: dict[str, Any]) -> None:
    """Write to a temporary name, flush to disk, then swap: a kill leaves the old file whole."""
    temporary = path.with_suffix(".tmp")
    with temporary.open("wb") as file:
        torch.save(state, file)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)


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
