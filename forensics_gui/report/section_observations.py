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
from forensics_gui.report.picture import JPEG_QUALITY
from forensics_gui.report.records import CaseInfo, Item, PicturePair
from forensics_gui.report.section_checks import VIEW, views
from forensics_gui.report.section_items import heading_of
from forensics_gui.report.text import number, paragraphs, percent, plural, visible
from forensics_gui.report.wording import outcome, outside

if TYPE_CHECKING:
    from model.card import ModelCard

NO_INTERPRETATION = "No interpretation was supplied."


def observations(items: Sequence[Item], card: ModelCard | None) -> list[Block]:
    """Section 8."""
    blocks = [section("Observations")]
    if any(item.pictures for item in items):
        blocks.append(
            paragraph(
                "Left, the picture as decoded. Right, the same crop in grey under the colours "
                "of the localisation map. Boxes and positions are in pixels of the upright "
                "picture, counted from its top left corner."
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
            "Image-level score",
            f"{number(run.score, 3)}, threshold {number(model.score_threshold, 3)}",
        ),
        ("Threshold on map", number(model.threshold, 3)),
    ]
    if item.statistics is not None:
        stats = item.statistics
        rows += [
            (
                "Map values",
                f"{number(stats.minimum, 3)} to {number(stats.maximum, 3)}, "
                f"mean {number(stats.mean, 3)}",
            ),
            ("Area at or above", f"{percent(stats.share_above, 2)} of the picture"),
        ]
    if analysis.out_of_range:
        rows.append(("Validated range", visible(outside(analysis))))
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
    which = f"Region {pair.region}" if pair.region else "The whole picture"
    responded = item.analysis.outcome is Outcome.RESPONSE
    marked = ", reported regions outlined" if responded else ", no region marked"
    return pictures(
        pair,
        "Original",
        "Overlay of the localisation map",
        f"{which} of {name}: original, and overlay of the localisation map{marked}.",
        f"{which}{marked}. {_shown(pair)}",
    )


def _shown(pair: PicturePair) -> str:
    (x, y), (width, height) = pair.origin, pair.crop
    crop = f"{width:,} × {height:,} pixels"
    if pair.region:
        crop += f" at ({x:,}, {y:,})"
    if pair.enlarged > 1:
        size = f"{crop[0].upper()}{crop[1:]}, enlarged {pair.enlarged} times without smoothing"
    elif pair.shown == pair.crop:
        size = f"Shown at full resolution, {crop}"
    else:
        size = f"Shown at {pair.shown[0]:,} × {pair.shown[1]:,} of {crop}"
    kept = "without loss" if pair.lossless else f"as JPEG of quality {JPEG_QUALITY}"
    return f"{size}, stored here {kept}; examine the file itself, not this picture."


def _regions(item: Item, card: ModelCard | None) -> Block:
    rows = [
        [
            str(index),
            f"{region.x:,}",
            f"{region.y:,}",
            f"{region.width:,}",
            f"{region.height:,}",
            percent(region.area_fraction, 2),
            number(region.mean, 3),
            number(region.max, 3),
        ]
        for index, region in enumerate(item.analysis.regions, start=1)
    ]
    least = f" of at least {percent(card.minimum_region, 2)} of the picture" if card else ""
    model = item.analysis.model
    level = f" at or above {number(model.threshold, 3)}" if model else ""
    titles = ("Region", "x, px", "y, px", "Width, px", "Height, px", "Area", "Mean", "Maximum")
    return table(
        [column(text, "1fr", "right") for text in titles],
        rows,
        f"{plural(len(rows), 'region')}: connected areas{least} with map values{level}. "
        "Area as a share of the picture; mean and maximum are of the map inside the region.",
    )


def _methods(item: Item) -> list[Block]:
    analysis = item.analysis
    if analysis.localisation is not None:
        network = "Ran"
        steps = " ".join(visible(step) for step in analysis.localisation.steps)
    else:
        network = "Did not run"
        steps = visible(analysis.failure.sentence) if analysis.failure else ""
    rows = [["Localisation network", network, steps]]
    for check in analysis.checks:
        state = {
            CheckState.NOT_APPLICABLE: "Not applicable",
            CheckState.FAILED: "Failed",
        }.get(check.state, "Ran")
        remark = "" if state == "Ran" else visible(check.reason or check.summary)
        rows.append([visible(check.name), state, remark])
    told = {check.name for check in analysis.checks}
    for view in item.views:
        record = view.record
        if f"{VIEW}{record.name}" in told:
            continue
        state = {
            ViewState.NOT_APPLICABLE: "Not applicable",
            ViewState.FAILED: "Failed",
        }.get(record.state, "Ran")
        rows.append([f"View: {visible(record.name)}", state, visible(record.reason)])
    columns = [column("Method", "3.2fr"), column("State", "2fr"), column("Remark", "8fr")]
    return [table(columns, rows, "Which methods ran on this file.")]


def interpretation(case: CaseInfo) -> list[Block]:
    """Section 10: a person's words, set apart from the program's."""
    typed = paragraphs(case.interpretation)
    blocks = [section("Examiner's interpretation")]
    if not typed:
        return [*blocks, paragraph(NO_INTERPRETATION)]
    author = visible(case.operator) or "a person whose name was not supplied"
    alternatives = paragraphs(case.alternatives)
    blocks.append(paragraph(f"Written by {author}; not produced by the program."))
    blocks.append(callout(typed, "examiner"))
    if alternatives:
        blocks.append(paragraph("Alternatives considered:", "strong"))
        blocks.append(callout(alternatives, "examiner"))
    else:
        blocks.append(paragraph("Alternatives considered: not supplied."))
    return blocks
