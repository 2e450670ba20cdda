"""The report as PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), typeset by typst.

Values reach the template as JSON, never as markup. The same records and the same time give
the same bytes.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import resources
from forensics_gui.evidence.types import Analysis
from forensics_gui.report import catalogue, colour, content, environment, findings, fonts
from forensics_gui.report.catalogue import translate as _
from forensics_gui.report.errors import EmptyReportError, EvidenceChangedError, ReportError
from forensics_gui.report.files import write_atomically
from forensics_gui.report.records import (
    Attachment,
    CaseInfo,
    Contents,
    Custody,
    Environment,
    Item,
)
from forensics_gui.report.staging import MAP_BUDGET, Stage
from forensics_gui.report.text import drawable, visible
from model import files

if TYPE_CHECKING:
    from forensics_gui.evidence.views.records import ViewRecord
    from forensics_gui.report.signing import Signing
    from model.card import ModelCard

FINDINGS = "findings.json"
_LEGEND_STEPS = 32


def write_pdf(
    path: Path,
    analyses: Iterable[Analysis],
    *,
    case: CaseInfo,
    timestamp: datetime,
    card: ModelCard | None = None,
    running: Environment | None = None,
    expected: int | None = None,
    timings: bool = True,
    signing: Signing | None = None,
    custody: Custody | None = None,
    language: str = "en",
) -> None:
    """Write the report on ``analyses`` to ``path``.

    ``analyses`` may be a generator; only one is held at a time (``expected`` says how many
    come, when known). ``card`` is the card of the model that was used, ``running`` the
    environment (that of this process by default). ``timings`` as in :func:`findings.item`.
    ``signing``, ``custody`` and ``language`` as in :class:`ReportBuilder`.

    Raises :class:`EmptyReportError`, :class:`EvidenceChangedError` when a file is no longer
    the one that was analysed, :class:`ReportError`, ``OSError``.
    """
    if expected is None:
        expected = len(analyses) if isinstance(analyses, (list, tuple)) else 1
    with ReportBuilder(
        case=case,
        timestamp=timestamp,
        card=card,
        running=running,
        expected=expected,
        timings=timings,
        signing=signing,
        custody=custody,
        language=language,
    ) as builder:
        for analysis in analyses:
            builder.add(analysis)
        builder.write(path)


class ReportBuilder:
    """Collects analyses one by one, then writes one PDF. A context manager: the pictures and
    maps wait in a temporary folder that goes when it ends. Without a ``timestamp`` the report
    carries the time at which :meth:`document` or :meth:`write` first needs it, after the last
    analysis.

    ``signing`` says with which key it is signed, ``custody`` what a case store knows of the
    files, ``language`` is one of :data:`catalogue.LANGUAGES`."""

    def __init__(
        self,
        *,
        case: CaseInfo,
        timestamp: datetime | None = None,
        card: ModelCard | None = None,
        running: Environment | None = None,
        expected: int = 1,
        timings: bool = True,
        map_budget: int = MAP_BUDGET,
        signing: Signing | None = None,
        custody: Custody | None = None,
        language: str = "en",
    ) -> None:
        self._case = case
        self._timestamp = _whole(timestamp or datetime.now().astimezone())
        self._open_time = timestamp is None
        self._card = card
        self._running = running if running is not None else environment.collect()
        self._timings = timings
        self._signing = signing
        self._signer = signing.record() if signing else None
        self._custody = custody or Custody()
        self._language = language
        self._folder = Path(tempfile.mkdtemp(prefix="palimpsest-report-"))
        self._stage = Stage(self._folder, expected, map_budget)
        self._items: list[Item] = []
        self._findings: list[findings.JSON] = []

    def __enter__(self) -> ReportBuilder:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Remove the temporary folder."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def add(self, analysis: Analysis, views: Iterable[ViewRecord] = ()) -> None:
        """Take one analysis, with the classical views that are to be shown; its arrays can be
        dropped afterwards.

        Raises :class:`ReportError` when another model gave it than the one whose card the report
        prints."""
        made_with, card = analysis.model, self._card
        if made_with is not None and card is not None and made_with.sha256 != card.sha256:
            raise ReportError(
                f"{visible(analysis.evidence.name)} was analysed with another model than the one "
                "the report is about.",
                "Analyse it again, or write a report for each model.",
            )
        self._findings.append(findings.item(analysis, self._card, timings=self._timings))
        self._items.append(self._stage.add(analysis, tuple(views)))

    def document(self) -> findings.JSON:
        """The findings, as they are attached."""
        if self._open_time:
            self._timestamp = _whole(datetime.now().astimezone())
            self._open_time = False
        return findings.document(
            self._findings,
            timestamp=self._timestamp,
            environment=self._running,
            signer=self._signer,
            log=self._custody.head,
        )

    def write(self, path: Path, progress: Callable[[int, int, str], None] | None = None) -> None:
        """Compare every file with what was analysed, typeset, and write. See :func:`write_pdf`."""
        if not self._items:
            raise EmptyReportError("A report needs at least one image.")
        items = []
        for done, item in enumerate(self._items):
            if progress:
                progress(done, len(self._items), "Comparing the files with their digests")
            items.append(compared(item))
        if progress:
            progress(len(items), len(items), "Typesetting the report")
        data = self._typeset(self._contents(items))
        if self._signing is not None:
            from forensics_gui.report.signing import signed

            if progress:
                progress(len(items), len(items), "Signing the report")
            data = signed(data, self._signing, self._timestamp)
        write_atomically(path, data)

    def _contents(self, items: list[Item]) -> Contents:
        if not self._timings:
            items = [_without_times(item) for item in items]
        data = findings.dumps(self.document())
        (self._folder / FINDINGS).write_bytes(data)
        sha256 = hashlib.sha256(data).hexdigest()
        first = Attachment(
            FINDINGS, len(data), sha256, "application/json", "The findings, machine-readable"
        )
        return content.build(
            items,
            case=self._case,
            timestamp=self._timestamp,
            environment=self._running,
            card=self._card,
            findings_sha256=sha256,
            attachments=(first, *self._stage.attachments),
            signer=self._signer,
            custody=self._custody,
            language=self._language,
        )

    def _typeset(self, contents: Contents) -> bytes:
        template = resources.path("report", "report.typ")
        shutil.copyfile(template, self._folder / "report.typ")
        try:
            return compiled(self._folder, template_data(contents), self._timestamp)
        except ReportError:
            # the fonts' tables promised a glyph the shaper did not find
            narrow = template_data(contents, narrow=True)
            return compiled(self._folder, narrow, self._timestamp)


def compared(item: Item) -> Item:
    """``item`` with the digest of its file as it is now. Raises :class:`EvidenceChangedError`."""
    evidence = item.analysis.evidence
    if not evidence.sha256:
        return item
    try:
        now = files.sha256(evidence.path)
    except OSError as error:
        return dataclasses.replace(item, export_note=f"{error.strerror or error}.")
    if now != evidence.sha256:
        raise EvidenceChangedError(
            f"{visible(evidence.name)} has changed since it was analysed; no report was written.",
            "Analyse the file again, or put the original back.",
        )
    return dataclasses.replace(item, export_sha256=now)


def _without_times(item: Item) -> Item:
    return dataclasses.replace(
        item, analysis=dataclasses.replace(item.analysis, started_utc="", seconds=0.0)
    )


def template_data(contents: Contents, *, narrow: bool = False) -> str:
    """The JSON the template reads: contents, colour scale and fonts, all text drawable."""
    with catalogue.using(contents.language) as language:
        words = {
            "title": _(content.TITLE),
            "subtitle": _(content.SUBTITLE),
            "page": _("Page {number} of {count}"),
            "legend": _(
                "Localisation map, 0 to 1 ({name}). The line marks the threshold, {level}."
            ),
            "original": _("Original"),
            "overlay": _("Overlay of the localisation map"),
        }
    data = {
        "words": words,
        "language": {
            "code": language.code,
            "region": language.region,
            "direction": "rtl" if language.right_to_left else "ltr",
        },
        "contents": dataclasses.asdict(contents),
        "fonts": list(fonts.FAMILIES),
        "scale": [colour.hexadecimal(step / _LEGEND_STEPS) for step in range(_LEGEND_STEPS + 1)],
        "scale_name": colour.NAME,
    }
    return json.dumps(_drawable(data, narrow))


def _drawable(value: Any, narrow: bool) -> Any:
    if isinstance(value, str):
        return drawable(value, narrow=narrow)
    if isinstance(value, dict):
        return {key: _drawable(part, narrow) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_drawable(part, narrow) for part in value]
    return value


def _whole(moment: datetime) -> datetime:
    """Reports count in seconds, and typst takes no fractions."""
    return moment.replace(microsecond=0)


def compiled(folder: Path, data: str, timestamp: datetime) -> bytes:
    """Typeset ``folder/report.typ`` with ``data``. Raises :class:`ReportError`."""
    # 80 MB of shared object: loaded when the first report is asked for
    import typst

    (folder / "report.json").write_text(data, encoding="utf-8")
    families = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts.folder())]
    )
    try:
        result = typst.compile(
            str(folder / "report.typ"),
            root=str(folder),
            font_paths=families,
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=["a-3a", "ua-1"],
            timestamp=timestamp,
        )
    except typst.TypstError as error:
        raise ReportError(
            f"The report could not be typeset: {error.message}.", "Please report this."
        ) from error
    return result
