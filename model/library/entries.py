"""Reading and writing what stands beside a model, and what is said when that fails."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

from model.card import ModelCard
from model.errors import CheckpointError, PalimpsestError
from model.library import bundle
from model.library.errors import DamagedModelError, LibraryError
from model.library.records import IMPORTED, Entry, Stored
from model.records import RecordError, from_dict, to_dict

ENTRY = "entry.json"
#: of the sha256 of the weights, in the name of a model's folder
DIGITS = 16


def entry(folder: Path) -> Entry:
    """What is known of the model in ``folder``; its weights are looked for, not read."""
    path = folder / bundle.WEIGHTS
    try:
        kept = stored(folder)
    except LibraryError as error:
        return Entry(folder.name, folder.name, "", IMPORTED, "", path, None, problem=error.sentence)
    card, problem = None, ""
    try:
        card = ModelCard.read(path.with_suffix(".json"))
    except CheckpointError as error:
        problem = error.sentence
    if card is not None and card.sha256 != kept.sha256:
        problem = "Its card is of other weights (sha256 differs)."
    elif kept.sha256[:DIGITS] != folder.name:
        problem = "Its folder is of another model."
    elif not problem and not path.is_file():
        problem = "Its weights are missing."
    return Entry(
        id=folder.name,
        name=kept.name,
        sha256=kept.sha256,
        origin=kept.origin,
        added=kept.added,
        path=path,
        card=card,
        regression=kept.regression,
        accepted=kept.accepted,
        problem=problem,
    )


def stored(folder: Path) -> Stored:
    """What was written of a model. Raises ``DamagedModelError``."""
    try:
        data = json.loads((folder / ENTRY).read_text(encoding="utf-8"))
        return from_dict(Stored, data)
    except FileNotFoundError as error:
        raise DamagedModelError("Its entry is missing.") from error
    except OSError as error:
        raise DamagedModelError(f"Its entry cannot be read: {error.strerror or error}.") from error
    except (RecordError, ValueError, RecursionError) as error:
        raise DamagedModelError(f"Its entry is damaged: {error}.") from error


def blocked(name: str, reason: str) -> LibraryError:
    """What is told when the chosen model cannot be used."""
    which = f"The model “{name}”" if name else "The chosen model"
    return DamagedModelError(
        f"{which} cannot be used, so the shipped model is in use: {_small(reason)}.",
        "Choose a model under Models, or import it again.",
    )


def fallen_back(name: str, error: PalimpsestError) -> LibraryError:
    """The sentence for a model that could not be loaded."""
    return blocked(name, error.sentence.rstrip("."))


def _small(reason: str) -> str:
    return reason[:1].lower() + reason[1:] if reason[1:2].islower() else reason


def damaged(model: Entry) -> DamagedModelError:
    """What is told when weights are not those that were added."""
    return DamagedModelError(
        f"The weights of “{model.name}” are not those that were added (sha256 differs).",
        "Remove the model, and import or train it again.",
    )


@contextlib.contextmanager
def told(sentence: str) -> Iterator[None]:
    """Turns what the file system says into an error a person can read."""
    try:
        yield
    except OSError as error:
        raise LibraryError(
            f"{sentence}: {error.strerror or error}.",
            "Check that there is room on the disk and that the folder may be written.",
        ) from error


def as_bytes(record: object) -> bytes:
    """A record as the file it is kept in."""
    text = json.dumps(to_dict(record), ensure_ascii=False, indent=2, allow_nan=False)
    return (text + "\n").encode("utf-8")


def made(folder: Path) -> None:
    """Make a folder that is private to the person. Raises ``OSError``."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
