"""The line at the foot of the window: which image, what is running, what the network runs on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QStatusBar, QWidget

from forensics_gui.analysis.state import Shown, Stage
from forensics_gui.browser.items import ItemStatus
from forensics_gui.jobs import Job, JobRunner
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.text import tooltip, visible
from forensics_gui.theme import HALF, SPACE, FontSize, set_font
from forensics_gui.theme.widgets import ElidedLabel, PlainLabel, muted

_BAR_WIDTH = 96
_BUSY = {
    ItemStatus.QUEUED: QT_TRANSLATE_NOOP("status", "waiting for the network"),
    ItemStatus.RUNNING: QT_TRANSLATE_NOOP("status", "being analysed"),
}


class StatusLine(QStatusBar):
    """Image on the left; on the right the work in progress and the device."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self._runner = runner
        self._image = ElidedLabel()
        self._image.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._work = muted(PlainLabel())
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, HALF)
        self._bar.setAccessibleName(self.tr("Progress of all work"))
        self._device = muted(PlainLabel())
        for label in (self._image, self._work, self._device):
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_font(label, FontSize.SMALL)
            label.setContentsMargins(SPACE, 0, SPACE, 0)
        self.addWidget(self._image, 1)
        for widget in (self._work, self._bar, self._device):
            self.addPermanentWidget(widget)
        self._watched: Job | None = None
        runner.jobAdded.connect(self._follow)
        runner.jobRemoved.connect(self._follow)
        self._follow()

    @Slot(object)
    def show_image(self, shown: Shown) -> None:
        """Name the image on the screen and its place."""
        if shown.stage is Stage.EMPTY or shown.path is None:
            self._image.setText("")
            return
        parts = [visible(str(shown.path)), self._busy(shown)]
        self._image.setText("  ·  ".join(part for part in parts if part))

    def _busy(self, shown: Shown) -> str:
        text = _BUSY.get(shown.activity, "")
        return translate("status", text) if text else ""

    def set_device(self, text: str, why: str = "") -> None:
        """What the network runs on, in words, and for what reason."""
        self._device.setText(text)
        tip = " – ".join(part for part in (self.tr("What the network runs on"), why) if part)
        self._device.setToolTip(tip if text else "")

    def text(self) -> str:
        """Everything the line says, from left to right."""
        labels = (self._image, self._work, self._device)
        return "  ".join(label.text() for label in labels if label.text())

    @Slot()
    def _follow(self) -> None:
        """Watch the oldest job that a person knows of."""
        jobs = [job for job in self._runner.jobs() if job.visible]
        first = jobs[0] if jobs else None
        self._work.setText(self.tr("%Ln job(s)", "", len(jobs)) if jobs else "")
        for widget in (self._work, self._bar):
            widget.setVisible(bool(jobs))
        if first is self._watched:
            return
        if self._watched is not None:
            self._watched.progressed.disconnect(self._progressed)
        self._watched = first
        if first is not None:
            first.progressed.connect(self._progressed)
            self._progressed(first.done, first.total, first.text)

    @Slot(int, int, str)
    def _progressed(self, done: int, total: int, text: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setToolTip(tooltip(said(text)))
