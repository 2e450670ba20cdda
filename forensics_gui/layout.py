"""Where everything stands in the main window: panels, toolbar, menus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QSizePolicy,
    QTabWidget,
    QToolBar,
    QToolButton,
    QWidget,
)

from forensics_gui.actions import Actions
from forensics_gui.browser import ImageBrowser
from forensics_gui.docks import Dock, Docks
from forensics_gui.inspector import Inspector
from forensics_gui.jobs.panel import JobsPanel
from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.theme import ICON_TOOLBAR, icon

_LEFT, _RIGHT, _BOTTOM = 272, 336, 104
_UPPER, _LOWER = 420, 260
#: panels of the inspector that speak of the picture; the others, below, speak of its file
_ABOUT_THE_PICTURE = ("findings", "views", "notes")
_TOOLBAR = ("open", "analyse", "export")
_MENUS = (
    QT_TRANSLATE_NOOP("layout", "&File"),
    QT_TRANSLATE_NOOP("layout", "&Edit"),
    QT_TRANSLATE_NOOP("layout", "&View"),
    QT_TRANSLATE_NOOP("layout", "&Analyse"),
    QT_TRANSLATE_NOOP("layout", "&Help"),
)


class Panels(QObject):
    """The panels around the viewer: images on the left, inspector on the right, jobs below."""

    def __init__(
        self,
        window: QMainWindow,
        browser: ImageBrowser,
        inspector: Inspector,
        jobs: JobsPanel,
    ) -> None:
        super().__init__(window)
        self._window = window
        window.setDockNestingEnabled(True)
        window.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks
        )
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        for area in (left, right, bottom):
            window.setTabPosition(area, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.BottomLeftCorner, left)
        window.setCorner(Qt.Corner.BottomRightCorner, right)
        if window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left  # areas are places on the screen and do not turn around
        self.docks = Docks(window)
        self.images = self.docks.add(Dock("images", self.tr("Images"), browser, window), left)
        self.inspector = [
            self.docks.add(Dock(key, title, widget, window), right)
            for key, title, widget in inspector.panels
        ]
        for dock in self.inspector:
            if dock.widget() is inspector.views:
                dock.visibilityChanged.connect(inspector.views.look)
        self.jobs = self.docks.add(Dock("jobs", self.tr("Jobs"), jobs, window), bottom)
        self.jobs.bar.extra.addWidget(_clear_button(jobs))
        self._arrange()
        self.docks.remember_first()

    def connect_toggles(self, actions: Actions) -> None:
        """Let the checkable actions open and close the sides of the window, and follow them."""
        sides: tuple[tuple[str, Sequence[Dock]], ...] = (
            ("images_panel", [self.images]),
            ("jobs_panel", [self.jobs]),
            ("inspector_panels", self.inspector),
        )

        def show(docks: Sequence[Dock], on: bool) -> None:
            self.docks.show_all(docks, on)

        def follow() -> None:
            for key, docks in sides:
                actions[key].setChecked(Docks.showing(docks))

        for key, docks in sides:
            # ``triggered``, not ``toggled``: a panel that follows its tab must not close others.
            actions[key].triggered.connect(lambda on, docks=docks: show(docks, on))
        self.docks.changed.connect(follow)
        follow()

    def _arrange(self) -> None:
        """What was seen in the picture above, what is known of its file below, each as tabs."""
        upper = [dock for dock in self.inspector if dock.objectName() in _ABOUT_THE_PICTURE]
        lower = [dock for dock in self.inspector if dock.objectName() not in _ABOUT_THE_PICTURE]
        window = self._window
        window.splitDockWidget(upper[0], lower[0], Qt.Orientation.Vertical)
        for group in (upper, lower):
            for dock in group[1:]:
                window.tabifyDockWidget(group[0], dock)
            group[0].raise_()
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        window.resizeDocks([self.images, upper[0]], [_LEFT, _RIGHT], across)
        window.resizeDocks([upper[0], lower[0]], [_UPPER, _LOWER], down)
        window.resizeDocks([self.jobs], [_BOTTOM], down)
        self.docks.tidy()


class MainBar(QToolBar):
    """A toolbar whose buttons give up their words, the last ones first, where the window is too
    narrow for all of them: none is ever out of reach. Tips keep the words."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._worded: list[QToolButton] = []

    def add_worded(self, actions: Sequence[QAction]) -> None:
        """Buttons with words beside their icons as long as there is room."""
        for action in actions:
            self.addAction(action)
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                self._worded.append(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        for button in self._worded:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for button in reversed(self._worded):
            # Asked of the layout itself: it knows margins, gaps and separators of the style.
            if (layout := self.layout()) is not None:
                layout.invalidate()
            if self.sizeHint().width() <= self.width():
                break
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)


def build_toolbar(window: QMainWindow, actions: Actions) -> QToolBar:
    """What is used all the time, with words; at the right end what shows and hides the sides."""
    bar = MainBar(translate("layout", "Main actions"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setIconSize(QSize(ICON_TOOLBAR, ICON_TOOLBAR))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for number, group in enumerate(_TOOLBAR):
        if number:
            bar.addSeparator()
        bar.add_worded(actions.of_group(group))
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    for key in ("images_panel", "jobs_panel", "inspector_panels"):
        bar.addAction(actions[key])
        button = bar.widgetForAction(actions[key])
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setObjectName("side")  # a quieter look, see theme.style
            button.setAccessibleName(actions[key].toolTip())
    window.addToolBar(bar)
    return bar


def build_menus(
    window: QMainWindow, actions: Actions, viewer: Sequence[QAction], panels: Panels
) -> None:
    """The menu bar, and every key of it in the window even while the bar is hidden."""
    for title in _MENUS:
        menu = window.menuBar().addMenu(translate("layout", title))
        menu.setToolTipsVisible(True)
        name = title.replace("&", "")
        if name == "View":
            menu.addActions(list(viewer))
            menu.addSeparator()
            _fill_panels(menu.addMenu(translate("layout", "&Panels")), actions, panels)
        for spec, action in actions.of_menu(name):
            if spec.separate and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(action)
    window.addActions(actions.all())


def _fill_panels(menu: QMenu, actions: Actions, panels: Panels) -> None:
    menu.setToolTipsVisible(True)
    found = actions.of_menu("Panels")
    menu.addActions([action for spec, action in found if spec.checkable])
    menu.addSeparator()
    menu.addActions([dock.toggleViewAction() for dock in panels.inspector])
    menu.addSeparator()
    menu.addActions([action for spec, action in found if not spec.checkable])


def _clear_button(jobs: JobsPanel) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setIcon(icon("list-x", "muted"))
    button.setToolTip(translate("layout", "Remove ended jobs from the list"))
    button.setAccessibleName(translate("layout", "Remove ended jobs from the list"))
    button.clicked.connect(jobs.clear_ended)
    return button
