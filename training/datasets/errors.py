"""What can go wrong with a data set."""

from __future__ import annotations

from model.errors import PalimpsestError


class DataSetError(PalimpsestError):
    """A data set cannot be built, written or read."""

    code = "training.dataset"


class FolderError(DataSetError):
    """The files of a folder do not make a data set."""

    code = "training.folder"


class DiskFullError(DataSetError):
    """There is no room for the data set; what was examined so far is kept."""

    code = "training.disk_full"


class DataSetRefusedError(DataSetError):
    """A check found that nothing usable can be trained on these images."""

    code = "training.dataset_refused"
