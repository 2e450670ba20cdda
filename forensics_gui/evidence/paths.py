"""Which files of a folder are taken for images. A file named by itself is always opened."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from forensics_gui.evidence.sniff import SUFFIXES

#: Endings, lower case.
IMAGE_SUFFIXES: tuple[str, ...] = tuple(
    suffix for suffixes in SUFFIXES.values() for suffix in suffixes
)

_KNOWN = frozenset(IMAGE_SUFFIXES)
_DIGITS = re.compile(r"(\d+)")


def find_images(paths: Iterable[Path]) -> Iterator[Path]:
    """Files as given, and the images in folders and their subfolders.

    In a folder names count as a person counts (``IMG_9`` before ``IMG_10``), its images come
    before its subfolders. Hidden folders, macOS's ``._`` companions, links that lead nowhere
    and folders that cannot be listed are passed over; a folder reached twice is walked once.
    """
    seen: set[tuple[int, int]] = set()
    for path in paths:
        if path.is_dir():
            yield from _walk(path, seen)
        else:
            yield path


def _walk(top: Path, seen: set[tuple[int, int]]) -> Iterator[Path]:
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        try:
            status = folder.stat()
            entries = sorted(os.scandir(folder), key=lambda entry: _natural(entry.name))
        except OSError:
            continue
        mark = (status.st_dev, status.st_ino)
        if mark in seen:
            continue
        seen.add(mark)
        below = []
        for entry in entries:
            if _is_folder(entry):
                if not entry.name.startswith("."):
                    below.append(folder / entry.name)
            elif _is_image(entry):
                yield folder / entry.name
        waiting += reversed(below)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_image(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("._") or Path(entry.name).suffix.lower() not in _KNOWN:
        return False
    try:
        return entry.is_file()
    except OSError:
        return False


def _natural(name: str) -> tuple[tuple[str | int, ...], str]:
    parts = _DIGITS.split(name.casefold())
    return tuple(int(part) if i % 2 else part for i, part in enumerate(parts)), name
