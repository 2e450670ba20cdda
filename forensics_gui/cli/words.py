"""Findings in words, for a person who reads a terminal."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from forensics_gui.evidence.types import Analysis, Outcome
from forensics_gui.report.text import number, percent, plural, visible
from forensics_gui.report.wording import sentences

if TYPE_CHECKING:
    from model.card import ModelCard


def item(path: Path, analysis: Analysis, card: ModelCard) -> list[str]:
    """The lines of one image."""
    lines = [visible(str(path))]
    lines += [f"  {visible(sentence)}" for sentence in sentences(analysis, card)]
    for index, region in enumerate(analysis.regions, start=1):
        lines.append(
            f"  Region {index}: {region.width} × {region.height} pixels at "
            f"({region.x}, {region.y}), {percent(region.area_fraction, 2)} of the picture, "
            f"map mean {number(region.mean, 3)}, maximum {number(region.max, 3)}"
        )
    run = analysis.localisation
    if run is not None:
        lines += [f"  {visible(step)}" for step in run.steps]
        lines.append(
            f"  {number(analysis.seconds, 1)} s on {run.device} ({run.precision}), "
            f"file sha256 {analysis.evidence.sha256}"
        )
    return lines


def summary(outcomes: Counter[Outcome]) -> str:
    """``12 images: 3 with a response above threshold, 8 without, 1 could not be assessed.``"""
    return (
        f"{plural(outcomes.total(), 'image')}: "
        f"{outcomes[Outcome.RESPONSE]} with a response above threshold, "
        f"{outcomes[Outcome.NO_RESPONSE]} without, "
        f"{outcomes[Outcome.NOT_ASSESSED]} could not be assessed."
    )
