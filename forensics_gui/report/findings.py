"""The findings as one JSON document: for scripts, and attached to every report.

Strict JSON (RFC 8259): no NaN, no infinity, no lone surrogates. The schema lies in
``resources/report/findings.schema.json``; times are ISO 8601 in UTC, shares lie in [0, 1],
boxes are pixels of the upright image.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from forensics_gui.evidence.types import Analysis, Check, DecodeRecord, Region
from forensics_gui.report.records import Environment, LogHead, SignerRecord

if TYPE_CHECKING:
    from model.card import ModelCard

SCHEMA_VERSION = 1
JSON = dict[str, Any]
_SURROGATE = re.compile("[\ud800-\udfff]")


def document(
    items: Iterable[JSON],
    *,
    timestamp: datetime,
    environment: Environment | None = None,
    signer: SignerRecord | None = None,
    log: LogHead | None = None,
) -> JSON:
    """The whole document around ``items`` (each from :func:`item`), in their order.

    ``timestamp`` must know its time zone. ``signer`` and ``log`` are of the report the document
    is attached to: a signature or a log that is taken away leaves its trace here. Pure: equal
    input, equal document.
    """
    program: JSON = {}
    if environment is not None:
        program = {
            "name": environment.program,
            "version": environment.version,
            "commit": environment.commit or None,
        }
    whole: JSON = {
        "schema_version": SCHEMA_VERSION,
        "created_utc": utc(timestamp),
        "program": program,
        "items": list(items),
    }
    if signer is not None:
        whole["signing"] = {
            "certificate_sha256": signer.certificate_sha256,
            "self_issued": signer.self_issued,
            "timestamp_server": signer.timestamp_server or None,
        }
    if log is not None:
        whole["log"] = {"sha256": log.sha256, "count": log.count}
    return whole


def dumps(document: JSON) -> bytes:
    """UTF-8 bytes, one form for the file, the standard output and the attachment."""
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2)
    return (text + "\n").encode("utf-8")


def item(analysis: Analysis, card: ModelCard | None = None, *, timings: bool = True) -> JSON:
    """One image. ``timings`` false leaves out how long it took and when, which differ from
    run to run: for reports that must repeat byte for byte."""
    evidence, localisation = analysis.evidence, analysis.localisation
    return {
        "file": {
            "name": plain(evidence.name),
            "sha256": evidence.sha256 or None,
            "bytes": evidence.bytes if evidence.sha256 else None,
            "type": evidence.type or None,
            "width": evidence.width or None,
            "height": evidence.height or None,
            "modified_utc": evidence.modified_utc or None,
            "extension_matches": evidence.extension_matches if evidence.type else None,
        },
        "model": _model(analysis, card),
        "device": localisation.device if localisation else None,
        "seconds": _number(analysis.seconds) if timings else None,
        "started_utc": (analysis.started_utc or None) if timings else None,
        "score": _number(localisation.score) if localisation else None,
        "outcome": str(analysis.outcome),
        "regions": [_region(region) for region in analysis.regions],
        "out_of_range": [plain(reason) for reason in analysis.out_of_range],
        "decode": _decode(analysis.decode) if analysis.decode else None,
        "checks": [_check(check) for check in analysis.checks],
        "reproduction": _reproduction(analysis),
        "error": _error(analysis),
    }


def utc(moment: datetime) -> str:
    """``2026-03-01T12:00:00Z``. Raises ``ValueError`` for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a report's time needs a time zone")
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def plain(text: str) -> str:
    """``text`` as valid Unicode: bytes of a name that are not UTF-8 are written ``\\xff``."""
    return "".join(map(_plain_character, text)) if _SURROGATE.search(text) else text


def _plain_character(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return f"\\u{code:04x}" if _SURROGATE.match(character) else character


def _number(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def _region(region: Region) -> JSON:
    return {
        "x": region.x,
        "y": region.y,
        "width": region.width,
        "height": region.height,
        "area_fraction": _number(region.area_fraction),
        "mean": _number(region.mean),
        "max": _number(region.max),
    }


def _model(analysis: Analysis, card: ModelCard | None) -> JSON | None:
    record = analysis.model
    if record is not None:
        return {
            "name": record.name,
            "sha256": record.sha256,
            "threshold": record.threshold,
            "score_threshold": record.score_threshold,
            "architecture": record.architecture,
        }
    if card is None:
        return None
    return {
        "name": card.name,
        "sha256": card.sha256,
        "threshold": card.threshold,
        "score_threshold": card.score_threshold,
        "architecture": card.architecture,
    }


def _decode(record: DecodeRecord) -> JSON:
    return {
        "library": record.library,
        "library_version": record.library_version,
        "mode": record.mode,
        "bit_depth": record.bit_depth,
        "frames": record.frames,
        "orientation": record.orientation,
        "orientation_applied": record.orientation_applied,
        "icc_profile": plain(record.icc_profile) or None,
        "notes": [plain(note) for note in record.notes],
        "pixels_sha256": record.pixels_sha256,
    }


def _check(check: Check) -> JSON:
    return {
        "name": plain(check.name),
        "state": str(check.state),
        "summary": plain(check.summary),
        "reason": plain(check.reason) or None,
        "details": [[plain(name), plain(value)] for name, value in check.details],
    }


def _reproduction(analysis: Analysis) -> JSON | None:
    run = analysis.localisation
    if run is None:
        return None
    return {
        "device_name": run.device_name,
        "precision": run.precision,
        "threads": run.threads,
        "tiles": {
            "side": run.plan.side,
            "overlap": run.plan.overlap,
            "count": run.plan.tiles,
            "orientations": run.plan.orientations,
        },
        "steps": list(run.steps),
        "input_sha256": run.input_sha256,
        "map_sha256": run.map_sha256,
    }


def _error(analysis: Analysis) -> JSON | None:
    failure = analysis.failure
    if failure is None:
        return None
    return {
        "code": failure.code,
        "sentence": plain(failure.sentence),
        "hint": plain(failure.hint),
    }
