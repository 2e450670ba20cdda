"""The images of an HDF5 data set of :mod:`training.datasets`, to evaluate on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from training.datasets import DataSet, open_dataset
from training.datasets import Item as Stored
from training.evaluation.items import AUTHENTIC, NOT_STATED, Item
from training.evaluation.records import EvaluationError


def read(path: Path, split: str = "") -> list[Item]:
    """The items of a data set file, of one split when it is named. The file stays open while
    they are in use.

    Raises:
        PalimpsestError: the file is no usable data set, or it or the split is empty.
    """
    data = open_dataset(path, split=split or None)
    items = from_dataset(data)
    if not items:
        raise EvaluationError(f"There is no image in {path.name}.", "Choose another data set.")
    return items


def from_dataset(data: DataSet) -> list[Item]:
    """The items of an opened data set; also for the one that was just trained on."""
    return [_item(data, index, stored) for index, stored in enumerate(data.items)]


def _item(data: DataSet, index: int, stored: Stored) -> Item:
    kind = stored.manipulation or (NOT_STATED if stored.label else AUTHENTIC)
    return Item(
        set=stored.source or "data set",
        name=stored.name,
        label=stored.label,
        manipulation=kind,
        group=f"{stored.source}/{stored.group or stored.name}",
        encoded=lambda: data.encoded(index).image,
        encoded_mask=_mask(data, index) if stored.label else None,
    )


def _mask(data: DataSet, index: int) -> Callable[[], bytes]:
    def encoded() -> bytes:
        mask = data.encoded(index).mask
        if mask is None:
            name = data.items[index].name
            raise EvaluationError(f"{name} is manipulated but has no mask in the data set.")
        return mask

    return encoded
