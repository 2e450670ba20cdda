"""Last page: the new model beside the current one, and what to do with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.inspector.parts import Panel, Rows, heading
from forensics_gui.jobs import JobRunner
from forensics_gui.models import target
from forensics_gui.report.text import number
from forensics_gui.text import visible
from forensics_gui.theme import HALF, SPACE, FontSize, icon, set_font
from forensics_gui.theme.widgets import muted, plain, rule
from forensics_gui.wizard.example_viewer import ExampleViewer
from forensics_gui.wizard.figures import FiguresTable
from forensics_gui.wizard.fold import Fold
from forensics_gui.wizard.page import Banner, Page, clear_of_bar
from forensics_gui.wizard.question import Question
from forensics_gui.wizard.times import lasting
from forensics_gui.wizard.words import shown
from training.wizard.types import Result

if TYPE_CHECKING:
    from training.wizard import Training


class Models(Protocol):
    """What the window does with a finished model. Both are slow and report by themselves."""

    def use(self, result: Result) -> None:
        """Make it the model of window, command line and reports."""

    def export(self, result: Result, target: Path) -> None:
        """Write it with its card into one file."""

    def in_use(self, result: Result) -> bool:
        """Whether it is the model in use now."""


class ResultPage(Page):
    """``discardWanted``: the person said that the training is to be deleted; ``planWanted``: it
    is to be tried again with other images or another plan."""

    discardWanted = Signal()
    planWanted = Signal()

    def __init__(self, runner: JobRunner, models: Models) -> None:
        super().__init__(self.tr("Result"), "", runner)
        self._models = models
        self.result: Result | None = None
        self.sentence.hide()
        self.sentences = plain(selectable=True)
        self._used = Banner("info", "accent")
        self._warning = Banner()
        self._figures_head = plain("")
        self.figures = FiguresTable()
        self.examples = ExampleViewer()
        self.regression = QWidget()
        self._regression_column = QVBoxLayout(self.regression)
        self._regression_column.setContentsMargins(0, 0, 0, 0)
        self._regression_column.setSpacing(HALF)
        self._rows = Rows()
        self._fold = Fold(self.tr("About this model"), self._rows)
        panel = Panel(self.tr("Result"))
        clear_of_bar(panel)
        panel.column.setSpacing(SPACE)
        panel.column.addWidget(self.sentences)
        panel.column.addWidget(self._used)
        panel.column.addWidget(self._warning)
        panel.column.addSpacing(HALF)
        panel.column.addWidget(self._figures_head)
        panel.column.addWidget(self.figures)
        self._rules = (rule(), rule())
        panel.column.addWidget(self._rules[0])
        panel.column.addWidget(self.examples, 1)
        panel.column.addWidget(self._rules[1])
        panel.column.addWidget(self.regression)
        panel.column.addWidget(rule())
        panel.column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        panel.column.addWidget(self._rows)
        self._below = QWidget()  # takes the room that the examples leave where there are none
        panel.column.addWidget(self._below, 1)
        self.column.addWidget(panel, 1)
        self.column.addLayout(self._buttons())
        muted(self._figures_head)
        set_font(self._figures_head, FontSize.SMALL)

    def _buttons(self) -> QHBoxLayout:
        self.use_button = QPushButton(self.tr("Use this model"))
        self.use_button.setObjectName("primary")
        self.use_button.clicked.connect(self.ask_use)
        self.again_button = QPushButton(icon("rotate-ccw"), self.tr("Change the plan…"))
        self.again_button.setToolTip(self.tr("Add images, or choose another plan, and try again"))
        self.again_button.clicked.connect(self.planWanted)
        self.export_button = QPushButton(icon("upload"), self.tr("Export…"))
        self.export_button.clicked.connect(self.ask_export)
        self.discard_button = QPushButton(icon("trash-2"), self.tr("Discard…"))
        self.discard_button.clicked.connect(self.ask_discard)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.use_button)
        row.addWidget(self.again_button)
        row.addWidget(self.export_button)
        row.addWidget(self.discard_button)
        note = muted(plain(self.tr("The current model is kept in any case.")))
        set_font(note, FontSize.SMALL)
        note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(note, 1)
        return row

    # -- as a page -------------------------------------------------------------------------
    def enter(self, training: Training | None) -> None:
        super().enter(training)
        result: Result | None = None
        if training is not None:
            found: list[Result | None] = []
            self.attempt(lambda: found.append(training.result()))
            result = found[0] if found else None
        self._show(result)

    def next_text(self) -> str:
        return ""

    def refresh(self) -> None:
        """The model in use may be another one now."""
        result = self.result
        new = result is not None and not result.nothing_new
        used = new and result is not None and self._models.in_use(result)
        self._used.tell(
            self.tr("This model is in use.") if used else "",
            self.tr("The models of the program, and the way back, are in Analyse > Models.")
            if used
            else "",
        )
        self.use_button.setEnabled(result is not None and not used)
        warning = result.warning if result is not None else ""
        title = self.tr("What you should know of it") if used else self.tr("Before you use it")
        self._warning.tell(title if warning else "", shown(warning))

    # -- showing ---------------------------------------------------------------------------
    def _show(self, result: Result | None) -> None:
        self.result = result
        for button in (self.use_button, self.export_button):
            button.setEnabled(result is not None)
        if result is None:
            self.head.setText(self.tr("There is no result yet"))
            return
        self.head.setText(shown(result.headline))
        self.sentences.setText("\n".join(shown(line) for line in result.sentences))
        self.sentences.setVisible(bool(result.sentences))
        new = not result.nothing_new
        held_out = self.tr("%Ln held-out image(s)", "", result.images)
        scenes = self.tr("%Ln scene(s)", "", result.scenes)
        words = (
            self.tr(
                "On the same {images} of {scenes}, none of which was trained on; "
                "beside each value its 95 % interval."
            )
            if new
            else self.tr(
                "The current model on {images} of {scenes}, none of which was trained on; "
                "beside each value its 95 % interval."
            )
        )
        self._figures_head.setText(words.format(images=held_out, scenes=scenes))
        self.figures.fill(result.figures, "" if new else self.tr("Current model"))
        self.examples.fill(result.examples)
        # a network that is the current one already is neither used nor given away as a new one
        for part in (self.use_button, self.export_button, self.examples, *self._rules):
            part.setVisible(new)
        # who is not helped by the result wants another one, not the end
        content = result.verdict in ("better", "only") and not result.warning
        self.again_button.setVisible(not content)
        self._below.setVisible(not new)
        self.regression.setVisible(new)
        self._fill_regression(result)
        self._fill_rows(result)
        self.refresh()

    def _fill_regression(self, result: Result) -> None:
        column = self._regression_column
        while column.count():
            item = column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        found = result.regression
        column.addWidget(heading(self.tr("What it may have forgotten")))
        sentence = plain(shown(found.sentence), selectable=True)
        if found.forgot:
            set_font(sentence, FontSize.BODY, bold=True)
        column.addWidget(sentence)
        if found.figures:
            table = FiguresTable(self.tr("Shipped model"))
            table.fill(found.figures)
            column.addWidget(table)
        for line in found.details:
            column.addWidget(muted(plain(shown(line), selectable=True)))

    def _fill_rows(self, result: Result) -> None:
        rows = [
            (self.tr("Name"), result.old_name if result.nothing_new else result.name),
            (self.tr("sha256"), result.sha256),
            (self.tr("Compared with"), "" if result.nothing_new else result.old_name),
            (self.tr("Its sha256"), "" if result.nothing_new else result.old_sha256),
            (self.tr("Took"), lasting(result.seconds) if result.seconds else ""),
            (
                self.tr("Speed"),
                self.tr("{rate} images/s").format(rate=number(result.images_per_s, 1))
                if result.images_per_s
                else "",
            ),
            (
                self.tr("Weights"),
                self.tr("{share} % trained, the rest of the current model").format(
                    share=f"{100 * result.blend:.0f}"
                )
                if result.blend < 1 and not result.nothing_new
                else "",
            ),
            (self.tr("Left out"), ", ".join(result.left_out)),
            (self.tr("File"), "" if result.nothing_new else str(result.checkpoint)),
        ]
        self._rows.fill(rows)

    # -- doing -----------------------------------------------------------------------------
    @Slot()
    def ask_use(self) -> None:
        """Use the model; asks first when something speaks against it."""
        result = self.result
        if result is None:
            return
        if not result.warning:
            self.use()
            return
        box = Question(
            self,
            self.tr("Use this model"),
            self.tr("Use this model all the same?"),
            shown(result.warning),
        )
        if result.regression.forgot and result.regression.figures:
            table = FiguresTable(self.tr("Shipped model"))
            table.fill(result.regression.figures)
            table.keep_drawing()
            box.show_part(table)
            box.setAccessibleDescription(f"{shown(result.warning)}\n{table.text()}")
        box.answer(self.tr("Use it all the same"), self.use)
        box.answer(self.tr("Cancel"), default=True)
        box.open()

    @Slot()
    def use(self) -> None:
        """Use the model, without another question of this page."""
        if self.result is not None:
            self._models.use(self.result)

    @Slot()
    def ask_export(self) -> None:
        """Ask for a file and write model and card into it."""
        if self.result is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export model"),
            target.proposed(self.result.name),
            self.tr("Models") + f" ({target.PATTERN})",
        )
        if name:
            self._models.export(self.result, target.chosen(name))

    @Slot()
    def ask_discard(self) -> None:
        """Ask, then have the training deleted."""
        if self.training is None:
            return
        box = Question(
            self,
            self.tr("Discard"),
            self.tr("Discard “{name}”?").format(name=visible(self.training.record.name)),
            self.tr(
                "The new model, its figures and the copy of the images in its data set file are "
                "deleted. Your own images stay as they are."
            ),
        )
        box.answer(self.tr("Discard"), self.discardWanted.emit)
        box.answer(self.tr("Cancel"), default=True)
        box.open()
