"""Small widgets and helpers that every panel needs."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QWidget,
)

from forensics_gui.text import laid
from forensics_gui.theme.metrics import HALF


class ElidedLabel(QLabel):
    """One line of plain text that ends in … where there is no room; the rest as a tooltip."""

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), self._mode, room.width())
        # A bare "<" would make Qt read the tooltip as HTML.
        cut = shown != self.text()
        self.setToolTip(f"<div>{_escaped(self.text())}</div>" if cut else "")
        flags = int(self.alignment()) | int(Qt.TextFlag.TextSingleLine)
        self.style().drawItemText(
            painter,
            room,
            flags,
            self.palette(),
            self.isEnabled(),
            laid(shown),
            self.foregroundRole(),
        )
        painter.end()


class PlainLabel(QLabel):
    """Plain text, laid out for the direction of the window; :meth:`text` is what was set."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Qt moves a wrapped line by the space at its end, over the label's left edge.
            self.setContentsMargins(HALF, 0, 0, 0)
        self.setText(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        super().setText(laid(text))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class LaidDelegate(QStyledItemDelegate):
    """Shows the texts of a table or tree as labels do; what is copied stays as it is."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return laid(super().displayText(value, locale))


def muted(label: QLabel) -> QLabel:
    """Secondary text: the palette's placeholder colour, so that it follows the theme."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def plain(text: str = "", *, wrap: bool = True, selectable: bool = False) -> QLabel:
    """A label of plain text."""
    label = PlainLabel(text)
    label.setWordWrap(wrap)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def beginning_right(field: QPlainTextEdit) -> QPlainTextEdit:
    """In a window from right to left what is typed begins at the right: Qt leaves it at the
    left in this kind of field."""
    if QGuiApplication.isRightToLeft():
        option = field.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.document().setDefaultTextOption(option)
    return field


def fitted(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog this size in pixels, as far as the screen has it."""
    screen = dialog.screen().availableGeometry()
    dialog.resize(
        min(width, round(screen.width() * 0.95)), min(height, round(screen.height() * 0.9))
    )


def rule(*, upright: bool = False) -> QFrame:
    """A hairline between two parts, one above the other or beside each other."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.VLine if upright else QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    (line.setFixedWidth if upright else line.setFixedHeight)(1)
    return line
