"""Colours, spacing, fonts and icons of the windows.

Read :func:`colours` when painting and lay out on the 8-pixel grid (:data:`SPACE`); do not
write colours or sizes of your own.
"""

from __future__ import annotations

from forensics_gui.theme.apply import THEMES, ThemeManager, apply_theme, colours, manager
from forensics_gui.theme.colours import DARK, LIGHT, Colours, contrast
from forensics_gui.theme.icons import MissingIconError, app_icon, icon
from forensics_gui.theme.metrics import (
    HALF,
    ICON,
    ICON_EMPTY,
    ICON_TOOLBAR,
    SPACE,
    SPACE_2,
    SPACE_3,
    FontSize,
    fixed_font,
    font,
    set_font,
)

__all__ = [
    "DARK",
    "HALF",
    "ICON",
    "ICON_EMPTY",
    "ICON_TOOLBAR",
    "LIGHT",
    "SPACE",
    "SPACE_2",
    "SPACE_3",
    "THEMES",
    "Colours",
    "FontSize",
    "MissingIconError",
    "ThemeManager",
    "app_icon",
    "apply_theme",
    "colours",
    "contrast",
    "fixed_font",
    "font",
    "icon",
    "manager",
    "set_font",
]
