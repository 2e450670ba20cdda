"""What a result is called, for the report, the command line and the window alike.

A score is never called a probability, an image without a response never unaltered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from forensics_gui.evidence.types import Analysis, CheckState, Outcome
from forensics_gui.report.catalogue import translate as _
from forensics_gui.report.catalogue.sentences import quoted
from forensics_gui.report.text import grouped, number, percent

if TYPE_CHECKING:
    from model.card import FalseAlarms, ModelCard

OUTCOMES = {
    Outcome.RESPONSE: "Response above threshold",
    Outcome.NO_RESPONSE: "No response above threshold",
    Outcome.NOT_ASSESSED: "Could not be assessed",
}
CHECK_STATES = {
    CheckState.FOUND: "Found",
    CheckState.NOT_FOUND: "Not found",
    CheckState.NOT_APPLICABLE: "Not applicable",
    CheckState.FAILED: "Failed",
}
NO_RESPONSE = "No response above threshold; this does not show that the image is unaltered."
NOT_MEASURED = (
    "How often unmanipulated images cause such a response was not measured for this model."
)
MEANING = (
    "A response shows where the picture resembles edited pictures the model learnt from. "
    "It does not show what was changed, by whom or why."
)


def outcome(analysis: Analysis) -> str:
    """One sentence on the result of one image."""
    if analysis.outcome is Outcome.RESPONSE:
        if len(analysis.regions) == 1:
            return _("The model responded in the marked region.")
        return _("The model responded in the {regions} marked regions.").format(
            regions=grouped(len(analysis.regions))
        )
    if analysis.outcome is Outcome.NO_RESPONSE:
        return _(NO_RESPONSE)
    reason = (
        quoted(analysis.failure.sentence) if analysis.failure else _("The reason was not recorded.")
    )
    return _("Could not be assessed: {reason}").format(reason=reason)


def score(analysis: Analysis) -> str:
    """Score and threshold as one phrase; empty when there is no score."""
    if analysis.localisation is None:
        return ""
    text = _("Image-level score {score}").format(score=number(analysis.localisation.score))
    if analysis.model is not None:
        text += _(" (threshold {score_threshold})").format(
            score_threshold=number(analysis.model.score_threshold)
        )
    return f"{text}."


def interval(low: float, high: float) -> str:
    """``95 % interval 0.3 % to 2.9 %`` from shares."""
    return _("95 % interval {low} to {high}").format(low=percent(low), high=percent(high))


def false_alarms(card: ModelCard | None) -> str:
    """How often an unmanipulated image is marked, with its interval, or that nobody measured."""
    if card is None or card.false_alarms is None:
        return _(NOT_MEASURED)
    return _("A response this strong occurred in {counted}.").format(
        counted=counted(card.false_alarms)
    )


def counted(measured: FalseAlarms) -> str:
    """``3 of 300 unmanipulated images (95 % interval 0.3 % to 2.9 %)``."""
    return _("{count} of {images} unmanipulated images ({interval})").format(
        count=grouped(measured.count),
        images=grouped(measured.images),
        interval=interval(measured.low, measured.high),
    )


def outside(analysis: Analysis) -> str:
    """That the image lies outside the validated range, and why; empty when inside."""
    if not analysis.out_of_range:
        return ""
    reasons = " ".join(map(quoted, analysis.out_of_range))
    return _("Outside the range this model was validated on: {reasons}").format(reasons=reasons)


def sentences(analysis: Analysis, card: ModelCard | None) -> tuple[str, ...]:
    """The result of one image in plain words, most important first."""
    lines = [outcome(analysis)]
    if analysis.outcome is Outcome.NOT_ASSESSED:
        if analysis.failure and analysis.failure.hint:
            lines.append(quoted(analysis.failure.hint))
        return tuple(lines)
    lines.append(score(analysis))
    if analysis.outcome is Outcome.RESPONSE:
        lines.append(false_alarms(card))
    lines.append(outside(analysis))
    return tuple(line for line in lines if line)
