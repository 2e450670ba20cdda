"""What can stop a scan. A single file never does."""

from __future__ import annotations

from model.errors import PalimpsestError


class BatchError(PalimpsestError):
    """Base of what stops a scan; what was finished is kept."""

    code = "batch"


class ScanInUseError(BatchError):
    """Another scan writes into the same folder now."""

    code = "batch.in_use"


class ScanFolderError(BatchError):
    """The folder for results cannot be used."""

    code = "batch.folder"


class ScanWriteError(BatchError):
    """A result could not be written."""

    code = "batch.not_written"


class ClusterError(BatchError):
    """The cluster is not there, has no workers, or works with another network."""

    code = "batch.cluster"
