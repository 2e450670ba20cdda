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


class SigningError(PalimpsestError):
    """The report could not be signed; nothing was written."""

    code = "report.signing"


class KeyUnusableError(SigningError):
    """The key file is damaged, holds no key, or its certificate is not valid today."""

    code = "report.key"


class KeyLockedError(SigningError):
    """The passphrase of the key is missing or wrong."""

    code = "report.key_locked"


class TimestampError(SigningError):
    """The time-stamping server gave no usable answer."""

    code = "report.timestamp"


class VerificationError(PalimpsestError):
    """The file cannot be read at all; nothing can be said about it."""

    code = "report.verification"
