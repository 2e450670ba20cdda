"""The thumbnail grid: columns that fill the width, and a list of what is in sight."""

from __future__ import annotations

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from forensics_gui.browser.delegate import TileDelegate
from forensics_gui.browser.filter import ImageFilter, selected_runs
from forensics_gui.browser.items import Item
from forensics_gui.browser.thumbnails import ThumbnailLoader

SMALLEST, USUAL, LARGEST = 96, 124, 320
SETTLE_MS = 25
MARGIN = 1.0  #: screens above and below that are loaded ahead


class ThumbnailGrid(QListView):
    """Tiles of one size, as many in a row as fit; asks only for thumbnails in and near sight."""

    opened = Signal()  #: Return, Enter or a double click
    tileWidthChanged = Signal(int)

    def __init__(
        self, images: ImageFilter, thumbnails: ThumbnailLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._images = images
        self._thumbnails = thumbnails
        self._tile_width = USUAL
        self._delegate = TileDelegate(thumbnails, self)
        self.setModel(images)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the number of columns back and forth.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("Images"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        images.keep_selection(self.selectionModel())
        self._typed = QElapsedTimer()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.load_visible)
        for signal in (
            self.verticalScrollBar().valueChanged,
            self.verticalScrollBar().rangeChanged,
            images.rowsInserted,
            images.rowsRemoved,
            images.modelReset,
            images.layoutChanged,
            images.filterChanged,
        ):
            signal.connect(self._moved)
        thumbnails.ready.connect(self._show_arrived)
        self._fit()

    # -- tile size ------------------------------------------------------------------------
    def set_tile_width(self, width: int) -> None:
        """Makes tiles larger or smaller, keeping the current image in sight. ``width`` is the
        smallest, in device-independent pixels; rows are filled up."""
        width = max(SMALLEST, min(LARGEST, width))
        if width == self._tile_width:
            return
        self._tile_width = width
        self._fit()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        self.tileWidthChanged.emit(width)

    def columns(self) -> int:
        """Number of tiles in a row."""
        return max(1, self.viewport().width() // self._tile_width)

    def _fit(self) -> None:
        # One pixel less than a full share: Qt wraps when the last tile just touches the edge.
        width = max(SMALLEST // 2, (self.viewport().width() - 1) // self.columns())
        cell = self._delegate.set_cell_width(width, self.devicePixelRatioF())
        if cell != self.gridSize():
            self.setGridSize(cell)
            self.verticalScrollBar().setSingleStep(max(16, cell.height() // 4))
        self._moved()

    # -- lazy loading ---------------------------------------------------------------------
    def visible_rows(self, margin: float = 0.0) -> range:
        """Rows in sight, and within ``margin`` screens above and below."""
        count = self._images.rowCount()
        cell = self.gridSize().height()
        if count == 0 or cell <= 0:
            return range(0)
        height = self.viewport().height()
        top = self.verticalScrollBar().value() - margin * height
        bottom = self.verticalScrollBar().value() + height + margin * height
        columns = self.columns()
        first = max(0, int(top // cell)) * columns
        last = (max(0, int(bottom // cell)) + 1) * columns
        return range(min(first, count), min(last, count))

    def load_visible(self) -> None:
        """Asks for the thumbnails in sight, then for those just outside."""
        if not self.isVisible():
            return
        seen = self.visible_rows()
        near = self.visible_rows(MARGIN)
        rows = [*seen, *range(seen.stop, near.stop), *reversed(range(near.start, seen.start))]
        items = [self._item(row) for row in rows]
        self._thumbnails.want(items, self._delegate.side())

    def _moved(self) -> None:
        # Not restarted: while the bar is dragged the tiles passed over fill in as well.
        if not self._settle.isActive():
            self._settle.start()

    def _item(self, row: int) -> Item:
        return self._images.item(self._images.index(row, 0))

    def _show_arrived(self, keys: list[str]) -> None:
        arrived = set(keys)
        for row in self.visible_rows():
            if self._item(row).key in arrived:
                self.update(self._images.index(row, 0))

    # -- selection ------------------------------------------------------------------------
    def selected_rows(self) -> list[int]:
        """Selected rows in order."""
        return sorted({row for part in selected_runs(self.selectionModel()) for row in part})

    def selected_count(self) -> int:
        """Number of selected images."""
        return sum(len(part) for part in selected_runs(self.selectionModel()))

    def make_current(self, index: QModelIndex) -> None:
        """Selects one image and brings it into sight."""
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    # -- events ---------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened.emit()
            event.accept()
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._space()
            event.accept()
            return
        if event.text().isprintable() and event.text():
            self._typed.start()
        super().keyPressEvent(event)

    def _space(self) -> None:
        """Goes into a name that is being typed; else selects or unselects the current image."""
        if self._typed.isValid() and self._typed.elapsed() < QApplication.keyboardInputInterval():
            self._typed.start()
            self.keyboardSearch(" ")
        elif self.currentIndex().isValid():
            toggle = QItemSelectionModel.SelectionFlag.Toggle
            self.selectionModel().select(self.currentIndex(), toggle)

    def mouseDoubleClickEvent(self, event: object) -> None:
        super().mouseDoubleClickEvent(event)  # type: ignore[arg-type]
        if self.indexAt(event.position().toPoint()).isValid():  # type: ignore[attr-defined]
            self.opened.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_tile_width(self._tile_width + (16 if event.angleDelta().y() > 0 else -16))
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.refresh_fonts()
            self._fit()
