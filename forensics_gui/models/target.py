"""What the file is called that a model is exported to. No Qt."""

from __future__ import annotations

from pathlib import Path

from model.library import BUNDLE_SUFFIX

#: as file dialogs filter by it
PATTERN = f"*{BUNDLE_SUFFIX}"


def proposed(title: str) -> str:
    """The name of a file for the model ``title``, of characters that every file system takes."""
    stem = "".join(letter if letter.isalnum() or letter in " ._-()" else "_" for letter in title)
    return f"{stem.strip(' .') or 'model'}{BUNDLE_SUFFIX}"


def chosen(name: str) -> Path:
    """The file that a person named, with the suffix of models."""
    file = Path(name)
    return file if file.suffix == BUNDLE_SUFFIX else file.with_name(file.name + BUNDLE_SUFFIX)
