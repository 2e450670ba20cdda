"""Sections 7 and 9: the methods used, how well they do and where they end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from forensics_gui.evidence.types import Analysis
from forensics_gui.report.blocks import (
    Block,
    bullets,
    column,
    fields,
    heading,
    paragraph,
    section,
    table,
)
from forensics_gui.report.records import Item
from forensics_gui.report.section_checks import check_methods, view_methods
from forensics_gui.report.section_items import title
from forensics_gui.report.text import number, percent, plural, visible
from forensics_gui.report.wording import counted, outside

if TYPE_CHECKING:
    from model.card import Calibration, ModelCard

PRINCIPLE = (
    "A convolutional neural network reads the picture at its native resolution and gives every "
    "pixel a value between 0 and 1, the localisation map, and the whole picture one value "
    "between 0 and 1, the image-level score. Connected areas of the map at or above the "
    "threshold are reported as regions when the score reaches its own threshold too. Neither "
    "value is the probability that a picture was manipulated."
)
RESPONDS_TO = (
    "It responds to parts of a picture whose noise, sharpness, compression history or outlines "
    "differ from the rest in the way they did in the edited pictures it learnt from."
)
MISLEADING = (
    "Strong compression, reduction in size, screenshots and copies sent through messengers "
    "remove the traces: an edited part may give no response.",
    "Captions, logos, frames, collages and redactions are edits too and may respond, although "
    "nobody meant to deceive.",
    "Processing inside a camera or phone (portrait blur, night mode, panorama, retouching of "
    "faces) may respond without any later editing.",
    "Flat, over-exposed, very dark or very regular areas carry few traces and may respond or "
    "stay silent for that reason alone.",
)


def methods(items: Sequence[Item], card: ModelCard | None) -> list[Block]:
    """Section 7."""
    blocks = [section("Methods")]
    ran = [item.analysis for item in items if item.analysis.localisation is not None]
    if ran:
        blocks += _network(ran[0], card)
    else:
        blocks.append(paragraph("The localisation network ran on none of the items."))
    decoders = sorted(
        {
            f"{visible(decode.library)} {visible(decode.library_version)}"
            for item in items
            if (decode := item.analysis.decode) is not None
        }
    )
    if decoders:
        blocks += [
            heading("Decoding"),
            paragraph(
                f"Files were decoded to 8-bit RGB with {', '.join(decoders)}, and turned "
                "upright where the orientation tag asks for it. Every conversion is listed in "
                "section 6."
            ),
        ]
    return [*blocks, *check_methods(items), *view_methods(items)]


def _network(analysis: Analysis, card: ModelCard | None) -> list[Block]:
    model = analysis.model
    blocks = [
        heading("Localisation network"),
        paragraph(PRINCIPLE),
        paragraph(RESPONDS_TO),
        paragraph("What is known to mislead networks of this kind:"),
        bullets(MISLEADING),
    ]
    if card is None:
        if model is not None:
            blocks.append(
                fields(
                    [
                        ("Model", visible(model.name)),
                        ("Architecture", visible(model.architecture)),
                        ("Checkpoint sha256", model.sha256, "mono"),
                        ("Threshold on map", number(model.threshold, 3)),
                        ("Threshold on score", number(model.score_threshold, 3)),
                    ]
                )
            )
        return blocks
    blocks.append(
        fields(
            [
                ("Model", f"{visible(card.name)}, version {visible(card.version)}"),
                ("Architecture", visible(card.architecture)),
                ("After", visible(card.sources)),
                ("Checkpoint sha256", card.sha256, "mono"),
                ("Licence", visible(card.licence)),
                (
                    "Tiles",
                    f"{card.tile_side} × {card.tile_side} pixels, overlapping by "
                    f"{card.tile_overlap}, blended at their borders",
                ),
                ("Threshold on map", number(card.threshold, 3)),
                ("Threshold on score", number(card.score_threshold, 3)),
                ("Origin of thresholds", visible(card.threshold_origin)),
                ("Smallest region", f"{percent(card.minimum_region, 2)} of the picture"),
                ("Calibration of map", _calibration(card.mask_calibration)),
                ("Calibration of score", _calibration(card.score_calibration)),
            ]
        )
    )
    if card.training_data:
        blocks.append(
            table(
                [
                    column("Training data", "4fr"),
                    column("Terms", "4fr"),
                    column("Images", "1.2fr", "right"),
                ],
                [
                    [visible(source.name), visible(source.terms), f"{source.images:,}"]
                    for source in card.training_data
                ],
                "What the network learnt from, as its model card says.",
            )
        )
    return blocks


def _calibration(calibration: Calibration) -> str:
    sign = "–" if calibration.offset < 0 else "+"
    return (
        f"logit × {number(calibration.slope, 4)} {sign} {number(abs(calibration.offset), 4)}; "
        f"{visible(calibration.origin)}"
    )


def performance(items: Sequence[Item], card: ModelCard | None) -> list[Block]:
    """Section 9."""
    blocks = [section("Performance and limits"), heading("False alarms")]
    blocks.append(paragraph(_false_alarms(card)))
    blocks.append(heading("Results by kind of manipulation"))
    if card is not None and card.performance:
        blocks.append(_results(card))
    else:
        blocks.append(paragraph("Not measured."))
    blocks.append(heading("Validated range"))
    blocks.append(_range(card) if card is not None else paragraph("Not known."))
    blocks += _inside(items, card)
    return blocks


def _false_alarms(card: ModelCard | None) -> str:
    if card is None or card.false_alarms is None:
        return "Not measured: it is not known how often this model marks an unmanipulated image."
    measured = card.false_alarms
    return (
        f"At these thresholds the model marked {counted(measured)}. "
        f"Measured on: {visible(measured.set)}."
    )


def _results(card: ModelCard) -> Block:
    return table(
        [
            column("Images", "3fr"),
            column("Manipulation", "3fr"),
            column("Measure", "3fr"),
            column("Value", "1.2fr", "right"),
            column("95 % interval", "2.2fr", "right"),
            column("Number", "1.4fr", "right"),
        ],
        [
            [
                visible(row.set),
                visible(row.manipulation),
                visible(row.metric),
                number(row.value, 3),
                f"{number(row.low, 3)} to {number(row.high, 3)}",
                f"{row.images:,}",
            ]
            for row in card.performance
        ],
        "Measured figures of this checkpoint, as its model card says. The measures are "
        "explained in the glossary.",
    )


def _range(card: ModelCard) -> Block:
    valid = card.validated
    rows = [
        ("Sides", f"{valid.min_side:,} to {valid.max_side:,} pixels"),
        ("Formats", ", ".join(name.upper() for name in valid.formats) or "none"),
    ]
    if valid.jpeg_quality_min > 0:
        rows.append(("JPEG quality", f"at least {valid.jpeg_quality_min}"))
    return fields(rows)


def _inside(items: Sequence[Item], card: ModelCard | None) -> list[Block]:
    assessed = [
        (number_, item)
        for number_, item in enumerate(items, start=1)
        if item.analysis.localisation is not None
    ]
    if card is None or not assessed:
        return []
    blocks = []
    beyond = [(index, item) for index, item in assessed if item.analysis.out_of_range]
    if len(beyond) < len(assessed):
        within = plural(len(assessed) - len(beyond), "assessed image lies", "assessed images lie")
        if len(items) == 1:
            within = "The image lies"
        blocks.append(paragraph(f"{within} inside this range."))
    for index, item in beyond:
        subject = f"{title(index, item)}. " if len(items) > 1 else ""
        blocks.append(paragraph(subject + visible(outside(item.analysis))))
    return blocks
