"""``run`` on a machine without a display: analyse, write the results, say so."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from installer.console import InstallError


def has_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be opened; only X11 and Wayland can be absent."""
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def sample(root: Path) -> Path:
    """The bundled forged photograph that a run without images takes."""
    folder = root / "resources" / "samples"
    try:
        listed = json.loads((folder / "samples.json").read_text(encoding="utf-8"))["samples"]
        return folder / next(str(item["file"]) for item in listed if item["manipulated"])
    except (OSError, ValueError, KeyError, StopIteration) as error:
        raise InstallError("The bundled samples are missing; name an image.") from error


def arguments(images: Sequence[Path], out: Path) -> list[str]:
    """Arguments of ``palimpsest-cli``: results of one image carry its name; of several, the
    maps lie in a folder and the rest is common."""
    if len(images) == 1 and not images[0].is_dir():
        stem = images[0].stem
        targets = [
            *("--map", str(out / f"{stem}.npy")),
            *("--overlay", str(out / f"{stem}-overlay.png")),
            *("--json", str(out / f"{stem}.json")),
            *("--pdf", str(out / f"{stem}.pdf")),
        ]
    else:
        targets = [
            *("--map-dir", str(out / "maps")),
            *("--json", str(out / "findings.json")),
            *("--pdf", str(out / "report.pdf")),
        ]
    return ["analyse", *targets, "--", *map(str, images)]
