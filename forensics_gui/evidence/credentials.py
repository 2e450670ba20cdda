"""Content credentials (C2PA) through c2pa-python: absent, invalid, valid but untrusted, trusted
or could not check. Runs in the decoder's child process; nothing is ever fetched.

A manifest is evidence of who signed which statement, never that the statement is true.
"""

from __future__ import annotations

import io
import json
from enum import StrEnum
from typing import Any

from forensics_gui.evidence import containers, credentials_text, credentials_traces
from forensics_gui.evidence.credentials_trust import TrustList
from forensics_gui.evidence.sniff import NAMES
from forensics_gui.evidence.types import Check, CheckState

NAME = "Content credentials"
_STATE_ROW = "State"
_NOT_FOUND, _REMOTE = "ManifestNotFound", "Remote:"
_PROVENANCE = b"provenance"
_LONGEST_REASON = 300


class CredentialState(StrEnum):
    """What is known about the content credentials of a file."""

    ABSENT = "Absent"
    INVALID = "Present but invalid"
    UNTRUSTED = "Valid, but the signer is not on the trust list"
    TRUSTED = "Valid, and the signer is on the trust list"
    COULD_NOT_CHECK = "Could not be checked"
    NOT_APPLICABLE = "This format cannot hold any"


def state_of(check: Check) -> CredentialState:
    """The state that a check made by :func:`check` stands for."""
    if check.state is CheckState.NOT_FOUND:
        return CredentialState.ABSENT
    if check.state is CheckState.NOT_APPLICABLE:
        return CredentialState.NOT_APPLICABLE
    value = dict(check.details).get(_STATE_ROW, "")
    if check.state is CheckState.FOUND and value in tuple(CredentialState):
        return CredentialState(value)
    return CredentialState.COULD_NOT_CHECK


def failed(reason: str, rows: tuple[tuple[str, str], ...] = ()) -> Check:
    """The credentials could not be checked; never to be read as "none"."""
    summary = "Whether the file carries valid content credentials could not be checked."
    return Check(NAME, CheckState.FAILED, summary, reason, rows)


def check(data: bytes, kind: str, trust: TrustList) -> Check:
    """Look for a manifest, validate it without the network, hold its signer against ``trust``."""
    if kind not in credentials_traces.HOLDING:
        reason = f"{NAMES[kind]} files cannot hold content credentials."
        return Check(NAME, CheckState.NOT_APPLICABLE, "", reason)
    place = credentials_traces.place(data, kind)
    try:
        import c2pa
    except (ImportError, OSError, RuntimeError) as error:
        reason = f"The component for content credentials is missing or broken ({error})."
        return failed(reason[:_LONGEST_REASON])
    try:
        settings = c2pa.Context.from_dict(_settings(trust))
        with c2pa.Reader(f"image/{kind}", io.BytesIO(data), context=settings) as reader:
            state = reader.get_validation_state() or ""
            results = reader.get_validation_results() or {}
            store = json.loads(reader.json())
    except c2pa.C2paError as error:
        return _without_manifest(str(error), data, kind, place)
    manifest = store.get("manifests", {}).get(store.get("active_manifest"), {})
    if state not in ("Trusted", "Valid", "Invalid") or not isinstance(manifest, dict):
        return failed(f"The validator gave no verdict ({state or 'none'}).")
    return _with_manifest(state, results, manifest, len(store["manifests"]), trust)


def _settings(trust: TrustList) -> dict[str, Any]:
    """Two locks on the network: nothing asks to fetch, and no host may be asked."""
    return {
        "version": 1,
        "verify": {
            "verify_after_reading": True,
            "verify_trust": True,
            "ocsp_fetch": False,
            "remote_manifest_fetch": False,
        },
        # Identity assertions may name web addresses that a validator would look up.
        "core": {"allowed_network_hosts": [], "decode_identity_assertions": False},
        # An anchor list replaces whatever the library may bring along.
        "trust": {"trust_anchors": trust.pem} if trust.pem else {},
    }


def _without_manifest(error: str, data: bytes, kind: str, place: str) -> Check:
    """The reader refused: because there is nothing, or because it could not read what there is."""
    if not error.startswith(_NOT_FOUND):
        if error.startswith(_REMOTE):
            address = error.rpartition(" url ")[2]
            return failed(
                "The file says that its credentials are kept elsewhere; they were not fetched.",
                (("Kept at", address[:_LONGEST_REASON]),),
            )
        where = (("Manifest store in", place),) if place else ()
        return failed(error[:_LONGEST_REASON], where)
    if place:
        reason = f"The file holds {place}, but no manifest could be read there."
        return failed(reason, (("Manifest store in", place),))
    if _PROVENANCE in containers.read(data, kind).xmp:
        return failed("XMP names a provenance record kept elsewhere; it was not fetched.")
    return Check(NAME, CheckState.NOT_FOUND, "The file carries no content credentials.")


def _with_manifest(
    state: str, results: dict[str, Any], manifest: dict[str, Any], count: int, trust: TrustList
) -> Check:
    faults = list(dict.fromkeys(map(credentials_text.fault, credentials_text.failures(results))))
    inner = credentials_text.ingredient_faults(results)
    if state == "Invalid":
        verdict = CredentialState.INVALID
        said = "; ".join(faults[:3]) or "the validator gave no reason"
        summary = f"Content credentials are present but invalid: {said}."
    elif state == "Trusted" and trust.pem:
        verdict = CredentialState.TRUSTED
        summary = (
            "Content credentials are present and valid; the signer's certificate leads to the "
            "trust list."
        )
    else:
        verdict = CredentialState.UNTRUSTED
        summary = (
            "Content credentials are present and unbroken, but the signer is not on the trust "
            "list: anyone may have signed under this name."
        )
    if inner and verdict is not CredentialState.INVALID:
        summary += " The credentials of an ingredient have faults."
    rows = [
        (_STATE_ROW, verdict.value),
        ("Trust list", f"{trust.name}, {trust.count:,} certificates"),
        ("Revocation", "not checked: certificate servers are never asked"),
        *credentials_text.signer(manifest),
        *credentials_text.statements(manifest),
        ("Manifests in the file", f"{count:,}"),
        *credentials_text.validation(results),
    ]
    details = tuple(row for row in rows if row[1])
    return Check(NAME, CheckState.FOUND, summary, details=details)
