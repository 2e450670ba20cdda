"""Third page: how long it may take, after a short timed trial on this machine."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.analysis.loading import load_torch
from forensics_gui.inspector.parts import Mark, Panel, heading
from forensics_gui.jobs import JobRunner
from forensics_gui.text import visible
from forensics_gui.theme import HALF, SPACE, SPACE_2, SPACE_3, icon
from forensics_gui.theme.widgets import muted, plain
from forensics_gui.wizard.advanced import AdvancedPart
from forensics_gui.wizard.choice_card import ChoiceCard
from forensics_gui.wizard.page import Banner, Page, WorkBar, clear_of_bar
from model.localisation import CancelCheck, Progress
from training.wizard.types import Advanced, Choice, Trial

if TYPE_CHECKING:
    from training.wizard import Training

_FINE_TUNE, _SCRATCH = "fine-tune", "scratch"
_CUSTOM = "custom"
Offer = tuple[tuple[tuple[str, str], ...], tuple[str, ...]]


class PlanPage(Page):
    """*Next* starts the training."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__(
            self.tr("Plan"),
            self.tr("Say how long it may take. The computer can be used meanwhile."),
            runner,
        )
        self._offered = False
        self.cards: list[ChoiceCard] = []
        self._banner = Banner()
        self._start = QButtonGroup(self)
        self.fine = QRadioButton(self.tr("The model in use, trained further"))
        self.fine.setChecked(True)
        self.scratch = QRadioButton(self.tr("From scratch"))
        self._start.addButton(self.fine)
        self._start.addButton(self.scratch)
        self._fine_note = muted(
            plain(self.tr("Needs the fewest images and the least time, and is almost always best."))
        )
        self._scratch_note = muted(
            plain(self.tr("Forgets everything the model knew; sensible with many thousand images."))
        )
        self._device = plain("", wrap=False)
        self._device_mark = Mark("cpu", "muted")
        self._bar = WorkBar()
        self._measure = QPushButton(icon("timer"), self.tr("Measure"))
        self._measure.clicked.connect(self.measure)
        self._measure_note = muted(
            plain(self.tr("A few steps are timed on this computer."), wrap=False)
        )
        self._group = QButtonGroup(self)
        self._choices = QWidget()
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of the new model"))
        self._name.setMaxLength(80)
        self._name.setMinimumWidth(320)
        self.advanced = AdvancedPart()
        panel = Panel(self.tr("Plan"))
        clear_of_bar(panel)
        panel.column.setSpacing(SPACE)
        self._place = panel.column
        panel.column.addWidget(self._banner)
        panel.column.addWidget(heading(self.tr("Start from")))
        panel.column.addLayout(_with_note(self.fine, self._fine_note))
        panel.column.addLayout(_with_note(self.scratch, self._scratch_note))
        panel.column.addSpacing(SPACE)
        panel.column.addWidget(heading(self.tr("How long")))
        panel.column.addWidget(self._bar)
        panel.column.addWidget(self._choices)
        panel.column.addLayout(self._device_line())
        panel.column.addSpacing(SPACE)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self.tr("Name of the new model"), self._name)
        panel.column.addLayout(form)
        panel.column.addSpacing(HALF)
        panel.column.addWidget(self.advanced)
        panel.column.addStretch(1)
        self.column.addWidget(panel, 1)
        self.fine.toggled.connect(self._options_changed)
        self.advanced.changed.connect(self._options_changed)

    def _device_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._device_mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._device)
        row.addSpacing(SPACE)
        row.addWidget(self._measure)
        row.addWidget(self._measure_note)
        row.addStretch(1)
        return row

    # -- as a page -------------------------------------------------------------------------
    def enter(self, training: Training | None) -> None:
        fresh = training is not self.training
        super().enter(training)
        if training is None:
            return
        record = training.record
        if fresh or record.begun:
            self._fill_options(record.advanced, record.current)
        begun = record.begun
        self._banner.use("info", "accent")
        self._banner.tell(
            self.tr("This training has begun with the plan below.") if begun else "",
        )
        for widget in (self.fine, self.scratch, self._name, self.advanced):
            widget.setEnabled(not begun)
        self._fill()
        if record.trial is None and not begun:
            self.measure()
        elif not self._offered and not begun:
            self._ask_offer()

    def leave(self) -> None:
        self.stop()

    def missing(self) -> str:
        if self.begun:
            return ""
        if self.busy and self.training is not None and self.training.record.trial is None:
            return self.tr("This computer is being timed.")
        if not self.cards:
            return self.tr("Let the wizard measure this computer first.")
        if self.choice() is None:
            return self.tr("Choose how long it may take.")
        return ""

    def next_text(self) -> str:
        return self.tr("Next") if self.begun else self.tr("Start training")

    def go_on(self) -> bool:
        training, choice = self.training, self.choice()
        if training is None:
            return False
        if training.record.begun:
            return True
        if choice is None:
            return False
        return self.attempt(partial(training.choose, choice, self.options())) and self.attempt(
            training.start
        )

    def stopped(self) -> None:
        self._fill()

    # -- the trial -------------------------------------------------------------------------
    @Slot()
    def measure(self) -> None:
        """Time a few steps with the options as they are."""
        if self.training is not None and not self.busy:
            work = partial(_measured, self.training, self.options())
            self.work(self.tr("Timing this computer"), work, self._timed, self._bar)
            self._follow()

    def _timed(self, trial: Trial) -> None:
        del trial
        self._fill()
        if not self._offered:
            self._ask_offer()

    def _ask_offer(self) -> None:
        if self.training is not None and not self.busy:
            self.work(self.tr("Looking for devices"), partial(_offer, self.training), self._offer)

    def _offer(self, offer: Offer) -> None:
        self._offered = True
        self.advanced.offer(*offer)

    # -- choosing --------------------------------------------------------------------------
    def options(self) -> Advanced:
        """What is asked for beside the time."""
        start = _SCRATCH if self.scratch.isChecked() else _FINE_TUNE
        return self.advanced.value(start, self._name.text().strip())

    def choice(self) -> Choice | None:
        """The chosen plan."""
        return next((card.choice for card in self.cards if card.button.isChecked()), None)

    def choose(self, code: str) -> None:
        """Choose a plan by its code."""
        for card in self.cards:
            if card.choice.code == code:
                card.button.setChecked(True)

    def _fill_options(self, advanced: Advanced, current: Path | None) -> None:
        self.advanced.fill(advanced)
        scratch = advanced.start == _SCRATCH or current is None
        self.scratch.setChecked(scratch)
        self.fine.setChecked(not scratch)
        assert self.training is not None
        self._name.setText(advanced.name or self.training.record.name)
        self._choose_start()

    def _choose_start(self) -> None:
        self.advanced.use_start(_SCRATCH if self.scratch.isChecked() else _FINE_TUNE)

    @Slot()
    def _options_changed(self) -> None:
        self._choose_start()
        self._fill()

    def _fill(self) -> None:
        if self.training is None:
            return
        record = self.training.record
        kept = self.choice() or record.chosen
        choices: tuple[Choice, ...] = ()
        if record.begun and record.chosen is not None:
            choices = (record.chosen,)
        elif record.trial is not None:
            choices = self.training.choices(self.options())
        self._show_choices(choices, kept)
        self._show_device(record.trial)
        self._follow()

    def _show_choices(self, choices: tuple[Choice, ...], kept: Choice | None) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        before = [card.choice for card in self.cards]
        for card in self.cards:
            self._group.removeButton(card.button)
        self.cards = []
        codes = {choice.code for choice in choices if not choice.problem}
        wanted = kept.code if kept is not None and kept.code in codes else ""
        if before and _own_steps(choices) not in (0, _own_steps(before)):
            wanted = _CUSTOM  # who has just typed the steps means them
        for choice in choices:
            card = ChoiceCard(choice)
            self._group.addButton(card.button)
            column.addWidget(card)
            self.cards.append(card)
            if not choice.problem and (choice.code == wanted if wanted else choice.recommended):
                card.button.setChecked(True)
            card.chosen.connect(self.changed)
        self._place.replaceWidget(self._choices, fresh)
        self._choices.hide()
        self._choices.deleteLater()
        self._choices = fresh

    def _show_device(self, trial: Trial | None) -> None:
        self._device_mark.setVisible(trial is not None)
        self._device.setVisible(trial is not None)
        if trial is None:
            return
        card = trial.device != "cpu"
        self._device_mark.use("gpu" if card else "cpu", "muted")
        words = (
            self.tr("On the graphics card: {name}") if card else self.tr("On the processor: {name}")
        ).format(name=visible(trial.device_name))
        if not card:
            words += " · " + self.tr("%Ln thread(s)", "", trial.threads)
        self._device.setText(words)

    def _follow(self) -> None:
        begun = self.begun
        timed = self.training is not None and self.training.record.trial is not None
        self._measure.setVisible(not begun and not self.busy)
        self._measure_note.setVisible(not begun and not self.busy and not timed)
        self._measure.setText(self.tr("Measure again") if timed else self.tr("Measure"))
        self.changed.emit()


def _own_steps(choices: Sequence[Choice]) -> int:
    """Steps of the plan with the person's own number of them, 0 without such a plan."""
    return next((one.steps for one in choices if one.code == _CUSTOM), 0)


def _with_note(button: QRadioButton, note: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(button)
    below = QHBoxLayout()
    below.setSpacing(0)
    below.addSpacing(SPACE_3)
    below.addWidget(note)
    column.addLayout(below)
    return column


def _measured(
    training: Training, options: Advanced, progress: Progress, cancelled: CancelCheck
) -> Trial:
    return training.measure(options, progress=progress, cancelled=cancelled)


def _offer(training: Training, progress: Progress, cancelled: CancelCheck) -> Offer:
    del progress, cancelled
    load_torch()
    return training.devices(), training.networks()
