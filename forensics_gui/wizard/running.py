"""A training in the background, as the main window shows it: in the status bar, in the jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton

from forensics_gui.jobs.row import ProgressRow
from forensics_gui.text import tooltip
from forensics_gui.theme import FontSize, icon, set_font
from forensics_gui.wizard.times import lasting
from forensics_gui.wizard.words import shown

if TYPE_CHECKING:
    from training.wizard.types import Poll


class RunningButton(QToolButton):
    """A word, a share and the time left; a click opens the wizard."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIcon(icon("graduation-cap", "accent"))
        self.setIconSize(QSize(14, 14))
        set_font(self, FontSize.SMALL)

    def tell(self, name: str, poll: Poll) -> None:
        """How the training stands."""
        parts = [f"{100 * poll.share:.0f} %"]
        if poll.state.value == "paused":
            parts.append(self.tr("paused"))
        elif poll.state.value == "waiting":
            parts.append(self.tr("waiting for room on the disk"))
        elif poll.remaining is not None:
            parts.append(self.tr("about {time} left").format(time=lasting(poll.remaining)))
        words = self.tr("Training: {state}").format(state=" · ".join(parts))
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(tooltip(name, self.tr("Open the training")))
        self.show()


class RunningRow(ProgressRow):
    """A row of the job list; ``wanted`` follows its button."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bar.setRange(0, 1000)
        self._open = QPushButton(self.tr("Open"))
        self._open.setAccessibleName(self.tr("Open the training"))
        self._open.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._open.clicked.connect(self.wanted)
        self.add(self._open)
        self.hide()

    def tell(self, name: str, poll: Poll) -> None:
        """How the training stands."""
        title = self.tr("Training “{name}”").format(name=name)
        self._title.setText(title)
        self._bar.setAccessibleName(self.tr("Progress of {job}").format(job=title))
        self._bar.setValue(round(1000 * poll.share))
        self._times.setText(
            self.tr("about {time} left").format(time=lasting(poll.remaining))
            if poll.remaining is not None
            else ""
        )
        self._step.setText(shown(poll.text))
        self.show()
