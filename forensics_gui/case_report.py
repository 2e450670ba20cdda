"""What an open case has to say to a report, before and after it is written. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from forensics_gui.analysis.store import ResultStore
from forensics_gui.evidence.case import Case, words
from forensics_gui.evidence.case.originals import digest
from forensics_gui.report.records import Custody, LogEntry, LogHead, Stated
from model.localisation import CancelCheck, Progress


class CaseKeeper:
    """Called by the export's worker; does nothing while no case is open."""

    def __init__(self, case: Callable[[], Case | None], store: ResultStore) -> None:
        self._case = case
        self._store = store

    def before_report(
        self, images: Sequence[Path], progress: Progress, cancelled: CancelCheck
    ) -> Custody | None:
        """Compare every original with its digests; what the report prints of the case.

        Raises:
            OriginalError, LogBrokenError: no report may be written.
            Cancelled: ``cancelled`` said so.
        """
        case = self._case()
        if case is None:
            return None
        for image in images:
            self._join(case, image)
        case.check_originals(images, progress=progress, cancelled=cancelled)
        return custody(case, images)

    def after_report(self, target: Path, images: Sequence[Path]) -> None:
        """Log that a report was written, with its digest."""
        case = self._case()
        if case is None:
            return
        found = [case.item(image) for image in images]
        case.note(
            "report.exported",
            file=target.name.encode("utf-8", "backslashreplace").decode(),
            sha256=digest(target)[0],
            items=[item.number for item in found if item is not None],
        )

    def _join(self, case: Case, image: Path) -> None:
        """An image that was analysed before the case was opened joins it now."""
        known = case.item(image)
        result = self._store.light(image)
        if (known is None or not known.sha256) and result is not None:
            case.record(image, result)


def custody(case: Case, images: Sequence[Path]) -> Custody:
    """The case's log as far as it is about ``images`` or the whole case, its head, and what
    people wrote of each of ``images``."""
    entries = []
    known = [case.item(image) for image in images]
    items = {item.number: item for item in known if item is not None}
    for entry in case.log_entries():
        number = words.concerned(entry)
        if number and number not in items:
            continue
        sha256 = words.file_digest(entry) or (items[number].sha256 if number else "")
        entries.append(LogEntry(entry.utc, entry.actor, words.sentence(entry), sha256))
    head = case.log_head()
    return Custody(
        entries=tuple(entries),
        head=LogHead(sha256=head.sha256, count=head.count),
        stated=tuple(
            Stated(item.source, item.notes) if item is not None else Stated() for item in known
        ),
    )


def log_at(case: Case, count: int) -> LogHead | None:
    """The end the case's log had at ``count`` entries, for a report that names it; ``None``
    when the log has fewer. Of a log whose chain is broken no entry vouches for another, so its
    present end is given, which no report can name."""
    checked = case.verify_log()
    if not checked.intact:
        return LogHead(sha256=checked.head.sha256, count=-1)
    for entry in case.log_entries(after=count - 1):
        if entry.number == count:
            return LogHead(sha256=entry.sha256, count=count)
    return None
