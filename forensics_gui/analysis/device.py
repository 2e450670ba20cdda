"""Which device the network runs on, and why. No Qt."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why the network runs where it runs."""

    CHOSEN = "chosen"
    CARD_WORKS = "card works"
    BUILT_FOR_PROCESSORS = "built for processors"
    NO_CARD = "no card"
    CARD_FAILED = "card failed"


def reason(wanted: str, device: str, *, built_for_cards: bool, card_there: bool) -> Reason:
    """The reason for a choice that was made.

    Args:
        wanted: "auto", "cpu" or "cuda", as in the settings.
        device: what was taken, e.g. ``"cpu"`` or ``"cuda:0"``.
        built_for_cards: whether this torch can use a graphics card at all.
        card_there: whether it sees one.
    """
    if wanted != "auto":
        return Reason.CHOSEN
    if device != "cpu":
        return Reason.CARD_WORKS
    if not built_for_cards:
        return Reason.BUILT_FOR_PROCESSORS
    return Reason.CARD_FAILED if card_there else Reason.NO_CARD


def ask_torch(wanted: str, device: str) -> Reason:
    """:func:`reason` with what torch says; torch is imported already where this is called."""
    import torch

    built = torch.version.cuda is not None
    return reason(
        wanted,
        device,
        built_for_cards=built,
        card_there=built and torch.cuda.is_available(),
    )
