"""Views as work for a lane: made for the window, for a file, for a report. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from forensics_gui.analysis.engine import Engine
from forensics_gui.evidence import Analysis, views
from forensics_gui.evidence.views import Request, ViewRecord
from forensics_gui.report import chosen_views
from forensics_gui.report.chosen_views import ViewChangedError
from forensics_gui.report.files import write_atomically
from model.errors import PalimpsestError
from model.localisation import CancelCheck, Progress

__all__ = ["LANE", "NoViewError", "ViewChangedError", "ViewRun", "for_report", "make", "write"]

LANE = "views"
PREVIEW_SIDE = 640
Rgb = npt.NDArray[np.uint8]


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
    thumbnail = chosen_views.embedded_thumbnail(
        path, analysis, [request], lambda: engine.decoder(LANE), cancelled
    )
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
    """:func:`chosen_views.for_report` with the decoder of a lane."""
    return chosen_views.for_report(
        path, analysis, requests, lambda: engine.decoder(lane), cancelled
    )
