"""Draw the program icon in the sizes that desktops want, from its two SVG files:

    .venv/bin/python installer/icons.py

``palimpsest-small.svg`` serves up to 32 pixels, ``palimpsest.svg`` above. Writes
``resources/icons/palimpsest-SIDE.png`` and ``palimpsest.ico`` (PNG frames, Windows Vista and
newer), and ``installer/windows/side.bmp``, the strip on the last page of the Windows installer.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import resources

SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIDES = (16, 24, 32, 48, 64, 128, 256)
SMALL = 32
STRIP = (164, 314)
STRIP_ICON = 96
#: the dark blue of the icon
STRIP_COLOUR = "#232b36"
SIDE_BMP = Path(__file__).resolve().parent / "windows" / "side.bmp"


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


def strip() -> bytes:
    """The strip as a BMP file, ``STRIP`` pixels, as NSIS wants it."""
    image = QImage(*STRIP, QImage.Format.Format_RGB32)
    image.fill(QColor(STRIP_COLOUR))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    left = (STRIP[0] - STRIP_ICON) // 2
    icon = QImage.fromData(draw(STRIP_ICON))
    painter.drawImage(left, left, icon)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide6's annotations know this argument as bytes only; the library takes both
    image.convertToFormat(QImage.Format.Format_RGB888).save(buffer, "BMP")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def main() -> int:
    """Write all files."""
    pictures = {side: draw(side) for side in SIDES}
    for side, data in pictures.items():
        resources.path("icons", f"palimpsest-{side}.png").write_bytes(data)
    made = ico({side: pictures[side] for side in ICO_SIDES})
    resources.path("icons", "palimpsest.ico").write_bytes(made)
    SIDE_BMP.write_bytes(strip())
    print(f"{len(pictures)} PNG files and palimpsest.ico in {resources.path('icons')}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
