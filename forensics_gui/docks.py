"""Panels around the image: slim title bars, tabs, a layout that is remembered."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QWidget,
)

from forensics_gui import focus_order, folders
from forensics_gui.report.files import write_atomically
from forensics_gui.theme import HALF, SPACE, FontSize, font, icon
from forensics_gui.theme.widgets import muted

#: raised whenever a panel is added or renamed, so that an old layout is not applied to it
LAYOUT_VERSION = 2
#: a layout is not taken over by a window of the other direction
_MIRRORED = 1000


class TitleBar(QWidget):
    """Name and close button; it takes no room while the panel's tab names it already."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._folded = False
        label = muted(QLabel(dock.windowTitle()))
        label.setFont(font(FontSize.SMALL, bold=True))
        self.extra = QHBoxLayout()
        self.extra.setSpacing(HALF)
        close = QToolButton()
        close.setAutoRaise(True)
        close.setIcon(icon("x", "muted"))
        close.setIconSize(QSize(12, 12))
        close.setToolTip(self.tr("Close {windowTitle}").format(windowTitle=dock.windowTitle()))
        close.setAccessibleName(
            self.tr("Close {windowTitle}").format(windowTitle=dock.windowTitle())
        )
        close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, HALF, HALF, HALF)
        row.setSpacing(SPACE)
        row.addWidget(label, 1)
        row.addLayout(self.extra)
        row.addWidget(close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def fold(self, folded: bool) -> None:
        """Give the bar its room back, or take it away."""
        if folded != self._folded:
            self._folded = folded
            self.setVisible(not folded)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(0, 0) if self._folded else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0) if self._folded else super().minimumSizeHint()


class Dock(QDockWidget):
    """A panel. ``key`` names it in the stored layout."""

    def __init__(self, key: str, title: str, inside: QWidget, parent: QMainWindow) -> None:
        super().__init__(title, parent)
        self.setObjectName(key)
        self.setAccessibleName(title)
        self.bar = TitleBar(self)
        self.setTitleBarWidget(self.bar)
        self.setWidget(inside)
        self.toggleViewAction().setText(title)


class Docks(QObject):
    """Arranges the panels of a window and keeps their title bars and tabs in order.

    ``changed`` follows every change of what is shown where.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: list[Dock] = []
        self._put_away: dict[str, list[Dock]] = {}
        self._file = folders.config() / "window.json"
        self._first = QByteArray()
        mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._version = LAYOUT_VERSION + (_MIRRORED if mirrored else 0)
        self._tidying = QTimer(self)
        self._tidying.setSingleShot(True)
        self._tidying.setInterval(0)
        self._tidying.timeout.connect(self.tidy)
        window.installEventFilter(self)

    def add(self, dock: Dock, area: Qt.DockWidgetArea) -> Dock:
        """Put a panel into an area of the window."""
        self._window.addDockWidget(area, dock)
        self._docks.append(dock)
        for signal in (dock.dockLocationChanged, dock.topLevelChanged, dock.visibilityChanged):
            signal.connect(self._later)
        return dock

    def all(self) -> list[Dock]:
        """Every panel, in the order they were added."""
        return list(self._docks)

    @staticmethod
    def showing(docks: Sequence[Dock]) -> bool:
        """Whether any of these panels is open; one behind another's tab counts."""
        return any(not dock.isHidden() for dock in docks)

    def show_all(self, docks: Sequence[Dock], on: bool) -> None:
        """Close these panels, or open those of them that were open when they were closed."""
        key = docks[0].objectName()
        if not on:
            self._put_away[key] = [dock for dock in docks if not dock.isHidden()]
        for dock in docks if not on else self._put_away.pop(key, docks) or docks:
            dock.setVisible(on)

    def remember_first(self) -> None:
        """What :meth:`reset` goes back to."""
        self._first = self._window.saveState(self._version)

    @Slot()
    def reset(self) -> None:
        """The layout of the first start."""
        for dock in self._docks:
            dock.setFloating(False)
            dock.show()
        self._window.restoreState(self._first, self._version)
        self.tidy()

    def restore(self) -> bool:
        """The layout of the last run; False when there is none that fits."""
        try:
            stored = json.loads(self._file.read_text(encoding="utf-8"))
            geometry, state = (base64.b64decode(stored[key]) for key in ("geometry", "state"))
        except (OSError, ValueError, KeyError, TypeError):
            return False
        self._window.restoreGeometry(QByteArray(geometry))
        done = self._window.restoreState(QByteArray(state), self._version)
        self._later()
        return done

    def store(self) -> None:
        """Keep the layout for the next run; a disk that refuses costs nothing but that."""
        parts = {
            "geometry": self._window.saveGeometry(),
            "state": self._window.saveState(self._version),
        }
        data = {key: base64.b64encode(bytes(value.data())).decode() for key, value in parts.items()}
        try:
            folders.made(self._file.parent)
            write_atomically(self._file, json.dumps(data).encode())
        except OSError:
            return

    @Slot()
    def tidy(self) -> None:
        """Fold the title bars that a tab repeats; give the tab bars the small font and a name."""
        for dock in self._docks:
            beside = self._window.tabifiedDockWidgets(dock)
            tabbed = any(not other.isHidden() and not other.isFloating() for other in beside)
            dock.bar.fold(tabbed and not dock.isFloating())
        only = Qt.FindChildOption.FindDirectChildrenOnly
        bars = self._window.findChildren(QTabBar, options=only)
        self._hide_left_behind(bars)
        for bar in bars:
            bar.setFont(font(FontSize.SMALL))
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setExpanding(False)
            bar.setDrawBase(False)
            bar.setDocumentMode(True)
            bar.setAccessibleName(", ".join(_titles(bar)))
        focus_order.keep_in_sight(self._window, self._docks)
        self.changed.emit()

    def _hide_left_behind(self, bars: Sequence[QTabBar]) -> None:
        """Hide tab bars of no group of panels: Qt can leave one behind, drawn over something
        else, when panels move or the window grows while it lays out."""
        groups = self._groups()
        for bar in bars:
            titles = set(_titles(bar))
            places = [place for names, place in groups if names == titles]
            twins = [twin for twin in bars if twin.isVisible() and set(_titles(twin)) == titles]
            if not places or (len(twins) > 1 and not any(_above(bar, place) for place in places)):
                bar.hide()

    def _groups(self) -> list[tuple[set[str], QRect]]:
        """Titles of the open panels that share a place, and that place, for each."""
        found = []
        for dock in self._docks:
            beside = [
                one
                for one in (dock, *self._window.tabifiedDockWidgets(dock))
                if not one.isHidden() and not one.isFloating()
            ]
            found.append(({one.windowTitle() for one in beside}, dock.geometry()))
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._later()
        return super().eventFilter(watched, event)

    @Slot()
    def _later(self) -> None:
        self._tidying.start()


def _titles(bar: QTabBar) -> list[str]:
    return [bar.tabText(place).replace("&", "") for place in range(bar.count())]


def _above(bar: QTabBar, place: QRect) -> bool:
    """Whether a tab bar stands on the upper edge of a panel."""
    box = bar.geometry()
    return abs(box.left() - place.left()) <= SPACE and abs(box.bottom() + 1 - place.top()) <= SPACE
