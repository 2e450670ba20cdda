"""Of a verification: the few bytes of a signed file that no signature can cover.

A signature leaves out the place it is written to. There, a letter in another case, a digit
after its end or a field of the container (RFC 5652) that is not signed itself could be changed
and the signature would still be valid. This program writes that place in one form only, so any
other form is a change.
"""

from __future__ import annotations

import io
from typing import Any


def as_written(reader: Any, embedded: Any) -> bool:
    """Whether the place of the signature holds what this program wrote there."""
    first, length, second, _ = (int(number) for number in embedded.byte_range)
    stream = reader.stream
    place = stream.tell()
    try:
        stream.seek(first + length, io.SEEK_SET)
        written = stream.read(second - first - length)
        der = _container(embedded.signed_data).hex().upper().encode("ascii")
    except (ValueError, TypeError, KeyError, IndexError, StopIteration, OSError):
        return False
    finally:
        stream.seek(place)
    inner = written[1:-1]
    return bool(
        written[:1] == b"<"
        and written[-1:] == b">"
        and inner.startswith(der)
        and not inner[len(der) :].strip(b"0")
    )


def _container(found: Any) -> bytes:
    """The container in DER, built anew from its signed parts."""
    from asn1crypto import cms

    (info,) = found["signer_infos"]
    certificates = [choice.chosen for choice in found["certificates"]]
    serial = info["sid"].chosen["serial_number"].native
    signer = next(one for one in certificates if one.serial_number == serial)
    digest = {"algorithm": info["digest_algorithm"]["algorithm"].native}
    kind = info["signature_algorithm"]["algorithm"].native
    issuer = cms.IssuerAndSerialNumber(
        {"issuer": signer.issuer, "serial_number": signer.serial_number}
    )
    built = {
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": issuer}),
        "digest_algorithm": digest,
        "signed_attrs": info["signed_attrs"],
        "signature_algorithm": (
            info["signature_algorithm"]
            # its parameters are part of the signature's own arithmetic
            if kind == "rsassa_pss"
            else cms.SignedDigestAlgorithm({"algorithm": kind})
        ),
        "signature": info["signature"].native,
    }
    if info["unsigned_attrs"]:
        built["unsigned_attrs"] = info["unsigned_attrs"]
    again = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [digest],
            "encap_content_info": {"content_type": "data"},
            "certificates": certificates,
            "signer_infos": [cms.SignerInfo(built)],
        }
    )
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": again}).dump())
