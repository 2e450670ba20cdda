"""Contrast, live switching and icons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

import resources
from forensics_gui import theme

TEXT_PAIRS = [
    ("text", "window"),
    ("text", "base"),
    ("text", "raised"),
    ("muted", "window"),
    ("muted", "base"),
    ("muted", "raised"),
    ("accent", "window"),
    ("accent", "base"),
    ("on_accent", "accent"),
    ("on_selection", "selection"),
    ("caution", "window"),
    ("caution", "base"),
    ("on_surround", "surround"),
]


def test_contrast_matches_published_values():
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert theme.contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "behind"), TEXT_PAIRS)
def test_text_contrast(colours: theme.Colours, front: str, behind: str):
    assert theme.contrast(getattr(colours, front), getattr(colours, behind)) >= 4.5


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_edges_of_controls_can_be_seen(colours: theme.Colours):
    assert theme.contrast(colours.outline, colours.window) >= 3.0


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("role", ["window", "base", "raised", "border", "surround"])
def test_areas_are_neutral_grey(colours: theme.Colours, role: str):
    value = getattr(colours, role)
    assert value[1:3] == value[3:5] == value[5:7]


def test_switching_repaints_and_icons_follow(qapp: QApplication):
    theme.apply_theme(qapp, "light")
    icon = theme.icon("folder-open")
    assert theme.colours() is theme.LIGHT
    light = _darkest(icon)
    theme.apply_theme(qapp, "dark")
    assert theme.colours() is theme.DARK
    assert qapp.palette().window().color().name() == theme.DARK.window
    assert light < 60 < 200 < _brightest(icon)
    theme.apply_theme(qapp, "system")


class Platform(QObject):
    """Stands for QStyleHints: a desktop that the test switches."""

    colorSchemeChanged = Signal(Qt.ColorScheme)

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Light

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        del scheme

    def unsetColorScheme(self) -> None:
        pass

    def switch(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


Desktop = tuple[Platform, theme.ThemeManager]


@pytest.fixture
def platform(qapp: QApplication) -> Iterator[Desktop]:
    desktop = Platform()
    manager = theme.ThemeManager(qapp, desktop)  # type: ignore[arg-type]
    manager.setObjectName("")  # not the application's own
    yield desktop, manager
    shiboken6.delete(manager)
    theme.apply_theme(qapp, "system")


def test_system_follows_the_platform_live(platform: Desktop, qapp: QApplication):
    desktop, manager = platform
    manager.use("system")
    assert manager.colours is theme.LIGHT
    desktop.switch(Qt.ColorScheme.Dark)
    assert manager.colours is theme.DARK
    assert qapp.palette().window().color().name() == theme.DARK.window
    desktop.switch(Qt.ColorScheme.Light)
    assert manager.colours is theme.LIGHT


def test_a_chosen_theme_ignores_the_platform(platform: Desktop):
    desktop, manager = platform
    manager.use("light")
    desktop.switch(Qt.ColorScheme.Dark)
    assert manager.colours is theme.LIGHT


def test_unknown_theme_and_icon_are_refused(qapp: QApplication):
    with pytest.raises(ValueError, match="system, light, dark"):
        theme.apply_theme(qapp, "sepia")  # type: ignore[arg-type]
    with pytest.raises(theme.MissingIconError, match="no-such-icon"):
        theme.icon("no-such-icon")


def test_disabled_icon_is_drawn_weaker(qapp: QApplication):
    theme.apply_theme(qapp, "light")
    icon = theme.icon("folder-open")
    normal = icon.pixmap(QSize(32, 32), QIcon.Mode.Normal).toImage()
    disabled = icon.pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()
    assert normal != disabled


def test_fonts_stand_in_three_sizes(qapp: QApplication):
    theme.apply_theme(qapp, "system")
    small, body, title = (theme.font(size).pointSizeF() for size in theme.FontSize)
    assert 7.5 < small < body < title


def test_every_icon_named_in_the_code_exists_and_draws(qapp: QApplication):
    root = Path(resources.__file__).parents[1] / "forensics_gui"
    named = {
        name
        for file in root.rglob("*.py")
        for name in re.findall(r"\bicon\(\s*\"([a-z0-9-]+)\"", file.read_text(encoding="utf-8"))
    }
    for name in sorted(named):
        image = theme.icon(name).pixmap(QSize(32, 32)).toImage()
        assert _alpha(image) > 20, name


def _pixels(icon: QIcon) -> list[int]:
    image = icon.pixmap(QSize(32, 32)).toImage()
    return [
        image.pixelColor(x, y).lightness()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 250
    ]


def _darkest(icon: QIcon) -> int:
    return min(_pixels(icon))


def _brightest(icon: QIcon) -> int:
    return max(_pixels(icon))


def _alpha(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).alpha() > 100
        for x in range(image.width())
        for y in range(image.height())
    )
