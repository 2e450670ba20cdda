"""Reading what pip says: a few words for the screen, and a sentence when it failed."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

_DOWNLOADING = re.compile(r"\s*Downloading (\S+?)-[\d.]+\S*(?: \(([^)]*)\))?")
_PROGRESS = re.compile(r"Progress (\d+) of (\d+)")
_OFFLINE = (
    "failed to establish a new connection",
    "name resolution",
    "nameresolutionerror",
    "network is unreachable",
    "connecttimeout",
    "read timed out",
    "connection refused",
    "cannot connect to proxy",
    "max retries exceeded",
)


class Reader:
    """Turns pip's lines, one after the other, into what it is doing now."""

    def __init__(self, environment: Path) -> None:
        self._environment = environment
        self._download = ""
        self._wanted = self._before = 0

    def describe(self, line: str) -> str:
        """A few words on ``line``; empty when it says nothing new."""
        line = line.strip()
        if found := _PROGRESS.fullmatch(line):
            done, total = int(found[1]), int(found[2])
            return f"downloading {self._download} {100 * done // max(1, total)} %"
        if found := _DOWNLOADING.match(line):
            name = found[1].rsplit("/", 1)[-1]
            self._download = f"{name} ({found[2]})" if found[2] else name
            return f"downloading {self._download}"
        if line.startswith("Installing collected packages:"):
            self._wanted = line.count(",") + 1
            self._before = self._count()
        elif line.startswith("Collecting "):
            return f"looking for {line.split()[1]}"
        if self._wanted:
            done = min(self._wanted, max(0, self._count() - self._before))
            return f"unpacking: {done} of {self._wanted} libraries"
        return ""

    def _count(self) -> int:
        # Listed, not searched: pip is removing and adding folders below at the same time.
        places = [self._environment / "Lib" / "site-packages"]
        places += (self._environment / "lib").glob("python3*/site-packages")
        installed = 0
        for place in places:
            with contextlib.suppress(OSError):
                installed += sum(found.suffix == ".dist-info" for found in place.iterdir())
        return installed


def explain(output: str) -> str:
    """Why pip failed, for a person."""
    lines = output.splitlines()
    small = output.lower()
    if "no space left" in small:
        return "The disk is full. Free some space, then run this command again."
    if "certificate_verify_failed" in small or "certificate verify failed" in small:
        return (
            "The libraries could not be downloaded: the connection's certificate is not trusted.\n"
            "Where a network inspects connections, tell pip its certificates (PIP_CERT)."
        )
    if any(sign in small for sign in _OFFLINE):
        return (
            "The libraries could not be downloaded: the package index cannot be reached.\n"
            "Check the network (and pip's proxy settings), then run this command again."
        )
    errors = [line for line in lines if line.startswith("ERROR:")]
    told = errors or lines[-12:]
    return "The libraries could not be installed. pip said:\n" + "\n".join(told)
