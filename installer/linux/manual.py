"""Manual pages: the templates beside this file, with version, date and the commands there are."""

from __future__ import annotations

import gzip
import re
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
PAGES = ("palimpsest.1", "palimpsest-cli.1")
# a name that is too long for its column has its text on the next line
_COMMAND = re.compile(r"^    (\S+)(?: {2,}(\S.*))?$")
_MORE = re.compile(r"^ {8,}(\S.*)$")


def commands(help_text: str) -> list[tuple[str, str]]:
    """Names and one line on each, from what ``palimpsest-cli --help`` prints."""
    found: list[list[str]] = []
    listed = help_text.partition("COMMAND\n")[2].partition("\n\n")[0]
    for line in listed.splitlines():
        if match := _COMMAND.match(line):
            found.append([match[1], match[2] or ""])
        elif (match := _MORE.match(line)) and found:
            found[-1][1] = f"{found[-1][1]} {match[1]}".strip()
    return [(name, text.strip()) for name, text in found]


def ask(console: Sequence[str]) -> str:
    """The help of the built console program."""
    wide = {"COLUMNS": "200", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    done = subprocess.run(
        [*console, "--help"], env=wide, capture_output=True, text=True, check=True
    )
    return done.stdout


def page(template: str, version: str, moment: int, listed: Sequence[tuple[str, str]]) -> str:
    """One page in roff."""
    text = "\n".join(f".TP\n.B {_roff(name)}\n{_roff(line)}" for name, line in listed)
    date = f"{datetime.fromtimestamp(moment, UTC):%Y-%m-%d}"
    for name, value in (("VERSION", version), ("DATE", date), ("COMMANDS", text)):
        template = template.replace(f"@{name}@", value)
    return template


def _roff(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-")


def write(folder: Path, version: str, moment: int, listed: Sequence[tuple[str, str]]) -> None:
    """Both pages, compressed, without a time in them."""
    folder.mkdir(parents=True)
    for name in PAGES:
        text = page((HERE / name).read_text(encoding="utf-8"), version, moment, listed)
        (folder / f"{name}.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
