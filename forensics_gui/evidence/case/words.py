"""Log entries as sentences for a person."""

from __future__ import annotations

from forensics_gui.evidence.case.records import LogEntry

_STATUS = {
    "to_check": "Status set to “to check”",
    "checked": "Status set to “checked”",
    "concern": "Status set to “concern”",
}
_OUTCOME = {
    "response": "response above threshold",
    "no_response": "no response above threshold",
    "not_assessed": "could not be assessed",
}
_STAGE = {"import": "import", "analysis": "analysis", "export": "export"}


def sentence(entry: LogEntry) -> str:
    """What was done, without who and when."""
    said = entry.details
    match entry.action:
        case "case.created":
            return "Case created"
        case "case.imported":
            return f"Case imported from {said.get('file', '')}"
        case "case.exported":
            return f"Case exported, with {said.get('originals', 0)} originals"
        case "item.added":
            return f"Added to the case: {said.get('path', '')}"
        case "item.read":
            return "Read at import"
        case "item.taken_in_anew":
            return "Taken in anew; the earlier content no longer counts"
        case "item.relocated":
            return f"Found at {said.get('to', '')}, with the content of the import"
        case "item.analysed":
            return f"Analysed: {_OUTCOME.get(str(said.get('outcome')), 'unknown outcome')}"
        case "item.status":
            return _STATUS.get(str(said.get("to")), "Status changed")
        case "item.bookmark":
            return "Bookmarked" if said.get("to") else "Bookmark removed"
        case "item.source":
            return "Stated source changed"
        case "item.notes":
            return f"Notes changed, {said.get('characters', 0)} characters"
        case "original.differs":
            stage = _STAGE.get(str(said.get("stage")), "later")
            return f"Differs from the import at {stage}"
        case "original.as_imported":
            return "As imported again"
        case "report.exported":
            return f"Report written: {said.get('file', '')}"
        case other:
            return other


def concerned(entry: LogEntry) -> int:
    """Number of the item an entry is about; 0 for one about the whole case."""
    number = entry.details.get("item", 0)
    return number if isinstance(number, int) else 0


def file_digest(entry: LogEntry) -> str:
    """sha256 of the evidence file an entry speaks of; empty where it speaks of none."""
    said = entry.details
    if entry.action in ("item.read", "item.taken_in_anew", "item.analysed", "item.relocated"):
        return str(said.get("sha256", ""))
    if entry.action == "original.differs":
        return str(said.get("now", ""))
    return ""
