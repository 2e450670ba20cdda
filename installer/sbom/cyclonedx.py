"""The inventory as a CycloneDX 1.6 bill of materials (ECMA-424), the same bytes for the same
parts."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from forensics_gui.licences.packages import normal
from forensics_gui.licences.records import Inventory, Part, purl
from forensics_gui.licences.spdx import satisfied

SPEC = "1.6"
_NAMESPACE = uuid.UUID("8f0f7c1e-61d4-4b0e-9d0c-5a1f2f6c7b11")
_WEIGHTS = "Weights of "
_TYPES = {
    "program": "application",
    "data": "data",
    "interpreter": "platform",
    "package": "library",
    "library": "library",
    "crate": "library",
}


def document(
    inventory: Inventory,
    *,
    files: Mapping[str, str] | None = None,
    wheels: Mapping[str, str] | None = None,
    moment: int | None = None,
    properties: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """The bill as plain data.

    Args:
        files: sha256 of native files by the path that ``Part.files`` has.
        wheels: sha256 of the packages' wheels by normalised name.
        moment: when it was built, in seconds since 1970; left out without one.
        properties: more that is said of the whole, e.g. the commit.
    """
    hashes, wheel_hashes = files or {}, wheels or {}
    (program,) = [part for part in inventory.parts if part.kind == "program"]
    rest = [part for part in inventory.parts if part.kind != "program"]
    rows = [_component(part, hashes, wheel_hashes) for part in rest]
    rows.sort(key=lambda row: str(row["bom-ref"]))
    metadata: dict[str, Any] = {
        "tools": {"components": [{"type": "application", "name": "installer.sbom"}]},
        "component": _component(program, hashes, wheel_hashes),
        "properties": _properties({"made_from": inventory.made_from, **(properties or {})}),
    }
    if moment is not None:
        metadata["timestamp"] = datetime.fromtimestamp(moment, UTC).isoformat()
    body = {
        "metadata": metadata,
        "components": rows,
        "dependencies": _dependencies(program, rest),
    }
    told = json.dumps(body, sort_keys=True)
    return {
        "$schema": f"http://cyclonedx.org/schema/bom-{SPEC}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": SPEC,
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, told)}",
        "version": 1,
        **body,
    }


def reference(part: Part) -> str:
    """A name that no other part of the bill has."""
    if part.kind == "package":
        return f"package:{normal(part.name)}"
    where = f"{part.inside}/" if part.inside else ""
    number = f"@{part.version}" if part.kind == "crate" else ""
    return f"{part.kind}:{where}{part.name}{number}"


def _component(part: Part, files: Mapping[str, str], wheels: Mapping[str, str]) -> dict[str, Any]:
    kind = _TYPES[part.kind]
    if part.name.startswith(_WEIGHTS):
        kind = "machine-learning-model"
    row: dict[str, Any] = {"bom-ref": reference(part), "type": kind, "name": part.name}
    if part.version:
        row["version"] = part.version
    if part.licence:
        row["licenses"] = [_licence(part.licence)]
    if url := part.purl or _generic(part):
        row["purl"] = url
    if part.kind == "package" and (wheel := wheels.get(normal(part.name))):
        row["hashes"] = [{"alg": "SHA-256", "content": wheel}]
    if re.match(r"https?://\S+$", part.home):
        row["externalReferences"] = [{"type": "website", "url": part.home}]
    inside = [
        {
            "type": "file",
            "name": name,
            "hashes": [{"alg": "SHA-256", "content": files[name]}],
        }
        for name in sorted(part.files)
        if name in files
    ]
    if inside:
        row["components"] = inside
    if said := _properties({"inside": part.inside, "version_from": part.origin}):
        row["properties"] = said
    return row


def _properties(said: Mapping[str, str]) -> list[dict[str, str]]:
    """Ours, without those that say nothing."""
    return [{"name": f"palimpsest:{name}", "value": value} for name, value in said.items() if value]


def _generic(part: Part) -> str:
    if part.kind != "library":
        return ""
    name = re.sub(r"[^a-z0-9.]+", "-", part.name.lower()).strip("-")
    return purl("generic", name, part.version)


def _licence(text: str) -> dict[str, Any]:
    try:
        satisfied(text, set())
    except ValueError:
        return {"license": {"name": text}}
    return {"expression": text}


def _dependencies(program: Part, parts: list[Part]) -> list[dict[str, Any]]:
    by_name = {normal(part.name): part for part in parts if part.kind == "package"}
    owners = {**by_name, "python": next((p for p in parts if p.kind == "interpreter"), program)}
    needs: dict[str, set[str]] = {reference(part): set() for part in (program, *parts)}
    for part in parts:
        if part.inside:
            owner = owners.get(normal(part.inside), program)
            needs[reference(owner)].add(reference(part))
        elif part.kind != "package":
            needs[reference(program)].add(reference(part))
        for name in part.needs:
            if name in by_name:
                needs[reference(part)].add(reference(by_name[name]))
    wanted = {name for part in parts for name in part.needs}
    for name, part in by_name.items():
        if name not in wanted:
            needs[reference(program)].add(reference(part))
    return [{"ref": ref, "dependsOn": sorted(on)} for ref, on in sorted(needs.items())]


def dump(bill: dict[str, Any]) -> str:
    """The text of the file."""
    return json.dumps(bill, indent=1, ensure_ascii=False) + "\n"
