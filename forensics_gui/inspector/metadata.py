"""Checks as a table that can be searched and copied: metadata, JPEG structure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.evidence import Check, CheckState
from forensics_gui.inspector.parts import Nothing, copy_button, put_on_clipboard
from forensics_gui.language import said, translate
from forensics_gui.report.wording import CHECK_STATES
from forensics_gui.text import tooltip, visible
from forensics_gui.theme import HALF, SPACE, SPACE_2, font, icon
from forensics_gui.theme.widgets import LaidDelegate

_LONGEST = 2000
#: of a value's item: all of it, however little the table shows
_WHOLE = Qt.ItemDataRole.UserRole


class CheckTable(QWidget):
    """One group a check, one row a detail. Text of the file is never read as anything else."""

    def __init__(
        self, name: str, nothing: tuple[str, str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._checks: tuple[Check, ...] = ()
        self._nothing = Nothing(*nothing)
        self._model = QStandardItemModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._model)
        self._found.setRecursiveFilteringEnabled(True)
        self._found.setAutoAcceptChildRows(True)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._found.setFilterKeyColumn(-1)
        self._search = QLineEdit()
        what = name if name.isupper() else name.lower()
        self._search.setPlaceholderText(self.tr("Search in {what}").format(what=what))
        self._search.setAccessibleName(self.tr("Search in {what}").format(what=what))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._search.textChanged.connect(self._filter)
        self._copy_all = copy_button(self.tr("all of {what}").format(what=what))
        self._copy_all.clicked.connect(self.copy_all)
        self._view = self._made_view(name)
        top = QHBoxLayout()
        top.setContentsMargins(SPACE_2, SPACE, SPACE, SPACE)
        top.setSpacing(HALF)
        top.addWidget(self._search, 1)
        top.addWidget(self._copy_all)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._view, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(page)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show ``checks``; none shows the empty page."""
        if tuple(checks) == self._checks and checks:
            return
        self._checks = tuple(checks)
        self._pages.setCurrentIndex(1 if self._checks else 0)
        self._model.clear()
        self._model.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Value")])
        for check in self._checks:
            self._model.appendRow(self._group(check))
        for row in range(self._found.rowCount()):
            self._span(row)
        self._view.expandAll()
        self._view.resizeColumnToContents(0)
        self._view.setColumnWidth(0, min(self._view.columnWidth(0), 160))

    def search(self, text: str) -> None:
        """Show only what holds ``text``, as if it were typed."""
        self._search.setText(text)

    def rows_shown(self) -> list[tuple[str, str]]:
        """Names and values of the details in the table, those that the search leaves."""
        found = []
        for number in range(self._found.rowCount()):
            head = self._found.index(number, 0)
            for row in range(self._found.rowCount(head)):
                name, value = (self._found.index(row, column, head).data() for column in (0, 1))
                if value:
                    found.append((name, value))
        return found

    def text(self) -> str:
        """Everything as lines of ``name<tab>value``, groups apart."""
        parts = []
        for check in self._checks:
            lines = [f"{said(check.name)}\t{_state(check)}"]
            lines += [visible(said(check.summary))] if check.summary else []
            lines += [
                f"{visible(said(name))}\t{visible(said(value))}" for name, value in check.details
            ]
            parts.append("\n".join(lines))
        return "\n\n".join(parts)

    def shown_value(self, check: Check, name: str, value: str) -> str:
        """A detail's value as it stands in the table."""
        del check, name
        return visible(said(value)) if len(value) <= _LONGEST else f"{visible(value[:_LONGEST])}…"

    def _group(self, check: Check) -> list[QStandardItem]:
        head = QStandardItem(f"{said(check.name)}  ·  {_state(check)}")
        head.setFont(font(bold=True))
        head.setToolTip(tooltip(said(check.summary), said(check.reason)))
        if check.state is CheckState.FAILED:
            head.setIcon(icon("triangle-alert", "caution"))
        if check.summary:
            summary = QStandardItem(visible(said(check.summary)))
            summary.setToolTip(tooltip(said(check.summary)))
            head.appendRow([summary, QStandardItem("")])
        for name, value in check.details:
            left = QStandardItem(visible(said(name)))
            right = QStandardItem(self.shown_value(check, name, value))
            whole = right.text() if len(value) <= _LONGEST else visible(value)
            right.setData(whole, _WHOLE)
            tip = said(value) if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"
            for item in (left, right):
                item.setToolTip(tooltip(said(name), tip, breaking=True))
            head.appendRow([left, right])
        return [head, QStandardItem("")]

    @Slot()
    def copy_all(self) -> None:
        """Copy every group and row."""
        put_on_clipboard(self.text())

    @Slot()
    def copy_selected(self) -> None:
        """Copy the selected rows."""
        rows = self._view.selectionModel().selectedRows(0)
        lines = []
        for index in sorted(rows, key=lambda found: (found.parent().row(), found.row())):
            value = index.siblingAtColumn(1).data(_WHOLE) or ""
            lines.append(f"{index.data()}\t{value}".rstrip("\t"))
        put_on_clipboard("\n".join(lines))

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        """Copy the value under the pointer (or where the keyboard is), or the selected rows."""
        index = self._view.indexAt(place)
        index = index if index.isValid() else self._view.currentIndex()
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name, value = index.siblingAtColumn(0).data(), index.siblingAtColumn(1).data(_WHOLE)
        if value:
            text = translate("inspector.parts", "Copy {what}").format(what=name)
            action = menu.addAction(icon("copy"), text.replace("&", "&&"))
            action.triggered.connect(partial(put_on_clipboard, value))
        rows = menu.addAction(icon("copy"), translate("Value", "Copy"))
        rows.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        rows.triggered.connect(self.copy_selected)
        menu.popup(self._view.viewport().mapToGlobal(place))

    @Slot(str)
    def _filter(self, text: str) -> None:
        self._found.setFilterFixedString(text)
        for row in range(self._found.rowCount()):
            self._span(row)
        self._view.expandAll()

    def _span(self, row: int) -> None:
        self._view.setFirstColumnSpanned(row, QModelIndex(), True)
        head = self._found.index(row, 0)
        first = self._found.index(0, 1, head)
        if first.isValid() and not first.data():
            self._view.setFirstColumnSpanned(0, head, True)  # the summary

    def _made_view(self, name: str) -> QTreeView:
        view = QTreeView()
        view.setAccessibleName(name)
        view.setModel(self._found)
        view.setItemDelegate(LaidDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformRowHeights(True)
        view.setIndentation(SPACE_2)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setFont(font(digits=True))
        view.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        view.header().setStretchLastSection(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.copy_selected)
        return view


def _state(check: Check) -> str:
    words = said(CHECK_STATES[check.state])
    return f"{words}: {visible(said(check.reason))}" if check.reason else words
