"""Where results go: refused before the first image is touched, never after an hour."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from forensics_gui.cli.exits import WrongUseError
from forensics_gui.report.text import visible

STDOUT = Path("-")


@dataclass(frozen=True)
class Destinations:
    """The places the options name; ``json`` may be :data:`STDOUT`."""

    json: Path | None = None
    map: Path | None = None
    map_dir: Path | None = None
    overlay: Path | None = None
    pdf: Path | None = None

    @property
    def json_on_stdout(self) -> bool:
        """Whether the standard output belongs to the JSON."""
        return self.json == STDOUT

    def files(self) -> dict[str, Path]:
        """Option and file, for the options that name one."""
        named = {
            "--json": None if self.json_on_stdout else self.json,
            "--map": self.map,
            "--overlay": self.overlay,
            "--pdf": self.pdf,
        }
        return {option: path for option, path in named.items() if path is not None}


def check(destinations: Destinations, images: Sequence[Path]) -> None:
    """Raises :class:`WrongUseError` when a result could not be written or would do harm."""
    for option, path in (("--map", destinations.map), ("--overlay", destinations.overlay)):
        if path is not None and len(images) > 1:
            hint = "Use --map-dir for the maps of several images." if option == "--map" else ""
            raise WrongUseError(f"{option} takes one image, but {len(images)} are named.", hint)
    files = destinations.files()
    for option, path in files.items():
        _check_folder(option, path.parent)
        if path.is_dir():
            raise WrongUseError(f"{option}: {visible(str(path))} is a folder, not a file.")
        _refuse_input(option, path, images)
    _refuse_twice(files)
    if destinations.map_dir is not None:
        _check_map_dir(destinations.map_dir)
        for path in map_names(destinations.map_dir, images):
            _refuse_input("--map-dir", path, images)


def _check_folder(option: str, folder: Path) -> None:
    shown = visible(str(folder))
    if not folder.is_dir():
        raise WrongUseError(f"{option}: the folder {shown} does not exist.", "Create it first.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise WrongUseError(f"{option}: nothing may be written in the folder {shown}.")


def _check_map_dir(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise WrongUseError(f"--map-dir: {visible(str(folder))} is a file, not a folder.")
    _check_folder("--map-dir", folder if folder.is_dir() else folder.absolute().parent)


def _refuse_input(option: str, path: Path, images: Sequence[Path]) -> None:
    if not path.exists():
        return
    for image in images:
        if image.exists() and path.samefile(image):
            raise WrongUseError(
                f"{option}: {visible(str(path))} is one of the images and is not overwritten."
            )


def _refuse_twice(files: dict[str, Path]) -> None:
    seen: dict[Path, str] = {}
    for option, path in files.items():
        key = path.parent.resolve() / path.name
        if key in seen:
            raise WrongUseError(f"{seen[key]} and {option} name the same file.")
        seen[key] = option


def map_names(folder: Path, images: Sequence[Path]) -> tuple[Path, ...]:
    """``STEM.npy`` in ``folder`` for each image; ``STEM-2.npy`` where that is already taken.

    Names that differ only in case count as one, as they do on some disks.
    """
    stems = {image.stem.casefold() for image in images}
    taken: set[str] = set()
    names = []
    for image in images:
        name, number = image.stem, 1
        while name.casefold() in taken or (number > 1 and name.casefold() in stems):
            number += 1
            name = f"{image.stem}-{number}"
        taken.add(name.casefold())
        names.append(folder / f"{name}.npy")
    return tuple(names)
