"""Data sets: from folders of images and masks to one HDF5 file, and back to arrays.

* ``open_dataset(path, *, split=None) -> DataSet``: an HDF5 file or a folder, read alike;
  ``data.items[i]`` is an :class:`Item`, ``data[i]`` is ``(rgb, mask, label, meta)``.
* ``build(sources, out, options=Options(), *, progress=..., cancelled=...) -> BuildReport``:
  resumable, safe against being killed; ``sources`` are :class:`Source`.
* ``check(what, options=Options(), *, progress=..., cancelled=...) -> CheckReport``: of a data
  set file or of sources before they are built; its findings are :class:`Finding`.
* ``Crops(data, size=256, seed=0) .sample(index)``: training samples, both classes alike often.
"""

from training.datasets.errors import DataSetError, DataSetRefusedError, DiskFullError, FolderError
from training.datasets.types import (
    BuildReport,
    CheckReport,
    Counts,
    DataSet,
    Encoded,
    Example,
    Finding,
    Item,
    Source,
)

__all__ = [
    "BuildReport",
    "CheckReport",
    "Counts",
    "DataSet",
    "DataSetError",
    "DataSetRefusedError",
    "DiskFullError",
    "Encoded",
    "Example",
    "Finding",
    "FolderError",
    "Item",
    "Source",
]
