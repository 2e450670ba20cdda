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
from forensics_gui.report.catalogue import translate as _
from forensics_gui.report.catalogue.sentences import quoted
from forensics_gui.report.records import Item
from forensics_gui.report.section_checks import check_methods, view_methods
from forensics_gui.report.section_items import title
from forensics_gui.report.text import grouped, number, percent, plural, visible
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

#: words of a model card's figures that are this program's own
FIGURES = (
    "all",
    "splicing",
    "copy-move",
    "inpainting",
    "pixel F1 at 0.5",
    "pixel F1 at the card's threshold",
    "image-level AUC",
)


def methods(items: Sequence[Item], card: ModelCard | None) -> list[Block]:
    """Section 7."""
    blocks = [section(_("Methods"))]
    ran = [item.analysis for item in items if item.analysis.localisation is not None]
    if ran:
        blocks += _network(ran[0], card)
    else:
        blocks.append(paragraph(_("The localisation network ran on none of the items.")))
    decoders = sorted(
        {
            f"{visible(decode.library)} {visible(decode.library_version)}"
            for item in items
            if (decode := item.analysis.decode) is not None
        }
    )
    if decoders:
        blocks += [
            heading(_("Decoding")),
            paragraph(
                _(
                    "Files were decoded to 8-bit RGB with {join}, and turned upright where the "
                    "orientation tag asks for it. Every conversion is listed in section 6."
                ).format(join=", ".join(decoders))
            ),
        ]
    return [*blocks, *check_methods(items), *view_methods(items)]


def _network(analysis: Analysis, card: ModelCard | None) -> list[Block]:
    model = analysis.model
    blocks = [
        heading(_("Localisation network")),
        paragraph(_(PRINCIPLE)),
        paragraph(_(RESPONDS_TO)),
        paragraph(_("What is known to mislead networks of this kind:"), "lead"),
        bullets(_(line) for line in MISLEADING),
    ]
    if card is None:
        if model is not None:
            blocks.append(
                fields(
                    [
                        (_("Model"), visible(model.name)),
                        (_("Architecture"), visible(model.architecture)),
                        (_("Checkpoint sha256"), model.sha256, "mono"),
                        (_("Threshold on map"), number(model.threshold, 3)),
                        (_("Threshold on score"), number(model.score_threshold, 3)),
                    ]
                )
            )
        return blocks
    blocks.append(
        fields(
            [
                (
                    _("Model"),
                    _("{name}, version {version}").format(
                        name=visible(card.name), version=visible(card.version)
                    ),
                ),
                (_("Architecture"), visible(card.architecture)),
                (_("After"), visible(card.sources)),
                (_("Checkpoint sha256"), card.sha256, "mono"),
                (_("Licence"), visible(card.licence)),
                (
                    _("Tiles"),
                    _(
                        "{tile_side} × {tile_side} pixels, overlapping by {tile_overlap}, blended "
                        "at their borders"
                    ).format(tile_side=card.tile_side, tile_overlap=card.tile_overlap),
                ),
                (_("Orientations"), _orientations(card)),
                (_("Threshold on map"), number(card.threshold, 3)),
                (_("Threshold on score"), number(card.score_threshold, 3)),
                (_("Origin of thresholds"), visible(quoted(card.threshold_origin))),
                (
                    _("Smallest region"),
                    _("{percent} of the picture").format(percent=percent(card.minimum_region, 2)),
                ),
                (_("Calibration of map"), _calibration(card.mask_calibration)),
                (_("Calibration of score"), _calibration(card.score_calibration)),
            ]
        )
    )
    if card.training_data:
        blocks.append(
            table(
                [
                    column(_("Training data"), "4fr"),
                    column(_("Terms"), "4fr"),
                    column(_("Images"), "1.2fr", "right"),
                ],
                [
                    [visible(source.name), visible(source.terms), grouped(source.images)]
                    for source in card.training_data
                ],
                _("What the network learnt from, as its model card says."),
            )
        )
    return blocks


def _orientations(card: ModelCard) -> str:
    if card.orientations == 1:
        return _("one: upright")
    return _(
        "up to {count}: quarter turns, then the same mirrored; the network's answers are averaged, "
        "for the image-level score once more with the upright one; the fewer, the larger the "
        "picture"
    ).format(count=card.orientations)


def _calibration(calibration: Calibration) -> str:
    sign = "–" if calibration.offset < 0 else "+"
    return _("logit × {number} {sign} {number2}; {origin}").format(
        number=number(calibration.slope, 4),
        sign=sign,
        number2=number(abs(calibration.offset), 4),
        origin=visible(quoted(calibration.origin)),
    )


def performance(items: Sequence[Item], card: ModelCard | None) -> list[Block]:
    """Section 9."""
    blocks = [section(_("Performance and limits")), heading(_("False alarms"))]
    blocks.append(paragraph(_false_alarms(card)))
    blocks.append(heading(_("Results by kind of manipulation")))
    if card is not None and card.performance:
        blocks.append(_results(card))
    else:
        blocks.append(paragraph(_("Not measured.")))
    blocks.append(heading(_("Validated range")))
    blocks.append(_range(card) if card is not None else paragraph(_("Not known.")))
    blocks += _inside(items, card)
    return blocks


def _false_alarms(card: ModelCard | None) -> str:
    if card is None or card.false_alarms is None:
        return _("Not measured: it is not known how often this model marks an unmanipulated image.")
    measured = card.false_alarms
    return _("At these thresholds the model marked {counted}. Measured on: {set}.").format(
        counted=counted(measured), set=visible(quoted(measured.set))
    )


def _results(card: ModelCard) -> Block:
    return table(
        [
            column(_("Images"), "3fr"),
            column(_("Manipulation"), "2.6fr"),
            column(_("Measure"), "3fr"),
            column(_("Value"), "1.2fr", "right"),
            column(_("95 % interval"), "3fr", "right"),
            column(_("Number"), "1.4fr", "right"),
        ],
        [
            [
                visible(row.set),
                _figure(row.manipulation),
                _figure(row.metric),
                number(row.value, 3),
                _("{low} to {high}").format(low=number(row.low, 3), high=number(row.high, 3)),
                grouped(row.images),
            ]
            for row in card.performance
        ],
        _(
            "Measured figures of this checkpoint, as its model card says. The measures are "
            "explained in the glossary."
        ),
    )


def _figure(word: str) -> str:
    return _(word) if word in FIGURES else visible(word)


def _range(card: ModelCard) -> Block:
    valid = card.validated
    rows = [
        (
            _("Sides"),
            _("{min_side} to {max_side} pixels").format(
                min_side=grouped(valid.min_side), max_side=grouped(valid.max_side)
            ),
        ),
        (_("Formats"), ", ".join(name.upper() for name in valid.formats) or _("none")),
    ]
    if valid.jpeg_quality_min > 0:
        rows.append(
            (
                _("JPEG quality"),
                _("at least {jpeg_quality_min}").format(jpeg_quality_min=valid.jpeg_quality_min),
            )
        )
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
        within = plural(
            len(assessed) - len(beyond), _("assessed image lies"), _("assessed images lie")
        )
        if len(items) == 1:
            within = _("The image lies")
        blocks.append(paragraph(_("{within} inside this range.").format(within=within)))
    for index, item in beyond:
        subject = f"{title(index, item)}. " if len(items) > 1 else ""
        blocks.append(paragraph(subject + visible(outside(item.analysis))))
    return blocks
