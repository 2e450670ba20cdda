"""The comparison modes: which panes there are and what each shows. No Qt.

Every pane shows the same view, so zoom and pan are one in all modes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forensics_gui.language import QT_TRANSLATE_NOOP
from forensics_gui.viewer.geometry import Pane


class CompareMode(StrEnum):
    """How picture and localisation map are set against each other.

    ``BLINK`` is never stored: it is what any mode turns into while the key is held.
    """

    OVERLAY = "overlay"
    SIDE_BY_SIDE = "side_by_side"
    SWIPE = "swipe"
    BLINK = "blink"


@dataclass(frozen=True)
class Section:
    """A part of the canvas: ``pane`` places the view, ``clip`` limits what is drawn of it.

    ``heat`` says whether the map lies over the picture here, ``caption`` names what is seen.
    """

    pane: Pane
    clip: Pane
    heat: bool
    caption: str


PICTURE = QT_TRANSLATE_NOOP("viewer.compare", "Picture")
MAP = QT_TRANSLATE_NOOP("viewer.compare", "Localisation map")


def panes(mode: CompareMode, width: int, height: int, gutter: int) -> tuple[Pane, ...]:
    """The panes of a canvas in device pixels: two of one size side by side, else one."""
    if mode is not CompareMode.SIDE_BY_SIDE:
        return (Pane(0, 0, max(width, 1), max(height, 1)),)
    half = max((width - gutter) // 2, 1)
    return Pane(0, 0, half, max(height, 1)), Pane(width - half, 0, half, max(height, 1))


def divider_x(pane: Pane, share: float) -> int:
    """Device column where the right part begins in swipe mode; ``share`` in [0, 1]."""
    return pane.left + round(min(max(share, 0.0), 1.0) * pane.width)


def divider_share(pane: Pane, x: float) -> float:
    """The share in [0, 1] that puts the divider at device column ``x``."""
    return min(max((x - pane.left) / pane.width, 0.0), 1.0)


def sections(
    mode: CompareMode,
    width: int,
    height: int,
    gutter: int,
    share: float,
    *,
    heat: bool,
    name: str = "",
) -> tuple[Section, ...]:
    """What is drawn where. ``heat`` is false while blinking or when there is no map; ``name`` is
    what stands in its place."""
    split = panes(mode, width, height, gutter)
    first = split[0]
    if mode is CompareMode.SIDE_BY_SIDE:
        second = split[1]
        return (
            Section(first, first, False, PICTURE),
            Section(second, second, heat, name if heat else PICTURE),
        )
    if mode is CompareMode.SWIPE and heat:
        at = divider_x(first, share)
        left = Pane(first.left, first.top, at - first.left, first.height)
        right = Pane(at, first.top, first.left + first.width - at, first.height)
        return Section(first, left, False, PICTURE), Section(first, right, True, name)
    return (Section(first, first, heat, name if heat else PICTURE),)
