"""Starting the program's own child processes, from source or in the frozen program."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def command(frozen: str, module: str) -> list[str]:
    """The command line that starts a child.

    Args:
        frozen: command of the frozen program's console executable that becomes it.
        module: what it runs from source.
    """
    if getattr(sys, "frozen", False):
        suffix = ".exe" if sys.platform == "win32" else ""
        return [str(Path(sys.executable).with_name("palimpsest-cli" + suffix)), frozen]
    # -P: a folder of evidence may hold a file named json.py, and may be the current one.
    return [sys.executable, "-P", "-m", module]


def environment() -> dict[str, str]:
    """This process's environment, so that a child finds the program's modules, writes without
    delay and ends when it is done."""
    found = dict(os.environ)
    if not getattr(sys, "frozen", False):
        root = str(Path(__file__).resolve().parents[1])
        others = found.get("PYTHONPATH")
        found["PYTHONPATH"] = os.pathsep.join((root, others) if others else (root,))
    found["PYTHONUNBUFFERED"] = "1"
    found.pop("PYTHONINSPECT", None)
    return found
