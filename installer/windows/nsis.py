"""Compile the Windows installer from a frozen program:

    .venv/bin/python -m installer.windows.nsis FOLDER SETUP.exe

Needs ``makensis`` (Debian: ``apt-get install nsis``). The version, the image types and the sizes
come from where they stand; a warning of the compiler is an error.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from installer.version import quad, version

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WINDOW, CONSOLE, INSIDE = "palimpsest.exe", "palimpsest-cli.exe", "_internal"
#: what may lie at the top of the folder: the uninstaller removes exactly this
TOPS = {WINDOW, CONSOLE, INSIDE}
#: NSIS holds its data in one block with signed 32-bit offsets
LARGEST = 2**31 - 1


class SetupError(Exception):
    """The installer cannot be made. The text says why and what to do."""


def program() -> str:
    """Where ``makensis`` is. Raises ``SetupError``."""
    usual = (
        Path("C:/Program Files (x86)/NSIS/makensis.exe"),
        Path("C:/Program Files/NSIS/makensis.exe"),
    )
    found = shutil.which("makensis") or next((str(p) for p in usual if p.is_file()), None)
    if found is None:
        raise SetupError("makensis is not here. Install NSIS 3.08 or newer.")
    return found


def image_types() -> list[str]:
    """Endings of the images that the program decodes, e.g. ``.jpg``."""
    from forensics_gui.evidence.sniff import SUFFIXES

    return [suffix for endings in SUFFIXES.values() for suffix in endings]


def check_payload(payload: Path) -> tuple[int, int]:
    """Size in KiB and length of the longest path below ``payload``, in characters.

    Raises ``SetupError`` for a folder that the uninstaller could not remove whole.
    """
    tops = {path.name for path in payload.iterdir()} if payload.is_dir() else set()
    if tops != TOPS:
        problem = ", ".join(sorted(tops ^ TOPS))
        raise SetupError(f"{payload} must hold {', '.join(sorted(TOPS))} and no more: {problem}")
    files = [path for path in payload.rglob("*") if path.is_file()]
    links = [path for path in payload.rglob("*") if path.is_symlink()]
    if links:
        raise SetupError(f"Windows installers hold no links: {links[0]}")
    size = sum(path.stat().st_size for path in files)
    longest = max(len(str(path.relative_to(payload))) for path in files)
    return -(-size // 1024), longest


def command(
    payload: Path, out: Path, types: Path, licence: Path, *, number: str, quick: bool, kib: int
) -> list[str]:
    """The call of ``makensis``."""
    size, longest = check_payload(payload)
    size = kib or size
    values = {
        "VERSION": number,
        "QUAD": quad(number),
        "PAYLOAD": payload.resolve(),
        "OUTFILE": out.resolve(),
        "SIZE_KB": size,
        "LONGEST": longest,
        "TYPES": types,
        "ICON": ROOT / "resources" / "icons" / "palimpsest.ico",
        "LICENCE": licence,
    }
    return [
        program(),
        *("-V2", "-WX", "-INPUTCHARSET", "UTF8"),
        *(f"-D{name}={value}" for name, value in values.items()),
        *(["-DQUICK"] if quick else []),
        str(HERE / "palimpsest.nsi"),
    ]


def make(payload: Path, out: Path, *, number: str = "", quick: bool = False, kib: int = 0) -> Path:
    """Write the installer ``out``.

    Args:
        payload: the frozen program.
        out: must end in ``.exe``.
        number: another version than the program's, for tests.
        quick: compress fast instead of well, for tests.
        kib: another size than the payload's, in KiB, for tests.

    Raises ``SetupError`` with what the compiler said.
    """
    with tempfile.TemporaryDirectory(prefix="palimpsest-setup-") as folder:
        types = Path(folder) / "types.nsh"
        # ${Type} is the macro that registers, or the one that takes back
        types.write_text(
            "".join(f"${{Type}} {suffix}\n" for suffix in image_types()), encoding="utf-8"
        )
        licence = Path(folder) / "LICENSE.txt"
        text = (ROOT / "LICENSE").read_text(encoding="utf-8")
        licence.write_text(text, encoding="utf-8-sig", newline="\r\n")
        told = subprocess.run(
            command(payload, out, types, licence, number=number or version(), quick=quick, kib=kib),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            cwd=HERE,
        )
    if told.returncode != 0:
        out.unlink(missing_ok=True)
        raise SetupError(f"makensis failed:\n{told.stdout}{told.stderr}".rstrip())
    if out.stat().st_size > LARGEST:
        raise SetupError(f"{out} is larger than Windows loads; ship the folder as an archive.")
    return out


def main(arguments: Sequence[str] | None = None) -> int:
    """Compile; 0, or 1 with a sentence on the error stream."""
    parser = argparse.ArgumentParser(prog="nsis", description="Compile the Windows installer.")
    parser.add_argument("payload", type=Path, metavar="FOLDER", help="the frozen program")
    parser.add_argument("out", type=Path, metavar="SETUP.exe")
    parser.add_argument("--quick", action="store_true", help="compress fast instead of well")
    parsed = parser.parse_args(arguments)
    try:
        made = make(parsed.payload, parsed.out, quick=parsed.quick)
    except (SetupError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{made}: version {version()}, {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
