"""Data sets: from folders of images and masks to one HDF5 file, and back to arrays.

* :func:`open_dataset`: an HDF5 file or a folder, read alike; ``data.items[i]`` is an
  :class:`Item`, ``data[i]`` is ``(rgb, mask, label, meta)``.
* :func:`build`: one file from :class:`Source` folders; resumable, safe against being killed.
* :func:`check`: of a file, or of folders before they are built: :class:`Finding` rows;
  :func:`where` is the file one names.
* :class:`Crops`: training samples of one size, both classes alike often;
  :func:`training_sources`: those of the train and of the validation split of a file.
"""

from training.datasets.build import build, check, journal_folder
from training.datasets.collect import where
from training.datasets.crops import Crops, training_sources
from training.datasets.errors import DataSetError, DataSetRefusedError, DiskFullError, FolderError
from training.datasets.opening import open_dataset
from training.datasets.types import (
    BuildReport,
    CheckReport,
    Counts,
    DataSet,
    Encoded,
    Example,
    Finding,
    Item,
    Options,
    Source,
)

__all__ = [
    "BuildReport",
    "CheckReport",
    "Counts",
    "Crops",
    "DataSet",
    "DataSetError",
    "DataSetRefusedError",
    "DiskFullError",
    "Encoded",
    "Example",
    "Finding",
    "FolderError",
    "Item",
    "Options",
    "Source",
    "build",
    "check",
    "journal_folder",
    "open_dataset",
    "training_sources",
    "where",
]
