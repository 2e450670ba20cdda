"""The 8-pixel grid and the three font sizes."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

import resources

#: Spacings in device-independent pixels. HALF only inside a control or between lines of one text.
HALF = 4
SPACE = 8
SPACE_2 = 16
SPACE_3 = 24
#: Sides of icons: in rows and buttons, in the toolbar, in an empty state.
ICON = 16
ICON_TOOLBAR = 20
ICON_EMPTY = 48

# What Qt calls its font when the platform names none (a bare X server, "offscreen").
_UNNAMED = {"sans serif", "sans-serif", "sans"}
_FALLBACK_POINTS = 10.0


class FontSize(Enum):
    """The three sizes, as factors of the platform's."""

    SMALL = 0.9
    BODY = 1.0
    TITLE = 1.3


def font(size: FontSize = FontSize.BODY, *, bold: bool = False, digits: bool = False) -> QFont:
    """The platform's font in one of the three sizes.

    ``digits`` asks for figures of one width, so that numbers stand under each other.
    """
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() * size.value)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    if digits:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def fixed_font() -> QFont:
    """A font of one width for hashes and values, in the size of the running text."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPointSizeF(QApplication.font().pointSizeF() * 0.95)
    return made


def set_font(widget: QWidget, size: FontSize, *, bold: bool = False) -> None:
    """Give a widget one of the three sizes."""
    widget.setFont(font(size, bold=bold))


def install_fallback_font(app: QApplication) -> None:
    """Use the bundled font where the platform names none."""
    if app.font().family().lower() not in _UNNAMED:
        return
    families: list[str] = []
    for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        number = QFontDatabase.addApplicationFont(str(resources.path("fonts", name)))
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    if families:
        chosen = QFont(families[0])
        chosen.setPointSizeF(_FALLBACK_POINTS)
        app.setFont(chosen)
