"""The compact list of sources at the top of the browser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.browser.sources import Source, SourceKind, Sources
from forensics_gui.report.text import grouped
from forensics_gui.text import tooltip, visible
from forensics_gui.theme import HALF, ICON, SPACE, SPACE_3, FontSize, icon, set_font

MOST_ROWS = 6
#: where the window is too low for more
FEWEST_ROWS = 2
_SOURCE = Qt.ItemDataRole.UserRole
_ICONS = {
    SourceKind.FILES: "images",
    SourceKind.BOOKMARK: "bookmark",
    SourceKind.RECENT: "folder",
}


class SourceList(QWidget):
    """A heading with actions over the list; one or several lines can be chosen."""

    chosen = Signal(object)  #: list of Source
    edited = Signal(object)  #: Sources
    addFoldersRequested = Signal()
    addFilesRequested = Signal()
    refreshRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources = Sources()
        self._heading = QLabel(self.tr("Sources"))
        set_font(self._heading, FontSize.SMALL, bold=True)
        self._add_folder = tool_button("folder-plus", self.tr("Open folder…"), self)
        self._add_folder.clicked.connect(self.addFoldersRequested)
        self._add_files = tool_button("image-plus", self.tr("Open images…"), self)
        self._add_files.clicked.connect(self.addFilesRequested)
        self._list = _Lines(self)
        self._list.itemSelectionChanged.connect(self._selection_changed)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._list.removeRequested.connect(self._remove_selected)
        self._list.hide()
        bar = QHBoxLayout()
        bar.setContentsMargins(SPACE, HALF, HALF, HALF)
        bar.setSpacing(0)
        bar.addWidget(self._heading, 1)
        bar.addWidget(self._add_folder)
        bar.addWidget(self._add_files)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._list)

    # -- what is shown --------------------------------------------------------------------
    def set_sources(self, sources: Sources) -> None:
        """Shows these lines; chosen ones stay chosen. Emits nothing."""
        kept = self.selected()
        self._sources = sources
        self._list.blockSignals(True)
        self._list.clear()
        for source in sources.listed():
            line = QListWidgetItem(icon(_ICONS[source.kind], "muted"), self._text(source))
            line.setData(_SOURCE, source)
            line.setToolTip(self._tip(source))
            line.setSizeHint(QSize(0, SPACE_3))
            self._list.addItem(line)
            line.setSelected(source in kept)
        self._list.blockSignals(False)
        rows = min(self._list.count(), MOST_ROWS)
        self._list.setVisible(rows > 0)
        self._list.use_rows(rows)

    def selected(self) -> list[Source]:
        """The chosen lines."""
        lines = (self._list.item(row) for row in range(self._list.count()))
        return [line.data(_SOURCE) for line in lines if line.isSelected()]

    def select(self, sources: Sequence[Source]) -> None:
        """Chooses exactly these lines, without telling anybody."""
        self._list.blockSignals(True)
        first: QListWidgetItem | None = None
        for row in range(self._list.count()):
            line = self._list.item(row)
            line.setSelected(line.data(_SOURCE) in sources)
            if line.isSelected() and first is None:
                first = line
        if first is not None:
            self._list.setCurrentItem(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._list.blockSignals(False)

    def _text(self, source: Source) -> str:
        if source.kind is SourceKind.FILES:
            return self.tr("Opened images ({files})").format(
                files=grouped(len(self._sources.files))
            )
        name = visible(source.path.name or str(source.path))
        twins = [*self._sources.bookmarks, *self._sources.recent]
        if sum(path.name == source.path.name for path in twins) > 1 and source.path.parent.name:
            return f"{name} · {visible(source.path.parent.name)}"
        return name

    def _tip(self, source: Source) -> str:
        if source.kind is SourceKind.FILES:
            return tooltip(self.tr("Images opened one by one"))
        kind = (
            self.tr("Bookmarked folder")
            if source.kind is SourceKind.BOOKMARK
            else self.tr("Recent folder")
        )
        return tooltip(str(source.path), kind)

    # -- actions --------------------------------------------------------------------------
    def _selection_changed(self) -> None:
        if chosen := self.selected():
            self.chosen.emit(chosen)

    def _edit(self, sources: Sources) -> None:
        if sources != self._sources:
            self.set_sources(sources)
            self.edited.emit(sources)

    def _remove_selected(self) -> None:
        sources = self._sources
        for source in self.selected():
            sources = sources.without(source)
        self._edit(sources)

    def _toggle_bookmark(self, source: Source) -> None:
        was_chosen = source in self.selected()
        if source.kind is SourceKind.BOOKMARK:
            self._edit(self._sources.not_bookmarked(source.path))
            moved = Source(SourceKind.RECENT, source.path)
        else:
            self._edit(self._sources.bookmarked(source.path))
            moved = Source(SourceKind.BOOKMARK, source.path)
        if was_chosen:
            self.select([*self.selected(), moved])

    def _toggle_subfolders(self, wanted: bool) -> None:
        self._edit(replace(self._sources, subfolders=wanted))

    def menu(self, source: Source | None) -> QMenu:
        """The context menu of a line, or of the empty part of the list."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if source is not None and source.kind is not SourceKind.FILES:
            marked = source.kind is SourceKind.BOOKMARK
            bookmark = menu.addAction(
                icon("bookmark-minus" if marked else "bookmark-plus"),
                self.tr("Remove bookmark") if marked else self.tr("Bookmark folder"),
            )
            bookmark.triggered.connect(lambda: self._toggle_bookmark(source))
            show = menu.addAction(icon("external-link"), self.tr("Show in file manager"))
            show.triggered.connect(lambda: show_folder(source.path))
            copy = menu.addAction(icon("copy"), self.tr("Copy path"))
            copy.triggered.connect(lambda: copy_text(str(source.path)))
            menu.addSeparator()
        if source is not None:
            text = (
                self.tr("Close all opened images")
                if not source.path.name
                else self.tr("Remove from this list")
            )
            remove = menu.addAction(icon("x"), text)
            remove.setToolTip(self.tr("The files on disk are not touched."))
            remove.triggered.connect(lambda: self._edit(self._sources.without(source)))
            menu.addSeparator()
        folders = menu.addAction(icon("folder-plus"), self.tr("Open folder…"))
        folders.triggered.connect(self.addFoldersRequested)
        files = menu.addAction(icon("image-plus"), self.tr("Open images…"))
        files.triggered.connect(self.addFilesRequested)
        menu.addSeparator()
        again = menu.addAction(icon("refresh-cw"), self.tr("Read again"))
        again.triggered.connect(self.refreshRequested)
        below = menu.addAction(self.tr("Include subfolders"))
        below.setCheckable(True)
        below.setChecked(self._sources.subfolders)
        below.toggled.connect(self._toggle_subfolders)
        return menu

    def _show_menu(self, position: QPoint) -> None:
        line = self._list.itemAt(position)
        source = line.data(_SOURCE) if line is not None else None
        self.menu(source).popup(self._list.viewport().mapToGlobal(position))


class _Lines(QListWidget):
    removeRequested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(ICON, ICON))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sources"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setViewportMargins(HALF, 0, 0, 0)
        self._rows = 0

    def use_rows(self, rows: int) -> None:
        """Be as high as ``rows`` lines, or lower where the window is."""
        self._rows = rows
        self.setMaximumHeight(_height(rows))
        self.setMinimumHeight(_height(min(rows, FEWEST_ROWS)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _height(self._rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removeRequested.emit()
            return
        super().keyPressEvent(event)


def _height(rows: int) -> int:
    return rows * SPACE_3 + HALF


def tool_button(name: str, tip: str, parent: QWidget) -> QToolButton:
    """A flat button with an icon; ``tip`` is its tooltip and its accessible name."""
    button = QToolButton(parent)
    button.setIcon(icon(name))
    button.setIconSize(QSize(ICON, ICON))
    button.setAutoRaise(True)
    button.setFixedSize(SPACE_3 + HALF, SPACE_3 + HALF)
    button.setToolTip(tooltip(tip))
    button.setAccessibleName(tip.rstrip("…"))
    return button


def show_folder(folder: Path) -> None:
    """Opens a folder in the platform's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def copy_text(text: str) -> None:
    """Puts plain text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
