"""What somebody is told who starts the program for the first time, and why the network runs on
the device it runs on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from forensics_gui import settings
from forensics_gui.analysis.device import Reason
from forensics_gui.analysis.engine import Engine
from forensics_gui.language import translate
from forensics_gui.notifications import Notice, Notifications


def why(reason: Reason | None) -> str:
    """A sentence on the reason; empty before the network is loaded."""
    if reason is Reason.CHOSEN:
        return translate("device", "The settings say so.")
    if reason is Reason.CARD_WORKS:
        return translate("device", "A graphics card with CUDA is there and works.")
    if reason is Reason.BUILT_FOR_PROCESSORS:
        return translate("device", "This copy of Palimpsest is built for processors only.")
    if reason is Reason.NO_CARD:
        return translate("device", "There is no graphics card with CUDA.")
    if reason is Reason.CARD_FAILED:
        return translate("device", "There is a graphics card with CUDA, but it does not work.")
    return ""


def is_first() -> bool:
    """Whether nothing has been kept of an earlier start."""
    return not settings.file().exists() and not settings.file().with_name("browser.json").exists()


class Welcome(QObject):
    """Tells once, when the network is loaded: what the pictures are that lie open, and which
    device is used and why."""

    def __init__(
        self, engine: Engine, notifications: Notifications, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._notifications = notifications
        self._told = False

    @Slot()
    def loaded(self) -> None:
        """The network may have been loaded; told when it was."""
        device = self._engine.described()
        if self._told or not device:
            return
        self._told = True
        sentence = self.tr(
            "The photographs that are open are samples, some of them edited: choose one to try."
        )
        hint = self.tr("The network runs on: {device}. {why}").format(
            device=device, why=why(self._engine.reason)
        )
        self._notifications.post(Notice(sentence, hint.strip(), caution=False))
