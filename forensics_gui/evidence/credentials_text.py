"""What a validated manifest says, as rows of plain text. The text is the signer's, not ours."""

from __future__ import annotations

import json
from typing import Any

#: validation codes (C2PA 2.2, 15.11) in words that complete "... : "
FAULTS = {
    "assertion.dataHash.mismatch": "the bytes of the file do not match the signed digest",
    "assertion.bmffHash.mismatch": "the bytes of the file do not match the signed digest",
    "assertion.boxesHash.mismatch": "the bytes of the file do not match the signed digest",
    "assertion.hashedURI.mismatch": "a statement does not match its signed digest",
    "assertion.missing": "a signed statement is missing",
    "claimSignature.mismatch": "the signature does not fit the claim",
    "claimSignature.missing": "the signature is missing",
    "claimSignature.outsideValidity": "it was signed outside the validity of the certificate",
    "claim.missing": "the claim is missing",
    "ingredient.manifest.missing": "the credentials of an ingredient are missing",
    "signingCredential.expired": "the signer's certificate has expired, and no trusted time stamp "
    "says that it was valid when it signed",
    "signingCredential.invalid": "the signer's certificate is not fit for signing",
    "signingCredential.revoked": "the signer's certificate was revoked",
    "signingCredential.untrusted": "the signer's certificate does not lead to the trust list",
}
UNTRUSTED = "signingCredential.untrusted"
#: IPTC digital source types that say a machine made the picture, or part of it
_SOURCES = {
    "trainedAlgorithmicMedia": "made by a generative model, as its signer declares",
    "compositeWithTrainedAlgorithmicMedia": "partly made by a generative model, as its signer "
    "declares",
    "algorithmicMedia": "made by an algorithm, as its signer declares",
    "digitalCapture": "captured by a camera, as its signer declares",
    "computationalCapture": "captured by a camera with computation, as its signer declares",
    "composite": "composed of several pictures, as its signer declares",
    "screenCapture": "a picture of a screen, as its signer declares",
}
_MOST = 60
_LONGEST = 600
Rows = list[tuple[str, str]]


def fault(entry: dict[str, Any]) -> str:
    """One failure in words; its code where there are none."""
    code, said = str(entry.get("code", "")), _text(entry.get("explanation"))
    if code == "assertion.dataHash.mismatch" and "exclusion" in said:
        # The digest itself may hold: the signer left other bytes out of it than the manifest's.
        return "the bytes left out of the signed digest are not those that hold the manifest"
    return FAULTS.get(code) or f"{code} ({said})"


def signer(manifest: dict[str, Any]) -> Rows:
    """Who signed, with what, when."""
    info = _object(manifest.get("signature_info"))
    return [
        ("Signed by", _text(info.get("common_name"))),
        ("Organisation", _text(info.get("issuer"))),
        ("Certificate serial", _text(info.get("cert_serial_number"))),
        ("Signature algorithm", _text(info.get("alg"))),
        ("Time stamp", _text(info.get("time")) or "none"),
    ]


def statements(manifest: dict[str, Any]) -> Rows:
    """Program, title, actions, ingredients and other assertions."""
    rows: Rows = [("Claimed title", _text(manifest.get("title"))), ("Made with", _maker(manifest))]
    for assertion in _objects(manifest.get("assertions")):
        label = _text(assertion.get("label"))
        data = _object(assertion.get("data"))
        if label.startswith("c2pa.actions"):
            rows += _actions(data)
        else:
            rows.append((f"Statement {label}", _json(assertion.get("data"))))
    for number, part in enumerate(_objects(manifest.get("ingredients")), 1):
        relation = _text(part.get("relationship"))
        own = "with credentials of its own" if part.get("active_manifest") else "without any"
        title = _text(part.get("title")) or "untitled"
        rows.append((f"Ingredient {number}", f"{title} ({relation}, {own})"))
    return rows


def validation(results: dict[str, Any]) -> Rows:
    """What was checked about the active manifest and its ingredients."""
    active = _object(results.get("activeManifest"))
    rows: Rows = []
    for entry in failures(results):
        rows.append((f"Fault {_text(entry.get('code'))}", _text(entry.get("explanation"))))
    # An unknown signer is no fault of the file: see ``failures``.
    unknown = [e for e in _objects(active.get("failure")) if e.get("code") == UNTRUSTED]
    for entry in unknown + _objects(active.get("informational")):
        rows.append((f"Remark {_text(entry.get('code'))}", _text(entry.get("explanation"))))
    passed: dict[str, int] = {}
    for entry in _objects(active.get("success")):
        code = _text(entry.get("code"))
        passed[code] = passed.get(code, 0) + 1
    rows += [(f"Held {code}", f"{count}×") for code, count in passed.items()]
    for entry in ingredient_faults(results):
        rows.append(
            (f"Ingredient fault {_text(entry.get('code'))}", _text(entry.get("explanation")))
        )
    return rows


def failures(results: dict[str, Any]) -> list[dict[str, Any]]:
    """Failures of the active manifest other than "untrusted", which is no fault of the file."""
    active = _object(results.get("activeManifest"))
    return [e for e in _objects(active.get("failure")) if e.get("code") != UNTRUSTED]


def ingredient_faults(results: dict[str, Any]) -> list[dict[str, Any]]:
    """Failures of manifests of ingredients other than "untrusted"."""
    found = []
    for delta in _objects(results.get("ingredientDeltas")):
        for entry in _objects(_object(delta.get("validationDeltas")).get("failure")):
            if entry.get("code") != UNTRUSTED:
                found.append(entry)
    return found


def _actions(data: dict[str, Any]) -> Rows:
    rows: Rows = []
    for number, action in enumerate(_objects(data.get("actions")), 1):
        parts = [_text(action.get("action"))]
        agent = action.get("softwareAgent")
        name = _text(agent.get("name")) if isinstance(agent, dict) else _text(agent)
        parts += [name, _text(action.get("when")), _text(action.get("description"))]
        source = _text(action.get("digitalSourceType")).rpartition("/")[2]
        if source:
            parts.append(f"{source}: {_SOURCES[source]}" if source in _SOURCES else source)
        rows.append((f"Action {number}", "; ".join(part for part in parts if part)))
    return rows


def _maker(manifest: dict[str, Any]) -> str:
    names = [
        " ".join(part for part in (_text(info.get("name")), _text(info.get("version"))) if part)
        for info in _objects(manifest.get("claim_generator_info"))
    ]
    return "; ".join(filter(None, names)) or _text(manifest.get("claim_generator"))


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _text(value: object) -> str:
    return str(value)[:_LONGEST] if isinstance(value, str | int | float) else ""


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _objects(value: object) -> list[dict[str, Any]]:
    return [e for e in value if isinstance(e, dict)][:_MOST] if isinstance(value, list) else []
