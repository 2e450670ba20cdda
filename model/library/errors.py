"""What can go wrong with a person's models."""

from __future__ import annotations

from model.errors import PalimpsestError


class LibraryError(PalimpsestError):
    """The folder of models cannot be read or written."""

    code = "models.folder"


class NoSuchModelError(LibraryError):
    """No model has that name."""

    code = "models.unknown"


class ModelNameError(LibraryError):
    """A name that cannot be given to a model."""

    code = "models.name"


class DuplicateModelError(LibraryError):
    """The same weights are in the list already."""

    code = "models.duplicate"


class ShippedModelError(LibraryError):
    """The shipped model is always there: it cannot be removed or renamed."""

    code = "models.shipped"


class DamagedModelError(LibraryError):
    """A model's files are missing, damaged, or not those that were added."""

    code = "models.damaged"


class ModelFileError(LibraryError):
    """A file is no exported model, or one that is not safe to take in."""

    code = "models.file"
