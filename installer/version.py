"""The project's version, read from the one place where it stands, without importing anything
that may not be installed."""

from __future__ import annotations

import ast
import re
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "forensics_gui" / "__init__.py"


def version(source: Path = SOURCE) -> str:
    """``__version__`` of the program, e.g. ``"0.1.0"``. Raises ``ValueError`` without one."""
    for node in ast.parse(source.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == "__version__" for target in node.targets
        ):
            found = ast.literal_eval(node.value)
            if isinstance(found, str) and found:
                return found
    raise ValueError(f"{source} has no __version__")


def quad(text: str) -> str:
    """Four numbers for Windows: ``"0.2.0rc1"`` -> ``"0.2.0.0"``. Raises ``ValueError``."""
    match = re.match(r"\d+(\.\d+)*", text)
    if match is None:
        raise ValueError(f"no version: {text!r}")
    numbers = [int(part) for part in match.group().split(".")]
    if len(numbers) > 4 or max(numbers) > 65535:
        raise ValueError(f"Windows takes four numbers up to 65535, not {text!r}")
    return ".".join(str(number) for number in [*numbers, 0, 0, 0][:4])
