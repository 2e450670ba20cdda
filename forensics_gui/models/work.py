"""What is done with models in worker threads. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from forensics_gui import current_model
from model.library import SHIPPED, DamagedModelError, Entry
from model.localisation import CancelCheck, Progress


@dataclass(frozen=True)
class Prepared:
    """A model that may be used; ``ask`` says that it got worse and that the person does not
    know it yet."""

    entry: Entry
    ask: bool


def prepare(wanted: str, device: str, progress: Progress, cancelled: CancelCheck) -> Prepared:
    """Find out whether a model kept what the shipped one does: from its entry, or by comparing
    the two on the regression set (about a minute), which is kept with the entry.

    Raises:
        PalimpsestError: the model is not there or cannot be loaded, or the set is missing.
        Cancelled: ``cancelled`` said so.
    """
    library = current_model.library()
    entry = library.find(wanted)
    if entry.shipped:
        return Prepared(entry, ask=False)
    if entry.problem:
        raise DamagedModelError(
            f"The model “{entry.name}” cannot be used. {entry.problem}",
            "Remove it, and import or train it again.",
        )
    entry = compared(entry, device, progress, cancelled)
    worse = entry.regression is not None and entry.regression.worse
    return Prepared(entry, ask=worse and not entry.accepted)


def compared(entry: Entry, device: str, progress: Progress, cancelled: CancelCheck) -> Entry:
    """``entry`` with a comparison with the present shipped model on the present set."""
    from forensics_gui.analysis.loading import load_torch

    load_torch()
    if current_model.known_comparison(entry) is not None:
        return entry
    current_model.compare(entry, device, progress, cancelled)
    return current_model.library().find(entry.id)


def use(wanted: str, accepted: bool, progress: Progress, cancelled: CancelCheck) -> Entry:
    """Make a model the one in use; ``accepted`` keeps that the person was asked."""
    del progress, cancelled
    library = current_model.library()
    if accepted and wanted != SHIPPED:
        library.accept(wanted)
    return library.use(wanted)


def export(wanted: str, target: Path, progress: Progress, cancelled: CancelCheck) -> Path:
    """Write a model with its card into one file."""
    del progress, cancelled
    return current_model.library().export(wanted, target)


def take_in(source: Path, progress: Progress, cancelled: CancelCheck) -> Entry:
    """Import a model from a file."""
    from forensics_gui.analysis.loading import load_torch

    del cancelled
    progress(0, 0, "Checking the file")
    load_torch()
    return current_model.library().import_file(source)


def remove(wanted: str, progress: Progress, cancelled: CancelCheck) -> None:
    """Delete a model."""
    del progress, cancelled
    current_model.library().remove(wanted)


def rename(wanted: str, name: str, progress: Progress, cancelled: CancelCheck) -> Entry:
    """Call a model something else."""
    del progress, cancelled
    return current_model.library().rename(wanted, name)
