"""Loading the model in use, with the way back to the shipped one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from model.errors import CheckpointError
from model.library.entries import fallen_back
from model.library.errors import DamagedModelError, LibraryError, NoSuchModelError
from model.library.records import Entry
from model.library.store import Library

if TYPE_CHECKING:
    from model.localizer import Localizer


@dataclass(frozen=True)
class Loaded:
    """A localizer and the model it runs. ``problem`` is to be told to the person: another model
    was chosen and cannot be used."""

    localizer: Localizer
    entry: Entry
    problem: LibraryError | None = None


def load_used(library: Library, device: str = "auto") -> Loaded:
    """Load the model in use; the shipped one when it is missing, damaged or another one than
    was chosen, and say so.

    Raises:
        CheckpointError: the shipped model cannot be loaded either.
        DeviceError: the device asked for is not there.
    """
    current = library.current()
    if current.entry.shipped:
        return Loaded(_load(current.entry, device), current.entry, current.problem)
    try:
        return Loaded(_load(current.entry, device), current.entry)
    except (CheckpointError, LibraryError) as error:
        shipped = library.shipped()
        return Loaded(_load(shipped, device), shipped, fallen_back(current.entry.name, error))


def load_named(library: Library, name: str, device: str = "auto") -> Loaded:
    """Load the model with that name.

    Raises:
        NoSuchModelError: there is none.
        CheckpointError, DamagedModelError: it cannot be loaded.
        DeviceError: the device asked for is not there.
    """
    entry = library.find(name)
    if entry.problem and not entry.shipped:
        raise DamagedModelError(f"The model “{entry.name}” cannot be used. {entry.problem}")
    return Loaded(_load(entry, device), entry)


def load_weights(library: Library, sha256: str, device: str = "auto", recorded: str = "") -> Loaded:
    """Load the model with these weights, to repeat what was done with it; ``recorded`` is the
    precision of that run.

    Raises:
        NoSuchModelError: no model has them, the shipped one neither.
        CheckpointError, DamagedModelError: it cannot be loaded.
        DeviceError: the device asked for is not there.
    """
    found = [entry for entry in library.entries() if sha256 and entry.sha256 == sha256]
    if not found:
        raise NoSuchModelError(
            "That model is not here: it is neither the shipped one nor one of your models.",
            "Import it under Models, or name its file (--checkpoint).",
        )
    for entry in found:
        if not entry.problem:
            return Loaded(_load(entry, device, recorded), entry)
    raise DamagedModelError(
        f"The model “{found[0].name}” cannot be used. {found[0].problem}",
    )


def _load(entry: Entry, device: str, recorded: str = "") -> Localizer:
    from model.localizer import Localizer

    localizer = Localizer.from_checkpoint(entry.path, device, recorded)
    if not entry.shipped and localizer.card.sha256 != entry.sha256:
        raise DamagedModelError(
            "its weights are not those that were added (sha256 differs).",
        )
    return localizer
