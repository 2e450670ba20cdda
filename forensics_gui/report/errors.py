"""What can go wrong while a report is written."""

from __future__ import annotations

from model.errors import PalimpsestError


class EvidenceChangedError(PalimpsestError):
    """A file is not the one that was analysed any more; no report may be written."""

    code = "report.evidence_changed"


class ReportError(PalimpsestError):
    """The report could not be typeset or written."""

    code = "report.failed"


class EmptyReportError(PalimpsestError):
    """A report without any item."""

    code = "report.empty"
