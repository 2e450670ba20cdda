"""The models a person has: the shipped one, own ones, and which of them is in use.

No Qt, and no torch until weights are checked or loaded.
"""

from __future__ import annotations

from model.library.bundle import SUFFIX as BUNDLE_SUFFIX
from model.library.errors import (
    DamagedModelError,
    DuplicateModelError,
    LibraryError,
    ModelFileError,
    ModelNameError,
    NoSuchModelError,
    ShippedModelError,
)
from model.library.loading import Loaded, load_named, load_used, load_weights
from model.library.names import SHIPPED
from model.library.records import Entry, Figure, MapChange, Regression
from model.library.store import Current, Library

__all__ = [
    "BUNDLE_SUFFIX",
    "SHIPPED",
    "Current",
    "DamagedModelError",
    "DuplicateModelError",
    "Entry",
    "Figure",
    "Library",
    "LibraryError",
    "Loaded",
    "MapChange",
    "ModelFileError",
    "ModelNameError",
    "NoSuchModelError",
    "Regression",
    "ShippedModelError",
    "load_named",
    "load_used",
    "load_weights",
]
