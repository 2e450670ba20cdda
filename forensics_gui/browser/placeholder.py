"""What stands in place of the grid when it is empty: what to do next."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from forensics_gui.theme import ICON_EMPTY, SPACE, SPACE_2, FontSize, icon, set_font


class Placeholder(QWidget):
    """An icon, a sentence, a hint and up to two buttons."""

    first = Signal()
    second = Signal()

    def __init__(
        self, name: str, title: str, hint: str, *buttons: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        layout.setSpacing(SPACE)
        layout.addStretch(2)
        if name:
            self._icon = icon(name, "muted")
            self._picture = QLabel(self)
            self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(self._picture)
        self._title = _line(title, self)
        layout.addWidget(self._title)
        self._hint = _line(hint, self)
        set_font(self._hint, FontSize.SMALL)
        layout.addWidget(self._hint)
        self._hint.setVisible(bool(hint))
        layout.addSpacing(SPACE)
        self.buttons = []
        for text, signal in zip(buttons, (self.first, self.second), strict=False):
            button = QPushButton(text, self)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(signal)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.buttons.append(button)
        layout.addStretch(3)
        self._has_icon = bool(name)
        self._draw()

    def set_text(self, title: str, hint: str) -> None:
        """Other words, as plain text."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def text(self) -> str:
        """Sentence and hint."""
        return f"{self._title.text()} {self._hint.text()}".strip()

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]
        self._draw()

    def _draw(self) -> None:
        if getattr(self, "_has_icon", False):
            size = QSize(ICON_EMPTY, ICON_EMPTY)
            self._picture.setPixmap(self._icon.pixmap(size, self.devicePixelRatioF()))


def _line(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
