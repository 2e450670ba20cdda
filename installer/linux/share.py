"""What belongs to a desktop besides the program: entry, icons, manual pages. The same in every
package, below ``share``."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from installer.linux import manual

HERE = Path(__file__).resolve().parent
SIDES = (16, 24, 32, 48, 64, 128, 256, 512)


def write(
    share: Path, icons: Path, version: str, moment: int, listed: Sequence[tuple[str, str]]
) -> None:
    """Fill ``share``; ``icons`` is ``resources/icons``, ``listed`` the console's commands."""
    applications = share / "applications"
    applications.mkdir(parents=True)
    shutil.copyfile(HERE / "palimpsest.desktop", applications / "palimpsest.desktop")
    for side in SIDES:
        place = share / "icons" / "hicolor" / f"{side}x{side}" / "apps"
        place.mkdir(parents=True)
        shutil.copyfile(icons / f"palimpsest-{side}.png", place / "palimpsest.png")
    place = share / "icons" / "hicolor" / "scalable" / "apps"
    place.mkdir(parents=True)
    shutil.copyfile(icons / "palimpsest.svg", place / "palimpsest.svg")
    manual.write(share / "man" / "man1", version, moment, listed)
