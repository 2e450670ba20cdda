"""Lucide icons, drawn in the colours of the theme in use."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from forensics_gui.theme.apply import colours

Role = Literal["text", "muted", "accent", "caution", "on_accent", "on_surround"]


class MissingIconError(LookupError):
    """``resources/icons`` has no file of that name: a mistake in the program."""


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    path = resources.path("icons", f"{name}.svg")
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise MissingIconError(f"resources/icons/{name}.svg is missing") from error


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = _source(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode("utf-8")))
    if not renderer.isValid():
        raise MissingIconError(f"resources/icons/{name}.svg is not an SVG drawing")
    return renderer


class _Engine(QIconEngine):
    """Draws at paint time, so an icon made once follows every change of theme."""

    def __init__(self, name: str, role: Role) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        used = colours()
        colour: str = getattr(used, self._role)
        if mode == QIcon.Mode.Disabled:
            colour = used.disabled
        elif mode == QIcon.Mode.Selected and self._role != "on_surround":
            colour = used.on_selection
        side = min(rect.width(), rect.height())
        target = QRectF(0, 0, side, side)
        target.moveCenter(QRectF(rect).center())
        _renderer(self._name, colour).render(painter, target)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)


def icon(name: str, role: Role = "text") -> QIcon:
    """The Lucide icon ``name`` (``resources/icons/NAME.svg``) in the theme's colour ``role``.

    It follows the theme while it lives. Raises ``MissingIconError`` when there is no such file.
    """
    _source(name)
    return QIcon(_Engine(name, role))


def sided(name: str) -> str:
    """The icon of a side or a way, which is the other one in a window from right to left."""
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return name
    way, _, side = name.rpartition("-")
    return {"left": f"{way}-right", "right": f"{way}-left"}.get(side, name)


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    made = QIcon()
    for side, name in ((16, "palimpsest-small"), (32, "palimpsest-small"), (256, "palimpsest")):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(_source(name).encode("utf-8"))).render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made
