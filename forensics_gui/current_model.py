"""The person's models, for the window and the command line alike. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forensics_gui import folders
from model.library import Library

if TYPE_CHECKING:
    from model.library import Entry, Regression
    from model.localisation import CancelCheck, Progress


def library() -> Library:
    """The list of models in the person's workspace."""
    return Library(folders.models())


def known_comparison(entry: Entry) -> Regression | None:
    """How ``entry`` compared with the present shipped model on the present regression set;
    ``None`` when it was not or no longer holds."""
    from training.wizard import regression

    found = entry.regression
    return found if regression.fits(found, library().shipped().sha256) else None


def compare(
    entry: Entry,
    device: str,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
) -> Regression:
    """Compare with the shipped model on the regression set (about a minute); the result is kept
    with a model of the person's own.

    Raises:
        PalimpsestError: a model cannot be loaded, or the set is missing.
        Cancelled: ``cancelled`` said so.
    """
    from training.wizard import regression

    models = library()
    result = regression.compare(
        models.shipped().path, entry.path, device=device, progress=progress, cancelled=cancelled
    )
    if not entry.shipped:
        models.keep_regression(entry.id, result)
    return result
