"""Between the result page and the models of the program: use one, export one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from forensics_gui import current_model
from forensics_gui.jobs import Work
from forensics_gui.models.desk import LANE
from forensics_gui.notifications import Notice
from forensics_gui.text import visible
from model.errors import PalimpsestError
from model.library import Entry, Regression, bundle
from model.library.errors import LibraryError
from model.library.records import TRAINED
from model.localisation import CancelCheck, Progress
from model.records import RecordError, from_dict
from training.wizard.types import Result

if TYPE_CHECKING:
    from forensics_gui.main_window import MainWindow


class WindowModels(QObject):
    """Works in a lane of its own. ``changed``: another model is in use; ``told`` carries a
    notice, ``failed`` an error."""

    changed = Signal()
    told = Signal(object)
    failed = Signal(object)

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._runner = window.runner
        window.models.changed.connect(self.changed)

    def use(self, result: Result) -> None:
        """Take the model into the list and use it. The page has asked where it must be asked."""
        work = partial(_adopted, result)
        title = self.tr("Taking in {name}").format(name=visible(result.name))
        self._submit(title, work, self._adopted)

    def export(self, result: Result, target: Path) -> None:
        """Write the model with its card into one file."""
        work = partial(_exported, result, target)
        title = self.tr("Exporting {name}").format(name=visible(result.name))
        self._submit(title, work, self._written)

    def in_use(self, result: Result) -> bool:
        """Whether it is the model in use."""
        return current_model.library().current().entry.sha256 == result.sha256

    def _submit(self, title: str, work: Work, then: Callable[[Any], None]) -> None:
        try:
            job = self._runner.submit(title, work, lane=LANE)
        except PalimpsestError as error:
            self.failed.emit(error)
            return
        job.succeeded.connect(then)
        job.failed.connect(self.failed)

    @Slot(object)
    def _adopted(self, entry: Entry) -> None:
        self._window.models.adopted(entry)
        self._window.models.use_model(entry.id)

    @Slot(object)
    def _written(self, target: Path) -> None:
        text = self.tr("{name} was written.").format(name=visible(target.name))
        self.told.emit(Notice(text, caution=False, file=target))


def current() -> Path | None:
    """The weights of the model in use."""
    entry = current_model.library().current().entry
    return entry.path if not entry.problem else None


def _adopted(result: Result, progress: Progress, cancelled: CancelCheck) -> Entry:
    del progress, cancelled
    library = current_model.library()
    entry = library.with_weights(result.sha256)
    measured = _regression(result)
    if entry is None:
        name = library.free_name(result.name)
        entry = library.add(result.checkpoint, name=name, origin=TRAINED, regression=measured)
    elif measured is not None and not entry.shipped:
        entry = library.keep_regression(entry.id, measured)
    # What the page asked must not be asked a second time.
    return library.accept(entry.id) if result.warning and not entry.shipped else entry


def _regression(result: Result) -> Regression | None:
    """What the training measured on the regression set, so that it need not be done again."""
    try:
        record = result.regression.record
        return None if record is None else from_dict(Regression, record)
    except RecordError:
        return None  # of another version: the list measures by itself


def _exported(result: Result, target: Path, progress: Progress, cancelled: CancelCheck) -> Path:
    del progress, cancelled
    try:
        card = result.checkpoint.with_suffix(".json").read_bytes()
        digest = bundle.write(target, result.checkpoint, card, bundle.About(result.name, TRAINED))
    except OSError as error:
        raise LibraryError(
            f"{target.name} could not be written: {error.strerror or error}.",
            "Choose another place.",
        ) from error
    if digest != result.sha256:
        target.unlink(missing_ok=True)
        raise LibraryError("The weights on the disk are not the ones that were trained.")
    return target
