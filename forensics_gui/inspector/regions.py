"""The table of tampered regions; choosing a row asks the viewer to go there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from forensics_gui.evidence import Region
from forensics_gui.inspector.parts import put_on_clipboard
from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.report.text import grouped, number, percent
from forensics_gui.theme import HALF, font
from forensics_gui.theme.widgets import LaidDelegate

_COLUMNS = (
    ("#", QT_TRANSLATE_NOOP("inspector.regions", "Number of the region, as in the report")),
    (
        QT_TRANSLATE_NOOP("inspector.regions", "Area"),
        QT_TRANSLATE_NOOP("inspector.regions", "Share of the image's area"),
    ),
    (
        QT_TRANSLATE_NOOP("inspector.regions", "Mean"),
        QT_TRANSLATE_NOOP(
            "inspector.regions", "Mean of the localisation map in the region, 0 to 1"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("inspector.regions", "Max"),
        QT_TRANSLATE_NOOP(
            "inspector.regions", "Largest value of the localisation map in the region, 0 to 1"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("inspector.regions", "Size, px"),
        QT_TRANSLATE_NOOP("inspector.regions", "Width and height of the region's box in pixels"),
    ),
)
_ROWS_SHOWN = 8


def _columns() -> list[tuple[str, str]]:
    """Heading and tooltip of every column."""
    return [tuple(translate("inspector.regions", text) for text in pair) for pair in _COLUMNS]  # type: ignore[misc]


class RegionTable(QTableWidget):
    """One row a region. ``chosen`` carries the region that was clicked or entered."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(_COLUMNS), parent)
        self.setAccessibleName(self.tr("Regions"))
        self.setToolTip(self.tr("Choose a region to zoom to it"))
        self._regions: tuple[Region, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setItemDelegate(LaidDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * HALF)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(4, QHeaderView.ResizeMode.ResizeToContents)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        for column, (text, tip) in enumerate(_columns()):
            item = QTableWidgetItem(text)
            item.setToolTip(tip)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
        self.setFont(font(digits=True))
        self.cellClicked.connect(self._clicked)

    def fill(self, regions: Sequence[Region]) -> None:
        """Show ``regions`` in their order."""
        self._regions = tuple(regions)
        self.setRowCount(len(self._regions))
        for row, region in enumerate(self._regions):
            texts = (
                str(row + 1),
                percent(region.area_fraction),
                number(region.mean),
                number(region.max),
                f"{grouped(region.width)} × {grouped(region.height)}",
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = min(max(len(self._regions), 1), _ROWS_SHOWN)
        height = self.horizontalHeader().sizeHint().height()
        height += rows * self.verticalHeader().defaultSectionSize() + HALF
        return QSize(200, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._clicked(self.currentRow())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _clicked(self, row: int, _column: int = 0) -> None:
        if 0 <= row < len(self._regions):
            self.chosen.emit(self._regions[row])

    def _copy(self) -> None:
        lines = ["\t".join(name for name, _ in _columns())]
        for row in range(self.rowCount()):
            items = (self.item(row, column) for column in range(self.columnCount()))
            lines.append("\t".join(item.text() if item else "" for item in items))
        put_on_clipboard("\n".join(lines))
