"""What a file says of itself, read in the child process: metadata and structure as checks."""

from __future__ import annotations

from typing import Any

from forensics_gui.evidence import jpeg_quality, jpeg_structure


def inspect(data: bytes, kind: str, width: int, height: int) -> dict[str, Any]:
    quality = jpeg_quality.estimate(jpeg_structure.walk(data)) if kind == "jpeg" else None
    return {"checks": [], "jpeg_quality": quality.value if quality else 0}
