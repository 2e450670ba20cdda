"""Keys made once for all tests, and ways to harm a report."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    NoEncryption,
    pkcs12,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from forensics_gui.report.keys import Protection, SigningKey, self_issued


@lru_cache(maxsize=1)
def own_key() -> SigningKey:
    private, certificate = self_issued(bits=2048)
    return SigningKey(private, certificate, protection=Protection.PASSPHRASE)


@lru_cache(maxsize=1)
def other_key() -> SigningKey:
    private, certificate = self_issued(bits=2048)
    return SigningKey(private, certificate)


def name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


@dataclass(frozen=True)
class Authority:
    """A certificate authority of a newsroom, with one key it issued."""

    root: x509.Certificate
    private: Any
    certificate: x509.Certificate

    def p12(self, secret: str = "") -> bytes:
        how = BestAvailableEncryption(secret.encode()) if secret else NoEncryption()
        return pkcs12.serialize_key_and_certificates(
            b"desk", self.private, self.certificate, [self.root], how
        )


def issue(
    subject: str, days: tuple[int, int] = (-1, 30), *, timestamping: bool = False
) -> Authority:
    root_key = ec.generate_private_key(ec.SECP256R1())
    now = datetime.now(UTC)
    root = (
        x509.CertificateBuilder()
        .subject_name(name("A newsroom's authority"))
        .issuer_name(name("A newsroom's authority"))
        .public_key(root_key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=2))
        .not_valid_after(now + timedelta(days=60))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(root_key, hashes.SHA256())
    )
    private: Any = (
        rsa.generate_private_key(65537, 2048)
        if timestamping
        else ec.generate_private_key(ec.SECP256R1())
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(subject))
        .issuer_name(root.subject)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + timedelta(days=days[0]))
        .not_valid_after(now + timedelta(days=days[1]))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    )
    flags = dict.fromkeys(
        ("content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
         "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"), False
    )  # fmt: skip
    builder = builder.add_extension(x509.KeyUsage(digital_signature=True, **flags), critical=True)
    if timestamping:
        usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        builder = builder.add_extension(usage, critical=True)
    return Authority(root, private, builder.sign(root_key, hashes.SHA256()))


def swapped(pdf: bytes, attachment: str, data: bytes) -> bytes:
    """The same report with another file in place of an attachment, written anew."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        old = document.attachments[attachment]
        spec = pikepdf.AttachedFileSpec(document, data, mime_type="application/json")
        spec.description = old.description
        del document.attachments[attachment]
        document.attachments[attachment] = spec
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def stripped(signed: bytes) -> bytes:
    """A signed report without its signature: cut back to what was there before it."""
    end = signed.rindex(b"%%EOF", 0, signed.rindex(b"%%EOF"))
    return signed[: end + len(b"%%EOF")] + b"\n"


def write(folder: Path, data: bytes, called: str = "report.pdf") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / called
    path.write_bytes(data)
    return path
