"""The one path on which the program tells a person something: a quiet bar in the window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from forensics_gui import crash
from forensics_gui.jobs import UnexpectedError
from forensics_gui.language import said
from forensics_gui.report.text import breakable
from forensics_gui.text import visible
from forensics_gui.theme import HALF, ICON, SPACE, colours, icon, manager
from forensics_gui.theme.widgets import PlainLabel
from model.errors import PalimpsestError

_QUIET_SECONDS = 10
_KEPT = 50


@dataclass(frozen=True)
class Notice:
    """What is shown. ``details`` are for *Copy details* only; ``caution`` says that something
    did not work, otherwise the notice goes by itself after ten seconds unless it ``stays``: such
    a one steps aside for others and is back when they are gone. ``file`` is one that was written
    and can be opened from the notice; ``act`` are the words of a button and what it does, after
    which the notice is done."""

    sentence: str
    hint: str = ""
    code: str = ""
    details: str = ""
    caution: bool = True
    file: Path | None = None
    stays: bool = False
    act: tuple[str, Callable[[], None]] | None = None

    @classmethod
    def of(cls, error: BaseException) -> Notice:
        """From an error a person can meet, or from a mistake in the program."""
        if not isinstance(error, PalimpsestError):
            error = UnexpectedError.wrap(error, "Palimpsest")
        details = str(getattr(error, "details", ""))
        return cls(error.sentence, error.hint, error.code, details)

    def copied(self) -> str:
        """The text of *Copy details*."""
        head = [
            self.sentence,
            self.hint,
            f"Code: {self.code}" if self.code else "",
        ]
        parts = [line for line in head if line] + [crash.versions(), self.details]
        return "\n".join(part for part in parts if part) + "\n"


class Notifications(QObject):
    """Takes notices from any thread and hands them out in the window's.

    ``posted`` carries a :class:`Notice`. The last ones are kept in ``history``.
    """

    posted = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history: deque[Notice] = deque(maxlen=_KEPT)
        self._arrived.connect(self._take)

    def tell(self, sentence: str, hint: str = "", *, caution: bool = False) -> None:
        """Something a person should know."""
        self.post(Notice(sentence, hint, caution=caution))

    @Slot(object)
    def error(self, error: BaseException) -> None:
        """Something did not work; safe to call from any thread."""
        self.post(Notice.of(error))

    def post(self, notice: Notice) -> None:
        self._arrived.emit(notice)

    @Slot(object)
    def _take(self, notice: Notice) -> None:
        self.history.append(notice)
        self.posted.emit(notice)


class NotificationBar(QFrame):
    """One line above the image: sentence, hint, *Copy details*, close. The newest is shown;
    what it covered is counted beside it and comes back, newest first, when it is closed."""

    def __init__(self, notifications: Notifications, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notificationBar")
        self.setAccessibleName(self.tr("Notice"))
        self._waiting: deque[Notice] = deque()
        self._shown: Notice | None = None
        self._mark = QLabel()
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._count = PlainLabel()
        self._act = _button("", self.act)
        self._act.setAutoRaise(False)  # it is what the notice is for, and looks like a button
        self._act.hide()  # it has words with the notice only
        self._open = _button(self.tr("Open"), self.open_file)
        self._folder = _button(self.tr("Show folder"), self.open_folder)
        self._copy = _button(self.tr("Copy details"), self.copy_details)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setIcon(icon("x"))
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, HALF, HALF, HALF)
        row.setSpacing(SPACE)
        buttons = (self._act, self._open, self._folder, self._copy, self._close)
        for widget in (self._mark, self._text, self._count, *buttons):
            row.addWidget(widget)
        row.setStretch(1, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_SECONDS * 1000)
        self._timer.timeout.connect(self.dismiss)
        notifications.posted.connect(self._post)
        manager().changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def shown(self) -> Notice | None:
        """The notice on the screen."""
        return self._shown

    @Slot()
    def dismiss(self) -> None:
        """Close this notice and show the one that it covered."""
        self._timer.stop()
        self._shown = None
        if self._waiting:
            self._show(self._waiting.pop())
        else:
            self.hide()

    @Slot()
    def act(self) -> None:
        """Do what the notice offers, and close it."""
        offered = self._shown.act if self._shown is not None else None
        if offered is not None:
            self.dismiss()
            offered[1]()

    @Slot()
    def copy_details(self) -> None:
        """Put sentence, code, versions and traceback on the clipboard."""
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.copied())

    @Slot()
    def open_file(self) -> None:
        """Open the file that was written in the program the platform uses for it."""
        if self._shown is not None and self._shown.file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shown.file)))

    @Slot()
    def open_folder(self) -> None:
        """Open the folder it lies in."""
        if self._shown is not None and self._shown.file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shown.file.parent)))

    @Slot(object)
    def _post(self, notice: Notice) -> None:
        shown = self._shown
        if shown is not None and (shown.caution or shown.stays) and notice != shown:
            self._waiting.append(shown)
        if notice in self._waiting:
            self._waiting.remove(notice)  # told again: it is the newest now, and one
        self._show(notice)

    def _show(self, notice: Notice) -> None:
        self._shown = notice
        lines = [breakable(said(visible(part))) for part in (notice.sentence, notice.hint) if part]
        self._text.setText(" ".join(lines))
        self._copy.setVisible(notice.caution)
        self._act.setVisible(notice.act is not None)
        self._act.setText(notice.act[0] if notice.act is not None else "")
        for button in (self._open, self._folder):
            button.setVisible(notice.file is not None)
        self._timer.stop()
        if not (notice.caution or notice.stays):
            self._timer.start()
        self._counted()
        self._dress()
        self.show()

    def _counted(self) -> None:
        more = len(self._waiting)
        self._count.setText(self.tr("%Ln more", "", more) if more else "")
        self._count.setVisible(bool(more))

    @Slot()
    def _dress(self) -> None:
        used = colours()
        caution = self._shown is not None and self._shown.caution
        mark = icon("triangle-alert", "caution") if caution else icon("info", "accent")
        self._mark.setPixmap(mark.pixmap(ICON, ICON))
        edge = used.caution if caution else used.accent
        self.setStyleSheet(
            f"#notificationBar {{ background: {used.base}; border: none;"
            f" border-left: 3px solid {edge}; border-bottom: 1px solid {used.border}; }}"
        )


def _button(text: str, slot: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAutoRaise(True)
    button.clicked.connect(slot)
    return button
