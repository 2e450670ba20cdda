"""From the arguments to a list of images."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from forensics_gui.cli.exits import WrongUseError
from forensics_gui.evidence import find_images
from forensics_gui.report.text import visible


@dataclass(frozen=True)
class Inputs:
    """The images in the order they are analysed, and sentences worth telling about them."""

    images: tuple[Path, ...]
    notes: tuple[str, ...]


def expand(arguments: Sequence[Path]) -> Inputs:
    """Files as they are named, folders walked. A file named twice is analysed once.

    A file that does not exist stays: it becomes an item that could not be assessed. Raises
    :class:`WrongUseError` when there is no image at all.
    """
    images: dict[Path, Path] = {}
    notes: list[str] = []
    for argument in arguments:
        folder = _is_folder(argument)
        found = list(find_images([argument])) if folder else [argument]
        if not found:
            notes.append(f"There are no images in {visible(str(argument))}.")
        for path in found:
            key = path.absolute() if not path.exists() else path.resolve()
            if key in images:
                notes.append(f"{visible(str(path))} is named more than once; analysed once.")
            else:
                images[key] = path
    if not images:
        raise WrongUseError(
            " ".join(notes), "Name image files, or folders with image files in them."
        )
    return Inputs(tuple(images.values()), tuple(notes))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
