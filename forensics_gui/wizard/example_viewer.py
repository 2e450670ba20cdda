"""Held-out images one at a time: original, truth, and the map of each model beside it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from forensics_gui.inspector.parts import heading
from forensics_gui.report.text import number
from forensics_gui.text import visible
from forensics_gui.theme import HALF, SPACE, FontSize, icon, set_font
from forensics_gui.theme.icons import sided
from forensics_gui.theme.widgets import ElidedLabel, muted, plain
from forensics_gui.wizard.pictures import (
    PictureView,
    Shown,
    map_picture,
    mask_picture,
    read,
    read_grey,
)
from training.wizard.types import ExampleMap

_SIDE = QSize(240, 200)


class ExampleViewer(QWidget):
    """Arrow keys and two buttons turn to the next image."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Maps beside each other"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._examples: tuple[ExampleMap, ...] = ()
        self._number = 0
        self._back = _turn("chevron-left", self.tr("Previous image"))
        self._back.clicked.connect(self.previous)
        self._forth = _turn("chevron-right", self.tr("Next image"))
        self._forth.clicked.connect(self.next)
        for keys, slot in (("Alt+PgUp", self.previous), ("Alt+PgDown", self.next)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)
        self._place = muted(QLabel())
        self._name = ElidedLabel()
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(heading(self.tr("Held-out images")))
        head.addSpacing(SPACE)
        head.addWidget(self._name, 1)
        head.addWidget(self._place)
        head.addWidget(self._back)
        head.addWidget(self._forth)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(HALF)
        grid.setVerticalSpacing(HALF)
        self.views = [PictureView(_SIDE, enlarge=3.0) for _ in range(4)]
        self._heads = [plain(wrap=False) for _ in range(4)]
        # they wrap, or the longest one would make its picture wider than the others
        self._notes = [muted(plain()) for _ in range(4)]
        for column in range(4):
            for label in (self._heads[column], self._notes[column]):
                set_font(label, FontSize.SMALL)
                label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(self._heads[column], 0, column)
            grid.addWidget(self.views[column], 1, column)
            grid.addWidget(self._notes[column], 2, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(HALF)
        column_.addLayout(head)
        column_.addLayout(grid, 1)
        self.setMinimumHeight(232)

    def fill(self, examples: Sequence[ExampleMap]) -> None:
        """Show these, the first one first."""
        self._examples = tuple(examples)
        self._number = 0
        self.setVisible(bool(self._examples))
        self._draw()

    @property
    def number(self) -> int:
        """Which one is shown, from 0."""
        return self._number

    @Slot()
    def previous(self) -> None:
        """The one before."""
        self._go(self._number - 1)

    @Slot()
    def next(self) -> None:
        """The one after."""
        self._go(self._number + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        if event.key() in moves:
            self._go(self._number + way * moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _go(self, number: int) -> None:
        if 0 <= number < len(self._examples) and number != self._number:
            self._number = number
            self._draw()

    def _draw(self) -> None:
        count = len(self._examples)
        self._back.setEnabled(self._number > 0)
        self._forth.setEnabled(self._number + 1 < count)
        self._place.setText(
            self.tr("{number} of {count}").format(number=self._number + 1, count=count)
        )
        if not count:
            return
        example = self._examples[self._number]
        self._name.setText(visible(example.name))
        mask = read_grey(example.mask)
        truth = None if mask is None else np.asarray(mask > 127, dtype=np.bool_)
        image = read(example.picture)
        maps = [read_grey(path) for path in (example.old_map, example.new_map)]
        columns: list[tuple[str, str, Shown, str]] = [
            (self.tr("Original"), "", Shown(image), ""),
            (
                self.tr("Truth"),
                self.tr("white: changed") if truth is not None else self.tr("authentic"),
                Shown(None if truth is None else mask_picture(truth)),
                self.tr("Authentic: nothing was changed"),
            ),
        ]
        for name, values, figure, responds in (
            (self.tr("Current model"), maps[0], example.f1_old, example.responds_old),
            (self.tr("New model"), maps[1], example.f1_new, example.responds_new),
        ):
            found = None
            if values is not None:
                found = map_picture(values.astype(np.float32) / np.float32(255))
            note = self._note(figure, responds) if values is not None else ""
            columns.append((name, note, Shown(found, truth), self.tr("There is no map")))
        for place, (name, note, shown, empty) in enumerate(columns):
            self._heads[place].setText(name)
            self._notes[place].setText(note)
            self.views[place].show_picture(shown, empty if shown.image is None else "")
            said = f"{name}: {note}" if note else name
            self.views[place].setAccessibleName(said)

    def _note(self, figure: float | None, responds: bool) -> str:
        answer = (
            self.tr("response above threshold")
            if responds
            else self.tr("no response above threshold")
        )
        if figure is None:
            return answer
        return self.tr("pixel F1 {value}, {answer}").format(value=number(figure), answer=answer)


def _turn(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setIcon(icon(sided(name)))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
