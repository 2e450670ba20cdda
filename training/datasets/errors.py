"""What can go wrong with a data set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.errors import PalimpsestError

if TYPE_CHECKING:
    from training.datasets.types import CheckReport


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
    """A check found that nothing usable can be trained on these images; ``report`` has all it
    found."""

    code = "training.dataset_refused"

    def __init__(self, report: CheckReport) -> None:
        errors = [f for f in report.findings if f.severity == "error"]
        super().__init__(
            " ".join(f.sentence for f in errors),
            " ".join(dict.fromkeys(f.action for f in errors if f.action)),
        )
        self.report = report
