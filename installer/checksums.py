"""SHA256SUMS over a folder of what is shipped:

    python3 installer/checksums.py write FOLDER
    python3 installer/checksums.py check FOLDER

The file is what ``sha256sum`` writes and reads. ``check`` also fails on a file that is in no line.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Sequence
from pathlib import Path

NAME = "SHA256SUMS"
_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")


def sha256(file: Path) -> str:
    """Of a file's bytes, in hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def shipped(folder: Path) -> list[str]:
    """Files below ``folder`` but the sums themselves, with forward slashes and sorted."""
    found = (path for path in folder.rglob("*") if path.is_file())
    names = (path.relative_to(folder).as_posix() for path in found)
    return sorted(name for name in names if name != NAME)


def write(folder: Path) -> Path:
    """Write the sums, whole or not at all. Raises ``OSError``; ``ValueError`` for an empty folder
    and for a name that has no line of its own."""
    names = shipped(folder)
    if not names:
        raise ValueError(f"{folder} holds nothing to ship")
    if odd := [name for name in names if "\n" in name or "\\" in name]:
        raise ValueError(f"a name that cannot be written: {odd[0]!r}")
    text = "".join(f"{sha256(folder / name)}  {name}\n" for name in names)
    new = folder / f".{NAME}.new"
    new.write_text(text, encoding="utf-8", newline="\n")
    return new.replace(folder / NAME)


def check(folder: Path) -> list[str]:
    """What does not agree; empty when all does. Raises ``OSError`` without sums."""
    wanted: dict[str, str] = {}
    wrong = []
    for number, line in enumerate((folder / NAME).read_text(encoding="utf-8").splitlines(), 1):
        match = _LINE.fullmatch(line)
        if match is None:
            wrong.append(f"line {number} of {NAME} is no sum")
        else:
            wanted[match[2]] = match[1]
    there = set(shipped(folder))
    wrong += [f"{name}: not there" for name in sorted(wanted.keys() - there)]
    wrong += [f"{name}: in no line of {NAME}" for name in sorted(there - wanted.keys())]
    wrong += [
        f"{name}: other bytes than when it was released"
        for name in sorted(there & wanted.keys())
        if sha256(folder / name) != wanted[name]
    ]
    return wrong


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or check; 0 when it is well, 1 when a sum does not agree, 2 when nothing could be
    said."""
    parser = argparse.ArgumentParser(prog="checksums", description="SHA256SUMS of a folder.")
    parser.add_argument("command", choices=("write", "check"))
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parsed = parser.parse_args(arguments)
    try:
        if parsed.command == "write":
            print(write(parsed.folder))
            return 0
        wrong = check(parsed.folder)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    for text in wrong:
        print(text, file=sys.stderr)
    if not wrong:
        print(f"{len(shipped(parsed.folder))} files agree with {NAME}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
