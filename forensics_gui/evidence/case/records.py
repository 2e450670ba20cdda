"""Frozen records of a case."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any


class ItemStatus(StrEnum):
    """Where a person stands with an item; a person sets it, never the program."""

    TO_CHECK = "to_check"
    CHECKED = "checked"
    CONCERN = "concern"


class Stage(StrEnum):
    """When a file's digest was taken."""

    IMPORT = "import"
    ANALYSIS = "analysis"
    EXPORT = "export"


@dataclass(frozen=True)
class CaseItem:
    """One file of a case.

    ``path`` is where it lies now, ``first_path`` where it lay when it was added. ``sha256``
    and ``bytes`` are of the file at import; empty and 0 until it was read. ``problem`` says
    how the file differs from the one that was imported; empty while it does not.
    """

    number: int
    path: Path
    first_path: Path
    sha256: str
    bytes: int
    source: str
    notes: str
    status: ItemStatus
    bookmarked: bool
    added_utc: str
    problem: str = ""


@dataclass(frozen=True)
class Custody:
    """One look at an original: when, at which stage, what its sha256 was, and whether that is
    the one of the import. An empty ``sha256`` means it could not be read: ``note`` says why."""

    item: int
    stage: Stage
    utc: str
    sha256: str
    equal: bool
    note: str = ""


@dataclass(frozen=True)
class StoredResult:
    """The latest result of an item whose file is still the one that was imported.

    ``record`` is the analysis as JSON (:mod:`forensics_gui.evidence.case.coding`).
    """

    path: Path
    outcome: str
    score: float | None
    record: str = field(repr=False)


@dataclass(frozen=True)
class LogHead:
    """Number of entries and sha256 of the last one: what a signed report prints, so that a
    log cut short or written anew shows."""

    count: int
    sha256: str


@dataclass(frozen=True)
class LogEntry:
    """One step. ``body`` is the canonical JSON that was hashed after ``previous``."""

    number: int
    utc: str
    actor: str
    action: str
    details: dict[str, Any]
    previous: str
    sha256: str


@dataclass(frozen=True)
class LogProblem:
    """One thing that is wrong with the log. ``kind``: ``"edited"``, ``"missing"``,
    ``"moved"``, ``"chain"``, ``"truncated"``, ``"rewritten"``."""

    kind: str
    number: int
    sentence: str


@dataclass(frozen=True)
class LogCheck:
    """What verification found; ``head`` is of the log as it is now."""

    head: LogHead
    problems: tuple[LogProblem, ...]

    @property
    def intact(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems
