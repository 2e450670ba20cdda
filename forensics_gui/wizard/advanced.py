"""The options that most people never need, folded away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.theme import SPACE, SPACE_2, SPACE_3
from forensics_gui.wizard.fold import Fold
from training.wizard.types import Advanced

_WIDTH = 240


class AdvancedPart(QWidget):
    """A fold with a form. ``changed`` follows every change of a person."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._base = Advanced()
        self._filling = False
        self._form = QWidget()
        self._fold = Fold(self.tr("Advanced options"), self._form)
        form = QFormLayout(self._form)
        form.setContentsMargins(SPACE_3, SPACE, SPACE_3, 0)
        form.setHorizontalSpacing(SPACE_2)
        form.setVerticalSpacing(SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        automatic = self.tr("as the wizard chooses")
        self.device = QComboBox()
        self.device.addItem(self.tr("Automatic"), "auto")
        self.network = QComboBox()
        self.side = _spin(0, 1024, 32, self.tr(" pixels"), automatic)
        self.batch = _spin(0, 256, 1, "", automatic)
        self.rate = QDoubleSpinBox()
        self.rate.setDecimals(6)
        self.rate.setRange(0.0, 0.1)
        self.rate.setSingleStep(0.00005)
        self.rate.setSpecialValueText(automatic)
        self.steps = _spin(0, 10_000_000, 100, "", automatic)
        self.threads = _spin(0, 256, 1, "", automatic)
        self.seed = _spin(0, 2_000_000_000, 1, "", "")
        self.blend = QCheckBox(
            self.tr("Keep part of the current model where that does better (against forgetting)")
        )
        self.forgetting = QCheckBox(
            self.tr("Look on the regression set for what it may have forgotten (half a minute)")
        )
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Device"), self.device),
            (self.tr("Network"), self.network),
            (self.tr("Side of the samples"), self.side),
            (self.tr("Samples of a step"), self.batch),
            (self.tr("Learning rate"), self.rate),
            (self.tr("Steps"), self.steps),
            (self.tr("Threads"), self.threads),
            (self.tr("Seed"), self.seed),
        )
        for name, field in rows:
            field.setMinimumWidth(_WIDTH)
            field.setAccessibleName(name)
            form.addRow(name, field)
        # over both columns: their words do not wrap
        form.addRow(self.blend)
        form.addRow(self.forgetting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._form)
        for box in (self.device, self.network):
            box.activated.connect(self._tell)
        for spin in (self.side, self.batch, self.steps, self.threads, self.seed):
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._tell)
        self.rate.setKeyboardTracking(False)
        self.rate.valueChanged.connect(self._tell)
        self.blend.clicked.connect(self._tell)
        self.forgetting.clicked.connect(self._tell)

    @property
    def open(self) -> bool:
        """Whether the form is unfolded."""
        return self._fold.isChecked()

    def unfold(self, on: bool = True) -> None:
        """Show or hide the form."""
        self._fold.setChecked(on)

    def offer(self, devices: Sequence[tuple[str, str]], networks: Sequence[str]) -> None:
        """What there is to choose from on this machine; what the form says already stays."""
        asked = self.value(self._base.start, self._base.name)
        if self.device.count() == 1:  # there was nothing to choose from
            asked = replace(asked, device=self._base.device)
        self._filling = True
        self.device.clear()
        for code, words in devices:
            self.device.addItem(words, code)
        if self.device.findData("auto") < 0:
            self.device.insertItem(0, self.tr("Automatic"), "auto")
        self.network.clear()
        for name in networks:
            self.network.addItem(name, name)
        self.fill(asked)

    def fill(self, advanced: Advanced) -> None:
        """Show these values."""
        self._filling = True
        self._base = advanced
        self.device.setCurrentIndex(max(0, self.device.findData(advanced.device)))
        if self.network.findData(advanced.network) < 0:
            self.network.addItem(advanced.network, advanced.network)
        self.network.setCurrentIndex(self.network.findData(advanced.network))
        self.side.setValue(advanced.size)
        self.batch.setValue(advanced.batch)
        self.rate.setValue(advanced.rate)
        self.steps.setValue(advanced.steps)
        self.threads.setValue(advanced.threads)
        self.seed.setValue(advanced.seed)
        self.blend.setChecked(advanced.blend)
        self.forgetting.setChecked(advanced.forgetting)
        self._filling = False

    def use_start(self, start: str) -> None:
        """Only a training from scratch chooses its network; only the other one can blend."""
        scratch = start == "scratch"
        self.network.setEnabled(scratch)
        self.blend.setEnabled(not scratch)

    def value(self, start: str, name: str) -> Advanced:
        """What the form says; ``start`` and ``name`` are asked elsewhere."""
        return replace(
            self._base,
            start=start,
            name=name,
            device=self.device.currentData() or "auto",
            network=self.network.currentData() or self._base.network,
            size=self.side.value() // 32 * 32,
            batch=self.batch.value(),
            rate=self.rate.value(),
            steps=self.steps.value(),
            threads=self.threads.value(),
            seed=self.seed.value(),
            blend=self.blend.isChecked(),
            forgetting=self.forgetting.isChecked(),
        )

    @Slot()
    def _tell(self) -> None:
        if not self._filling:
            self.changed.emit()


def _spin(least: int, most: int, step: int, unit: str, automatic: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setSingleStep(step)
    spin.setSuffix(unit)
    spin.setSpecialValueText(automatic)
    return spin
