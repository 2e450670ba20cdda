"""The signature of a report: PAdES baseline B-B, with a time stamp B-T (ETSI EN 319 142-1).

The signature is appended (ISO 32000-1, 7.5.6), so pages, tags, attachments and metadata of the
PDF/A-3 stay byte for byte what they were. It certifies the document: no later change is
allowed (DocMDP, level 1). The field has no picture and lies outside the page, as PDF/UA wants
of what is not tagged.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from forensics_gui.report import keys
from forensics_gui.report.errors import SigningError, TimestampError
from forensics_gui.report.keys import Protection, SigningKey
from forensics_gui.report.records import SignerRecord

FIELD = "Seal"
REASON = "Shows later changes to this report"
#: hexadecimal digits kept free for a signature with a time stamp, whose length is not known
_RESERVED = 2 * 24_576
PROTECTIONS = {
    Protection.KEYRING: "in an encrypted file whose passphrase is in the system keyring",
    Protection.PASSPHRASE: "in a file protected by a passphrase",
    Protection.ACCOUNT: (
        "in an encrypted file whose passphrase lies in a file of the same account: whoever can "
        "read that account's files can sign"
    ),
    Protection.NONE: "in a file without a passphrase",
}


@dataclass(frozen=True)
class SealWish:
    """What a person asked for, before any key was opened. Without ``key_file`` it is the own
    key, made on first use unless ``make`` is false."""

    key_file: Path | None = None
    passphrase: str | None = field(default=None, repr=False)
    timestamp_url: str = ""
    make: bool = True

    def prepared(self) -> Signing:
        """Open the key. Raises :class:`SigningError` and its kinds; asks nobody."""
        if self.timestamp_url:
            from forensics_gui.report import timestamping

            timestamping.checked(self.timestamp_url)
        if self.key_file is not None:
            key = keys.bring(self.key_file, self.passphrase or keys.from_environment())
        else:
            key = keys.KeyStore().own(self.passphrase, make=self.make)
        return Signing(key, self.timestamp_url)


@dataclass(frozen=True)
class Signing:
    """How a report is to be signed. ``timestamp_url`` empty: no time stamp, nothing is sent."""

    key: SigningKey
    timestamp_url: str = ""

    def record(self) -> SignerRecord:
        """What the report says about it."""
        from forensics_gui.report import timestamping

        certificate = self.key.certificate
        return SignerRecord(
            subject=certificate.subject.rfc4514_string(),
            issuer=certificate.issuer.rfc4514_string(),
            certificate_sha256=self.key.certificate_sha256,
            self_issued=self.key.self_issued,
            valid_from=_utc(certificate.not_valid_before_utc),
            valid_until=_utc(certificate.not_valid_after_utc),
            protection=PROTECTIONS[self.key.protection],
            timestamp_server=timestamping.server(self.timestamp_url) if self.timestamp_url else "",
        )


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def signed(pdf: bytes, signing: Signing, moment: datetime) -> bytes:
    """``pdf`` with a signature that says it was made at ``moment``.

    With an RSA key and without a time stamp the same input gives the same bytes. Raises
    :class:`SigningError`, :class:`TimestampError`.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign import fields
    from pyhanko.sign.general import SigningError as LibraryError
    from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
    from pyhanko.sign.timestamps.common_utils import TimestampRequestError

    class _Signer(PdfSigner):
        def init_signing_session(self, *arguments: Any, **options: Any) -> Any:
            session = super().init_signing_session(*arguments, **options)
            # the report's time, not that of the few milliseconds in between
            session.system_time = moment
            return session

    class _Writer(IncrementalPdfFileWriter):
        def _update_meta(self) -> None:
            """Leave metadata alone: the library would put today's date and its own name into
            it, and write the PDF/A identification anew."""

    stamper = None
    if signing.timestamp_url:
        from forensics_gui.report.timestamping import HttpTimeStamper

        stamper = HttpTimeStamper(signing.timestamp_url)
    try:
        writer = _Writer(io.BytesIO(pdf), strict=True)
        _name_version(writer, pdf, signing.key)
        box = fields.InvisSigSettings(set_print_flag=True, box_out_of_bounds=True)
        signer = _Signer(
            PdfSignatureMetadata(
                field_name=FIELD,
                md_algorithm="sha256",
                reason=REASON,
                subfilter=fields.SigSeedSubFilter.PADES,
                certify=True,
                docmdp_permissions=fields.MDPPerm.NO_CHANGES,
            ),
            signer=_cms_signer(signing.key),
            timestamper=stamper,
            new_field_spec=fields.SigFieldSpec(
                FIELD,
                invis_sig_settings=box,
                readable_field_name="Signature over the whole report",
            ),
        )
        out = io.BytesIO()
        signer.sign_pdf(writer, output=out, bytes_reserved=_RESERVED if stamper else None)
    except TimestampRequestError as error:
        raise TimestampError(
            f"The time-stamping server refused: {error}.",
            "Try again later, or write the report without a time stamp.",
        ) from error
    except (LibraryError, PdfError, ValueError, NotImplementedError) as error:
        raise SigningError(
            f"The report could not be signed: {str(error).rstrip('.')}.",
            "Use another key, or write the report without a signature.",
        ) from error
    return out.getvalue()


def _name_version(writer: Any, pdf: bytes, key: SigningKey) -> None:
    """The second half of the file identifier names this version (ISO 32000-1, 14.4). The
    library draws it at random, which would make no two signed reports alike."""
    from pyhanko.pdf_utils import generic

    seed = hashlib.sha256(hashlib.sha256(pdf).digest() + bytes.fromhex(key.certificate_sha256))
    writer._document_id[1] = generic.ByteStringObject(seed.digest()[:16])


def _cms_signer(key: SigningKey) -> Any:
    from asn1crypto import keys as asn1_keys
    from asn1crypto import x509
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
    )
    from pyhanko.sign.signers.pdf_cms import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    chain = SimpleCertificateStore()
    chain.register_multiple(
        [x509.Certificate.load(one.public_bytes(Encoding.DER)) for one in key.chain]
    )
    private = key.private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return SimpleSigner(
        signing_cert=x509.Certificate.load(key.certificate.public_bytes(Encoding.DER)),
        signing_key=asn1_keys.PrivateKeyInfo.load(private),
        cert_registry=chain,
    )
