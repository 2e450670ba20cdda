"""A case on disk: its items, notes and results, and a log of every step that only grows.

Nothing here is written beside the evidence: a case lives in a folder of its own, which the
caller names (``forensics_gui.folders.cases()`` in the program).
"""

from __future__ import annotations

from forensics_gui.evidence.case.archive import export_case
from forensics_gui.evidence.case.archive_reading import import_case
from forensics_gui.evidence.case.case import Case
from forensics_gui.evidence.case.listing import Listed, listed
from forensics_gui.evidence.case.records import (
    CaseItem,
    Custody,
    ItemStatus,
    LogCheck,
    LogEntry,
    LogHead,
    LogProblem,
    Stage,
    StoredResult,
)

__all__ = [
    "Case",
    "CaseItem",
    "Custody",
    "ItemStatus",
    "Listed",
    "LogCheck",
    "LogEntry",
    "LogHead",
    "LogProblem",
    "Stage",
    "StoredResult",
    "export_case",
    "import_case",
    "listed",
]
