"""Of a verification: given images against the report's, and the log of the case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forensics_gui.report.records import LogHead
from forensics_gui.report.text import visible
from forensics_gui.report.verification import Finding, State
from model import files

if TYPE_CHECKING:
    from forensics_gui.report.verification_repeat import Repetition

_LOG = "Log of the case"


def compare(
    path: Path,
    reader: Any,
    document: dict[str, Any] | None,
    repetition: Repetition | None,
    steps: Any,
) -> list[Finding]:
    """The findings ``image`` and, when asked, ``repeat`` about one given file."""
    name = visible(path.name)
    if document is None:
        sentence = f"{name} was not compared: the report's findings cannot be read."
        return [Finding("image", name, State.NOT_CHECKED, sentence)]
    try:
        sha256 = files.sha256(path)
    except OSError as error:
        sentence = f"{name} could not be read: {error.strerror or error}."
        return [Finding("image", name, State.NOT_CHECKED, sentence)]
    places = [
        index
        for index, item in enumerate(document["items"], start=1)
        if isinstance(item.get("file"), dict) and item["file"].get("sha256") == sha256
    ]
    if not places:
        sentence = f"{name} is not one of the images of this report: no item has its sha256."
        return [Finding("image", name, State.FAILS, sentence, (("sha256", sha256),))]
    item = document["items"][places[0] - 1]
    was = visible(str(item["file"].get("name") or ""))
    sentence = f"{name} is item {places[0]} of the report, byte for byte."
    if was != name:
        sentence += f" It was called {was} then; the name does not matter."
    found = [Finding("image", name, State.HOLDS, sentence, (("sha256", sha256),))]
    if repetition is not None:
        found.append(repetition.repeat(path, places[0], item, reader, steps))
    return found


def log(
    document: dict[str, Any], now: LogHead | Callable[[int], LogHead | None] | None
) -> list[Finding]:
    """The log's end printed in the report against the case's log as it is now.

    A log that grew since then is fine where ``now`` is a function: its entry at the report's
    count must still be the one that the report names.
    """
    said = document.get("log")
    if not isinstance(said, dict):
        if now is None:
            return []
        sentence = "The report was not written from a case; it names no log."
        return [Finding("log", _LOG, State.NOT_CHECKED, sentence)]
    rows = (
        ("Entries when the report was written", visible(str(said.get("count")))),
        ("sha256 of the last entry then", visible(str(said.get("sha256")))),
    )
    if now is None:
        sentence = "The report names the end of a log; no log was given to compare it with."
        # nobody asked: this says where it stands, and is no gap in what was asked
        return [Finding("log", _LOG, State.ABSENT, sentence, rows)]
    if callable(now):
        count = said.get("count")
        found = now(count) if isinstance(count, int) else None
        if found is None:
            sentence = "The log has fewer entries than the report names: it was cut short."
            return [Finding("log", _LOG, State.FAILS, sentence, rows)]
        now = found
    if (now.sha256, now.count) == (said.get("sha256"), said.get("count")):
        return [Finding("log", _LOG, State.HOLDS, "The log is the one the report names.", rows)]
    sentence = "The log is not the one the report names: it was cut short or rewritten."
    given = (("Entries given", str(now.count)), ("sha256 given", visible(now.sha256)))
    return [Finding("log", _LOG, State.FAILS, sentence, rows + given)]
