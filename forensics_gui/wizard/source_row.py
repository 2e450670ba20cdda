"""One source of images: what it is taken for, what was found in it, and how to change that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.inspector.parts import Mark
from forensics_gui.text import tooltip, visible
from forensics_gui.theme import HALF, ICON_TOOLBAR, SPACE, SPACE_2, FontSize, icon, set_font
from forensics_gui.theme.widgets import ElidedLabel, muted, plain, rule
from forensics_gui.wizard.flow import Flow
from forensics_gui.wizard.words import shown
from training.wizard.types import ImageSource

KINDS = ("masks", "pairs", "authentic", "index", "dataset")


class SourceRow(QWidget):
    """``changed`` carries the number of the source and what it is now; ``removed`` its number."""

    changed = Signal(int, object)
    removed = Signal(int)

    def __init__(self, number: int, source: ImageSource) -> None:
        super().__init__()
        self.number = number
        self.source = source
        name = visible(source.path.name or str(source.path))
        self.setAccessibleName(name)
        self._title = ElidedLabel(name)
        set_font(self._title, FontSize.BODY, bold=True)
        self._place = muted(ElidedLabel(visible(str(source.path.parent))))
        set_font(self._place, FontSize.SMALL)
        self._found = plain(self.tr("Looking…"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What {name} holds").format(name=name))
        for kind in KINDS:
            if (kind == "dataset") == (source.kind == "dataset"):
                self.kind.addItem(self._kind_text(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(source.kind))
        self.kind.setEnabled(self.kind.count() > 1)
        self.kind.activated.connect(self._choose)
        self._remove = QToolButton()
        self._remove.setAutoRaise(True)
        self._remove.setIcon(icon("x"))
        self._remove.setToolTip(self.tr("Take this source off the list"))
        self._remove.setAccessibleName(self.tr("Take {name} off the list").format(name=name))
        self._remove.clicked.connect(self._ask_away)
        self._options = QWidget()
        self._fill_options()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._place)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addLayout(words, 1)
        head.addWidget(self.kind)
        head.addWidget(self._remove)
        inside = QVBoxLayout()
        inside.setSpacing(HALF)
        inside.addLayout(head)
        inside.addWidget(self._found)
        inside.addWidget(self._options)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE, 0, SPACE_2)
        row.setSpacing(SPACE_2)
        mark = Mark("database" if source.kind == "dataset" else "folder", "muted", ICON_TOOLBAR)
        mark.setFixedSize(QSize(ICON_TOOLBAR, ICON_TOOLBAR + HALF))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(inside, 1)
        whole.addLayout(row)
        whole.addWidget(rule())

    def tell(self, sentence: str) -> None:
        """What was found in the source."""
        self._found.setText(shown(sentence))
        self._found.setVisible(bool(sentence))

    def text(self) -> str:
        """What it says about its images."""
        return self._found.text()

    def lock(self, locked: bool) -> None:
        """Images cannot be changed once a training was begun."""
        for widget in (self.kind, self._remove, self._options):
            widget.setEnabled(not locked and (widget is not self.kind or self.kind.count() > 1))

    # -- options ---------------------------------------------------------------------------
    def _kind_text(self, kind: str) -> str:
        return {
            "masks": self.tr("Images with masks"),
            "pairs": self.tr("Manipulated images and their originals"),
            "authentic": self.tr("Authentic images only"),
            "index": self.tr("As its index.csv says"),
            "dataset": self.tr("Data set (HDF5)"),
        }[kind]

    def _fill_options(self) -> None:
        column = QVBoxLayout(self._options)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        source = self.source
        if source.kind == "masks":
            self._invert = QCheckBox(self.tr("Masks are black where the image was changed"))
            self._invert.setChecked(source.invert)
            self._invert.clicked.connect(self._set_invert)
            self._empty = QCheckBox(self.tr("An empty mask means that the image is authentic"))
            self._empty.setChecked(source.empty_is_authentic)
            self._empty.clicked.connect(self._set_empty)
            both = Flow(gap=SPACE_2)
            both.addWidget(self._invert)
            both.addWidget(self._empty)
            column.addLayout(both)
        elif source.kind == "pairs":
            column.addLayout(self._pair_options())
        self._options.setVisible(source.kind in ("masks", "pairs"))

    def _pair_options(self) -> QHBoxLayout:
        source = self.source
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        place = (
            self.tr("Originals: {folder}").format(folder=visible(source.originals.name))
            if source.originals is not None
            else self.tr("Originals: beside the manipulated images")
        )
        where = plain(place, wrap=False)
        if source.originals is not None:
            where.setToolTip(tooltip(str(source.originals)))
        choose = QPushButton(self.tr("Other folder…"))
        choose.clicked.connect(self._choose_originals)
        self._tolerance = QSpinBox()
        self._tolerance.setRange(1, 128)
        self._tolerance.setValue(source.tolerance)
        self._tolerance.setKeyboardTracking(False)
        self._tolerance.setSuffix(self.tr(" grey levels"))
        self._tolerance.setAccessibleName(self.tr("Smallest difference that counts as a change"))
        self._tolerance.setToolTip(
            self.tr("A pixel counts as changed when it differs from the original by more")
        )
        self._tolerance.valueChanged.connect(self._set_tolerance)
        row.addWidget(where)
        row.addWidget(choose)
        row.addSpacing(SPACE)
        row.addWidget(plain(self.tr("Changed from"), wrap=False))
        row.addWidget(self._tolerance)
        row.addStretch(1)
        return row

    def _send(self, source: ImageSource) -> None:
        self.source = source
        self.changed.emit(self.number, source)

    @Slot(int)
    def _choose(self, index: int) -> None:
        kind = self.kind.itemData(index)
        if kind != self.source.kind:
            self._send(replace(self.source, kind=kind))

    @Slot(bool)
    def _set_invert(self, on: bool) -> None:
        self._send(replace(self.source, invert=on))

    @Slot(bool)
    def _set_empty(self, on: bool) -> None:
        self._send(replace(self.source, empty_is_authentic=on))

    @Slot(int)
    def _set_tolerance(self, levels: int) -> None:
        self._send(replace(self.source, tolerance=levels))

    @Slot()
    def _choose_originals(self) -> None:
        start = str(self.source.originals or self.source.path)
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder of the originals"), start)
        if name:
            self._send(replace(self.source, originals=Path(name)))

    @Slot()
    def _ask_away(self) -> None:
        self.removed.emit(self.number)
