"""File: what was read from disk, and how its bytes became pixels."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from forensics_gui.analysis.state import Shown, Stage
from forensics_gui.evidence import Analysis, DecodeRecord, Evidence
from forensics_gui.evidence.sniff import NAMES
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
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.report.text import grouped, moment, number, size
from forensics_gui.theme import HALF, fixed_font
from forensics_gui.theme.widgets import rule
from forensics_gui.viewer.texts import SMALL_PIXELS

_NOTHING = QT_TRANSLATE_NOOP(
    "inspector.file", "Digest, type, size and decoding of its file stand here."
)
_ROWS = 6


class FilePanel(QWidget):
    """Digest, size, sniffed type, dimensions, decoding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sha256 = ""
        self._nothing = Nothing(
            "file-image", self.tr("No image selected"), translate("inspector.file", _NOTHING)
        )
        self._panel = Panel(self.tr("File"))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._panel)
        self._mismatch = Remark("triangle-alert")
        self._derived = Remark("clipboard-paste", "accent")
        self._rows = Rows(_ROWS)
        self._digest_row = QHBoxLayout()
        self._digest_row.setContentsMargins(0, 0, 0, 0)
        self._digest_row.setSpacing(HALF)
        self._digest = Value("")
        self._digest.setFont(fixed_font())
        self._copy = copy_button(self.tr("the SHA-256 of the file"))
        self._copy.clicked.connect(self._copy_digest)
        self._decoding = Rows(_ROWS)
        self._notes = Remark("info", "muted")
        self._digest_row.addWidget(self._digest, 1)
        self._digest_row.addWidget(self._copy)
        column = self._panel.column
        column.addWidget(self._derived)
        column.addWidget(self._mismatch)
        column.addWidget(self._rows)
        column.addWidget(rule())
        self._digest_of = heading("")
        column.addWidget(self._digest_of)
        column.addLayout(self._digest_row)
        column.addWidget(rule())
        column.addWidget(heading(self.tr("Decoding")))
        column.addWidget(self._decoding)
        column.addWidget(self._notes)
        column.addStretch(1)

    @Slot(object)
    def show_image(self, shown: Shown, *, derived: bool = False) -> None:
        """Show the file of the image on the screen."""
        analysis = shown.analysis
        if shown.stage is Stage.EMPTY or analysis is None:
            opening = shown.stage is Stage.OPENING
            self._nothing.tell(
                self.tr("Opening…") if opening else self.tr("No image selected"),
                translate("inspector.file", _NOTHING),
            )
            self._pages.setCurrentWidget(self._nothing)
            return
        with self._panel.filling():
            self._fill(analysis, derived)
        self._pages.setCurrentWidget(self._panel)

    def _fill(self, analysis: Analysis, derived: bool) -> None:
        evidence = analysis.evidence
        self._derived.tell(
            self.tr("Not an original file: made from the clipboard.") if derived else ""
        )
        self._mismatch.tell(
            ""
            if evidence.extension_matches or not evidence.type
            else self.tr(
                "The content is {evidence}, which the file's extension does not say."
            ).format(evidence=_type(evidence))
        )
        self._rows.fill(_file_rows(evidence))
        self._digest_of.setText(
            self.tr("SHA-256 of the bytes that were decoded")
            if analysis.decode is not None
            else self.tr("SHA-256 of the bytes that were read")
        )
        self._set_digest(evidence.sha256)
        self._decoding.fill(_decode_rows(analysis.decode))
        self._notes.tell(*(map(said, analysis.decode.notes) if analysis.decode is not None else ()))

    def rows(self) -> list[tuple[str, str]]:
        """What is shown, in order."""
        return [*self._rows.rows(), ("SHA-256", self._sha256), *self._decoding.rows()]

    def _set_digest(self, sha256: str) -> None:
        self._sha256 = sha256
        self._digest.show_value(sha256 or self.tr("Nothing was read."))
        self._digest.setAccessibleName(f"SHA-256: {sha256}")
        self._copy.setEnabled(bool(sha256))

    @Slot()
    def _copy_digest(self) -> None:
        put_on_clipboard(self._sha256)


def _type(evidence: Evidence) -> str:
    return NAMES.get(evidence.type, evidence.type)


def _file_rows(evidence: Evidence) -> list[tuple[str, str]]:
    pixels = evidence.width * evidence.height
    words = (
        translate("inspector.file", "{width} × {height} px ({pixels} megapixels)")
        if pixels >= SMALL_PIXELS
        else translate("inspector.file", "{width} × {height} px")
    )
    dimensions = words.format(
        width=grouped(evidence.width),
        height=grouped(evidence.height),
        pixels=number(pixels / 1000000.0, 1),
    )
    return [
        (translate("inspector.file", "Name"), evidence.name),
        (translate("inspector.file", "Folder"), str(evidence.path.parent)),
        # Of a file that could not be read nobody knows the size: 0 would be untrue.
        (translate("inspector.file", "Size"), size(evidence.bytes) if evidence.sha256 else ""),
        (
            translate("inspector.file", "Type"),
            translate("inspector.file", "{evidence}, from its content").format(
                evidence=_type(evidence)
            )
            if evidence.type
            else translate("inspector.file", "Not recognised"),
        ),
        (translate("inspector.file", "Dimensions"), dimensions if pixels else ""),
        (
            translate("inspector.file", "Modified"),
            moment(evidence.modified_utc) if evidence.modified_utc else "",
        ),
    ]


def _decode_rows(record: DecodeRecord | None) -> list[tuple[str, str]]:
    if record is None:
        return [(translate("inspector.file", "State"), translate("inspector.file", "Not decoded"))]
    turned = (
        translate("inspector.file", "applied")
        if record.orientation_applied
        else translate("inspector.file", "nothing to turn")
    )
    return [
        (translate("inspector.file", "Decoder"), f"{record.library} {record.library_version}"),
        (
            translate("inspector.file", "Stored as"),
            translate("inspector.file", "{mode}, {bit_depth} bit").format(
                mode=record.mode, bit_depth=record.bit_depth
            ),
        ),
        (translate("inspector.file", "Frames"), grouped(record.frames)),
        (translate("inspector.file", "Orientation"), f"{record.orientation} ({turned})"),
        (
            translate("inspector.file", "Colour profile"),
            record.icc_profile or translate("inspector.file", "none"),
        ),
        (translate("inspector.file", "Pixels SHA-256"), record.pixels_sha256),
    ]
