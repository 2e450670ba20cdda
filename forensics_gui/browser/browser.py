"""The image browser: sources on top, thumbnails below, counts and actions around them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from forensics_gui.browser.cache import DiskCache
from forensics_gui.browser.drop import DropFrame
from forensics_gui.browser.filter import ImageFilter
from forensics_gui.browser.foot import Foot
from forensics_gui.browser.grid import ThumbnailGrid
from forensics_gui.browser.items import Item, ItemStatus, Marks
from forensics_gui.browser.loading import FolderLoader
from forensics_gui.browser.model import ImageListModel
from forensics_gui.browser.opening import Opener
from forensics_gui.browser.pages import GridPages
from forensics_gui.browser.scanner import ScanReport, Sorted
from forensics_gui.browser.source_list import SourceList, copy_text, show_folder, tool_button
from forensics_gui.browser.sources import Source, SourceKind, Sources, SourceStore
from forensics_gui.browser.thumbnails import ThumbnailLoader
from forensics_gui.browser.toolbar import GridBar, Notice, OneLine, counts_text
from forensics_gui.evidence import IMAGE_SUFFIXES, Decoder
from forensics_gui.evidence.intake import NOT_A_FILE
from forensics_gui.jobs import JobRunner
from forensics_gui.language import said
from forensics_gui.text import visible
from forensics_gui.theme import HALF, SPACE, icon

CURRENT_MS = 40
PATHS_MS = 100
LINES_IN_NOTICE = 12
_BUSY = (ItemStatus.QUEUED, ItemStatus.RUNNING)


class ImageBrowser(QWidget):
    """Chooses the image to look at and the images to analyse.

    It reads folders and thumbnails only; nothing is written beside the images. The disk cache
    of thumbnails is off unless ``cache_folder`` is given, because it leaves pictures behind.
    Call :meth:`close_down` before the runner is shut down.
    """

    currentChanged = Signal(object)  #: Path of the image to show
    analyseRequested = Signal(list)  #: Paths
    pathsChanged = Signal()
    pauseRequested = Signal()  #: or going on, when the analysis is paused

    def __init__(
        self,
        runner: JobRunner,
        decoder_factory: Callable[[], Decoder],
        *,
        store: SourceStore | None = None,
        cache_folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store if store is not None else SourceStore()
        self._sources = self._store.load()
        self._shown: Path | None = None
        self._wanted: Path | None = None
        self._held = False
        self._model = ImageListModel(self)
        self._images = ImageFilter(self._model, self)
        disk = DiskCache(cache_folder) if cache_folder is not None else None
        self._thumbnails = ThumbnailLoader(runner, decoder_factory, disk=disk, parent=self)
        self._opener = Opener(runner, self)
        self._loader = FolderLoader(runner, self._model, self)
        self._grid = ThumbnailGrid(self._images, self._thumbnails, self)
        self._source_list = SourceList(self)
        self._bar = GridBar(self._model, self._images, self)
        self._counts = OneLine(self)
        self._stop = tool_button("x", self.tr("Stop reading"), self)
        self._notice = Notice(self)
        self._focus_wanted = False
        self._pages = GridPages(self._grid, self)
        self._foot = Foot(self)
        self._current_timer = self._timer(CURRENT_MS, self._tell_current)
        self._paths_timer = self._timer(PATHS_MS, self.pathsChanged.emit)
        self._state_timer = self._timer(0, self._update_state)
        self._lay_out()
        self._connect_parts()
        self._connect_keys()
        self._source_list.set_sources(self._sources)
        self._update_state()

    # -- for the window -------------------------------------------------------------------
    def open_paths(self, paths: Sequence[Path]) -> None:
        """Opens files and folders: folders become recent sources, files are listed one by one.

        Returns at once; the first file named becomes the current image when it is listed.
        """
        self._opener.open(paths)

    def use_stale(self, stale: Callable[[Path], bool]) -> None:
        """Who knows whether the result of an image was made with another model than the one in
        use. Call it again when another model is used."""
        self._model.use_stale(stale)

    def set_status(
        self, path: Path, status: ItemStatus, score: float | None, detail: str = ""
    ) -> None:
        """Marks an image, listed now or later. ``score`` is the image-level score in [0, 1]."""
        self._model.set_status(Path(path), status, score, detail)

    def use_marks(self, marks: Mapping[Path, Marks] | None) -> None:
        """What a person noted of the images of the case that is open now; ``None``: no case."""
        if marks is None:
            self._images.set_marks(())
        self._model.use_marks(marks)

    def set_marks(self, path: Path, marks: Marks) -> None:
        """What a person noted of one image of the open case."""
        self._model.set_marks(path, marks)

    def set_batch(self, going: bool, held: bool) -> None:
        """Whether images are being analysed, and whether that is paused."""
        self._held = held
        self._foot.set_batch(going, held)
        self._update_state()

    def selected_paths(self) -> list[Path]:
        """Selected images in the order of the grid."""
        return [item.path for item in self._selected()]

    def current_path(self) -> Path | None:
        """The image with the keyboard's place, which the viewer shows."""
        index = self._grid.currentIndex()
        return self._images.item(index).path if index.isValid() else None

    def paths(self) -> list[Path]:
        """All images of the chosen sources, in order, hidden ones too."""
        return [item.path for item in self._model.items()]

    def shown_paths(self) -> list[Path]:
        """The images that the filter lets through, in order."""
        return [item.path for item in self._images.shown()]

    def summary(self) -> str:
        """The line over the grid."""
        return self._counts.text()

    def focus_filter(self) -> None:
        """Puts the keyboard into the filter field."""
        self._bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.search.selectAll()

    def ask_for_folder(self) -> None:
        """Lets the person choose a folder to open."""
        start = str(self._sources.recent[0].parent) if self._sources.recent else ""
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Open folder"), start):
            self.open_paths([Path(folder)])

    def ask_for_images(self) -> None:
        """Lets the person choose images to open."""
        patterns = " ".join(f"*{suffix}" for suffix in IMAGE_SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Open images"),
            "",
            self.tr("Images ({patterns});;All files (*)").format(patterns=patterns),
        )
        if names:
            self.open_paths([Path(name) for name in names])

    def refresh(self) -> None:
        """Looks at the folders again and gives unreadable files another chance."""
        self._thumbnails.retry()
        self._loader.refresh()
        self._grid.load_visible()

    def analyse_selected(self) -> None:
        """Asks for the selected images; those that wait or run already are left out."""
        self._ask(self._selected())

    def close_down(self) -> None:
        """Stops reading and ends the decoder."""
        for timer in (self._current_timer, self._paths_timer, self._state_timer):
            timer.stop()
        self._opener.close()
        self._loader.close()
        self._thumbnails.close()

    def sizeHint(self) -> QSize:
        return QSize(35 * SPACE, 80 * SPACE)

    # -- layout ---------------------------------------------------------------------------
    def _lay_out(self) -> None:
        counts = QHBoxLayout()
        counts.setContentsMargins(SPACE, 0, HALF, 0)
        counts.addWidget(self._counts, 1)
        counts.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._source_list)
        layout.addWidget(_rule(self))
        layout.addSpacing(HALF)
        layout.addWidget(self._bar)
        layout.addSpacing(HALF)
        layout.addLayout(counts)
        layout.addWidget(self._notice)
        layout.addSpacing(HALF)
        layout.addWidget(self._pages, 1)
        layout.addWidget(_rule(self))
        layout.addWidget(self._foot)
        self._drop = DropFrame(self)
        self.setFocusProxy(self._grid)
        self._foot.follow(self._grid)
        self.setMinimumWidth(25 * SPACE)

    def _connect_parts(self) -> None:
        sources, pages, loader, grid = self._source_list, self._pages, self._loader, self._grid
        sources.chosen.connect(self._show_sources)
        sources.edited.connect(self._sources_edited)
        sources.refreshRequested.connect(self.refresh)
        sources.addFoldersRequested.connect(self.ask_for_folder)
        sources.addFilesRequested.connect(self.ask_for_images)
        pages.folderWanted.connect(self.ask_for_folder)
        pages.imagesWanted.connect(self.ask_for_images)
        pages.filterClearWanted.connect(self._bar.clear)
        self._opener.opened.connect(self._open_sorted)
        loader.started.connect(self._update_state)
        loader.finished.connect(self._finished)
        loader.changed.connect(self._files_changed)
        self._stop.clicked.connect(loader.stop)
        self._thumbnails.failed.connect(self._model.set_unreadable)
        for signal in (self._model.rowsInserted, self._model.rowsRemoved, self._model.modelReset):
            signal.connect(self._paths_moved)
        selection = grid.selectionModel()
        for signal in (
            self._model.countsChanged,
            self._images.rowsInserted,
            self._images.rowsRemoved,
            self._images.modelReset,
            self._images.filterChanged,
            selection.selectionChanged,
        ):
            signal.connect(self._state_changed)
        self._images.rowsInserted.connect(self._look_for_wanted)
        selection.currentChanged.connect(self._current_moved)
        grid.opened.connect(self.analyse_selected)
        grid.customContextMenuRequested.connect(self._show_menu)
        grid.tileWidthChanged.connect(self._foot.set_tile_width)
        self._foot.tileWidthChosen.connect(grid.set_tile_width)
        self._foot.analyseWanted.connect(self._analyse_wanted)
        self._foot.pauseWanted.connect(self.pauseRequested)
        self._bar.orderChanged.connect(self._keep_current_in_sight)

    def _connect_keys(self) -> None:
        for key, slot in (
            (QKeySequence.StandardKey.Find, self.focus_filter),
            (QKeySequence.StandardKey.Refresh, self.refresh),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def take_focus(self) -> None:
        """Gives the keyboard to the images as soon as there are any: arrow keys walk there."""
        self._focus_wanted = True

    # -- sources --------------------------------------------------------------------------
    def _open_sorted(self, found: Sorted) -> None:
        chosen: list[Source] = []
        sources = self._sources
        if found.folders:
            sources = sources.with_folders(found.folders)
            chosen += [sources.source_of(path) for path in found.folders]
        if found.files:
            sources = sources.with_files(found.files)
            chosen.append(Source(SourceKind.FILES))
            self._wanted = found.files[0]
        if chosen:
            self._save(sources)
            self._source_list.set_sources(sources)
            self._source_list.select(chosen)
            self._show_sources(chosen)
        if found.missing:
            self._tell_missing([str(path) for path in found.missing])
        if found.refused:
            self._tell_unreadable("refused", [(str(path), NOT_A_FILE) for path in found.refused])

    def _show_sources(self, chosen: Sequence[Source]) -> None:
        self._notice.clear("unreadable", "missing", "refused")
        targets: list[Path] = []
        for source in chosen:
            is_files = source.kind is SourceKind.FILES
            targets += self._sources.files if is_files else (source.path,)
        self._grid.scrollToTop()
        self._loader.load(targets, subfolders=self._sources.subfolders)

    def _sources_edited(self, sources: Sources) -> None:
        before = self._sources
        self._save(sources)
        removed = len(sources.listed()) < len(before.listed())
        if sources.subfolders != before.subfolders or removed:
            self._show_sources(self._source_list.selected())

    def _save(self, sources: Sources) -> None:
        self._sources = sources
        if not self._store.save(sources):
            text = self.tr("The list of sources could not be saved")
            self._notice.show_text("sources", text, [str(self._store.path)])

    def _finished(self, report: ScanReport) -> None:
        if report.unreadable:
            self._tell_unreadable("unreadable", report.unreadable)
        if report.missing:
            self._tell_missing(report.missing)
        self._look_for_wanted()
        self._wanted = None
        self._update_state()  # shows the grid: a hidden widget takes no focus
        if self._focus_wanted and self._images.rowCount():
            self._focus_wanted = False
            self._grid.setFocus()
        if not self._grid.currentIndex().isValid() and self._images.rowCount():
            self._grid.make_current(self._images.index(0, 0))

    def _tell_unreadable(self, kind: str, found: Sequence[tuple[str, str]]) -> None:
        lines = [f"{path}: {said(reason)}" for path, reason in found[:LINES_IN_NOTICE]]
        words = (
            self.tr("{name} could not be read").format(name=visible(Path(found[0][0]).name))
            if len(found) == 1
            else self.tr("%Ln place(s) could not be read", "", len(found))
        )
        self._notice.show_text(kind, words, lines)

    def _tell_missing(self, missing: Sequence[str]) -> None:
        text = self.tr("%Ln path(s) not found", "", len(missing))
        self._notice.show_text("missing", text, list(missing[:LINES_IN_NOTICE]))

    def _look_for_wanted(self) -> None:
        row = self._model.row(str(self._wanted)) if self._wanted is not None else None
        if row is None:
            return
        index = self._images.mapFromSource(self._model.index(row))
        if index.isValid():
            self._wanted = None
            self._grid.make_current(index)

    def _files_changed(self, items: Sequence[Item]) -> None:
        self._grid.load_visible()
        self._paths_moved()
        if self._shown in {item.path for item in items}:
            self._shown = None  # what the viewer shows is not what the file holds now
            self._current_timer.start()

    # -- current and selection ------------------------------------------------------------
    def _selected(self) -> list[Item]:
        index = self._images.index
        return [self._images.item(index(row, 0)) for row in self._grid.selected_rows()]

    def _current_moved(self) -> None:
        # While an arrow key is held down only the image it comes to rest on is shown.
        self._current_timer.start()

    def _tell_current(self) -> None:
        path = self.current_path()
        if path is not None and path != self._shown:
            self._shown = path
            self.currentChanged.emit(path)

    def _keep_current_in_sight(self) -> None:
        if self._grid.currentIndex().isValid():
            self._grid.scrollTo(self._grid.currentIndex())

    def _analyse_wanted(self) -> None:
        self._ask(self._selected() or self._images.shown())

    def _ask(self, items: Sequence[Item]) -> None:
        paths = [item.path for item in items if item.state.status not in _BUSY]
        if paths:
            self.analyseRequested.emit(paths)

    # -- context menu ---------------------------------------------------------------------
    def menu(self, index: QModelIndex) -> QMenu:
        """The context menu of an image, or of the empty part of the grid."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            item = self._images.item(index)
            count = self._grid.selected_count()
            text = self.tr("Analyse") if count <= 1 else self.tr("Analyse %Ln image(s)", "", count)
            menu.addAction(icon("scan-search"), text).triggered.connect(self.analyse_selected)
            menu.addSeparator()
            menu.addAction(icon("copy"), self.tr("Copy path")).triggered.connect(self._copy_paths)
            shown = menu.addAction(icon("external-link"), self.tr("Show in file manager"))
            shown.triggered.connect(lambda: show_folder(item.path.parent))
            if not set(self._sources.files).isdisjoint(self.selected_paths()):
                closing = menu.addAction(icon("x"), self.tr("Remove from opened images"))
                closing.triggered.connect(self._close_selected)
            menu.addSeparator()
        menu.addAction(self.tr("Select all")).triggered.connect(self._grid.selectAll)
        menu.addAction(icon("refresh-cw"), self.tr("Read again")).triggered.connect(self.refresh)
        return menu

    def _show_menu(self, position: QPoint) -> None:
        menu = self.menu(self._grid.indexAt(position))
        menu.popup(self._grid.viewport().mapToGlobal(position))

    def _copy_paths(self) -> None:
        copy_text("\n".join(map(str, self.selected_paths())))

    def _close_selected(self) -> None:
        paths = self.selected_paths()
        self._save(self._sources.without_files(paths))
        self._source_list.set_sources(self._sources)
        self._loader.forget(paths)

    # -- state ----------------------------------------------------------------------------
    def _state_changed(self) -> None:
        # Many rows arrive and many marks change at once; one update for all of them is enough.
        if not self._state_timer.isActive():
            self._state_timer.start()

    def _update_state(self) -> None:
        shown, total = self._images.rowCount(), self._model.rowCount()
        selected, reading = self._grid.selected_count(), self._loader.busy
        self._stop.setVisible(reading)
        self._pages.update_page(
            shown=shown,
            total=total,
            reading=reading,
            chosen=bool(self._source_list.selected()),
            listed=bool(self._sources.listed()),
        )
        self._bar.setEnabled(total > 0 or self._images.is_active())
        text = counts_text(self._model, shown, selected, reading=reading)
        if self._held:
            text = self.tr("{counts}. Analysis paused").format(counts=text)
        self._counts.set_text(text if total or reading else "")
        self._foot.set_counts(selected=selected, shown=shown)

    def _paths_moved(self) -> None:
        if not self._paths_timer.isActive():
            self._paths_timer.start()

    def _timer(self, milliseconds: int, slot: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    # -- drag and drop --------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drop.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._drop.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := self._drop.drop(event):
            self.open_paths(paths)


def _rule(parent: QWidget) -> QWidget:
    line = QWidget(parent)
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    return line
