"""Gather what is shipped into one folder, with its bills of materials and SHA256SUMS:

    .venv/bin/python -m installer.release --out FOLDER [--from dist] [--draft]

Takes every package of the current version that lies in ``dist`` (Linux packages, Windows setups,
bills) and the wheel. Refuses packages of another version or without a bill, bills of another
commit, and a checkout with changes; ``--draft`` only warns of the last two. Nothing is uploaded.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from installer import checksums
from installer.product import contents, freeze
from installer.version import version

ROOT = Path(__file__).resolve().parents[1]
FLAVOURS = contents.FLAVOURS
#: name of a package of a version, by kind; every kind names its flavour
DEB = r"palimpsest(?P<cuda>-cuda)?_{version}_amd64\.deb"
ARCHIVE = r"palimpsest-{version}-linux-x86_64-(?P<flavour>cpu|cuda)\.run"
SETUP = r"palimpsest-{version}-windows-x86_64-(?P<flavour>cpu|cuda)(-setup\.exe|\.zip)"
BILL = r"palimpsest-{version}-(?P<system>linux|windows)-x86_64-(?P<flavour>cpu|cuda)\.cdx\.json"
WHEEL = r"palimpsest-{version}-py3-none-any\.whl"
_PACKAGES = {"linux": (DEB, ARCHIVE), "windows": (SETUP,)}
_OURS = re.compile(r"palimpsest[-_].*\.(deb|run|exe|zip|cdx\.json|whl)$")


class ReleaseError(Exception):
    """It may not be released like this. The text says what is wrong."""


def bill_name(number: str, system: str, flavour: str) -> str:
    """File name of the bill of a frozen program; ``system`` is ``linux`` or ``windows``."""
    return f"palimpsest-{number}-{system}-x86_64-{flavour}.cdx.json"


def gather(folder: Path, number: str) -> list[Path]:
    """The packages and bills of version ``number`` in ``folder``.

    Raises ``ReleaseError`` when there are none, when one is of another version, and when a
    package has no bill.
    """
    named = re.escape(number)
    found: list[Path] = []
    needed: set[str] = set()
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        if not path.is_file() or not _OURS.match(path.name):
            continue
        kind = _kind(path.name, named)
        if kind is None:
            raise ReleaseError(f"{path.name} is not a package of version {number}; remove it.")
        found.append(path)
        if kind:
            needed.add(bill_name(number, *kind))
    names = {path.name for path in found}
    if not needed:
        raise ReleaseError(f"{folder} holds no package of version {number}.")
    if missing := sorted(needed - names):
        raise ReleaseError(f"no bill of materials: {', '.join(missing)}")
    return found


def _kind(name: str, named: str) -> tuple[str, str] | tuple[()] | None:
    """System and flavour of a package; empty for a bill or a wheel; ``None`` for neither."""
    for system, patterns in _PACKAGES.items():
        for pattern in patterns:
            if match := re.fullmatch(pattern.replace("{version}", named), name):
                groups = match.groupdict()
                return system, groups.get("flavour") or ("cuda" if groups.get("cuda") else "cpu")
    others = (BILL, WHEEL)
    if any(re.fullmatch(pattern.replace("{version}", named), name) for pattern in others):
        return ()
    return None


def check_bill(path: Path, number: str, commit: str) -> list[str]:
    """What in a bill does not fit the release; empty when all does."""
    try:
        bill = json.loads(path.read_text(encoding="utf-8"))
        described = bill["metadata"]["component"]
        said = {row["name"]: row["value"] for row in bill["metadata"].get("properties", [])}
    except (OSError, ValueError, KeyError, TypeError) as error:
        return [f"{path.name}: not a bill of materials ({error})"]
    wrong = []
    if bill.get("bomFormat") != "CycloneDX" or described.get("version") != number:
        wrong.append(f"{path.name}: not of version {number}")
    if commit and said.get("palimpsest:commit") != commit:
        wrong.append(f"{path.name}: of another commit than {commit[:12]}")
    return wrong


def state(root: Path) -> tuple[str, bool]:
    """The commit that is checked out, and whether tracked files differ from it."""
    command = ["git", "status", "--porcelain", "--untracked-files=no"]
    told = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    return freeze.commit(root), told.returncode == 0 and bool(told.stdout.strip())


def release(source: Path, out: Path, number: str, *, draft: bool, root: Path = ROOT) -> list[str]:
    """Fill the folder ``out``, which is empty or not there; warnings of a draft.

    Raises ``ReleaseError``, ``OSError``.
    """
    if out.exists() and any(out.iterdir()):
        raise ReleaseError(f"{out} is not empty.")
    found = gather(source, number)
    commit, changed = state(root)
    doubts = [f"{root} has changes that are in no commit"] if changed else []
    for path in found:
        if path.name.endswith(".cdx.json"):
            doubts += check_bill(path, number, commit)
    if doubts and not draft:
        raise ReleaseError("\n".join(doubts))
    out.mkdir(parents=True, exist_ok=True)
    for path in found:
        shutil.copy2(path, out / path.name)
    shutil.copy2(root / "LICENSE", out / "LICENSE.txt")
    shutil.copy2(root / "resources" / "NOTICE", out / "NOTICE.txt")
    checksums.write(out)
    if wrong := checksums.check(out):
        raise ReleaseError("\n".join(wrong))
    return doubts


def main(arguments: Sequence[str] | None = None) -> int:
    """Gather; 0, or 1 with a sentence."""
    parser = argparse.ArgumentParser(prog="release", description="Gather what is shipped.")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--from", dest="source", type=Path, default=ROOT / "dist")
    parser.add_argument("--draft", action="store_true", help="allow changes, other commits")
    parsed = parser.parse_args(arguments)
    try:
        doubts = release(parsed.source, parsed.out, version(), draft=parsed.draft)
    except (ReleaseError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    for text in doubts:
        print(f"draft only: {text}", file=sys.stderr)
    print((parsed.out / checksums.NAME).read_text(encoding="utf-8"), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
