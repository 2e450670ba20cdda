"""Which images are shown. The order is the model's."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Signal,
)

from forensics_gui.browser.items import CaseMark, Item, ItemStatus, Marks
from forensics_gui.browser.model import ImageListModel


class ImageFilter(QSortFilterProxyModel):
    """Lets images through by status, format, marks of the open case and words of the name.

    An empty set of statuses, formats or marks lets all through. Every word of the text has to occur
    in the name, in any order and case.
    """

    filterChanged = Signal()

    def __init__(self, model: ImageListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._statuses: frozenset[ItemStatus] = frozenset()
        self._formats: frozenset[str] = frozenset()
        self._marks: Marks = frozenset()
        self._words: tuple[str, ...] = ()
        self._selection: QItemSelectionModel | None = None
        self.setSourceModel(model)

    def keep_selection(self, selection: QItemSelectionModel) -> None:
        """Makes a selection survive filter changes, as far as its images stay."""
        self._selection = selection

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        del parent
        return self._lets_through(self._model.item(row))

    def _lets_through(self, item: Item) -> bool:
        return (
            (not self._statuses or item.state.status in self._statuses)
            and (not self._formats or item.format in self._formats)
            and (not self._marks or bool(self._marks & self._model.marks(item.key)))
            and all(word in item.search for word in self._words)
        )

    def is_active(self) -> bool:
        """Whether anything may be hidden."""
        return bool(self._statuses or self._formats or self._marks or self._words)

    def statuses(self) -> frozenset[ItemStatus]:
        """Statuses let through; empty: all."""
        return self._statuses

    def formats(self) -> frozenset[str]:
        """Formats let through; empty: all."""
        return self._formats

    def set_statuses(self, statuses: Iterable[ItemStatus]) -> None:
        """Lets only these statuses through; none: all."""
        self._change(frozenset(statuses), self._formats, self._marks, self._words)

    def set_formats(self, formats: Iterable[str]) -> None:
        """Lets only these formats through; none: all."""
        self._change(self._statuses, frozenset(formats), self._marks, self._words)

    def marks(self) -> Marks:
        """Marks of the case of which an image has to have one; empty: all are let through."""
        return self._marks

    def set_marks(self, marks: Iterable[CaseMark]) -> None:
        """Lets only images through that have one of these marks; none: all."""
        self._change(self._statuses, self._formats, frozenset(marks), self._words)

    def set_text(self, text: str) -> None:
        """Lets only names through that hold all words of ``text``."""
        words = tuple(text.casefold().split())
        self._change(self._statuses, self._formats, self._marks, words)

    def clear(self) -> None:
        """Lets everything through."""
        self._change(frozenset(), frozenset(), frozenset(), ())

    def shown(self) -> list[Item]:
        """The images let through, in order."""
        return [self.item(self.index(row, 0)) for row in range(self.rowCount())]

    def item(self, index: QModelIndex | QPersistentModelIndex) -> Item:
        """The image at a valid index of this model."""
        return self._model.item(self.mapToSource(index).row())

    def _change(
        self,
        statuses: frozenset[ItemStatus],
        formats: frozenset[str],
        marks: Marks,
        words: tuple[str, ...],
    ) -> None:
        now = (self._statuses, self._formats, self._marks, self._words)
        if (statuses, formats, marks, words) == now:
            return
        # Qt splits the ranges of a selection for every row that goes: with 10,000 selected
        # images a filter would take seconds. So it is put aside and set again as a whole.
        current, keys = self._put_selection_aside()
        self.beginFilterChange()
        self._statuses, self._formats, self._marks = statuses, formats, marks
        self._words = words
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
        self._restore_selection(current, keys)
        self.filterChanged.emit()

    def _put_selection_aside(self) -> tuple[str, set[str]]:
        selection = self._selection
        if selection is None:
            return "", set()
        index = selection.currentIndex()
        current = self.item(index).key if index.isValid() else ""
        chosen = self.mapSelectionToSource(selection.selection())
        keys = {self._model.item(row).key for part in _runs(chosen) for row in part}
        selection.blockSignals(True)
        selection.reset()
        selection.blockSignals(False)
        return current, keys

    def _restore_selection(self, current: str, keys: set[str]) -> None:
        selection = self._selection
        if selection is None or not keys | {current} - {""}:
            return
        chosen, start = QItemSelection(), -1
        where = QModelIndex()
        # The order is the model's: asking Qt for every row's place would take ten times as long.
        shown = [item.key for item in self._model.items() if self._lets_through(item)]
        for row, key in enumerate([*shown, ""]):
            if key and key == current:
                where = self.index(row, 0)
            if key in keys:
                start = row if start < 0 else start
            elif start >= 0:
                chosen.append(QItemSelectionRange(self.index(start, 0), self.index(row - 1, 0)))
                start = -1
        selection.setCurrentIndex(where, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if chosen.isEmpty():
            selection.selectionChanged.emit(QItemSelection(), QItemSelection())


def selected_runs(selection: QItemSelectionModel) -> list[range]:
    """Selected rows as ranges, in the order they were selected."""
    return _runs(selection.selection())


def _runs(parts: QItemSelection) -> list[range]:
    return [
        range(part.top(), part.bottom() + 1)
        for part in (parts.at(place) for place in range(parts.count()))
    ]
