"""The palettes. Every grey is neutral (R = G = B), so that no panel sways how an image looks."""

from __future__ import annotations

from dataclasses import dataclass

#: Around images, in both themes: a neutral mid-grey that white text can be read on.
SURROUND = "#6e6e6e"


@dataclass(frozen=True)
class Colours:
    """Colours of one theme as ``#rrggbb``.

    ``window`` lies behind panels, ``base`` behind lists and inputs, ``raised`` behind buttons.
    ``border`` separates, ``outline`` draws the edge of a control. ``muted`` is secondary text.
    ``accent`` is the one accent colour: what is selected, checked, focused or running.
    ``caution`` marks a failure's sentence; nothing else uses it.
    """

    dark: bool
    window: str
    base: str
    raised: str
    border: str
    outline: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    caution: str
    surround: str = SURROUND
    on_surround: str = "#ffffff"


LIGHT = Colours(
    dark=False,
    window="#f2f2f2",
    base="#ffffff",
    raised="#fafafa",
    border="#d6d6d6",
    outline="#8a8a8a",
    text="#1c1c1c",
    muted="#5a5a5a",
    disabled="#949494",
    accent="#1a5fa8",
    on_accent="#ffffff",
    selection="#cfe2f5",
    on_selection="#0f2a45",
    caution="#8a4b00",
)

DARK = Colours(
    dark=True,
    window="#262626",
    base="#1d1d1d",
    raised="#323232",
    border="#3c3c3c",
    outline="#7c7c7c",
    text="#e8e8e8",
    muted="#a8a8a8",
    disabled="#737373",
    accent="#7fb5ee",
    on_accent="#0d1b2a",
    selection="#2e4a67",
    on_selection="#ffffff",
    caution="#f2b360",
)


def luminance(colour: str) -> float:
    """Relative luminance in [0, 1] of ``#rrggbb`` (WCAG 2.2, definition of the same name)."""
    channels = (int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio, 1 to 21, of two colours (WCAG 2.2, definition of the same name)."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
