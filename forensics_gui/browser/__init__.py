"""Image browser: sources, thumbnail grid, neutral status marks."""

from __future__ import annotations

from forensics_gui.browser.browser import ImageBrowser
from forensics_gui.browser.items import ItemStatus

__all__ = ["ImageBrowser", "ItemStatus"]
