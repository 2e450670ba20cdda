"""Settings, shortcuts and about: the window's dialogs that are about the program itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from forensics_gui import settings as stored
from forensics_gui.actions import Actions
from forensics_gui.analysis import Engine
from forensics_gui.jobs import JobRunner
from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.network_page import NetworkPage
from forensics_gui.notifications import Notifications
from forensics_gui.settings import Settings
from forensics_gui.settings_dialog import SettingsDialog
from forensics_gui.shortcuts_dialog import Entry, Group, ShortcutsDialog, entries

#: keys that parts of the window handle themselves, without an action
_IMAGES: tuple[Entry, ...] = (
    (
        QT_TRANSLATE_NOOP("pages", "Next and previous image"),
        QT_TRANSLATE_NOOP("pages", "arrow keys"),
    ),
    (
        QT_TRANSLATE_NOOP("pages", "Analyse the selected images"),
        QT_TRANSLATE_NOOP("pages", "Return"),
    ),
    (
        QT_TRANSLATE_NOOP("pages", "Select or unselect the image"),
        QT_TRANSLATE_NOOP("pages", "Space"),
    ),
    (QT_TRANSLATE_NOOP("pages", "Filter by name"), "Ctrl+F"),
    (QT_TRANSLATE_NOOP("pages", "Read the folders again"), "F5"),
)
_PICTURE: tuple[Entry, ...] = (
    (QT_TRANSLATE_NOOP("pages", "Picture alone, while held"), "B"),
    (
        QT_TRANSLATE_NOOP("pages", "Drag the picture, while held"),
        QT_TRANSLATE_NOOP("pages", "Space"),
    ),
    (QT_TRANSLATE_NOOP("pages", "Move the picture"), QT_TRANSLATE_NOOP("pages", "arrow keys")),
    (
        QT_TRANSLATE_NOOP("pages", "Move the swipe line"),
        QT_TRANSLATE_NOOP("pages", "Shift and arrow keys"),
    ),
    (QT_TRANSLATE_NOOP("pages", "Zoom"), QT_TRANSLATE_NOOP("pages", "+ and -, mouse wheel")),
    (QT_TRANSLATE_NOOP("pages", "Fit, actual pixels"), "F, 1"),
)


class Pages(QObject):
    """``settingsChanged`` carries :class:`Settings` that were changed and saved."""

    settingsChanged = Signal(object)

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        viewer: Sequence[QAction],
        engine: Engine,
        notifications: Notifications,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._viewer = tuple(viewer)
        self._engine = engine
        self._notifications = notifications
        self._settings = Settings()

    def use_settings(self, settings: Settings) -> None:
        """What the settings dialog starts from."""
        self._settings = settings

    @Slot()
    def show_settings(self) -> None:
        """Ask for other settings."""
        dialog = SettingsDialog(self._settings, self._window)
        dialog.changed.connect(self._change)
        _open(dialog)

    @Slot()
    def show_shortcuts(self) -> None:
        """Every key, read from the actions themselves where there is one."""
        groups: list[Group] = [
            (self.tr("Everywhere"), entries(self._actions.all())),
            (self.tr("Images"), _translated(_IMAGES)),
            (self.tr("Picture"), [*entries(self._viewer), *_translated(_PICTURE)]),
        ]
        _open(ShortcutsDialog(groups, self._window))

    @Slot()
    def show_network(self) -> None:
        """Every connection the program can ever make."""
        _open(NetworkPage(self._window))

    @Slot()
    def show_about(self) -> None:
        """Versions, network and licences."""
        # the list of licences is a fifteenth of the time the window would take to appear
        from forensics_gui.about_dialog import AboutDialog

        # the window's own, so that closing the dialog waits for nothing
        runner = self._window.findChild(
            JobRunner, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        _open(AboutDialog(self._engine.described(), self._engine.card, self._window, runner=runner))

    @Slot(object)
    def _change(self, settings: Settings) -> None:
        if settings["language"] != self._settings["language"]:
            self._notifications.tell(
                self.tr("The window speaks the chosen language when it is started again.")
            )
        self._settings = settings
        try:
            stored.save(settings)
        except OSError as error:
            reason = error.strerror or str(error)
            self._notifications.tell(
                self.tr("The settings could not be saved: {reason}.").format(reason=reason),
                self.tr("They are in use until the program ends."),
                caution=True,
            )
        self.settingsChanged.emit(settings)


def _translated(entries: Sequence[Entry]) -> list[Entry]:
    return [(translate("pages", what), translate("pages", keys)) for what, keys in entries]


def _open(dialog: QDialog) -> None:
    """Modal without a loop of its own, so that closing the program is never held up."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
