"""Of a verification: the signature, what it covers, who made it and when."""

from __future__ import annotations

import hashlib
import logging
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from forensics_gui.report.errors import VerificationError
from forensics_gui.report.text import visible
from forensics_gui.report.verification import Finding, State
from forensics_gui.report.verification_form import as_written

if TYPE_CHECKING:
    from forensics_gui.report.verification import Wish

TITLE = "Signature"


@dataclass(frozen=True)
class Signer:
    """What the signature says; ``certificate_sha256`` is empty without one that is intact."""

    findings: tuple[Finding, ...]
    certificate_sha256: str = ""
    signed: bool = False


def opened(stream: BinaryIO) -> Any:
    """A reader of the PDF. Raises :class:`VerificationError` for a damaged structure."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    # a damaged file is told here, in our words
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        reader = PdfFileReader(stream, strict=True)
        # force the tables to be read
        _ = reader.root["/Pages"]
    except Exception as error:
        raise VerificationError(
            f"The file's structure is damaged ({type(error).__name__}); it is not as it was "
            "written."
        ) from error
    if reader.encrypted:
        raise VerificationError("The file is encrypted; this program writes none that are.")
    return reader


def check(reader: Any, wish: Wish) -> Signer:
    """The findings ``signature``, ``coverage``, ``signer`` and ``timestamp``."""

    try:
        signatures = list(reader.embedded_signatures)
        regular = list(reader.embedded_regular_signatures)
    except Exception as error:  # noqa: BLE001 - a file that lies makes libraries raise anything
        return _failed(f"The signature cannot be read ({type(error).__name__}).")
    if not signatures:
        absent = Finding(TITLE.lower(), TITLE, State.ABSENT, "The report is not signed.")
        return Signer((absent, *_unsigned_wish(wish)))
    if len(signatures) > 1 or len(regular) != 1:
        return _failed(
            f"The file holds {len(signatures)} signatures or time stamps; a report has exactly "
            "one signature, and nothing is added to it later."
        )
    return _judge(regular[0], wish)


def _failed(sentence: str) -> Signer:
    return Signer((Finding("signature", TITLE, State.FAILS, sentence),), signed=True)


def _unsigned_wish(wish: Wish) -> list[Finding]:
    if not wish.signer:
        return []
    sentence = "A certain signer was asked for, but the report is not signed."
    return [Finding("signer", "Signer", State.FAILS, sentence)]


def _judge(embedded: Any, wish: Wish) -> Signer:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    try:
        coverage = embedded.evaluate_signature_coverage()
        status = validate_pdf_signature(
            embedded,
            _context(wish.roots),
            key_usage_settings=KeyUsageConstraints(
                key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False
            ),
            skip_diff=True,
        )
    except VerificationError:
        raise  # the trusted certificates given, not the file
    except Exception as error:  # noqa: BLE001 - as above
        return _failed(f"The signature cannot be evaluated ({type(error).__name__}).")
    certificate = embedded.signer_cert
    print_ = hashlib.sha256(certificate.dump()).hexdigest()
    whole = coverage is SignatureCoverageLevel.ENTIRE_FILE
    intact = bool(status.intact and status.valid) and as_written(embedded.reader, embedded)
    findings = [
        Finding(
            "signature",
            TITLE,
            State.HOLDS if intact else State.FAILS,
            "What was signed is unchanged, byte for byte."
            if intact
            else "What was signed has been changed since, or the signature itself has.",
        ),
        Finding(
            "coverage",
            "Coverage",
            State.HOLDS if whole else State.FAILS,
            "The signature covers the whole file."
            if whole
            else "The signature does not cover the whole file: something was added after signing.",
        ),
        _signer(certificate, print_, status, wish),
        _time(embedded, status, bool(wish.roots)),
    ]
    return Signer(tuple(findings), print_ if intact and whole else "", True)


def _context(roots: bytes) -> Any:
    from pyhanko_certvalidator import ValidationContext

    return ValidationContext(trust_roots=_certificates(roots), allow_fetching=False)


def _certificates(roots: bytes) -> list[Any]:
    from asn1crypto import pem, x509

    if not roots:
        return []
    try:
        if pem.detect(roots):
            return [x509.Certificate.load(der) for _, _, der in pem.unarmor(roots, multiple=True)]
        return [x509.Certificate.load(roots)]
    except (ValueError, TypeError) as error:
        raise VerificationError("The trusted certificates cannot be read.") from error


def normal(fingerprint: str) -> str:
    """A digest as people write it (``AB:CD ...``) in lower case without separators."""
    return re.sub(r"[\s:]", "", fingerprint).lower()


def _signer(certificate: Any, print_: str, status: Any, wish: Wish) -> Finding:
    subject = visible(certificate.subject.human_friendly)
    self_issued = certificate.subject.dump() == certificate.issuer.dump()
    rows = [("Certificate", subject), ("Certificate sha256", print_)]
    if not self_issued:
        rows.append(("Issued by", visible(certificate.issuer.human_friendly)))
    if wish.signer and normal(wish.signer) != print_:
        return Finding(
            "signer",
            "Signer",
            State.FAILS,
            "The report was signed with another certificate than the one asked for.",
            (*rows, ("Asked for", visible(normal(wish.signer)))),
        )
    if wish.signer:
        sentence = "The report was signed with the certificate asked for."
    elif print_ == wish.own:
        sentence = "The report was signed with the key of this installation."
    elif self_issued:
        sentence = (
            "Self-issued certificate: the file is unchanged since signing; who signed it is not "
            "shown. Compare the digest below with one the signer gave you in another way."
        )
    elif status.trusted:
        sentence = "The certificate leads to one you trust. Its revocation was not checked."
    else:
        sentence = (
            "The certificate was issued by an authority that was not checked: no trusted "
            "certificates were given."
            if not wish.roots
            else "The certificate does not lead to one of the trusted certificates given."
        )
    failed = bool(wish.roots) and not status.trusted and not wish.signer
    return Finding("signer", "Signer", State.FAILS if failed else State.HOLDS, sentence, (*rows,))


def _time(embedded: Any, status: Any, roots: bool) -> Finding:
    stamp = status.timestamp_validity
    if stamp is None:
        claimed = _iso(embedded.self_reported_timestamp)
        return Finding(
            "timestamp",
            "Time of signing",
            State.HOLDS,
            f"{claimed}, as the signer's clock said; there is no time stamp of a server."
            if claimed
            else "No time is recorded.",
        )
    by = visible(stamp.signing_cert.subject.human_friendly)
    if not (stamp.intact and stamp.valid):
        return Finding(
            "timestamp",
            "Time of signing",
            State.FAILS,
            "The time stamp in the signature does not belong to it.",
            (("Time stamp of", by),),
        )
    trust = (
        "whose certificate leads to one you trust"
        if roots and stamp.trusted
        else "whose certificate was not checked"
    )
    return Finding(
        "timestamp",
        "Time of signing",
        State.HOLDS,
        f"At the latest {_iso(stamp.timestamp)}, by the time stamp of a server {trust}.",
        (("Time stamp of", by),),
    )


def _iso(moment: datetime | None) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC" if moment else ""


def against_document(signer: Signer, document: dict[str, Any]) -> list[Finding]:
    """What findings.json says about the signature, against the signature there is."""
    said = document.get("signing")
    expected = said.get("certificate_sha256") if isinstance(said, dict) else None
    if expected and not signer.signed:
        return [
            Finding(
                "signer",
                "Signer",
                State.FAILS,
                "The report says that it is signed, but there is no signature: it was taken away.",
                (("Certificate sha256", visible(str(expected))),),
            )
        ]
    if expected and signer.certificate_sha256 and expected != signer.certificate_sha256:
        return [
            Finding(
                "signer",
                "Signer",
                State.FAILS,
                "The report says that it is signed with another certificate than it is.",
                (("Named in the report", visible(str(expected))),),
            )
        ]
    if signer.certificate_sha256 and not expected:
        return [
            Finding(
                "signer",
                "Signer",
                State.FAILS,
                "The report was written unsigned; the signature was added by someone later.",
            )
        ]
    return []
