"""All panels of the inspector, fed from one place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from forensics_gui import folders
from forensics_gui.analysis.state import Shown, Stage
from forensics_gui.analysis.view_controller import ViewController
from forensics_gui.evidence import Check, credentials
from forensics_gui.inspector.credentials import CredentialsPanel
from forensics_gui.inspector.file import FilePanel
from forensics_gui.inspector.findings import FindingsPanel
from forensics_gui.inspector.jpeg import JpegPanel
from forensics_gui.inspector.metadata import CheckTable
from forensics_gui.inspector.notes import NotesPanel
from forensics_gui.inspector.views import ViewsPanel


class Inspector(QObject):
    """``panels`` are (key, title, widget) in the order in which they are docked."""

    analyseRequested = Signal()
    regionChosen = Signal(object)

    def __init__(self, views: ViewController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings = FindingsPanel()
        self.file = FilePanel()
        self.metadata = CheckTable(
            self.tr("Metadata"),
            (
                "tags",
                self.tr("No metadata to show"),
                self.tr("Choose an image to see what its file says of itself."),
            ),
        )
        self.jpeg = JpegPanel()
        self.credentials = CredentialsPanel()
        self.views = ViewsPanel(views)
        self.notes = NotesPanel()
        self.panels: tuple[tuple[str, str, QWidget], ...] = (
            ("findings", self.tr("Findings"), self.findings),
            ("file", self.tr("File"), self.file),
            ("metadata", self.tr("Metadata"), self.metadata),
            ("jpeg", "JPEG", self.jpeg),
            ("credentials", self.tr("Content credentials"), self.credentials),
            ("views", self.tr("Views"), self.views),
            ("notes", self.tr("Notes"), self.notes),
        )
        self._shown = Shown(Stage.EMPTY)
        self._waiting: list[Callable[[], None]] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._fill_one)
        self.findings.analyseRequested.connect(self.analyseRequested)
        self.findings.regionChosen.connect(self.regionChosen)

    @Slot(object)
    def show_image(self, shown: Shown) -> None:
        """Bring every panel up to date, one after another so that none holds the window up."""
        self._shown = shown
        self._waiting = [
            self._fill_findings,
            self._fill_file,
            self._fill_metadata,
            self._fill_jpeg,
            self._fill_credentials,
        ]
        self._next.start()

    @property
    def settled(self) -> bool:
        """Whether every panel shows what was last asked for."""
        return not self._waiting

    @Slot()
    def _fill_one(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()
        if self._waiting:
            self._next.start()

    def _fill_findings(self) -> None:
        self.findings.show_image(self._shown, derived=self._derived())

    def _fill_file(self) -> None:
        self.file.show_image(self._shown, derived=self._derived())

    def _fill_metadata(self) -> None:
        self.metadata.show_checks([check for check in self._checks() if _about_metadata(check)])

    def _fill_jpeg(self) -> None:
        self.jpeg.show_checks(self._checks())

    def _fill_credentials(self) -> None:
        self.credentials.show_checks(list(self._checks()))

    def _checks(self) -> tuple[Check, ...]:
        return self._shown.analysis.checks if self._shown.analysis is not None else ()

    def _derived(self) -> bool:
        return self._shown.path is not None and folders.is_derived(self._shown.path)


def _about_metadata(check: Check) -> bool:
    return "jpeg" not in check.name.lower() and check.name != credentials.NAME
