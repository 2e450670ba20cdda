"""What the Views panel is made of: a form of parameters, and a small copy of the picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from forensics_gui.evidence.views import Parameter
from forensics_gui.language import said
from forensics_gui.theme import HALF, SPACE_2, colours
from forensics_gui.theme.widgets import muted, plain

_HEIGHT = 184


class ParameterForm(QWidget):
    """One list of choices a parameter, which Tab reaches from ``after``. ``changed`` follows a
    person's choice only."""

    changed = Signal()

    def __init__(self, after: QWidget) -> None:
        super().__init__()
        self._before = after
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_2)
        self._grid.setVerticalSpacing(HALF)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QComboBox]] = []
        self._parameters: tuple[Parameter, ...] = ()

    def use(self, parameters: Sequence[Parameter]) -> None:
        """Show these parameters with their defaults."""
        self._parameters = tuple(parameters)
        while len(self._rows) < len(self._parameters):
            self._add_row()
        for number, (label, box) in enumerate(self._rows):
            used = number < len(self._parameters)
            label.setVisible(used)
            box.setVisible(used)
            if used:
                parameter = self._parameters[number]
                label.setText(said(parameter.label))
                box.setAccessibleName(said(parameter.label))
                box.clear()
                for value, text in parameter.choices:
                    box.addItem(said(text), value)
        self.setVisible(bool(self._parameters))

    def values(self) -> tuple[tuple[str, int | str], ...]:
        """What is chosen, defaults left out, so that equal choices make equal requests."""
        found = []
        for parameter, (_, box) in zip(self._parameters, self._rows, strict=False):
            value = box.currentData()
            if value is not None and value != parameter.default:
                found.append((parameter.key, value))
        return tuple(found)

    def show_values(self, values: Mapping[str, int | str]) -> None:
        """Choose these without telling anybody."""
        for parameter, (_, box) in zip(self._parameters, self._rows, strict=False):
            box.setCurrentIndex(box.findData(values[parameter.key]))

    def _add_row(self) -> None:
        number = len(self._rows)
        label, box = muted(plain(wrap=False)), QComboBox()
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMinimumContentsLength(8)
        box.activated.connect(self._tell)
        label.setBuddy(box)
        self._grid.addWidget(label, number, 0)
        self._grid.addWidget(box, number, 1)
        # Made when a view first asks for it, long after the buttons below.
        self.setTabOrder(self._before, box)
        self._before = box
        self._rows.append((label, box))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


class Preview(QWidget):
    """A picture fitted into neutral grey, never enlarged beyond its pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._pixels: npt.NDArray[np.uint8] | None = None
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("The view, made small"))

    @property
    def shown(self) -> npt.NDArray[np.uint8] | None:
        """What is shown, uint8 RGB."""
        return self._pixels

    def show_picture(self, rgb: npt.NDArray[np.uint8] | None) -> None:
        """Show uint8 RGB (H, W, 3), kept and not copied; ``None`` shows nothing."""
        if rgb is self._pixels:
            return
        self._pixels = rgb
        self._image = None
        if rgb is not None:
            height, width = rgb.shape[:2]
            form = QImage.Format.Format_RGB888
            self._image = QImage(rgb.data, width, height, rgb.strides[0], form)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().surround))
        if self._image is not None:
            ratio = self.devicePixelRatioF()
            room = self.rect().size()
            natural = self._image.size() / ratio
            size = natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            if size.width() > natural.width():
                size = natural
            target = QRect(0, 0, size.width(), size.height())
            target.moveCenter(self.rect().center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, self._image)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)
