"""Originals against the digests of their import and analysis."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from forensics_gui.evidence.case import tables
from forensics_gui.evidence.case.errors import (
    OriginalChangedError,
    OriginalError,
    OriginalMissingError,
)
from forensics_gui.evidence.case.records import CaseItem, Stage
from forensics_gui.evidence.errors import IntakeError
from forensics_gui.evidence.intake import read_file
from model.errors import Cancelled
from model.localisation import CancelCheck, Progress

if TYPE_CHECKING:
    from forensics_gui.evidence.case.case import Case

_WORDS = {Stage.IMPORT: "at import", Stage.ANALYSIS: "at analysis", Stage.EXPORT: "at export"}
_MOST_NAMED = 3


def digest(path: Path) -> tuple[str, int]:
    """sha256 and size of a file, read once. Raises ``IntakeError``."""
    found = read_file(path)
    return found.sha256, len(found.data)


def problem(item: CaseItem, stage: Stage, sha256: str, note: str = "") -> str:
    """How a file differs from the one that was imported, as a sentence."""
    if not sha256:
        return f"The file could not be read {_WORDS[stage]}. {note}".strip()
    return (
        f"The file is not the one that was added to the case: its SHA-256 was {item.sha256} at "
        f"import and {sha256} {_WORDS[stage]}."
    )


def compare(item: CaseItem, sha256: str, stage: Stage) -> None:
    """Raises :class:`OriginalChangedError` when ``sha256`` is not that of the import."""
    if item.sha256 and sha256 != item.sha256:
        raise OriginalChangedError(
            f"{tables.shown(Path(item.path.name))}: {problem(item, stage, sha256)}",
            "Put the original back, or take the file in anew.",
        )


def check(
    case: Case,
    paths: Sequence[Path],
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
) -> None:
    """See :meth:`Case.check_originals`. Every file is looked at before the first is named."""
    wrong: list[_Wrong] = []
    for done, path in enumerate(paths):
        if cancelled is not None and cancelled():
            raise Cancelled("The comparison was stopped.")
        if progress is not None:
            progress(done, len(paths), "Comparing the files with their digests")
        found = _look(case, path)
        if found.problem:
            wrong.append(found)
    if wrong:
        raise _error(wrong)


def missing(case: Case) -> list[CaseItem]:
    """Items whose original was read once and is not at its place now."""
    return [item for item in case.items() if item.sha256 and not item.path.exists()]


def find_moved(
    case: Case,
    folder: Path,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
) -> list[CaseItem]:
    """Look through ``folder`` and what is below for missing originals, whatever they are called
    now, and note their new places. Only files of the right size are read.

    Raises:
        Cancelled: ``cancelled`` said so; what was found is noted.
    """
    wanted: dict[int, list[CaseItem]] = {}
    for item in missing(case):
        wanted.setdefault(item.bytes, []).append(item)
    taken = {item.path for item in case.items()}
    found: list[CaseItem] = []
    total = sum(map(len, wanted.values()))
    for place in _files(folder):
        if cancelled is not None and cancelled():
            raise Cancelled("The search was stopped.")
        if progress is not None:
            progress(len(found), total, f"Looking at {tables.shown(Path(place.name))}")
        if place in taken or len(found) == total:
            continue
        try:
            candidates = wanted.get(place.stat().st_size, [])
            sha256 = digest(place)[0] if candidates else ""
        except (OSError, IntakeError):
            continue
        for item in [item for item in candidates if item.sha256 == sha256][:1]:
            candidates.remove(item)
            found.append(case.relocate(item.path, place))
    return found


def _files(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder):
        for name in sorted(names):
            yield Path(place) / name


class _Wrong(NamedTuple):
    path: Path
    problem: str
    missing: bool


def _look(case: Case, path: Path) -> _Wrong:
    """Read a file for the export, note it, and say what is wrong with it."""
    try:
        sha256, size = digest(path)
    except IntakeError as error:
        item = case.note_custody(path, Stage.EXPORT, "", note=error.sentence)
        return _Wrong(path, item.problem, True)
    item = case.note_custody(path, Stage.EXPORT, sha256, size=size)
    analysed = _analysed(case, item)
    if not item.problem and analysed and analysed != item.sha256:
        # The file is the imported one again, but its result is of another.
        return _Wrong(path, problem(item, Stage.ANALYSIS, analysed), False)
    return _Wrong(path, item.problem, False)


def _analysed(case: Case, item: CaseItem) -> str:
    """sha256 of the file that the last analysis saw; empty when there was none since the file
    was taken in."""
    seen = ""
    for look in case.custody(item.path):
        if look.stage is Stage.IMPORT:
            seen = ""
        elif look.stage is Stage.ANALYSIS and look.sha256:
            seen = look.sha256
    return seen


def _error(wrong: Sequence[_Wrong]) -> OriginalError:
    lines = [f"{tables.shown(found.path)}: {found.problem}" for found in wrong]
    named = [f"{tables.shown(Path(found.path.name))}: {found.problem}" for found in wrong]
    more = len(named) - _MOST_NAMED
    sentence = " ".join(named[:_MOST_NAMED])
    if more > 0:
        sentence += f" {more} more {'differs' if more == 1 else 'differ'}."
    sentence += " No report was written."
    if all(found.missing for found in wrong):
        return OriginalMissingError(
            sentence, "Put the originals back where they were.", "\n".join(lines)
        )
    return OriginalChangedError(
        sentence, "Put the originals back, or take the files in anew.", "\n".join(lines)
    )
