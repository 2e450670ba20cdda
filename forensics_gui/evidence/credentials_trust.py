"""Whom content credentials are held against: the trust list that the program ships with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import resources

#: of the list in ``resources/trust``; its README says where it comes from
LIST_DATE = "2026-08-13"
_BEGIN = "-----BEGIN CERTIFICATE-----"
_END = "-----END CERTIFICATE-----"


@dataclass(frozen=True)
class TrustList:
    """Certificates (PEM) to which a signer's certificate must lead, and what they are called."""

    pem: str
    name: str

    @property
    def count(self) -> int:
        return self.pem.count(_BEGIN)


@cache
def shipped() -> TrustList:
    """The shipped list; without any certificate when its file is missing, so that no signer is
    ever called trusted by mistake."""
    try:
        text = resources.path("trust", "c2pa-trust-list.pem").read_text(encoding="utf-8")
    except OSError:
        return TrustList("", "none: the file of the shipped list is missing")
    return TrustList(certificates(text), f"C2PA Trust List of {LIST_DATE}")


def certificates(text: str) -> str:
    """Only the certificates of a PEM file: lists carry remarks between them."""
    parts = [part.partition(_END)[0] for part in text.split(_BEGIN)[1:]]
    return "".join(f"{_BEGIN}{part}{_END}\n" for part in parts)
