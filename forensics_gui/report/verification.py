"""Verification of a report: signature, coverage, attachments, originals, log, repetition.

Every answer ends as *holds*, *does not hold*, *absent* or *not checked*; what could not be
checked is never shown as agreement. Nothing here reaches the network: certificates are judged
without asking for revocation lists.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forensics_gui.report.errors import VerificationError
from forensics_gui.report.records import LogHead
from forensics_gui.report.text import visible
from model.errors import Cancelled
from model.localisation import CancelCheck, Progress

if TYPE_CHECKING:
    from forensics_gui.report.verification_repeat import Repetition

#: bytes; a report with the maps of many photographs has some hundred million
LARGEST = 4_000_000_000


class State(StrEnum):
    """How one check of a report ended."""

    HOLDS = "holds"
    FAILS = "does_not_hold"
    ABSENT = "absent"
    NOT_CHECKED = "not_checked"


class Verdict(StrEnum):
    """The whole, by its worst part."""

    #: signed, whole, and everything that was asked agrees
    WHOLE = "whole"
    #: the report itself is not what was signed or does not agree with itself
    CHANGED = "report_changed"
    #: an image is not one of the report's, or its repeated analysis differs
    IMAGE_DIFFERS = "image_differs"
    #: nothing disagrees, and no signature shows that the report is unchanged
    UNSIGNED = "unsigned"
    #: nothing disagrees, and something that was asked could not be checked
    NOT_ALL_CHECKED = "not_all_checked"


@dataclass(frozen=True)
class Finding:
    """One check. ``code`` is stable (``"signature"``, ``"coverage"``, ``"signer"``,
    ``"timestamp"``, ``"attachments"``, ``"text"``, ``"maps"``, ``"log"``, ``"image"``,
    ``"repeat"``); ``title`` and ``sentence`` are for people, ``details`` rows of name, value."""

    code: str
    title: str
    state: State
    sentence: str
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Verification:
    """All that was checked about one file. ``findings`` stand in the order of the checks;
    ``document`` is the attached findings.json where it can be read."""

    path: Path
    sha256: str
    findings: tuple[Finding, ...]
    document: dict[str, Any] | None = field(default=None, repr=False)

    @property
    def verdict(self) -> Verdict:
        """The worst of :attr:`findings`."""
        about_image = {"image", "repeat"}
        failed = [one for one in self.findings if one.state is State.FAILS]
        if any(one.code not in about_image for one in failed):
            return Verdict.CHANGED
        if failed:
            return Verdict.IMAGE_DIFFERS
        if any(one.code == "signature" and one.state is State.ABSENT for one in self.findings):
            return Verdict.UNSIGNED
        if any(one.state is State.NOT_CHECKED for one in self.findings):
            return Verdict.NOT_ALL_CHECKED
        return Verdict.WHOLE

    def of(self, code: str) -> list[Finding]:
        """The findings of one check."""
        return [one for one in self.findings if one.code == code]

    def as_dict(self) -> dict[str, Any]:
        """For scripts."""
        return {
            "schema_version": 1,
            "report": self.path.name,
            "sha256": self.sha256,
            "verdict": str(self.verdict),
            "checks": [
                {
                    "check": one.code,
                    "title": one.title,
                    "state": str(one.state),
                    "sentence": one.sentence,
                    "details": [list(row) for row in one.details],
                }
                for one in self.findings
            ],
        }


VERDICTS = {
    Verdict.WHOLE: "The report is unchanged since it was signed, and all that was checked agrees.",
    Verdict.CHANGED: "The report is not as it was written: see what does not hold.",
    Verdict.IMAGE_DIFFERS: (
        "Nothing speaks against the report itself; an image or a repeated analysis differs."
    ),
    Verdict.UNSIGNED: (
        "The report is not signed. Nothing disagrees, but nothing shows either that it is "
        "unchanged."
    ),
    Verdict.NOT_ALL_CHECKED: "Nothing disagrees, but not everything asked could be checked.",
}


@dataclass(frozen=True)
class Wish:
    """What else is to be checked.

    ``images`` are files that should be originals of the report; ``signer`` the sha256 of the
    certificate that must have signed (hexadecimal, spaces and colons allowed); ``own`` that of
    this installation, to be recognised; ``roots`` PEM certificates that are trusted; ``log``
    the end of the case's log, or a function that gives the end it had at a number of entries
    (``None`` when it has fewer), so that a log that grew since is recognised; ``repetition``
    repeats the analysis of the images.
    """

    images: Sequence[Path] = ()
    signer: str = ""
    own: str = ""
    roots: bytes = b""
    log: LogHead | Callable[[int], LogHead | None] | None = None
    repetition: Repetition | None = None


def verify(
    path: Path,
    wish: Wish | None = None,
    *,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
) -> Verification:
    """Check the report at ``path``.

    Raises :class:`VerificationError` when the file cannot be read at all, ``Cancelled``.
    """
    from forensics_gui.report import verification_attachments as attached
    from forensics_gui.report import verification_images as images
    from forensics_gui.report import verification_signature as signature

    wish = wish or Wish()
    steps = _Steps(4 + len(wish.images), progress, cancelled)
    steps.next("Reading the report")
    data = _read(path)
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        reader = signature.opened(io.BytesIO(data))
    except VerificationError as error:
        found = Finding("signature", "Signature", State.FAILS, error.sentence)
        return Verification(path, sha256, (found,))
    steps.next("Checking the signature")
    signer = signature.check(reader, wish)
    findings = list(signer.findings)
    steps.next("Reading the attachments")
    contents = attached.read(reader, steps.stop)
    findings += contents.findings
    if contents.document is not None:
        findings += signature.against_document(signer, contents.document)
        steps.next("Comparing the attachments with the text")
        findings += attached.against_text(data, contents, signer.certificate_sha256, steps.stop)
        findings += attached.maps(reader, contents, steps.stop)
        findings += images.log(contents.document, wish.log)
    for image in wish.images:
        steps.next(f"Comparing {visible(image.name)}")
        findings += images.compare(image, reader, contents.document, wish.repetition, steps)
    return Verification(path, sha256, tuple(findings), contents.document)


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise VerificationError(f"{visible(path.name)} is too large to be a report.")
        data = path.read_bytes()
    except OSError as error:
        raise VerificationError(
            f"{visible(str(path))} cannot be read: {error.strerror or error}."
        ) from error
    if b"%PDF-" not in data[:1024]:
        raise VerificationError(f"{visible(path.name)} is not a PDF.", "Name the report first.")
    return data


class _Steps:
    """Progress and the wish to stop, between the steps of a verification."""

    def __init__(
        self, total: int, progress: Progress | None, cancelled: CancelCheck | None
    ) -> None:
        self._done, self._total = 0, total
        self._progress = progress
        self.cancelled = cancelled or (lambda: False)

    def next(self, text: str) -> None:
        self.stop()
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total, text)
        self._done += 1

    def stop(self) -> None:
        """Raises ``Cancelled`` when that was asked."""
        if self.cancelled():
            raise Cancelled("The verification was stopped.")
