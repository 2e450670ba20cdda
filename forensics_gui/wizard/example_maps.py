"""Maps of a few validation samples at several steps: how they improve while it trains."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.inspector.parts import heading
from forensics_gui.report.text import grouped
from forensics_gui.theme import HALF, SPACE, FontSize, font, set_font
from forensics_gui.theme.widgets import muted, plain
from forensics_gui.wizard.pictures import PictureView, Shown, map_picture, picture
from forensics_gui.wizard.story import StripFile
from training import pictures as files

_MOST = 6
_MOST_STEPS = 5
_SIDE = QSize(112, 112)
Strip = tuple[Shown, Shown]


class ExampleMaps(QWidget):
    """One column a sample: the picture with what was changed outlined, and the map below it.

    The newest step is shown until a person chooses an earlier one.
    """

    stepChosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Examples"))
        self._maps: dict[int, list[StripFile]] = {}
        self._wanted: int | None = None
        self._shown: tuple[int, int] | None = None
        self._buttons = QButtonGroup(self)
        self._steps = QHBoxLayout()
        self._steps.setSpacing(HALF)
        self._empty = muted(
            plain(self.tr("Maps of validation images appear here after the first validation."))
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(heading(self.tr("Validation images")))
        head.addStretch(1)
        self._at = muted(plain(self.tr("Step"), wrap=False))
        set_font(self._at, FontSize.SMALL)
        self._at.hide()
        head.addWidget(self._at)
        head.addLayout(self._steps)
        self._grid_part = QWidget()
        grid = QGridLayout(self._grid_part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(HALF)
        self._columns: list[tuple[PictureView, PictureView]] = []
        for row, name in ((0, self.tr("Image, change outlined")), (1, self.tr("Map"))):
            label = muted(QLabel(name))
            label.setWordWrap(True)
            label.setFixedWidth(72)
            set_font(label, FontSize.SMALL)
            grid.addWidget(label, row, 0)
        for number in range(_MOST):
            pair = (PictureView(_SIDE, enlarge=3.0), PictureView(_SIDE, enlarge=3.0))
            for row, view in enumerate(pair):
                grid.addWidget(view, row, number + 1)
            grid.setColumnStretch(number + 1, 1)
            self._columns.append(pair)
        for row in (0, 1):
            grid.setRowStretch(row, 1)
        self._grid_part.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addLayout(head)
        column.addWidget(self._empty, 1)
        column.addWidget(self._grid_part, 1)

    def show_maps(self, maps: Mapping[int, Sequence[StripFile]]) -> None:
        """What there is by step; steps whose files are gone are not offered."""
        self._maps = {
            step: list(strips) for step, strips in maps.items() if strips and _there(strips)
        }
        steps = _few(sorted(self._maps), _MOST_STEPS)
        if self._wanted not in steps:
            self._wanted = None
        self._offer(steps)
        self._empty.setVisible(not steps)
        self._grid_part.setVisible(bool(steps))
        self._at.setVisible(len(steps) > 1)
        if steps:
            self._draw(self._wanted if self._wanted is not None else steps[-1])

    def step(self) -> int | None:
        """The step that is shown."""
        return self._shown[0] if self._shown is not None else None

    def views(self) -> list[tuple[PictureView, PictureView]]:
        """Picture and map of each column that is in use."""
        return [pair for pair in self._columns if not pair[0].isHidden()]

    def _offer(self, steps: Sequence[int]) -> None:
        known = [self._buttons.id(button) for button in self._buttons.buttons()]
        if known != list(steps):
            for button in self._buttons.buttons():
                self._buttons.removeButton(button)
                self._steps.removeWidget(button)
                button.hide()
                button.deleteLater()
            for step in steps:
                made = QToolButton()
                made.setCheckable(True)
                made.setAutoRaise(True)
                made.setText(grouped(step))
                made.setFont(font(FontSize.SMALL, digits=True))
                made.setAccessibleName(self.tr("Maps at step {step}").format(step=step))
                made.clicked.connect(self._choose)
                self._buttons.addButton(made, step)
                self._steps.addWidget(made)
        for button in self._buttons.buttons():
            button.setVisible(len(steps) > 1)

    @Slot()
    def _choose(self) -> None:
        step = self._buttons.checkedId()
        newest = max(self._maps, default=step)
        self._wanted = None if step == newest else step
        self._draw(step)
        self.stepChosen.emit(step)

    def _draw(self, step: int) -> None:
        button = self._buttons.button(step)
        if button is not None:
            button.setChecked(True)
        strips = self._maps[step][:_MOST]
        if self._shown == (step, len(strips)):
            return
        self._shown = (step, len(strips))
        for pair, strip in zip(self._columns, strips, strict=False):
            parts = read_strip(strip)
            tampered = parts is not None and parts[0].mask is not None and parts[0].mask.any()
            for view, part in zip(pair, parts or (Shown(None), Shown(None)), strict=True):
                view.show_picture(part)
                view.show()
            words = self.tr("manipulated") if tampered else self.tr("authentic")
            pair[0].setAccessibleName(self.tr("Validation image, {kind}").format(kind=words))
            pair[1].setAccessibleName(self.tr("Map at step {step}").format(step=step))
        for pair in self._columns[len(strips) :]:
            for view in pair:
                view.hide()


def read_strip(strip: StripFile) -> Strip | None:
    """Picture with its mask, and map, of a written example; None when it cannot be read."""
    try:
        rgb = files.read(strip.file)
    except files.PictureError:
        return None
    side = rgb.shape[1] // 3
    mask = rgb[:, side : 2 * side, 0] > 127
    found = rgb[:, 2 * side :, 0].astype(np.float32) / np.float32(255)
    return (
        Shown(picture(rgb[:, :side]), np.asarray(mask, dtype=np.bool_)),
        Shown(map_picture(found)),
    )


def _there(strips: Sequence[StripFile]) -> bool:
    return all(strip.file.is_file() for strip in strips)


def _few(steps: Sequence[int], most: int) -> list[int]:
    """The first and the newest ones."""
    return list(steps) if len(steps) <= most else [steps[0], *steps[-(most - 1) :]]
