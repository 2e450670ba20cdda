"""What a report is about, and what people say in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.analysis.export import Finish
from forensics_gui.finish_part import FinishPart
from forensics_gui.focus_order import FieldsDialog
from forensics_gui.inspector.parts import Panel, heading
from forensics_gui.report import CaseInfo
from forensics_gui.report.text import plural
from forensics_gui.theme import HALF, SPACE, SPACE_2, SPACE_3
from forensics_gui.theme.widgets import beginning_right, fitted, muted, plain, rule

_WIDTH = 580


@dataclass(frozen=True)
class Scope:
    """A choice of images: ``name`` as shown, and the images in order."""

    name: str
    images: tuple[Path, ...]


class ReportDialog(FieldsDialog):
    """Asks for the scope and the case; :attr:`images` and :meth:`case` answer. ``in_case`` says
    that a case is open, whose notes can be printed. Where the screen is too low for all of it
    the questions scroll; the buttons stay."""

    def __init__(
        self,
        scopes: Sequence[Scope],
        case: CaseInfo,
        parent: QWidget | None = None,
        *,
        in_case: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export report"))
        self._scopes = [scope for scope in scopes if scope.images]
        questions = Panel(self.tr("Export report"), fields=True)
        column = questions.column
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(heading(self.tr("Images")))
        self._group = QButtonGroup(self)
        for number, scope in enumerate(self._scopes):
            count = plural(len(scope.images), "image")
            button = QRadioButton(f"{scope.name} ({count})" if len(self._scopes) > 1 else count)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            column.addWidget(button)
        column.addSpacing(HALF)
        column.addWidget(rule())
        column.addWidget(heading(self.tr("Case")))
        column.addWidget(
            muted(
                plain(self.tr("Printed as typed. What is left empty is printed as “not supplied”."))
            )
        )
        self._case = _line(self.tr("Case"), case.case)
        self._operator = _line(self.tr("Operator"), case.operator)
        self._organisation = _line(self.tr("Organisation"), case.organisation)
        self._source = _line(
            self.tr("Source"),
            case.source,
            self.tr("Of images whose source the case does not name")
            if in_case
            else self.tr("Where the images are said to come from"),
        )
        self._request = _text(self.tr("Request"), case.request, self.tr("What was asked"))
        self._scope = _text(
            self.tr("Scope"), case.scope, self.tr("What was and was not to be examined")
        )
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_2)
        form.setVerticalSpacing(SPACE)
        for field in (
            self._case,
            self._operator,
            self._organisation,
            self._source,
            self._request,
            self._scope,
        ):
            form.addRow(field.accessibleName(), field)
        column.addLayout(form)
        column.addWidget(rule())
        column.addWidget(heading(self.tr("Examiner’s interpretation")))
        self._interpretation = _text(
            self.tr("Interpretation"),
            case.interpretation,
            self.tr("Your own words; printed apart from the facts"),
        )
        self._alternatives = _text(
            self.tr("Alternatives"),
            case.alternatives,
            self.tr("Other explanations that were considered"),
        )
        own = QFormLayout()
        own.setHorizontalSpacing(SPACE_2)
        own.setVerticalSpacing(SPACE)
        for field in (self._interpretation, self._alternatives):
            own.addRow(field.accessibleName(), field)
        column.addLayout(own)
        self._notes = QCheckBox(self.tr("Print the notes of the case, too"))
        self._notes.setVisible(in_case)
        column.addWidget(self._notes)
        column.addWidget(rule())
        column.addWidget(heading(self.tr("Signature and language")))
        self._finish = FinishPart()
        column.addWidget(self._finish)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(self.tr("Choose file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        go.setEnabled(bool(self._scopes))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(SPACE_3, SPACE, SPACE_3, SPACE_2)
        below.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(questions, 1)
        whole.addWidget(rule())
        whole.addLayout(below)
        margins = 2 * SPACE_2 + SPACE + buttons.sizeHint().height()
        fitted(self, _WIDTH, column.totalHeightForWidth(_WIDTH) + margins)

    def images(self) -> tuple[Path, ...]:
        """The images of the chosen scope."""
        number = self._group.checkedId()
        return self._scopes[number].images if number >= 0 else ()

    def choose(self, number: int) -> None:
        """Choose a scope by its place."""
        self._group.button(number).setChecked(True)

    def case(self) -> CaseInfo:
        """What was typed."""
        return CaseInfo(
            case=self._case.text().strip(),
            operator=self._operator.text().strip(),
            organisation=self._organisation.text().strip(),
            request=self._request.toPlainText().strip(),
            scope=self._scope.toPlainText().strip(),
            source=self._source.text().strip(),
            interpretation=self._interpretation.toPlainText().strip(),
            alternatives=self._alternatives.toPlainText().strip(),
        )

    def finish(self) -> Finish:
        """Signature and language that were chosen."""
        return replace(self._finish.finish(), notes=self._notes.isChecked())

    @Slot()
    def _accept(self) -> None:
        if self.images() and self._finish.complete():
            self.accept()


def _line(name: str, text: str, hint: str = "") -> QLineEdit:
    line = QLineEdit(text)
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    line.setMaxLength(500)
    return line


def _text(name: str, text: str, hint: str) -> QPlainTextEdit:
    field = beginning_right(QPlainTextEdit(text))
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setTabChangesFocus(True)
    field.setFixedHeight(2 * field.fontMetrics().lineSpacing() + SPACE)
    return field
