"""What a report is made of besides the analyses: frozen, and all of it printed."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field

import numpy as np

from forensics_gui.evidence.types import Analysis
from forensics_gui.evidence.views.records import ViewRecord

SCHEMA_VERSION = 1


@dataclass(frozen=True)
class CaseInfo:
    """What people supplied. Empty means not supplied, and is printed so.

    ``request`` is what was asked, ``scope`` what was and was not to be examined, ``source``
    where images are said to come from of which the case says nothing, ``interpretation`` the
    examiner's own words, ``alternatives`` the other explanations that person weighed. Line ends
    separate paragraphs.
    """

    case: str = ""
    operator: str = ""
    organisation: str = ""
    request: str = ""
    scope: str = ""
    source: str = ""
    interpretation: str = ""
    alternatives: str = ""


@dataclass(frozen=True)
class Environment:
    """What ran: enough to repeat it.

    ``commit`` is empty when the source is not known. ``libraries`` are (name, version).
    ``command_line`` is empty when the report was asked for in the window.
    """

    program: str
    version: str
    commit: str
    python: str
    system: str
    processor: str
    libraries: tuple[tuple[str, str], ...]
    command_line: tuple[str, ...] = ()


@dataclass(frozen=True)
class LogEntry:
    """One line of a case's log: when (ISO 8601, UTC), who, what; ``sha256`` of the file it is
    about where there is one."""

    utc: str
    who: str
    what: str
    sha256: str = ""


@dataclass(frozen=True)
class LogHead:
    """End of a hash-chained log: digest of its last entry and number of entries. A log that
    was cut short has another count, one that was rewritten another head."""

    sha256: str
    count: int


@dataclass(frozen=True)
class Stated:
    """What people wrote of one file in the case: where it is said to come from, and notes, which
    are there only when they are to be printed."""

    source: str = ""
    notes: str = ""


@dataclass(frozen=True)
class Custody:
    """What a case store knows of the files: its log, the log's end, and what people wrote of
    each file, in the order of the report's items."""

    entries: tuple[LogEntry, ...] = ()
    head: LogHead | None = None
    stated: tuple[Stated, ...] = ()

    def of(self, number: int) -> Stated:
        """What was written of item ``number``, counted from 1."""
        return self.stated[number - 1] if number <= len(self.stated) else Stated()


@dataclass(frozen=True)
class SignerRecord:
    """With which certificate the report is signed. ``certificate_sha256`` is of its DER form;
    times are ISO 8601 in UTC; ``protection`` is how the private key is kept, a sentence;
    ``timestamp_server`` is empty unless an RFC 3161 server was asked."""

    subject: str
    issuer: str
    certificate_sha256: str
    self_issued: bool
    valid_from: str
    valid_until: str
    protection: str = ""
    timestamp_server: str = ""


@dataclass(frozen=True)
class ViewPicture:
    """A classical view of one image, with the picture as a file of the report (none when it did
    not run). ``shown`` is its size there, (width, height) in pixels."""

    record: ViewRecord
    file: str = ""
    shown: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class MapStatistics:
    """Of the raw map: smallest, mean, largest value; share of pixels at or above the
    threshold. All in [0, 1]."""

    minimum: float
    mean: float
    maximum: float
    share_above: float


@dataclass(frozen=True)
class PicturePair:
    """Original and overlay of one crop, as files of the report.

    ``region`` is the number of the region it shows, 0 for the whole image. ``labels`` are
    (number, x, y) with x and y as shares of the picture. ``shown`` and ``crop`` are
    (width, height) in pixels of the picture and of the image; in a small crop each pixel is
    repeated ``enlarged`` times each way. ``lossless`` says how the picture was encoded.
    """

    original: str
    overlay: str
    region: int
    labels: tuple[tuple[int, float, float], ...]
    origin: tuple[int, int]
    crop: tuple[int, int]
    shown: tuple[int, int]
    enlarged: int
    lossless: bool


@dataclass(frozen=True)
class Attachment:
    """A file inside the PDF."""

    name: str
    bytes: int
    sha256: str
    type: str
    description: str


@dataclass(frozen=True)
class Item:
    """One analysis as the report keeps it: without its arrays, with what was made of them.

    ``export_sha256`` is of the file as it was read once more when the report was written;
    empty when it could not be, and ``export_note`` says why. ``map_note`` says why the raw
    map is not attached although there is one.
    """

    analysis: Analysis
    statistics: MapStatistics | None = None
    pictures: tuple[PicturePair, ...] = ()
    attachment: str = ""
    map_note: str = ""
    export_sha256: str = ""
    export_note: str = ""
    views: tuple[ViewPicture, ...] = ()


@dataclass(frozen=True)
class Contents:
    """All that a report says, before any typesetting."""

    identifier: str
    title: str
    blocks: tuple[dict[str, object], ...]
    attachments: tuple[Attachment, ...] = ()
    language: str = "en"
    schema_version: int = field(default=SCHEMA_VERSION)


def without_arrays(analysis: Analysis) -> Analysis:
    """``analysis`` with empty arrays, so that a report over many images stays small."""
    localisation = analysis.localisation
    if localisation is not None:
        localisation = dataclasses.replace(localisation, map=np.empty((0, 0), np.float32))
    return dataclasses.replace(analysis, rgb=None, icc=b"", localisation=localisation)
