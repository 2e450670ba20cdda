"""The person's models, for the window and the command line alike. No Qt."""

from __future__ import annotations

from forensics_gui import folders
from model.library import Library


def library() -> Library:
    """The list of models in the person's workspace."""
    return Library(folders.models())
