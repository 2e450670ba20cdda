"""The grid, or what stands in its place when there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from forensics_gui.browser.grid import ThumbnailGrid
from forensics_gui.browser.items import format_names
from forensics_gui.browser.placeholder import Placeholder


class GridPages(QStackedWidget):
    """One page at a time; every page without images says what to do next."""

    folderWanted = Signal()
    imagesWanted = Signal()
    filterClearWanted = Signal()

    def __init__(self, grid: ThumbnailGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._nothing = Placeholder(
            "images",
            self.tr("No images open"),
            self.tr("Open a folder or images, or drop them here."),
            self.tr("Open folder…"),
            self.tr("Open images…"),
        )
        self._choose = Placeholder(
            "folder-open",
            self.tr("Choose a source above"),
            self.tr("Or drop a folder or images here."),
        )
        self._empty = Placeholder(
            "image-off",
            self.tr("No images here"),
            self.tr("Formats that can be read: {format_names}.").format(
                format_names=", ".join(format_names())
            ),
            self.tr("Open another folder…"),
        )
        self._hidden = Placeholder(
            "funnel-x", self.tr("No image matches the filter"), "", self.tr("Show all images")
        )
        self._reading = Placeholder("", self.tr("Reading folders…"), "")
        for page in (
            grid,
            self._nothing,
            self._choose,
            self._empty,
            self._hidden,
            self._reading,
        ):
            self.addWidget(page)
        self._nothing.first.connect(self.folderWanted)
        self._nothing.second.connect(self.imagesWanted)
        self._empty.first.connect(self.folderWanted)
        self._hidden.first.connect(self.filterClearWanted)

    def update_page(
        self, *, shown: int, total: int, reading: bool, chosen: bool, listed: bool
    ) -> None:
        """Chooses the page from the numbers of images, whether folders are being read, a source
        is chosen, and whether there are sources at all."""
        page: QWidget = self._grid
        if not shown:
            if total:
                page = self._hidden
            elif reading:
                page = self._reading
            elif chosen:
                page = self._empty
            else:
                page = self._choose if listed else self._nothing
        if self.currentWidget() is not page:
            self.setCurrentWidget(page)

    def message(self) -> str:
        """What the page says instead of showing images; empty when it shows them."""
        page = self.currentWidget()
        return page.text() if isinstance(page, Placeholder) else ""
