"""Second page: what is wrong with the images, shown, and what to do about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from forensics_gui.inspector.parts import Panel, heading
from forensics_gui.jobs import JobRunner
from forensics_gui.report.text import grouped
from forensics_gui.text import visible
from forensics_gui.theme import HALF, SPACE, SPACE_2, SPACE_3, font, icon
from forensics_gui.theme.widgets import muted, plain, rule
from forensics_gui.wizard.finding_card import FindingCard
from forensics_gui.wizard.page import Banner, Page, WorkBar, clear_of_bar
from forensics_gui.wizard.words import shown
from model.localisation import CancelCheck, Progress
from training.wizard.types import Action, Check

if TYPE_CHECKING:
    from training.wizard import Training

_ORDER = {"blocks": 0, "warns": 1, "tells": 2}
_MOST_NAMES = 200
# units below units in a window from right to left, too
_UNITS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class CheckPage(Page):
    """``addWanted``: back to the first page, to bring more images."""

    addWanted = Signal()

    def __init__(self, runner: JobRunner) -> None:
        super().__init__(
            self.tr("Check"),
            self.tr(
                "Every image and mask is read once, to find what would spoil the training before "
                "it costs hours."
            ),
            runner,
        )
        self.check: Check | None = None
        self._refusal = Banner("circle-x")
        self._bar = WorkBar()
        self._again = QPushButton(icon("refresh-cw"), self.tr("Check"))
        self._again.clicked.connect(self.start)
        self._stopped_note = plain(self.tr("The check was stopped. It goes on where it was."))
        idle = QHBoxLayout()
        idle.setSpacing(SPACE_2)
        idle.addWidget(self._stopped_note)
        idle.addWidget(self._again)
        idle.addStretch(1)
        self._idle = QWidget()
        self._idle.setLayout(idle)
        idle.setContentsMargins(0, 0, 0, 0)
        self._idle.hide()
        self._counts = QWidget()
        self._panel = Panel(self.tr("Findings"))
        clear_of_bar(self._panel)
        self._inside = QWidget()
        self._panel.column.addWidget(self._inside)
        self._panel.column.addStretch(1)
        self.cards: list[FindingCard] = []
        self.column.addWidget(self._bar)
        self.column.addWidget(self._idle)
        self.column.addWidget(self._refusal)
        self.column.addWidget(self._counts)
        self.column.addWidget(self._panel, 1)

    # -- as a page -------------------------------------------------------------------------
    def enter(self, training: Training | None) -> None:
        super().enter(training)
        if self.busy or training is None:
            return
        last = training.last_check()
        self._show(last)
        if last is None:
            self.start()

    def leave(self) -> None:
        self.stop()

    def missing(self) -> str:
        if self.busy:
            return self.tr("The images are being checked.")
        if self.check is None:
            return self.tr("The images have not been checked.")
        if not self.check.usable:
            return self.tr("A model cannot be trained on these images yet.")
        return ""

    def go_on(self) -> bool:
        training = self.training
        if training is None:
            return False
        return training.record.begun or self.attempt(training.accept_check)

    def stopped(self) -> None:
        self._idle.show()
        self._panel.setEnabled(True)

    @Slot()
    def start(self) -> None:
        """Check all images; what was examined before is not examined again."""
        if self.training is not None:
            self._idle.hide()
            self._panel.setEnabled(False)
            work = partial(_checked, self.training)
            self.work(self.tr("Checking the images"), work, self._show, self._bar)

    # -- showing ---------------------------------------------------------------------------
    def _show(self, check: Check | None) -> None:
        self.check = check
        self._panel.setEnabled(True)
        self._idle.setVisible(False)
        refusal = check.refusal if check is not None else ""
        self._refusal.tell(
            self.tr("No usable model can be trained on these images.") if refusal else "",
            shown(refusal),
        )
        self._fill_counts(check)
        self._fill_findings(check)
        self.changed.emit()

    def _fill_counts(self, check: Check | None) -> None:
        fresh = QWidget()
        if check is not None:
            self._count_rows(fresh, check)
        self.column.replaceWidget(self._counts, fresh)
        self._counts.hide()
        self._counts.deleteLater()
        self._counts = fresh
        fresh.setVisible(check is not None)

    def _count_rows(self, inside: QWidget, check: Check) -> None:
        names = {
            "train": self.tr("Training"),
            "validation": self.tr("Validation"),
            "test": self.tr("Held out for the comparison"),
        }
        rows = [
            (names.get(split, split), tampered, authentic)
            for split, (authentic, tampered) in check.counts.by_split.items()
        ]
        rows.append((self.tr("All images"), check.counts.manipulated, check.counts.authentic))
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(HALF)
        grid.setColumnStretch(4, 1)
        heads = ("", self.tr("Manipulated"), self.tr("Authentic"), self.tr("Together"))
        for column, head in enumerate(heads):
            label = heading(head)
            label.setAlignment(_UNITS)
            grid.addWidget(label, 0, column)
        for number, (name, tampered, authentic) in enumerate(rows, start=1):
            last = number == len(rows)
            label = plain(name, wrap=False)
            label.setFont(font(bold=last))
            grid.addWidget(label, number, 0)
            for column, count in enumerate((tampered, authentic, tampered + authentic), start=1):
                cell = plain(grouped(count), wrap=False)
                cell.setFont(font(bold=last, digits=True))
                cell.setAlignment(_UNITS)
                grid.addWidget(cell, number, column)

    def _fill_findings(self, check: Check | None) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.cards = []
        begun = self.begun
        findings = sorted(check.findings, key=lambda f: _ORDER[f.severity]) if check else []
        for finding in findings:
            card = FindingCard(finding, can_change=not begun)
            card.acted.connect(self._act)
            card.left.connect(self._leave_one)
            column.addWidget(rule())
            column.addWidget(card)
            self.cards.append(card)
        if check is not None and not findings:
            column.addWidget(rule())
            column.addSpacing(SPACE_2)
            column.addWidget(plain(self.tr("Nothing was found that speaks against training.")))
        self._add_left_out(column, begun)
        self._panel.column.replaceWidget(self._inside, fresh)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = fresh

    def _add_left_out(self, column: QVBoxLayout, begun: bool) -> None:
        left = self.training.record.left_out if self.training is not None else ()
        offered = any(a.code == "take_in" for card in self.cards for a in card.finding.actions)
        if not left or offered:
            return
        column.addWidget(rule())
        column.addSpacing(SPACE)
        row = QHBoxLayout()
        row.addWidget(plain(self.tr("%Ln image(s) left out by you", "", len(left)), wrap=False))
        row.addSpacing(SPACE)
        back = QPushButton(icon("undo-2"), self.tr("Take them in again"))
        back.setEnabled(not begun)
        back.clicked.connect(self._take_back)
        row.addWidget(back)
        row.addStretch(1)
        column.addLayout(row)
        names = ", ".join(visible(name) for name in left[:_MOST_NAMES])
        column.addWidget(muted(plain(names + (", …" if len(left) > _MOST_NAMES else ""))))
        column.addSpacing(SPACE_2)

    # -- doing -----------------------------------------------------------------------------
    @Slot(object)
    def _act(self, action: Action) -> None:
        if action.code == "add_images":
            self.addWanted.emit()
            return
        training = self.training
        if training is None or self.busy:
            return
        if self.attempt(partial(training.apply, action)):
            self.start()

    @Slot(str)
    def _leave_one(self, name: str) -> None:
        training = self.training
        if training is None or self.busy:
            return
        if self.attempt(partial(training.leave_out, (name,))):
            self.start()

    @Slot()
    def _take_back(self) -> None:
        training = self.training
        if training is None or self.busy:
            return
        if self.attempt(partial(training.take_in, training.record.left_out)):
            self.start()


def _checked(training: Training, progress: Progress, cancelled: CancelCheck) -> Check:
    return training.check(progress=progress, cancelled=cancelled)
