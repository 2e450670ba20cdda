"""All panels of the inspector, fed from one place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from forensics_gui import folders
from forensics_gui.analysis.state import Shown
from forensics_gui.evidence import Check
from forensics_gui.inspector.file import FilePanel
from forensics_gui.inspector.findings import FindingsPanel
from forensics_gui.inspector.later import LATER, LaterPanel
from forensics_gui.inspector.metadata import CheckTable


class Inspector(QObject):
    """``panels`` are (key, title, widget) in the order in which they are docked."""

    analyseRequested = Signal()
    regionChosen = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings = FindingsPanel()
        self.file = FilePanel()
        self.metadata = CheckTable(
            "Metadata",
            ("tags", "No metadata to show", "Choose an image to see what its file says of itself."),
        )
        self.jpeg = CheckTable(
            "JPEG",
            ("binary", "No JPEG structure to show", "Choose a JPEG to see how it was compressed."),
        )
        self.panels: tuple[tuple[str, str, QWidget], ...] = (
            ("findings", "Findings", self.findings),
            ("file", "File", self.file),
            ("metadata", "Metadata", self.metadata),
            ("jpeg", "JPEG", self.jpeg),
            *((later.key, later.title, LaterPanel(later)) for later in LATER),
        )
        self.findings.analyseRequested.connect(self.analyseRequested)
        self.findings.regionChosen.connect(self.regionChosen)

    @Slot(object)
    def show_image(self, shown: Shown) -> None:
        """Bring every panel up to date."""
        derived = shown.path is not None and folders.is_derived(shown.path)
        self.findings.show_image(shown, derived=derived)
        self.file.show_image(shown, derived=derived)
        checks: Sequence[Check] = shown.analysis.checks if shown.analysis is not None else ()
        self.metadata.show_checks([check for check in checks if not _about_jpeg(check)])
        self.jpeg.show_checks([check for check in checks if _about_jpeg(check)])


def _about_jpeg(check: Check) -> bool:
    return "jpeg" in check.name.lower()
