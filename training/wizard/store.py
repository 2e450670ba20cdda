"""The folder of a training: where its files lie, and its one record."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from training.storage import storing
from training.wizard import plain
from training.wizard.types import Record, Stage

RECORD = "training.json"


class Places:
    """Where the files of one training lie."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.record = folder / RECORD
        self.base = folder / "base.safetensors"
        self.check = folder / "check.json"
        self.thumbnails = folder / "thumbnails"
        self.dataset = folder / "images.h5"
        #: of the trial's process, apart from that of the training
        self.trying = folder / "trial"
        self.trial = self.trying / "trial.json"
        self.trial_wish = self.trying / "wish.json"
        self.run = folder / "run"
        self.trained = folder / "trained.json"
        self.checkpoint = folder / "model.safetensors"
        self.journals = folder / "compared"
        self.examples = folder / "examples"
        self.regression = folder / "regression.json"
        self.result = folder / "result.json"
        self.log = folder / "worker.log"

    def data_of(self, record: Record) -> Path:
        """The data set that is trained on: the user's file, or the one built here."""
        if record.sources and record.sources[0].kind == "dataset":
            return record.sources[0].path
        return self.dataset


def read(folder: Path) -> Record:
    """The record of a training.

    Raises:
        DamagedError: it cannot be read.
    """
    return plain.read(Record, folder / RECORD)


def write(folder: Path, record: Record) -> Record:
    """Write the record in one step.

    Raises:
        StorageError: the disk is full or cannot be written; the record before is whole.
    """
    with storing(folder / RECORD):
        plain.write(folder / RECORD, record)
    return record


def digest(record: Record) -> str:
    """What a check belongs to: the sources and what is left out."""
    told: list[Any] = [
        plain.to_plain(record.sources, Path("/nowhere")), sorted(record.left_out)
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(told).encode("utf-8", "backslashreplace")).hexdigest()


def forget_after_images(folder: Path, record: Record, **changes: Any) -> Record:
    """The record with other images: check, data set and trial are no longer of them."""
    places = Places(folder)
    changed = replace(
        record, **changes, checked="", trial=None, chosen=None, stage=Stage.IMAGES
    )  # fmt: skip
    write(folder, changed)
    for path in (places.check, places.dataset, places.trial):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
    return changed
