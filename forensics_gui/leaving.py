"""Asking before a batch is lost: without a case nothing of it outlives the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from forensics_gui.wizard.question import Question

if TYPE_CHECKING:
    from forensics_gui.main_window import MainWindow

_NAME = "leaving"
# One image is soon analysed again
_A_BATCH = 2


class Leaving(QObject):
    """Whether the window may close while images that somebody asked for are not analysed yet.
    With a case open they wait in it, and the next start goes on with them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._agreed = False

    def agree(self) -> None:
        """Ask nothing any more."""
        self._agreed = True

    def may_close(self) -> bool:
        """Whether nothing is lost or the person agreed; otherwise asks, and the window is closed
        again after the answer."""
        left = self._window.controller.asked
        if self._agreed or left < _A_BATCH or self._window.cases.desk.case is not None:
            return True
        if not Question.asked(self._window, _NAME):
            self._ask(left)
        return False

    def _ask(self, left: int) -> None:
        box = Question(
            self._window,
            self.tr("Quit"),
            self.tr("%Ln image(s) are still to be analysed. Close all the same?", "", left),
            self.tr(
                "No case is open: neither the results so far nor what waits is kept. In a case "
                "(File > New case…) both are, and the analysis goes on at the next start."
            ),
        )
        box.setObjectName(_NAME)
        box.answer(self.tr("Close"), self._close)
        box.answer(self.tr("Go on analysing"), default=True)
        box.open()

    @Slot()
    def _close(self) -> None:
        self.agree()
        self._window.close()
