"""Sections 8 and 10: what was observed, and what a person makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from forensics_gui.evidence.types import CheckState, Outcome
from forensics_gui.evidence.views.records import ViewState
from forensics_gui.report.blocks import (
    Block,
    callout,
    column,
    fields,
    legend,
    paragraph,
    pictures,
    section,
    table,
)
from forensics_gui.report.catalogue import translate as _
from forensics_gui.report.catalogue.sentences import quoted
from forensics_gui.report.picture import JPEG_QUALITY
from forensics_gui.report.records import CaseInfo, Custody, Item, PicturePair
from forensics_gui.report.section_checks import VIEW, called, views
from forensics_gui.report.section_items import heading_of
from forensics_gui.report.text import grouped, number, paragraphs, percent, plural, visible
from forensics_gui.report.wording import outcome, outside

if TYPE_CHECKING:
    from model.card import ModelCard

NO_INTERPRETATION = "No interpretation was supplied."


def observations(items: Sequence[Item], card: ModelCard | None) -> list[Block]:
    """Section 8."""
    blocks = [section(_("Observations"))]
    if any(item.pictures for item in items):
        blocks.append(
            paragraph(
                _(
                    "Left, the picture as decoded. Right, the same crop in grey under the colours "
                    "of the localisation map. Boxes and positions are in pixels of the upright "
                    "picture, counted from its top left corner."
                )
            )
        )
    for index, item in enumerate(items, start=1):
        blocks += [*heading_of(items, index, item), *_item(item, card)]
    return blocks


def _item(item: Item, card: ModelCard | None) -> list[Block]:
    analysis = item.analysis
    blocks: list[Block] = [paragraph(visible(outcome(analysis)), "strong")]
    run, model = analysis.localisation, analysis.model
    if run is None or model is None:
        return [*blocks, *_methods(item), *views(item)]
    rows = [
        (
            _("Image-level score"),
            _("{number}, threshold {number2}").format(
                number=number(run.score, 3), number2=number(model.score_threshold, 3)
            ),
        ),
        (_("Threshold on map"), number(model.threshold, 3)),
    ]
    if item.statistics is not None:
        stats = item.statistics
        rows += [
            (
                _("Map values"),
                _("{number} to {number2}, mean {number3}").format(
                    number=number(stats.minimum, 3),
                    number2=number(stats.maximum, 3),
                    number3=number(stats.mean, 3),
                ),
            ),
            (
                _("Area at or above"),
                _("{percent} of the picture").format(percent=percent(stats.share_above, 2)),
            ),
        ]
    if analysis.out_of_range:
        rows.append((_("Validated range"), visible(outside(analysis))))
    blocks.append(fields(rows))
    if item.pictures:
        for pair in item.pictures[:1]:
            blocks += [_pictures(item, pair), legend(model.threshold)]
    if analysis.regions:
        blocks.append(_regions(item, card))
        blocks += [_pictures(item, pair) for pair in item.pictures[1:]]
    return [*blocks, *_methods(item), *views(item)]


def _pictures(item: Item, pair: PicturePair) -> Block:
    name = visible(item.analysis.evidence.name)
    which = (
        _("Region {region}").format(region=pair.region) if pair.region else _("The whole picture")
    )
    responded = item.analysis.outcome is Outcome.RESPONSE
    marked = _(", reported regions outlined") if responded else _(", no region marked")
    return pictures(
        pair,
        _("Original"),
        _("Overlay of the localisation map"),
        _("{which} of {name}: original, and overlay of the localisation map{marked}.").format(
            which=which, name=name, marked=marked
        ),
        f"{which}{marked}. {_shown(pair)}",
    )


def _shown(pair: PicturePair) -> str:
    (x, y), (width, height) = pair.origin, pair.crop
    crop = _("{width} × {height} pixels").format(width=grouped(width), height=grouped(height))
    if pair.region:
        crop = _("{crop} at ({x}, {y})").format(crop=crop, x=grouped(x), y=grouped(y))
    if pair.enlarged > 1:
        size = _("{upper}{crop}, enlarged {enlarged} times without smoothing").format(
            upper=crop[0].upper(), crop=crop[1:], enlarged=pair.enlarged
        )
    elif pair.shown == pair.crop:
        size = _("Shown at full resolution, {crop}").format(crop=crop)
    else:
        size = _("Shown at {pair} × {pair2} of {crop}").format(
            pair=grouped(pair.shown[0]), pair2=grouped(pair.shown[1]), crop=crop
        )
    kept = (
        _("without loss")
        if pair.lossless
        else _("as JPEG of quality {jpeg_quality}").format(jpeg_quality=JPEG_QUALITY)
    )
    return _("{size}, stored here {kept}; examine the file itself, not this picture.").format(
        size=size, kept=kept
    )


def _regions(item: Item, card: ModelCard | None) -> Block:
    rows = [
        [
            str(index),
            grouped(region.x),
            grouped(region.y),
            grouped(region.width),
            grouped(region.height),
            percent(region.area_fraction, 2),
            number(region.mean, 3),
            number(region.max, 3),
        ]
        for index, region in enumerate(item.analysis.regions, start=1)
    ]
    least = (
        _(" of at least {percent} of the picture").format(percent=percent(card.minimum_region, 2))
        if card
        else ""
    )
    model = item.analysis.model
    level = _(" at or above {number}").format(number=number(model.threshold, 3)) if model else ""
    titles = (
        _("Region"),
        _("x, px"),
        _("y, px"),
        _("Width, px"),
        _("Height, px"),
        _("Area"),
        _("Mean"),
        _("Maximum"),
    )
    return table(
        [column(text, "1fr", "right") for text in titles],
        rows,
        _(
            "{region}: connected areas{least} with map values{level}. Area as a share of the "
            "picture; mean and maximum are of the map inside the region."
        ).format(region=plural(len(rows), "region"), least=least, level=level),
    )


def _methods(item: Item) -> list[Block]:
    analysis = item.analysis
    if analysis.localisation is not None:
        network = _("Ran")
        steps = " ".join(visible(quoted(step)) for step in analysis.localisation.steps)
    else:
        network = _("Did not run")
        steps = visible(quoted(analysis.failure.sentence)) if analysis.failure else ""
    rows = [[_("Localisation network"), network, steps]]
    for check in analysis.checks:
        state = {
            CheckState.NOT_APPLICABLE: "Not applicable",
            CheckState.FAILED: "Failed",
        }.get(check.state, "Ran")
        remark = "" if state == "Ran" else visible(quoted(check.reason or check.summary))
        rows.append([called(check), _(state), remark])
    told = {check.name for check in analysis.checks}
    for view in item.views:
        record = view.record
        if f"{VIEW}{record.name}" in told:
            continue
        state = {
            ViewState.NOT_APPLICABLE: "Not applicable",
            ViewState.FAILED: "Failed",
        }.get(record.state, "Ran")
        rows.append(
            [
                _("View: {name}").format(name=visible(quoted(record.name))),
                _(state),
                visible(quoted(record.reason)),
            ]
        )
    columns = [column(_("Method"), "3.2fr"), column(_("State"), "2fr"), column(_("Remark"), "8fr")]
    return [table(columns, rows, _("Which methods ran on this file."))]


def interpretation(items: Sequence[Item], case: CaseInfo, custody: Custody) -> list[Block]:
    """Section 10: what persons wrote, set apart from the program's words."""
    return [
        section(_("Examiner's interpretation")),
        *_interpretation(case),
        *_notes(items, custody),
    ]


def _notes(items: Sequence[Item], custody: Custody) -> list[Block]:
    """The notes of the case on each item, where they were asked for."""
    blocks: list[Block] = []
    for place, item in enumerate(items, start=1):
        if typed := paragraphs(custody.of(place).notes):
            name = visible(item.analysis.evidence.name)
            said = _("Notes of the case on item {number}, {name}:").format(number=place, name=name)
            blocks += [paragraph(said, "strong"), callout(typed, "examiner")]
    return blocks


def _interpretation(case: CaseInfo) -> list[Block]:
    typed = paragraphs(case.interpretation)
    blocks: list[Block] = []
    if not typed:
        return [paragraph(_(NO_INTERPRETATION))]
    author = visible(case.operator) or _("a person whose name was not supplied")
    alternatives = paragraphs(case.alternatives)
    blocks.append(
        paragraph(_("Written by {author}; not produced by the program.").format(author=author))
    )
    blocks.append(callout(typed, "examiner"))
    if alternatives:
        blocks.append(paragraph(_("Alternatives considered:"), "strong"))
        blocks.append(callout(alternatives, "examiner"))
    else:
        blocks.append(paragraph(_("Alternatives considered: not supplied.")))
    return blocks
