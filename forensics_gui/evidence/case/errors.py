"""What can go wrong with a case, each with a code of its own."""

from __future__ import annotations

from model.errors import PalimpsestError


class CaseError(PalimpsestError):
    """Base of everything about a case.

    ``details`` are more lines for a person who wants to copy them; often empty.
    """

    code = "case"

    def __init__(self, sentence: str, hint: str = "", details: str = "") -> None:
        super().__init__(sentence, hint)
        self.details = details


class NoCaseError(CaseError):
    """There is no case at that place."""

    code = "case.missing"


class NotACaseError(CaseError):
    """The file is something else."""

    code = "case.not_a_case"


class DamagedCaseError(CaseError):
    """The file of the case is damaged or was altered. It is left as it is, never made anew."""

    code = "case.damaged"


class NewerCaseError(CaseError):
    """The case was written by a newer version of the program."""

    code = "case.newer"


class CaseInUseError(CaseError):
    """Another window or command has the case open."""

    code = "case.in_use"


class CaseWriteError(CaseError):
    """The case could not be written to, for instance because the disk is full."""

    code = "case.not_written"


class LogBrokenError(CaseError):
    """The activity log is not what was written."""

    code = "case.log_broken"


class OriginalError(CaseError):
    """An original file is not where or what it was; no report may be written."""

    code = "case.original"


class OriginalChangedError(OriginalError):
    """A file differs from the one that was added to the case."""

    code = "case.original_changed"


class OriginalMissingError(OriginalError):
    """A file is no longer at its place."""

    code = "case.original_missing"


class ArchiveError(CaseError):
    """A case could not be written as one file, or read from one."""

    code = "case.archive"


class NotAnArchiveError(ArchiveError):
    """The file is not a case that was exported."""

    code = "case.archive_unknown"


class UnsafeArchiveError(ArchiveError):
    """The file is built in a way that could do harm; nothing was unpacked."""

    code = "case.archive_unsafe"


class TamperedArchiveError(ArchiveError):
    """What the file holds is not what its list of contents says."""

    code = "case.archive_tampered"
