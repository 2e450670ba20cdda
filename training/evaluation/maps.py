"""Localisation maps kept for other scorers: ``DIR/<set>/<stem>.npy``, float32 (H, W) in [0, 1],
and ``DIR/scores.csv`` (set, image, score)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from training.evaluation.conditions import AS_IS
from training.evaluation.files import make_folder, replacing, write_text
from training.evaluation.items import Item
from training.evaluation.records import EvaluationError, Record

#: says whose maps the folder holds: maps of two checkpoints in one folder would be scored as one
_OWNER = "maps.json"


class MapFolder:
    """Where the maps of the images as they are go.

    Raises:
        EvaluationError: two images would have one file, the folder cannot be made or holds the
            maps of another checkpoint.
    """

    def __init__(self, folder: Path, items: Sequence[Item], checkpoint: str) -> None:
        self._folder = folder
        taken: dict[Path, str] = {}
        for item in items:
            path = self._path(item)
            if path.parent.parent != folder or item.set in (".", ".."):
                raise EvaluationError(
                    f"Maps cannot be kept for a set named {item.set}.",
                    "The name of a set becomes that of a folder.",
                )
            # Names that differ only in case are one file on some disks.
            key = Path(str(path).casefold())
            if key in taken:
                raise EvaluationError(
                    f"{taken[key]} and {item.name} would have the same map.",
                    "Rename one of them, or leave --keep-maps out.",
                )
            taken[key] = item.name
        make_folder(folder)
        self._own(checkpoint)

    def _own(self, checkpoint: str) -> None:
        path = self._folder / _OWNER
        try:
            there = json.loads(path.read_text(encoding="utf-8")).get("checkpoint")
        except FileNotFoundError:
            there = checkpoint
            write_text(path, json.dumps({"schema_version": 1, "checkpoint": checkpoint}) + "\n")
        except (OSError, ValueError, AttributeError):
            there = None
        if there != checkpoint:
            raise EvaluationError(
                "The folder for the maps holds those of another checkpoint.",
                "Choose another folder, or empty it.",
            )

    def has(self, item: Item) -> bool:
        """Whether the map of an image is there."""
        return self._path(item).is_file()

    def write(self, item: Item, found: npt.NDArray[np.float32]) -> None:
        """Keep a map; raises :class:`EvaluationError`."""
        path = self._path(item)
        make_folder(path.parent)
        replacing(path, lambda file: np.save(file, found.astype("<f4"), allow_pickle=False))

    def write_scores(self, records: Sequence[Record]) -> None:
        """``scores.csv`` of the images as they are; raises :class:`EvaluationError`."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(("set", "image", "score"))
        for record in records:
            if record.condition == AS_IS:
                writer.writerow((record.set, record.name, repr(record.score)))
        write_text(self._folder / "scores.csv", text.getvalue())

    def _path(self, item: Item) -> Path:
        return self._folder / item.set / f"{item.stem}.npy"
