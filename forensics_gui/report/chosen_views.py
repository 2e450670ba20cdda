"""Views that were chosen for a report, run on the very file that was analysed."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from forensics_gui.evidence.errors import DecodeError
from forensics_gui.evidence.intake import take_in
from forensics_gui.evidence.types import Analysis
from forensics_gui.evidence.views.catalogue import Request, records, reduced
from forensics_gui.evidence.views.records import Rgb, ViewRecord
from forensics_gui.report.text import visible
from model.errors import PalimpsestError
from model.localisation import CancelCheck

if TYPE_CHECKING:
    from forensics_gui.evidence.decoder import Decoder

#: longest side of a view in a report, pixels
REPORT_SIDE = 1600


class ViewChangedError(PalimpsestError):
    """The file is no longer the one that was opened."""

    code = "views.changed"


def for_report(
    path: Path,
    analysis: Analysis,
    requests: Sequence[Request],
    decoder: Callable[[], Decoder],
    cancelled: CancelCheck,
) -> tuple[ViewRecord, ...]:
    """Run the chosen views of one file for a report: one record each, whatever becomes of it.

    Pictures are made small enough to be kept for many files; ``picture_sha256`` stays that of
    the picture at full size. ``decoder`` is asked for only where a view needs the file again.

    Raises:
        Cancelled: ``cancelled`` said so.
        ViewChangedError: the file is no longer the one of ``analysis``.
    """
    if not requests:
        return ()
    thumbnail = embedded_thumbnail(path, analysis, requests, decoder, cancelled)
    found = records(analysis, requests, thumbnail=thumbnail, cancelled=cancelled)
    return tuple(
        record
        if record.picture is None
        else dataclasses.replace(record, picture=reduced(record.picture, REPORT_SIDE))
        for record in found
    )


def embedded_thumbnail(
    path: Path,
    analysis: Analysis,
    requests: Sequence[Request],
    decoder: Callable[[], Decoder],
    cancelled: CancelCheck,
) -> Rgb | None:
    """The embedded thumbnail, where a view needs it, of the very file that was analysed.

    Raises:
        ViewChangedError: it is another file by now.
    """
    if all(request.key != "thumbnail" for request in requests) or analysis.rgb is None:
        return None
    reader = decoder()
    intake = take_in(path, reader.limits)
    if intake.sha256 != analysis.evidence.sha256:
        raise ViewChangedError(
            f"{visible(path.name)} has changed since it was opened.", "Open the file again."
        )
    try:
        return reader.embedded(intake, cancelled)
    except DecodeError:
        return None  # the view then says that there is none that can be read
