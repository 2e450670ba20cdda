"""A plan to choose: how long it takes, what it does, when it would be ready."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from forensics_gui.report.text import number
from forensics_gui.theme import HALF, SPACE, SPACE_2, SPACE_3, FontSize, colours, set_font
from forensics_gui.theme.widgets import muted, plain
from forensics_gui.wizard.times import ready_at
from forensics_gui.wizard.words import shown
from training.wizard.types import Choice


class ChoiceCard(QWidget):
    """``chosen`` follows a click anywhere on it. The button of the row takes the keyboard."""

    chosen = Signal()

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.choice = choice
        self._hover = False
        self.button = QRadioButton(shown(choice.title))
        set_font(self.button, FontSize.BODY, bold=True)
        self.button.toggled.connect(self._toggled)
        words = shown(choice.problem or choice.sentence)
        if not choice.problem:
            words += " " + self._seen(choice.passes)
        self._sentence = muted(plain(words))
        self._ready = plain("" if choice.problem else ready_at(choice.seconds), wrap=False)
        self.button.setAccessibleDescription(f"{self._sentence.text()} {self._ready.text()}")
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.button)
        own = choice.code == "custom"
        if own or choice.recommended:
            words = self.tr("your own number of steps") if own else self.tr("recommended")
            hint = muted(plain(words, wrap=False))
            set_font(hint, FontSize.SMALL)
            head.addWidget(hint)
        head.addStretch(1)
        head.addWidget(self._ready)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, SPACE, SPACE_2, SPACE)
        column.setSpacing(HALF)
        column.addLayout(head)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addSpacing(SPACE_3)
        below.addWidget(self._sentence)
        column.addLayout(below)
        self.setEnabled(not choice.problem)

    def text(self) -> str:
        """Everything it says."""
        return " ".join((self.button.text(), self._sentence.text(), self._ready.text()))

    def _seen(self, passes: float) -> str:
        """How often an image is trained on; a number of times only from one on."""
        if passes < 0.95:
            share = number(max(1, round(100 * passes)), 0)
            return self.tr("It sees about {share} % of the training images.").format(share=share)
        return self.tr("It sees each training image about %Ln time(s).", "", round(passes))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.setChecked(True)
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)

    def enterEvent(self, event: QEnterEvent) -> None:
        del event
        self._hover = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        del event
        self._hover = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        used = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.button.isChecked()
        edge = used.accent if on else used.outline if self._hover else used.border
        painter.setPen(QPen(QColor(edge), 2 if on else 1))
        painter.setBrush(QColor(used.base))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), HALF, HALF)
        painter.end()

    def _toggled(self, on: bool) -> None:
        if on:
            self.chosen.emit()
        self.update()
