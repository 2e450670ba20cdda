"""The inspector: what is known about the image on the screen, as dockable panels."""

from __future__ import annotations

from forensics_gui.inspector.file import FilePanel
from forensics_gui.inspector.findings import FindingsPanel
from forensics_gui.inspector.inspector import Inspector

__all__ = ["FilePanel", "FindingsPanel", "Inspector"]
