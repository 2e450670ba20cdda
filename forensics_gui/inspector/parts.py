"""What the inspector's panels are made of: headings, rows of name and value, copy buttons."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.language import translate
from forensics_gui.report.text import BREAK, breakable
from forensics_gui.text import laid, unlaid, visible
from forensics_gui.theme import (
    HALF,
    ICON,
    ICON_EMPTY,
    SPACE,
    SPACE_2,
    SPACE_3,
    FontSize,
    font,
    icon,
    manager,
    set_font,
)
from forensics_gui.theme.icons import Role
from forensics_gui.theme.widgets import muted, plain


class Panel(QScrollArea):
    """A column that scrolls up and down; ``column`` is its layout. With ``fields`` these are what
    the keyboard is for, and not the scrolling."""

    def __init__(self, name: str, parent: QWidget | None = None, *, fields: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        if fields:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(SPACE_2, SPACE, SPACE_2, SPACE_2)
        self.column.setSpacing(SPACE)
        self.setWidget(self._inside)
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)

    @contextlib.contextmanager
    def filling(self) -> Iterator[None]:
        """Lay out once, at the end: every part that is shown would do it for all of them."""
        self.column.setEnabled(False)
        try:
            yield
        finally:
            self.column.setEnabled(True)
            self.column.invalidate()

    @staticmethod
    def column_of(part: QWidget) -> QVBoxLayout:
        """A column for a part of a panel."""
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        return column


class Mark(QLabel):
    """A small icon that follows the theme."""

    def __init__(self, name: str, role: Role = "text", side: int = ICON) -> None:
        super().__init__()
        self._name, self._role, self._side = name, role, side
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        manager().changed.connect(self._dress)
        self._dress()

    def use(self, name: str, role: Role) -> None:
        """Another icon."""
        self._name, self._role = name, role
        self._dress()

    @Slot()
    def _dress(self) -> None:
        side = QSize(self._side, self._side)
        drawn = icon(self._name, self._role)
        self.setPixmap(drawn.pixmap(side, self.devicePixelRatioF()))


class Value(QLabel):
    """A value that can be selected; what is copied is the value itself. Words wrap whole; only
    those too long for a narrow panel (paths, digests) break inside."""

    _BREAK = "\u200b"
    _WORD = 16

    def __init__(self, value: str) -> None:
        super().__init__()
        self._value = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.show_value(value)
        self.setWordWrap(True)
        self.setFont(font(digits=True))
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_value(self, value: str) -> None:
        """Another value."""
        if value == self._value:
            return
        self._value = value
        words = (
            self._BREAK.join(word[at : at + 8] for at in range(0, len(word), 8))
            if len(word) > self._WORD
            else word
            for word in value.split(" ")
        )
        self.setText(laid(" ".join(words)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("copy"), self.tr("Copy")).triggered.connect(self.copy)
        menu.popup(event.globalPos())

    @Slot()
    def copy(self) -> None:
        """Copy what is selected, or else all of it."""
        chosen = unlaid(self.selectedText().replace(self._BREAK, ""))
        put_on_clipboard(chosen or self._value)


def heading(text: str) -> QLabel:
    """The name of a part of a panel."""
    label = muted(plain(text, wrap=False))
    set_font(label, FontSize.SMALL, bold=True)
    return label


def copy_button(what: str) -> QToolButton:
    """A small button that copies ``what``; connect its ``clicked``."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setIcon(icon("copy"))
    button.setToolTip(translate("inspector.parts", "Copy {what}").format(what=what))
    button.setAccessibleName(translate("inspector.parts", "Copy {what}").format(what=what))
    return button


class Rows(QWidget):
    """Names in one column, values in the other; every value can be selected and is plain text."""

    def __init__(self, ready: int = 0) -> None:
        """``ready`` rows are made now, so that the first filling need not."""
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_2)
        self._grid.setVerticalSpacing(HALF)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[str, str]] = []
        self._labels: list[tuple[QLabel, Value]] = []
        for _ in range(ready):
            self._add_row()
            for label in self._labels[-1]:
                label.hide()

    def rows(self) -> list[tuple[str, str]]:
        """What is shown."""
        return list(self._rows)

    def fill(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these rows; a row without a value is left out."""
        self._rows = [(name, visible(value)) for name, value in rows if value]
        self._grid.setEnabled(False)  # or every row that is shown would lay out all of them
        while len(self._labels) < len(self._rows):
            self._add_row()
        self._show_rows()
        self._grid.setEnabled(True)
        self._grid.invalidate()

    def _show_rows(self) -> None:
        for number, (left, right) in enumerate(self._labels):
            if number < len(self._rows):
                name, value = self._rows[number]
                left.setText(name)
                right.show_value(value)
                right.setAccessibleName(f"{name}: {value}")
            shown = number < len(self._rows)
            if left.isHidden() is shown:
                left.setVisible(shown)
                right.setVisible(shown)

    def _add_row(self) -> None:
        # Labels are kept for the next image: to make them costs far more than to fill them.
        left, right = muted(plain(wrap=False)), Value("")
        left.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        number = len(self._labels)
        self._grid.addWidget(left, number, 0)
        self._grid.addWidget(right, number, 1)
        self._labels.append((left, right))


class Remark(QWidget):
    """An icon and sentences beside it; hidden while there are none."""

    def __init__(self, name: str, role: Role = "caution") -> None:
        super().__init__()
        self._text = plain(selectable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(Mark(name, role))
        row.addWidget(self._text, 1)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.text().replace(BREAK, "")

    def tell(self, *sentences: str) -> None:
        """Show ``sentences``, one a line; none hides it. A digest may break anywhere: it must
        not make the panel wider."""
        lines = [breakable(visible(line)) for line in sentences if line]
        self._text.setText("\n".join(lines))
        self.setVisible(bool(lines))


class Nothing(QWidget):
    """What stands in an empty panel: an icon, a line, and what to do next."""

    def __init__(self, name: str, title: str, text: str) -> None:
        super().__init__()
        self._title = plain(title)
        set_font(self._title, FontSize.BODY, bold=True)
        self._text = muted(plain(text))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, SPACE_3, SPACE_2, SPACE_3)
        column.setSpacing(SPACE)
        column.addStretch(1)
        column.addWidget(Mark(name, "muted", ICON_EMPTY))
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        column.addStretch(2)

    def tell(self, title: str, text: str) -> None:
        """Other words."""
        self._title.setText(title)
        self._text.setText(text)


def put_on_clipboard(text: str) -> None:
    """Copy ``text``."""
    QGuiApplication.clipboard().setText(text)
