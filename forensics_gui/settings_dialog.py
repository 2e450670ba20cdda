"""The settings dialog, generated from the schema."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.focus_order import FieldsDialog
from forensics_gui.inspector.parts import Panel, heading
from forensics_gui.language import said
from forensics_gui.settings import SETTINGS, Setting, Settings
from forensics_gui.theme import HALF, SPACE, SPACE_2, SPACE_3, FontSize, set_font
from forensics_gui.theme.widgets import muted, plain, rule

_FIELD_WIDTH = 240
_NOTE_WIDTH = 336


class SettingsDialog(FieldsDialog):
    """One row a setting. ``changed`` carries the new :class:`Settings` after *Save*."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._fields: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE)
        panel = Panel(self.tr("Settings"), fields=True)
        inside = panel.column
        inside.setContentsMargins(0, 0, SPACE, 0)
        grouped = groupby(SETTINGS, key=lambda setting: setting.group)
        for number, (group, members) in enumerate(grouped):
            if number:
                inside.addSpacing(SPACE)
                inside.addWidget(rule())
            inside.addWidget(heading(said(group)))
            inside.addLayout(self._grid(list(members)))
        inside.addStretch(1)
        column.addWidget(panel, 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        defaults = QPushButton(self.tr("Restore defaults"))
        buttons.addButton(defaults, QDialogButtonBox.ButtonRole.ResetRole)
        defaults.clicked.connect(self._restore)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column.addSpacing(SPACE)
        column.addWidget(buttons)
        self._buttons = buttons
        self._fill(settings)
        margins = 2 * SPACE_3 + SPACE
        bar = panel.verticalScrollBar().sizeHint().width()
        width = self._widest_label() + SPACE_2 + _NOTE_WIDTH + bar
        self.resize(width + margins, self._whole_height(inside, width))

    def _whole_height(self, inside: QVBoxLayout, width: int) -> int:
        """Enough for every line at the usual width, as far as the screen has it."""
        below = 2 * SPACE_2 + 3 * SPACE + self._buttons.sizeHint().height()
        whole = inside.totalHeightForWidth(width) + below
        return min(whole, round(self.screen().availableGeometry().height() * 0.9))

    def field(self, key: str) -> QWidget:
        """The control of a setting."""
        return self._fields[key]

    def values(self) -> Settings:
        """What the controls say now."""
        return Settings({setting.key: self._value(setting) for setting in SETTINGS})

    def _widest_label(self) -> int:
        """So that the groups stand in one line, whatever the language."""
        metrics = self.fontMetrics()
        labels = (said(one.label) for one in SETTINGS if one.kind != "flag")
        return max(metrics.horizontalAdvance(label) for label in labels) + HALF

    def _grid(self, members: list[Setting]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(HALF)
        grid.setColumnMinimumWidth(0, self._widest_label())
        grid.setColumnStretch(1, 1)
        row = 0
        for setting in members:
            field = _field(setting)
            field.setAccessibleName(said(setting.label))
            field.setAccessibleDescription(said(setting.help))
            self._fields[setting.key] = field
            if setting.kind != "flag":
                label = plain(said(setting.label), wrap=False)
                label.setBuddy(field)
                grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeft)
            row += 1
            if setting.help:
                note = muted(plain(said(setting.help)))
                set_font(note, FontSize.SMALL)
                note.setMinimumWidth(_NOTE_WIDTH)
                grid.addWidget(note, row, 1)
                row += 1
            grid.setRowMinimumHeight(row, HALF)
            row += 1
        return grid

    def _fill(self, settings: Settings) -> None:
        for setting in SETTINGS:
            field, value = self._fields[setting.key], settings[setting.key]
            if isinstance(field, QComboBox):
                field.setCurrentIndex(field.findData(value))
            elif isinstance(field, QCheckBox):
                field.setChecked(value)
            elif isinstance(field, QSpinBox):
                field.setValue(value)
            elif isinstance(field, QLineEdit):
                field.setText(value)

    def _value(self, setting: Setting) -> Any:
        field = self._fields[setting.key]
        if isinstance(field, QComboBox):
            return field.currentData()
        if isinstance(field, QCheckBox):
            return field.isChecked()
        if isinstance(field, QSpinBox):
            return field.value()
        assert isinstance(field, QLineEdit)
        return "".join(letter for letter in field.text().strip() if letter.isprintable())

    @Slot()
    def _restore(self) -> None:
        self._fill(Settings())

    @Slot()
    def _save(self) -> None:
        self.changed.emit(self.values())
        self.accept()


def _field(setting: Setting) -> QWidget:
    if setting.kind == "choice":
        box = QComboBox()
        for value, label in setting.choices:
            box.addItem(said(label), value)
        box.setMinimumWidth(_FIELD_WIDTH)
        return box
    if setting.kind == "flag":
        return QCheckBox(said(setting.label))
    if setting.kind == "number":
        spin = QSpinBox()
        spin.setRange(setting.minimum, setting.maximum)
        spin.setSuffix(said(setting.unit))
        spin.setMinimumWidth(_FIELD_WIDTH)
        return spin
    line = QLineEdit()
    line.setMaxLength(setting.maximum)
    line.setMinimumWidth(_FIELD_WIDTH)
    return line
