"""The log of a case as a table: read in a job, said in the window's language, written as CSV."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from forensics_gui.evidence.case import Case
from forensics_gui.evidence.case.records import LogCheck, LogEntry
from forensics_gui.evidence.case.words import concerned, file_digest, sentence
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.report.blocks import NOT_SUPPLIED
from forensics_gui.report.files import replacing
from forensics_gui.text import tooltip, visible
from forensics_gui.theme import icon
from model.localisation import CancelCheck, Progress

Index = QModelIndex | QPersistentModelIndex
_UNREADABLE = QT_TRANSLATE_NOOP("case_log", "This entry cannot be read")
_WHOLE_CASE = QT_TRANSLATE_NOOP("case_log", "Whole case")
# A sentence of its own in another language takes 0.15 ms: so many hold the window for a frame.
_AT_ONCE = 100
# In a table for other programs, as those of a scan.
CSV_COLUMNS = (
    "number",
    "utc",
    "who",
    "path",
    "what",
    "action",
    "file_sha256",
    "previous_sha256",
    "sha256",
)


class Column(IntEnum):
    """Of the table on the screen."""

    NUMBER = 0
    TIME = 1
    WHO = 2
    IMAGE = 3
    WHAT = 4


TITLES = {
    Column.NUMBER: QT_TRANSLATE_NOOP("case_log", "No."),
    Column.TIME: QT_TRANSLATE_NOOP("case_log", "Time"),
    Column.WHO: QT_TRANSLATE_NOOP("case_log", "Who"),
    Column.IMAGE: QT_TRANSLATE_NOOP("case_log", "Image"),
    Column.WHAT: QT_TRANSLATE_NOOP("case_log", "What was done"),
}


@dataclass(frozen=True)
class Log:
    """A whole log as it was read: the entries, what its verification found, and the files by the
    number of their item."""

    entries: tuple[LogEntry, ...]
    check: LogCheck
    paths: Mapping[int, Path] = field(default_factory=dict)


def read(case: Case, progress: Progress, cancelled: CancelCheck) -> Log:
    """The work of the job; no Qt."""
    del progress, cancelled
    check = case.verify_log()
    entries = case.log_entries()
    if check.intact:
        # what was written meanwhile belongs to a later head
        entries = entries[: check.head.count]
    return Log(tuple(entries), check, {item.number: item.path for item in case.items()})


def local_time(utc: str) -> str:
    """``2026-03-01 13:00:00 +01:00`` from ISO 8601, in the zone of this computer at that time;
    anything else as it stands."""
    try:
        moment = datetime.fromisoformat(utc).astimezone()
    except (ValueError, OverflowError, OSError):
        return visible(utc)
    offset = moment.strftime("%z")
    return f"{moment:%Y-%m-%d %H:%M:%S} {offset[:3]}:{offset[3:5]}"


class LogModel(QAbstractTableModel):
    """The entries, oldest first. Texts are made when they are shown, and a few at a time for
    the search; ``prepared`` says that all of them are there."""

    prepared = Signal()

    def __init__(self, log: Log, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._texts: list[tuple[str, ...] | None] = [None] * len(log.entries)
        self._searched: list[str] = []
        self._wrong: dict[int, list[str]] = {}
        for problem in log.check.problems:
            self._wrong.setdefault(problem.number, []).append(problem.sentence)
        self._soon = QTimer(self)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._prepare_some)
        self._soon.start()

    @property
    def ready(self) -> bool:
        """Whether every entry can be searched."""
        return len(self._searched) == len(self._texts)

    def texts(self, row: int) -> tuple[str, ...]:
        """What stands in a row, by :class:`Column`."""
        made = self._texts[row]
        if made is None:
            made = self._texts[row] = self._made(self._log.entries[row])
        return made

    def holds(self, row: int, words: Sequence[str]) -> bool:
        """Whether every word occurs in a row; of a row not prepared yet it does."""
        if row >= len(self._searched):
            return True
        text = self._searched[row]
        return all(word in text for word in words)

    def csv_rows(self) -> list[tuple[object, ...]]:
        """The whole log for :data:`CSV_COLUMNS`."""
        return [
            (
                entry.number,
                entry.utc,
                entry.actor,
                self._path(entry) or "",
                self.texts(row)[Column.WHAT],
                entry.action,
                file_digest(entry),
                entry.previous,
                entry.sha256,
            )
            for row, entry in enumerate(self._log.entries)
        ]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._texts)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("case_log", TITLES[Column(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts(row)[column]
        entry = self._log.entries[row]
        wrong = self._wrong.get(entry.number, [])
        if role == Qt.ItemDataRole.DecorationRole and column is Column.NUMBER and wrong:
            return icon("triangle-alert", "caution")
        if role == Qt.ItemDataRole.ToolTipRole:
            path = self._path(entry)
            what = str(path) if column is Column.IMAGE and path else self.texts(row)[column]
            return tooltip(what, *map(said, wrong))
        return None

    def _path(self, entry: LogEntry) -> Path | None:
        return self._log.paths.get(concerned(entry))

    def _made(self, entry: LogEntry) -> tuple[str, ...]:
        path = self._path(entry)
        what = said(sentence(entry)) or translate("case_log", _UNREADABLE)
        return (
            str(entry.number),
            local_time(entry.utc),
            visible(entry.actor) or said(NOT_SUPPLIED),
            visible(path.name) if path else translate("case_log", _WHOLE_CASE),
            visible(what),
        )

    @Slot()
    def _prepare_some(self) -> None:
        begin = len(self._searched)
        for row in range(begin, min(begin + _AT_ONCE, len(self._texts))):
            self._searched.append("\n".join(self.texts(row)).casefold())
        if self.ready:
            self._soon.stop()
            self.prepared.emit()


class LogFilter(QSortFilterProxyModel):
    """Lets entries through in which every word of a text occurs, in any order and case."""

    def __init__(self, model: LogModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: tuple[str, ...] = ()
        self.setSourceModel(model)

    def use(self, text: str) -> None:
        """Another text; empty lets all through."""
        self.beginFilterChange()
        self._words = tuple(text.casefold().split())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        del parent
        return not self._words or self._model.holds(row, self._words)


def write_csv(
    target: Path,
    rows: Iterable[Sequence[object]],
    progress: Progress,
    cancelled: CancelCheck,
) -> Path:
    """Write a log for spreadsheets, none of whose cells is computed; returns ``target``.

    Raises:
        ExportError: it could not be written.
    """
    from forensics_gui.analysis.export import ExportError
    from forensics_gui.evidence.batch.table import BEGINNING, cell, line

    del cancelled
    progress(0, 0, "Writing")
    try:
        with replacing(target) as stream:
            stream.write(BEGINNING + line(CSV_COLUMNS))
            for row in rows:
                stream.write(line([cell(value) for value in row]))
    except OSError as error:
        raise ExportError(
            f"{visible(target.name)} could not be written: {error.strerror or error}.",
            "Choose another folder.",
        ) from error
    return target
