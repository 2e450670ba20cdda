"""Closing the window: cancel, wait without freezing, end every thread and child process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from forensics_gui.main_window import MainWindow

_PATIENCE_MS = 15_000
_JOIN_SECONDS = 2.0


class Closing(QObject):
    """Ends what a window started.

    The first request to close cancels all work and hides the window; when the last job has
    ended the window is closed again, this time for good, and ``ended`` is emitted. ``stuck``
    says that a thread did not end within fifteen seconds.
    """

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._begun = False
        self._done = False
        self.stuck = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    @property
    def done(self) -> bool:
        """Whether everything has ended."""
        return self._done

    def may_close(self) -> bool:
        """Whether everything has ended; begins to end it when nobody has yet."""
        window = self._window
        if not self._begun:
            self._begun = True
            window.panels.docks.store()
            window.cases.begin_closing()
            # Nobody looks any more, and what a picture needs can no longer be submitted.
            window.controller.blockSignals(True)
            window.browser.close_down()
            window.viewer.shutdown()
            window.runner.idle.connect(self._idle)
            window.runner.close()
            if window.runner.busy():
                window.hide()
                self._patience.start()
        if not self._done and not window.runner.busy():
            self._end()
        return self._done

    @Slot()
    def _idle(self) -> None:
        # After the runner has told everybody, not from within its own signal.
        QTimer.singleShot(0, self._window.close)

    @Slot()
    def _give_up(self) -> None:
        self.stuck = True
        self._end()
        self._window.close()

    def _end(self) -> None:
        window = self._window
        self._done = True
        self._patience.stop()
        if not window.runner.shutdown(_JOIN_SECONDS):
            self.stuck = True
        if not self.stuck:
            window.cases.end()
            window.engine.close()
            window.store.close()
        window.collector.stop()
        self.ended.emit()
