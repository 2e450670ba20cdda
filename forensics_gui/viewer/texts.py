"""Numbers as the viewer writes them: of one width, with their unit. No Qt."""

from __future__ import annotations

from forensics_gui.report.text import number

FIGURE_SPACE = "\u2007"
NO_VALUE = "–"
SMALL_PIXELS = 50_000  #: of fewer, megapixels would read 0.0


def threshold_text(value: float) -> str:
    """Two decimals, or three where two would change the value."""
    return number(value, 2 if abs(value * 100 - round(value * 100)) < 1e-6 else 3)


def zoom_text(zoom: float) -> str:
    """A zoom as a percentage: ``100 %``, ``66.4 %``, ``0.8 %``."""
    percent = zoom * 100
    if percent >= 100 or abs(percent - round(percent)) < 0.05:
        return f"{percent:.0f} %"
    return f"{number(percent, 1)} %"


def padded(value: int | None, digits: int) -> str:
    """A whole number right-aligned in ``digits`` places."""
    text = NO_VALUE if value is None else str(value)
    return text.rjust(digits, FIGURE_SPACE)
