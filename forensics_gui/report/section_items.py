"""Sections 3 to 6: request, items, handling, condition of the files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from forensics_gui.evidence.types import DecodeRecord, Evidence
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
from forensics_gui.report.records import CaseInfo, Custody, Item
from forensics_gui.report.section_checks import VIEW, metadata_digest
from forensics_gui.report.section_signature import log_rows
from forensics_gui.report.text import moment, paragraphs, plural, shortened, size, visible
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
    return f"Item {number}: {shortened(visible(item.analysis.evidence.name), 70)}"


def heading_of(items: Sequence[Item], number: int, item: Item) -> list[Block]:
    """The item's heading; none in a report on one item."""
    return [heading(title(number, item))] if len(items) > 1 else []


def request(case: CaseInfo) -> list[Block]:
    """Section 3."""
    return [
        section("Request and scope"),
        fields(
            [
                ("Request", "\n".join(paragraphs(case.request))),
                ("Scope", "\n".join(paragraphs(case.scope))),
            ]
        ),
        paragraph(
            "Examined by this program: whether the localisation network named in section 7 "
            "responds to any part of the files listed in section 4. Where, when and by whom a "
            "picture was taken, and whether it shows what its caption says, were not examined."
        ),
    ]


def items(items: Sequence[Item], case: CaseInfo) -> list[Block]:
    """Section 4."""
    blocks = [section("Items")]
    for number, item in enumerate(items, start=1):
        blocks += [*heading_of(items, number, item), _item(item, case)]
    return blocks


def _item(item: Item, case: CaseInfo) -> Block:
    evidence, decode = item.analysis.evidence, item.analysis.decode
    rows: list[tuple[str, str] | tuple[str, str, str]] = [
        ("Name", visible(evidence.name)),
        ("Stated source", "\n".join(paragraphs(case.source))),
    ]
    if evidence.sha256:
        rows += [("Size", size(evidence.bytes)), ("sha256", evidence.sha256, "mono")]
    if evidence.modified_utc:
        rows.append(("File date", f"{moment(evidence.modified_utc)}, as the disk says"))
    if evidence.type:
        rows.append(("Type", _type(evidence)))
    if evidence.width and evidence.height:
        rows.append(("Dimensions", _dimensions(evidence)))
    if decode is not None:
        rows.append(("Colour profile", visible(decode.icc_profile) or "none embedded"))
        rows.append(("Orientation tag", _orientation(decode)))
    return fields(rows)


def _type(evidence: Evidence) -> str:
    agrees = (
        "the extension agrees"
        if evidence.extension_matches
        else "the extension says something else"
    )
    return f"{evidence.type.upper()}, recognised from the content; {agrees}"


def _dimensions(evidence: Evidence) -> str:
    megapixels = evidence.width * evidence.height / 1e6
    return f"{evidence.width:,} × {evidence.height:,} pixels ({megapixels:.1f} megapixels)"


def _orientation(decode: DecodeRecord) -> str:
    meaning = ORIENTATIONS.get(decode.orientation, "unknown")
    applied = "applied" if decode.orientation_applied else "nothing to apply"
    return f"{decode.orientation} ({meaning}); {applied}"


def handling(
    items: Sequence[Item], timestamp: datetime, case: CaseInfo, custody: Custody
) -> list[Block]:
    """Section 5."""
    blocks = [
        section("Handling"),
        paragraph(
            "The program opens evidence for reading only and writes nothing beside it. The "
            "digest at import is of the very bytes that were decoded and analysed."
        ),
    ]
    exported = f"{timestamp.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
    for number, item in enumerate(items, start=1):
        evidence = item.analysis.evidence
        blocks += heading_of(items, number, item)
        if not evidence.sha256:
            blocks.append(paragraph("The file could not be read; there is no digest of it."))
            continue
        blocks.append(
            fields(
                [
                    (
                        "Import and analysis",
                        moment(item.analysis.started_utc) or "time not recorded",
                    ),
                    ("sha256 at import", evidence.sha256, "mono"),
                    ("Writing of this report", exported),
                    ("sha256 at export", item.export_sha256 or "not read", "mono"),
                    ("Comparison", _equality(item)),
                ]
            )
        )
        blocks.append(_custody(item, case, exported, custody))
    if custody.head is not None:
        blocks += [
            paragraph("End of the log of the case, when this report was written:"),
            fields(log_rows(custody.head)),
        ]
    else:
        blocks.append(paragraph("Log of the case: none; this report was not written from a case."))
    return blocks


def _custody(item: Item, case: CaseInfo, exported: str, custody: Custody) -> Block:
    """Who had the file when, as far as this program knows: its own steps and the case's."""
    evidence, who = item.analysis.evidence, visible(case.operator)
    analysed = moment(item.analysis.started_utc) or "time not recorded"
    rows = [
        [moment(entry.utc), visible(entry.who), visible(entry.what), entry.sha256]
        for entry in custody.entries
        if entry.sha256 == evidence.sha256
    ]
    rows.append([analysed, who, "Read once, decoded and analysed", evidence.sha256])
    if item.export_sha256:
        rows.append([exported, who, "Read again for this report", item.export_sha256])
    return table(
        [
            column("Time", "2.5fr"),
            column("By", "2fr"),
            column("What", "4fr"),
            column("sha256, first 16", "2.6fr", style="mono"),
        ],
        [[time, by or NOT_SUPPLIED, what, digest[:16]] for time, by, what, digest in rows],
        "Custody, as this program knows it. What happened to the file before is under its stated "
        "source.",
    )


def _equality(item: Item) -> str:
    if item.export_sha256:
        return "Both digests are equal: the file is the one that was analysed."
    reason = item.export_note or "it was not read again"
    return f"The file could not be compared when the report was written: {visible(reason)}"


def condition(items: Sequence[Item]) -> list[Block]:
    """Section 6."""
    blocks = [section("Condition of the file" if len(items) == 1 else "Condition of the files")]
    for number, item in enumerate(items, start=1):
        analysis = item.analysis
        blocks += heading_of(items, number, item)
        if analysis.decode is not None:
            rows = _container(analysis.evidence, analysis.decode)
            digest = metadata_digest(item)
            if digest:
                rows.append(("Metadata digest", digest, "mono"))
            blocks.append(fields(rows))
        if analysis.checks:
            blocks.append(
                table(
                    [column("Check", "3.2fr"), column("State", "2fr"), column("Finding", "8fr")],
                    [
                        [
                            visible(check.name),
                            CHECK_STATES[check.state],
                            " ".join(
                                visible(part) for part in (check.summary, check.reason) if part
                            ),
                        ]
                        for check in analysis.checks
                        if not check.name.startswith(VIEW)
                    ],
                    "Checks that were made on this file. Their tables are in annex A.",
                )
            )
        if analysis.decode is None and not analysis.checks:
            blocks.append(paragraph("Nothing is recorded; the file could not be examined."))
    return blocks


def _container(
    evidence: Evidence, decode: DecodeRecord
) -> list[tuple[str, str] | tuple[str, str, str]]:
    depth = f"{decode.mode}, {plural(decode.bit_depth, 'bit')} a channel"
    rows: list[tuple[str, str] | tuple[str, str, str]] = [
        ("Container", f"{evidence.type.upper()}, {plural(decode.frames, 'frame')}"),
        ("Stored as", visible(depth)),
    ]
    if decode.notes:
        rows.append(("Converted", " ".join(visible(note) for note in decode.notes)))
    return rows
