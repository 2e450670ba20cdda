"""The licences of everything the program is made of: a list to search in, and their texts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.jobs import JobRunner
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.licences import store
from forensics_gui.licences.packages import normal
from forensics_gui.licences.records import Inventory, Part
from forensics_gui.theme import SPACE, SPACE_2, fixed_font
from forensics_gui.theme.widgets import muted, plain
from model.errors import PalimpsestError
from model.localisation import CancelCheck, Progress

_PART = Qt.ItemDataRole.UserRole
#: headings of the list by kind of part, in their order
_GROUPS = (
    (("program", "data"), QT_TRANSLATE_NOOP("licences_page", "Palimpsest")),
    (("interpreter", "package"), QT_TRANSLATE_NOOP("licences_page", "Packages")),
)
_LANE = "licences"


class LicencesPage(QWidget):
    """Parts on the left, each with the libraries inside it; the chosen one's terms beside them.

    Read when it is first shown, off the window's thread.
    """

    def __init__(self, runner: JobRunner | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = JobRunner(self) if runner is None else None
        self._runner = runner or self._own
        self._inventory: Inventory | None = None
        self._asked = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Filter by name, version or licence"))
        self.search.setAccessibleName(self.tr("Filter by name, version or licence"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Parts of the program"))
        self.list.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(False)
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.list.setColumnWidth(0, 250)
        self.list.setColumnWidth(1, 90)
        self.list.currentItemChanged.connect(self._choose)
        self.reader = QPlainTextEdit()
        self.reader.setReadOnly(True)
        self.reader.setFont(fixed_font())
        self.reader.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.reader.setAccessibleName(self.tr("Licence text"))
        # licence texts are in English and left to right, whatever the window speaks
        self.reader.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.summary = muted(plain(self.tr("Reading what is installed …"), wrap=False))
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.list)
        split.addWidget(self.reader)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        split.setSizes([300, 200])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_2, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.search)
        column.addWidget(split, 1)
        column.addWidget(self.summary)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked and self._runner is not None:
            self._asked = True
            job = self._runner.submit(
                self.tr("Reading licences"), _collect, lane=_LANE, visible=False
            )
            job.succeeded.connect(self.show_inventory)
            job.failed.connect(self._tell)

    def stop(self) -> None:
        """End a thread of the page's own; before it is closed."""
        if self._own is not None:
            self._own.shutdown()

    @Slot(object)
    def show_inventory(self, inventory: Inventory) -> None:
        """Fill the list."""
        self._inventory = inventory
        self.list.clear()
        inside: dict[str, list[Part]] = {}
        for part in inventory.parts:
            if part.inside:
                inside.setdefault(part.inside, []).append(part)
        for kinds, title in _GROUPS:
            group = QTreeWidgetItem([translate("licences_page", title)])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
            # a library of its own, such as the loader of a frozen program, is like a package
            own = kinds + (("library", "crate") if "package" in kinds else ())
            self._fill(
                group, (p for p in inventory.parts if p.kind in own and not p.inside), inside
            )
            group.setExpanded(True)
        self._filter(self.search.text())

    def _fill(
        self, group: QTreeWidgetItem, parts: Iterable[Part], inside: dict[str, list[Part]]
    ) -> None:
        for part in sorted(parts, key=lambda part: part.name.lower()):
            item = _item(part)
            group.addChild(item)
            owner = normal(part.name) if part.kind == "package" else part.name
            for member in sorted(inside.get(owner, []), key=lambda one: one.name.lower()):
                item.addChild(_item(member))

    @Slot(str)
    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        shown = sum(
            self._show(self.list.topLevelItem(index), words)
            for index in range(self.list.topLevelItemCount())
        )
        if self._inventory is not None:
            count = QLocale().toString(shown)
            self.summary.setText(self.tr("Parts: {count}").format(count=count))

    def _show(self, item: QTreeWidgetItem | None, words: list[str]) -> int:
        """Hide what does not fit, keep what holds something that does; how many fit."""
        if item is None:
            return 0
        part = item.data(0, _PART)
        fits = part is not None and all(word in _words(part) for word in words)
        below = sum(self._show(item.child(index), words) for index in range(item.childCount()))
        item.setHidden(not fits and not below)
        if part is not None:
            item.setExpanded(bool(words and below))
        return below + fits

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _choose(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        del before
        part = item.data(0, _PART) if item is not None else None
        self.reader.setPlainText(self._text(part) if part is not None else "")

    def _text(self, part: Part) -> str:
        assert self._inventory is not None
        lines = [f"{part.name} {part.version}".rstrip()]
        rows = (
            (self.tr("Licence"), part.licence or self.tr("not stated by the part")),
            (self.tr("Inside"), part.inside),
            (self.tr("From"), part.home),
        )
        lines += [f"{name}: {value}" for name, value in rows if value]
        text = self._inventory.text(part)
        if not text and part.kind == "crate":
            said = self.tr("Named by {owner}, which comes without its text.")
            lines.append(said.format(owner=part.inside))
        elif not text and part.inside:
            said = self.tr("Its terms are among the texts of {owner}.")
            lines.append(said.format(owner=part.inside))
        return "\n".join(lines) + (f"\n\n{text}" if text else "\n")

    @Slot(object)
    def _tell(self, error: PalimpsestError) -> None:
        self.summary.setText(said(error.sentence))


def _collect(progress: Progress, cancelled: CancelCheck) -> Inventory:
    del progress, cancelled
    return store.collect()


def _item(part: Part) -> QTreeWidgetItem:
    item = QTreeWidgetItem([part.name, part.version, part.licence])
    item.setData(0, _PART, part)
    item.setToolTip(2, part.licence)
    return item


def _words(part: Part) -> str:
    return f"{part.name} {part.version} {part.licence}".casefold()
