"""In which order Tab walks through the main window.

Qt walks in the order in which widgets were made, also into panels that lie behind another's tab
and are on nobody's screen. Here the places of the window follow each other as they stand: column
by column from where reading begins, each from top to bottom, the status bar last. Inside a place
Qt's own order stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDockWidget,
    QMainWindow,
    QScrollArea,
    QTabBar,
    QWidget,
)


def in_front(dock: QDockWidget) -> bool:
    """Whether a panel is seen. Qt calls one behind another's tab visible, and keeps it outside
    the window."""
    window = dock.parentWidget()
    if not dock.isVisible() or window is None:
        return False
    return dock.isFloating() or window.rect().intersects(dock.geometry())


def order(window: QMainWindow) -> list[QWidget]:
    """Every widget that Tab reaches now, in the order in which it does."""
    places = _places(window)
    found: list[tuple[int, int, QWidget]] = []
    for widget in _chain(window):
        place = next((one for one in places if one is widget or one.isAncestorOf(widget)), None)
        if place is not None and _reached(widget, window):
            found.append((places.index(place), _in_title(place, widget), widget))
    # Python's sort keeps Qt's order among equals.
    return [widget for _, _, widget in sorted(found, key=lambda one: one[:2])]


def go(window: QMainWindow, forward: bool) -> bool:
    """Give the keyboard to the next widget, or the one before; False when there is none."""
    walk = order(window)
    if not walk:
        return False
    now = _focused(window)
    step = 1 if forward else -1
    if now in walk:
        at = (walk.index(now) + step) % len(walk)
    else:
        at = 0 if forward else -1
    enter(walk[at], forward)
    return True


def enter(widget: QWidget, forward: bool = True) -> None:
    """Give the keyboard to ``widget`` and bring it into sight where it is scrolled away."""
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    widget.setFocus(reason)
    bring_into_sight(widget)


def bring_into_sight(widget: QWidget | None) -> None:
    """Scroll to ``widget`` wherever it lies in something that scrolls: Qt does so only when the
    keyboard was there before."""
    above = widget.parentWidget() if widget is not None else None
    while widget is not None and above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


class FieldsDialog(QDialog):
    """A dialog whose fields may be scrolled away: Tab brings the next one into sight."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        bring_into_sight(self.focusWidget())
        return moved


def keep_in_sight(window: QMainWindow, docks: Sequence[QDockWidget]) -> None:
    """When the keyboard is in a panel that went behind another's tab, hand it to that one."""
    now = _focused(window)
    for dock in docks:
        if now is None or dock.isHidden() or not dock.isAncestorOf(now) or in_front(dock):
            continue
        before = next((one for one in window.tabifiedDockWidgets(dock) if in_front(one)), None)
        inside = (one for one in order(window) if before is not None and before.isAncestorOf(one))
        if (first := next(inside, None)) is not None:
            enter(first)
        return


def _places(window: QMainWindow) -> list[QWidget]:
    """Middle, panels in front and their tabs as they stand; the status bar last."""
    only = Qt.FindChildOption.FindDirectChildrenOnly
    docks = window.findChildren(QDockWidget, options=only)
    places: list[QWidget] = [one for one in docks if in_front(one) and not one.isFloating()]
    places += [bar for bar in window.findChildren(QTabBar, options=only) if bar.isVisible()]
    if (middle := window.centralWidget()) is not None:
        places.append(middle)
    mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    places.sort(key=lambda one: (_begin(one, window, mirrored), one.geometry().top()))
    return [*places, window.statusBar()]


def _focused(window: QMainWindow) -> QWidget | None:
    # PySide6's stubs leave the None out.
    return window.focusWidget()


def _begin(place: QWidget, window: QMainWindow, mirrored: bool) -> int:
    return window.width() - 1 - place.geometry().right() if mirrored else place.geometry().left()


def _chain(window: QMainWindow) -> Iterator[QWidget]:
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


def _reached(widget: QWidget, window: QMainWindow) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    return (
        widget.focusPolicy().value & tab == tab
        and widget.isEnabled()
        and widget.isVisible()
        and widget.window() is window
        # it only hands on to a part of it that has a place of its own
        and widget.focusProxy() is None
    )


def _in_title(place: QWidget, widget: QWidget) -> int:
    """What stands in a panel's title bar comes after what the panel is for, as it stands."""
    bar = place.titleBarWidget() if isinstance(place, QDockWidget) else None
    if bar is None or not bar.isAncestorOf(widget):
        return 0
    box = widget.geometry()
    return 1 + (bar.width() - box.right() if bar.isRightToLeft() else box.left())
