"""The list of steps at the left of the wizard: where one is, what is done, what is open."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from forensics_gui.theme import HALF, ICON, SPACE, FontSize, colours, font, icon

_WIDTH = 176
_ROW = 48
_CIRCLE = 24
_STATE = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


class StepState(Enum):
    """Whether a step can be gone to."""

    DONE = "done"
    OPEN = "open"
    CLOSED = "closed"


class StepList(QListWidget):
    """Steps with a number each; ``wanted`` carries the number (from 0) of one that was chosen."""

    wanted = Signal(int)

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wizardSteps")
        self.setAccessibleName(self.tr("Steps"))
        self.setFixedWidth(_WIDTH)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_Painter(self))
        self._titles = tuple(titles)
        for title in titles:
            item = QListWidgetItem(title)
            item.setData(_STATE, StepState.CLOSED)
            self.addItem(item)
        self.currentRowChanged.connect(self._chosen)

    def go(self, step: int) -> None:
        """Mark ``step`` as the one on the screen."""
        self.blockSignals(True)
        self.setCurrentRow(step)
        self.blockSignals(False)
        self.viewport().update()

    def tell(self, step: int, state: StepState) -> None:
        """How a step stands."""
        item = self.item(step)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        item.setFlags(flags if state is not StepState.CLOSED else Qt.ItemFlag.NoItemFlags)
        item.setData(_STATE, state)
        said = {
            StepState.DONE: self.tr("done"),
            StepState.OPEN: self.tr("can be opened"),
            StepState.CLOSED: self.tr("not yet"),
        }[state]
        words = f"{step + 1}. {self._titles[step]}, {said}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def state_of(self, step: int) -> StepState:
        """How a step stands."""
        found = self.item(step).data(_STATE)
        assert isinstance(found, StepState)
        return found

    @Slot(int)
    def _chosen(self, row: int) -> None:
        if row >= 0:
            self.wanted.emit(row)


class _Painter(QStyledItemDelegate):
    """A number in a circle, a tick once done, and the title."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(_WIDTH, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        used = colours()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        here = bool(state & QStyle.StateFlag.State_Selected)
        step_state = index.data(_STATE)
        closed = step_state is StepState.CLOSED
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = rect.adjusted(SPACE, HALF, -SPACE, -HALF)
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(used.selection))
            painter.drawRoundedRect(row, HALF, HALF)
        elif state & QStyle.StateFlag.State_MouseOver and not closed:
            painter.setPen(QPen(QColor(used.border), 1))
            painter.setBrush(QColor(used.raised))
            painter.drawRoundedRect(row, HALF, HALF)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(used.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row, HALF, HALF)
        self._circle(painter, row, option.direction, index.row() + 1, step_state, here)
        text = used.on_selection if here else used.disabled if closed else used.text
        direction: Qt.LayoutDirection = option.direction
        words = QRect(row)
        words.setLeft(row.left() + SPACE + _CIRCLE + SPACE)
        words.setRight(row.right() - HALF)
        words = QStyle.visualRect(direction, row, words)
        painter.setFont(font(bold=here))
        painter.setPen(QColor(text))
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(middle), str(index.data()))
        painter.restore()

    @staticmethod
    def _circle(
        painter: QPainter,
        row: QRect,
        direction: Qt.LayoutDirection,
        number: int,
        state: object,
        here: bool,
    ) -> None:
        used = colours()
        circle = QRect(row.left() + SPACE, row.center().y() - _CIRCLE // 2 + 1, _CIRCLE, _CIRCLE)
        circle = QStyle.visualRect(direction, row, circle)
        if state is StepState.DONE and not here:
            painter.setPen(QPen(QColor(used.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)
            side = ICON - 2
            mark = QRect(0, 0, side, side)
            mark.moveCenter(circle.center())
            icon("check", "accent").paint(painter, mark)
            return
        closed = state is StepState.CLOSED
        edge = used.accent if here else used.disabled if closed else used.outline
        painter.setPen(QPen(QColor(edge), 1.5))
        painter.setBrush(QColor(used.accent) if here else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.setPen(QColor(used.on_accent if here else used.disabled if closed else used.text))
        painter.setFont(font(FontSize.SMALL, bold=here, digits=True))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(number))
