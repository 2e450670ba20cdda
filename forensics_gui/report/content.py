"""A report as data: a pure function of its records, typeset elsewhere.

A line exists because a record of that run exists; what was not done is not mentioned, what
was not supplied is said to be so. The sections follow the order of the design.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from forensics_gui.evidence.types import Outcome
from forensics_gui.report import (
    catalogue,
    section_annex,
    section_items,
    section_methods,
    section_observations,
    wording,
)
from forensics_gui.report.blocks import Block, callout, fields, section
from forensics_gui.report.catalogue import translate as _
from forensics_gui.report.records import (
    Attachment,
    CaseInfo,
    Contents,
    Custody,
    Environment,
    Item,
    SignerRecord,
)
from forensics_gui.report.text import grouped, plural, short_name, visible

if TYPE_CHECKING:
    from model.card import ModelCard

TITLE = "Technical image analysis report"
SUBTITLE = "Supporting documentation, not an authenticity certificate"
RESULT_LINES = 8
#: letters that fit on one line of the result
LINE_LETTERS = 88


def build(
    items: Sequence[Item],
    *,
    case: CaseInfo,
    timestamp: datetime,
    environment: Environment,
    card: ModelCard | None,
    findings_sha256: str,
    attachments: Sequence[Attachment],
    signer: SignerRecord | None = None,
    custody: Custody | None = None,
    language: str = "en",
) -> Contents:
    """All sections of the report, from its records alone."""
    with catalogue.using(language):
        return _build(
            items,
            case,
            timestamp,
            environment,
            card,
            findings_sha256,
            attachments,
            signer,
            custody or Custody(),
        )


def _build(
    items: Sequence[Item],
    case: CaseInfo,
    timestamp: datetime,
    environment: Environment,
    card: ModelCard | None,
    findings_sha256: str,
    attachments: Sequence[Attachment],
    signer: SignerRecord | None,
    custody: Custody,
) -> Contents:
    identity = identifier(findings_sha256, case, timestamp)
    blocks = [
        _cover(items, case, identity, timestamp, environment),
        section(_("Result in plain words")),
        callout(result(items, card), "result"),
        *section_items.request(case),
        *section_items.items(items, case, custody),
        *section_items.handling(items, timestamp, case, custody),
        *section_items.condition(items),
        *section_methods.methods(items, card),
        *section_observations.observations(items, card),
        *section_methods.performance(items, card),
        *section_observations.interpretation(items, case, custody),
        *section_annex.reproduction(items, environment),
        *section_annex.annexes(items, attachments, signer, custody),
    ]
    return Contents(
        identifier=identity,
        title=f"{_(TITLE)} {identity}",
        blocks=tuple(blocks),
        attachments=tuple(attachments),
        language=catalogue.current().code,
    )


def identifier(findings_sha256: str, case: CaseInfo, timestamp: datetime) -> str:
    """``PAL-20260301-3F9A21C4``: the day, and a digest of findings, case and time."""
    text = json.dumps([findings_sha256, asdict(case), timestamp.isoformat()])
    digest = hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()
    return f"PAL-{timestamp.astimezone(UTC):%Y%m%d}-{digest[:8].upper()}"


def _cover(
    items: Sequence[Item],
    case: CaseInfo,
    identity: str,
    timestamp: datetime,
    environment: Environment,
) -> Block:
    commit = (
        _(", commit {environment}").format(environment=environment.commit[:12])
        if environment.commit
        else ""
    )
    rows = fields(
        [
            (_("Case"), visible(case.case)),
            (_("Items"), _item_names(items)),
            (_("Report id"), identity),
            (_("Date and time"), f"{timestamp.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"),
            (_("Local time"), _local(timestamp)),
            (_("Operator"), visible(case.operator)),
            (_("Organisation"), visible(case.organisation)),
            (_("Software"), f"{environment.program} {environment.version}{commit}"),
        ]
    )["rows"]
    return {"kind": "cover", "title": _(TITLE), "subtitle": _(SUBTITLE), "rows": rows}


def _item_names(items: Sequence[Item]) -> str:
    names = [short_name(item.analysis.evidence.name, 60) for item in items[:3]]
    more = len(items) - len(names)
    listed = ", ".join(names) + (_(" and {more} more").format(more=grouped(more)) if more else "")
    return (
        listed
        if len(items) == 1
        else _("{count} images: {listed}").format(count=grouped(len(items)), listed=listed)
    )


def _local(timestamp: datetime) -> str:
    offset = timestamp.strftime("%z")
    return f"{timestamp:%Y-%m-%d %H:%M:%S} (UTC{offset[:3]}:{offset[3:5]})"


def result(items: Sequence[Item], card: ModelCard | None) -> tuple[str, ...]:
    """The result in plain words: at most :data:`RESULT_LINES` lines of a page.

    What matters least stands last and is left out first.
    """
    lines = list(_one(items[0], card) if len(items) == 1 else _several(items, card))
    while sum(map(line_count, lines)) > RESULT_LINES and len(lines) > 1:
        lines.pop()
    return tuple(lines)


def line_count(text: str) -> int:
    """Lines ``text`` takes on the page, about."""
    return math.ceil(len(text) / LINE_LETTERS)


def _one(item: Item, card: ModelCard | None) -> tuple[str, ...]:
    analysis = item.analysis
    lines = list(wording.sentences(analysis, card))
    lines = [_cut(line) for line in map(visible, lines)]
    if analysis.outcome is Outcome.RESPONSE:
        lines.append(_(wording.MEANING))
    if analysis.outcome is not Outcome.NOT_ASSESSED:
        lines.append(_("Pictures and figures are in section 8, limits of the method in section 9."))
    return tuple(lines)


def _cut(line: str) -> str:
    limit = 3 * LINE_LETTERS
    return (
        line
        if len(line) <= limit
        else _("{start}… (in full below)").format(start=line[: limit - 30].rstrip())
    )


def _several(items: Sequence[Item], card: ModelCard | None) -> tuple[str, ...]:
    by_outcome = {
        outcome: [
            (number, item)
            for number, item in enumerate(items, start=1)
            if item.analysis.outcome is outcome
        ]
        for outcome in Outcome
    }
    responded = by_outcome[Outcome.RESPONSE]
    silent = by_outcome[Outcome.NO_RESPONSE]
    failed = by_outcome[Outcome.NOT_ASSESSED]
    lines = [
        _(
            "{image}: {responded} with a response above threshold, {silent} without, {failed} "
            "that could not be assessed."
        ).format(
            image=plural(len(items), "image"),
            responded=grouped(len(responded)),
            silent=grouped(len(silent)),
            failed=grouped(len(failed)),
        )
    ]
    if responded:
        lines.append(_("Response in marked regions: {listed}.").format(listed=_listed(responded)))
        lines.append(wording.false_alarms(card))
    if failed:
        lines.append(_("Could not be assessed: {listed}.").format(listed=_listed(failed)))
    if silent:
        lines.append(_("No response above threshold does not show that an image is unaltered."))
    outside = [pair for pair in enumerate(items, 1) if pair[1].analysis.out_of_range]
    if outside:
        lines.append(
            _("Outside the range this model was validated on: {listed}.").format(
                listed=_listed(outside)
            )
        )
    if responded:
        lines.append(_(wording.MEANING))
    lines.append(_("Pictures and figures are in section 8, limits of the method in section 9."))
    return tuple(lines)


def _listed(numbered: Sequence[tuple[int, Item]], limit: int = 3) -> str:
    names = [
        _("item {number} ({shortened})").format(
            number=number, shortened=short_name(item.analysis.evidence.name, 28)
        )
        for number, item in numbered[:limit]
    ]
    more = len(numbered) - len(names)
    return ", ".join(names) + (_(" and {more} more").format(more=grouped(more)) if more else "")
