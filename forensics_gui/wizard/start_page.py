"""The trainings there are: go on with one, look at a result, begin another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.text import laid, visible
from forensics_gui.theme import (
    HALF,
    ICON_TOOLBAR,
    SPACE,
    SPACE_2,
    SPACE_3,
    FontSize,
    colours,
    font,
    icon,
    set_font,
)
from forensics_gui.theme.icons import Role
from forensics_gui.theme.widgets import muted, plain
from forensics_gui.wizard.question import Question
from forensics_gui.wizard.words import shown
from training.wizard.types import Listed, RunState, Stage

_ID = Qt.ItemDataRole.UserRole
_NOTE = Qt.ItemDataRole.UserRole + 1
_ICON = Qt.ItemDataRole.UserRole + 2
_ROW = 56
_Index = QModelIndex | QPersistentModelIndex


class StartPage(QWidget):
    """``newWanted``; ``openWanted`` and ``discardWanted`` carry the id of a training."""

    newWanted = Signal()
    openWanted = Signal(str)
    discardWanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        title = plain(self.tr("Train a model"))
        set_font(title, FontSize.TITLE, bold=True)
        text = muted(
            plain(
                self.tr(
                    "Train the model further on your own images, on this computer, and see on "
                    "held-out images whether it got better. The model in use stays as it is "
                    "until you choose another one."
                )
            )
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Trainings"))
        self.list.setItemDelegate(_Painter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemSelectionChanged.connect(self._follow)
        self.list.itemActivated.connect(self._open)
        self._new = QPushButton(icon("plus"), self.tr("New training"))
        self._new.clicked.connect(self.newWanted)
        self._go = QPushButton(self.tr("Open"))
        self._go.setObjectName("primary")
        self._go.clicked.connect(self._open)
        self._discard = QPushButton(icon("trash-2"), self.tr("Discard…"))
        self._discard.clicked.connect(self._ask_discard)
        head = QVBoxLayout()
        head.setSpacing(HALF)
        head.addWidget(title)
        head.addWidget(text)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self._new)
        buttons.addStretch(1)
        buttons.addWidget(self._discard)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def fill(self, trainings: Sequence[Listed], chosen: str = "") -> None:
        """Show these, ``chosen`` selected."""
        self.list.clear()
        for one in trainings:
            item = QListWidgetItem(visible(one.name))
            item.setData(_ID, one.id)
            note = self._note(one)
            item.setData(_NOTE, note)
            item.setData(_ICON, _icon(one))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{visible(one.name)}, {note}")
            if one.problem:
                item.setData(_ICON, "triangle-alert")
            self.list.addItem(item)
            if one.id == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and trainings:
            self.list.setCurrentRow(0)
        self._problems = {one.id for one in trainings if one.problem}
        self._alive = {one.id for one in trainings if one.state.alive}
        self._follow()

    def lines(self) -> list[str]:
        """What is listed."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [f"{item.text()}: {item.data(_NOTE)}" for item in items]

    def _note(self, one: Listed) -> str:
        if one.problem:
            return shown(one.problem)
        states = {
            RunState.STARTING: self.tr("training now"),
            RunState.RUNNING: self.tr("training now"),
            RunState.PAUSED: self.tr("paused"),
            RunState.WAITING: self.tr("waiting for room on the disk"),
            RunState.INTERRUPTED: self.tr("stopped before it was done, can go on"),
            RunState.CANCELLED: self.tr("cancelled, can go on"),
            RunState.FAILED: self.tr("stopped by an error"),
            RunState.FINISHED: self.tr("finished"),
        }
        stages = {
            Stage.IMAGES: self.tr("images are being chosen"),
            Stage.CHECK: self.tr("images to be checked"),
            Stage.PLAN: self.tr("to be planned"),
            Stage.TRAIN: self.tr("not started"),
            Stage.RESULT: self.tr("finished"),
        }
        words = states[one.state] if one.state in states else stages[one.stage]
        return "  ·  ".join((words, _when(one.created)))

    def _chosen(self) -> str:
        row = self.list.currentRow()
        return str(self.list.item(row).data(_ID)) if row >= 0 else ""

    @Slot()
    def _follow(self) -> None:
        chosen = self._chosen()
        self._go.setEnabled(bool(chosen) and chosen not in self._problems)
        self._discard.setEnabled(bool(chosen) and chosen not in self._alive)

    @Slot()
    def _open(self) -> None:
        chosen = self._chosen()
        if chosen and chosen not in self._problems:
            self.openWanted.emit(chosen)

    @Slot()
    def _ask_discard(self) -> None:
        if self.list.currentRow() < 0:
            return
        item = self.list.currentItem()
        self._leaving = self._chosen()
        box = Question(
            self,
            self.tr("Discard"),
            self.tr("Discard “{name}”?").format(name=item.text()),
            self.tr(
                "What was trained and the copy of the images in its data set file are deleted. "
                "Your own images stay as they are, and so does a model that you use already."
            ),
        )
        box.answer(self.tr("Discard"), self._discard_chosen)
        box.answer(self.tr("Cancel"), default=True)
        box.open()

    @Slot()
    def _discard_chosen(self) -> None:
        self.discardWanted.emit(self._leaving)

    _leaving = ""
    _problems: set[str] = set()  # noqa: RUF012 - replaced, never changed
    _alive: set[str] = set()  # noqa: RUF012


class _Painter(QStyledItemDelegate):
    """Name above, how it stands below, an icon at the left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        used = colours()
        rect = option.rect
        state = option.state
        here = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if here:
            painter.fillRect(rect, QColor(used.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(used.window))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(used.accent), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        mark = rect.adjusted(SPACE_2, 0, 0, 0)
        mark.setWidth(ICON_TOOLBAR)
        mark.setTop(rect.center().y() - ICON_TOOLBAR // 2)
        mark.setHeight(ICON_TOOLBAR)
        role: Role = "caution" if index.data(_ICON) == "triangle-alert" else "muted"
        mark = QStyle.visualRect(option.direction, rect, mark)
        icon(index.data(_ICON), role).paint(painter, mark)
        left = rect.left() + SPACE_2 + ICON_TOOLBAR + SPACE_2
        words = rect.adjusted(0, SPACE, -SPACE_2, -SPACE)
        words.setLeft(left)
        words = QStyle.visualRect(option.direction, rect, words)
        painter.setFont(font(bold=True))
        painter.setPen(QColor(used.on_selection if here else used.text))
        elide = painter.fontMetrics().elidedText
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        name = elide(str(index.data()), Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, int(top), laid(name))
        painter.setFont(font(FontSize.SMALL))
        painter.setPen(QColor(used.on_selection if here else used.muted))
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        note = painter.fontMetrics().elidedText(
            str(index.data(_NOTE)), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, int(low), laid(note))
        painter.restore()


def _icon(one: Listed) -> str:
    if one.state.alive:
        return "pause" if one.state is RunState.PAUSED else "activity"
    if one.stage is Stage.RESULT or one.state is RunState.FINISHED:
        return "scale"
    return "graduation-cap"


def _when(created: str) -> str:
    try:
        return f"{datetime.fromisoformat(created).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return visible(created)
