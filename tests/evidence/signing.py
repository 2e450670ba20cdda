"""Files with content credentials, signed here with certificates made here."""

from __future__ import annotations

import datetime
import io
from dataclasses import dataclass
from typing import Any

import c2pa
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

CAPTURE = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
GENERATED = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


@dataclass(frozen=True)
class Signer:
    """Chain and key as PEM; ``root`` is what a trust list must hold."""

    chain: bytes
    key: bytes
    root: str


def signer(name: str = "Test camera") -> Signer:
    """A root and a certificate for signing (C2PA 2.2, 14.5.1), valid around now."""
    root_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root_name, own_name = _name("Test root"), _name(name)
    root = (
        _certificate(root_name, root_name, root_key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(root_key.public_key()), False)
        .sign(root_key, hashes.SHA256())
    )
    leaf = (
        _certificate(own_name, root_name, key.public_key())
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=True), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), False
        )
        .sign(root_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    return Signer(
        leaf.public_bytes(pem) + root.public_bytes(pem),
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()),
        root.public_bytes(pem).decode(),
    )


def sign(
    data: bytes, kind: str, by: Signer, *, source: str = CAPTURE, remote: str = "", agent: str = ""
) -> bytes:
    """``data`` with a manifest inside, or with only the address of one."""
    action: dict[str, Any] = {"action": "c2pa.created", "digitalSourceType": source}
    if agent:
        action["softwareAgent"] = {"name": agent}
    settings = {
        "version": 1,
        "verify": {"verify_after_sign": False, "remote_manifest_fetch": False},
        "builder": {"thumbnail": {"enabled": False}},
    }
    definition = {
        "claim_generator_info": [{"name": "Test program", "version": "1"}],
        "title": "bridge",
        "assertions": [{"label": "c2pa.actions", "data": {"actions": [action]}}],
    }
    builder = c2pa.Builder(definition, context=c2pa.Context.from_dict(settings))
    if remote:
        builder.set_no_embed()
        builder.set_remote_url(remote)
    info = c2pa.C2paSignerInfo(b"es256", by.chain, by.key, None)
    target = io.BytesIO()
    with builder, c2pa.Signer.from_info(info) as key:
        builder.sign(key, f"image/{kind}", io.BytesIO(data), target)
    return target.getvalue()


def _name(common: str) -> x509.Name:
    parts = ((NameOID.ORGANIZATION_NAME, "Test organisation"), (NameOID.COMMON_NAME, common))
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in parts])


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(signs, False, False, False, False, not signs, not signs, False, False)


def _certificate(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey
) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=30))
    )
