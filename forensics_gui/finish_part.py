"""Of the report dialog: whether and with which key the report is signed, and its language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from forensics_gui.analysis.export import Finish
from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.report import catalogue
from forensics_gui.report.catalogue import LANGUAGES
from forensics_gui.report.signing import SealWish
from forensics_gui.theme import SPACE, SPACE_2
from forensics_gui.theme.widgets import muted, plain

OWN, FILE, NONE = "own", "file", "none"
_NOTES = {
    OWN: QT_TRANSLATE_NOOP(
        "finish_part",
        "A key issued by this computer, made on first use: shows that the file is unchanged "
        "since signing, not who signed.",
    ),
    FILE: QT_TRANSLATE_NOOP(
        "finish_part", "Your own key with its certificate, in one PKCS#12 file."
    ),
    NONE: QT_TRANSLATE_NOOP(
        "finish_part", "An unsigned report does not show whether it was changed later."
    ),
}


class FinishPart(QWidget):
    """The choices; :meth:`finish` answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signature = QComboBox()
        self.signature.setAccessibleName(self.tr("Signature"))
        for key, text in (
            (OWN, self.tr("Signed with this computer's own key")),
            (FILE, self.tr("Signed with a key file")),
            (NONE, self.tr("Not signed")),
        ):
            self.signature.addItem(text, key)
        self._note = muted(plain())
        self.key_file = _line(self.tr("Key file"), self.tr("F.p12 or F.pfx"))
        self._browse = QPushButton(self.tr("Choose…"))
        self._browse.clicked.connect(self._choose)
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.key_file, 1)
        beside.addWidget(self._browse)
        self.passphrase = _line(self.tr("Passphrase"), self.tr("Only where the key needs one"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.server = _line(
            self.tr("Time stamp"), self.tr("None. An address sends a digest of the signature there")
        )
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        for language in LANGUAGES.values():
            self.language.addItem(language.name, language.code)
        self.language.setCurrentIndex(self.language.findData(catalogue.current().code))
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(SPACE_2)
        self._form.setVerticalSpacing(SPACE)
        self._form.addRow(self.tr("Signature"), self.signature)
        self._form.addRow("", self._note)
        self._form.addRow(self.tr("Key file"), row)
        self._form.addRow(self.tr("Passphrase"), self.passphrase)
        self._form.addRow(self.tr("Time stamp"), self.server)
        self._form.addRow(self.tr("Language"), self.language)
        self._file_row = row
        self.signature.currentIndexChanged.connect(self._follow)
        self._follow()

    def complete(self) -> bool:
        """Whether nothing is missing; puts the cursor where something is."""
        if self.signature.currentData() == FILE and not self.key_file.text().strip():
            self.key_file.setFocus()
            return False
        return True

    def finish(self) -> Finish:
        """What was chosen."""
        code = str(self.language.currentData())
        kind = self.signature.currentData()
        if kind == NONE:
            return Finish(None, code)
        name = self.key_file.text().strip()
        return Finish(
            SealWish(
                key_file=Path(name) if kind == FILE else None,
                passphrase=self.passphrase.text() or None,
                timestamp_url=self.server.text().strip(),
            ),
            code,
        )

    @Slot()
    def _follow(self) -> None:
        kind = self.signature.currentData()
        self._note.setText(translate("finish_part", _NOTES[kind]))
        self._form.setRowVisible(self._file_row, kind == FILE)
        self._form.setRowVisible(self.passphrase, kind != NONE)
        self._form.setRowVisible(self.server, kind != NONE)

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Key file"), "", self.tr("Keys (*.p12 *.pfx);;All files (*)")
        )
        if name:
            self.key_file.setText(name)


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line
