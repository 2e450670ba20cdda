"""Sections 3 to 6: request, items, handling, condition of the files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from forensics_gui.evidence.types import DecodeRecord, Evidence
from forensics_gui.report import catalogue
from forensics_gui.report.blocks import (
    NOT_SUPPLIED,
    Block,
    column,
    fields,
    heading,
    paragraph,
    section,
    table,
)
from forensics_gui.report.catalogue import translate as _
from forensics_gui.report.catalogue.sentences import quoted
from forensics_gui.report.records import CaseInfo, Custody, Item
from forensics_gui.report.section_checks import VIEW, called, metadata_digest
from forensics_gui.report.section_signature import log_rows
from forensics_gui.report.text import (
    grouped,
    moment,
    paragraphs,
    plural,
    short_name,
    size,
    visible,
)
from forensics_gui.report.text import number as figure
from forensics_gui.report.wording import CHECK_STATES

ORIENTATIONS = {
    1: "upright",
    2: "mirrored",
    3: "turned by 180°",
    4: "mirrored, turned by 180°",
    5: "mirrored, turned by 270°",
    6: "turned by 90° clockwise to be upright",
    7: "mirrored, turned by 90°",
    8: "turned by 270° clockwise to be upright",
}


def title(number: int, item: Item) -> str:
    """``Item 2: IMG_0001.jpg``."""
    return _("Item {number}: {shortened}").format(
        number=number, shortened=short_name(item.analysis.evidence.name, 70)
    )


def heading_of(items: Sequence[Item], number: int, item: Item) -> list[Block]:
    """The item's heading; none in a report on one item."""
    return [heading(title(number, item))] if len(items) > 1 else []


def request(case: CaseInfo) -> list[Block]:
    """Section 3."""
    return [
        section(_("Request and scope")),
        fields(
            [
                (_("Request"), "\n".join(paragraphs(case.request))),
                (_("Scope"), "\n".join(paragraphs(case.scope))),
            ]
        ),
        paragraph(
            _(
                "Examined by this program: whether the localisation network named in section 7 "
                "responds to any part of the files listed in section 4. Where, when and by whom a "
                "picture was taken, and whether it shows what its caption says, were not examined."
            )
        ),
    ]


def items(items: Sequence[Item], case: CaseInfo, custody: Custody) -> list[Block]:
    """Section 4."""
    blocks = [section(_("Items"))]
    for number, item in enumerate(items, start=1):
        source = custody.of(number).source or case.source
        blocks += [*heading_of(items, number, item), _item(item, source)]
    return blocks


def _item(item: Item, source: str) -> Block:
    evidence, decode = item.analysis.evidence, item.analysis.decode
    rows: list[tuple[str, str] | tuple[str, str, str]] = [
        (_("Name"), visible(evidence.name)),
        (_("Stated source"), "\n".join(paragraphs(source))),
    ]
    if evidence.sha256:
        rows += [(_("Size"), size(evidence.bytes)), ("sha256", evidence.sha256, "mono")]
    if evidence.modified_utc:
        rows.append(
            (
                _("File date"),
                _("{modified_utc}, as the disk says").format(
                    modified_utc=moment(evidence.modified_utc)
                ),
            )
        )
    if evidence.type:
        rows.append((_("Type"), _type(evidence)))
    if evidence.width and evidence.height:
        rows.append((_("Dimensions"), _dimensions(evidence)))
    if decode is not None:
        rows.append((_("Colour profile"), visible(decode.icc_profile) or _("none embedded")))
        rows.append((_("Orientation tag"), _orientation(decode)))
    return fields(rows)


def _type(evidence: Evidence) -> str:
    agrees = (
        _("the extension agrees")
        if evidence.extension_matches
        else _("the extension says something else")
    )
    return _("{upper}, recognised from the content; {agrees}").format(
        upper=evidence.type.upper(), agrees=agrees
    )


def _dimensions(evidence: Evidence) -> str:
    megapixels = evidence.width * evidence.height / 1e6
    return _("{width} × {height} pixels ({megapixels} megapixels)").format(
        width=grouped(evidence.width),
        height=grouped(evidence.height),
        megapixels=figure(megapixels, 1),
    )


def _orientation(decode: DecodeRecord) -> str:
    meaning = _(ORIENTATIONS.get(decode.orientation, "unknown"))
    applied = _("applied") if decode.orientation_applied else _("nothing to apply")
    return f"{decode.orientation} ({meaning}); {applied}"


def handling(
    items: Sequence[Item], timestamp: datetime, case: CaseInfo, custody: Custody
) -> list[Block]:
    """Section 5."""
    blocks = [
        section(_("Handling")),
        paragraph(
            _(
                "The program opens evidence for reading only and writes nothing beside it. The "
                "digest at import is of the very bytes that were decoded and analysed."
            )
        ),
    ]
    exported = f"{timestamp.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
    for number, item in enumerate(items, start=1):
        evidence = item.analysis.evidence
        blocks += heading_of(items, number, item)
        if not evidence.sha256:
            blocks.append(paragraph(_("The file could not be read; there is no digest of it.")))
            continue
        blocks.append(
            fields(
                [
                    (
                        _("Import and analysis"),
                        moment(item.analysis.started_utc) or _("time not recorded"),
                    ),
                    (_("sha256 at import"), evidence.sha256, "mono"),
                    (_("Writing of this report"), exported),
                    (_("sha256 at export"), item.export_sha256 or _("not read"), "mono"),
                    (_("Comparison"), _equality(item)),
                ]
            )
        )
        blocks.append(_custody(item, case, exported, custody))
    if custody.head is not None:
        blocks += [
            paragraph(_("End of the log of the case, when this report was written:")),
            fields(log_rows(custody.head)),
        ]
    else:
        blocks.append(
            paragraph(_("Log of the case: none; this report was not written from a case."))
        )
    return blocks


def _custody(item: Item, case: CaseInfo, exported: str, custody: Custody) -> Block:
    """Who had the file when, as far as this program knows: its own steps and the case's."""
    evidence, who = item.analysis.evidence, visible(case.operator)
    analysed = moment(item.analysis.started_utc) or _("time not recorded")
    rows = [
        [moment(entry.utc), visible(entry.who), visible(quoted(entry.what)), entry.sha256]
        for entry in custody.entries
        if entry.sha256 == evidence.sha256
    ]
    rows.append([analysed, who, _("Read once, decoded and analysed"), evidence.sha256])
    # the log hears of an analysis when it is done, the row above of its beginning
    rows.sort(key=lambda row: row[0])
    if item.export_sha256:
        rows.append([exported, who, _("Read again for this report"), item.export_sha256])
    return table(
        [
            column(_("Time"), "3.3fr"),
            column(_("By"), "1.8fr"),
            column(_("What"), "3.6fr"),
            column(_("sha256, first 16"), "2.5fr", style="mono"),
        ],
        [[time, by or _(NOT_SUPPLIED), what, digest[:16]] for time, by, what, digest in rows],
        _(
            "Custody, as this program knows it. What happened to the file before is under its "
            "stated source."
        ),
    )


def _equality(item: Item) -> str:
    if item.export_sha256:
        return _("Both digests are equal: the file is the one that was analysed.")
    reason = quoted(item.export_note) or _("it was not read again")
    return _("The file could not be compared when the report was written: {reason}").format(
        reason=visible(reason)
    )


def condition(items: Sequence[Item]) -> list[Block]:
    """Section 6."""
    blocks = [
        section(_("Condition of the file") if len(items) == 1 else _("Condition of the files"))
    ]
    if catalogue.current().code != "en":
        blocks.append(
            paragraph(
                _(
                    "What files say is quoted as it stands, and so are names and terms in model "
                    "cards. Sentences of checks, views and decoders are translated; findings.json "
                    "holds them in English, as they were recorded."
                ),
                "muted",
            )
        )
    for number, item in enumerate(items, start=1):
        analysis = item.analysis
        blocks += heading_of(items, number, item)
        if analysis.decode is not None:
            rows = _container(analysis.evidence, analysis.decode)
            digest = metadata_digest(item)
            if digest:
                rows.append((_("Metadata digest"), digest, "mono"))
            blocks.append(fields(rows))
        if analysis.checks:
            blocks.append(
                table(
                    [
                        column(_("Check"), "3.2fr"),
                        column(_("State"), "2fr"),
                        column(_("Finding"), "8fr"),
                    ],
                    [
                        [
                            called(check),
                            _(CHECK_STATES[check.state]),
                            " ".join(
                                visible(quoted(part))
                                for part in (check.summary, check.reason)
                                if part
                            ),
                        ]
                        for check in analysis.checks
                        if not check.name.startswith(VIEW)
                    ],
                    _("Checks that were made on this file. Their tables are in annex A."),
                )
            )
        if analysis.decode is None and not analysis.checks:
            blocks.append(paragraph(_("Nothing is recorded; the file could not be examined.")))
    return blocks


def _container(
    evidence: Evidence, decode: DecodeRecord
) -> list[tuple[str, str] | tuple[str, str, str]]:
    depth = _("{mode}, {bit} a channel").format(
        mode=decode.mode, bit=plural(decode.bit_depth, "bit")
    )
    rows: list[tuple[str, str] | tuple[str, str, str]] = [
        (
            _("Container"),
            _("{type}, {frames}").format(
                type=evidence.type.upper(), frames=plural(decode.frames, "frame")
            ),
        ),
        (_("Stored as"), visible(depth)),
    ]
    if decode.notes:
        rows.append((_("Converted"), " ".join(visible(quoted(note)) for note in decode.notes)))
    return rows
