"""One model in words: what it is, how to read its answers, what it was compared with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from forensics_gui.inspector.parts import Panel, Remark, Rows, heading
from forensics_gui.language import said
from forensics_gui.models import words
from forensics_gui.text import visible
from forensics_gui.theme import FontSize, set_font
from forensics_gui.theme.widgets import plain, rule
from model.library import Entry


class ModelDetails(Panel):
    """Shows one :class:`Entry`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Details of the model"))
        self._title = plain(selectable=True)
        set_font(self._title, FontSize.TITLE, bold=True)
        self._problem = Remark("triangle-alert")
        self._worse = Remark("triangle-alert")
        self._verdict = Remark("git-compare", "muted")
        self._compared = Rows()
        for widget in (self._title, self._problem, self._worse, self._verdict, self._compared):
            self.column.addWidget(widget)
        self._parts: list[tuple[QLabel, QWidget, Rows]] = []
        for name in (
            self.tr("What changed most"),
            self.tr("What it is"),
            self.tr("How to read its answers"),
            self.tr("Measured"),
            self.tr("What it learnt from"),
            self.tr("History"),
        ):
            line, head, rows = rule(), heading(name), Rows()
            for part in (line, head, rows):
                self.column.addWidget(part)
            self._parts.append((head, line, rows))
        self.column.addStretch(1)

    def text(self) -> str:
        """Everything it says, for tests and for the clipboard."""
        lines = [self._title.text(), self._problem.text(), self._worse.text()]
        lines.append(self._verdict.text())
        lines += [f"{name}: {value}" for name, value in self._compared.rows()]
        for head, _, rows in self._parts:
            if rows.rows():
                lines += [head.text(), *(f"{name}: {value}" for name, value in rows.rows())]
        return "\n".join(line for line in lines if line)

    def show_entry(self, entry: Entry, used: bool) -> None:
        """Show a model; ``used`` says that it is the one in use."""
        name = visible(entry.title or self.tr("The shipped model"))
        self._title.setText(self.tr("{name}, in use").format(name=name) if used else name)
        self._problem.tell(
            *((self.tr("This model cannot be used."), said(entry.problem)) if entry.problem else ())
        )
        self._show_comparison(entry)
        card = entry.card
        regression = entry.regression
        contents: Sequence[list[tuple[str, str]]] = (
            words.pictures(regression) if regression is not None else [],
            words.identity(entry),
            words.answers(card) if card is not None else [],
            words.measured(card) if card is not None else [],
            words.learnt(card) if card is not None else [],
            [(str(n), line) for n, line in enumerate(card.history, 1)] if card is not None else [],
        )
        for (head, line, rows), content in zip(self._parts, contents, strict=True):
            rows.fill(content)
            for part in (head, line, rows):
                part.setVisible(bool(content))
        self.verticalScrollBar().setValue(0)

    def _show_comparison(self, entry: Entry) -> None:
        regression = entry.regression
        self._worse.tell()
        self._verdict.tell()
        self._compared.setVisible(regression is not None)
        if regression is None:
            if not entry.shipped and not entry.problem:
                self._verdict.tell(
                    self.tr(
                        "Not compared with the shipped model yet; that is done before it is used, "
                        "and takes about a minute."
                    )
                )
            return
        remark = self._worse if regression.worse else self._verdict
        remark.tell(words.verdict(regression))
        self._compared.fill(words.compared(regression))
