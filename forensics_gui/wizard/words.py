"""What the engine says, made safe to show and said in the window's language."""

from __future__ import annotations

from forensics_gui.language import said
from forensics_gui.text import visible


def shown(text: str) -> str:
    """A sentence of the engine, on one line."""
    return visible(said(text)) if text else ""
