"""Draw the program icon in the sizes that desktops want, from its two SVG files:

    .venv/bin/python installer/icons.py

``palimpsest-small.svg`` serves up to 32 pixels, ``palimpsest.svg`` above. Writes
``resources/icons/palimpsest-SIDE.png`` and ``palimpsest.ico`` (PNG frames, Windows Vista and
newer).
"""

from __future__ import annotations

import struct
import sys

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import resources

SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIDES = (16, 24, 32, 48, 64, 128, 256)
SMALL = 32


def draw(side: int) -> bytes:
    """PNG file of the icon, ``side`` x ``side`` pixels."""
    name = "palimpsest-small.svg" if side <= SMALL else "palimpsest.svg"
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(resources.path("icons", name))).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide6's annotations know this argument as bytes only; the library takes both
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows icon of PNG frames by side (ICONDIR and ICONDIRENTRY of the Win32 format)."""
    offset = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for side, data in sorted(pictures.items()):
        shown = side % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", shown, shown, 0, 0, 1, 32, len(data), offset + len(body))
        body += data
    return head + body


def main() -> int:
    """Write all files."""
    pictures = {side: draw(side) for side in SIDES}
    for side, data in pictures.items():
        resources.path("icons", f"palimpsest-{side}.png").write_bytes(data)
    made = ico({side: pictures[side] for side in ICO_SIDES})
    resources.path("icons", "palimpsest.ico").write_bytes(made)
    print(f"{len(pictures)} PNG files and palimpsest.ico in {resources.path('icons')}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
