"""The viewer's actions, for its buttons and for the View menu."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.theme import icon
from forensics_gui.viewer.compare import CompareMode

_MODES = (
    (
        CompareMode.OVERLAY,
        QT_TRANSLATE_NOOP("viewer.actions", "Overlay"),
        "layers",
        "O",
        QT_TRANSLATE_NOOP("viewer.actions", "Localisation map over the picture"),
    ),
    (
        CompareMode.SIDE_BY_SIDE,
        QT_TRANSLATE_NOOP("viewer.actions", "Side by side"),
        "columns-2",
        "D",
        QT_TRANSLATE_NOOP(
            "viewer.actions",
            "Picture on the left, the same view with the localisation map on the right",
        ),
    ),
    (
        CompareMode.SWIPE,
        QT_TRANSLATE_NOOP("viewer.actions", "Swipe"),
        "flip-horizontal-2",
        "W",
        QT_TRANSLATE_NOOP(
            "viewer.actions",
            "Drag the line between picture and localisation map; Shift and arrow keys move it too",
        ),
    ),
)


def tip(title: str, shortcut: str, detail: str = "") -> str:
    """A tooltip: what it is, its key, and a line on what it does."""
    head = f"<b>{escape(title)}</b>" + (f" &nbsp;{escape(shortcut)}" if shortcut else "")
    return f"<div>{head}" + (f"<br>{escape(detail)}" if detail else "") + "</div>"


class Actions(QObject):
    """All actions. Keys of one letter work while the viewer has the focus; those with Ctrl
    everywhere in the window."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.fit = self._window(
            translate("viewer.actions", "Fit in window"), "maximize", "Ctrl+0", "F"
        )
        self.actual = self._window(
            translate("viewer.actions", "Actual pixels (100 %)"), "scan", "Ctrl+1", "1"
        )
        self.zoom_in = self._window(
            translate("viewer.actions", "Zoom in"), "zoom-in", "Ctrl++", "+"
        )
        # Also without Shift, on keyboards where plus shares its key with the equals sign.
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.zoom_out = self._window(
            translate("viewer.actions", "Zoom out"), "zoom-out", "Ctrl+-", "-"
        )
        self.mode_group = QActionGroup(self)
        self.modes: dict[CompareMode, QAction] = {}
        for mode, title, name, key, detail in _MODES:
            action = self._letter(
                translate("viewer.actions", title), name, key, translate("viewer.actions", detail)
            )
            self.mode_group.addAction(action)
            self.modes[mode] = action
        self.modes[CompareMode.OVERLAY].setChecked(True)
        self.heat = self._letter(
            translate("viewer.actions", "Show localisation map"),
            "eye",
            "H",
            translate("viewer.actions", "Hold B to look at the picture alone for a moment"),
        )
        self.outlines = self._letter(
            translate("viewer.actions", "Outline regions"),
            "lasso-select",
            "R",
            translate("viewer.actions", "The regions listed in the findings"),
        )
        self.magnifier = self._letter(
            translate("viewer.actions", "Magnifier"),
            "search",
            "M",
            translate("viewer.actions", "Single pixels around the cursor"),
        )
        self.heat.setChecked(True)
        self.outlines.setChecked(True)

    def ordered(self) -> list[QAction]:
        """For a menu, with separators."""
        return [
            self.fit,
            self.actual,
            self.zoom_in,
            self.zoom_out,
            self._separator(),
            *self.modes.values(),
            self._separator(),
            self.heat,
            self.outlines,
            self.magnifier,
        ]

    def connect_mode(self, slot: Callable[[CompareMode], None]) -> None:
        """Call ``slot`` with the mode that a person chose."""
        by_action = {action: mode for mode, action in self.modes.items()}

        def chosen(action: QAction) -> None:
            slot(by_action[action])

        self.mode_group.triggered.connect(chosen)

    def _window(self, title: str, name: str, keys: str, letter: str) -> QAction:
        action = QAction(icon(name), title, self._owner)
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(tip(title, f"{keys} or {letter}"))
        return action

    def _letter(self, title: str, name: str, key: str, detail: str) -> QAction:
        action = QAction(icon(name), title, self._owner)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(tip(title, key, detail))
        return action

    def _separator(self) -> QAction:
        action = QAction(self)
        action.setSeparator(True)
        return action
