"""Choosing and following a theme."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication, QStyleFactory

from forensics_gui.theme.colours import DARK, LIGHT, Colours
from forensics_gui.theme.metrics import install_fallback_font
from forensics_gui.theme.style import palette, sheet

ThemeName = Literal["system", "light", "dark"]
THEMES: tuple[ThemeName, ...] = get_args(ThemeName)


class ThemeManager(QObject):
    """Keeps the application in one theme, or in the platform's as that changes.

    ``changed`` is emitted after the new palette is in place; widgets that cache a colour
    listen to it, all others are repainted by Qt.
    """

    changed = Signal()

    def __init__(self, app: QApplication, hints: QStyleHints | None = None) -> None:
        super().__init__(app)
        self.setObjectName("palimpsest-theme")
        self._app = app
        self._hints = hints if hints is not None else app.styleHints()
        self._name: ThemeName = "system"
        self.colours: Colours = LIGHT
        install_fallback_font(app)
        app.setStyle(QStyleFactory.create("Fusion"))
        self._hints.colorSchemeChanged.connect(self._follow)

    def use(self, name: ThemeName) -> None:
        """Switch to ``name``; window frames drawn by the platform follow where it can."""
        self._name = name
        hints = self._hints
        if name == "system":
            hints.unsetColorScheme()
        else:
            dark = name == "dark"
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._apply()

    def _follow(self, _scheme: Qt.ColorScheme) -> None:
        if self._name == "system":
            self._apply()

    def _apply(self) -> None:
        if self._name == "system":
            dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        else:
            dark = self._name == "dark"
        self.colours = DARK if dark else LIGHT
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(sheet(self.colours))
        self.changed.emit()


def manager() -> ThemeManager:
    """The application's one manager; made on first use.

    Raises ``RuntimeError`` without a ``QApplication``.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a theme needs a QApplication")
    found = app.findChild(ThemeManager, "palimpsest-theme")
    return found if found is not None else ThemeManager(app)


def apply_theme(app: QApplication, name: ThemeName) -> None:
    """Put ``app`` into the theme ``"system"``, ``"light"`` or ``"dark"``.

    ``"system"`` follows the platform while the program runs (``QStyleHints.colorScheme``).
    """
    if name not in THEMES:
        raise ValueError(f"no theme {name!r}; there are {', '.join(THEMES)}")
    manager().use(name)


def colours() -> Colours:
    """The colours in use now. Read them when painting; do not keep them."""
    return manager().colours
