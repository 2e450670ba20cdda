"""Write the bill of materials and judge the licences:

    python -m installer.sbom --out palimpsest.cdx.json [--bundle FOLDER] [--wheels REPORT.json]

With ``--bundle`` it is the bill of that frozen program, made in the environment that it was built
from, and the program's own record for *About* is written into it. Without, it is the bill of the
packages that are installed here. Ends with 1 when something may not be shipped.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

from forensics_gui.licences import packages, store
from forensics_gui.licences.records import Inventory
from installer.checksums import sha256
from installer.product.contents import INSIDE
from installer.sbom import bundle, cyclonedx, policy

#: larger libraries of an environment are not hashed: CUDA's alone are gigabytes
LARGEST_HASHED = 64_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out the command; its exit code."""
    parser = argparse.ArgumentParser(prog="installer.sbom", description="Write the bill.")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--bundle", type=Path, metavar="FOLDER", help="the frozen program")
    parser.add_argument("--wheels", type=Path, metavar="REPORT", help="pip install --report")
    parser.add_argument("--commit", default="", help="what it was built from")
    parsed = parser.parse_args(arguments)
    shipped: list[str] = []
    if parsed.bundle is not None:
        inventory, hashes = bundle.inventory(parsed.bundle)
        shipped = bundle.files(parsed.bundle)
    else:
        inventory = store.installed(deep=True)
        hashes = installed_hashes(inventory)
    wrong = policy.problems(inventory, shipped) + ffmpeg(inventory, parsed.bundle)
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    bill = cyclonedx.document(
        inventory,
        files=hashes,
        wheels=wheels(parsed.wheels) if parsed.wheels else None,
        moment=int(epoch) if epoch.isdigit() else None,
        properties={"commit": parsed.commit},
    )
    parsed.out.write_text(cyclonedx.dump(bill), encoding="utf-8", newline="\n")
    if parsed.bundle is not None:
        store.save(inventory, parsed.bundle / INSIDE / "resources" / store.FILE)
    print(summary(inventory, hashes))
    for text in wrong:
        print(f"may not be shipped: {text}", file=sys.stderr)
    return 1 if wrong else 0


def summary(inventory: Inventory, hashes: dict[str, str]) -> str:
    """How much there is of what, for the log of a build."""
    kinds = {part.kind for part in inventory.parts}
    counts = {kind: sum(part.kind == kind for part in inventory.parts) for kind in kinds}
    known = sum(bool(part.version) for part in inventory.parts if part.kind == "library")
    lines = [
        ", ".join(f"{count} of kind {kind}" for kind, count in sorted(counts.items())),
        f"versions of {known} of {counts.get('library', 0)} libraries",
        f"sha256 of {len(hashes)} native files",
    ]
    if left := policy.unknown(inventory):
        lines.append(f"no licence is known of {len(left)} crates: {', '.join(left[:5])} ...")
    return "\n".join(lines)


def place_of(inventory_file: str) -> Path | None:
    """Where a library of an installed package lies; ``None`` when nowhere."""
    path = packages.place(metadata.distribution("numpy")) / inventory_file
    return path if path.is_file() else None


def installed_hashes(inventory: Inventory) -> dict[str, str]:
    """sha256 of the libraries of installed packages, the giants left out."""
    found = {}
    for part in inventory.parts:
        for name in part.files:
            path = place_of(name)
            if path is not None and path.stat().st_size < LARGEST_HASHED:
                found[name] = sha256(path)
    return found


def ffmpeg(inventory: Inventory, folder: Path | None) -> list[str]:
    """FFmpeg libraries that were built under the GPL, by what they say of themselves."""
    found = []
    for part in inventory.parts:
        for name in part.files if part.name.startswith("FFmpeg") else ():
            path = place_of(name) if folder is None else folder / INSIDE / name
            why = policy.forbidden_build(path.read_bytes()) if path else ""
            if why:
                found.append(f"{name}: {why}")
    return found


def wheels(report: Path) -> dict[str, str]:
    """sha256 of wheels by normalised name, from pip's installation report."""
    read: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    found = {}
    for row in read.get("install", []):
        hashes = row.get("download_info", {}).get("archive_info", {}).get("hashes", {})
        if "sha256" in hashes:
            found[packages.normal(row["metadata"]["name"])] = hashes["sha256"]
    return found


if __name__ == "__main__":
    sys.exit(main())
