"""First page: which images to train on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.browser.drop import DropFrame
from forensics_gui.inspector.parts import Mark, Panel
from forensics_gui.jobs import JobRunner
from forensics_gui.text import visible
from forensics_gui.theme import (
    ICON_EMPTY,
    SPACE,
    SPACE_2,
    FontSize,
    icon,
    set_font,
)
from forensics_gui.theme.widgets import muted, plain, rule
from forensics_gui.wizard.looking import Guessed, Missing, described, guesses
from forensics_gui.wizard.page import Banner, Page, WorkBar, clear_of_bar
from forensics_gui.wizard.source_row import SourceRow
from forensics_gui.wizard.words import shown
from training.wizard.types import Guess, ImageSource

if TYPE_CHECKING:
    from training.wizard import Training


class ImagesPage(Page):
    """Drag and drop, or two buttons; one row a source. ``make`` creates the training when the
    first source is added, so that looking at the wizard leaves nothing behind."""

    def __init__(self, runner: JobRunner, make: Callable[[str], Training]) -> None:
        super().__init__(
            self.tr("Images"),
            self.tr("Choose the images that the model is to learn from."),
            runner,
        )
        self._make = make
        self._found: dict[ImageSource, str] = {}
        self._waiting: list[Path] = []
        self._guessing = False
        self._rows: list[SourceRow] = []
        self._instead: tuple[ImageSource, ...] = ()
        self._banner = Banner("info", "accent")
        self._banner.pressed.connect(self._add_instead)
        self._list = Panel(self.tr("Sources of images"))
        clear_of_bar(self._list)
        self._list.column.setSpacing(0)
        self._list.column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty())
        self._stack.addWidget(self._list)
        self._bar = WorkBar()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        self._folder = QPushButton(icon("folder-plus"), self.tr("Add folder…"))
        self._folder.clicked.connect(self.ask_folder)
        self._set = QPushButton(icon("database"), self.tr("Add data set…"))
        self._set.setToolTip(self.tr("An HDF5 file that this program made"))
        self._set.clicked.connect(self.ask_set)
        buttons.addWidget(self._folder)
        buttons.addWidget(self._set)
        buttons.addStretch(1)
        self.column.addWidget(self._banner)
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self._bar)
        self.column.addLayout(buttons)
        self.column.addWidget(rule())
        self.column.addLayout(self._promise())
        self._drop = DropFrame(self)

    # -- building --------------------------------------------------------------------------
    def _empty(self) -> QWidget:
        widget = Panel(self.tr("Drop folders of images here"))
        title = plain(self.tr("Drop folders of images here"))
        set_font(title, FontSize.BODY, bold=True)
        column = widget.column
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        column.addWidget(Mark("folder-plus", "muted", ICON_EMPTY))
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addSpacing(SPACE)
        kinds = QVBoxLayout()
        kinds.setSpacing(SPACE_2)
        for head, text in (
            (
                self.tr("Manipulated images with masks"),
                self.tr(
                    "A mask is white where its image was changed and has the image’s name, "
                    "such as beach.jpg and beach_mask.png. Images without one count as authentic."
                ),
            ),
            (
                self.tr("Manipulated images and their originals"),
                self.tr("The mask is where the two differ; they must have the same size."),
            ),
            (
                self.tr("Authentic images"),
                self.tr("They teach the model what not to respond to. Bring as many as you can."),
            ),
            (
                self.tr("Or a data set"),
                self.tr("An HDF5 file that this program made, used alone."),
            ),
        ):
            part = QVBoxLayout()
            part.setSpacing(2)
            part.addWidget(plain(head))
            note = muted(plain(text))
            set_font(note, FontSize.SMALL)
            part.addWidget(note)
            kinds.addLayout(part)
        middle = QWidget()
        middle.setMaximumWidth(560)
        middle.setLayout(kinds)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 8)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        return widget

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(Mark("lock", "muted"), 0, Qt.AlignmentFlag.AlignTop)
        text = muted(
            plain(
                self.tr(
                    "Your images are only read. Those that are used are copied into the data set "
                    "file in this training’s own folder and nowhere else. They are never changed "
                    "and never leave this computer."
                )
            )
        )
        set_font(text, FontSize.SMALL)
        row.addWidget(text, 1)
        return row

    # -- as a page -------------------------------------------------------------------------
    def enter(self, training: Training | None) -> None:
        super().enter(training)
        self._fill()
        begun = self.begun
        self._banner.tell(
            self.tr("This training has begun, so its images cannot be changed any more.")
            if begun
            else "",
            self.tr("Start a new training to use other images.") if begun else "",
        )
        self._describe()

    def leave(self) -> None:
        self._waiting.clear()
        self.stop()

    def stopped(self) -> None:
        self._guessing = False
        for row in self._rows:
            if row.source not in self._found:
                row.tell(self.tr("Not counted here; the check counts them."))

    def missing(self) -> str:
        if self._guessing:  # counting alone need not be waited for
            return self.tr("Looking through the folders…")
        return "" if self.sources() else self.tr("Add a folder of images to go on.")

    def sources(self) -> tuple[ImageSource, ...]:
        """What was added."""
        return self.training.record.sources if self.training is not None else ()

    def rows(self) -> list[SourceRow]:
        """The rows from top to bottom."""
        return list(self._rows)

    # -- adding ----------------------------------------------------------------------------
    @Slot()
    def ask_folder(self) -> None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder of images"))
        if name:
            self.add([Path(name)])

    @Slot()
    def ask_set(self) -> None:
        """Ask for a data set file."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Data set"),
            "",
            self.tr("Data sets (*.h5 *.hdf5)") + ";;" + self.tr("All files (*)"),
        )
        if name:
            self.add([Path(name)])

    def add(self, paths: Sequence[Path]) -> None:
        """Look what these are, then add them."""
        if self.begun:
            return
        known = {source.path for source in self.sources()}
        new = [path for path in paths if path not in known]
        if len(new) < len(paths):
            self._banner.tell(self.tr("A folder that is in the list already was not added again."))
        self._look(new)

    def _look(self, paths: Sequence[Path]) -> None:
        self._waiting += [path for path in paths if path not in self._waiting]
        if self._waiting and not self.busy:
            batch, self._waiting = tuple(self._waiting), []
            self._guessing = True
            self.work(
                self.tr("Looking through the folders"),
                partial(guesses, batch),
                self._guessed,
                self._bar,
            )

    def _guessed(self, looked: Sequence[Guessed | Missing]) -> None:
        self._guessing = False
        for found in looked:
            if isinstance(found, Missing):
                self.failed.emit(found.error)
                continue
            _, what = found
            if not what.sources:
                self._offer(what)
                continue
            self._found.update(dict.fromkeys(what.sources, what.sentence))
            self._add_all(what)
        self._fill()
        self._look(())
        self._describe()

    def _describe(self) -> None:
        """Count what is in sources of which that is not known yet, as they are read now."""
        unknown = [source for source in self.sources() if source not in self._found]
        if unknown and not self.busy:
            self.work(
                self.tr("Looking through the folders"),
                partial(described, tuple(unknown)),
                self._counted,
                self._bar,
            )

    def _counted(self, counted: dict[ImageSource, str]) -> None:
        self._found.update(counted)
        for row in self._rows:
            row.tell(self._found.get(row.source, self.tr("Looking…")))
        self._look(())
        self._describe()

    def _offer(self, what: Guess) -> None:
        """It holds nothing by itself; what may have been meant is one click away."""
        instead = what.others[0] if what.others else ()
        self._instead = instead
        button = ""
        if instead:
            name, beside = visible(instead[0].path.name), instead[0].originals
            button = (
                self.tr("Add “{name}”").format(name=name)
                if beside is None
                else self.tr("Add with “{name}”").format(name=visible(beside.name))
            )
        self._banner.tell(shown(what.sentence), "", button)

    @Slot()
    def _add_instead(self) -> None:
        self._banner.tell("")
        if self._instead:
            self._add_all(Guess(self._instead, ""))
            self._fill()
            self._describe()

    def _add_all(self, what: Guess) -> None:
        if self.training is None:
            made: list[Training] = []
            name = what.sources[0].path.stem
            if not self.attempt(lambda: made.append(self._make(name))):
                return
            self.training = made[0]
        training = self.training
        self._banner.tell("")
        for source in what.sources:
            if not self.attempt(partial(training.add_source, source)):
                break

    # -- the list --------------------------------------------------------------------------
    def _fill(self) -> None:
        for row in self._rows:
            self._list.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        begun = self.begun
        self._rows = []
        for number, source in enumerate(self.sources()):
            row = SourceRow(number, source)
            row.changed.connect(self._replace)
            row.removed.connect(self._remove)
            row.tell(self._found.get(source, self.tr("Looking…")))
            row.lock(begun)
            self._list.column.insertWidget(number, row)
            self._rows.append(row)
        self._stack.setCurrentIndex(1 if self._rows else 0)
        for button in (self._folder, self._set):
            button.setEnabled(not begun)
        self._set.setVisible(not self._rows)
        self.changed.emit()

    @Slot(int, object)
    def _replace(self, number: int, source: ImageSource) -> None:
        if self.training is not None:
            self.attempt(partial(self.training.replace_source, number, source))
            self._fill()
            self._describe()

    @Slot(int)
    def _remove(self, number: int) -> None:
        if self.training is not None:
            self.attempt(partial(self.training.remove_source, number))
            self._fill()

    # -- drag and drop ---------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.begun:
            self._drop.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._drop.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := self._drop.drop(event):
            self.add(paths)
