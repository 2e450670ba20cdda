"""Marks of checkboxes and radio buttons, measured on rendered pixels (WCAG 2.2, 1.4.11)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from forensics_gui import theme

LEAST = 3.0
KINDS = {
    QCheckBox: QStyle.SubElement.SE_CheckBoxIndicator,
    QRadioButton: QStyle.SubElement.SE_RadioButtonIndicator,
}


def rendered(kind: type[QAbstractButton], checked: bool, qtbot: QtBot) -> tuple[QImage, QRect]:
    """A button on a panel of the window's colour, and where its mark is."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    button = kind("Option")
    button.setAutoExclusive(False)
    button.setChecked(checked)
    column.addWidget(button)
    holder.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    holder.resize(160, 60)
    image = holder.grab().toImage()  # also lays it out
    option = QStyleOptionButton()
    option.initFrom(button)
    place = button.style().subElementRect(KINDS[kind], option, button)
    return image, place.translated(button.pos())


def edge_contrast(image: QImage, place: QRect) -> float:
    """Of the strongest pixel on each straight side of the mark the weakest, against the panel."""
    panel = image.pixelColor(place.left() - 3, place.center().y()).name()
    middle_x, middle_y = place.center().x(), place.center().y()
    reach = range(-1, 4)
    sides = (
        [(place.left() + step, middle_y) for step in reach],
        [(place.right() - step, middle_y) for step in reach],
        [(middle_x, place.top() + step) for step in reach],
        [(middle_x, place.bottom() - step) for step in reach],
    )
    return min(
        max(theme.contrast(image.pixelColor(x, y).name(), panel) for x, y in side) for side in sides
    )


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("checked", [False, True])
def test_marks_stand_out_from_the_panel(
    qapp: QApplication, qtbot: QtBot, name: str, kind: type, checked: bool
):
    theme.apply_theme(qapp, name)
    image, place = rendered(kind, checked, qtbot)
    assert edge_contrast(image, place) >= LEAST


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_set_mark_differs_from_one_that_is_not(
    qapp: QApplication, qtbot: QtBot, name: str, kind: type
):
    theme.apply_theme(qapp, name)
    off, place = rendered(kind, False, qtbot)
    on, _ = rendered(kind, True, qtbot)
    centre = place.center()
    changed = max(
        theme.contrast(on.pixelColor(x, y).name(), off.pixelColor(x, y).name())
        for x in range(centre.x() - 2, centre.x() + 3)
        for y in range(centre.y() - 2, centre.y() + 3)
    )
    assert changed >= LEAST
