"""Opening a data set, whatever it is kept in."""

from __future__ import annotations

from pathlib import Path

from training.datasets.errors import DataSetError
from training.datasets.folder_data import FolderDataSet
from training.datasets.reader import FileDataSet
from training.datasets.types import DataSet, Source


def open_dataset(what: Path | Source, *, split: str | None = None) -> DataSet:
    """Open a data set file or a folder of images for reading.

    Args:
        what: an HDF5 file, a folder (read as ``Source(path)``), or a source.
        split: only the images of this split.

    Raises:
        DataSetError: it is missing, damaged or hostile, or has no image of the split.
    """
    source = what if isinstance(what, Source) else Source(what)
    if source.path.is_dir():
        data: DataSet = FolderDataSet(source)
    else:
        data = FileDataSet(source.path)
    if split is None:
        return data
    part = data.only(split=split)
    if not len(part):
        splits = sorted({i.split for i in data.items} - {""})
        raise DataSetError(
            f"{source.path.name} has no images of the split {split}.",
            f"It has {', '.join(splits)}." if splits else "It is not divided into splits.",
        )
    return part
