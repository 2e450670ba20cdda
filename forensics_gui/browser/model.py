"""The list of images as Qt sees it: order, status and changes. No widgets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum, StrEnum
from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from forensics_gui.browser.items import (
    MARK_TEXT,
    STATUS_ORDER,
    CaseMark,
    Item,
    ItemState,
    ItemStatus,
    Marks,
    describe,
    score_text,
    status_line,
)
from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.text import tooltip

Index = QModelIndex | QPersistentModelIndex

FLUSH_MS = 30
RESORT_MS = 700
MOST_RUNS = 64
CHANGED_TEXT = QT_TRANSLATE_NOOP("browser.model", "The file has changed since it was analysed.")

STALE_TEXT = QT_TRANSLATE_NOOP(
    "browser.model", "Made with another model than the one in use; analyse it again."
)

_RANK = {status: rank for rank, status in enumerate(STATUS_ORDER)}


class Role(IntEnum):
    """``ITEM`` hands out the :class:`Item` itself, ``STALE`` says whether its result was made
    with another model than the one in use."""

    ITEM = Qt.ItemDataRole.UserRole + 1
    STALE = Qt.ItemDataRole.UserRole + 2


def _never(_path: Path) -> bool:
    return False


class SortOrder(StrEnum):
    """What the grid is ordered by; equal images follow their names."""

    NAME = "name"
    DATE = "date"
    SCORE = "score"
    STATUS = "status"


class ImageListModel(QAbstractListModel):
    """Images in the chosen order.

    Status changes are taken at once and shown in groups, a few times a second, because a batch
    reports thousands of them. They re-order the list only after a pause, so that thumbnails do
    not jump about under the pointer.
    """

    countsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._rows: dict[str, int] | None = {}
        self._states: dict[str, ItemState] = {}
        self._counts: Counter[ItemStatus] = Counter()
        self._marks: dict[str, Marks] | None = None
        self._order = SortOrder.NAME
        self._descending = False
        self._dirty: set[str] = set()
        self._is_stale: Callable[[Path], bool] = _never
        self._flush_timer = self._timer(FLUSH_MS, self.flush)
        self._sort_timer = self._timer(RESORT_MS, self.resort)

    # -- what Qt asks ---------------------------------------------------------------------
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == Role.ITEM:
            return item
        if role == Role.STALE:
            return item.state.score is not None and self._is_stale(item.path)
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(*describe(item), self._stale_text(item), self._marks_text(item))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = f"{item.name}, {status_line(item)} {score_text(item)}".rstrip()
            stale = self._stale_text(item)
            return f"{said}, {stale}" if stale else said
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " ".join([*describe(item)[1:], self._marks_text(item)]).rstrip()
        return None

    def use_stale(self, stale: Callable[[Path], bool]) -> None:
        """Who knows whether a result was made with another model than the one in use; called
        again when another one is."""
        self._is_stale = stale
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def _stale_text(self, item: Item) -> str:
        stale = item.state.score is not None and self._is_stale(item.path)
        return translate("browser.model", STALE_TEXT) if stale else ""

    # -- what is in it --------------------------------------------------------------------
    def item(self, row: int) -> Item:
        """The image at ``row``."""
        return self._items[row]

    def items(self) -> Iterator[Item]:
        """All images in order."""
        return iter(self._items)

    def row(self, key: str) -> int | None:
        """Row of the image with this key, or ``None``."""
        if self._rows is None:
            self._rows = {item.key: row for row, item in enumerate(self._items)}
        return self._rows.get(key)

    def counts(self) -> Counter[ItemStatus]:
        """Number of images for each status."""
        return self._counts

    def formats(self) -> dict[str, int]:
        """Formats that occur, sorted, with the number of images of each."""
        return dict(sorted(Counter(item.format for item in self._items).items()))

    def marks(self, key: str) -> Marks:
        """What a person noted of an image in the open case."""
        return self._marks.get(key, frozenset()) if self._marks is not None else frozenset()

    def mark_counts(self) -> Counter[CaseMark] | None:
        """Number of images for each mark; ``None`` while no case is open."""
        if self._marks is None:
            return None
        return Counter(mark for item in self._items for mark in self.marks(item.key))

    def _marks_text(self, item: Item) -> str:
        marks = self.marks(item.key)
        words = [translate("browser.items", MARK_TEXT[mark]) for mark in CaseMark if mark in marks]
        return " · ".join(words)

    # -- changes --------------------------------------------------------------------------
    def use_marks(self, marks: Mapping[Path, Marks] | None) -> None:
        """Everything a person noted in the case that is open now; ``None`` for no case."""
        self._marks = None if marks is None else {str(path): one for path, one in marks.items()}
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def set_marks(self, path: Path, marks: Marks) -> None:
        """What a person noted of one image of the open case."""
        key = str(path)
        if self._marks is not None and self._marks.get(key) != marks:
            self._marks[key] = marks
            self._touch(key)

    def add(self, items: Sequence[Item]) -> None:
        """Inserts images at their place; those that are there already are left out."""
        new = [item for item in items if self.row(item.key) is None]
        if not new:
            return
        for item in new:
            self._attach_state(item)
        self._counts.update(item.state.status for item in new)
        if self._sort_timer.isActive():
            self.resort()
        merged = self._sorted([*self._items, *new])
        added = set(map(id, new))
        runs = _runs(merged, lambda item: id(item) in added)
        if len(runs) <= MOST_RUNS:
            for start, end in runs:
                self._insert(start, merged[start:end])
        else:  # scattered over the list: one insertion and one move cost less
            self._insert(len(self._items), new)
            self.resort()
        self.countsChanged.emit()

    def remove(self, keys: Iterable[str]) -> None:
        """Takes images off the list."""
        gone = set(keys)
        for start, end in reversed(_runs(self._items, lambda item: item.key in gone)):
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            self._counts.subtract(item.state.status for item in self._items[start:end])
            del self._items[start:end]
            self._rows = None
            self.endRemoveRows()
        self.countsChanged.emit()

    def replace(self, items: Iterable[Item]) -> list[Item]:
        """Takes over date and size of files that were written again; returns those images.

        A result of the earlier content is dropped: it says nothing about the new one.
        """
        changed = []
        for new in items:
            row = self.row(new.key)
            if row is None or self._items[row].stamp == new.stamp:
                continue
            item = self._items[row]
            item.modified_ns, item.size, item.unreadable = new.modified_ns, new.size, ""
            self._counts[item.state.status] -= 1
            self._attach_state(item)
            self._counts[item.state.status] += 1
            changed.append(item)
            self._touch(item.key)
        if changed:
            self._wish_sort(SortOrder.DATE, SortOrder.STATUS, SortOrder.SCORE)
            self.countsChanged.emit()
        return changed

    def clear(self) -> None:
        """Empties the list; results are remembered for images that come back."""
        self._sort_timer.stop()
        self._dirty.clear()
        self.beginResetModel()
        self._items, self._rows = [], {}
        self._counts.clear()
        self.endResetModel()
        self.countsChanged.emit()

    def set_status(
        self, path: Path, status: ItemStatus, score: float | None, detail: str = ""
    ) -> None:
        """Notes where an image stands, whether it is listed now or not."""
        key = str(path)
        row = self.row(key)
        item = None if row is None else self._items[row]
        state = ItemState(status, score, detail, item.stamp if item else None)
        self._states[key] = state
        if item is None:
            return
        self._counts[item.state.status] -= 1
        self._counts[status] += 1
        item.state = state
        self._touch(key)
        self._wish_sort(SortOrder.STATUS, SortOrder.SCORE)

    def set_unreadable(self, key: str, reason: str) -> None:
        """Notes why there is no thumbnail of an image; empty when there is one."""
        row = self.row(key)
        if row is not None and self._items[row].unreadable != reason:
            self._items[row].unreadable = reason
            self._touch(key)

    def flush(self) -> None:
        """Shows the changes noted since the last time."""
        self._flush_timer.stop()
        rows = sorted(row for key in self._dirty if (row := self.row(key)) is not None)
        self._dirty.clear()
        for start, end in _number_runs(rows):
            self.dataChanged.emit(self.index(start), self.index(end))
        self.countsChanged.emit()

    # -- order ----------------------------------------------------------------------------
    def order(self) -> tuple[SortOrder, bool]:
        """What the list is ordered by, and whether from the end."""
        return self._order, self._descending

    def sort_by(self, order: SortOrder, *, descending: bool = False) -> None:
        """Orders the list. Images without a score come last either way."""
        if (order, descending) != (self._order, self._descending):
            self._order, self._descending = order, descending
            self.resort()

    def resort(self) -> None:
        """Puts every image at its place now."""
        self._sort_timer.stop()
        ordered = self._sorted(self._items)
        if all(map(lambda a, b: a is b, ordered, self._items)):
            return
        # PySide6 takes neither parents nor hint here; the list has no parents to name anyway.
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        kept = [self._items[index.row()].key for index in old]
        self._items, self._rows = ordered, None
        self.changePersistentIndexList(old, [self.index(self.row(key) or 0) for key in kept])
        self.layoutChanged.emit()

    def _sorted(self, items: Sequence[Item]) -> list[Item]:
        named = sorted(items, key=_name, reverse=self._descending and self._order == SortOrder.NAME)
        if self._order is SortOrder.DATE:
            named.sort(key=_date, reverse=self._descending)
        elif self._order is SortOrder.STATUS:
            named.sort(key=_status, reverse=self._descending)
        elif self._order is SortOrder.SCORE:
            scored = [item for item in named if item.state.score is not None]
            scored.sort(key=_score, reverse=self._descending)
            return scored + [item for item in named if item.state.score is None]
        return named

    # -- inside ---------------------------------------------------------------------------
    def _insert(self, start: int, items: Sequence[Item]) -> None:
        self.beginInsertRows(QModelIndex(), start, start + len(items) - 1)
        at_end = start == len(self._items)
        self._items[start:start] = items
        if at_end and self._rows is not None:
            self._rows.update((item.key, start + row) for row, item in enumerate(items))
        else:
            self._rows = None
        self.endInsertRows()

    def _attach_state(self, item: Item) -> None:
        state = self._states.get(item.key)
        if state is None:
            return
        if state.stamp is not None and state.stamp != item.stamp:
            state = ItemState(detail=translate("browser.model", CHANGED_TEXT), stamp=item.stamp)
            self._states[item.key] = state
        item.state = state

    def _touch(self, key: str) -> None:
        self._dirty.add(key)
        if not self._flush_timer.isActive():
            self._flush_timer.start()

    def _wish_sort(self, *orders: SortOrder) -> None:
        if self._order in orders and not self._sort_timer.isActive():
            self._sort_timer.start()

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer


def _name(item: Item) -> Any:
    return item.natural, item.key


def _date(item: Item) -> int:
    return item.modified_ns


def _status(item: Item) -> int:
    return _RANK[item.state.status]


def _score(item: Item) -> float:
    return item.state.score or 0.0


def _runs(items: Sequence[Item], wanted: Callable[[Item], bool]) -> list[tuple[int, int]]:
    """Half-open ranges of rows for which ``wanted`` holds."""
    runs, row = [], 0
    for chosen, group in groupby(items, wanted):
        length = sum(1 for _ in group)
        if chosen:
            runs.append((row, row + length))
        row += length
    return runs


def _number_runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each run of consecutive numbers in the sorted ``rows``."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
