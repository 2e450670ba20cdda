"""Views as work for a lane: made for the window, for a file, for a report. No Qt."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from forensics_gui.analysis.engine import Engine
from forensics_gui.evidence import Analysis, take_in, views
from forensics_gui.evidence.errors import DecodeError
from forensics_gui.evidence.views import Request, ViewRecord
from forensics_gui.report.files import write_atomically
from forensics_gui.text import visible
from model.errors import PalimpsestError
from model.localisation import CancelCheck, Progress

LANE = "views"
PREVIEW_SIDE = 640
#: longest side of a view in a report
REPORT_SIDE = 1600
Rgb = npt.NDArray[np.uint8]


class ViewChangedError(PalimpsestError):
    """The file is no longer the one that was opened."""

    code = "views.changed"


class NoViewError(PalimpsestError):
    """There is no picture to write."""

    code = "views.none"


@dataclass(frozen=True)
class ViewRun:
    """A view of one file, and a small copy of its picture."""

    path: Path
    request: Request
    record: ViewRecord
    preview: Rgb | None = field(default=None, repr=False)


def make(
    engine: Engine,
    path: Path,
    analysis: Analysis,
    request: Request,
    progress: Progress,
    cancelled: CancelCheck,
) -> ViewRun:
    """One view, for the screen. Raises ``Cancelled``, ``ViewChangedError``, decoding errors."""
    thumbnail = _thumbnail(engine, LANE, path, analysis, [request], cancelled)
    found = views.records(
        analysis, [request], thumbnail=thumbnail, progress=progress, cancelled=cancelled
    )
    record = next(found)
    picture = record.picture
    return ViewRun(
        path, request, record, None if picture is None else views.reduced(picture, PREVIEW_SIDE)
    )


def write(target: Path, record: ViewRecord, progress: Progress, cancelled: CancelCheck) -> Path:
    """Write a view's picture at full size as PNG; returns ``target``. Raises ``OSError``."""
    del cancelled
    if record.picture is None:
        raise NoViewError("This view has no picture to write.", record.reason)
    progress(0, 0, "Writing")
    write_atomically(target, views.png(record.picture))
    return target


def for_report(
    engine: Engine,
    path: Path,
    analysis: Analysis,
    requests: Sequence[Request],
    lane: str,
    cancelled: CancelCheck,
) -> tuple[ViewRecord, ...]:
    """Run the chosen views of one file for a report: one record each, whatever becomes of it.

    Pictures are made small enough to be kept for many files; ``picture_sha256`` stays that of
    the picture at full size.
    """
    if not requests:
        return ()
    thumbnail = _thumbnail(engine, lane, path, analysis, requests, cancelled)
    found = views.records(analysis, requests, thumbnail=thumbnail, cancelled=cancelled)
    return tuple(
        record
        if record.picture is None
        else dataclasses.replace(record, picture=views.reduced(record.picture, REPORT_SIDE))
        for record in found
    )


def _thumbnail(
    engine: Engine,
    lane: str,
    path: Path,
    analysis: Analysis,
    requests: Sequence[Request],
    cancelled: CancelCheck,
) -> Rgb | None:
    """The embedded thumbnail, where a view needs it, of the very file that was analysed."""
    if all(request.key != "thumbnail" for request in requests) or analysis.rgb is None:
        return None
    decoder = engine.decoder(lane)
    intake = take_in(path, decoder.limits)
    if intake.sha256 != analysis.evidence.sha256:
        raise ViewChangedError(
            f"{visible(path.name)} has changed since it was opened.", "Open the file again."
        )
    try:
        return decoder.embedded(intake, cancelled)
    except DecodeError:
        return None  # the view then says that there is none that can be read
