"""What the window shows of one image. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from forensics_gui.browser.items import ItemStatus
from forensics_gui.evidence import Analysis, Outcome
from forensics_gui.evidence.metadata_checks import counted
from model.card import ModelCard


class Stage(StrEnum):
    """How far the image on the screen is."""

    EMPTY = "empty"
    OPENING = "opening"
    OPENED = "opened"
    ANALYSED = "analysed"


@dataclass(frozen=True)
class Shown:
    """The image on the screen.

    ``analysis`` is what is known: in stage ``OPENING`` perhaps an earlier result without its
    arrays, in ``OPENED`` intake, pixels and checks without the network. ``activity`` is
    ``QUEUED`` or ``RUNNING`` while the network is to come, else ``NOT_ANALYSED``. ``card`` is of
    the model that made the result, when it is known. ``instead`` names the model in use when
    the result was made with another one; otherwise it is empty.
    """

    stage: Stage
    path: Path | None = None
    analysis: Analysis | None = None
    activity: ItemStatus = ItemStatus.NOT_ANALYSED
    card: ModelCard | None = None
    instead: str = ""


def analysed(analysis: Analysis) -> bool:
    """Whether the network has seen the image, or was kept from it by the image itself."""
    return analysis.failure is None or analysis.failure.code != "analysis.not_run"


def status(analysis: Analysis) -> ItemStatus:
    """The browser's mark for a result."""
    return {
        Outcome.RESPONSE: ItemStatus.RESPONSE,
        Outcome.NO_RESPONSE: ItemStatus.NO_RESPONSE,
        Outcome.NOT_ASSESSED: ItemStatus.NOT_ASSESSED,
    }[analysis.outcome]


def detail(analysis: Analysis) -> str:
    """The browser's extra line for a result."""
    if analysis.failure is not None:
        return analysis.failure.sentence
    if analysis.outcome is Outcome.RESPONSE:
        return f"{counted(len(analysis.regions), 'marked region', 'marked regions')}."
    return ""
