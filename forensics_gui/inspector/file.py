"""File: what was read from disk, and how its bytes became pixels."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from forensics_gui.analysis.state import Shown, Stage
from forensics_gui.evidence import DecodeRecord, Evidence
from forensics_gui.inspector.parts import (
    Nothing,
    Panel,
    Remark,
    Rows,
    Value,
    copy_button,
    heading,
    put_on_clipboard,
)
from forensics_gui.report.text import moment, size
from forensics_gui.theme import HALF, fixed_font
from forensics_gui.theme.widgets import rule

_NOTHING = "Digest, type, size and decoding of its file stand here."
TYPES = {
    "jpeg": "JPEG",
    "png": "PNG",
    "tiff": "TIFF",
    "bmp": "BMP",
    "gif": "GIF",
    "webp": "WebP",
    "avif": "AVIF",
}


class FilePanel(QWidget):
    """Digest, size, sniffed type, dimensions, decoding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sha256 = ""
        self._nothing = Nothing("file-image", "No image selected", _NOTHING)
        self._panel = Panel("File")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._panel)
        self._mismatch = Remark("triangle-alert")
        self._derived = Remark("clipboard-paste", "accent")
        self._rows = Rows()
        self._digest_row = QHBoxLayout()
        self._digest_row.setContentsMargins(0, 0, 0, 0)
        self._digest_row.setSpacing(HALF)
        self._digest = Value("")
        self._digest.setFont(fixed_font())
        self._copy = copy_button("the SHA-256 of the file")
        self._copy.clicked.connect(self._copy_digest)
        self._decoding = Rows()
        self._notes = Remark("info", "muted")
        self._digest_row.addWidget(self._digest, 1)
        self._digest_row.addWidget(self._copy)
        column = self._panel.column
        column.addWidget(self._derived)
        column.addWidget(self._mismatch)
        column.addWidget(self._rows)
        column.addWidget(rule())
        column.addWidget(heading("SHA-256 of the bytes that were decoded"))
        column.addLayout(self._digest_row)
        column.addWidget(rule())
        column.addWidget(heading("Decoding"))
        column.addWidget(self._decoding)
        column.addWidget(self._notes)
        column.addStretch(1)

    @Slot(object)
    def show_image(self, shown: Shown, *, derived: bool = False) -> None:
        """Show the file of the image on the screen."""
        analysis = shown.analysis
        if shown.stage is Stage.EMPTY or analysis is None:
            opening = shown.stage is Stage.OPENING
            self._nothing.tell("Opening…" if opening else "No image selected", _NOTHING)
            self._pages.setCurrentWidget(self._nothing)
            return
        self._pages.setCurrentWidget(self._panel)
        evidence = analysis.evidence
        self._derived.tell("Not an original file: made from the clipboard." if derived else "")
        self._mismatch.tell(
            ""
            if evidence.extension_matches or not evidence.type
            else f"The content is {_type(evidence)}, which the file's extension does not say."
        )
        self._rows.fill(_file_rows(evidence))
        self._set_digest(evidence.sha256)
        self._decoding.fill(_decode_rows(analysis.decode))
        self._notes.tell(*(analysis.decode.notes if analysis.decode is not None else ()))

    def rows(self) -> list[tuple[str, str]]:
        """What is shown, in order."""
        return [*self._rows.rows(), ("SHA-256", self._sha256), *self._decoding.rows()]

    def _set_digest(self, sha256: str) -> None:
        self._sha256 = sha256
        self._digest.show_value(sha256 or "The file could not be read.")
        self._digest.setAccessibleName(f"SHA-256: {sha256}")
        self._copy.setEnabled(bool(sha256))

    @Slot()
    def _copy_digest(self) -> None:
        put_on_clipboard(self._sha256)


def _type(evidence: Evidence) -> str:
    return TYPES.get(evidence.type, evidence.type)


def _file_rows(evidence: Evidence) -> list[tuple[str, str]]:
    pixels = evidence.width * evidence.height
    dimensions = f"{evidence.width:,} × {evidence.height:,} px ({pixels / 1e6:.1f} megapixels)"
    return [
        ("Name", evidence.name),
        ("Folder", str(evidence.path.parent)),
        ("Size", size(evidence.bytes)),
        ("Type", f"{_type(evidence)}, from its content" if evidence.type else "Not recognised"),
        ("Dimensions", dimensions if pixels else ""),
        ("Modified", moment(evidence.modified_utc) if evidence.modified_utc else ""),
    ]


def _decode_rows(record: DecodeRecord | None) -> list[tuple[str, str]]:
    if record is None:
        return [("State", "Not decoded")]
    turned = "applied" if record.orientation_applied else "nothing to turn"
    return [
        ("Decoder", f"{record.library} {record.library_version}"),
        ("Stored as", f"{record.mode}, {record.bit_depth} bit"),
        ("Frames", f"{record.frames:,}"),
        ("Orientation", f"{record.orientation} ({turned})"),
        ("Colour profile", record.icc_profile or "none"),
        ("Pixels SHA-256", record.pixels_sha256),
    ]
