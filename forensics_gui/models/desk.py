"""Models in the main window: which is in use, the dialog, and the jobs behind it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QToolButton, QWidget

from forensics_gui import current_model
from forensics_gui.jobs.job import Job, JobState, Work
from forensics_gui.language import said, translate
from forensics_gui.models import target, words, work
from forensics_gui.models.dialog import ModelsDialog
from forensics_gui.notifications import Notice
from forensics_gui.report.text import shortened
from forensics_gui.text import tooltip, visible
from forensics_gui.theme import FontSize, icon, set_font
from forensics_gui.wizard.question import Question
from model.errors import PalimpsestError
from model.library import SHIPPED, Entry, ModelNameError, names

if TYPE_CHECKING:
    from forensics_gui.main_window import MainWindow

LANE = "models"
_SHOWN = 36  # characters of a name in the status bar


class ModelDesk(QObject):
    """Everything about models in one main window.

    Signals: ``changed`` when another model is in use or the list is another one; ``told``
    carries a :class:`Notice`, ``failed`` a ``PalimpsestError``.
    """

    changed = Signal()
    told = Signal(object)
    failed = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._controller = window.controller
        self._runner = window.runner
        self._job: Job | None = None
        self._select = ""
        self._asked: Entry | None = None
        self.dialog: ModelsDialog | None = None
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setIcon(icon("brain-circuit", "muted"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_font(self.button, FontSize.SMALL)
        self.button.clicked.connect(self.show)
        window.status.addPermanentWidget(self.button)
        self._controller.modelChanged.connect(self._follow)
        #: replaced by tests
        self.ask_file: Callable[[QWidget, Entry], str] = _ask_target
        self.ask_source: Callable[[QWidget], str] = _ask_source
        self.ask_name: Callable[[QWidget, Entry], str] = _ask_name
        self.told.connect(self._tell_in_dialog)
        self.failed.connect(self._fail_in_dialog)
        self._follow()

    # -- which is in use -------------------------------------------------------------------
    @Slot(str)
    def use_model(self, entry_id: str) -> None:
        """Use a model: the shipped one at once, another after it was compared with it. Asks
        once, with the figures, when it got worse."""
        if entry_id == SHIPPED:
            self.use_shipped()
            return
        entry = self._found(entry_id)
        if entry is None:
            return
        title = self.tr("Comparing {name} with the shipped model").format(name=visible(entry.name))
        device = str(self._window.settings["device"])
        self._submit(title, partial(work.prepare, entry.id, device), self._prepared)

    @Slot()
    def use_shipped(self) -> None:
        """Go back to the model the program came with."""
        self._switch(SHIPPED, accepted=False)

    @Slot(object)
    def adopted(self, entry: Entry) -> None:
        """A model was added to the list by another part of the window."""
        self._select = entry.id
        self._refresh()
        self.changed.emit()

    @Slot(object)
    def _prepared(self, prepared: work.Prepared) -> None:
        self._refresh()
        if not prepared.ask:
            self._switch(prepared.entry.id, accepted=False)
            return
        self._ask(prepared.entry)

    def _ask(self, entry: Entry) -> None:
        parent = self.dialog or self._window
        assert entry.regression is not None
        rows = [f"{name}: {value}" for name, value in words.compared(entry.regression)]
        box = Question(
            parent,
            self.tr("Use this model"),
            self.tr("“{name}” got worse. Use it all the same?").format(name=visible(entry.name)),
            "\n\n".join(
                [
                    self.tr(
                        "It was compared with the shipped model on pictures that neither was "
                        "trained on. What it learnt may have cost what the shipped one knows."
                    ),
                    "\n".join(rows),
                    self.tr("This is asked once; the Models dialog shows the figures later."),
                ]
            ),
        )
        box.setObjectName("worse")
        self._asked = entry
        box.answer(self.tr("Use it all the same"), self._use_anyway)
        box.answer(self.tr("Cancel"), default=True)
        box.open()

    @Slot()
    def _use_anyway(self) -> None:
        if self._asked is not None:
            self._switch(self._asked.id, accepted=True)

    def _switch(self, entry_id: str, *, accepted: bool) -> None:
        title = self.tr("Choosing the model")
        self._submit(title, partial(work.use, entry_id, accepted), self._switched, visible=False)

    @Slot(object)
    def _switched(self, entry: Entry) -> None:
        self._controller.use_model()
        self._refresh()
        self.changed.emit()
        name = visible(entry.title)
        sentence = (
            self.tr("The shipped model is in use: {name}.")
            if entry.shipped
            else self.tr("“{name}” is in use now.")
        )
        hint = self.tr("Results of other models are marked; analyse those images again.")
        self.told.emit(Notice(sentence.format(name=name), hint, caution=False))

    @Slot()
    def _follow(self) -> None:
        """Say which model is in use."""
        model = self._controller.engine.model
        own = model is not None and not model.shipped
        if model is None:
            card = self._controller.engine.card
            title = f"{card.name} {card.version}" if card is not None else ""
        else:
            title = model.title
        self.button.setVisible(bool(title))
        name = visible(title)
        text = self.tr("Own model: {name}") if own else self.tr("Model: {name}")
        self.button.setText(text.format(name=shortened(name, _SHOWN)))
        self.button.setAccessibleName(text.format(name=name))
        sha256 = self._controller.engine.model_sha256
        self.button.setToolTip(
            tooltip(
                self.tr("The model that analyses, commands and reports use: {name}").format(
                    name=name
                ),
                f"sha256 {sha256}" if sha256 else "",
                self.tr("Click for all models."),
            )
        )
        self._window.commands["shipped_model"].setEnabled(own)
        self._window.browser.use_stale(self._controller.stale)

    # -- the dialog ------------------------------------------------------------------------
    @Slot()
    def show(self) -> None:
        """Open the list of models."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        dialog = ModelsDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.useWanted.connect(self._use_chosen)
        dialog.shippedWanted.connect(self.use_shipped)
        dialog.exportWanted.connect(self._export)
        dialog.importWanted.connect(self._import)
        dialog.renameWanted.connect(self._rename)
        dialog.removeWanted.connect(self._ask_remove)
        dialog.cancelWanted.connect(self.cancel)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        self._catch_up()
        self._refresh()
        dialog.follow(self._job)
        dialog.open()

    @Slot()
    def cancel(self) -> None:
        """Stop what is being done."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _closed(self) -> None:
        self.dialog = None

    @Slot(object)
    def _tell_in_dialog(self, notice: Notice) -> None:
        if self.dialog is not None:  # it covers the window's own notices
            self.dialog.tell(notice.sentence, notice.hint)

    @Slot(object)
    def _fail_in_dialog(self, error: PalimpsestError) -> None:
        if self.dialog is not None:
            self.dialog.tell(said(error.sentence), said(error.hint), caution=True)

    def _catch_up(self) -> None:
        """Follow a choice that was made outside this window, with the command line."""
        current, model = current_model.library().current(), self._controller.engine.model
        if model is not None and current.problem is None and current.entry.id != model.id:
            self._controller.use_model()
            self.changed.emit()

    @Slot()
    def _refresh(self) -> None:
        """Read the list again; it is small, and weights are not read."""
        if self.dialog is None:
            return
        library = current_model.library()
        current = library.current()
        model = self._controller.engine.model
        used = model.id if model is not None else current.entry.id
        if current.problem is None:
            used = current.entry.id
        self.dialog.show_models(library.entries(), used, self._select)
        self._select = ""

    @Slot(object)
    def _use_chosen(self, entry: Entry) -> None:
        self.use_model(entry.id)

    @Slot(object)
    def _export(self, entry: Entry) -> None:
        name = self.ask_file(self.dialog or self._window, entry)
        if not name:
            return
        title = self.tr("Exporting {name}").format(name=visible(entry.name))
        self._submit(title, partial(work.export, entry.id, target.chosen(name)), self._written)

    @Slot(object)
    def _written(self, file: Path) -> None:
        sentence = self.tr("{name} was written.").format(name=visible(file.name))
        self.told.emit(Notice(sentence, caution=False, file=file))

    @Slot()
    def _import(self) -> None:
        name = self.ask_source(self.dialog or self._window)
        if name:
            source = Path(name)
            title = self.tr("Importing {name}").format(name=visible(source.name))
            self._submit(title, partial(work.take_in, source), self._imported)

    @Slot(object)
    def _imported(self, entry: Entry) -> None:
        self.adopted(entry)
        sentence = self.tr("“{name}” was imported.").format(name=visible(entry.name))
        self.told.emit(Notice(sentence, self.tr("It is not in use yet."), caution=False))

    @Slot(object)
    def _rename(self, entry: Entry) -> None:
        name = self.ask_name(self.dialog or self._window, entry)
        if not name or name == entry.name:
            return
        try:
            names.checked(name)
        except ModelNameError as error:
            self.failed.emit(error)
            return
        title = self.tr("Renaming the model")
        self._submit(title, partial(work.rename, entry.id, name), self._renamed, visible=False)

    @Slot(object)
    def _renamed(self, entry: Entry) -> None:
        self.adopted(entry)
        self._controller.name_model()

    @Slot(object)
    def _ask_remove(self, entry: Entry) -> None:
        box = Question(
            self.dialog or self._window,
            self.tr("Remove model"),
            self.tr("Remove “{name}”?").format(name=visible(entry.name)),
            self.tr(
                "Its weights and card are deleted. Reports that were made with it stay as they "
                "are, but their analyses can no longer be repeated here. Export it to keep it."
            ),
        )
        box.setObjectName("remove")
        self._asked = entry
        box.answer(self.tr("Remove"), self._remove_asked)
        box.answer(self.tr("Cancel"), default=True)
        box.open()

    @Slot()
    def _remove_asked(self) -> None:
        if self._asked is not None:
            self.remove(self._asked)

    def remove(self, entry: Entry) -> None:
        """Delete a model; when it was in use, the shipped one is from now on."""
        title = self.tr("Removing {name}").format(name=visible(entry.name))
        used = self._controller.engine.model
        gone = self._switched_back if used is not None and used.id == entry.id else self._removed
        self._submit(title, partial(work.remove, entry.id), gone)

    @Slot(object)
    def _removed(self, _nothing: object) -> None:
        self._refresh()
        self.changed.emit()

    @Slot(object)
    def _switched_back(self, _nothing: object) -> None:
        self._switched(current_model.library().shipped())

    # -- jobs ------------------------------------------------------------------------------
    def _found(self, entry_id: str) -> Entry | None:
        try:
            return current_model.library().find(entry_id)
        except PalimpsestError as error:
            self.failed.emit(error)
            return None

    def _submit(
        self, title: str, task: Work, then: Callable[[Any], object], *, visible: bool = True
    ) -> None:
        try:
            job = self._runner.submit(title, task, lane=LANE, visible=visible)
        except PalimpsestError as error:
            self.failed.emit(error)
            return
        self._job = job
        job.changed.connect(self._job_changed)
        job.succeeded.connect(then)
        job.failed.connect(self.failed)
        job.failed.connect(self._refresh)
        if self.dialog is not None:
            self.dialog.follow(job)

    @Slot()
    def _job_changed(self) -> None:
        job = self._job
        if job is not None and job.state.final:
            self._job = None
            if self.dialog is not None:
                self.dialog.follow(None)
                if job.state is JobState.CANCELLED:
                    self._refresh()


def _ask_target(parent: QWidget, entry: Entry) -> str:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    start = str(Path(folder) / target.proposed(entry.title))
    kinds = translate("models.desk", "Models") + f" ({target.PATTERN})"
    return QFileDialog.getSaveFileName(
        parent, translate("models.desk", "Export model"), start, kinds
    )[0]


def _ask_source(parent: QWidget) -> str:
    kinds = translate("models.desk", "Models") + f" ({target.PATTERN} *.safetensors)"
    return QFileDialog.getOpenFileName(parent, translate("models.desk", "Import model"), "", kinds)[
        0
    ]


def _ask_name(parent: QWidget, entry: Entry) -> str:
    name, given = QInputDialog.getText(
        parent,
        translate("models.desk", "Rename model"),
        translate("models.desk", "Name"),
        QLineEdit.EchoMode.Normal,
        entry.name,
    )
    return name if given else ""
