"""Looking through folders for the first page, in a worker. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from model.errors import PalimpsestError
from model.localisation import CancelCheck, Progress
from training.wizard.types import Guess, ImageSource


class Missing(NamedTuple):
    """A folder that could not be looked at."""

    path: Path
    error: PalimpsestError


Guessed = tuple[Path, Guess]


def guesses(
    paths: Sequence[Path], progress: Progress, cancelled: CancelCheck
) -> list[Guessed | Missing]:
    """What each path seems to be; stops early when cancelled."""
    from training.wizard import guess

    found: list[Guessed | Missing] = []
    for number, path in enumerate(paths):
        if cancelled():
            break
        progress(number, len(paths), "")
        try:
            found.append((path, guess(path)))
        except PalimpsestError as error:
            found.append(Missing(path, error))
    return found


def described(
    sources: Sequence[ImageSource], progress: Progress, cancelled: CancelCheck
) -> dict[ImageSource, str]:
    """What each source holds as it is read now, or why it cannot be read, as a sentence."""
    from training.wizard import describe

    found: dict[ImageSource, str] = {}
    for number, source in enumerate(sources):
        if cancelled():
            break
        progress(number, len(sources), "")
        try:
            found[source] = describe(source)
        except PalimpsestError as error:
            found[source] = error.sentence  # the row says it; its kind can be changed there
    return found
