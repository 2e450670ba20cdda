"""A question with words on its buttons; without a loop of its own, so that it holds nothing up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from forensics_gui.theme import SPACE, SPACE_2, SPACE_3, FontSize, set_font
from forensics_gui.theme.widgets import plain

_WIDTH = 440


class Question(QDialog):
    """``sentence`` asks, ``more`` says what each answer means. Answers are added with
    :meth:`answer`, the last one first in the row; Escape is no answer."""

    def __init__(self, parent: QWidget, title: str, sentence: str, more: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        head = plain(sentence)
        set_font(head, FontSize.BODY, bold=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE)
        column.addWidget(head)
        self._more = plain(more, selectable=True)
        self._more.setVisible(bool(more))
        column.addWidget(self._more)
        column.addStretch(1)
        column.addSpacing(SPACE)
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE)
        self._row.addStretch(1)
        column.addLayout(self._row)
        self.setMinimumWidth(_WIDTH)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(more)

    @staticmethod
    def asked(parent: QWidget, name: str) -> bool:
        """Whether a question of that object name is open already."""
        return any(not one.isHidden() for one in parent.findChildren(Question, name))

    def text(self) -> str:
        """Everything it says."""
        return f"{self.accessibleName()} {self._more.text()}".strip()

    def show_part(self, part: QWidget) -> None:
        """Show something of a minimum width below the words, before the answers."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(2, part)
        beside = layout.contentsMargins()
        needed = part.minimumWidth() + beside.left() + beside.right()
        self.setMinimumWidth(max(self.minimumWidth(), needed))

    def answer(
        self, words: str, slot: Callable[[], object] | None = None, *, default: bool = False
    ) -> QPushButton:
        """A button that closes the question and then calls ``slot``, a bound method."""
        button = QPushButton(words)
        button.setAutoDefault(default)
        button.setDefault(default)
        button.clicked.connect(self.accept if slot is not None else self.reject)
        if slot is not None:
            button.clicked.connect(slot)
        self._row.addWidget(button)
        if default:
            button.setFocus()
        return button
